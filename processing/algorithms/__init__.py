"""The algorithms of the toolbox, one in each file, and what they share."""
