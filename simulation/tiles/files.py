"""What the result files look like: their type, bands, nodata and tags."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...contract.bands import ALPHA, BANDS
from ...contract.layers import OPTICAL_BANDS
from ...contract.trust_layer import NO_DATA, TrustBands
from ...contract.units import DN_SCALE
from ...contract.version import version
from ...imagery.grid import Grid
from ...imagery.numbers_seen import NO_NUMBERS, NumbersSeen
from ...imagery.outputs import GeoTiff, Outputs, require_space
from ...imagery.products.vrt import ACQUISITION_TAGS
from ...imagery.radiometry import OpticalUnits
from ...imagery.scene import Scene
from ...imagery.windows import Window
from ...models.onnx_generator import OnnxGenerator


@dataclass(frozen=True)
class OpticalFormat:
    """Type, units, nodata and band names of an optical output.

    ``filled``: the places (from 0) in it of the bands that are simulated, in their order.
    ``nodata`` is None if all numbers of the type are observations. ``carried``: scale and offset
    tags of the bands of the file, for those that are not simulated. ``steps``: pixels along a side
    of each band's own (imagery/native_pixels.py); none: 1 of all. ``alpha``: the places of bands
    that say how opaque a pixel is.
    """

    dtype: np.dtype[Any]
    units: OpticalUnits
    nodata: float | None
    bands: tuple[str, ...]
    tagged: bool
    filled: tuple[int, ...]
    carried: tuple[tuple[float, float], ...] = ()
    steps: tuple[int, ...] = ()
    alpha: tuple[int, ...] = ()

    @classmethod
    def like(
        cls,
        scene: Scene,
        layer: str,
        numbers: NumbersSeen = NO_NUMBERS,
        bands: tuple[str, ...] = OPTICAL_BANDS,
    ) -> OpticalFormat:
        """That of an optical layer of the scene; if it has no such layer the usual one, with
        ``bands``.

        Where the file declares no nodata, or several, one is chosen that is none of its
        ``numbers``.
        """
        if layer not in scene.layers:
            units = OpticalUnits(DN_SCALE, 0.0)
            filled = tuple(range(len(bands)))
            return cls(np.dtype("uint16"), units, 0, bands, False, filled)
        units, form = scene.optical_units(layer), scene.format(layer)
        nodata = numbers.unused(form.dtype) if form.nodata is None else form.nodata
        titles = dict(zip(scene.indexes(layer), scene.bands(layer), strict=True))
        names = tuple(
            given or titles.get(index) or _nameless(index, form.alpha)
            for index, given in enumerate(form.bands, 1)
        )
        filled = tuple(index - 1 for index in scene.indexes(layer))
        # What was stated for the input, and nobody can tell by the numbers, is written down too.
        plain = units.offset == 0 and units.scale in (1.0, DN_SCALE)
        tagged = (form.scale, form.offset) != (1.0, 0.0) or not plain
        return cls(
            form.dtype,
            units,
            nodata if nodata is None else float(nodata),
            names,
            tagged,
            filled,
            tuple(zip(form.scales, form.offsets, strict=True)),
            scene.file_steps(layer),
            form.alpha,
        )

    @property
    def filled_bands(self) -> tuple[str, ...]:
        """The names of the bands that are simulated, in the order of the file."""
        return tuple(self.bands[place] for place in sorted(self.filled))

    @property
    def file_order(self) -> tuple[int, ...]:
        """Which of the simulated bands comes first in the file, which next, and so on."""
        return tuple(sorted(range(len(self.filled)), key=lambda place: self.filled[place]))

    @property
    def of_filled(self) -> OpticalFormat:
        """That of an image with the simulated bands alone."""
        return self.of(sorted(self.filled))

    def of(self, places: Sequence[int]) -> OpticalFormat:
        """That of an image with the bands at these places (from 0) alone, in this order."""
        ranks = {place: rank for rank, place in enumerate(places)}
        return replace(
            self,
            bands=tuple(self.bands[place] for place in places),
            filled=tuple(ranks[place] for place in self.filled if place in ranks),
            carried=tuple(self.carried[place] for place in places if self.carried),
            steps=tuple(self.steps[place] for place in places if self.steps),
            alpha=tuple(ranks[place] for place in self.alpha if place in ranks),
        )

    def widths(self, grid: Grid) -> tuple[float, ...]:
        """How wide the own pixels of each band are, 0 where as wide as the grid's."""
        pixel = math.hypot(grid.transform.a, grid.transform.d)
        steps = self.steps or (1,) * len(self.bands)
        return tuple(pixel * step if step > 1 else 0.0 for step in steps)

    @property
    def fills_all(self) -> bool:
        """Whether all bands are simulated, in their order."""
        return self.filled == tuple(range(len(self.bands)))

    def put(
        self,
        simulated: NDArray[np.float32],
        numbers: NDArray[Any],
        where: NDArray[np.bool_],
    ) -> None:
        """Put ``simulated`` reflectance (bands, h, w) into the file's ``numbers`` (all bands, h, w)
        at the pixels ``where`` (h, w). Bands that are not simulated become nodata there, but what
        says how opaque a pixel is stays, or is opaque where nothing was seen."""
        made = self.numbers(simulated)
        if self.fills_all:
            # To convert all pixels is cheaper than to pick those that are needed.
            np.copyto(numbers, made, where=where)
            return
        opaque = np.iinfo(self.dtype).max if np.issubdtype(self.dtype, np.integer) else 1
        for place, band in enumerate(numbers):
            if place in self.alpha:
                np.copyto(band, self.dtype.type(opaque), where=where & (band == 0))
            else:
                self.blank(band, where)
        for place, band in zip(self.filled, made, strict=True):
            np.copyto(numbers[place], band, where=where)

    def numbers(self, reflectance: NDArray[np.float32]) -> NDArray[Any]:
        """Reflectance as the file's numbers."""
        return self.units.to_numbers(reflectance, self.dtype, self.nodata)

    def blank(self, numbers: NDArray[Any], where: NDArray[np.bool_]) -> None:
        """Set ``numbers`` (bands, h, w) to nodata ``where``, (h, w) or (bands, h, w)."""
        if self.nodata is not None and where.any():
            np.copyto(numbers, np.asarray(self.nodata).astype(self.dtype), where=where)

    def create(
        self, outputs: Outputs, target: str, grid: Grid, tags: dict[str, str], compression: str
    ) -> GeoTiff:
        """Start the output file."""
        require_space(target, grid, self.dtype.itemsize * len(self.bands))
        return GeoTiff(
            outputs.begin_raster(target),
            target,
            grid,
            dtype=self.dtype,
            nodata=self.nodata,
            bands=self.bands,
            tags=tags,
            compression=compression,
            scaling=self.scaling,
            widths=self.widths(grid),
        )

    @property
    def scaling(self) -> tuple[tuple[float, float], ...]:
        """Scale and offset of each band: of simulated ones the units', of others the file's own."""
        own = (self.units.scale, self.units.offset) if self.tagged else (1.0, 0.0)
        return tuple(
            own if place in self.filled else self.carried[place] for place in range(len(self.bands))
        )


