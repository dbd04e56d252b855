"""Where values of a plot lie, and round numbers beside its axes."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF

from ...processing.host.text import qgis_locale

_MOST_TICKS = 5


class Axes:
    """Where in ``frame`` an epoch and a value lie."""

    def __init__(self, frame: QRectF, epochs: tuple[int, int], values: tuple[float, float]) -> None:
        self.frame, self.epochs, self.values = frame, epochs, values

    def point(self, epoch: float, value: float) -> QPointF:
        """The point of a value at an epoch."""
        across = (epoch - self.epochs[0]) / (self.epochs[1] - self.epochs[0])
        up = (value - self.values[0]) / (self.values[1] - self.values[0])
        return QPointF(
            self.frame.left() + across * self.frame.width(),
            self.frame.bottom() - up * self.frame.height(),
        )


def axis_ticks(low: float, high: float, most: int = _MOST_TICKS) -> list[float]:
    """Round numbers, at least two and about ``most``, from below ``low`` to above ``high``."""
    span = high - low
    if span <= 1e-9 * max(abs(low), abs(high), 1e-9):
        span = max(abs(low) * 0.1, 1e-6)
        low, high = low - span / 2, high + span / 2
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next(power * m for m in (1, 2, 2.5, 5, 10, 20) if span / (power * m) <= most)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [index * step for index in range(first, max(last, first + 1) + 1)]


def tick_text(tick: float, step: float) -> str:
    """A tick with as many decimals as the step between two needs."""
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if step * 10**decimals % 1 > 1e-6:
        decimals += 1
    return f"{tick + 0.0:.{decimals}f}"


def month_ticks(
    first: datetime.date,
    last: datetime.date,
    x_of: Callable[[datetime.date], float],
    width_of: Callable[[str], float],
    right: float,
) -> list[tuple[float, str]]:
    """Where the names of months begin, in the language of QGIS: as many as end before ``right``
    with a gap between them. The first, and each January, has its year."""
    names, end, found = QLocale(qgis_locale()), -1.0, []
    month = first.replace(day=1)
    while month <= last:
        x = x_of(max(month, first))
        text = names.standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
        text = f"{text} {month.year % 100:02d}" if month.month == 1 or not found else text
        if x > end and x + width_of(text) < right:
            found.append((x, text))
            end = x + width_of(f"{text}n")
        if (month.year, month.month) == (last.year, last.month):
            break  # nothing is after December 9999
        month = (month + datetime.timedelta(days=32)).replace(day=1)
    return found
