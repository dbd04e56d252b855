"""The dates of a season as a table: what to fill, cloud as bars, SAR, score, and what is odd."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from ...processing.host.text import tr
from ...processing.season.season_dates import DateRow
from ..window.plain import plain

DATE, CLOUD, SAR, SCORE, SIGNS = range(5)
CLOUD_COLOUR = "#8a97a8"
"""Of the cloudy part of bars; readable beside light and dark."""
MOST_ROWS = 7
"""Rows in sight; the others are scrolled to."""
_SHARE = Qt.ItemDataRole.UserRole
_NAME = int(Qt.ItemDataRole.UserRole) + 1


class DatesTable(QTableWidget):
    """Rows by time. The first column has a tick for each date that is to be filled."""

    pointed = pyqtSignal(str)
    """The name of the date under the mouse, or of the row that was chosen."""
    ticked = pyqtSignal()
    """The user has changed a tick."""

    def __init__(self) -> None:
        super().__init__(0, 5)
        self.setObjectName("dates")
        self.setAccessibleName(tr("Dates"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalHeader().setVisible(False)
        self.setItemDelegateForColumn(CLOUD, _Bar(self))
        self.setItemDelegateForColumn(DATE, _Tick(self))
        self.setHorizontalHeaderLabels([tr("Date"), tr("Cloud"), "SAR", "dB", ""])
        self.horizontalHeaderItem(SAR).setToolTip(
            tr("Days from the date to its SAR, and the relative orbit")
        )
        self.horizontalHeaderItem(SCORE).setToolTip(
            tr("PSNR on clear pixels that were held out, in dB: the higher the better")
        )
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(CLOUD, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(SIGNS, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        self.setColumnWidth(CLOUD, self.fontMetrics().horizontalAdvance("100 %") + 14)
        self.setColumnHidden(SCORE, True)
        self._rows: dict[str, int] = {}
        self.cellEntered.connect(lambda row, _: self.pointed.emit(self._name(row)))
        self.currentCellChanged.connect(lambda row, *_: self.pointed.emit(self._name(row)))
        self.itemChanged.connect(self._changed)

    def show_rows(self, rows: Sequence[DateRow]) -> None:
        """Show these dates; ticks come with ``tick``."""
        self.blockSignals(True)
        self.clearContents()
        self.setRowCount(len(rows))
        self._rows = {row.name: place for place, row in enumerate(rows)}
        for place, row in enumerate(rows):
            item = _cell(row.name)
            item.setData(_NAME, row.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            font = item.font()
            font.setItalic(row.item is None)
            item.setFont(font)
            self.setItem(place, DATE, item)
            self.setItem(place, CLOUD, _cell("" if row.item is not None else "-"))
            self.setItem(place, SAR, _cell(sar_text(row)))
            self.setItem(place, SCORE, _cell(""))
            self.setItem(place, SIGNS, _cell(""))
        self.blockSignals(False)
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2
        height += sum(map(self.rowHeight, range(min(MOST_ROWS, len(rows)))))
        self.setFixedHeight(height)

    def show_cloud(self, name: str, share: Optional[float]) -> None:
        """The share of cloud of a date, 0 to 1; None where there is no mask."""
        item = self._item(name, CLOUD)
        if item is not None:
            item.setData(_SHARE, share)
            item.setText("-" if share is None else share_text(share))

    def show_score(self, name: str, score: Optional[float]) -> None:
        """The score of a date that was filled."""
        item = self._item(name, SCORE)
        if item is not None:
            item.setText("" if score is None else f"{score:.1f}")
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setColumnHidden(SCORE, False)

    def show_signs(self, name: str, text: str, tip: str = "") -> None:
        """A sign or two for what is odd of a date, and the words as a tool tip."""
        item = self._item(name, SIGNS)
        if item is not None:
            item.setText(text)
            item.setToolTip(plain(tip))

    def forget_scores(self) -> None:
        """Show no scores."""
        self.setColumnHidden(SCORE, True)
        for place in range(self.rowCount()):
            self.item(place, SCORE).setText("")

    def tick(self, states: Mapping[str, bool]) -> None:
        """Set the ticks of dates, as if nobody had changed them."""
        self.blockSignals(True)
        for name, on in states.items():
            item = self._item(name, DATE)
            if item is not None:
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                item.setCheckState(state)
        self.blockSignals(False)
        self.viewport().update()

    @property
    def chosen(self) -> set[str]:
        """The names of the dates that are ticked."""
        return {
            name
            for name, place in self._rows.items()
            if self.item(place, DATE).checkState() == Qt.CheckState.Checked
        }

    @property
    def current(self) -> str:
        """The date whose row is chosen, empty without."""
        return self._name(self.currentRow())

    def choose(self, name: str) -> None:
        """Choose the row of a date, and scroll to it."""
        if name in self._rows:
            self.setCurrentCell(self._rows[name], SIGNS)

    def leaveEvent(self, event: Any) -> None:  # noqa: N802
        """The mouse is gone: the row that was chosen counts again."""
        self.pointed.emit(self.current)
        super().leaveEvent(event)

    def _name(self, row: int) -> str:
        item = self.item(row, DATE) if row >= 0 else None
        return "" if item is None else str(item.data(_NAME))

    def _item(self, name: str, column: int) -> Optional[QTableWidgetItem]:
        return self.item(self._rows[name], column) if name in self._rows else None

    def _changed(self, item: QTableWidgetItem) -> None:
        if item.column() == DATE:
            self.ticked.emit()


def sar_text(row: DateRow) -> str:
    """``±days orbit`` of the SAR of a date, a dash without any."""
    days = row.sar_days
    if days is None or row.sar is None:
        return "-"
    text = "0" if days == 0 else f"{days:+d}"
    return f"{text} · {row.sar.orbit}" if row.sar.orbit else text


def share_text(share: float) -> str:
    """Per cent; what is little is told from nothing, since nothing need not be filled."""
    return "< 1 %" if 0 < share < 0.005 else f"{100 * share:.0f} %"


def _cell(text: str) -> QTableWidgetItem:
    return QTableWidgetItem(text)


class _Bar(QStyledItemDelegate):
    """A share as a bar behind its text, on the colour of the row that is chosen as well."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        share = index.data(_SHARE)
        plain = QStyleOptionViewItem(option)
        if option.state & QStyle.StateFlag.State_Selected:
            # The style would paint the colour over the bar.
            painter.fillRect(option.rect, option.palette.highlight())
            ink = option.palette.color(QPalette.ColorRole.HighlightedText)
            plain.palette.setColor(QPalette.ColorRole.Text, ink)
            plain.state &= ~QStyle.StateFlag.State_Selected
        if isinstance(share, float):
            box = option.rect.adjusted(3, 4, -3, -4)
            base = QColor(option.palette.color(QPalette.ColorRole.Text))
            base.setAlpha(24)
            painter.fillRect(box, base)
            part = QRect(box)
            part.setWidth(round(box.width() * min(1.0, max(0.0, share))))
            colour = QColor(CLOUD_COLOUR)
            colour.setAlpha(170)
            painter.fillRect(part, colour)
        super().paint(painter, plain, index)


class _Tick(QStyledItemDelegate):
    """A tick box with a frame that is seen on dark grounds too: some styles draw one that is not
    told from them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        box = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        table = self.parent()
        frame = QColor(option.palette.color(QPalette.ColorRole.Text))
        frame.setAlpha(110)
        painter.save()
        painter.setPen(frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(table.style().subElementRect(box, full, table).adjusted(0, 0, -1, -1))
        painter.restore()
