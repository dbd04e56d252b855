"""How many files a process may hold open: the rasters of all dates of a season are."""

from __future__ import annotations

import sys

_EACH = 4
"""Files of an acquisition: its image, its mask, and what GDAL holds beside them."""
_OTHERS = 256


def allow_files(acquisitions: int) -> None:
    """Let this process hold the files of so many acquisitions, as far as the system lets it."""
    if sys.platform == "win32":
        # GDAL's files are no descriptors there.
        return
    import resource

    wanted = _EACH * acquisitions + _OTHERS
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
