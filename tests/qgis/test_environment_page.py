"""The page of the environment: what it shows in each state, what it runs, where it is found."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def home(plugin: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A folder for the environment, in the settings; no other environment can be seen."""
    from qgis.core import QgsSettings

    from cleardate.processing.client import python as runtime

    monkeypatch.delenv("CLEARDATE_PYTHON", raising=False)
    monkeypatch.setattr(runtime, "PLUGIN_ROOT", tmp_path / "none")
    home = tmp_path / "Köln süd 東京"
    QgsSettings().setValue(runtime.FOLDER_SETTING, str(home))
    yield home
    for name in (runtime.FOLDER_SETTING, runtime.SETTING, "cleardate/told"):
        QgsSettings().remove(name)


def pretend(home: Path, tier: str = "simulate", fingerprint: str = "", note: str = "") -> Path:
    """The outside of an environment."""
    from cleardate.processing.client.python import default_home
    from cleardate.processing.environment import places
    from cleardate.processing.environment.marks import make_id
    from cleardate.processing.environment.requirements import InstallChoice
    from cleardate.processing.environment.state import Stamp, environment_python

    places.Home(home, make_id(default_home())).make("env")
    python = environment_python(home / "env")
    python.parent.mkdir(parents=True, exist_ok=True)
    python.touch()
    (home / "env" / "pyvenv.cfg").write_text(f"home = {home}\n", "utf-8")
    date = "2026-01-02T03:04:05+00:00"
    fingerprint = fingerprint or InstallChoice(tier).fingerprint()
    Stamp(tier, False, fingerprint, "3.12.1", date, note).write(home / "env")
    return python


def make_page() -> Any:
    from cleardate.plugin.environment.page import EnvironmentPage

    return EnvironmentPage()


def wait_for(done: Any, seconds: float = 20) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    latest = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < latest
        QApplication.processEvents()
        time.sleep(0.01)


def shown(page: Any) -> set[str]:
    buttons = (page.check_button, page.repair_button, page.remove_button, page.own_button)
    return {button.text() for button in buttons if not button.isHidden()}


def test_nothing_installed(home: Path) -> None:
    page = make_page()
    assert page.state.text() == "ClearDate's compute environment is not installed."
    assert shown(page) == set()
    assert page.panel.run_button.text() == "Install" and page.panel.run_button.isEnabled()
    assert page.sizes["simulate"].text() == "about 128 MB to download, 480 MB on the disk"
    assert "free" in page.space.text()


def test_installed(home: Path) -> None:
    pretend(home, "train", note="CUDA was tried.")
    page = make_page()
    assert page.state.text() == "Ready for filling dates and training."
    details = page.details.text().splitlines()
    assert details[:2] == ["CUDA was tried.", "Python 3.12.1, installed on 2026-01-02"]
    assert shown(page) == {"Check", "Repair", "Remove…"}
    assert page.tier == "train"
    assert page.panel.run_button.text() == "Install again"


def test_outdated_and_broken(home: Path) -> None:
    pretend(home, "train", "older")
    page = make_page()
    assert "another version of ClearDate" in page.state.text()
    assert (page.panel.run_button.text(), page.tier) == ("Update", "train")
    (home / "env" / "cleardate.json").unlink()
    page.refresh()
    assert "not made to its end" in page.state.text()


def test_another_python_can_be_given_up(home: Path) -> None:
    from qgis.core import QgsSettings

    from cleardate.processing.client.python import SETTING

    python = pretend(home)
    QgsSettings().setValue(SETTING, str(python))
    page = make_page()
    changes: list[int] = []
    page.changed.connect(lambda: changes.append(1))
    assert "the settings" in page.state.text()
    assert "Use ClearDate's own" in shown(page)
    page.own_button.click()
    assert page.state.text() == "Ready for filling dates." and changes == [1]


def test_what_runs_is_what_is_shown(home: Path, tmp_path: Path) -> None:
    from cleardate.plugin.environment.machine import Machine

    page = make_page()
    assert page.parameters("install") == {
        "ACTION": "install",
        "TIER": "simulate",
        "GPU": "auto",
        "FOLDER": str(home),
        "WHEELS": None,
        "PYTHON": None,
    }
    page._take_machine(Machine("A card", True, True, "Python 3.12"))
    assert page.cuda.isChecked() and page.parameters("install")["GPU"] == "auto"
    assert "1.7 GB to download" in page.sizes["simulate"].text()
    page.cuda.setChecked(False)
    page.tiers["train"].setChecked(True)
    page.wheels.setFilePath(str(tmp_path))
    found = page.parameters("install")
    assert (found["GPU"], found["TIER"], found["WHEELS"]) == ("no", "train", str(tmp_path))
    page._take_machine(Machine("An old card", True, False, ""))
    assert not page.cuda.isEnabled() and not page.cuda.isChecked()


