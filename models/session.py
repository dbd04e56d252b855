"""Generators in ONNX files, run by onnxruntime on the GPU or the CPU."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as state

from ..contract.card import ModelCard
from ..contract.errors import InputError, ModelError
from ..contract.reporter import Reporter
from .footprint import bytes_per_pixel
from .inputs import layer_arrays, needed_layers, network_input, scene_layers, unscale_in_place
from .line import Line
from .onnx_file import read_model
from .patch import Patch

CUDA = "CUDAExecutionProvider"
CPU = "CPUExecutionProvider"
_FAILURES = (
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


class OnnxGenerator:
    """A trained network behind the Generator protocol.

    ``line`` replaces the card's base line, for a date on whose clear pixels one was fitted.
    ``bytes_per_pixel`` estimates the memory of a run for each pixel of its input.
    """

    def __init__(
        self,
        name: str,
        card: ModelCard,
        session: Any,
        line: Line | None = None,
        bytes_per_pixel: int = 0,
    ) -> None:
        self.name = name
        self.card = card
        self.halo = card.halo
        self.multiple = card.multiple
        names = [spec.name for spec in card.inputs]
        if card.output.base != "none":
            names.append("optical_t1")
        self.inputs = needed_layers(names)
        self.reads = scene_layers(names)
        self.bytes_per_pixel = bytes_per_pixel
        self._session = session
        self._line = line or _card_line(card)

    def with_line(self, line: Line) -> OnnxGenerator:
        """The same network on another base line; itself if its card has no base line."""
        if self.card.output.base != "line":
            return self
        return OnnxGenerator(self.name, self.card, self._session, line, self.bytes_per_pixel)

    @property
    def providers(self) -> tuple[str, ...]:
        """What the network really runs on."""
        return tuple(self._session.get_providers())

    @property
    def batch(self) -> int:
        """How many tiles the device wants at once, at most."""
        return 1

    @property
    def finishes_with(self) -> tuple[str, ...]:
        """Scene layers that ``finish`` looks at."""
        return () if self.card.output.base == "none" else ("optical_t1",)

    def prepare(self, patch: Patch) -> NDArray[np.float32]:
        """The network's input for a patch: (c, h', w'), zeros added at the bottom and the right.

        h' and w' are multiples of ``multiple``. Any number of threads may prepare at once.
        """
        names = [spec.name for spec in self.card.inputs]
        arrays = layer_arrays(names, patch.layers, patch.clear, self._line)
        usable = patch.usable(self.inputs)
        return network_input(self.card.inputs, arrays, usable, patch.clear, self.multiple)

    def run(self, stack: NDArray[np.float32]) -> NDArray[np.float32]:
        """The network on (n, c, h', w'): (n, bands, h', w'), in network units.

        Any number of threads may run it at once. ModelError if it fails, gives another shape than
        its card says, or values that are no numbers.
        """
        entry = self._session.get_inputs()[0].name
        size = f"{stack.shape[2]} x {stack.shape[3]}"
        try:
            output = self._session.run(None, {entry: np.ascontiguousarray(stack)})[0]
        except _FAILURES as error:
            raise ModelError(
                f"The model {self.name} failed on {size} pixels: {error}.",
                "Train or export it again, or use smaller tiles.",
            ) from error
        if output.shape != (len(stack), len(self.card.output.bands), *stack.shape[2:]):
            raise ModelError(
                f"The model {self.name} gave {output.shape} for an input of {stack.shape}.",
                "Train or export it again.",
            )
        # A sum is a number only if all are: one pass, and no array of bool.
        if not np.isfinite(output.sum(dtype=np.float64)):
            raise ModelError(
                f"The model {self.name} gave values that are no numbers.", "Train it again."
            )
        return np.asarray(output, dtype=np.float32)

    def finish(self, output: NDArray[np.float32], patch: Patch) -> NDArray[np.float32]:
        """Reflectance (bands, h, w) of a patch from its output (bands, h', w'), in its place.

        Any number of threads may finish at once.
        """
        height, width = patch.shape
        simulated = output[:, :height, :width]
        unscale_in_place(simulated, self.card.output)
        if self.card.output.base == "copy":
            simulated += patch.layers["optical_t1"]
        elif self.card.output.base == "line" and self._line is not None:
            self._line.add_to(simulated, patch.layers["optical_t1"])
        return simulated

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        """See Generator."""
        return self.finish(self.run(self.prepare(patch)[None])[0], patch)


def _card_line(card: ModelCard) -> Line | None:
    if not card.output.slope:
        return None
    return Line(card.output.slope, card.output.intercept)


def open_generator(
    path: Path, device: str, reporter: Reporter, name: str | None = None
) -> OnnxGenerator:
    """Check a model file and load it on ``device``: auto, cpu or cuda.

    ``name`` is what reports call it; unset, the name of the file.

    ModelError for a file that will not do; InputError if CUDA was asked for and is not there.
    """
    model, card = read_model(path)
    session = make_session(model.SerializeToString(), device, path)
    running = session.get_providers()[0]
    reporter.log(f"{path.name} runs on {running.removesuffix('ExecutionProvider')}.")
    size = bytes_per_pixel(model, card.multiple)
    return OnnxGenerator(name or path.name, card, session, bytes_per_pixel=size)


def make_session(content: bytes, device: str, path: Path) -> Any:
    """An onnxruntime session on ``device``; says so if CUDA was asked for and cannot be had."""
    wanted = [CPU]
    if device != "cpu" and CUDA in onnxruntime.get_available_providers():
        onnxruntime.preload_dlls()
        wanted = [CUDA, CPU]
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # From bytes and not from the file: a session given bytes has no folder to open others from.
    try:
        session = onnxruntime.InferenceSession(content, options, providers=wanted)
    except _FAILURES as error:
        raise ModelError(
            f"The model {path} cannot be loaded: {error}.", "Train or export it again."
        ) from error
    if device == "cuda" and CUDA not in session.get_providers():
        raise InputError(
            "CUDA was asked for but onnxruntime cannot use it here "
            f"(it runs on {', '.join(session.get_providers())}).",
            "Install onnxruntime-gpu and a driver for CUDA, or choose the device auto or cpu.",
        )
    return session
