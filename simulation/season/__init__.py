"""Dates filled from all other dates of a season."""
