"""Scenes, grids, windows, radiometry, clouds and image quality. numpy, scipy and rasterio only."""
