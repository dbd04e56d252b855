"""onnxruntime and the driver behind one object, so that tests can put another in its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as state

from ...imagery.tiles.cores import cores
from .cuda_driver import CudaDriver, open_driver
from .providers import CUDA, Options

# On Windows the system itself takes down what is reported, whatever the environment says.
onnxruntime.disable_telemetry_events()

FAILURES = (
    RuntimeError,
    state.EPFail,
    state.Fail,
    state.InvalidArgument,
    state.InvalidGraph,
    state.InvalidProtobuf,
    state.NotImplemented,
    state.RuntimeException,
)
"""What onnxruntime raises; its exceptions have no base of their own."""


class Runtime(Protocol):
    """What opens networks."""

    def available(self) -> Sequence[str]:
        """The execution providers that it was built with."""

    def open(
        self, content: bytes, providers: Sequence[tuple[str, Options]], at_once: int = 1
    ) -> Any:
        """A session on the first of ``providers`` that works, of which so many runs share the
        processors; one of FAILURES if none does."""

    def free_memory(self) -> int | None:
        """Free bytes on the GPU; None if nobody can say."""

    def buffer(self, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """Memory that tiles travel to and from the GPU in."""


class OnnxRuntime:
    """The real one."""

    def __init__(self) -> None:
        self._driver: CudaDriver | None = None

    def available(self) -> Sequence[str]:
        return tuple(onnxruntime.get_available_providers())

    def open(
        self, content: bytes, providers: Sequence[tuple[str, Options]], at_once: int = 1
    ) -> Any:
        """From bytes: a session given a file could open others beside it."""
        names = [name for name, _ in providers]
        if CUDA in names:
            onnxruntime.preload_dlls()
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        # Each run adds the thread that calls it.
        options.intra_op_num_threads = max(1, cores() + 1 - at_once)
        # Threads that wait in a loop take the processor from those that read and write tiles.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Memory laid out ahead is half as much again as the same taken when needed, and no faster.
        # DirectML cannot have it at all.
        options.enable_mem_pattern = False
        return onnxruntime.InferenceSession(content, options, providers=list(providers))

    def free_memory(self) -> int | None:
        return self._opened().free_memory()

    def buffer(self, shape: tuple[int, ...]) -> NDArray[np.float32]:
        return self._opened().buffer(shape)

    def _opened(self) -> CudaDriver:
        if self._driver is None:
            self._driver = open_driver()
        return self._driver


RUNTIME = OnnxRuntime()
"""The one of this process."""
