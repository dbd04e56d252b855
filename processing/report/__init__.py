"""Reports as people read them: the page, its verdict, its pictures, the recent ones."""
