"""Pixels over time: a tool on the map, and the window of its plot."""
