"""Files of a folder as a series of dates: their roles, their pairs."""
