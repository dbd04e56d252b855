"""What QGIS and the system are asked for: texts, layers, dates, starting processes."""
