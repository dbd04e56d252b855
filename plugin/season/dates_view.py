"""The dates of a season: timeline, table and the date that is pointed at, as one."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout

from ...contract.errors import ClearDateError
from ...contract.events import Event, ProgressEvent
from ...contract.sentence import Sentence
from ...processing.host.text import tr
from ...processing.season.look import DateLook, hazy
from ...processing.season.pixel import PixelDate
from ...processing.season.pixel_dates import season_pixels
from ...processing.season.results import FAILED, DateResult, is_done, results_in
from ...processing.season.season_dates import DateRow, SeasonDates, sources_of
from ..window.plain import plain_label
from .date_panel import DatePanel
from .looker import Looker
from .table import DatesTable
from .timeline import DatesLine


class DatesView(QGroupBox):
    """What is known of each date, before, in and after a run."""

    changed = pyqtSignal()
    """Ticks have changed."""
    chosen_row = pyqtSignal(object)
    """The DateRow that was chosen, None for none."""

    def __init__(self) -> None:
        super().__init__(tr("Dates"))
        self._dates = SeasonDates()
        self._looks: dict[str, DateLook] = {}
        self._results: dict[str, DateResult] = {}
        self._states: dict[str, str] = {}
        """Of a run: "" for begun, the folder's item says done."""
        self._folder: Optional[Path] = None
        self._hazy: set[str] = set()
        self._no_future = self._is_mine = False
        self.words = plain_label(wraps=True)
        self.words.setObjectName("season_words")
        self.timeline = DatesLine()
        self.table = DatesTable()
        self.panel = DatePanel()
        self.cloudy_button = QPushButton(tr("All with cloud"))
        self.cloudy_button.setObjectName("cloudy")
        self.none_button = QPushButton(tr("None"))
        self.none_button.setObjectName("none")
        self.pixel_button = QPushButton(tr("Pixels…"))
        self.pixel_button.setObjectName("pixels")
        self.pixel_button.setToolTip(tr("Click on the map: a pixel over time"))
        self._looker = Looker(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cloudy_button)
        buttons.addWidget(self.none_button)
        buttons.addStretch(1)
        buttons.addWidget(self.pixel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        for widget in (self.words, self.timeline, self.panel, self.table):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self._connect()

    def _connect(self) -> None:
        self.timeline.pointed.connect(lambda name: self._point(name or self.table.current))
        self.timeline.clicked.connect(self.table.choose)
        self.table.pointed.connect(self._point)
        self.table.currentCellChanged.connect(
            lambda *_: self.chosen_row.emit(self.row(self.table.current))
        )
        self.table.ticked.connect(self._ticked)
        self.cloudy_button.clicked.connect(lambda _=False: self._tick_cloudy())
        self.none_button.clicked.connect(lambda _=False: self._tick_none())
        self._looker.arrived.connect(self._take_look)
        self._looker.ended.connect(self._looked)

    # What is shown

    def show_dates(self, dates: SeasonDates, is_new: bool) -> None:
        """Show these dates; ``is_new``: of another season than before."""
        self._dates = dates
        if is_new:
            self._looker.stop()
            self._looks, self._results, self._states = {}, {}, {}
            self._is_mine, self._hazy, self._folder = False, set(), None
        chosen = self.table.chosen
        self.table.show_rows(dates.rows)
        self.table.forget_scores()
        self.timeline.show_dates(dates.rows, [each.day for each in dates.sar if each.day])
        if self._is_mine:
            self.table.tick({row.name: row.name in chosen for row in dates.rows})
        else:
            self._tick_by_cloud()
        self._show_words()
        self.panel.clear()
        for name in self._looks:
            self._show_look(name)
        self._show_outcomes()
        wanted = [
            (row.name, row.item.file)
            for row in dates.rows
            if row.item is not None and row.name not in self._looks
        ]
        if wanted:
            self._looker.look(wanted)
        self._show_state()

    def set_no_future(self, no_future: bool) -> None:
        """Whether dates are filled from earlier ones alone."""
        self._no_future = no_future

    def pixels(self) -> Callable[[], list[PixelDate]]:
        """What finds the files of all dates, for another thread."""
        return partial(season_pixels, self._dates, self._folder)

    def row(self, name: str) -> Optional[DateRow]:
        """The date of this name."""
        return next((row for row in self._dates.rows if row.name == name), None)

    @property
    def is_empty(self) -> bool:
        """Whether there is no date at all."""
        return not self._dates.rows

    @property
    def any_chosen(self) -> bool:
        """Whether anything is to be filled, as far as is known."""
        return bool(self.table.chosen)

    @property
    def is_looking(self) -> bool:
        """Whether dates are still being looked at."""
        return self._looker.is_busy

    def wanted_days(self) -> list[str]:
        """The days that the user has ticked; none while the job is to choose: all with cloud."""
        if not self._is_mine:
            return []
        chosen = self.table.chosen
        days = [row.day.isoformat() for row in self._dates.rows if row.name in chosen]
        return list(dict.fromkeys(days))

    # Ticks

    def _ticked(self) -> None:
        self._is_mine = True
        self._show_state()
        self.changed.emit()

    def _tick_cloudy(self) -> None:
        self._is_mine = False
        self._tick_by_cloud()
        self._show_state()
        self.changed.emit()

    def _tick_none(self) -> None:
        self.table.tick({row.name: False for row in self._dates.rows})
        self._ticked()

    def _tick_by_cloud(self) -> None:
        """As the job chooses: what has cloud, and what is not known yet."""
        states = {}
        for row in self._dates.rows:
            look = self._looks.get(row.name)
            states[row.name] = look is None or look.cloud is None or look.cloud > 0
        self.table.tick(states)

    # Looks

    def _take_look(self, name: str, look: DateLook) -> None:
        self._looks[name] = look
        self._show_look(name)
        if not self._is_mine:
            self.table.tick({name: look.cloud is None or look.cloud > 0})
        self._show_state()

    def _looked(self) -> None:
        """Haze is told by comparing all."""
        self._hazy = hazy(self._looks)
        for name in self._hazy:
            self._show_note(name)
        self._show_words()
        self.changed.emit()

    def _show_look(self, name: str) -> None:
        self.table.show_cloud(name, self._looks[name].cloud)
        self._show_note(name)

    def _show_note(self, name: str) -> None:
        look = self._looks.get(name, DateLook())
        signs = self._signs(name)
        text = "".join(signs)
        self.table.show_signs(name, text, look.problem or ", ".join(signs.values()))

    def _signs(self, name: str) -> dict[str, str]:
        """What is odd of a date: a sign for each, with its words."""
        look = self._looks.get(name)
        if look is None:
            return {}
        if look.problem:
            return {"⚠": look.problem}
        found = {}
        if look.cloud is None:
            found["∅"] = tr("no mask")
        if look.has_snow:
            found["❄"] = tr("looks like snow")
        if look.has_cirrus or name in self._hazy:
            found["≈"] = tr("looks like haze")
        return found

    def _show_words(self) -> None:
        """What the season is, in a line."""
        rows = [row for row in self._dates.rows if row.item is not None]
        if not rows:
            self.words.setText("")
            return
        text = tr("{count} dates from {first} to {last}, {sar} with SAR.").format(
            count=len(rows),
            first=rows[0].day.isoformat(),
            last=rows[-1].day.isoformat(),
            sar=sum(row.sar is not None for row in rows),
        )
        lines = [text]
        lines += [f"⚠ {name}: {problem}" for name, problem in self._dates.broken[:3]]
        if len(self._dates.broken) > len(lines) - 1:
            more = len(self._dates.broken) - 3
            lines.append(tr("⚠ {count} more cannot be read.").format(count=more))
        self.words.setText("\n".join(lines))

    def _show_state(self) -> None:
        cloud = {name: look.cloud for name, look in self._looks.items()}
        self.timeline.show_state(cloud, self.table.chosen)

    def _point(self, name: str) -> None:
        self.timeline.mark(name)
        row = self.row(name)
        if row is None:
            self.panel.clear()
            return
        cloud = {known: look.cloud for known, look in self._looks.items() if look.cloud is not None}
        sources = sources_of(row, self._dates.rows, cloud, self._no_future)
        signs = "".join(f"{sign} {words}\n" for sign, words in self._signs(name).items())
        self.panel.show_date(
            row,
            self._looks.get(name),
            sources,
            signs.strip(),
            self._results.get(name),
            self._no_future,
        )

    # The run

    def started(self, folder: Optional[Path]) -> None:
        """A run has begun that writes into a folder."""
        self._folder, self._results = folder, {}
        self._states = {}
        self.table.forget_scores()
        self.table.setEnabled(True)

    def hear(self, event: Event) -> None:
        """Show of which date the worker speaks, and which have their files."""
        if not isinstance(event, ProgressEvent) or not isinstance(event.message, Sentence):
            return
        name = event.message.values.get("name", "")
        if self.row(name) is None or self._states.get(name) == str(event.message):
            return
        self._states[name] = str(event.message)
        self._mark_done()
        self.table.show_signs(name, "▶", tr("at work"))

    def stopped(self) -> None:
        """The run has ended early: what is done stays."""
        self._mark_done()
        for name in self._states:
            if self._folder is None or not is_done(self._folder, name):
                self._show_note(name)

    def show_results(self, folder: Path) -> None:
        """Show what became of the dates."""
        self._folder, self._states = folder, {}
        try:
            self._results = results_in(folder)
        except ClearDateError:
            self._results = {}
        self._show_outcomes()
        self._point(self.table.current)

    def best_words(self) -> str:
        """How much better than interpolation in time the dates were told, in the middle."""
        gains = [
            result.score - result.interpolation
            for result in self._results.values()
            if result.score is not None and result.interpolation is not None
        ]
        if not gains:
            return ""
        gain = statistics.median(gains)
        return tr("{gain} dB against interpolation in time (median).").format(gain=f"{gain:+.1f}")

    def _mark_done(self) -> None:
        for name in self._states:
            if self._folder is not None and is_done(self._folder, name):
                self.table.show_signs(name, "✔", tr("filled"))

    def _show_outcomes(self) -> None:
        for name, result in self._results.items():
            if result.score is not None:
                self.table.show_score(name, result.score)
            if result.result == FAILED:
                self.table.show_signs(name, "✖", result.note)
            elif name in self._looks:
                self._show_note(name)

    def close_tools(self) -> None:
        """Stop looking: the window is about to go."""
        self._looker.close()
