"""The tab "Season": downloads or a season, its dates, the run, and what came of each date."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

from ...contract.errors import ClearDateError
from ...contract.events import Event
from ...contract.jobs import SeasonJob, build_job
from ...processing.algorithms.fill_season import folder_of
from ...processing.client.words import error_text
from ...processing.host.text import tr
from ...processing.season.results import has_results, was_stopped
from ...processing.season.season_dates import SeasonDates, is_there, season_dates
from ..environment.banner import environment_problem
from ..pixel.window import PixelWindow
from ..window.algorithm_run import AlgorithmRun
from ..window.menu import RunMenu
from ..window.run_panel import RunPanel
from ..window.services import Services
from ..window.tab import Tab
from .dates_view import DatesView
from .options import SeasonOptions
from .season_result import SeasonResult
from .source_form import SourceForm

PREPARE, FILL = "cleardate:prepare", "cleardate:fillseason"
DEBOUNCE_MS = 150


class SeasonPage(Tab):
    """A thin face on ``cleardate:prepare`` and ``cleardate:fillseason``: ``parameters`` is what
    runs, of the one that fits what was given."""

    def __init__(self, services: Services, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._services = services
        self._read_of: tuple[Any, ...] = ()
        self._running = ""
        self._pixels: Optional[PixelWindow] = None
        self.dates_problem = ""
        self.source = SourceForm(services)
        self.view = DatesView()
        self.options = SeasonOptions()
        self.result = SeasonResult(services)
        self.panel = RunPanel(self.make_run, tr("Fill"), tr("Stop"))
        self.menus = {
            algorithm: RunMenu(algorithm, self.parameters, services)
            for algorithm in (PREPARE, FILL)
        }
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.refresh)
        for widget in (self.source, self.view, self.options, self.result):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        for menu in self.menus.values():
            self.panel.add_button(menu.button)
        self.foot.addWidget(self.panel)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.source.changed.connect(self.refresh_later)
        self.options.changed.connect(self.refresh_later)
        self.view.changed.connect(self.refresh_later)
        self.view.chosen_row.connect(self.result.show_row)
        self.view.pixel_button.setEnabled(self._services.canvas is not None)
        self.view.pixel_button.clicked.connect(lambda _=False: self.open_pixels())
        self.panel.started.connect(self._started)
        self.panel.heard.connect(self._hear)
        self.panel.done.connect(self._done)
        self.panel.failed.connect(lambda _: self._stopped())
        self.panel.cancelled.connect(self._stopped)

    # What is chosen

    @property
    def algorithm(self) -> str:
        """The algorithm that fits what was given."""
        return PREPARE if self.source.is_downloads else FILL

    def parameters(self) -> dict[str, Any]:
        """The parameters of that algorithm."""
        path = str(self.source.given or "")
        if self.algorithm == PREPARE:
            return {"PATH": path, **self.source.downloads.parameters()}
        days = self.view.wanted_days()
        given: dict[str, Any] = {"SEASON": path}
        if days:
            given["DATES"] = ",".join(days)
        return {**given, **self.options.parameters()}

    def make_run(self) -> AlgorithmRun:
        """The run of what is chosen."""
        self._running = self.algorithm
        self.result.close_tools()
        if self._running == PREPARE:
            self.panel.stopped_text = tr("Stopped. Nothing was written.")
        else:
            self.panel.stopped_text = tr("Stopped. Dates that are done are kept.")
        return AlgorithmRun(self._running, self.parameters(), self._services.project)

    def refresh_later(self, *_: Any) -> None:
        """Look at everything again soon; many changes at once are looked at once."""
        self._timer.start()

    def refresh(self) -> None:
        """Show what fits what was given, and say whether it can run."""
        season = self.source.season
        is_running = self.panel.is_running
        if not is_running:
            if season is not None:
                self.options.suggest(folder_of(str(season)), self._services.project.homePath())
            self._read_dates(season)
        # The suggestion asked for another look, which is this one.
        self._timer.stop()
        self.view.setVisible(season is not None)
        self.options.setVisible(season is not None)
        self.view.set_no_future(self.options.no_future.isChecked())
        if not is_running:
            prepares = self.algorithm == PREPARE
            self.panel.run_button.setText(tr("Prepare") if prepares else tr("Fill"))
            for algorithm, menu in self.menus.items():
                menu.button.setVisible(algorithm == self.algorithm)
        problem = self.problem()
        self.panel.set_ready(not problem, problem)
        for menu in self.menus.values():
            menu.set_complete(self.source.given is not None)

    def problem(self) -> str:
        """Why it cannot run, or nothing."""
        if self.source.given is None:
            return tr("Choose a folder.")
        if not is_there(self.source.given):
            return tr("Choose a folder that is there.")
        environment = environment_problem()
        if environment is not None and environment.state == "error":
            return f"{environment.text} {environment.advice}".strip()
        if self.algorithm == PREPARE:
            return self.source.downloads.problem()
        if self.dates_problem:
            return self.dates_problem
        if self.view.is_empty:
            return tr("The season has no date that can be used.")
        if not self.view.any_chosen:
            return tr("Tick a date that is to be filled.")
        return self.options.problem

    def open_pixels(self) -> PixelWindow:
        """Show the window of pixels, and take clicks on the map."""
        if self._pixels is None:
            self._pixels = PixelWindow(self._services.canvas, self.view.pixels, self)
        self._pixels.open()
        return self._pixels

    def _read_dates(self, season: Optional[Path]) -> None:
        """Read the JSON of a season, unless the same was read already."""
        given = self.options.parameters()
        asked = {
            "no_future": bool(given.get("NO_FUTURE")),
            "every_sar_date": bool(given.get("EVERY_SAR_DATE")),
            "cadence": given.get("CADENCE"),
        }
        wanted = (season, *asked.values())
        if wanted == self._read_of:
            return
        is_new = not self._read_of or self._read_of[0] != season
        self._read_of = wanted
        dates, self.dates_problem = SeasonDates(), ""
        if season is not None:
            try:
                job = build_job(SeasonJob, {"season": str(season), "output": str(season), **asked})
                dates = season_dates(job)
                self.dates_problem = dates.problem
            except ClearDateError as error:
                self.dates_problem = error_text(error)
        self.view.show_dates(dates, is_new)
        if is_new:
            self.result.setVisible(False)
            if self._pixels is not None:
                self._pixels.clear()
            if season is not None and not self.dates_problem:
                self._show_earlier()

    def _show_earlier(self) -> None:
        """Show what the last run made of the season, if it came to its end."""
        folder = self.options.last_folder()
        if folder is None or was_stopped(folder) or not has_results(folder):
            return
        self.view.show_results(folder)
        words = self.view.best_words()
        self.result.show_results(folder, f"{folder.name}: {words}" if words else folder.name)

    # The run

    def _started(self) -> None:
        if self._running == FILL:
            self.result.setVisible(False)
            self.view.started(self.options.folder)
            self.show_widget_soon(self.view)

    def _hear(self, event: Event) -> None:
        if self._running == FILL:
            self.view.hear(event)

    def _done(self, results: dict[str, Any]) -> None:
        if self._running == PREPARE:
            self.source.choose(str(results["OUTPUT"]))
        else:
            folder = Path(str(results["OUTPUT"]))
            self.view.show_results(folder)
            self.result.show_results(folder, _summary(results, self.view.best_words()))
            self.options.ended()
            self.show_widget_soon(self.result)
        self.refresh()

    def _stopped(self) -> None:
        if self._running == FILL:
            self.view.stopped()
            self.options.stopped()
        self.refresh()

    def close_tools(self) -> None:
        """Leave the map and the threads alone: the window is about to go."""
        self._timer.stop()
        self.view.close_tools()
        self.result.close_tools()
        if self._pixels is not None:
            self._pixels.end()
            self._pixels = None


def _summary(results: dict[str, Any], more: str) -> str:
    text = tr("{filled} date(s) filled, {failed} failed.").format(
        filled=results.get("FILLED", 0), failed=results.get("FAILED", 0)
    )
    return f"{text} {more}".strip()
