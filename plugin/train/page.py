"""The tab "Train": scenes, areas and a preset; the run with its curves; and what came of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...contract.errors import ClearDateError
from ...contract.events import Event, ResultEvent
from ...processing.client.python import environment_home, worker_python
from ...processing.client.words import error_text
from ...processing.environment.requirements import TRAIN
from ...processing.environment.state import ENVIRONMENT, environment_python, read_stamp
from ...processing.host.duration import duration
from ...processing.host.temporary import is_temporary
from ...processing.host.text import tr
from ..library.library import default_library
from ..window.algorithm_run import AlgorithmRun
from ..window.menu import RunMenu
from ..window.plain import plain_label
from ..window.run_panel import RunPanel
from ..window.services import Services
from ..window.tab import Tab
from .drawn_areas import DrawnAreas
from .estimate import Estimate, estimate
from .outcome import TrainingOutcome
from .progress import ProgressView
from .recipes import RECIPES
from .scenes import Scenes
from .settings import Settings

ALGORITHM = "cleardate:train"
NEEDS_T1 = ("fast", "fill", "change", "mtcgan", "mtcnn", "tiny")
_TORCH = ("torch", "matplotlib")
"""Libraries of the training tier, by which a failure tells that it is missing."""


class TrainPage(Tab):
    """A thin face on ``cleardate:train``: ``parameters`` is what runs."""

    def __init__(self, services: Services, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._services = services
        self._summary: dict[str, Any] = {}
        self._lacked_torch = False
        self._model: Optional[Path] = None
        self.scenes = Scenes()
        self.areas = DrawnAreas(services)
        self.settings = Settings()
        self.notes = plain_label(wraps=True)
        self.notes.setObjectName("notes")
        self.install_button = QPushButton(tr("Install what training needs…"))
        self.install_button.clicked.connect(lambda _=False: services.show_environment())
        self.install_button.setVisible(False)
        self.progress = ProgressView()
        self.progress.setVisible(False)
        self.outcome = TrainingOutcome()
        self.panel = RunPanel(self.make_run, tr("Train"), tr("Stop, keep best"))
        self.panel.stop_button.setToolTip(
            tr("Ends after this step; the best model so far is written.")
        )
        self.menu = RunMenu(ALGORITHM, self.parameters, services)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        for widget in (self.scenes, self.areas, self.settings, self.progress, self.outcome):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        for widget in (self.notes, self.install_button, self.panel):
            self.foot.addWidget(widget)
        self.panel.add_button(self.menu.button)

    def _connect(self) -> None:
        for part in (self.scenes, self.areas, self.settings):
            part.changed.connect(self.refresh)
        self.panel.started.connect(self._started)
        self.panel.heard.connect(self._hear)
        self.panel.done.connect(self._done)
        self.panel.failed.connect(self._failed)
        self.panel.cancelled.connect(self._ended)
        self.outcome.add_wanted.connect(self.add_model)
        self.outcome.use_wanted.connect(self.use_model)

    def parameters(self) -> dict[str, Any]:
        """The parameters of ``cleardate:train``."""
        return {
            "SCENE": self.scenes.paths,
            **self.areas.parameters(),
            **self.settings.parameters(),
        }

    def make_run(self) -> AlgorithmRun:
        """The run of what is chosen."""
        return AlgorithmRun(ALGORITHM, self.parameters(), self._services.project)

    def refresh(self) -> None:
        """Say what is missing, or about how long it will take."""
        facts = self.scenes.facts
        if not self.panel.is_running:
            self.settings.suggest(facts[0].path if facts else None)
            self.settings.refresh()
        problem = self.problem()
        lines = [*self._file_lines(), *self.areas.problems(facts)]
        if facts and not problem:
            lines = [*self._estimate_lines(), *lines]
        self.notes.setText("\n".join(lines))
        self.notes.setVisible(bool(self.notes.text()) and not self.panel.is_running)
        self.panel.set_ready(not problem, problem)
        self.menu.set_complete(bool(facts))
        self.install_button.setVisible(self._lacked_torch or _is_for_filling_only())

    def problem(self) -> str:
        """Why it cannot run, or nothing."""
        facts = self.scenes.facts
        if not facts:
            return tr("Add a scene to learn from.")
        for scene in facts:
            if scene.problem:
                return tr("{scene}: {problem}").format(scene=scene.name, problem=scene.problem)
            if not scene.has_t1 and self.settings.preset.currentData() in NEEDS_T1:
                return tr(
                    "{scene} has no images of T1, which this preset needs. Choose cgan, cnn or "
                    "pix2pix, or make the scene again with all images."
                ).format(scene=scene.name)
        try:
            worker_python()
        except ClearDateError as error:
            return error_text(error)
        if _is_for_filling_only():
            return tr("The compute environment is for filling dates only.")
        return self.settings.problem()

    def estimate(self) -> Estimate:
        """About what the run will take."""
        recipe = RECIPES[self.settings.preset.currentData()]
        numbers = self.settings.chosen_numbers()
        edges = [scene.edge for scene in self.scenes.facts]
        # Training takes smaller patches where a scene is smaller.
        numbers["patch"] = min([numbers["patch"] or recipe.patch, *edges])
        pixels = sum(scene.pixels for scene in self.scenes.facts)
        bands = max(scene.bands for scene in self.scenes.facts)
        return estimate(recipe, pixels, os.cpu_count() or 1, bands=bands, **numbers)

    def _file_lines(self) -> list[str]:
        lines = []
        for scene in self.scenes.facts:
            if is_temporary(scene.path):
                text = tr(
                    "The scene {name} is temporary and goes with QGIS: to keep it, make it again "
                    "and say where to save it."
                )
                lines.append(text.format(name=scene.name))
        if self.settings.replaces:
            text = tr("{name} exists and will be replaced.")
            lines.append(text.format(name=Path(self.settings.path).name))
        return lines

    def _estimate_lines(self) -> list[str]:
        about = self.estimate()
        text = tr(
            "About {time} on this computer's processor ({cores} cores), {memory} GB of memory."
        )
        lines = [
            text.format(
                time=duration(about.cpu_s),
                cores=os.cpu_count() or 1,
                memory=f"{about.memory_bytes / 1e9:.1f}",
            )
        ]
        if about.wants_gpu:
            warning = tr(
                "⚠ This wants a graphics card: about {time} on a middling one. Choose fast, fewer "
                "epochs or a smaller width otherwise."
            )
            lines.append(warning.format(time=duration(about.gpu_s)))
        return lines

    # The run

    def _started(self) -> None:
        self._summary, self._model = {}, None
        self._lacked_torch = False
        self.settings.watch_checkpoint()
        self.outcome.setVisible(False)
        self.install_button.setVisible(False)
        self.progress.clear()
        self.progress.setVisible(True)
        self.notes.setVisible(False)
        self.show_widget_soon(self.progress)

    def _hear(self, event: Event) -> None:
        self.progress.take(event)
        if isinstance(event, ResultEvent):
            self._summary = event.summary

    def _done(self, results: dict[str, Any]) -> None:
        self._model = Path(results["OUTPUT"])
        self.outcome.show_summary(self._summary)
        self._ended()
        self.show_widget_soon(self.outcome)

    def _failed(self, reason: str) -> None:
        self.progress.setVisible(bool(self.progress.curves.best))
        self._lacked_torch = any(name in reason for name in _TORCH)
        self._ended()

    def _ended(self) -> None:
        self.settings.offer_to_go_on()
        self.refresh()

    def add_model(self) -> Optional[Path]:
        """Copy the model into the library; None, and it is said, if that fails."""
        if self._model is None:
            return None
        library = default_library()
        try:
            name = library.free_name(self._model.name)
            added = library.add(self._model, name)
        except ClearDateError as error:
            self.panel.state.setText(error_text(error))
            return None
        self._model = added
        self.outcome.add_button.setEnabled(False)
        self.panel.state.setText(tr("{name} is among the models now.").format(name=added.stem))
        self._services.models_changed()
        return added

    def use_model(self) -> None:
        """Add the model unless it is there, and choose it in the tab that fills."""
        is_new = self.outcome.add_button.isEnabled()
        model = self.add_model() if is_new else self._model
        if model is not None:
            self._services.use_model(model)

    def close_tools(self) -> None:
        """Leave the map alone: the window is about to go."""
        self.areas.close_tools()


def _is_for_filling_only() -> bool:
    """Whether the environment in use was installed without what training needs."""
    folder = environment_home() / ENVIRONMENT
    try:
        is_in_use = worker_python() == environment_python(folder)
    except ClearDateError:
        return False
    stamp = read_stamp(folder) if is_in_use else None
    return stamp is not None and stamp.tier != TRAIN
