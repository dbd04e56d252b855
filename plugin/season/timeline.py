"""The dates of a season along a line: cloud, what is to be filled, and SAR below."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...processing.host.text import tr
from ...processing.season.season_dates import DateRow
from ..window.axes import month_ticks
from .table import CLOUD_COLOUR

CLEAR_COLOUR, FILL_COLOUR, SAR_COLOUR = "#3fa34d", "#d9822b", "#b05cc6"
_NEAR_PX = 12
"""How far the mouse may be from a date that it means."""
_WIDEST, _THINNEST = 9.0, 2.0


class DatesLine(QWidget):
    """A bar for each date; the grey part is cloud, an orange foot says that it is to be filled."""

    pointed = pyqtSignal(str)
    """The name of the date under the mouse, empty for none."""
    clicked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Dates"))
        self.setMouseTracking(True)
        self.setToolTip(
            tr("Green: clear. Grey: cloud. Orange foot: to be filled. Violet: days of SAR.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: Sequence[DateRow] = ()
        self._sar: Sequence[datetime.date] = ()
        self._cloud: Mapping[str, Optional[float]] = {}
        self._chosen: set[str] = set()
        self._marked = ""

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(18 * line, 5 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(8 * line, 5 * line)

    def show_dates(self, rows: Sequence[DateRow], sar: Sequence[datetime.date]) -> None:
        """Show these dates, and these days of SAR."""
        self._rows, self._sar = rows, sar
        self.update()

    def show_state(self, cloud: Mapping[str, Optional[float]], chosen: set[str]) -> None:
        """The shares of cloud that are known, and the dates that are to be filled."""
        self._cloud, self._chosen = cloud, chosen
        self.update()

    def mark(self, name: str) -> None:
        """Mark a date, as the table shows it too."""
        self._marked = name
        self.update()

    def x_of(self, day: datetime.date) -> float:
        """Where a day is, in pixels from the left."""
        first, last = self._span()
        share = (day - first).days / max(1, (last - first).days)
        return _WIDEST + share * (self.width() - 2 * _WIDEST)

    def name_at(self, x: float) -> str:
        """The date that is meant at ``x``, empty for none."""
        near = [(abs(self.x_of(row.day) - x), row.name) for row in self._rows]
        away, name = min(near, default=(_NEAR_PX + 1.0, ""))
        return name if away <= _NEAR_PX else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.pointed.emit(self.name_at(event.pos().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.clicked.emit(self.name_at(event.pos().x()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self.pointed.emit("")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if not self._rows:
            return
        painter = QPainter(self)
        line = float(self.fontMetrics().height())
        top, bottom = 2.0, self.height() - 1.9 * line
        for row in self._rows:
            self._bar(painter, row, top, bottom)
        painter.setPen(QPen(QColor(SAR_COLOUR), 1.5))
        for day in self._sar:
            x = self.x_of(day)
            painter.drawLine(QPointF(x, bottom + 6), QPointF(x, bottom + 11))
        self._months(painter, bottom + 12, line)
        painter.end()

    def _bar(self, painter: QPainter, row: DateRow, top: float, bottom: float) -> None:
        wide = max(_THINNEST, min(_WIDEST, 0.6 * self.width() / max(1, len(self._rows))))
        box = QRectF(self.x_of(row.day) - wide / 2, top, wide, bottom - top)
        if row.name == self._marked:
            halo = QColor(self.palette().color(QPalette.ColorRole.Highlight))
            halo.setAlpha(110)
            painter.fillRect(box.adjusted(-3, -2, 3, 6), halo)
        cloud = self._cloud.get(row.name)
        if row.item is None:
            # Nothing was seen of it: an outline alone.
            painter.setPen(QPen(QColor(FILL_COLOUR), 1))
            painter.drawRect(QRectF(box.left(), box.top(), wide - 1, box.height() - 1))
        else:
            clear = QColor(CLEAR_COLOUR)
            clear.setAlpha(255 if row.name in self._cloud else 90)
            painter.fillRect(box, clear)
            if cloud:
                part = QRectF(box)
                part.setHeight(box.height() * cloud)
                painter.fillRect(part, QColor(CLOUD_COLOUR))
        if row.name in self._chosen:
            painter.fillRect(QRectF(box.left(), bottom + 1, wide, 4), QColor(FILL_COLOUR))

    def _months(self, painter: QPainter, top: float, line: float) -> None:
        """As many names of months as there is room for."""
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        first, last = self._span()
        width_of = self.fontMetrics().horizontalAdvance
        for x, text in month_ticks(first, last, self.x_of, width_of, self.width()):
            painter.drawText(QRectF(x, top, width_of(text) + 2, line), 0, text)

    def _span(self) -> tuple[datetime.date, datetime.date]:
        days = [*(row.day for row in self._rows), *self._sar]
        return min(days), max(days)

    def event(self, event: Any) -> bool:
        """Language and font may change the height."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        return bool(super().event(event))
