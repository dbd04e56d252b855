"""The worker as seen from QGIS: its Python, its run, its words."""
