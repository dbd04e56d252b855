"""NVIDIA's graphics card, as its driver's own program tells."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.errors import InputError
from ..host.launch import find_program, worker_environment
from .command import run
from .install_log import Journal

DRIVER_FOR_CUDA = 580
"""The first driver series that knows CUDA 13, which onnxruntime-gpu is built for."""

_TIMEOUT_S = 15.0
_QUERY = ["--query-gpu=name,driver_version,memory.total", "--format=csv,noheader,nounits"]


@dataclass(frozen=True)
class Gpu:
    """``driver``: its version as the driver writes it. ``memory_mb``: of the card."""

    name: str
    driver: str
    memory_mb: int

    @property
    def suffices(self) -> bool:
        """Whether the driver is new enough, and wheels for this machine exist."""
        series = self.driver.partition(".")[0]
        new = series.isdigit() and int(series) >= DRIVER_FOR_CUDA
        return new and sys.platform != "darwin" and platform.machine() in ("x86_64", "AMD64")


def find_gpu(journal: Journal) -> Optional[Gpu]:
    """The first NVIDIA GPU of this machine; None if there is none or its driver does not work."""
    program = _program()
    if program is None:
        return None
    try:
        finished = run(
            [program, *_QUERY], worker_environment(os.environ), journal, timeout_s=_TIMEOUT_S
        )
    except InputError as error:
        journal.line(str(error), "debug")
        return None
    return parse(finished.lines) if finished.code == 0 else None


def parse(lines: list[str]) -> Optional[Gpu]:
    """The first GPU in the answer of nvidia-smi."""
    for line in lines:
        parts = [part.strip() for part in line.split(",")]
        if len(parts) == 3 and parts[1][:1].isdigit():
            memory = int(parts[2]) if parts[2].isdigit() else 0
            return Gpu(parts[0], parts[1], memory)
    return None


def _program() -> Optional[str]:
    program = find_program("nvidia-smi", os.environ)
    found = None if program is None else str(program)
    if found is None and os.name == "nt":
        beside = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvidia-smi.exe"
        found = str(beside) if beside.is_file() else None
    return found
