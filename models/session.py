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
from .inputs import layer_arrays, needed_layers, network_input, scene_layers, unscale
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
    """

    def __init__(self, name: str, card: ModelCard, session: Any, line: Line | None = None) -> None:
        self.name = name
        self.card = card
        self.halo = card.halo
        self.multiple = card.multiple
        names = [spec.name for spec in card.inputs]
        if card.output.base != "none":
            names.append("optical_t1")
        self.inputs = needed_layers(names)
        self.reads = scene_layers(names)
        self._session = session
        self._line = line or _card_line(card)

    def with_line(self, line: Line) -> OnnxGenerator:
        """The same network on another base line; itself if its card has no base line."""
        if self.card.output.base != "line":
            return self
        return OnnxGenerator(self.name, self.card, self._session, line)

    @property
    def providers(self) -> tuple[str, ...]:
        """What the network really runs on."""
        return tuple(self._session.get_providers())

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        """See Generator."""
        names = [spec.name for spec in self.card.inputs]
        arrays = layer_arrays(names, patch.layers, patch.clear, self._line)
        channels = network_input(self.card.inputs, arrays, patch.usable(self.inputs), patch.clear)
        simulated = unscale(self._run(channels), self.card.output)
        if self.card.output.base == "copy":
            simulated += patch.layers["optical_t1"]
        elif self.card.output.base == "line" and self._line is not None:
            simulated += self._line(patch.layers["optical_t1"])
        return simulated

    def _run(self, channels: NDArray[np.float32]) -> NDArray[np.float32]:
        """The network on (c, h, w), zeros added at the bottom and the right up to its multiple."""
        height, width = channels.shape[1:]
        bottom, right = -height % self.multiple, -width % self.multiple
        stack = np.pad(channels, ((0, 0), (0, bottom), (0, right)), mode="constant")
        entry = self._session.get_inputs()[0].name
        try:
            output = self._session.run(None, {entry: np.ascontiguousarray(stack[None])})[0]
        except _FAILURES as error:
            raise ModelError(
                f"The model {self.name} failed on {stack.shape[1]} x {stack.shape[2]} pixels: "
                f"{error}.",
                "Train or export it again, or use smaller tiles.",
            ) from error
        if output.shape != (1, len(self.card.output.bands), *stack.shape[1:]):
            raise ModelError(
                f"The model {self.name} gave {output.shape} for an input of {stack.shape}.",
                "Train or export it again.",
            )
        if not np.isfinite(output).all():
            raise ModelError(
                f"The model {self.name} gave values that are no numbers.", "Train it again."
            )
        return np.asarray(output[0, :, :height, :width], dtype=np.float32)


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
    return OnnxGenerator(name or path.name, card, session)


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
