"""What every tab needs of its surroundings, as one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsRasterLayer

Scale = tuple[Optional[float], Optional[float]]
"""Scale and offset of an image; None for one that the file tells."""


def _nothing(*_: object) -> None:
    return None


@dataclass
class Services:
    """The project, the map and the doors to other parts of the window.

    ``iface`` and ``canvas`` are None without QGIS's main window, as in tests and screenshots;
    what needs them is then switched off.
    """

    project: QgsProject
    iface: Optional[Any] = None
    canvas: Optional[Any] = None
    show_report: Callable[[Path], None] = _nothing
    """Open a report file in the tab of reports."""
    show_environment: Callable[[], None] = _nothing
    """Open the page that installs the compute environment."""
    models_changed: Callable[[], None] = _nothing
    """Tell the other tabs that the library of models has changed."""
    use_model: Callable[[Path], None] = _nothing
    """Choose a model of the library in the tab that fills."""
    fill_layers: Callable[[], dict[str, QgsRasterLayer]] = dict
    """The images that are chosen in the tab that fills, by ``sar_t1``, ``optical_t1`` …"""
    fill_scales: Callable[[], dict[str, Scale]] = dict
    """Scale and offset that are given there, by ``optical_t1`` and ``optical_t2``."""
