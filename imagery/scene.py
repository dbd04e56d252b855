"""A scene: acquisitions of one place on one grid, in physical units, read by windows.

It is opened by a description, and holds one by which another thread or process opens the very same
scene: units are decided once and are a part of it.
"""

from __future__ import annotations

import contextlib
import datetime
import functools
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..contract.acquisitions import Acquisition, MaskFile, SceneDescription
from ..contract.bands import ALPHA, leading, recognise
from ..contract.choices import AUTO
from ..contract.errors import RasterError, UsageError
from ..contract.files.given import open_file
from ..contract.layers import CLOUDS, MASK, OPTICAL, SAR
from ..contract.mask_kinds import NODATA, CloudRule
from ..contract.reporter import Reporter, SilentReporter
from ..contract.scene_file import SceneFile
from ..contract.sentence import say
from .band_views import nodata_differs
from .clouds import (
    CloudMask,
    MaskSource,
    NodataMask,
    PolygonMask,
    RasterMask,
    Sky,
    decided,
    is_polygon_file,
)
from .gdal_guard import network_is_allowed
from .grid import Grid
from .impossible_mix import IsPossible, mixed_in
from .native_pixels import native_steps
from .polygons import read_polygons
from .products.resolve import resolve
from .radiometry import (
    OpticalUnits,
    SarUnits,
    farthest,
    holds_any,
    is_possible,
    naming_text,
    optical_units,
    sar_units,
)
from .raster import Raster, open_raster
from .scene_bands import file_bands, settle_bands
from .windows import Window, tiles

_HASHED_EDGE = 1024
_DATE_TAGS = ("OPTICAL_ACQUISITION", "ACQUISITIONDATETIME", "TIFFTAG_DATETIME")
_ISO_DATE = re.compile(r"^(\d{4})[-:/]?(\d{2})[-:/]?(\d{2})(?!\d)")


class Pixels(NamedTuple):
    """``values`` float32 (bands, h, w), 0 where invalid; ``valid`` bool (h, w)."""

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]


class Numbers(NamedTuple):
    """``values`` (bands, h, w) as the file holds them; ``valid`` bool (h, w): it holds any."""

    values: NDArray[Any]
    valid: NDArray[np.bool_]

    def cut(self, area: tuple[slice, slice]) -> Numbers:
        """A part of it, in place."""
        return Numbers(self.values[:, *area], self.valid[area])


