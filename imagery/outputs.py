"""Outputs that are whole or not there: written under another name, renamed when complete."""

from __future__ import annotations

import contextlib
import errno
import math
import os
import shutil
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import OutputError
from ..contract.files.hold import Hold
from ..contract.files.journal import Move, remove_journals, stamp_of, write_journals
from ..contract.files.partial import (
    flush_file,
    flush_folder,
    keep_mode,
    make_partial,
    new_mark,
    partial_path,
    replaceable,
)
from ..contract.files.side_files import side_files
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .grid import Grid
from .overviews import build_overviews
from .products.vrt import RESOLUTION_TAG
from .protection import require_no_input
from .windows import Window

_BLOCK = 256
_SPARE_BYTES = 16 << 20


class Outputs:
    """The files of one job. On leaving without an error they appear, else none does.

    The first one begun is the main one: it appears last, when the others are in place. A process
    that dies in between leaves a journal by which the next run or reader does the rest.
    """

    def __init__(self) -> None:
        self._files: dict[Path, _File] = {}
        self._mark = new_mark()

    def begin(self, target: str | Path) -> Path:
        """The name to write to until the job is done; an empty file of the mode that it will have.

        It lies beside ``target`` or, if that is a link, beside the file that the link names.
        OutputError if ``target`` exists and is no regular file, if it is an input of the job, or if
        nothing can be written there.
        """
        path = replaceable(target)
        require_no_input(path)
        if path not in self._files:
            partial = partial_path(path, self._mark)
            try:
                mode = make_partial(partial, path)
            except OSError as error:
                raise output_error(target, error) from error
            self._files[path] = _File(path, Path(target).absolute(), partial, mode, Hold(partial))
        return self._files[path].partial

    def begin_raster(self, target: str | Path) -> Path:
        """The same for a GeoTIFF: what GDAL would read as a part of it goes when it appears."""
        partial = self.begin(target)
        self._files[replaceable(target)].is_raster = True
        return partial

    def text(self, target: str | Path, text: str) -> None:
        """Write a whole text file (UTF-8)."""
        partial = self.begin(target)
        try:
            partial.write_text(text, encoding="utf-8")
        except OSError as error:
            raise output_error(target, error) from error

    def __enter__(self) -> Outputs:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._appear()
        finally:
            for file in self._files.values():
                # The failure that led here is the one to report.
                with contextlib.suppress(OSError):
                    file.partial.unlink(missing_ok=True)
                file.hold.release()

    def _appear(self) -> None:
        """Rename all files to their targets, after a look at whether each can be.

        What a target held goes only with the rename that replaces it, so that a worker killed
        here loses none of it.
        """
        for file in self._files.values():
            _require_renamable(file.partial, file.target)
        moves = [file.completed() for file in self._files.values()]
        for move in moves:
            for path in (move.target, *move.sides):
                require_no_input(path)
        # One rename alone is whole or not done.
        journaled = moves if len(moves) > 1 or any(move.sides for move in moves) else []
        try:
            _write_journals(journaled)
            _rename(moves)
        finally:
            remove_journals(journaled)
        for folder in {move.target.parent for move in moves}:
            flush_folder(folder)


@dataclass
class _File:
    """One file: ``name`` is what the job calls it, ``target`` that or what it links to."""

    target: Path
    name: Path
    partial: Path
    mode: int
    hold: Hold
    is_raster: bool = False

    def completed(self) -> Move:
        """Bring it to the disk, and say what its rename replaces; OutputError."""
        links = (self.name,) if self.name.is_symlink() else ()
        names = (self.target, *links) if self.is_raster else ()
        sides = [side for name in names for side in side_files(name)]
        try:
            flush_file(self.partial)
            keep_mode(self.partial, self.mode)
            status = self.partial.stat()
        except OSError as error:
            raise output_error(self.target, error) from error
        folder = Path(os.path.realpath(self.target.parent))
        stamps = {side: stamp for side in sides if (stamp := stamp_of(side)) is not None}
        return Move(
            folder / self.partial.name,
            folder / self.target.name,
            (status.st_size, status.st_mtime_ns),
            stamp_of(self.target),
            stamps,
            links,
        )


