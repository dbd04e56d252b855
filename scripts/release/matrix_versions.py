"""Writes what QGIS, Qt, Python and GDAL this system has, as JSON; run by qgis-matrix."""

import json
import platform
import sys
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR


def main() -> None:
    """Write them to the file that is named."""
    versions = {
        "QGIS": Qgis.QGIS_VERSION.partition("-")[0],
        "Qt": QT_VERSION_STR,
        "Python": platform.python_version(),
        "GDAL": gdal.__version__,
        "on": platform.freedesktop_os_release()["PRETTY_NAME"],
    }
    Path(sys.argv[1]).write_text(json.dumps(versions), "utf-8")


if __name__ == "__main__":
    main()
