"""What came of a training: its scores in words, and what to do with the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...processing.host.text import tr
from ..window.plain import plain_label

CLEAR_LEAD_DB = 0.3
"""A smaller difference of PSNR is called none."""


class Outcome(QGroupBox):
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


def verdict(scores: Mapping[str, Mapping[str, Any]], model: str) -> list[str]:
    """Sentences that hold a model's PSNR against those of copy and line."""
    own = (scores.get(model) or {}).get("psnr")
    if own is None:
        return []
    found = [tr("On held-out pixels it reaches {psnr} dB PSNR.").format(psnr=f"{own:.1f}")]
    labels = {"copy": tr("copying T1"), "linear": tr("a straight line from T1")}
    for name, label in labels.items():
        other = (scores.get(name) or {}).get("psnr")
        if other is None:
            continue
        lead = own - other
        values = {"method": label, "psnr": f"{other:.1f}", "lead": f"{abs(lead):.1f}"}
        if lead > CLEAR_LEAD_DB:
            text = tr("That is {lead} dB better than {method} ({psnr} dB).")
        elif lead < -CLEAR_LEAD_DB:
            text = tr("That is {lead} dB worse than {method} ({psnr} dB): that is the better one.")
        else:
            text = tr("That is no better and no worse than {method} ({psnr} dB).")
        found.append(text.format(**values))
    return found
