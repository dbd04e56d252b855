"""One network on one device: batches in, batches out, and less at once where memory ends."""

from __future__ import annotations

import queue
import re
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from ...contract.errors import InputError, ModelError
from ...contract.reporter import Reporter, SilentReporter
from ...contract.sentence import say
from ...imagery.tiles.cores import cores
from .deadline import deadline
from .providers import DEVICES, Device
from .runtime import FAILURES, RUNTIME, Runtime

_OUT_OF_MEMORY = re.compile(
    r"out of memory|failed to allocate memory|alloc(ation)?_failed|bad_alloc|not enough memory",
    re.IGNORECASE,
)
SLOW_RATE = 2.5e9
"""Multiply-adds in a second on a slow device: a tenth of what two cores with AVX2 reached."""
PATIENCE = 50
"""How many times as long as on a slow device a run may take."""


class Runner:
    """Runs a session; any number of threads may at once, ``in_flight`` of them gain.

    ``precision``: fp32, fp16 or int8. ``bands``: channels of the network's output. ``work``:
    multiply-adds for each pixel of its input, which bound the time of a run; 0 if nobody can say.
    ``at_once``: runs that share the processors, where the session was opened for several.
    """

    def __init__(
        self,
        session: Any,
        device: Device = DEVICES["cpu"],
        precision: str = "fp32",
        bands: int = 4,
        runtime: Runtime = RUNTIME,
        reporter: Reporter | None = None,
        work: float = 0.0,
        at_once: int = 1,
    ) -> None:
        self.device = device
        self.precision = precision
        self.batch = device.batch
        self.in_flight = max(device.in_flight, min(at_once, cores()))
        self._session = session
        self._entry = session.get_inputs()[0].name
        self._bands = bands
        self._work = work
        self._reporter = reporter or SilentReporter()
        self._lock = threading.Lock()
        self._alone = threading.Lock()
        self._slots: queue.Queue[_Slot] = queue.Queue()
        for _ in range(device.in_flight):
            self._slots.put(_Slot(runtime))

    @property
    def providers(self) -> tuple[str, ...]:
        """What the session really runs on, the first before the others."""
        return tuple(self._session.get_providers())

    def run(self, stack: NDArray[np.float32]) -> NDArray[np.float32]:
        """The network's output for (n, c, h, w), float32.

        Out of memory, it halves the batch, now and from then on; where one tile is too much beside
        other runs, there are no others from then on. InputError if one tile alone is too much;
        ModelError if it takes longer than its work explains; one of FAILURES for anything else
        that goes wrong.
        """
        parts = []
        start = 0
        while start < len(stack):
            part = np.ascontiguousarray(stack[start : start + self.batch])
            try:
                parts.append(self._run(part))
            except (*FAILURES, MemoryError) as error:
                if not _is_memory(error):
                    raise
                if len(part) > 1:
                    self._halve(part)
                    continue
                parts.append(self._run_alone(part, error))
            start += len(part)
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def warm_up(self, channels: int, height: int, width: int) -> None:
        """Let the device get ready for tiles of a size; it does so at the first run of any."""
        if self.device.binds:
            self.run(np.zeros((self.batch, channels, height, width), dtype=np.float32))

    def _halve(self, part: NDArray[np.float32]) -> None:
        with self._lock:
            self.batch = min(self.batch, len(part) // 2)
        self._reporter.log(
            say(
                "{part} tiles of {size} pixels at once are too much for the memory of {name}; "
                "going on with {batch}.",
                part=len(part),
                size=_size(part),
                name=self.device.name,
                batch=self.batch,
            ),
            "warning",
        )

    def _run_alone(self, part: NDArray[np.float32], error: Exception) -> NDArray[np.float32]:
        """A tile that did not fit, once more when nothing else runs; InputError if that fails."""
        if self.device.in_flight == 1:
            raise self._too_large(part) from error
        # One thread at a time: two that each hold a slot would wait for each other.
        with self._alone:
            slots = [self._slots.get() for _ in range(self.in_flight)]
            try:
                result = self._run_in(slots[0], part)
                shared = len(slots) > 1
                self.in_flight = 1
                del slots[1:]
            except (*FAILURES, MemoryError) as again:
                if not _is_memory(again):
                    raise
                raise self._too_large(part) from again
            finally:
                for slot in slots:
                    self._slots.put(slot)
        if shared:
            self._reporter.log(
                say(
                    "A tile of {size} pixels fits the memory of {name} only when nothing else "
                    "runs there; going on with one run at a time.",
                    size=_size(part),
                    name=self.device.name,
                ),
                "warning",
            )
        return result

    def _too_large(self, part: NDArray[np.float32]) -> InputError:
        return InputError(
            say(
                "A tile of {size} pixels is too large for the memory of {name}.",
                size=_size(part),
                name=self.device.name,
            ),
            "Use smaller tiles (--tile), or the device cpu.",
        )

    def _run(self, stack: NDArray[np.float32]) -> NDArray[np.float32]:
        if not self.device.binds:
            feed = {self._entry: stack}
            return self._in_time(stack, lambda *how: self._session.run(None, feed, *how)[0])
        slot = self._slots.get()
        try:
            return self._run_in(slot, stack)
        finally:
            self._slots.put(slot)

    def _run_in(self, slot: _Slot, stack: NDArray[np.float32]) -> NDArray[np.float32]:
        return self._in_time(
            stack, lambda *how: slot.run(self._session, self._entry, stack, self._bands, *how)
        )

    def _in_time(self, stack: NDArray[np.float32], run: Callable[..., Any]) -> NDArray[np.float32]:
        """What ``run`` gives; it is given onnxruntime's options that end it when it is overdue."""
        if not self._work:
            return np.asarray(run())
        work = self._work * len(stack) * stack.shape[2] * stack.shape[3]
        seconds = max(self.device.patience_s, PATIENCE * work / SLOW_RATE)
        options = onnxruntime.RunOptions()
        overdue = ModelError(
            say(
                "The model gave no result for {size} pixels within {seconds:.0f} s.",
                size=_size(stack),
                seconds=seconds,
            ),
            "Use another model, or smaller tiles (--tile); if other programs keep the device busy, "
            "try again when they have ended.",
        )
        with deadline(seconds, lambda: setattr(options, "terminate", True), overdue):
            return np.asarray(run(options))


def _is_memory(error: Exception) -> bool:
    return isinstance(error, MemoryError) or _OUT_OF_MEMORY.search(str(error)) is not None


def _size(stack: NDArray[np.float32]) -> str:
    return f"{stack.shape[2]} x {stack.shape[3]}"


class _Slot:
    """Buffers of one run in flight, kept from run to run while the shape stays."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._buffers: list[NDArray[np.float32]] = []

    def run(
        self, session: Any, entry: str, stack: NDArray[np.float32], bands: int, *how: Any
    ) -> NDArray[np.float32]:
        """The network's output for ``stack``, through the buffers; ``how``: options of the run."""
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
        session.run_with_iobinding(binding, *how)
        return out.copy()
