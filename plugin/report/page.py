"""The tab of reports: one run in plain words, with scores, pictures and what was not checked."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QResizeEvent, QTextOption
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...contract.errors import ClearDateError
from ...contract.files.partial import write_text_whole
from ...contract.report import FillReport, Report
from ...processing.client.words import error_text
from ...processing.host.text import tr
from ...processing.report.page import page
from ...processing.report.pictures import Picture, pictures
from ...processing.report.recent import RunFacts, facts_of, read_report, recent
from ..window.background import Background
from ..window.plain import plain, plain_label
from ..window.services import Services

MARGIN = 24
"""Pixels of the view that the page does not get: its scroll bar and its own margins."""
SETTLED_MS = 150
"""How long a new width has to stay before the page is laid out for it."""


class ReportPage(QWidget):
    """Shows one report. ``open`` takes the JSON file that a fill or an evaluation wrote."""

    def __init__(self, services: Services, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._services = services
        self._path: Optional[Path] = None
        self._report: Report = FillReport()
        self._facts = RunFacts()
        self._pictures: list[Picture] = []
        self._task: Optional[Background] = None

        self.open_button = QPushButton(tr("Open…"))
        self.open_button.clicked.connect(self._choose)
        self.recent_button = QToolButton()
        self.recent_button.setText(tr("Recent"))
        self.recent_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.recent_menu = QMenu(self)
        self.recent_menu.aboutToShow.connect(self._list_recent)
        self.recent_button.setMenu(self.recent_menu)
        self.page_button = QToolButton()
        self.page_button.setText(tr("Page"))
        self.page_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(tr("Save as HTML…")).triggered.connect(self._choose_target)
        menu.addAction(tr("Open in browser, to read or print")).triggered.connect(
            self._show_in_browser
        )
        self.page_button.setMenu(menu)
        self.notice = plain_label(wraps=True)
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # figures stay in one piece
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED_MS)
        self._settle.timeout.connect(self._lay_out)

        buttons = QHBoxLayout()
        for widget in (self.open_button, self.recent_button, self.page_button):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        layout.addWidget(self.notice)
        layout.addWidget(self.view, 1)
        self._notify("")
        self._say(tr("No report yet. Fill a date, or open the report of an earlier run."))

    def open(self, path: Path) -> None:
        """Show the report file ``path``; pictures follow where its run is remembered."""
        self._stop_pictures()
        self._notify("")
        try:
            self._report = read_report(path)
        except ClearDateError as error:
            self._say(error_text(error))
            return
        self._path = path
        self._facts = facts_of(path, self._report)
        self._pictures = []
        self._lay_out()
        if self._facts.files:
            self._make_pictures()
        else:
            self._switch(True)

    def save(self, target: Path) -> bool:
        """Write the page as one HTML file; a line over the view says so if that fails."""
        try:
            write_text_whole(target, page(self._report, self._pictures, self._facts))
        except ClearDateError as error:
            self._notify(error_text(error))
            return False
        except OSError as error:
            form = tr("{path} cannot be written: {reason}.")
            self._notify(form.format(path=target, reason=error.strerror or str(error)))
            return False
        self._notify("")
        return True

    def close_tools(self) -> None:
        """Make no more pictures: the window is about to go."""
        task = self._stop_pictures()
        if task is not None:
            task.wait()

    def _make_pictures(self) -> None:
        # Saved now, the page would lack them.
        self._switch(False)
        self._notify(tr("Making the pictures…"))
        facts = self._facts
        self._task = Background(
            tr("Pictures of a report"), lambda stopped: pictures(facts, stopped)
        )
        self._task.ended.connect(self._take_pictures)

    def _take_pictures(self, made: Optional[list[Picture]], problem: str) -> None:
        self._task = None
        self._pictures = made or []
        self._notify("")
        self._switch(True)
        self._lay_out()

    def _stop_pictures(self) -> Optional[Background]:
        task, self._task = self._task, None
        if task is not None:
            task.drop()
        return task

    def _notify(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Pictures take the width that there is."""
        super().resizeEvent(event)
        if self._path is not None:
            self._settle.start()

    def _lay_out(self) -> None:
        bar = self.view.verticalScrollBar()
        before = bar.value()
        width = self.view.viewport().width() - MARGIN
        self.view.setHtml(page(self._report, self._pictures, self._facts, width))
        bar.setValue(before)

    def _say(self, text: str) -> None:
        self._path = None
        self._switch(False)
        self.view.setPlainText(text)

    def _switch(self, shown: bool) -> None:
        self.page_button.setEnabled(shown)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open a report"), "", tr("Reports (*.json)"))
        if name:
            self.open(Path(name))

    def _list_recent(self) -> None:
        self.recent_menu.clear()
        for path, facts in recent():
            name = f"{facts.ended}  {path.name}".replace("&", "&&")  # one alone marks a key
            action = self.recent_menu.addAction(name)
            action.setToolTip(plain(str(path)))
            action.triggered.connect(lambda _=False, path=path: self.open(path))
        if self.recent_menu.isEmpty():
            self.recent_menu.addAction(tr("None yet")).setEnabled(False)

    def _choose_target(self) -> None:
        proposed = str(self._path.with_suffix(".html")) if self._path else ""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), proposed, tr("Web pages (*.html)")
        )
        if name:
            self.save(Path(name))

    def _show_in_browser(self) -> None:
        # A file of QGIS's own temporary folder: it goes when QGIS is closed.
        target = Path(QgsProcessingUtils.generateTempFilename("report.html"))
        if self.save(target):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