def _write_journals(moves: list[Move]) -> None:
    try:
        write_journals(moves)
    except OSError as error:
        raise output_error(moves[0].target, error) from error


def _rename(moves: list[Move]) -> None:
    done: list[Path] = []
    for move in reversed(moves):
        try:
            move.rename()
        except OSError as failure:
            targets = [other.target for other in moves]
            raise _half_done(targets, done, move.target, failure) from failure
        done.append(move.target)
    for move in moves:
        try:
            move.remove_sides()
        except OSError as failure:
            raise OutputError(
                say(
                    "{listed} are written, but {filename}, which is of an older {name} and "
                    "changes how the new one reads, cannot be deleted: {strerror}.",
                    listed=_listed(done),
                    filename=failure.filename,
                    name=move.target.name,
                    strerror=failure.strerror,
                ),
                "Delete it.",
            ) from failure


def _require_renamable(partial: Path, target: Path) -> None:
    replaceable(target)
    try:
        partial.stat()
        if target.exists():
            # Fails for protected files, and on Windows for those that another program holds.
            target.open("r+b").close()
    except OSError as error:
        raise output_error(target, error) from error


def _half_done(
    targets: list[Path], done: list[Path], failed: Path, failure: OSError
) -> OutputError:
    error = output_error(failed, failure)
    if not done:
        return error
    left = [target for target in targets if target not in done]
    return OutputError(
        say(
            "{message} Already written: {listed}. Left as before: {listed2}.",
            message=error.message,
            listed=_listed(done),
            listed2=_listed(left),
        ),
        error.remedy,
    )


def _listed(paths: list[Path]) -> str:
    return ", ".join(map(str, paths))


