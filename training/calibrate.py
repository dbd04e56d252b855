"""What a trained network loses in 8 and 16 bits, and the ranges that its 8 bits cover."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from ..contract.precision import PrecisionSpec
from ..contract.reporter import Reporter
from ..models.devices.providers import DEVICES
from ..models.devices.runtime import RUNTIME
from ..models.graphs.half import halved
from ..models.graphs.quantise import quantised, tensors_to_measure
from .patches import Patch
from .samples import SampleMaker
from .validation import Validation

MOST_PATCHES = 64
"""Evenly spread over an epoch: with more, the ranges of real scenes hardly grow."""
_MARGIN = 0.1
"""By how much of its width a range is widened on both sides, for scenes beyond the training's."""


def calibrated(
    model: onnx.ModelProto,
    multiple: int,
    maker: SampleMaker,
    patches: Sequence[Patch],
    validation: Validation,
    reporter: Reporter,
) -> PrecisionSpec:
    """The ranges over training ``patches`` and the PSNR lost on the held-out pixels.

    ``model``: as training/export.py writes it. The same inputs give the same ranges.
    """
    ranges = measured_ranges(model, multiple, maker, patches, reporter)

    def psnr(form: onnx.ModelProto) -> float:
        return validation.psnr(validation.network(Exported(form, multiple)), reporter)

    exact = psnr(model)
    losses = [exact - psnr(form) for form in (quantised(model, ranges), halved(model))]
    return PrecisionSpec(ranges, *(round(loss, 4) for loss in losses))


def measured_ranges(
    model: onnx.ModelProto,
    multiple: int,
    maker: SampleMaker,
    patches: Sequence[Patch],
    reporter: Reporter,
) -> dict[str, tuple[float, float]]:
    """Lowest and highest value of each activation that can be in 8 bits, and a margin."""
    names = tensors_to_measure(model)
    network = Exported(_showing(model, names), multiple)
    found: dict[str, tuple[float, float]] = {}
    chosen = np.unique(np.linspace(0, len(patches) - 1, MOST_PATCHES).round().astype(int))
    for index in chosen:
        reporter.check()
        for name, values in network.all(maker.batch([patches[index]]).x).items():
            low, high = found.get(name, (0.0, 0.0))
            found[name] = (min(low, float(values.min())), max(high, float(values.max())))
    return {name: _widened(*found[name]) for name in names}


def _widened(low: float, high: float) -> tuple[float, float]:
    """A little wider, but never across 0: Relu gives nothing below."""
    margin = _MARGIN * (high - low) or 1.0
    return low - margin if low < 0 else low, high + margin if high > 0 or low >= 0 else high


def _showing(model: onnx.ModelProto, names: Sequence[str]) -> onnx.ModelProto:
    """The network with these activations among its outputs."""
    made = onnx.ModelProto()
    made.CopyFrom(model)
    graph = made.graph
    shown = {value.name for value in (*graph.input, *graph.output)}
    for name in names:
        if name not in shown:
            kind = onnx.TensorProto.FLOAT
            graph.output.append(onnx.helper.make_tensor_value_info(name, kind, None))
    return made


class Exported(nn.Module):
    """An exported network that stands where a torch network does, on the CPU."""

    def __init__(self, model: onnx.ModelProto, multiple: int) -> None:
        super().__init__()
        self._session = RUNTIME.open(model.SerializeToString(), [(DEVICES["cpu"].provider, {})])
        self._multiple = multiple

    def all(self, x: Tensor) -> dict[str, np.ndarray]:
        """Every output by its name, and the input, for (n, c, h, w)."""
        height, width = x.shape[-2:]
        pads = (0, -width % self._multiple, 0, -height % self._multiple)
        values = nn.functional.pad(x.cpu(), pads).contiguous().numpy()
        entry = self._session.get_inputs()[0].name
        names = [value.name for value in self._session.get_outputs()]
        return {entry: values} | dict(zip(names, self._session.run(names, {entry: values})))

    def forward(self, x: Tensor) -> Tensor:
        """(n, c, h, w) to (n, bands, h, w)."""
        height, width = x.shape[-2:]
        outputs = self.all(x)
        name = self._session.get_outputs()[0].name
        return torch.from_numpy(outputs[name][..., :height, :width])
