"""Figures in a table that is as high as its rows, for a window that scrolls as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ..window.plain import plain


class ScoreTable(QTableWidget):
    """A first column of names that takes the width, then figures; hidden without rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().setVisible(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, heads: Sequence[str], rows: Sequence[tuple[Sequence[str], bool]]) -> None:
        """Show these: the cells of each row, and whether it is in bold."""
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setRowCount(len(rows))
        for row, (cells, bold) in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, _item(text, bold, column > 0))
        self.setVisible(bool(rows))
        height = header.sizeHint().height() + sum(map(self.rowHeight, range(len(rows))))
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)


def _item(text: str, bold: bool, is_figure: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    font = item.font()
    font.setBold(bold)
    item.setFont(font)
    if is_figure:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    else:
        item.setToolTip(plain(text))
    return item