class TrustLayer:
    """The trust layer: ``source``, errors and intervals of each band, and ``out of domain``.

    Errors are in the units of the filled image (its numbers per reflectance), nodata where the
    image has none. Half the width of the 90 % interval is the expected error times ``factors``, in
    the scene's order; it has bands of its own, since these can be looked at, styled and computed
    with where a number in the tags (it is there too) cannot. All bands are float32, since a GeoTIFF
    has one type.
    """

    def __init__(
        self,
        outputs: Outputs,
        target: str,
        scene: Scene,
        like: OpticalFormat,
        tags: dict[str, str],
        factors: tuple[float, ...],
        compression: str,
    ) -> None:
        bands = TrustBands(like.filled_bands).names
        require_space(target, scene.grid, 4 * len(bands))
        self._scale = like.units.scale
        self._order = list(like.file_order)
        factors = tuple(factors[place] for place in self._order)
        self._factors = np.array(factors, dtype=np.float32)[:, None, None]
        widths = like.of_filled.widths(scene.grid)
        self.file = GeoTiff(
            outputs.begin_raster(target),
            target,
            scene.grid,
            dtype="float32",
            nodata=NO_DATA,
            bands=bands,
            compression=compression,
            widths=(0.0, *widths, *widths, 0.0),
            tags={
                **tags,
                **native_tag(like.filled_bands, widths),
                "CLEARDATE_INTERVAL_90": "half width in expected errors, per band: "
                + ", ".join(f"{factor:.3f}" for factor in factors),
                "CLEARDATE_OUT_OF_DOMAIN": "0 no; 1 unlike the clear pixels of the date; "
                "2 unlike what the model was trained on; 3 both",
            },
        )

    def write(
        self,
        window: Window,
        source: NDArray[np.uint8],
        errors: NDArray[np.float32] | None,
        outside: NDArray[np.uint8],
    ) -> None:
        """Write ``source`` (h, w), ``errors`` (bands, h, w) in reflectance and ``outside`` (h, w).

        Without ``errors`` nothing was simulated there.
        """
        if errors is None:
            errors = np.zeros((len(self._factors), *source.shape), dtype=np.float32)
        elif self._order != sorted(self._order):
            errors = errors[self._order]
        numbers = np.concatenate([errors, errors * self._factors]) / self._scale
        numbers = numbers.astype(np.float32)
        # An error that happens to be the nodata value must not read as nodata.
        numbers[numbers == NO_DATA] = np.nextafter(np.float32(NO_DATA), np.float32(0))
        flags = outside[None].astype(np.float32)
        layers = np.concatenate([source[None].astype(np.float32), numbers, flags])
        layers[:, source == NO_DATA] = NO_DATA
        self.file.write(layers, window)


