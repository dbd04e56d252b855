"""One date of a season: a quick look, and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ...processing.host.labels import method_title
from ...processing.host.text import tr
from ...processing.season.look import DateLook, QuickLook
from ...processing.season.results import FAILED, DateResult
from ...processing.season.season_dates import DateRow
from ..window.plain import plain_label

LINES = 7
"""Height of the picture, in lines of text: a panel of one height does not make the tab jump."""


class DatePanel(QWidget):
    """Shows the date that the mouse or the chosen row points at."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = plain_label()
        self.picture.setAccessibleName(tr("Quick look"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edge = LINES * self.fontMetrics().height()
        self.picture.setFixedSize(edge, edge)
        self.words = plain_label(wraps=True)
        self.words.setObjectName("about")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)

    def clear(self) -> None:
        """Show nothing."""
        self.picture.clear()
        self.words.setText(tr("Point at a date to see it."))

    def show_date(
        self,
        row: DateRow,
        look: Optional[DateLook],
        sources: Sequence[DateRow],
        signs: str,
        result: Optional[DateResult] = None,
        no_future: bool = False,
    ) -> None:
        """Show a date, with the dates that tell most of it."""
        picture = look.picture if look is not None else None
        if picture is None:
            self.picture.clear()
        else:
            self.picture.setPixmap(_pixmap(picture, self.picture.width()))
        lines = [_head(row, look), _sar(row), signs, _sources(sources, no_future)]
        lines += [] if result is None else _outcome(result)
        self.words.setText("\n".join(line for line in lines if line))


def _pixmap(picture: QuickLook, edge: int) -> QPixmap:
    image = QImage(
        picture.rgb,
        picture.width,
        picture.height,
        3 * picture.width,
        QImage.Format.Format_RGB888,
    )
    # The copy owns its bytes.
    return QPixmap.fromImage(image.copy()).scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio)


def _head(row: DateRow, look: Optional[DateLook]) -> str:
    if row.item is None:
        return tr("{date}: no image shows this day").format(date=row.name)
    if look is None:
        return row.name
    if look.cloud is None:
        return tr("{date}: no cloud mask").format(date=row.name)
    return tr("{date}: {share} cloud").format(date=row.name, share=f"{100 * look.cloud:.0f}\u00a0%")


def _sar(row: DateRow) -> str:
    days = row.sar_days
    if days is None or row.sar is None or row.sar.day is None:
        return tr("No SAR near it")
    day, orbit = row.sar.day.isoformat(), row.sar.orbit
    if orbit:
        return tr("SAR of {date}, orbit {orbit}").format(date=day, orbit=orbit)
    return tr("SAR of {date}").format(date=day)


def _sources(sources: Sequence[DateRow], no_future: bool) -> str:
    days = ", ".join(row.name for row in sources)
    if not days:
        return ""
    if no_future:
        return tr("Filled from all earlier dates and SAR; nearest: {dates}").format(dates=days)
    return tr("Filled from all other dates and SAR; nearest: {dates}").format(dates=days)


def _outcome(result: DateResult) -> list[str]:
    if result.result == FAILED:
        return [tr("Failed: {reason}").format(reason=result.note)]
    if result.score is None:
        return []
    text = tr("{method}: {score} dB").format(
        method=_method(result.method), score=f"{result.score:.1f}"
    )
    if result.interpolation is None:
        return [text]
    other = tr("interpolation: {score} dB").format(score=f"{result.interpolation:.1f}")
    return [f"{text} ({other})"]


def _method(title: str) -> str:
    # The table has the English title of the method.
    return tr(title) if title else method_title("season")
