"""Files that are whole or not there, what dead runs left of them, and files that users give."""
