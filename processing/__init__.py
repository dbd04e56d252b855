"""QGIS Processing provider and its algorithms."""
