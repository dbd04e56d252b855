"""The dock window: a tab for each thing to do, and a line when something is missing."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ..processing.host.text import tr
from ..processing.preflight.checks import parameter_scales
from .environment.banner import Banner
from .fill.page import FillPage
from .library.page import LibraryPage
from .report.page import ReportPage
from .season.page import SeasonPage
from .train.page import TrainPage
from .window.run_panel import RunPanel
from .window.services import Services
from .window.tab import Tab

MINIMUM_WIDTH = 380
SMALLEST_TABS = 0.75
"""How small the words of the tabs may become, of their usual size."""


class ClearDateWindow(QgsDockWidget):
    """ClearDate's window. ``services`` comes without the doors between the tabs."""

    def __init__(self, services: Services, parent: Optional[QWidget] = None) -> None:
        super().__init__("ClearDate", parent)
        self.setObjectName("ClearDateWindow")  # QGIS remembers its place by this name
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        services = dataclasses.replace(
            services,
            show_report=self.show_report,
            models_changed=self._models_changed,
            use_model=self.use_model,
            fill_layers=self._fill_layers,
            fill_scales=lambda: parameter_scales(self.fill.parameters()),
        )
        self._services = services
        self.season = SeasonPage(services)
        self.fill = FillPage(services)
        self.train = TrainPage(services)
        self.library = LibraryPage(services)
        self.report = ReportPage(services)
        self.tabs = QTabWidget()
        for page, title in (
            (self.season, tr("Season")),
            (self.fill, tr("Date")),
            (self.train, tr("Train")),
            (self.library, tr("Models")),
            (self.report, ""),
        ):
            self.tabs.addTab(page if isinstance(page, Tab) else _scrolled(page), title)
        self.tabs.setTabToolTip(0, tr("Fill all cloudy dates of a season"))
        self.tabs.setTabToolTip(1, tr("Fill a date"))
        last = self.tabs.count() - 1
        self.tabs.setTabIcon(last, QgsApplication.getThemeIcon("/mActionNewReport.svg"))
        self.tabs.setTabToolTip(last, tr("Report"))
        _narrow(self.tabs)
        self.banner = Banner(services)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.banner)
        layout.addWidget(self.tabs, 1)
        self.setWidget(body)
        body.setMinimumWidth(MINIMUM_WIDTH)
        self.refresh_environment()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(460, 820)

    def show_report(self, path: Path) -> None:
        """Show the report file ``path`` in its tab."""
        self.report.open(path)
        self.tabs.setCurrentIndex(self.tabs.count() - 1)

    def use_model(self, model: Path) -> None:
        """Choose a model of the library in the tab that fills."""
        self.fill.refresh_models()
        choice = self.fill.options.model
        choice.setCurrentIndex(max(0, choice.findData(str(model))))
        self.tabs.setCurrentWidget(self.fill)

    def refresh_environment(self) -> None:
        """Show or hide the line that says what is wrong with the compute environment."""
        self.banner.refresh()
        self.season.refresh_later()
        self.fill.refresh_later()
        self.train.refresh()

    def leave(self) -> None:
        """Stop all runs at once and leave the map alone: the window is about to go."""
        for panel in self.findChildren(RunPanel):
            panel.end()
        for page in (self.season, self.fill, self.train, self.library, self.report):
            close_tools = getattr(page, "close_tools", None)
            if close_tools is not None:
                close_tools()

    def _fill_layers(self) -> dict[str, QgsRasterLayer]:
        chosen = {role: picker.layer for role, picker in self.fill.pickers.items()}
        return {role: layer for role, layer in chosen.items() if isinstance(layer, QgsRasterLayer)}

    def _models_changed(self) -> None:
        for page in (self.fill, self.library):
            refresh = getattr(page, "refresh_models", None)
            if refresh is not None:
                refresh()


def _narrow(tabs: QTabWidget) -> None:
    """Make the words of the tabs smaller until all stand side by side in the narrowest window."""
    bar = tabs.tabBar()
    font = bar.font()
    size = bar.fontInfo().pointSizeF()
    least = SMALLEST_TABS * size
    while bar.sizeHint().width() > MINIMUM_WIDTH - 8 and size > least:
        size -= 0.25
        font.setPointSizeF(size)
        bar.setFont(font)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(page)
    return area
