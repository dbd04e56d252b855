"""The foot of a tab: run, progress with the time left, cancel, and the log at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QElapsedTimer, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...contract.left import Left
from ...processing.host.duration import duration, time_left
from ...processing.host.text import tr
from .algorithm_run import AlgorithmRun
from .icons import show_state
from .plain import plain, plain_label

LEVEL_MARKS = {"warning": "⚠ ", "error": "✖ "}
STANDING_S = 5.0
"""Seconds after which it is said for how long the same thing has been done."""
LONGEST_LOG = 5000
"""Lines that the log keeps."""


class RunPanel(QWidget):
    """Shows one run at a time. The tab gives ``make_run``, which returns the run to start."""

    done = pyqtSignal(dict)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()
    heard = pyqtSignal(object)
    """Every event of the worker."""
    started = pyqtSignal()

    def __init__(
        self,
        make_run: Callable[[], Optional[AlgorithmRun]],
        run_text: str,
        stop_text: str,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.stopped_text = tr("Stopped. Nothing was written.")
        """What a stopped run has left behind; the tab may know better."""
        self._make_run = make_run
        self._run: Optional[AlgorithmRun] = None
        self._clock = QElapsedTimer()
        self._percent, self._left, self._doing = 0.0, None, ""
        self._standing = QElapsedTimer()
        """Since the text changed last."""
        self._has_ended = False
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)

        self.run_button = QPushButton(run_text)
        self.run_button.setObjectName("run")
        self.run_button.clicked.connect(self.start)
        self.stop_button = QPushButton(stop_text)
        self.stop_button.setObjectName("stop")
        self.stop_button.setEnabled(False)
        self.stop_button.clicked.connect(self.stop)
        self.log_button = QToolButton()
        self.log_button.setText(tr("Log"))
        self.log_button.setCheckable(True)
        self.log_button.toggled.connect(self._show_log)
        self.copy_button = QToolButton()
        self.copy_button.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        self.copy_button.setToolTip(tr("Copy log"))
        self.copy_button.clicked.connect(self._copy_log)

        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.state = plain_label(wraps=True)
        self.state.setObjectName("state")
        self.mark = plain_label()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(LONGEST_LOG)
        self.log.setMinimumHeight(120)

        said = QHBoxLayout()
        said.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.state, 1)
        # Beside the words, so that the buttons have the whole width in every language.
        said.addStretch()
        for widget in (self.copy_button, self.log_button):
            said.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons = QHBoxLayout()
        for widget in (self.run_button, self.stop_button):
            self.buttons.addWidget(widget)
        self.buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addLayout(said)
        layout.addLayout(self.buttons)
        layout.addWidget(self.log)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show_log(False)
        self._show_state("")
        self.bar.setVisible(False)

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._run is not None

    def set_ready(self, ready: bool, why_not: str = "") -> None:
        """Switch the run button; ``why_not`` is its tool tip while it is off."""
        self.run_button.setProperty("ready", ready)
        self.run_button.setEnabled(ready and not self.is_running)
        self.run_button.setToolTip("" if ready else plain(why_not))
        # What a run came to stays in sight until the next one starts.
        if not self.is_running and not self._has_ended:
            self._show_state("" if ready else why_not)

    def start(self) -> None:
        """Start the run that the tab makes; None from it starts nothing."""
        run = self._make_run() if self._run is None else None
        if run is None:
            return
        self._run = run
        run.said.connect(self._say)
        run.progressed.connect(self._progress)
        run.heard.connect(self.heard)
        run.done.connect(self._done)
        run.failed.connect(self._failed)
        run.cancelled.connect(self._cancelled)
        self.log.clear()
        self._has_ended = False
        self._show_state("")
        self.bar.setVisible(True)
        self._clock.start()
        self._tick.start()
        self.run_button.setEnabled(False)
        self.stop_button.setEnabled(True)
        self._doing = ""
        self._progress(0.0, tr("Starting…"), None)
        self.started.emit()
        run.start()

    def stop(self) -> None:
        """Ask the run to stop."""
        if self._run is not None:
            self.stop_button.setEnabled(False)
            self._show_state(tr("Stopping…"))
            self._run.cancel()

    def end(self) -> None:
        """Stop the run at once and wait for it: the window is about to go."""
        if self._run is not None:
            self._run.end()

    def add_button(self, widget: QWidget) -> None:
        """Add a widget at the end of the row of buttons."""
        self.buttons.addWidget(widget)

    def _show_state(self, text: str, mark: str = "") -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
        show_state(self.mark, mark)
        self.mark.setVisible(bool(mark))

    def _end(self, text: str, mark: str = "") -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self._tick.stop()
        self.stop_button.setEnabled(False)
        self.run_button.setEnabled(self.run_button.property("ready") is not False)
        self._has_ended = True
        self._show_state(text, mark)
        self.bar.setVisible(False)

    def _done(self, results: dict) -> None:
        took = duration(self._clock.elapsed() / 1000)
        self._end(tr("Done in {time}.").format(time=took), "ok")
        self.done.emit(results)

    def _failed(self, reason: str) -> None:
        # The rest of a long reason, such as a worker's last lines, stands in the log.
        self._end(reason.strip().partition("\n")[0], "error")
        self.log_button.setChecked(True)
        self.failed.emit(reason)

    def _cancelled(self) -> None:
        self._end(self.stopped_text)
        self.cancelled.emit()

    def _progress(self, percent: float, text: str, left: Optional[Left]) -> None:
        self._percent, self._left = percent, left
        self.bar.setValue(round(percent * 10))
        if text and text != self._doing:
            self._doing = text
            self._standing.start()
            self.bar.setToolTip(plain(text))
        self._show_time()

    def _show_time(self) -> None:
        if self._run is None or not self.stop_button.isEnabled():
            return
        stood_s = self._standing.elapsed() / 1000
        text = self._doing
        if stood_s >= STANDING_S:
            text = tr("{what} (for {time})").format(what=text, time=duration(stood_s))
        parts = [text, f"{self._percent:.0f} %"]
        if self._left is not None:
            parts.append(time_left(self._left))
        self._show_state(" · ".join(part for part in parts if part))

    def _say(self, level: str, text: str) -> None:
        self.log.appendPlainText(LEVEL_MARKS.get(level, "") + text)

    def _show_log(self, shown: bool) -> None:
        self.log.setVisible(shown)
        self.copy_button.setVisible(shown)

    def _copy_log(self) -> None:
        QGuiApplication.clipboard().setText(self.log.toPlainText())