def test_remove_deletes_what_it_names(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.plugin.environment import page as environment

    pretend(home)
    other = pretend(tmp_path / "other").parents[2]
    page = make_page()
    page.folder.setFilePath(str(other))
    asked: list[str] = []

    def answer(parent: Any, title: str, text: str) -> bool:
        asked.append(text)
        return True

    monkeypatch.setattr(environment, "ask", answer)
    ends: list[int] = []
    page.changed.connect(lambda: ends.append(1))
    page.remove_button.click()
    wait_for(lambda: ends)
    assert asked[0].splitlines()[2:] == [f"To delete: {home / 'env'}, with all that is in it."]
    assert not (home / "env").exists() and (other / "env").exists()
    # The field is where Install would put one, and nothing else.
    assert page.parameters("install")["FOLDER"] == str(other)
    assert {page.parameters(action)["FOLDER"] for action in ("check", "repair")} == {None}


def test_a_folder_of_others_is_refused_when_it_is_chosen(home: Path, tmp_path: Path) -> None:
    (tmp_path / "data" / "downloads").mkdir(parents=True)
    page = make_page()
    page.folder.setFilePath(str(tmp_path / "data"))
    assert "was not made by ClearDate" in page.space.text()
    assert not page.panel.run_button.isEnabled()


def test_what_a_stopped_run_says(home: Path) -> None:
    pretend(home)
    page = make_page()
    texts = {}
    for action in ("install", "repair"):
        page._action = action
        page._make_run()
        texts[action] = page.panel.stopped_text
    assert texts["install"] == "Stopped. What was there before is as it was."
    assert texts["repair"] == "Stopped."


def test_too_little_space_is_said_before(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleardate.plugin.environment import page as environment

    monkeypatch.setattr(environment, "free_mb", lambda folder: 500)
    page = make_page()
    assert not page.panel.run_button.isEnabled()
    assert page.space.text() == "Only 500 MB are free on this disk; 864 MB are needed."


def test_a_run_shows_how_it_ends(home: Path) -> None:
    page = make_page()
    ends: list[int] = []
    page.changed.connect(lambda: ends.append(1))
    page.python.setFilePath("/usr/bin/python3")
    assert page.use_button.isEnabled()
    page.use_button.click()
    assert page.panel.is_running and not page.folder.isEnabled()
    wait_for(lambda: ends)
    assert "/usr/bin/python3 lacks libraries" in page.panel.state.text()
    assert page.folder.isEnabled()


def test_what_a_check_found_is_shown(home: Path) -> None:
    pretend(home)
    page = make_page()
    ends: list[int] = []
    page.changed.connect(lambda: ends.append(1))
    page.check_button.click()
    wait_for(lambda: ends)
    assert page.state.text() == "Some files are damaged. Repair replaces them."
    assert "numpy: it is missing" in page.panel.log.toPlainText()


def test_the_machine_is_asked_in_the_background(home: Path) -> None:
    page = make_page()
    page.start_survey()
    # Until it is known what the card wants, Install would install something else than is shown.
    assert not page.panel.run_button.isEnabled()
    wait_for(lambda: page.python_found.text())
    assert page.panel.run_button.isEnabled()
    assert "Python" in page.python_found.text() and page.gpu.text()


def test_doors(home: Path) -> None:
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QMainWindow, QPushButton, QWidget

    from cleardate.plugin.environment.doors import EnvironmentDoors

    class Interface:
        def __init__(self) -> None:
            self.window, self.bar, self.factories = QMainWindow(), QgsMessageBar(), []

        def mainWindow(self) -> Any:  # noqa: N802
            return self.window

        def messageBar(self) -> Any:  # noqa: N802
            return self.bar

        def registerOptionsWidgetFactory(self, factory: Any) -> None:  # noqa: N802
            self.factories.append(factory)

        def unregisterOptionsWidgetFactory(self, factory: Any) -> None:  # noqa: N802
            self.factories.remove(factory)

    interface = Interface()
    doors = EnvironmentDoors(interface, lambda: None)
    item = interface.bar.currentItem()
    assert "not installed" in item.text()
    (factory,) = interface.factories
    parent = QWidget()
    page = factory.createWidget(parent)
    assert page.text.text() == "ClearDate's compute environment is not installed."
    page.apply()
    item.findChild(QPushButton).click()
    assert doors._dialog is not None and doors._dialog.isVisible()
    doors.close()
    assert interface.factories == []
    # Said once, not at every start.
    again = Interface()
    EnvironmentDoors(again, lambda: None).close()
    assert again.bar.currentItem() is None
