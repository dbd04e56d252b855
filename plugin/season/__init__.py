"""The tab of seasons."""
