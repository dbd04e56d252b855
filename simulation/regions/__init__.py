"""Methods fitted anew in each region of a large raster."""
