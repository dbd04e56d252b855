"""One network on one device: batches in, batches out, and less at once where memory ends."""

from __future__ import annotations

import queue
import re
import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...contract.errors import InputError
from ...contract.reporter import Reporter, SilentReporter
from .providers import DEVICES, Device
from .runtime import FAILURES, RUNTIME, Runtime

_OUT_OF_MEMORY = re.compile(
    r"out of memory|failed to allocate memory|alloc(ation)?_failed|bad_alloc|not enough memory",
    re.IGNORECASE,
)


class Runner:
    """Runs a session; any number of threads may at once, ``device.in_flight`` of them gain.

    ``precision``: fp32, fp16 or int8. ``bands``: channels of the network's output.
    """

    def __init__(
        self,
        session: Any,
        device: Device = DEVICES["cpu"],
        precision: str = "fp32",
        bands: int = 4,
        runtime: Runtime = RUNTIME,
        reporter: Reporter | None = None,
    ) -> None:
        self.device = device
        self.precision = precision
        self.batch = device.batch
        self._session = session
        self._entry = session.get_inputs()[0].name
        self._bands = bands
        self._reporter = reporter or SilentReporter()
        self._lock = threading.Lock()
        self._slots: queue.Queue[_Slot] = queue.Queue()
        for _ in range(device.in_flight):
            self._slots.put(_Slot(runtime))

    @property
    def providers(self) -> tuple[str, ...]:
        """What the session really runs on, the first before the others."""
        return tuple(self._session.get_providers())

    def run(self, stack: NDArray[np.float32]) -> NDArray[np.float32]:
        """The network's output for (n, c, h, w), float32.

        Out of memory, it halves the batch, now and from then on. InputError if one tile alone is
        too much; one of FAILURES for anything else that goes wrong.
        """
        parts = []
        start = 0
        while start < len(stack):
            part = stack[start : start + self.batch]
            try:
                parts.append(self._run(np.ascontiguousarray(part)))
            except (*FAILURES, MemoryError) as error:
                if not isinstance(error, MemoryError) and not _OUT_OF_MEMORY.search(str(error)):
                    raise
                self._halve(part, error)
                continue
            start += len(part)
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def warm_up(self, channels: int, height: int, width: int) -> None:
        """Let the device get ready for tiles of a size; it does so at the first run of any."""
        if self.device.binds:
            self.run(np.zeros((self.batch, channels, height, width), dtype=np.float32))

    def _halve(self, part: NDArray[np.float32], error: Exception) -> None:
        size = f"{part.shape[2]} x {part.shape[3]}"
        if len(part) == 1:
            raise InputError(
                f"A tile of {size} pixels is too large for the memory of {self.device.name}.",
                "Use smaller tiles (--tile), or the device cpu.",
            ) from error
        with self._lock:
            self.batch = min(self.batch, len(part) // 2)
        self._reporter.log(
            f"{len(part)} tiles of {size} pixels at once are too much for the memory of "
            f"{self.device.name}; going on with {self.batch}.",
            "warning",
        )

    def _run(self, stack: NDArray[np.float32]) -> NDArray[np.float32]:
        if not self.device.binds:
            return np.asarray(self._session.run(None, {self._entry: stack})[0])
        slot = self._slots.get()
        try:
            return slot.run(self._session, self._entry, stack, self._bands)
        finally:
            self._slots.put(slot)


class _Slot:
    """Buffers of one run in flight, kept from run to run while the shape stays."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._buffers: list[NDArray[np.float32]] = []

    def run(
        self, session: Any, entry: str, stack: NDArray[np.float32], bands: int
    ) -> NDArray[np.float32]:
        """The network's output for ``stack``, through the buffers."""
        shapes = [stack.shape, (len(stack), bands, *stack.shape[2:])]
        if [buffer.shape for buffer in self._buffers] != shapes:
            self._buffers = []  # the old ones go before new ones are made
            self._buffers = [self._runtime.buffer(shape) for shape in shapes]
        into, out = self._buffers
        np.copyto(into, stack)
        binding = session.io_binding()
        address = into.ctypes.data
        binding.bind_input(entry, "cpu", 0, np.float32, into.shape, address)
        name = session.get_outputs()[0].name
        binding.bind_output(name, "cpu", 0, np.float32, out.shape, out.ctypes.data)
        session.run_with_iobinding(binding)
        return out.copy()
