"""What a run made of a season, read from the files beside its dates."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.errors import InputError
from ...contract.files.given import read_file
from ...contract.season_file import COLLECTION, DATE_FILES, PICTURE, SUMMARY
from ...contract.season_files import ItemFiles, files_of
from ...contract.sentence import say

FILLED, SIMULATED, FAILED = "filled", "simulated", "failed"
"""What became of a date; others were not filled."""
_LARGEST = 1e6


@dataclass(frozen=True)
class DateResult:
    """What became of a date: PSNR in dB on held-out pixels, that of interpolation in time, the
    share of cloud, and what is to be said; None for what is not known."""

    result: str
    score: Optional[float] = None
    interpolation: Optional[float] = None
    cloud: Optional[float] = None
    method: str = ""
    note: str = ""


def results_in(folder: Path) -> dict[str, DateResult]:
    """The results by the name of the date; none where there is no table. InputError if the table
    cannot be read."""
    path = folder / SUMMARY
    if not has_results(folder):
        return {}
    text = read_file(path, say("The table {path}", path=path)).decode("utf-8", "replace")
    found = {}
    # Python 3.9 refuses a NUL within a table.
    for row in _rows(text.replace("\0", " "), path):
        name = row.get("date") or ""
        found[name] = DateResult(
            row.get("result") or "",
            _number(row.get("psnr")),
            _number(row.get("psnr_interpolation")),
            _number(row.get("cloud_share")),
            row.get("method") or "",
            row.get("note") or "",
        )
    return found


def _rows(text: str, path: Path) -> list[dict[str, str]]:
    try:
        return list(csv.DictReader(io.StringIO(text)))
    except csv.Error as error:
        raise InputError(say("The table {path} is no CSV in UTF-8.", path=path)) from error


def has_results(folder: Path) -> bool:
    """Whether the table of a run lies in a folder."""
    return (folder / SUMMARY).is_file()


def result_files(folder: Path, name: str) -> Optional[ItemFiles]:
    """The files of a filled date; None without."""
    try:
        return files_of(str(folder / f"{name}{DATE_FILES['item']}"))
    except InputError:
        return None


def is_done(folder: Path, name: str) -> bool:
    """Whether a date has its files: the item comes with them."""
    return (folder / f"{name}{DATE_FILES['item']}").is_file()


def was_stopped(folder: Path) -> bool:
    """Whether a folder holds dates of a run that did not come to its end."""
    if not folder.is_dir() or (folder / COLLECTION).exists():
        return False
    return any(folder.glob(f"*{DATE_FILES['image']}"))


def picture_in(folder: Path) -> Optional[Path]:
    """The picture of all dates, if it is there."""
    path = folder / PICTURE
    return path if path.is_file() else None


def _number(text: Optional[str]) -> Optional[float]:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if abs(number) < _LARGEST else None
