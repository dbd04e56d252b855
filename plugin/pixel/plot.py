"""The plot of pixels over time: optical above, SAR below."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...processing.host.text import tr
from ...processing.season.pixel import PixelValue, shown_value
from ..window.axes import Axes, axis_ticks, month_ticks, tick_text

COLOURS = ("#1f8fd6", "#d9822b", "#3fa34d", "#b05cc6", "#c44e52")
"""Of the pixels, in the order in which they were clicked."""
_POINT = 3.5
_SAR_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


class PixelPlot(QWidget):
    """Full dots were observed, rings were under cloud, squares with a bar were filled."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pixel_plot")
        self.setAccessibleName(tr("Pixels over time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pixels: Mapping[str, Sequence[PixelValue]] = {}
        self._what = ""

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(30 * line, 20 * line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(12 * line, 14 * line)

    def show_pixels(self, pixels: Mapping[str, Sequence[PixelValue]], what: str) -> None:
        """Show a band or an index of these pixels."""
        self._pixels, self._what = pixels, what
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        days = [value.day for values in self._pixels.values() for value in values]
        if not days:
            painter.setPen(self._ink())
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()), flags, tr("Click on the map."))
            painter.end()
            return
        line = self.fontMetrics().height()
        has_sar = any(value.sar for values in self._pixels.values() for value in values)
        split = self.height() * (0.62 if has_sar else 1.0)
        span = (min(days), max(days))
        self._optical(painter, QRectF(0, 0, self.width(), split - line), span)
        if has_sar:
            below = QRectF(0, split, self.width(), self.height() - split - 1.3 * line)
            self._sar(painter, below, span)
        painter.end()

    # Optical

    def _optical(
        self, painter: QPainter, area: QRectF, span: tuple[datetime.date, datetime.date]
    ) -> None:
        numbers = []
        for values in self._pixels.values():
            for value in values:
                for side, low, high in self._marks(value):
                    numbers += [low, high] if side == "filled" else [low]
        axes = self._axes(painter, area, span, numbers, self._what)
        if axes is None:
            return
        for colour, values in zip(_cycle(len(self._pixels)), self._pixels.values()):
            best = [(value, self._best(value)) for value in values]
            line = [axes.point(_x(value.day), y) for value, y in best if y is not None]
            faint = QColor(colour)
            faint.setAlpha(120)
            painter.setPen(QPen(faint, 1))
            painter.drawPolyline(QPolygonF(line))
            for value in values:
                self._draw(painter, axes, value, colour)

    def _best(self, value: PixelValue) -> Optional[float]:
        """What the line goes through: what was filled, else what was seen."""
        if value.filled:
            return shown_value(value.filled, self._what)
        return None if value.is_cloudy else shown_value(value.observed, self._what)

    def _marks(self, value: PixelValue) -> list[tuple[str, float, float]]:
        """Kind, least and most of each mark of a date."""
        found = []
        seen, filled = (shown_value(v, self._what) for v in (value.observed, value.filled))
        if seen is not None:
            found.append(("cloudy" if value.is_cloudy else "observed", seen, seen))
        if filled is not None:
            # An interval of bands says nothing of an index.
            half = value.half.get(self._what, 0.0)
            found.append(("filled", filled - half, filled + half))
        return found

    def _draw(self, painter: QPainter, axes: Axes, value: PixelValue, colour: QColor) -> None:
        for kind, low, high in self._marks(value):
            middle = axes.point(_x(value.day), (low + high) / 2)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if kind == "cloudy":
                painter.drawEllipse(middle, _POINT, _POINT)
                continue
            if kind == "filled":
                ends = [axes.point(_x(value.day), end) for end in (low, high)]
                painter.drawLine(*ends)
                box = QRectF(middle.x() - _POINT, middle.y() - _POINT, 2 * _POINT, 2 * _POINT)
                painter.fillRect(box, self.palette().color(QPalette.ColorRole.Window))
                painter.drawRect(box)
                continue
            painter.setBrush(colour)
            painter.drawEllipse(middle, _POINT, _POINT)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    # SAR

    def _sar(
        self, painter: QPainter, area: QRectF, span: tuple[datetime.date, datetime.date]
    ) -> None:
        every = [value for values in self._pixels.values() for value in values]
        names = list(dict.fromkeys(name for value in every for name in value.sar))[:2]
        numbers = [value.sar[name] for value in every for name in names if name in value.sar]
        axes = self._axes(painter, area, span, numbers, f"SAR {' / '.join(names)} dB", True)
        if axes is None:
            return
        for colour, values in zip(_cycle(len(self._pixels)), self._pixels.values()):
            for name, style in zip(names, _SAR_STYLES):
                points = [
                    axes.point(_x(value.day), value.sar[name])
                    for value in values
                    if name in value.sar
                ]
                painter.setPen(QPen(colour, 1.3, style))
                painter.drawPolyline(QPolygonF(points))
                painter.setPen(QPen(colour, 1.3))
                for point in points:
                    painter.drawEllipse(point, 1.5, 1.5)

    # Both

    def _axes(
        self,
        painter: QPainter,
        area: QRectF,
        span: tuple[datetime.date, datetime.date],
        numbers: Sequence[float],
        title: str,
        has_days: bool = False,
    ) -> Optional[Axes]:
        """Draw frame, ticks and title; None without any number."""
        line = self.fontMetrics().height()
        painter.setPen(self._ink())
        painter.drawText(QRectF(area.left() + 4, area.top(), area.width(), line), 0, title)
        if not numbers:
            return None
        most = max(2, min(5, int(area.height() / (2.2 * line))))
        ticks = axis_ticks(min(numbers), max(numbers), most)
        texts = [tick_text(tick, ticks[1] - ticks[0]) for tick in ticks]
        left = max(map(self.fontMetrics().horizontalAdvance, texts)) + 8.0
        frame = QRectF(area.left() + left, area.top() + 1.4 * line, 0, 0)
        frame.setRight(area.right() - 10)
        frame.setBottom(area.bottom())
        first, last = _x(span[0]), _x(span[1])
        axes = Axes(frame, (first, max(last, first + 1)), (ticks[0], ticks[-1]))
        faint = QColor(self._ink())
        faint.setAlpha(50)
        for tick, text in zip(ticks, texts):
            y = axes.point(first, tick).y()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(self._ink())
            box = QRectF(0, y - line / 2, frame.left() - 4, line)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), text)
        self._days(painter, axes, span)
        return axes

    def _days(
        self, painter: QPainter, axes: Axes, span: tuple[datetime.date, datetime.date]
    ) -> None:
        """Months below the frame; the first and the last day where all is within one month."""
        line, frame = self.fontMetrics().height(), axes.frame
        box = QRectF(frame.left(), frame.bottom() + 2, frame.width(), line)
        first, last = span
        if (last.year, last.month) != (first.year, first.month):
            self._months(painter, axes, span, box)
            return
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), first.isoformat())
        if first != last:
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), last.isoformat())

    def _months(
        self,
        painter: QPainter,
        axes: Axes,
        span: tuple[datetime.date, datetime.date],
        box: QRectF,
    ) -> None:
        width_of = self.fontMetrics().horizontalAdvance

        def x_of(day: datetime.date) -> float:
            return float(axes.point(_x(day), axes.values[0]).x())

        for x, text in month_ticks(*span, x_of, width_of, self.width()):
            painter.drawLine(QPointF(x, box.top() - 2), QPointF(x, box.top() + 2))
            painter.drawText(QRectF(x + 2, box.top(), width_of(text) + 2, box.height()), 0, text)

    def _ink(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.WindowText)


def _x(day: datetime.date) -> int:
    return day.toordinal()


def _cycle(count: int) -> list[QColor]:
    return [QColor(COLOURS[place % len(COLOURS)]) for place in range(count)]
