"""Pictures like the paper's figures 5, 7 and 8: the areas, and patches of all images and errors."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...contract.bands import colour_places
from ...imagery.windows import Window
from ..scene_source import Floats, Mask

ERROR_SCALE = 0.15
"""Mean absolute error over the bands, in reflectance, that error maps show as brightest."""
_COLUMNS = 5
_CELL, _GAP, _LINE = 1.28, 0.08, 0.13
"""Inches: the edge of a tile, the space between two, a line of a title."""
_DPI, _FONT = 100, 7
_EDGE = 64
_GREY_SAR = (2.0, 98.0)
_BRIGHTEST = 99.0
_AREA_COLOURS = {"training": (0.85, 0.1, 0.1), "test": (0.1, 0.25, 0.9)}


@dataclass(frozen=True)
class ColourLimits:
    """The ``places`` of the bands shown as red, green and blue, and what is black and what is full
    in each."""

    places: Sequence[int]
    limits: Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Shown:
    """One simulated image under its title: reflectance (bands, h, w) of the patch."""

    title: str
    image: Floats


@dataclass(frozen=True)
class _Tile:
    title: str
    image: NDArray[Any]
    options: dict[str, Any] = field(default_factory=dict)


def patch_windows(truth: Floats, before: Floats, test: Mask) -> list[Window]:
    """Where to look in a test area (h, w): where it changed most, and where as most places do.

    Windows of at most 64 pixels with the largest and with the median mean |truth - before|; those
    with more than a tenth of unknown pixels only if there are no others.
    """
    height, width = test.shape
    edge = min(_EDGE, height, width)
    change = np.where(test, np.abs(truth - before).mean(axis=0), 0.0)
    found = []
    for row in _starts(height, edge):
        for col in _starts(width, edge):
            area = (slice(row, row + edge), slice(col, col + edge))
            known = float(test[area].mean())
            found.append((known >= 0.9, float(change[area].mean()), Window(row, col, edge, edge)))
    good = [entry for entry in found if entry[0]] or found
    order = sorted(good, key=lambda entry: -entry[1])
    windows = [order[0][2], order[len(order) // 2][2]]
    return list(dict.fromkeys(windows))


def patch_picture(
    inputs: dict[str, Floats],
    truth: Floats,
    test: Mask,
    stretch: ColourLimits,
    polarisation: str,
    blocks: Sequence[Sequence[Shown]],
) -> bytes:
    """A PNG: the inputs and the truth; below them blocks of methods, each over its error.

    ``inputs`` holds optical_t1, sar_t1 and sar_t2 (bands, h, w). All optical images have the same
    ``stretch``, both SAR images (their first band, a ``polarisation``) one of their own. ``test``
    (h, w) is False where nothing is known, which is grey in the errors.
    """
    backscatter = np.concatenate([inputs["sar_t1"][0].ravel(), inputs["sar_t2"][0].ravel()])
    grey = {"cmap": "gray", "clim": tuple(np.percentile(backscatter, _GREY_SAR))}
    bands: list[list[_Tile]] = [
        [
            _Tile("O1 (optical T1)", true_colour(inputs["optical_t1"], stretch)),
            _Tile(f"S1 (SAR T1, {polarisation})", inputs["sar_t1"][0], grey),
            _Tile(f"S2 (SAR T2, {polarisation})", inputs["sar_t2"][0], grey),
            _Tile("O2 (truth)", true_colour(truth, stretch)),
        ]
    ]
    for block in blocks:
        for start in range(0, len(block), _COLUMNS):
            part = block[start : start + _COLUMNS]
            bands.append([_Tile(s.title, true_colour(s.image, stretch)) for s in part])
            bands.append([_error_tile(s.image, truth, test) for s in part])
    return _png(_mosaic(bands))


def stretch_of(truth: Floats, test: Mask, bands: Sequence[str]) -> ColourLimits:
    """From black to the brightest hundredth of the truth's known pixels, for red, green, blue."""
    places = colour_places(bands)
    return ColourLimits(
        places, [(0.0, float(np.percentile(truth[p][test], _BRIGHTEST))) for p in places]
    )


