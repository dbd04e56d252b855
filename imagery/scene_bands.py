"""Which bands of the files of a scene are read, settled once when it is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from rasterio.enums import ColorInterp

from ..contract.acquisitions import Acquisition, SceneDescription
from ..contract.band_matching import FileBands, match_bands
from ..contract.bands import ALPHA, satellite_of_all
from ..contract.errors import RasterError
from ..contract.layers import OPTICAL, OPTICAL_BANDS, SAR
from ..contract.products import ALL_BANDS
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .raster import Raster


def file_bands(raster: Raster, stated: tuple[str, ...] = ()) -> FileBands:
    """What a raster says of its bands; ``stated`` are the names that the user gave instead."""
    source = raster.source
    texts = [(text or "").strip() for text in source.descriptions]
    if source.count != len(OPTICAL_BANDS):
        # Four bands of 8 bits are called colours and alpha by GDAL, whatever they are.
        for index, meaning in enumerate(source.colorinterp):
            if meaning == ColorInterp.alpha and not texts[index]:
                texts[index] = ALPHA
    about = " ".join([Path(raster.path).name, *map(str, source.tags().values())])
    satellite = satellite_of_all(texts, about[:_MOST_TEXT])
    return FileBands(raster.role, raster.path, tuple(texts), stated, satellite)


_MOST_TEXT = 4096


def settle_bands(
    description: SceneDescription, rasters: Mapping[str, Raster], reporter: Reporter
) -> SceneDescription:
    """The description with the bands of all acquisitions, which the rasters then read.

    Those that are settled stay. Raises what match_bands does, and RasterError for a file that has
    not the bands any more that were settled.
    """
    acquisitions = description.acquisitions
    for kind in (SAR, OPTICAL):
        group = [a for a in acquisitions if a.kind == kind]
        if group and not all(a.indexes for a in group):
            settled = _matched(group, description, rasters, reporter)
            acquisitions = tuple(settled.get(a.name, a) for a in acquisitions)
    for acquisition in acquisitions:
        raster = rasters[acquisition.name]
        if max(acquisition.indexes) > raster.source.count:
            raise RasterError(
                say(
                    "{role} has {count} bands, and band {index} was to be read: {path}.",
                    role=raster.role,
                    count=raster.source.count,
                    index=max(acquisition.indexes),
                    path=raster.path,
                ),
                "Open the scene again.",
            )
        raster.bands = acquisition.indexes
    return replace(description, acquisitions=acquisitions)


def _matched(
    group: list[Acquisition],
    description: SceneDescription,
    rasters: Mapping[str, Raster],
    reporter: Reporter,
) -> dict[str, Acquisition]:
    """The acquisitions of one kind by name, with their bands; what is to be said goes to the log.

    The order is that of the image that gives the grid, else of the last: T2.
    """
    names = [acquisition.name for acquisition in group]
    grid_of = description.grid_of
    reference = names.index(grid_of) if grid_of in names else len(names) - 1
    # Of a product the bands that are stated have been chosen by name.
    chosen = {a.name: rasters[a.name].is_product or a.stated == (ALL_BANDS,) for a in group}
    files = [file_bands(rasters[a.name], () if chosen[a.name] else a.stated) for a in group]
    matching = match_bands(files, group[0].kind, reference, strict=description.strict_bands)
    for remark in matching.remarks:
        reporter.log(remark.text, "warning" if remark.is_warning else "info")
    return {
        a.name: replace(a, bands=matching.names, indexes=indexes)
        for a, indexes in zip(group, matching.indexes, strict=True)
    }
