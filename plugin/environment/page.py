"""The page of the compute environment: how it is, what to install where, and the doing of it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...contract.errors import ClearDateError
from ...processing.algorithms.install import CHECK, INSTALL, REMOVE, REPAIR, USE
from ...processing.client.python import SETTING, default_home, environment_home
from ...processing.environment.places import deletion_text, home_of, require_no_other
from ...processing.environment.requirements import MB, SIMULATE, TRAIN, InstallChoice, Sizes
from ...processing.environment.state import BROKEN, MISSING, OUTDATED, Stamp
from ...processing.host.text import tr
from ..window.algorithm_run import AlgorithmRun
from ..window.icons import show_state
from ..window.plain import ask, plain_label
from ..window.run_panel import RunPanel
from ..window.tab import Tab
from .machine import Machine, MachineProbe, situation

ALGORITHM = "cleardate:install"


class EnvironmentPage(Tab):
    """A thin face on ``cleardate:install``: ``parameters`` is what runs."""

    changed = pyqtSignal()
    """The environment is another one now, or gone."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._is_surveying = False
        self._action = INSTALL
        self._shown: Optional[Stamp] = None
        """The environment that the choice was set to; after that it is the user's."""
        # Not the user's: to open another one must not stop an installation.
        self._project = QgsProject()
        self.panel = RunPanel(self._make_run, tr("Install"), tr("Cancel"))
        self.body.addWidget(self._make_state())
        self.body.addWidget(self._make_choice())
        self.body.addWidget(self._make_special())
        self.body.addStretch(1)
        self.foot.addWidget(self.panel)
        for signal in (self.panel.done, self.panel.failed, self.panel.cancelled):
            signal.connect(self._ended)
        self.panel.started.connect(self._started)
        self._survey = MachineProbe(self)
        self._survey.found.connect(self._take_machine)
        self.refresh()

    def start_survey(self) -> None:
        """Look for Pythons and a graphics card in the background."""
        self._is_surveying = True
        self.refresh_choice()
        self._survey.start()

    def _make_state(self) -> QWidget:
        box = QGroupBox(tr("Now"))
        self.mark, self.state = plain_label(), plain_label()
        self.details = plain_label()
        for label in (self.state, self.details):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.check_button = QPushButton(tr("Check"))
        self.check_button.setToolTip(tr("Read every file and try the worker"))
        self.repair_button = QPushButton(tr("Repair"))
        self.repair_button.setToolTip(tr("Replace what is damaged, and nothing else"))
        self.remove_button = QPushButton(tr("Remove…"))
        self.own_button = QPushButton(tr("Use ClearDate's own"))
        self.check_button.clicked.connect(lambda: self.run(CHECK))
        self.repair_button.clicked.connect(lambda: self.run(REPAIR))
        self.remove_button.clicked.connect(self._ask_remove)
        self.own_button.clicked.connect(self._use_own)
        said, buttons = QHBoxLayout(), QHBoxLayout()
        said.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.state, 1)
        for button in (
            self.check_button,
            self.repair_button,
            self.remove_button,
            self.own_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(box)
        layout.addLayout(said)
        layout.addWidget(self.details)
        layout.addLayout(buttons)
        return box

    def _make_choice(self) -> QWidget:
        box = self._choice = QGroupBox(tr("Install"))
        self.tiers = {SIMULATE: QRadioButton(), TRAIN: QRadioButton()}
        self.sizes = {tier: plain_label() for tier in self.tiers}
        self.tiers[SIMULATE].setText(tr("For filling dates"))
        self.tiers[TRAIN].setText(tr("For filling dates and training"))
        self.tiers[SIMULATE].setChecked(True)
        self.cuda = QCheckBox(tr("Use the NVIDIA graphics card (CUDA)"))
        self.cuda.setEnabled(False)
        self.gpu = plain_label()
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(environment_home()))
        self.space = plain_label()
        layout = QVBoxLayout(box)
        for tier, button in self.tiers.items():
            layout.addWidget(button)
            layout.addWidget(_indented(self.sizes[tier]))
            button.toggled.connect(self.refresh_choice)
        layout.addWidget(self.cuda)
        layout.addWidget(self.gpu)
        layout.addWidget(plain_label(tr("Folder")))
        layout.addWidget(self.folder)
        layout.addWidget(self.space)
        for label in (*self.sizes.values(), self.gpu, self.space):
            label.setWordWrap(True)
        self.cuda.toggled.connect(self.refresh_choice)
        self.folder.fileChanged.connect(lambda _: self.refresh_choice())
        return box

    def _make_special(self) -> QWidget:
        box = self._special = QgsCollapsibleGroupBox(tr("Offline, or with another Python"))
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setToolTip(tr("A folder that pip download filled on another machine"))
        self.python = QgsFileWidget()
        self.python_found = plain_label(wraps=True)
        self.use_button = QPushButton(tr("Use this Python as it is"))
        self.use_button.setToolTip(tr("One with all libraries in it, such as a conda environment"))
        self.use_button.clicked.connect(lambda: self.run(USE))
        self.python.fileChanged.connect(lambda _: self.refresh_choice())
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Install from a folder of wheels"), self.wheels)
        form.addRow(tr("Python to make it of"), self.python)
        form.addRow(self.python_found)
        form.addRow(self.use_button)
        box.setCollapsed(True)
        return box

    @property
    def tier(self) -> str:
        """The tier that is chosen."""
        return next(tier for tier, button in self.tiers.items() if button.isChecked())

    def parameters(self, action: str) -> dict[str, Any]:
        """The parameters of ``cleardate:install`` for what the page shows."""
        return {
            "ACTION": action,
            "TIER": self.tier,
            # Without a card that would do there is nothing to decide.
            "GPU": "no" if self.cuda.isEnabled() and not self.cuda.isChecked() else "auto",
            # All but this one are about the environment that is there.
            "FOLDER": (self.folder.filePath().strip() or None) if action == INSTALL else None,
            "WHEELS": self.wheels.filePath().strip() or None,
            "PYTHON": self.python.filePath().strip() or None,
        }

    def run(self, action: str) -> None:
        """Start one of the actions."""
        self._action = action
        self.panel.start()

    def _make_run(self) -> Optional[AlgorithmRun]:
        # A repair works in place; what it has left when it is stopped is told above.
        self.panel.stopped_text = (
            tr("Stopped.")
            if self._action == REPAIR
            else tr("Stopped. What was there before is as it was.")
        )
        return AlgorithmRun(ALGORITHM, self.parameters(self._action), self._project, self)

    def refresh(self) -> None:
        """Show how things are now."""
        now = situation()
        show_state(self.mark, now.mark)
        self.state.setText(now.text)
        self.details.setText("\n".join(now.details))
        self.details.setVisible(bool(now.details))
        idle = not self.panel.is_running
        for button in (self.check_button, self.repair_button, self.remove_button):
            button.setVisible(now.state != MISSING)
            button.setEnabled(idle)
        self.own_button.setVisible(now.by_setting)
        self.own_button.setEnabled(idle)
        for box in (self._choice, self._special):
            box.setEnabled(idle)
        words = {MISSING: tr("Install"), OUTDATED: tr("Update")}
        self.panel.run_button.setText(words.get(now.state, tr("Install again")))
        if now.stamp is not None and now.stamp != self._shown:
            self.tiers[now.stamp.tier].setChecked(True)
        self._shown = now.stamp
        self.refresh_choice()

    def refresh_choice(self, *_: Any) -> None:
        """Show what the choice would take, and whether there is room for it."""
        gpu = self.cuda.isChecked()
        for tier, label in self.sizes.items():
            label.setText(_size_text(InstallChoice(tier, gpu).sizes()))
        home = Path(self.folder.filePath().strip() or str(environment_home()))
        free = free_mb(home)
        sizes = InstallChoice(self.tier, gpu).sizes()
        needed = sizes.needed
        problem = _conflict(home)
        if free is None:
            problem = tr("This folder cannot be used.")
        elif not problem and free < needed:
            problem = tr("Only {free} are free on this disk; {needed} are needed.").format(
                free=_amount(free), needed=_amount(needed)
            )
        self.space.setText(problem or tr("{free} free").format(free=_amount(free or 0)))
        if self._is_surveying and not problem:
            # Its card decides what Install would install.
            problem = tr("Looking for a graphics card")
        self.panel.set_ready(not problem, problem)
        self.use_button.setEnabled(bool(self.python.filePath().strip()))

    def _take_machine(self, machine: Machine) -> None:
        self._is_surveying = False
        self.gpu.setText(machine.gpu_text)
        self.gpu.setVisible(bool(machine.gpu_text))
        self.cuda.setVisible(machine.has_gpu)
        self.cuda.setEnabled(machine.gpu_suffices)
        self.cuda.setChecked(machine.gpu_suffices)
        self.python_found.setText(machine.python_text)
        self.refresh_choice()

    def _started(self) -> None:
        self.refresh()

    def _ended(self, results: Any = None) -> None:
        self._action = INSTALL
        self.refresh()
        # What a check has found, a glance does not see.
        if isinstance(results, dict) and results.get("STATE") == BROKEN:
            show_state(self.mark, "error")
            self.state.setText(tr("Some files are damaged. Repair replaces them."))
        self.changed.emit()

    def _use_own(self) -> None:
        QgsSettings().remove(SETTING)
        self.refresh()
        self.changed.emit()

    def _ask_remove(self) -> None:
        doomed = home_of(environment_home(), default_home()).doomed()
        question = tr("This will be deleted; your images and models stay. Delete it?")
        lines = [question, "", *(deletion_text(folder) for folder in doomed)]
        # With nothing to delete, the run says why.
        if not doomed or ask(self, tr("Remove the compute environment"), "\n".join(lines)):
            self.run(REMOVE)


def free_mb(home: Path) -> Optional[int]:
    """Megabytes that are free where a folder is or will be; None if there is no such disk."""
    for folder in (home, *home.parents):
        if folder.is_dir():
            try:
                return shutil.disk_usage(folder).free // MB
            except OSError:
                return None
    return None


def _conflict(home: Path) -> str:
    try:
        require_no_other(home_of(home, default_home()))
    except ClearDateError as error:
        return error.message
    return ""


def _size_text(sizes: Sizes) -> str:
    return tr("about {download} to download, {disk} on the disk").format(
        download=_amount(sizes.download), disk=_amount(sizes.disk)
    )


def _amount(megabytes: int) -> str:
    if megabytes < 1000:
        return tr("{number} MB").format(number=megabytes)
    return tr("{number} GB").format(number=f"{megabytes / 1000:.1f}")


def _indented(label: QLabel) -> QLabel:
    label.setIndent(label.fontMetrics().height() * 3 // 2)
    return label
