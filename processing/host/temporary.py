"""Files that QGIS deletes when it ends."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProcessingUtils


def is_temporary(path: str | Path) -> bool:
    """Whether a file lies in the folder of Processing's temporary files."""
    folder = os.path.realpath(QgsProcessingUtils.tempFolder())
    return Path(os.path.realpath(path)).is_relative_to(folder)
