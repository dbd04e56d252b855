"""From the layers of a patch to the channels of a network, as a model card lists them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..contract.card import InputSpec, OutputSpec
from ..contract.layers import ONLY_CLEAR
from .line import Line


def layer_arrays(
    inputs: Iterable[str],
    layers: Mapping[str, NDArray[np.float32]],
    clear: NDArray[np.bool_],
    line: Line | None,
) -> dict[str, NDArray[np.float32]]:
    """Physical arrays (bands, h, w) by input name, from scene layers; see contract/card.py.

    ``clear`` (h, w) says where optical T2 may be used; ``line`` is needed for residual_t2.
    """
    result: dict[str, NDArray[np.float32]] = {}
    for name in inputs:
        if name == "sar_change":
            result[name] = layers["sar_t2"] - layers["sar_t1"]
        elif name == "residual_t2":
            if line is None:
                raise ValueError("residual_t2 needs a line")
            result[name] = layers["optical_t2"] - line(layers["optical_t1"])
        elif name == "clear_t2":
            result[name] = clear[None].astype(np.float32)
        else:
            result[name] = layers[name]
    return result


def network_input(
    specs: tuple[InputSpec, ...],
    arrays: Mapping[str, NDArray[np.float32]],
    valid: NDArray[np.bool_],
    clear: NDArray[np.bool_],
    multiple: int = 1,
) -> NDArray[np.float32]:
    """Channels (c, h', w'): ``low`` scales to -1, ``high`` to +1; dB is clipped to that range.

    Pixels that are not ``valid`` are 0 in all channels; those that are not ``clear`` in the
    channels of optical T2. h' and w' are h and w rounded up to ``multiple``, 0 there too.
    """
    height, width = valid.shape
    size = (height + -height % multiple, width + -width % multiple)
    channels = np.empty((sum(len(spec.bands) for spec in specs), *size), dtype=np.float32)
    channels[:, height:] = 0
    channels[:, :height, width:] = 0
    planes = iter(channels[:, :height, :width])
    unknown = None if valid.all() else ~valid
    for spec in specs:
        missing = ~(valid & clear) if spec.name in ONLY_CLEAR else unknown
        # Band by band and in place: a plane stays in the cache from one step to the next.
        for band, low, high in zip(arrays[spec.name], spec.low, spec.high, strict=True):
            plane = next(planes)
            np.subtract(band, np.float32(low), out=plane)
            plane *= np.float32(2 / (high - low))
            plane -= 1
            if spec.units == "dB":
                np.clip(plane, -1, 1, out=plane)
            if missing is not None:
                plane[missing] = 0
    return channels


def scale(
    values: NDArray[np.float32], low: tuple[float, ...], high: tuple[float, ...]
) -> NDArray[np.float32]:
    """Values (bands, ...) so that ``low`` becomes -1 and ``high`` +1, float32."""
    bottom, width = _range(values, low, high)
    return np.asarray((values - bottom) * (2 / width) - 1, dtype=np.float32)


def unscale(values: NDArray[np.float32], output: OutputSpec) -> NDArray[np.float32]:
    """Network output (bands, ...) in the output's units, without its base."""
    result = values.copy()
    unscale_in_place(result, output)
    return result


def unscale_in_place(values: NDArray[np.float32], output: OutputSpec) -> None:
    """Turn network output (bands, ...) into the output's units, without its base."""
    for plane, low, high in zip(values, output.low, output.high, strict=True):
        half = (high - low) / 2
        plane *= np.float32(half)
        plane += np.float32(low + half)


def _range(
    values: NDArray[Any], low: tuple[float, ...], high: tuple[float, ...]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    shape = (-1,) + (1,) * (values.ndim - 1)
    bottom = np.asarray(low, dtype=np.float32).reshape(shape)
    top = np.asarray(high, dtype=np.float32).reshape(shape)
    return bottom, top - bottom
