"""The second file of a fill: bands with larger pixels than the others, on the grid of their own.

Its pixels begin in the corner of the image. One that is clear as a whole has the number that its
source has; one that is under cloud, also in part, has what was simulated of it, which is one number
(imagery/native_means.py). A band whose own pixels are several of that grid, as those of 60 m beside
20 m, is spread over it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...contract.errors import InputError
from ...contract.jobs import FillJob
from ...contract.reporter import Reporter
from ...contract.sentence import say
from ...imagery.grid import Grid
from ...imagery.outputs import GeoTiff, Outputs
from ...imagery.windows import Window
from .files import OpticalFormat


@dataclass(frozen=True)
class Apart:
    """Which bands of an image (places from 0) stay in it, and which are written ``apart``.

    ``step``: pixels of the image along a side of one of the file's.
    """

    stay: tuple[int, ...]
    apart: tuple[int, ...]
    step: int

    @classmethod
    def of(cls, form: OpticalFormat) -> Apart:
        """By how large the own pixels of the bands are; InputError where none or all are larger
        than the image's, or where their grids do not lie in each other."""
        apart = tuple(place for place, step in enumerate(form.steps) if step > 1)
        stay = tuple(place for place in range(len(form.bands)) if place not in apart)
        steps = sorted({form.steps[place] for place in apart})
        if not apart or not stay:
            raise InputError(
                "There is nothing to write apart: every band of optical T2 has larger pixels than "
                "the image."
                if apart
                else "There is nothing to write apart: no band of optical T2 is known to have "
                "larger pixels than the image.",
                "Leave --keep-resolution out, or say how wide the pixels of a band are, for "
                "example --bands red,green,blue,nir,swir16@20.",
            )
        if any(step % steps[0] for step in steps):
            raise InputError(
                say(
                    "The pixels of optical T2's bands are {steps} times as wide as those of the "
                    "image: one file cannot hold all of them.",
                    steps=", ".join(map(str, steps)),
                ),
                "Leave --keep-resolution out, or leave bands out with --bands.",
            )
        return cls(stay, apart, steps[0])


class CoarseFile:
    """The file of the bands that are written apart."""

    def __init__(
        self,
        outputs: Outputs,
        target: str,
        grid: Grid,
        form: OpticalFormat,
        tags: dict[str, str],
        compression: str,
    ) -> None:
        self._apart = Apart.of(form)
        self._form = form
        own = form.of(self._apart.apart)
        own = replace(own, steps=tuple(step // self._apart.step for step in own.steps))
        grid = grid.coarser(self._apart.step)
        self.file = own.create(outputs, target, grid, tags, compression)

    def write(self, window: Window, numbers: NDArray[Any], simulated: NDArray[np.bool_]) -> None:
        """Write what a tile of the image holds: ``numbers`` (all bands, h, w) and which pixels are
        ``simulated`` or could not be (h, w). The tile begins on a pixel of this file."""
        step = self._apart.step
        found = [self._band(numbers[place], simulated) for place in self._apart.apart]
        rows, cols = -(-window.height // step), -(-window.width // step)
        area = Window(window.row // step, window.col // step, rows, cols)
        self.file.write(np.stack(found), area)

    def _band(self, numbers: NDArray[Any], simulated: NDArray[np.bool_]) -> NDArray[Any]:
        step, nodata = self._apart.step, self._form.nodata
        parts, there = _blocks(numbers, step), _blocks(np.ones(numbers.shape, dtype=bool), step)
        under = _blocks(simulated, step)
        told = there if nodata is None else there & (parts != nodata)
        if np.issubdtype(numbers.dtype, np.floating):
            told &= ~np.isnan(parts)
        # Of a pixel that is clear as a whole all told parts count, of any other what is simulated.
        counted = told & (under | ~under.any(axis=-1, keepdims=True))
        first = np.take_along_axis(parts, counted.argmax(axis=-1)[..., None], axis=-1)[..., 0]
        same = np.where(counted, parts, first[..., None]) == first[..., None]
        if not same.all():
            # Somebody else has put the band on the finer grid, by more than repeating numbers.
            mean = np.where(counted, parts, 0).astype(np.float64).sum(axis=-1)
            mean /= np.maximum(counted.sum(axis=-1), 1)
            if np.issubdtype(numbers.dtype, np.integer):
                mean = np.rint(mean)
            first = np.where(same.all(axis=-1), first, mean.astype(numbers.dtype))
        self._form.blank(first, np.asarray(~counted.any(axis=-1)))
        return first


class FilledImage:
    """The filled image, and the file of the bands that are written apart, if that is asked for."""

    def __init__(
        self, file: GeoTiff, stay: Sequence[int] | None, coarse: CoarseFile | None
    ) -> None:
        self._file, self._stay, self._coarse = file, stay, coarse

    @classmethod
    def begin(
        cls,
        job: FillJob,
        outputs: Outputs,
        grid: Grid,
        form: OpticalFormat,
        tags: dict[str, str],
    ) -> FilledImage:
        """Start the files of a job; InputError as Apart.of."""
        if job.keep_resolution is None:
            return cls(form.create(outputs, job.output, grid, tags, job.compression), None, None)
        stay = Apart.of(form).stay
        file = form.of(stay).create(outputs, job.output, grid, tags, job.compression)
        target, packed = job.keep_resolution, job.compression
        return cls(file, stay, CoarseFile(outputs, target, grid, form, tags, packed))

    def write(self, window: Window, numbers: NDArray[Any], simulated: NDArray[np.bool_]) -> None:
        """Write a tile of all bands; see CoarseFile.write."""
        self._file.write(numbers if self._stay is None else numbers[list(self._stay)], window)
        if self._coarse is not None:
            self._coarse.write(window, numbers, simulated)

    def finish(self, reporter: Reporter) -> None:
        """Complete the files; ``reporter`` hears how far the image is."""
        self._file.finish(reporter)
        if self._coarse is not None:
            self._coarse.file.finish()

    def close(self) -> None:
        """Close without finishing, after a failure."""
        self._file.close()
        if self._coarse is not None:
            self._coarse.file.close()


def _blocks(image: NDArray[Any], step: int) -> NDArray[Any]:
    """An image (h, w) as (rows, cols, pixels of each block); beyond its edges 0 or False."""
    height, width = image.shape
    whole = np.pad(image, ((0, -height % step), (0, -width % step)))
    rows, cols = whole.shape[0] // step, whole.shape[1] // step
    blocks = whole.reshape(rows, step, cols, step).transpose(0, 2, 1, 3)
    return blocks.reshape(rows, cols, step * step)
