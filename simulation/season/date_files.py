"""The files of one date of a season: the filled image, its trust layer, its report and its item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...contract.errors import CancelledError
from ...contract.indices import INDICES
from ...contract.report import FillReport, PixelCounts
from ...contract.reporter import Reporter
from ...contract.run_id import RUN_TAG, run_id
from ...contract.season_file import ending
from ...contract.season_job import SeasonJob
from ...contract.trust_layer import NO_DATA, OBSERVED, SIMULATED
from ...imagery.numbers_seen import NumbersSeen
from ...imagery.outputs import GeoTiff, Outputs
from ...imagery.scene import Scene
from ...imagery.season.items import json_text
from ...imagery.windows import Window
from ..tiles.files import OpticalFormat, TrustLayer, acquisition_tags, tags
from ..trust.out_of_domain import UNLIKE_DATE
from .cube import Floats, Mask
from .date_item import MadeBy, WrittenFile, date_item, of_a_run
from .filler import Filled
from .index_errors import BandIndex
from .index_file import IndexFile
from .opening import SeasonDate

_NOT_SEEN = "pixels under the cloud mask are simulated from the other dates of the season"
_NO_IMAGE = "all pixels are simulated from the dates of the season: no image shows this day"
_HIDDEN = "all pixels are simulated from the other dates of the season: its image is not used"


@dataclass
class Counts:
    """Pixels by source, and how many simulated ones no other date saw."""

    observed: int = 0
    simulated: int = 0
    nodata: int = 0
    blind: int = 0


class DateFiles:
    """Writes the files of a date, which appear together in ``finish``, or none of them."""

    def __init__(
        self,
        job: SeasonJob,
        scene: Scene,
        date: SeasonDate,
        numbers: NumbersSeen,
        method: str,
        factors: tuple[float, ...] | None,
        indices: Sequence[BandIndex] = (),
        places: Mapping[str, Path] | None = None,
    ) -> None:
        """``places``: where its files go, by kind (DATE_FILES), instead of the job's folder; those
        that are not named are not written."""
        self._scene, self._date, self._job = scene, date, job
        self._places = places
        self.form = OpticalFormat.like(scene, date.optical, numbers)
        self.counts = Counts()
        # A day without an image has that of another for its form, whose tags are not its own.
        about = acquisition_tags(scene, date.optical) if date.is_there else {}
        about |= tags(method, "", {"season": job.season, "date": date.name})
        about[RUN_TAG] = run_id(job)
        unseen = _HIDDEN if date.is_hidden else _NO_IMAGE
        about["CLEARDATE_SIMULATED"] = _NOT_SEEN if date.is_there else unseen
        self._outputs = Outputs()
        self._image: GeoTiff | None = None
        self._trust: TrustLayer | None = None
        self._indices: dict[str, IndexFile] = {}
        try:
            self._image = self.form.create(
                self._outputs, str(self.path("image")), scene.grid, about, job.compression
            )
            if factors is not None and self._has("trust"):
                self._trust = TrustLayer(
                    self._outputs,
                    str(self.path("trust")),
                    scene,
                    self.form,
                    about,
                    factors,
                    job.compression,
                )
            for of in indices:
                name = of.index.name
                self._indices[name] = IndexFile(
                    self._outputs, str(self.path(name)), scene.grid, of, about, job.compression
                )
        except BaseException:
            self.discard()
            raise

    def path(self, kind: str) -> Path:
        """The name of a file of the date, of a kind of DATE_FILES or of an index."""
        if self._places is not None:
            return self._places[kind]
        return Path(self._job.output) / f"{self._date.name}{ending(kind)}"

    def _has(self, kind: str) -> bool:
        return self._places is None or kind in self._places

    @property
    def written(self) -> dict[str, Path]:
        """The files that there are once it is finished, by kind, without the item."""
        kinds = ["image", *(["trust"] if self._trust else []), "report", *self._indices]
        return {kind: self.path(kind) for kind in kinds if self._has(kind)}

    def write(self, window: Window, cloud: Mask, filled: Filled) -> None:
        """Write a window: its own numbers, and under ``cloud`` (h, w) what was filled there."""
        numbers, valid = self._own(window)
        good = cloud & filled.valid
        self.form.put(filled.values, numbers, good)
        self.form.blank(numbers, cloud & ~good)
        source = np.where(valid, OBSERVED, NO_DATA).astype(np.uint8)
        source[good], source[cloud & ~good] = SIMULATED, NO_DATA
        blind = np.where(good & filled.blind, UNLIKE_DATE, 0).astype(np.uint8)
        if self._image is not None:
            self._image.write(numbers, window)
        if self._trust is not None:
            self._trust.write(window, source, filled.errors, blind)
        if self._indices:
            self._write_indices(window, numbers, source, filled.half_widths)
        self.counts.observed += int((source == OBSERVED).sum())
        self.counts.simulated += int(good.sum())
        self.counts.nodata += int((source == NO_DATA).sum())
        self.counts.blind += int((blind != 0).sum())

    def _write_indices(
        self,
        window: Window,
        numbers: NDArray[Any],
        source: NDArray[np.uint8],
        half_widths: Floats | None,
    ) -> None:
        reflectance = self.form.units.to_reflectance(numbers[list(self.form.filled)])
        for place, file in enumerate(self._indices.values()):
            width = None if half_widths is None else half_widths[place]
            file.write(window, reflectance, source, width)

    def _own(self, window: Window) -> tuple[NDArray[Any], Mask]:
        """The numbers (bands, h, w) of the date itself, and where it has any, (h, w)."""
        if not self._date.is_there:
            numbers = np.zeros((len(self.form.bands), *window.shape), dtype=self.form.dtype)
            nowhere = np.zeros(window.shape, dtype=bool)
            self.form.blank(numbers, ~nowhere)
            return numbers, nowhere
        optical = self._date.optical
        numbers, valid = self._scene.read_numbers(optical, window)
        numbers = np.array(numbers)
        if self._scene.format(optical).nodata is None:
            self.form.blank(numbers, self._scene.gaps(optical, window))
        return numbers, valid

    def pixels(self) -> PixelCounts:
        """Pixel counts for the report."""
        counts = self.counts
        return PixelCounts(counts.observed, counts.simulated, counts.nodata, counts.blind)

    def finish(self, report: FillReport, made: MadeBy, reporter: Reporter) -> dict[str, Any]:
        """Bring all files to their places; returns the item that tells of them."""
        try:
            if self._image is not None:
                self._image.finish(reporter)
            if self._trust is not None:
                self._trust.file.finish(reporter)
            for each in self._indices.values():
                each.file.finish(reporter)
            if self._has("report"):
                self._outputs.text(self.path("report"), report.to_json())
            if self._has("item"):
                item = self._item(report, made, reporter)
                self._outputs.text(self.path("item"), json_text(item))
        except BaseException:
            self.discard()
            raise
        if not self._has("item"):
            self._outputs.__exit__(None, None, None)
            return {}
        spare = [kind for kind in ("trust", *INDICES) if kind not in self.written]
        stale = [kind for kind in spare if of_a_run(self.path("item"), kind)]
        self._outputs.__exit__(None, None, None)
        for kind in stale:
            # It tells of the image that was here before.
            self.path(kind).unlink(missing_ok=True)
        return item

    def _item(self, report: FillReport, made: MadeBy, reporter: Reporter) -> dict[str, Any]:
        files = [
            WrittenFile(kind, path, self._outputs.begin(path))
            for kind, path in self.written.items()
        ]
        grid = self._scene.grid
        return date_item(self._job, self._date, self.form, files, report, made, grid, reporter)

    def discard(self) -> None:
        """Leave nothing of them."""
        if self._image is not None:
            self._image.close()
        if self._trust is not None:
            self._trust.file.close()
        for each in self._indices.values():
            each.file.close()
        self._outputs.__exit__(CancelledError, CancelledError(""), None)
