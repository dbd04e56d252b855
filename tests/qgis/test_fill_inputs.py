"""What the fill tab makes of layers that are odd: results, temporary ones, other masks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest


def settled(page: Any, seconds: float = 20) -> None:
    """Wait until nothing is read or looked at any more."""
    from qgis.PyQt.QtCore import QCoreApplication

    end = time.monotonic() + seconds
    while page._timer.isActive() or any(c.text.startswith("Reading") for c in page.checks.checks):
        assert time.monotonic() < end, "it never came to it"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def project(plugin: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def page(project: Any) -> Iterator[Any]:
    from cleardate.plugin.fill.page import FillPage
    from cleardate.plugin.window.services import Services

    page = FillPage(Services(project))
    yield page
    page.close_tools()
    page.close()
    page.deleteLater()


@pytest.fixture
def load(project: Any, make_raster: Any) -> Callable[..., Any]:
    """Add a raster, in the folder of Processing's temporary files if wanted."""

    def load(name: str, bands: int, temporary: bool = False, **options: Any) -> Any:
        from qgis.core import QgsProcessingUtils, QgsRasterLayer

        path = make_raster(f"{name}.tif", bands=bands, **options)
        if temporary:
            path = path.rename(QgsProcessingUtils.generateTempFilename(path.name))
        layer = QgsRasterLayer(str(path), name)
        project.addMapLayer(layer)
        return layer

    return load


def test_temporary_layers_are_guessed_but_not_results(page: Any, load: Any) -> None:
    from cleardate.processing.results.project import RESULT_MARK

    clear = load("o_20210407", 4, temporary=True)
    cloudy = load("o_20210611", 4, temporary=True)
    made = load("o_20210701", 4, temporary=True)
    made.setCustomProperty(RESULT_MARK, True)
    mask = load("scl_20210611", 1)
    settled(page)
    assert page.pickers["optical_t1"].layer is clear
    assert page.pickers["optical_t2"].layer is cloudy
    assert page.clouds.picker.layer is mask


def test_values_that_were_typed_are_those_of_one_mask(page: Any, load: Any) -> None:
    from cleardate.plugin.fill.clouds_form import SCL_TEXT

    form = page.clouds

    def type_values(text: str) -> None:
        form.values.setText(text)
        form.values.textEdited.emit(text)

    scl, plain = load("scl_20210611", 1), load("mask", 1)
    form.picker.choose(None)
    type_values("7")
    form.picker.choose(plain)
    assert form.values.text() == "7"
    # Without a layer for a moment it is still the mask that they were typed for.
    form.picker.choose(None)
    form.picker.choose(plain)
    assert form.values.text() == "7"
    form.picker.choose(scl)
    assert form.values.text() == SCL_TEXT
    type_values("9")
    form.picker.choose(plain)
    assert form.values.text() == ""


def test_other_outputs_are_looked_at(page: Any, load: Any, tmp_path: Path) -> None:
    image = load("o_20210611", 4)
    page.pickers["optical_t2"].choose(image)
    output = tmp_path / "mine.tif"
    page.options.output.setFilePath(str(output))
    (tmp_path / "mine_report.json").write_text("{}")
    settled(page)
    assert page.checks.text_of("output") == "Will be replaced: mine_report.json."
    assert page.plan().others == (
        str(tmp_path / "mine_trust.tif"),
        str(tmp_path / "mine_report.json"),
        str(tmp_path / "mine_suspects.tif"),
    )
    page.options.report.setChecked(False)
    settled(page)
    assert page.checks.text_of("output") == "The output can be written."


def environment(monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """The folder of ClearDate's own environment, which is the one in use."""
    from qgis.core import QgsSettings

    from cleardate.processing.client import python as runtime
    from cleardate.processing.environment.state import environment_python

    monkeypatch.delenv("CLEARDATE_PYTHON", raising=False)
    QgsSettings().remove(runtime.SETTING)
    for module in ("cleardate.processing.client.python", "cleardate.plugin.environment.machine"):
        monkeypatch.setattr(f"{module}.environment_home", lambda: home)
    monkeypatch.setattr(runtime, "PLUGIN_ROOT", home)
    folder = home / "env"
    python = environment_python(folder)
    python.parent.mkdir(parents=True)
    python.write_bytes(b"")
    (folder / "pyvenv.cfg").write_text(f"home = {home}\n")
    return folder


def stamped(folder: Path, fingerprint: str = "") -> None:
    """Say that the environment was installed, by another version if it has other fingerprints."""
    from cleardate.processing.environment.requirements import InstallChoice
    from cleardate.processing.environment.state import Stamp

    wanted = InstallChoice()
    stamp = Stamp(
        wanted.tier, wanted.gpu, fingerprint or wanted.fingerprint(), "3.11", "2026-01-01"
    )
    stamp.write(folder)


def test_the_environment_is_looked_into(
    page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.plugin.environment.banner import Banner
    from cleardate.plugin.window.services import Services

    opened: list[bool] = []
    banner = Banner(Services(page._services.project, show_environment=lambda: opened.append(True)))

    def seen() -> tuple[str, str, str]:
        page.refresh()
        banner.refresh()
        check = next(check for check in page.checks.checks if check.key == "environment")
        assert banner.isHidden() == (check.state == "ok")
        # The line with the button says what is wrong; the check also where the button is.
        assert banner.isHidden() or check.text.startswith(banner.text.text()[2:])
        return check.state, check.text, banner.button.text()

    folder = environment(monkeypatch, tmp_path / "home")
    state, text, action = seen()
    assert (state, action) == ("error", "Repair…")
    assert text.endswith("was not made to its end. Press Repair at the top of the window.")
    assert not page.panel.run_button.isEnabled()
    stamped(folder, "0")
    state, text, action = seen()
    assert (state, action) == ("warning", "Update…") and "another version of ClearDate" in text
    stamped(folder)
    assert seen()[0] == "ok"
    # The Python that it stands on was removed, or updated to another version.
    (folder / "pyvenv.cfg").write_text("home = /no/such/python\n")
    state, text, action = seen()
    assert (state, action) == ("error", "Repair…") and "/no/such/python" in text
    folder.rename(tmp_path / "away")
    state, text, action = seen()
    assert (state, action) == ("error", "Install…") and "cleardate:install" in text
    banner.button.click()
    assert opened == [True]


def test_a_python_that_was_chosen_and_is_gone(page: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEARDATE_PYTHON", "/no/such/python")
    page.refresh()
    check = page.checks.checks[0]
    assert check.state == "error" and "CLEARDATE_PYTHON names a Python that does not" in check.text
