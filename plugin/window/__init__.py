"""The dock window: its tabs, and how it runs algorithms."""
