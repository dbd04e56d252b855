"""What a trained network loses in 8 and 16 bits, and the ranges that its 8 bits cover."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from ..contract.errors import ModelError
from ..contract.precision import MOST_LOSS_DB, PrecisionSpec
from ..contract.reporter import Reporter
from ..contract.sentence import say
from ..models.devices.processor import fast_in_8_bits
from ..models.devices.providers import DEVICES
from ..models.devices.runtime import FAILURES, RUNTIME
from ..models.graphs.forms import in_precision
from ..models.graphs.quantise import Ranges, tensors_to_measure
from .patches import PatchCut
from .samples import SampleMaker
from .scene_source import Floats
from .validation import Validation

MOST_PATCHES = 64
"""Evenly spread over an epoch: with more, the ranges of real scenes hardly change."""
_VALUES = 4096
"""Values of each activation that are kept from a patch."""
_SHARES = tuple(np.linspace(1, 0.2, 17).tolist())
_LEFT_OUT = (0, 2, 4, 8, 12)
"""How many of the activations that lose most in 8 bits stay in float32, until it is enough."""
_STEPS = 255


def calibrated(
    model: onnx.ModelProto,
    multiple: int,
    maker: SampleMaker,
    patches: Sequence[PatchCut],
    validation: Validation,
    reporter: Reporter,
) -> PrecisionSpec:
    """The ranges over training ``patches`` and the PSNR lost on the held-out pixels.

    ``model``: as training/export.py writes it. The same inputs give the same ranges. ModelError if
    nothing in it can be in 8 bits, onnxruntime refuses a form, or a loss is no number.
    """
    dot_products = fast_in_8_bits()

    def psnr(precision: str, ranges: Ranges) -> float:
        network = Exported(in_precision(model, precision, ranges, dot_products), multiple)
        value = validation.psnr(validation.network(network), reporter)
        if not np.isfinite(value):
            raise ModelError(say("Its PSNR in {precision} is no number.", precision=precision))
        return value

    try:
        measured = measured_ranges(model, multiple, maker, patches, reporter)
        return _least_loss(measured, psnr)
    except FAILURES as error:
        raise ModelError(say("onnxruntime does not run it: {error}.", error=error)) from error


def _least_loss(
    measured: Mapping[str, Range], psnr: Callable[[str, Ranges], float]
) -> PrecisionSpec:
    """The ranges that lose least, or the first that lose little enough."""
    exact = psnr("fp32", {})
    noisiest = sorted(measured, key=lambda name: -measured[name].noise)
    tried = []
    for count in _LEFT_OUT:
        ranges = {name: measured[name].ends for name in measured if name not in noisiest[:count]}
        if not ranges:
            break
        tried.append((exact - psnr("int8", ranges), ranges))
        if tried[-1][0] <= MOST_LOSS_DB:
            break
    if not tried:
        raise ModelError("None of its activations can be in 8 bits.")
    loss, ranges = min(tried, key=lambda pair: pair[0])
    return PrecisionSpec(ranges, round(loss, 4), round(exact - psnr("fp16", {}), 4))


class Range(NamedTuple):
    """What the 8 bits of an activation cover, and their squared error as a share of its square."""

    ends: tuple[float, float]
    noise: float


def measured_ranges(
    model: onnx.ModelProto,
    multiple: int,
    maker: SampleMaker,
    patches: Sequence[PatchCut],
    reporter: Reporter,
) -> dict[str, Range]:
    """The range of each activation that can be in 8 bits.

    Rare values beyond a range are cut to it, so that the steps between the others are finer: what
    the range is best for is the mean squared error of all.
    """
    names = tensors_to_measure(model)
    network = Exported(showing(model, names), multiple)
    rng = np.random.default_rng(0)
    kept: dict[str, list[Floats]] = {name: [] for name in names}
    ends = dict.fromkeys(names, (0.0, 0.0))
    chosen = np.unique(np.linspace(0, len(patches) - 1, MOST_PATCHES).round().astype(int))
    for index in chosen:
        reporter.check()
        outputs = network.all(maker.batch([patches[index]]).x)
        for name in names:
            values = outputs[name].ravel()
            kept[name].append(values[rng.integers(0, values.size, _VALUES)])
            low, high = ends[name]
            ends[name] = (min(low, float(values.min())), max(high, float(values.max())))
    return {name: _best_range(np.concatenate(kept[name]), *ends[name]) for name in names}


def _best_range(values: Floats, low: float, high: float) -> Range:
    """The range around 0 within ``low`` and ``high`` whose 256 steps are closest to the values."""
    if low == high:
        return Range((0.0, 1.0), 0.0)
    best_low, best_high = low, high
    for _ in range(2):
        best_high = min((s * high for s in _SHARES), key=lambda h: _error(values, best_low, h))
        best_low = min((s * low for s in _SHARES), key=lambda b: _error(values, b, best_high))
    square = float(np.mean(values.astype(np.float64) ** 2)) or 1.0
    return Range((best_low, best_high), _error(values, best_low, best_high) / square)


def _error(values: Floats, low: float, high: float) -> float:
    """Mean squared error of the values in 8 bits."""
    step = (high - low) / _STEPS or 1.0
    zero = round(-low / step)
    numbers = np.clip(np.rint(values / np.float32(step)), -zero, _STEPS - zero)
    return float(np.mean((values - numbers * np.float32(step)) ** 2))


def showing(model: onnx.ModelProto, names: Sequence[str]) -> onnx.ModelProto:
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
