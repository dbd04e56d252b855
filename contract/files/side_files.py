"""Files beside a GeoTIFF that GDAL reads as a part of it.

Left from an older image of the same name, they would mask, move or misdescribe the new one: an
``.aux.xml`` even overrules the georeference in the file. World files give way to it, and what may
as well be of another image of this stem (RPC, IMD) stays.
"""

from __future__ import annotations

import stat
from pathlib import Path

_PARTS = (".aux.xml", ".msk", ".ovr")
_ENDINGS = (*_PARTS, *(f"{first}{second}" for first in (".msk", ".ovr") for second in _PARTS))
_AUX = ".aux"
_AUX_MARK = b"EHFA_HEADER_TAG"
_AUX_MOST = 1 << 20


def side_files(target: Path) -> list[Path]:
    """Those that are there beside ``target``, itself there or not; links among them as links."""
    try:
        siblings = list(target.parent.iterdir())
    except OSError:
        return []
    found = [path for path in siblings if is_side_name(path.name, target.name)]
    return sorted(path for path in found if _is_tied(path, target.name))


def is_side_name(name: str, target: str) -> bool:
    """Whether a file of this ``name`` may be a side file of one called ``target``."""
    if name.startswith(target):
        return name[len(target) :].lower() in (*_ENDINGS, _AUX)
    # GDAL looks by the stem too, but only Erdas's file says whose it is.
    return Path(name).suffix.lower() == _AUX and Path(name).stem == Path(target).stem


def _is_tied(path: Path, target: str) -> bool:
    try:
        mode = path.lstat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
            return False
        if path.suffix.lower() != _AUX:
            return True
        if not path.is_file():
            return False
        # Other programs have .aux files too; Erdas's name the image that they are of.
        with path.open("rb") as file:
            content = file.read(_AUX_MOST)
    except OSError:
        return False
    return content.startswith(_AUX_MARK) and target.encode() in content
