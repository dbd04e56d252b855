"""The tab that shows the report of a run."""
