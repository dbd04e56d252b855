"""Whether the processor is fast in 8 bits."""

from __future__ import annotations

import contextlib
import platform
from pathlib import Path
from typing import Any

import numpy as np

_CPUINFO = Path("/proc/cpuinfo")
_LINUX_FLAGS = {"avx512_vnni", "avx_vnni", "asimddp"}
_NUMPY_FEATURES = {"AVX512_CLX", "AVX512_ICL", "AVX512_SPR", "ASIMDDP"}
"""Those of numpy's names that hold dot products of 8-bit numbers (VNNI; on Arm, dotprod)."""


def fast_in_8_bits() -> bool:
    """Whether the processor has instructions that multiply and add 8-bit numbers.

    Linux says so itself; elsewhere what numpy found counts, and every Arm Mac has them. False if
    nobody can say.
    """
    if platform.system() == "Darwin" and platform.machine() == "arm64":
        return True
    flags: set[str] = set()
    with contextlib.suppress(OSError):
        for line in _CPUINFO.read_text(encoding="ascii", errors="replace").splitlines():
            name, _, values = line.partition(":")
            if name.strip() in ("flags", "Features"):
                flags.update(values.split())
    return bool(flags & _LINUX_FLAGS or _numpy_found() & _NUMPY_FEATURES)


def _numpy_found() -> set[str]:
    found: Any = np.show_config("dicts")
    extensions = (found or {}).get("SIMD Extensions", {})
    return {*extensions.get("baseline", ()), *extensions.get("found", ())}
