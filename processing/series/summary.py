"""What a run over many dates says and leaves: progress over all, a summary, a batch file."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import time
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProcessingFeedback

from ...contract.errors import OutputError, UsageError
from ...contract.events import Event, ProgressEvent
from ...contract.files.partial import write_text_whole
from ...contract.report import FillReport, Report, band_errors, band_psnr
from ...contract.run_id import RUN_TAG, of_other_runs
from ..host.duration import duration
from ..host.layer_files import file_tags
from ..host.text import plain, tr
from ..report.recent import read_report

FILLED, KEPT, FAILED, STOPPED, NOT_RUN, CLEAR, LEFT_OUT = (
    "filled",
    "kept",
    "failed",
    "stopped",
    "not run",
    "clear",
    "left out",
)
"""What can become of a date. Not translated: scripts read them."""


@dataclass
class Row:
    """A line of the summary; the columns are the fields. PSNR is in dB on held-out clear pixels.

    ``psnr_of_bands`` names every band: "Red 36.22; SWIR 1 34.52".
    """

    date: str
    status: str
    t1: str = ""
    method: str = ""
    psnr: Optional[float] = None
    psnr_copy: Optional[float] = None
    psnr_linear: Optional[float] = None
    psnr_trees: Optional[float] = None
    cloud_share: Optional[float] = None
    seconds: Optional[float] = None
    sentence: str = ""
    optical: str = ""
    output: str = ""
    psnr_of_bands: str = ""

    def take_report(self, report: FillReport) -> None:
        """Take method and figures from the report of a fill."""
        self.method = report.chosen
        self.psnr, self.psnr_copy, self.psnr_linear, self.psnr_trees = (
            report.methods.get(name, {}).get("psnr")
            for name in (report.chosen, "copy", "linear", "trees")
        )
        bands = band_psnr(band_errors(report)).items()
        known = [(title, scores.get(report.chosen)) for title, scores in bands]
        self.psnr_of_bands = "; ".join(f"{t} {db:.2f}" for t, db in known if db is not None)
        if report.cloud_share is not None:
            self.cloud_share = report.cloud_share
        self.sentence = self.sentence or " ".join(report.notes)

    def take(self, report: Report) -> None:
        """The same, if it is the report of a fill."""
        if isinstance(report, FillReport):
            self.take_report(report)

    def take_old_report(self, path: Path) -> None:
        """Take them from the report file of an earlier run, if it is that of the image there."""
        with contextlib.suppress(UsageError):
            report = read_report(path)
            # One run's figures are none of another's image.
            image = {self.output: file_tags(self.output).get(RUN_TAG)}
            if isinstance(report, FillReport) and not of_other_runs(report.run, image):
                self.take_report(report)


def summary_text(rows: list[Row]) -> str:
    """The rows as CSV."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    names = [spec.name for spec in fields(Row)]
    writer.writerow(names)
    for row in rows:
        writer.writerow([_cell(name, getattr(row, name)) for name in names])
    return stream.getvalue()


def _cell(name: str, value: Any) -> str:
    if isinstance(value, float):
        return format(value, ".4f" if name == "cloud_share" else ".2f")
    return "" if value is None else str(value)


def write_whole(path: Path, text: str) -> None:
    """Write a file under another name and rename it; OutputError if that fails.

    With a mark at its start that tells spreadsheets that it is UTF-8, if it is a table.
    """
    try:
        write_text_whole(path, text, "utf-8-sig" if path.suffix == ".csv" else "utf-8")
    except OSError as error:
        raise OutputError(
            tr("{path} cannot be written: {reason}.").format(path=path, reason=error.strerror),
            tr("Close it where it is open, or choose another folder."),
        ) from error


def batch_text(
    algorithm: QgsProcessingAlgorithm,
    rows: list[tuple[dict[str, Any], dict[str, str]]],
    version: int = Qgis.QGIS_VERSION_INT,
) -> str:
    """Rows of inputs and outputs as the batch dialog of ``algorithm`` saves and opens them."""
    # Until 3.40 the dialog read the values as Python; since then it warns of such files.
    is_json = version >= 34000
    saved = []
    for inputs, outputs in rows:
        # QGIS's own way to write the values opens the layers.
        values = {
            parameter.name(): inputs.get(parameter.name(), parameter.defaultValue())
            for parameter in algorithm.parameterDefinitions()
            if not parameter.isDestination()
        }
        if not is_json:
            values = {name: repr(value) for name, value in values.items()}
        saved.append({"PARAMETERS": values, "OUTPUTS": outputs})
    whole = {"format": "batch_3.40", "rows": saved} if is_json else saved
    return json.dumps(whole, indent=1) + "\n"


class DatesFeedback:
    """The feedback of one date among many: its progress is a part of that of all.

    It is what the client uses of a feedback; see client.Feedback.
    """

    def __init__(self, whole: QgsProcessingFeedback, count: int) -> None:
        self._whole = whole
        self._count = max(count, 1)
        self._done = 0
        self._title = ""
        self._started = time.monotonic()

    def begin(self, title: str) -> None:
        """The next date starts."""
        self._title = title
        heading = tr("Date {number} of {count}: {title}").format(
            number=self._done + 1, count=self._count, title=title
        )
        left = self.seconds_left(self._done / self._count)
        if left is not None:
            heading += tr(", about {time} left").format(time=duration(left))
        self._whole.setProgressText(heading)

    def end(self) -> None:
        """A date has ended, one way or another."""
        self._done += 1
        self.setProgress(0)

    def seconds_left(self, fraction: float) -> Optional[float]:
        """What is left of the time if all goes on like this; None before the first date ended."""
        if self._done == 0 or fraction <= 0:
            return None
        return (time.monotonic() - self._started) * (1 - fraction) / fraction

    def worker_event(self, event: Event) -> None:
        """Pass events on to a feedback that listens, with progress and time left of all dates."""
        listen = getattr(self._whole, "worker_event", None)
        if listen is None:
            return
        if isinstance(event, ProgressEvent):
            fraction = self._fraction(event.percent)
            message = f"{self._title}: {event.message}" if event.message else self._title
            event = ProgressEvent(100 * fraction, message, self.seconds_left(fraction))
        listen(event)

    def _fraction(self, percent: float) -> float:
        return min(1.0, (self._done + percent / 100) / self._count)

    def isCanceled(self) -> bool:  # noqa: N802
        """Whether the user wants to stop."""
        return bool(self._whole.isCanceled())

    def setProgress(self, percent: float) -> None:  # noqa: N802
        """Say how far all dates are; ``percent`` is that of this one."""
        self._whole.setProgress(100 * self._fraction(percent))

    def setProgressText(self, text: str) -> None:  # noqa: N802
        """Say what is being done."""
        self._whole.setProgressText(plain(f"{self._title}: {text}"))

    def pushInfo(self, text: str) -> None:  # noqa: N802
        """Say a sentence; figures as they become known are for the log's depth."""
        self._whole.pushDebugInfo(text)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        """Say a warning, with its date."""
        self._whole.pushWarning(f"{self._title}: {text}")

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        """Say something that helps to find a fault."""
        self._whole.pushDebugInfo(text)
