"""Tiles of a raster: their shapes, and reading, computing and writing that overlap."""
