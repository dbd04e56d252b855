"""What the QGIS side and the compute side agree on. Standard library only."""
