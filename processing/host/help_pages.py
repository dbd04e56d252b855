"""Where the pages of the user guide are: beside the plugin, so that they open without a network."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

from .launch import PLUGIN_ROOT

FOLDER = PLUGIN_ROOT / "docs" / "html" / "guide"


def help_url(page: str = "index") -> str:
    """The address of a page such as ``trust`` or ``algorithms/fill``."""
    return bytes(QUrl.fromLocalFile(str(FOLDER / f"{page}.html")).toEncoded()).decode("ascii")
