"""What a process of a cluster is made of, to be compared with the others."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from ..contract.version import library_versions, version

_COMPARED = ("numpy", "scipy", "rasterio")
"""Libraries that the results depend on."""


@dataclass(frozen=True)
class Versions:
    """``made_of``: versions by name; ``memory``: the most bytes the process has held so far;
    ``missing``: those of the paths it was asked for that it does not see."""

    made_of: dict[str, str]
    memory: int
    missing: tuple[str, ...] = ()


def versions(*paths: str) -> Versions:
    """Those of this process."""
    libraries = library_versions()
    found = {name: libraries[name] for name in _COMPARED if name in libraries}
    found |= {name: importlib.metadata.version(name) for name in ("dask", "distributed")}
    found |= {"ClearDate": version(), "Python": ".".join(platform.python_version_tuple()[:2])}
    missing = tuple(path for path in paths if not _is_seen(path))
    return Versions(found, _memory(), missing)


def _is_seen(path: str) -> bool:
    return os.access(Path(path), os.R_OK)


def _memory() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
