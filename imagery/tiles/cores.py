"""How many processors there are for us."""

from __future__ import annotations

import os


def cores() -> int:
    """Processors that this process may run on, where the system tells; else the machine's.

    Fewer than the machine's in a cluster's job or a container that is bound to some. A limit of
    processor time, as containers may have, does not show here.
    """
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1
