"""The tab with the models of the profile."""