def output_error(target: str | Path, error: BaseException) -> OutputError:
    """The sentence for an output that could not be written."""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
        return OutputError(
            say("There is no space left to write {target}.", target=target), "Free some disk space."
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return OutputError(
        say("{target} cannot be written: {reason}.", target=target, reason=reason),
        "Choose another place, or close programs using it.",
    )


def require_space(target: str | Path, grid: Grid, bytes_per_pixel: int) -> None:
    """OutputError unless the disk has room for the raster before compression."""
    needed = grid.height * grid.width * bytes_per_pixel + _SPARE_BYTES
    try:
        free = shutil.disk_usage(Path(target).absolute().parent).free
    except OSError as error:
        raise output_error(target, error) from error
    if free < needed:
        raise OutputError(
            say(
                "The disk is too small for {target}: up to {needed:.0f} MB may be needed, "
                "{free:.0f} MB are free.",
                target=target,
                needed=needed / 2**20,
                free=free / 2**20,
            ),
            "Free some disk space or choose another disk.",
        )


def _open(path: Path, mode: str, **options: Any) -> Any:
    with warnings.catch_warnings():
        # A scene without a place gives an output without one.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return rasterio.open(path, mode, **options)


def _blocks(path: Path, level: int) -> Iterator[tuple[int, int]]:
    """(row, col) of the blocks of the image (level -1) or of an overview."""
    with _open(path, "r", **({} if level < 0 else {"overview_level": level})) as image:
        yield from (block for block, _ in image.block_windows(1))


def _block_end(file: DatasetReader, row: int, col: int, level: int) -> float:
    """Where in the file a block ends; infinity if it was not written."""
    overview = {} if level < 0 else {"ovr": level}
    start, length = (
        file.get_tag_item(f"BLOCK_{item}_{col}_{row}", "TIFF", 1, **overview)
        for item in ("OFFSET", "SIZE")
    )
    return int(start) + int(length) if start and length else math.inf


class GeoTiff:
    """A tiled, compressed GeoTIFF with overviews, written by windows.

    Give the name from Outputs.begin as ``path`` and the final name as ``target`` (for errors).
    ``scaling``: scale and offset of each band, tagged unless all are 1 and 0. ``widths``: how wide
    the own pixels of each band are, tagged where that is not 0; see native_pixels.py.
    """

    def __init__(
        self,
        path: Path,
        target: str | Path,
        grid: Grid,
        *,
        dtype: np.dtype[Any] | str,
        nodata: float | None,
        bands: tuple[str, ...],
        tags: dict[str, str],
        compression: str = "deflate",
        scaling: tuple[tuple[float, float], ...] = (),
        widths: tuple[float, ...] = (),
    ) -> None:
        self._path = path
        self._target = target
        kind = np.dtype(dtype)
        try:
            self._file: DatasetWriter = _open(
                path,
                "w",
                driver="GTiff",
                height=grid.height,
                width=grid.width,
                count=len(bands),
                dtype=kind,
                crs=grid.crs or None,
                transform=grid.transform,
                nodata=nodata,
                tiled=True,
                blockxsize=_BLOCK,
                blockysize=_BLOCK,
                compress=compression.upper(),
                # The fastest levels: higher ones save a few per cent of space on images.
                zlevel=1,
                zstd_level=1,
                predictor=3 if np.issubdtype(kind, np.floating) else 2,
                bigtiff="IF_SAFER",
                interleave="pixel",
                # Else the fourth band of 8 bits would be written as alpha.
                **({"photometric": "MINISBLACK"} if kind == np.uint8 else {}),
            )
            self._file.update_tags(**tags)
            for index, band in enumerate(bands, start=1):
                self._file.set_band_description(index, band)
            if any(pair != (1.0, 0.0) for pair in scaling):
                self._file.scales, self._file.offsets = zip(*scaling, strict=True)
            for index, width in enumerate(widths, start=1):
                if width:
                    self._file.update_tags(index, **{RESOLUTION_TAG: f"{width:.10g}"})
        except (RasterioError, OSError) as error:
            raise output_error(target, error) from error

    def write(self, values: np.ndarray[Any, Any], window: Window) -> None:
        """Write (bands, h, w) at a window."""
        area = RasterioWindow(window.col, window.row, window.width, window.height)
        try:
            self._file.write(values, window=area)
        except (RasterioError, OSError) as error:
            raise self._failed(error) from error

    def finish(self, reporter: Reporter | None = None) -> None:
        """Flush, and add overviews down to one block; ``reporter`` hears how far they are."""
        factors: list[int] = []
        while max(self._file.height, self._file.width) / 2 ** len(factors) > 2 * _BLOCK:
            factors.append(2 ** (len(factors) + 1))
        try:
            self._file.close()
            if factors:
                about = say("Building overviews of {name}", name=Path(self._target).name)

                def tell(share: float) -> None:
                    if reporter is not None:
                        reporter.progress(share, about)

                build_overviews(self._path, factors, tell)
            self._check_complete(factors)
        except (RasterioError, OSError) as error:
            raise self._failed(error) from error

    def _check_complete(self, factors: list[int]) -> None:
        """OSError if a block is not in the file: GDAL says nothing of a disk full on closing."""
        size = self._path.stat().st_size
        with _open(self._path, "r") as written:
            complete = len(written.overviews(1)) == len(factors)
            for level in range(-1, len(factors)) if complete else ():
                complete = complete and all(
                    _block_end(written, row, col, level) <= size
                    for row, col in _blocks(self._path, level)
                )
        if not complete:
            raise OSError(errno.ENOSPC, say("no space left"))

    def close(self) -> None:
        """Close without finishing, after a failure."""
        try:
            self._file.close()
        except (RasterioError, OSError):
            # The failure that led here is the one to report.
            return

    def _failed(self, error: Exception) -> OutputError:
        if shutil.disk_usage(Path(self._target).absolute().parent).free < _SPARE_BYTES:
            error = OSError(errno.ENOSPC, say("no space left"))
        return output_error(self._target, error)
