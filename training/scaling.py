"""What the card says about values: scaling of inputs and output, and statistics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..contract.bands import key_of
from ..contract.card import InputSpec, OutputSpec
from ..contract.errors import InputError
from ..contract.layers import BEFORE, CARD_INPUTS, MASK, MASK_BANDS, OPTICAL, SAR, TARGET
from ..contract.reporter import Reporter
from ..imagery.windows import tiles, whole
from ..models.inputs import layer_arrays
from ..models.line import Line
from .learned_bands import Bands
from .presets import Preset
from .scene_source import Floats, Source

Samples = Mapping[str, Floats]
"""Layer name to values (bands, 1, pixels) of pixels to learn from."""

MOST_PIXELS = 200_000
CO_POLARISED = ("vv", "hh")
SAR_RANGE, CROSS_RANGE = (-25.0, 0.0), (-32.5, 0.0)
"""In dB: what is sent and received in one polarisation, and in two, which is weaker."""
CHANGE_RANGE = (-10.0, 10.0)
_STRIP = 512
_PERCENTILES = (0.1, 99.9)
_INPUT_MARGIN = 0.05
# A tanh reaches its ends only with endless weights, so targets stay within 1/1.3 of its range.
_OUTPUT_MARGIN = 0.15
_LEAST_RANGE = 0.02


def sample_pixels(source: Source, reporter: Reporter) -> dict[str, Floats]:
    """Every n-th pixel to learn from of each layer, (bands, 1, pixels); at most about MOST_PIXELS.

    Empty arrays if there is none.
    """
    total = int(source.learn.sum())
    step = max(1, total // MOST_PIXELS)
    parts: dict[str, list[Floats]] = {name: [] for name in source.names}
    for window in tiles(source.grid.shape, _STRIP):
        reporter.check()
        learn = source.learn[window.within(whole(source.grid.shape))]
        if learn.any():
            for name, values in source.read(window).layers.items():
                parts[name].append(values[:, learn][:, ::step])
    return {
        name: np.concatenate(found, axis=1)[:, None] if found else np.empty((0, 1, 0), np.float32)
        for name, found in parts.items()
    }


def fit_line(samples: Samples) -> Line:
    """The per-band line from optical T1 to optical T2 on sampled pixels."""
    return Line.fit(samples[BEFORE][:, 0], samples[TARGET][:, 0])


def pooled(samples: Sequence[Samples], names: Sequence[str]) -> dict[str, Floats]:
    """The samples of several sources in one; InputError if there are none."""
    filled = [entry for entry in samples if entry[TARGET].size]
    if not filled:
        raise InputError(
            "There is no clear pixel to learn from in the training area.",
            "Check the cloud mask and the training area.",
        )
    return {name: np.concatenate([entry[name] for entry in filled], axis=2) for name in names}


def input_specs(
    preset: Preset, bands: Bands, samples: Samples, line: Line | None
) -> tuple[tuple[InputSpec, ...], dict[str, dict[str, list[float]]]]:
    """The scaling of each input of the preset, and its statistics over the sampled pixels.

    SAR is scaled by fixed limits in dB, reflectance by its own percentiles.
    """
    clear = np.ones(samples[TARGET].shape[1:], dtype=bool)
    values = layer_arrays(preset.inputs, samples, clear, line)
    specs = tuple(_input_spec(name, bands, values[name]) for name in preset.inputs)
    return specs, {name: _statistics(values[name]) for name in preset.inputs}


def output_spec(preset: Preset, bands: Bands, samples: Samples, line: Line | None) -> OutputSpec:
    """The scaling of the output: of reflectance, or of what its base leaves over."""
    target = samples[TARGET]
    if preset.base == "copy":
        low, high = _symmetric_range(target - samples[BEFORE], _OUTPUT_MARGIN)
        return OutputSpec(bands[OPTICAL], low, high, "copy")
    if preset.base != "line" or line is None:
        low, high = _percentile_range(target, _OUTPUT_MARGIN)
        return OutputSpec(bands[OPTICAL], low, high)
    low, high = _symmetric_range(target - line(samples[BEFORE]), _OUTPUT_MARGIN)
    return OutputSpec(
        bands[OPTICAL],
        low,
        high,
        "line",
        line.slope,
        line.intercept,
    )


def _input_spec(name: str, bands: Bands, values: Floats) -> InputSpec:
    kind = CARD_INPUTS[name].kind
    if kind == SAR:
        ranges = [_sar_range(name, title) for title in bands[SAR]]
        low, high = zip(*ranges, strict=True)
        return InputSpec(name, bands[SAR], low, high)
    if kind == MASK:
        return InputSpec(name, MASK_BANDS, (0.0,), (1.0,))
    if name == "residual_t2":
        return InputSpec(name, bands[OPTICAL], *_symmetric_range(values, _INPUT_MARGIN))
    return InputSpec(name, bands[OPTICAL], *_percentile_range(values, _INPUT_MARGIN))


def _sar_range(name: str, title: str) -> tuple[float, float]:
    if name == "sar_change":
        return CHANGE_RANGE
    return SAR_RANGE if key_of(title) in CO_POLARISED else CROSS_RANGE


def _percentile_range(values: Floats, margin: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    low, high = np.percentile(values.reshape(len(values), -1), _PERCENTILES, axis=1)
    reach = np.maximum(high - low, _LEAST_RANGE) * (0.5 + margin)
    middle = (low + high) / 2
    return _floats(middle - reach), _floats(middle + reach)


def _symmetric_range(values: Floats, margin: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """A range around 0, so that 0 (no correction, nothing known) scales to 0."""
    reach = np.percentile(np.abs(values).reshape(len(values), -1), _PERCENTILES[1], axis=1)
    reach = np.maximum(reach * (1 + 2 * margin), _LEAST_RANGE / 2)
    return _floats(-reach), _floats(reach)


def _statistics(values: Floats) -> dict[str, list[float]]:
    flat = values.reshape(len(values), -1).astype(np.float64)
    p01, p99 = np.percentile(flat, (1, 99), axis=1)
    return {
        "mean": list(_floats(flat.mean(axis=1))),
        "std": list(_floats(flat.std(axis=1))),
        "p01": list(_floats(p01)),
        "p99": list(_floats(p99)),
    }


def _floats(values: NDArray[np.floating]) -> tuple[float, ...]:
    # Rounded, so that a card does not hold the noise of the last digits.
    return tuple(round(float(x), 7) for x in values)
