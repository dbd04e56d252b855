"""The parts of scripts/translate. Standard library only, Python 3.9: tests under QGIS use them."""
