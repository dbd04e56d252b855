"""ClearDate: fill cloudy optical dates from SAR. The repository root is the plugin package."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 - the name that QGIS calls
    """Entry point of QGIS; imports late, so that the compute side never meets qgis."""
    from .plugin.cleardate import ClearDatePlugin

    return ClearDatePlugin(iface)