def _nameless(index: int, alpha: tuple[int, ...]) -> str:
    """The name in a result of a band that has none."""
    return BANDS[ALPHA].title if index - 1 in alpha else f"Band {index}"


def native_tag(bands: Sequence[str], widths: Sequence[float]) -> dict[str, str]:
    """The tag that says which bands are simulated as means over their own larger pixels."""
    told = [f"{band} {width:g}" for band, width in zip(bands, widths, strict=True) if width]
    return (
        {"CLEARDATE_OWN_PIXELS": "means over pixels as wide as: " + "; ".join(told)} if told else {}
    )


def suspects_file(
    outputs: Outputs, target: str, scene: Scene, about: dict[str, str], compression: str
) -> GeoTiff:
    """Start the file of suspects: one band, 0 for none; see simulation/fitting/suspects.py."""
    require_space(target, scene.grid, 1)
    return GeoTiff(
        outputs.begin_raster(target),
        target,
        scene.grid,
        dtype="uint8",
        nodata=None,
        bands=("suspects",),
        tags={
            **about,
            "CLEARDATE_SUSPECTS": "0 none; 1 like cloud; 2 like thin cloud; 3 like shadow; "
            "4 to 6 the same in optical T1",
        },
        compression=compression,
    )


def ran_on(models: Iterable[OnnxGenerator]) -> str:
    """On what and with which numbers models ran, each way once; empty without models."""
    return "; ".join(dict.fromkeys(model.ran_on for model in models))


def acquisition_tags(scene: Scene, layer: str) -> dict[str, str]:
    """What the file of a layer says of when, where and by whom it was seen."""
    found = scene.tags(layer)
    return {tag: found[tag] for tag in ACQUISITION_TAGS if tag in found}


def tags(method: str, model_sha256: str, inputs: dict[str, str | None]) -> dict[str, str]:
    """GeoTIFF tags that say what the pixels are, by which model and from which files."""
    found = {
        "CLEARDATE_VERSION": version(),
        "CLEARDATE_METHOD": method,
        "CLEARDATE_INPUTS": "; ".join(
            f"{name}={Path(path).name}" for name, path in inputs.items() if path
        ),
    }
    if model_sha256:
        found["CLEARDATE_MODEL_SHA256"] = model_sha256
    return found
