"""Which Python runs the worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import WorkerError
from cleardate.processing.client import python as runtime
from cleardate.processing.client.python import environment_python, find_python


def make_python(folder: Path) -> Path:
    python = environment_python(folder)
    python.parent.mkdir(parents=True)
    python.write_text("", "utf-8")
    return python


def test_order(tmp_path: Path) -> None:
    named, set_, first, second = (make_python(tmp_path / name) for name in "abcd")
    folders = [tmp_path / "c", tmp_path / "d"]
    variables = {"CLEARDATE_PYTHON": str(named)}
    assert find_python(variables, str(set_), folders) == named
    assert find_python({}, str(set_), folders) == set_
    assert find_python({}, "", folders) == first
    assert find_python({}, "", [tmp_path / "none", tmp_path / "d"]) == second


def test_link_of_an_environment_is_kept(tmp_path: Path) -> None:
    real = make_python(tmp_path / "real")
    link = environment_python(tmp_path / "env")
    link.parent.mkdir(parents=True)
    link.symlink_to(real)
    assert find_python({}, "", [tmp_path / "env"]) == link


def test_a_name_that_leads_nowhere_is_said(tmp_path: Path) -> None:
    make_python(tmp_path / "env")
    with pytest.raises(WorkerError, match="CLEARDATE_PYTHON names a Python that does not exist"):
        find_python({"CLEARDATE_PYTHON": "/none/python"}, "", [tmp_path / "env"])
    with pytest.raises(WorkerError, match="cleardate/python names"):
        find_python({}, "/none/python", [tmp_path / "env"])


def test_windows_layout() -> None:
    assert environment_python(Path("e"), "nt") == Path("e/Scripts/python.exe")
    assert environment_python(Path("e"), "posix") == Path("e/bin/python")


def test_none_is_a_sentence_in_the_toolbox(
    plugin: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from qgis.core import QgsApplication

    monkeypatch.delenv("CLEARDATE_PYTHON", raising=False)
    monkeypatch.setattr(runtime, "PLUGIN_ROOT", tmp_path)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
    can, reason = algorithm.canExecute()
    assert not can
    assert "Press Install in the ClearDate window" in reason
    assert "qgis_process run cleardate:install" in reason


def test_setting_of_qgis_is_used(
    plugin: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from qgis.core import QgsSettings

    monkeypatch.delenv("CLEARDATE_PYTHON", raising=False)
    python = make_python(tmp_path / "env")
    QgsSettings().setValue(runtime.SETTING, str(python))
    try:
        assert runtime.worker_python() == python
    finally:
        QgsSettings().remove(runtime.SETTING)
