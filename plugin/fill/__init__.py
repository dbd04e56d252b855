"""The tab that fills a date."""