@dataclass(frozen=True)
class FileFormat:
    """How a layer's file holds its numbers.

    ``nodata`` is that of all bands, None where they have none or several. ``scale`` and ``offset``
    are the tags of the first band that is read, 1 and 0 without, ``scales`` and ``offsets`` those
    of all bands; ``bands`` its descriptions, empty texts where a band has none. ``alpha``: the
    places (from 0) of bands that say how opaque a pixel is.
    """

    dtype: np.dtype[Any]
    nodata: float | None
    scale: float
    offset: float
    bands: tuple[str, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    alpha: tuple[int, ...] = ()


class Scene:
    """Made by open_scene or reopen; a context manager that closes the files.

    ``layers`` are the names of its acquisitions, in order; ``description`` opens it again.
    """

    def __init__(
        self,
        description: SceneDescription,
        grid: Grid,
        rasters: dict[str, Raster],
        masks: dict[str, CloudMask],
        native: tuple[int, ...] = (),
    ) -> None:
        self._native = native
        self.description = description
        self.name = description.name
        self.layers = tuple(acquisition.name for acquisition in description.acquisitions)
        self.grid = grid
        self._rasters = rasters
        self._masks = masks
        self._units = {a.name: _units(a) for a in description.acquisitions}

    def read(self, layer: str, window: Window) -> Pixels:
        """A window of a layer: SAR in dB, optical as reflectance.

        What no observation can be, such as saturation, is not valid.
        """
        raster, units = self._rasters[layer], self._units[layer]
        values, valid = raster.read(window)
        valid &= ~mixed_in(raster, window, _possible(units))
        if isinstance(units, SarUnits):
            return _blanked(*units.to_db(values, valid))
        return _reflectance(units, values, valid & holds_any(values))

    def read_numbers(self, layer: str, window: Window) -> Numbers:
        """A window of an optical layer as the file holds it, with all bands of the file.

        Valid is where the bands that ``read`` gives are, also where no observation can be so: it
        was written by the sensor.
        """
        raster = self._rasters[layer]
        values, valid = raster.read(window, raster.source.indexes)
        if len(self.indexes(layer)) == len(values):
            return Numbers(values, valid & holds_any(values))
        read, valid = raster.read(window)
        return Numbers(values, valid & holds_any(read))

    def gaps(self, layer: str, window: Window) -> NDArray[np.bool_]:
        """Where each band of the file of a layer itself says that it has no value, (bands, h, w).

        Unlike ``read_numbers``'s valid, a band that has one beside a gap in another is no gap.
        """
        return self._rasters[layer].gaps(window)

    def is_possible(self, layer: str, numbers: Numbers) -> NDArray[np.bool_]:
        """Where ``read_numbers`` gave what an observation can be, (h, w)."""
        return is_possible(self._read_ones(layer, numbers), self.optical_units(layer))

    def impossible(self, layer: str, window: Window) -> Counter[float]:
        """How many pixels of a window hold what no observation can be, by their farthest number."""
        values, valid = self._rasters[layer].read(window)
        possible = _possible(self._units[layer])(values, valid)
        return farthest(values, valid & holds_any(values) & ~possible)

    def as_reflectance(self, layer: str, numbers: Numbers) -> Pixels:
        """What ``read`` gives where ``read_numbers`` gave these."""
        values = self._read_ones(layer, numbers)
        return _reflectance(self.optical_units(layer), values, numbers.valid)

    def _read_ones(self, layer: str, numbers: Numbers) -> NDArray[Any]:
        """Of the numbers of all bands of a file those that ``read`` gives, in their order."""
        places = [index - 1 for index in self.indexes(layer)]
        values = numbers.values
        return values if places == list(range(len(values))) else values[places]

    def bands(self, layer: str) -> tuple[str, ...]:
        """The titles of the bands that ``read`` gives of a layer; all of a kind have the same."""
        return self.description[layer].bands

    def indexes(self, layer: str) -> tuple[int, ...]:
        """The numbers of these bands in the layer's file, from 1."""
        return self.description[layer].indexes

    def file_steps(self, layer: str) -> tuple[int, ...]:
        """For each band of a layer's file, how many pixels of the grid lie along a side of one of
        the band's own (native_pixels.py); 1 for layers that do not give the grid."""
        if layer == self.description.grid_of and self._native:
            return self._native
        return (1,) * int(self._rasters[layer].source.count)

    def native_steps(self, layer: str) -> tuple[int, ...]:
        """The same of the bands that ``read`` gives."""
        steps = self.file_steps(layer)
        return tuple(steps[index - 1] for index in self.indexes(layer))

    def keep_bands(self, kind: str, titles: Sequence[str], places: Sequence[int]) -> None:
        """Read of all layers of a kind the bands at these ``places`` (from 0) alone, in this order,
        and call them by these ``titles``."""
        kept = {}
        for each in self.description.acquisitions:
            if each.kind == kind:
                indexes = tuple(each.indexes[place] for place in places)
                kept[each.name] = replace(each, bands=tuple(titles), indexes=indexes)
                self._rasters[each.name].bands = indexes
        acquisitions = tuple(kept.get(a.name, a) for a in self.description.acquisitions)
        self.description = replace(self.description, acquisitions=acquisitions)

    @property
    def leading(self) -> int:
        """How many of the first optical bands lead; 0 where all do. See contract/bands.py."""
        titles = next((a.bands for a in self.description.acquisitions if a.kind == OPTICAL), ())
        count = len(leading(titles))
        return 0 if count == len(titles) else count

    def units(self, layer: str) -> SarUnits | OpticalUnits:
        """How the numbers of a layer become dB or reflectance."""
        return self._units[layer]

    def optical_units(self, layer: str) -> OpticalUnits:
        """The same of an optical layer; TypeError for another."""
        units = self._units[layer]
        if not isinstance(units, OpticalUnits):
            raise TypeError(f"{layer} is not optical")
        return units

    def format(self, layer: str) -> FileFormat:
        """How the file of a layer holds its numbers."""
        source = self._rasters[layer].source
        bands = tuple(text or "" for text in source.descriptions)
        dtype = np.result_type(*source.dtypes)
        nodata = None if nodata_differs(source) else source.nodata
        first = self.indexes(layer)[0] - 1
        scales, offsets = source.scales, source.offsets
        texts = file_bands(self._rasters[layer]).descriptions
        known = (recognise(text) for text in texts)
        alpha = tuple(
            place
            for place, band in enumerate(known)
            if band is not None and band.name == ALPHA and place + 1 not in self.indexes(layer)
        )
        scaled = scales[first], offsets[first]
        return FileFormat(dtype, nodata, *scaled, bands, scales, offsets, alpha)

    def tags(self, layer: str) -> dict[str, str]:
        """The tags of the file of a layer."""
        source = self._rasters[layer].source
        return {**source.tags(ns="IMAGERY"), **source.tags()}

    def naming_text(self, layer: str) -> str:
        """What names the contents of a layer: its file, bands and tags."""
        return naming_text(self._rasters[layer])

    def date(self, layer: str) -> datetime.date | None:
        """The day that a layer shows: as described, else by the tags of its file; None without."""
        stated = self.description[layer].date
        if stated is not None:
            return stated
        tags = self.tags(layer)
        texts = [tags[tag] for tag in _DATE_TAGS if tag in tags]
        return next((day for text in texts if (day := read_date(text))), None)

    def strip_bytes(self, rows: int) -> int:
        """Bytes of so many rows of those of its files that are unpacked by whole rows."""
        return sum(raster.strip_bytes(rows) for raster in self._rasters.values())

    def sky(self, window: Window, of: str | None = None) -> Sky:
        """Where a layer is cloudy and where it is surely clear; all clear without a mask.

        ``of`` is a layer; None: the only one with a mask, or of several the one that gives the
        grid. KeyError if that has none, or there is no such layer.
        """
        if of is None:
            mask = self._only_mask()
        else:
            mask = self._masks.get(self.description[of].name)
        if mask is None:
            return Sky(np.zeros(window.shape, dtype=bool), np.ones(window.shape, dtype=bool))
        return mask.read(window)

    def clouds(self, window: Window, of: str | None = None) -> NDArray[np.bool_]:
        """True under cloud (grown), (h, w); see sky."""
        return self.sky(window, of).cloud

    def clear(self, window: Window, of: str | None = None) -> NDArray[np.bool_]:
        """True where the mask is known to say no cloud, (h, w); see sky."""
        return self.sky(window, of).clear

    def mask(self) -> CloudMask | None:
        """The only mask, or of several that of the layer that gives the grid; None without."""
        return self._only_mask()

    def _only_mask(self) -> CloudMask | None:
        if len(self._masks) < 2:
            return next(iter(self._masks.values()), None)
        return self._masks[self.description.grid_of]

    def reopened(self) -> Scene:
        """The same scene with files of its own, for another thread: a GDAL file serves one."""
        polygons = {
            name: mask.source
            for name, mask in self._masks.items()
            if isinstance(mask.source, PolygonMask)
        }
        return _reopen(self.description, polygons)

    def close(self) -> None:
        """Close all files."""
        for raster in self._rasters.values():
            raster.close()
        for mask in self._masks.values():
            mask.close()

    def __enter__(self) -> Scene:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def read_date(text: str) -> datetime.date | None:
    """The day that a tag begins with: 2018-04-26, 2018:04:26 or 20180426; None for any other."""
    match = _ISO_DATE.match(text.strip())
    if match is None:
        return None
    try:
        return datetime.date(*(int(part) for part in match.groups()))
    except ValueError:
        return None


def open_scene(scene: SceneDescription | SceneFile, reporter: Reporter) -> Scene:
    """Open all acquisitions, put them on one grid and decide their units.

    Raises RasterError, AlignmentError or UnitsError, naming the file.
    """
    description = scene.description if isinstance(scene, SceneFile) else scene
    return _open(description, reporter, functools.partial(_settled, reporter=reporter), {})


def reopen(description: SceneDescription) -> Scene:
    """Open a scene by the ``description`` of one that was open, in any process.

    It reads the same pixels: no value is looked at to decide on units, and nothing is reported.
    UsageError for a description that leaves units open; else as open_scene.
    """
    return _reopen(description, {})


def _reopen(description: SceneDescription, masks: Mapping[str, MaskSource]) -> Scene:
    """``masks``: sources by layer that hold no file, so that they need not be read again."""
    if not description.is_settled:
        raise UsageError(
            say(
                "The description of the scene {name} does not say all units.", name=description.name
            ),
            "Open it with open_scene, and reopen the description of what that gives.",
        )
    return _open(description, SilentReporter(), lambda acquisition, _: acquisition, masks)


def _open(
    description: SceneDescription,
    reporter: Reporter,
    settle: Callable[[Acquisition, Raster], Acquisition],
    shared: Mapping[str, MaskSource],
) -> Scene:
    with contextlib.ExitStack() as opened:
        rasters: dict[str, Raster] = {}
        for each in description.acquisitions:
            _tell_assumed(each, reporter)
            opening = open_raster(each.path, each.called, None, each.kind, each.stated)
            rasters[each.name] = Raster(opening, each.called)
            opened.callback(rasters[each.name].close)
        description = settle_bands(description, rasters, reporter)
        grid = rasters[description.grid_of].own_grid
        if not grid.crs:
            target = description[description.grid_of].called
            reporter.log(
                say("{titles} has no CRS; all files must share its pixel grid.", titles=target)
            )
        masks, files = {}, {}
        for name, mask, title in _mask_files(description):
            known = shared.get(name)
            if known:
                source, files[name] = known, mask
            elif mask.kind == NODATA and _are_one_file(mask.path, description[name].path):
                # The layer's own raster, so that the mask sees the bands that the scene reads.
                source, files[name] = NodataMask(rasters[name]), _by_nodata(mask)
            else:
                source, files[name] = _mask_source(mask, title, grid, reporter)
            opened.callback(source.close)
            masks[name] = CloudMask(source, grid.shape, files[name].grow or 0)
        settled = []
        for each in description.acquisitions:
            rasters[each.name].align(grid, reporter)
            found = settle(each, rasters[each.name])
            settled.append(replace(found, mask=files.get(each.name)))
        fine = description[description.grid_of]
        native: tuple[int, ...] = ()
        if fine.kind == OPTICAL:
            # A product knows its own pixels.
            stated = () if rasters[fine.name].is_product else fine.widths
            native = native_steps(rasters[fine.name], stated, reporter)
        opened.pop_all()
        described = replace(description, acquisitions=tuple(settled))
        return Scene(described, grid, rasters, masks, native)


def _tell_assumed(acquisition: Acquisition, reporter: Reporter) -> None:
    """What is assumed of a product, which no metadata state."""
    product = resolve(acquisition.path, acquisition.kind, network_is_allowed())
    for text in product.product.assumed if product is not None else ():
        reporter.log(say("{role}: {text}", role=acquisition.called, text=text))


def _settled(acquisition: Acquisition, raster: Raster, reporter: Reporter) -> Acquisition:
    """With the units that were stated, or that the file tells; UnitsError if they do not fit."""
    if acquisition.kind == SAR:
        found = sar_units(raster, acquisition.sar_units, reporter)
        return replace(acquisition, sar_units=found.units, scale=found.scale, offset=found.offset)
    units = optical_units(raster, acquisition.scale, acquisition.offset, reporter)
    return replace(acquisition, scale=units.scale, offset=units.offset)


def _are_one_file(one: str, other: str) -> bool:
    """Whether two paths lead to one file, as spelt differently or through a link."""
    if one == other:
        return True
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        # A name that GDAL alone knows.
        return False


def _units(acquisition: Acquisition) -> SarUnits | OpticalUnits:
    """Those of an acquisition that is settled."""
    scale, offset = acquisition.scale, acquisition.offset
    if acquisition.kind == SAR:
        return SarUnits(
            acquisition.sar_units,
            1.0 if scale is None else scale,
            0.0 if offset is None else offset,
        )
    if scale is None or offset is None:
        raise ValueError(f"the units of {acquisition.name} are not decided")
    return OpticalUnits(scale, offset)


def _reflectance(units: OpticalUnits, numbers: NDArray[Any], valid: NDArray[np.bool_]) -> Pixels:
    return _blanked(units.to_reflectance(numbers), valid & is_possible(numbers, units))


def _possible(units: SarUnits | OpticalUnits) -> IsPossible:
    """Where numbers in these units can be an observation."""
    if isinstance(units, SarUnits):
        return lambda numbers, valid: units.to_db(numbers, valid)[1]
    return lambda numbers, _: is_possible(numbers, units)


def _blanked(numbers: NDArray[np.float32], valid: NDArray[np.bool_]) -> Pixels:
    """With 0 where invalid, in place."""
    if not valid.all():
        np.copyto(numbers, np.float32(0), where=~valid)
    return Pixels(numbers, valid)


def _mask_files(description: SceneDescription) -> Iterator[tuple[str, MaskFile, str]]:
    """The layers with masks, and what messages call these."""
    masked = [(a, a.mask) for a in description.acquisitions if a.mask is not None]
    for acquisition, mask in masked:
        alone = len(masked) == 1
        title = (
            CLOUDS.title
            if alone
            else say("{name} of {members}", name=CLOUDS.title, members=acquisition.called)
        )
        yield acquisition.name, mask, title


def _mask_source(
    mask: MaskFile, title: str, grid: Grid, reporter: Reporter
) -> tuple[MaskSource, MaskFile]:
    """The cloud mask in a file, polygons or a raster, and the mask with its kind decided."""
    product = resolve(mask.path, MASK, network_is_allowed())
    if product is not None and mask.kind == AUTO and mask.cloud_values is None:
        mask = replace(mask, kind=product.mask_kind, cloud_values=product.mask_values)
    elif product is None and is_polygon_file(mask.path):
        if mask.cloud_values is not None:
            reporter.log(
                say(
                    "The {role} is polygons: the values that are cloud are not looked at.",
                    role=title,
                )
            )
        polygons = read_polygons(Path(mask.path), title, grid, reporter, clouds=True)
        return PolygonMask(polygons), mask
    if mask.kind == NODATA:
        image = Raster(open_raster(mask.path, title, None, OPTICAL), title)
        image.align(grid, reporter)
        return NodataMask(image), _by_nodata(mask)
    raster = Raster(open_raster(mask.path, title, 1, MASK), title)
    try:
        raster.align(grid, reporter, categories=True)
        settled = decided(mask, raster, reporter)
    except BaseException:
        raster.close()
        raise
    return RasterMask(raster, settled.rule or CloudRule()), settled


def _by_nodata(mask: MaskFile) -> MaskFile:
    """The mask, decided: the pixels without a value are cloud."""
    return replace(mask, rule=CloudRule(), stated=True)


def pixels_sha256(
    scene: Scene, layer: str, reporter: Reporter, bands: Sequence[int] | None = None
) -> str:
    """SHA-256 of the values of a layer, so that a file saved in another way is the same image.

    ``bands``: of those at these places (from 0) alone, in this order.
    """
    digest = hashlib.sha256(repr(scene.grid.shape).encode())
    for window in tiles(scene.grid.shape, _HASHED_EDGE):
        reporter.check()
        values = scene.read(layer, window).values
        digest.update((values if bands is None else values[list(bands)]).tobytes())
    return digest.hexdigest()


def file_sha256(path: Path, reporter: Reporter) -> str:
    """SHA-256 of a file's bytes, in hexadecimal; can be cancelled."""
    digest = hashlib.sha256()
    try:
        with open_file(path, say("The file {path}", path=path), RasterError) as stream:
            while block := stream.read(1 << 22):
                reporter.check()
                digest.update(block)
    except OSError as error:
        raise RasterError(
            say("{path} cannot be read: {strerror}.", path=path, strerror=error.strerror),
            "Check the file.",
        ) from error
    return digest.hexdigest()
