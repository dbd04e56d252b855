"""What scripts/release/package_check.py finds in a built plugin; building one is in tests/qgis."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
METADATA = (ROOT / "metadata.txt").read_text("utf-8")
GOOD = {
    "__init__.py": "x = 1",
    "metadata.txt": METADATA,
    "LICENSE": "GPL",
    "requirements/constraints.txt": "numpy==2",
    "requirements/hashes.txt": "0  numpy.whl",
    "docs/html/guide/index.html": "<html>",
    "docs/html/guide/algorithms/fill.html": "<html>",
    "docs/guide/images/fill.png": "png",
    "requirements/simulate-gpu.txt": "numpy",
    "requirements/simulate.txt": "numpy",
    "requirements/train.txt": "torch",
    "worker/bootstrap.py": "match 1:\n    case _:\n        pass",
    "models/generators/a.onnx": "onnx",
    "processing/models/fill.model3": "model",
    "i18n/cleardate_pt_BR.qm": "qm" * 10_000,
    "plugin/styles/error.qml": "qml",
    "plugin/icons/cleardate.svg": "svg",
}


@pytest.fixture(scope="module")
def check(script: Callable[[str], Any]) -> Any:
    return script("release/package_check")


def build(folder: Path, files: dict[str, str], top: str = "cleardate/") -> Path:
    path = folder / "plugin.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(top + name, text)
    return path


def test_a_good_one(check, tmp_path):
    assert list(check.faults(build(tmp_path, GOOD))) == []


@pytest.mark.parametrize("name", [name for name in GOOD if name != "plugin/icons/cleardate.svg"])
def test_something_is_missing(check, tmp_path, name):
    files = {key: text for key, text in GOOD.items() if key != name}
    assert list(check.faults(build(tmp_path, files)))


@pytest.mark.parametrize(
    "name",
    [
        "contract/__pycache__/jobs.cpython-311.pyc",
        "tests/test_it.py",
        "scripts/demo",
        ".gitignore",
        ".ci/run",
        "docs/results/a.md",
        "docs/scores.csv",
        "models/library.so",
        "processing/algorithms/fill.py.orig",
        "models/scene.tif.aux.xml",
    ],
)
def test_what_does_not_belong_there(check, tmp_path, name):
    (fault,) = check.faults(build(tmp_path, {**GOOD, name: "x"}))
    assert name in fault


@pytest.mark.parametrize(
    ("name", "text", "part"),
    [
        ("plugin/new.py", "match 1:\n    case _:\n        pass", "3.9"),
        ("models/new.py", "def f(:", "3.11"),
        ("models/empty.py", "", "empty"),
        ("../outside.py", "x = 1", "outside"),
        ("metadata.txt", METADATA.replace("\nauthor=", "\nwriter="), "author"),
        ("metadata.txt", METADATA.replace("tracker=https:", "tracker=http:"), "tracker"),
        ("metadata.txt", METADATA.replace("icons/", "no-icons/"), "icon"),
        ("metadata.txt", METADATA.replace("version=0", "version=zero"), "version"),
        ("metadata.txt", "no section", "metadata.txt"),
    ],
)
def test_what_is_wrong_with_it(check, tmp_path, name, text, part):
    found = list(check.faults(build(tmp_path, {**GOOD, name: text})))
    assert any(part in fault for fault in found), found


def test_another_top_folder(check, tmp_path):
    assert any("lies outside" in fault for fault in check.faults(build(tmp_path, GOOD, "other/")))


def test_a_symbolic_link(check, tmp_path):
    path = build(tmp_path, GOOD)
    entry = zipfile.ZipInfo("cleardate/link.py")
    entry.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(entry, "/etc/passwd")
    assert any("symbolic link" in fault for fault in check.faults(path))


def test_too_large(check, tmp_path, monkeypatch):
    monkeypatch.setattr(check, "LARGEST", 1000)
    assert any("at most 1000" in fault for fault in check.faults(build(tmp_path, GOOD)))


def test_an_empty_translation_is_found(check, tmp_path: Path) -> None:
    path = build(tmp_path, {**GOOD, "i18n/cleardate_ja.qm": "nothing"})
    assert any("cleardate_ja.qm holds no translation" in fault for fault in check.faults(path))
