"""The version of ClearDate and of the libraries it stands on, without importing them."""

from __future__ import annotations

import configparser
import importlib.metadata
from pathlib import Path

_LIBRARIES = ("numpy", "scipy", "rasterio", "onnx", "onnxruntime", "torch")


def version() -> str:
    """The version in the plugin's metadata.txt, or that of the installed package."""
    plugin = configparser.ConfigParser(interpolation=None)
    plugin.read(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8")
    return plugin.get("general", "version", fallback=None) or _installed("cleardate") or "unknown"


def library_versions() -> dict[str, str]:
    """Versions of the installed libraries by distribution name; absent ones are left out."""
    found = {name: _installed(name) for name in (*_LIBRARIES, "onnxruntime-gpu")}
    return {name: number for name, number in found.items() if number}


def _installed(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
