"""Outputs that are whole or not there: written under another name, renamed when complete."""

from __future__ import annotations

import errno
import shutil
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetWriter
from rasterio.windows import Window as RasterioWindow

from ..contract.errors import OutputError
from ..contract.partial import partial_path
from .grid import Grid
from .windows import Window

_BLOCK = 256
_SPARE_BYTES = 16 << 20


class Outputs:
    """The files of one job. On leaving without an error all appear, else none does."""

    def __init__(self) -> None:
        self._partials: dict[Path, Path] = {}

    def begin(self, target: str | Path) -> Path:
        """The name to write to until the job is done."""
        path = Path(target).absolute()
        self._partials[path] = partial_path(path)
        return self._partials[path]

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
                for target, partial in self._partials.items():
                    try:
                        partial.replace(target)
                    except OSError as failure:
                        raise output_error(target, failure) from failure
        finally:
            for partial in self._partials.values():
                partial.unlink(missing_ok=True)


def output_error(target: str | Path, error: BaseException) -> OutputError:
    """The sentence for an output that could not be written."""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
        return OutputError(f"There is no space left to write {target}.", "Free some disk space.")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return OutputError(
        f"{target} cannot be written: {reason}.",
        "Choose another place, or close programs using it.",
    )


def require_space(target: str | Path, grid: Grid, bytes_per_pixel: int) -> None:
    """OutputError unless the disk has room for the raster before compression."""
    needed = grid.height * grid.width * bytes_per_pixel + _SPARE_BYTES
    free = shutil.disk_usage(Path(target).absolute().parent).free
    if free < needed:
        raise OutputError(
            f"The disk is too small for {target}: up to {needed / 2**20:.0f} MB may be needed, "
            f"{free / 2**20:.0f} MB are free.",
            "Free some disk space or choose another disk.",
        )


def _open_writer(path: Path, mode: str, **options: Any) -> DatasetWriter:
    with warnings.catch_warnings():
        # A scene without a place gives an output without one.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return rasterio.open(path, mode, **options)


class GeoTiff:
    """A tiled, compressed GeoTIFF with overviews, written by windows.

    Give the name from Outputs.begin as ``path`` and the final name as ``target`` (for errors).
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
        scale: float = 1.0,
        offset: float = 0.0,
    ) -> None:
        self._path = path
        self._target = target
        kind = np.dtype(dtype)
        try:
            self._file: DatasetWriter = _open_writer(
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
                compress="DEFLATE",
                predictor=3 if np.issubdtype(kind, np.floating) else 2,
                bigtiff="IF_SAFER",
                interleave="pixel",
            )
            self._file.update_tags(**tags)
            for index, band in enumerate(bands, start=1):
                self._file.set_band_description(index, band)
            if (scale, offset) != (1.0, 0.0):
                self._file.scales = (scale,) * len(bands)
                self._file.offsets = (offset,) * len(bands)
        except (RasterioError, OSError) as error:
            raise output_error(target, error) from error

    def write(self, values: np.ndarray[Any, Any], window: Window) -> None:
        """Write (bands, h, w) at a window."""
        area = RasterioWindow(window.col, window.row, window.width, window.height)
        try:
            self._file.write(values, window=area)
        except (RasterioError, OSError) as error:
            raise self._failed(error) from error

    def finish(self) -> None:
        """Flush, and add overviews down to one block."""
        factors: list[int] = []
        while max(self._file.height, self._file.width) / 2 ** len(factors) > 2 * _BLOCK:
            factors.append(2 ** (len(factors) + 1))
        try:
            self._file.close()
            if factors:
                with _open_writer(self._path, "r+") as written:
                    written.build_overviews(factors, Resampling.nearest)
        except (RasterioError, OSError) as error:
            raise self._failed(error) from error

    def close(self) -> None:
        """Close without finishing, after a failure."""
        try:
            self._file.close()
        except (RasterioError, OSError):
            # The failure that led here is the one to report.
            return

    def _failed(self, error: Exception) -> OutputError:
        if shutil.disk_usage(Path(self._target).absolute().parent).free < _SPARE_BYTES:
            error = OSError(errno.ENOSPC, "no space left")
        return output_error(self._target, error)
