"""The made-up scene for people without data."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_layers_are_made_and_opened(plugin: Any, worker_runs: None, tmp_path: Path) -> None:
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )

    from cleardate.processing.host.dates import layer_date

    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:demoscene")
    folder = tmp_path / "demo süd 例"
    results, done = algorithm.run(
        {"OUTPUT": str(folder), "SIZE": 96, "SEED": 3}, context, QgsProcessingFeedback()
    )
    assert done
    assert results["OUTPUT"] == str(folder)
    assert (folder / "optical_t2_truth.tif").is_file()
    handleAlgorithmResults(algorithm, context, QgsProcessingFeedback())
    (group,) = project.layerTreeRoot().children()
    assert "made up" in group.name()
    shown = {node.name(): node.itemVisibilityChecked() for node in group.children()}
    assert shown == {
        "Demo optical T2 (cloudy)": True,
        "Demo cloud mask (SCL)": False,
        "Demo SAR T2": False,
        "Demo optical T1 (clear)": True,
        "Demo SAR T1": False,
    }
    top = group.children()[0].layer()
    assert top.name() == "Demo optical T2 (cloudy)"
    assert layer_date(top).isoformat() == "2021-08-30"


def test_layers_stay_closed_if_not_wanted(plugin: Any, worker_runs: None, tmp_path: Path) -> None:
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )

    context = QgsProcessingContext()
    context.setProject(QgsProject())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:demoscene")
    parameters = {"OUTPUT": str(tmp_path / "d"), "SIZE": 64, "LOAD": False}
    _, done = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert done
    assert not context.layersToLoadOnCompletion()


def test_a_folder_with_other_things_is_refused(
    plugin: Any, worker_runs: None, tmp_path: Path
) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    (tmp_path / "optical_t1.tif").write_text("mine", "utf-8")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:demoscene")
    feedback = QgsProcessingFeedback()
    parameters = {"OUTPUT": str(tmp_path), "SIZE": 64}
    _, done = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert not done
    assert "not of a demo scene" in feedback.textLog()
    assert (tmp_path / "optical_t1.tif").read_text("utf-8") == "mine"


def test_a_first_fill_without_any_data(plugin: Any, worker_runs: None, monkeypatch: Any) -> None:
    """From an empty project to a filled date: three clicks."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QApplication

    from cleardate.plugin.fill.page import FillPage
    from cleardate.plugin.window.services import Services

    project = QgsProject.instance()
    page = FillPage(Services(project))
    ends: list[str] = []
    page.panel.done.connect(lambda _: ends.append("done"))
    page.panel.failed.connect(ends.append)
    page.show()
    try:
        assert page.first_steps.isVisibleTo(page)
        page.first_steps.button.click()
        assert not page.first_steps.button.isEnabled()
        _until(QApplication, lambda: page.panel.run_button.isEnabled())
        assert not page.first_steps.isVisibleTo(page)
        page.panel.run_button.click()
        _until(QApplication, lambda: bool(ends))
        assert ends == ["done"]
        assert "better than copying T1" in page.result.words.text()
    finally:
        page.panel.end()
        page.close_tools()
        page.close()
        project.clear()


def test_a_demo_that_fails_is_said(plugin: Any, monkeypatch: Any) -> None:
    from qgis.core import QgsProject

    from cleardate.plugin.fill.first_steps import FirstSteps
    from cleardate.plugin.window.services import Services

    monkeypatch.setenv("CLEARDATE_PYTHON", "/nowhere/python")
    steps = FirstSteps(Services(QgsProject()))
    steps.button.click()
    assert "/nowhere/python" in steps.text.text()
    assert steps.button.isEnabled()


def _until(application: Any, ready: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not ready():
        assert time.monotonic() < end, "it never came to it"
        application.processEvents()
        time.sleep(0.01)
