"""Tools on the map canvas."""
