"""A tab with a part that scrolls and a foot that stays in sight."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Tab(QWidget):
    """Put widgets into ``body`` and the run panel into ``foot``; both are layouts."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._wanted: Optional[QWidget] = None
        # A child goes with the tab; a bare single shot would come back to a window that is gone.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_wanted)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        # A dock is narrow: widgets shrink, and nothing is to be searched sideways.
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(2, 4, 6, 4)
        self.scroll.setWidget(inside)
        self.foot = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.addWidget(self.scroll, 1)
        layout.addLayout(self.foot)

    def show_widget_soon(self, widget: QWidget) -> None:
        """Scroll to a widget of the body once the layout knows its new height."""
        self._wanted = widget
        self._later.start(0)

    def _show_wanted(self) -> None:
        if self._wanted is not None:
            self.show_widget(self._wanted)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to a widget of the body."""
        self.scroll.ensureWidgetVisible(widget, 0, 8)
