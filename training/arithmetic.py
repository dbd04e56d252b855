"""Where and in which arithmetic a training computes."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from ..contract.errors import InputError
from ..contract.reporter import Reporter
from ..contract.sentence import say

DTYPES = {"fp32": None, "bf16": torch.bfloat16, "fp16": torch.float16}


@dataclass(frozen=True)
class Arithmetic:
    """``precision`` is a key of DTYPES. Weights, losses and sums over gradients are fp32 in all."""

    device: torch.device
    precision: str = "fp32"

    def autocast(self) -> torch.autocast:
        """The context in which convolutions compute in this precision."""
        dtype = DTYPES[self.precision]
        return torch.autocast(self.device.type, dtype=dtype, enabled=dtype is not None)

    def scaler(self) -> torch.amp.GradScaler:
        """Keeps fp16's gradients above its smallest number; does nothing in the others."""
        return torch.amp.GradScaler(self.device.type, enabled=self.precision == "fp16")


def choose_device(name: str) -> torch.device:
    """The device of ``auto``, ``cpu`` or ``cuda``; InputError if CUDA is asked for and absent."""
    if name == "cuda" and not torch.cuda.is_available():
        raise InputError(
            "CUDA was asked for, but torch finds no GPU it can use.",
            "Choose the device auto or cpu, or install torch with CUDA and a driver.",
        )
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(name)


def choose_precision(name: str, device: torch.device) -> str:
    """The key of DTYPES for ``auto`` and the others; InputError for what the GPU lacks.

    On a CPU auto is fp32: bf16 is faster for the wide networks and slower for the small ones that
    a CPU can train, and only on some processors.
    """
    if device.type != "cuda":
        return "fp32" if name == "auto" else name
    has_bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
    if name == "auto":
        return "bf16" if has_bf16 else "fp16"
    if name == "bf16" and not has_bf16:
        raise InputError(
            "The precision bf16 was asked for, which this GPU does not support.",
            "Choose auto, or fp16.",
        )
    return name


def compiled(network: nn.Module, device: torch.device, reporter: Reporter) -> nn.Module:
    """The network through torch.compile; itself, and it is said, if that fails on ``device``."""
    try:
        torch.compile(torch.sin)(torch.zeros(8, device=device))
    except (RuntimeError, OSError) as error:
        reason = str(error).strip().partition("\n")[0]
        reporter.log(
            say(
                "torch.compile does not work on this machine ({reason}); training goes on without.",
                reason=reason,
            ),
            "warning",
        )
        return network
    return torch.compile(network)  # type: ignore[return-value]


@contextlib.contextmanager
def repeatable(seed: int, device: torch.device) -> Iterator[None]:
    """Seeds torch and makes it deterministic, and puts both back."""
    if device.type == "cuda":
        # cuBLAS is deterministic only with this, set before its first use.
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    before = torch.are_deterministic_algorithms_enabled()
    memory: Any = torch.utils.deterministic
    filled = memory.fill_uninitialized_memory
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        torch.use_deterministic_algorithms(True)
        # That would fill fresh memory, to show who reads it unwritten, for a tenth of the time.
        memory.fill_uninitialized_memory = False
        try:
            yield
        finally:
            torch.use_deterministic_algorithms(before)
            memory.fill_uninitialized_memory = filled