def areas_picture(truth: Floats, learn: Mask, test: Mask, bands: Sequence[str]) -> bytes:
    """A PNG of a whole scene at T2 with the training area in red and the test area in blue."""
    step = max(1, max(learn.shape) // 512)
    truth, learn, test = truth[:, ::step, ::step], learn[::step, ::step], test[::step, ::step]
    image = true_colour(truth, stretch_of(truth, learn | test, bands))
    for mask, colour in ((learn, _AREA_COLOURS["training"]), (test, _AREA_COLOURS["test"])):
        rim = mask & ~ndimage.binary_erosion(mask, iterations=max(1, max(mask.shape) // 128))
        image[rim] = colour
    image[~(learn | test)] *= 0.45
    return _png(_mosaic([[_Tile("", image)]], columns=1, edge=2 * _CELL, with_scale=False))


def true_colour(image: Floats, stretch: ColourLimits) -> NDArray[np.float64]:
    """Red, green and blue of (bands, h, w) as (h, w, 3) in 0..1, each between its limits."""
    bands = [
        np.clip((image[place] - low) / max(high - low, 1e-6), 0, 1)
        for place, (low, high) in zip(stretch.places, stretch.limits, strict=True)
    ]
    return np.stack(bands, axis=-1).astype(np.float64)


def _starts(size: int, edge: int) -> list[int]:
    """Windows at half steps, the last one at the end."""
    return sorted({*range(0, size - edge + 1, max(1, edge // 2)), size - edge})


def _error_tile(image: Floats, truth: Floats, test: Mask) -> _Tile:
    error = np.ma.masked_array(np.abs(image - truth).mean(axis=0), ~test)
    options = {"cmap": "inferno", "clim": (0, ERROR_SCALE)}
    return _Tile(f"error {error.mean():.3f}", error, options)


def _mosaic(
    bands: Sequence[Sequence[_Tile]],
    columns: int = _COLUMNS,
    edge: float = _CELL,
    with_scale: bool = True,
) -> Any:
    """A figure with a row of tiles for each band, and the scale of the errors beside the first."""
    # Imported here: it takes a second, and only the report needs it.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize
    from matplotlib.figure import Figure

    wrapped = [[textwrap.fill(tile.title, 20) for tile in band] for band in bands]
    lines = [max(text.count("\n") + bool(text) for text in texts) for texts in wrapped]
    height = sum(edge + _LINE * count + _GAP for count in lines) + _GAP
    width = columns * (edge + _GAP) + _GAP
    figure = Figure(figsize=(width, height))
    FigureCanvasAgg(figure)
    top = height
    for band, texts, count in zip(bands, wrapped, lines):
        top -= _LINE * count + _GAP + edge
        for column, (tile, text) in enumerate(zip(band, texts)):
            left = _GAP + column * (edge + _GAP)
            axes = figure.add_axes((left / width, top / height, edge / width, edge / height))
            axes.set(xticks=[], yticks=[], facecolor="grey")
            axes.set_title(text, fontsize=_FONT, pad=2)
            axes.imshow(tile.image, interpolation="nearest", **tile.options)
    if with_scale:
        left, low = 2 * _GAP + (columns - 1) * (edge + _GAP), height - _LINE - _GAP - edge / 2
        axes = figure.add_axes((left / width, low / height, 0.9 * edge / width, 0.1 / height))
        scale = ScalarMappable(Normalize(0, ERROR_SCALE), "inferno")
        bar = figure.colorbar(scale, cax=axes, orientation="horizontal", extend="max")
        bar.set_ticks([0, ERROR_SCALE / 3, 2 * ERROR_SCALE / 3, ERROR_SCALE])
        bar.ax.tick_params(labelsize=_FONT - 0.5, length=2)
        axes.set_title("mean |error|,\nreflectance", fontsize=_FONT, pad=3)
    return figure


def _png(figure: Any) -> bytes:
    stream = io.BytesIO()
    figure.savefig(stream, dpi=_DPI, format="png", metadata={"Software": None})
    return stream.getvalue()
