"""How many processors there are for us."""

from __future__ import annotations

import os


def cores() -> int:
    """Processors that this process may use: of a container or a cluster's job, not the machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1
