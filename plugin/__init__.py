"""What QGIS shows outside Processing: menu, styles, icons."""
