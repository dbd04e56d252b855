"""What came of a training: its scores in words, and what to do with the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...processing.host.text import tr
from ..library.score_text import verdict
from ..window.plain import plain_label


class TrainingOutcome(QGroupBox):
    """Shown after a run. The tab does what the buttons ask for."""

    add_wanted = pyqtSignal()
    use_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Result"), parent)
        self.text = plain_label(wraps=True)
        self.add_button = QPushButton(tr("Add to the models"))
        self.add_button.clicked.connect(lambda _=False: self.add_wanted.emit())
        self.use_button = QPushButton(tr("Use it to fill"))
        self.use_button.setToolTip(tr("Adds it to the models and chooses it in the first tab"))
        self.use_button.clicked.connect(lambda _=False: self.use_wanted.emit())
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.use_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.setVisible(False)

    def show_summary(self, summary: Mapping[str, Any]) -> None:
        """Show the summary of the worker's result."""
        self.text.setText("\n".join(summary_sentences(summary)))
        self.add_button.setEnabled(True)
        self.setVisible(True)


def summary_sentences(summary: Mapping[str, Any]) -> list[str]:
    """The result of a training in words, with the simple methods beside it."""
    found = []
    if summary.get("stopped"):
        found.append(
            tr("Stopped by you after epoch {epochs}; the best model so far is kept.").format(
                epochs=summary.get("epochs")
            )
        )
    epoch = summary.get("best_epoch")
    if epoch:
        found.append(tr("The best epoch was {epoch}.").format(epoch=epoch))
    return found + verdict(summary.get("scores") or {}, str(summary.get("preset", "")))
