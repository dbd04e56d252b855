"""The zip that QGIS installs: built, put into an empty profile under another name, and used."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.jobs import DemoSceneJob

ROOT = Path(__file__).resolve().parents[2]
FOLDER = "cleardate_release"
"""Not the name it was made under; QGIS imports a plugin by its folder's name."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The last commit as a zip; scripts/package looks through it itself."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("a plugin is built from a git checkout")
    folder = tmp_path_factory.mktemp("dist")
    command = [str(ROOT / "scripts" / "package"), "--output", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("*.zip")
    return path


@pytest.fixture(scope="module")
def profile(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty profile in a folder with blanks, umlauts and Chinese characters, with the plugin."""
    base = tmp_path_factory.mktemp("Profil für 测试 neu")
    plugins = base / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as file:
        file.extractall(plugins)
    (plugins / "cleardate").rename(plugins / FOLDER)
    return base


@pytest.fixture
def plugin_folder(profile: Path) -> Path:
    return profile / "profiles" / "default" / "python" / "plugins" / FOLDER


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file with its size and time, but for what Python keeps where it may write."""
    return {
        str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and path.parent.name != "__pycache__"
    }


@pytest.fixture
def qgis(profile: Path, worker_runs: None, tmp_path: Path) -> Any:
    """Call qgis_process in that profile."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("this QGIS comes without qgis_process")

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "HOME": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [program, *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)

    return call


@pytest.fixture
def scene(plugin_folder: Path, worker_runs: None, tmp_path: Path) -> Path:
    """The demo scene, made by the worker of the zip."""
    folder = tmp_path / "Szene"
    job = tmp_path / "job.json"
    job.write_text(DemoSceneJob(output=str(folder), size=192).to_json(), "utf-8")
    bootstrap = plugin_folder / "worker" / "bootstrap.py"
    command = [os.environ["CLEARDATE_PYTHON"], "-I", "-B", str(bootstrap), "demo-scene", str(job)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    return folder


def test_it_is_the_same_every_time(archive: Path, tmp_path: Path) -> None:
    command = [str(ROOT / "scripts" / "package"), "--output", str(tmp_path), "HEAD"]
    environment = {**os.environ, "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    assert (tmp_path / archive.name).read_bytes() == archive.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == [archive.name]


def test_a_commit_that_is_not_there(tmp_path: Path) -> None:
    command = [str(ROOT / "scripts" / "package"), "--output", str(tmp_path / "dist"), "no-such"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2
    assert "no such commit" in done.stderr
    assert not (tmp_path / "dist").exists()


def test_installed_under_another_name_it_fills(
    qgis: Any, plugin_folder: Path, scene: Path, tmp_path: Path
) -> None:
    from osgeo import gdal

    before = listing(plugin_folder)
    enabled = qgis("plugins", "enable", FOLDER)
    assert enabled.returncode == 0, enabled.stderr
    filled = tmp_path / "gefüllt.tif"
    inputs = {
        "SAR_T1": "sar_t1.tif",
        "OPTICAL_T1": "optical_t1.tif",
        "SAR_T2": "sar_t2.tif",
        "OPTICAL_T2": "optical_t2.tif",
        "CLOUDS": "scl.tif",
    }
    done = qgis(
        "run",
        "cleardate:fill",
        "--json",
        "--",
        *(f"{name}={scene / file}" for name, file in inputs.items()),
        "CLOUD_VALUES=3,8,9,10",
        "GROW=0",
        f"OUTPUT={filled}",
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == str(filled)
    clear = gdal.Open(str(scene / "clouds.tif")).ReadAsArray() == 0
    old = gdal.Open(str(scene / "optical_t2.tif")).ReadAsArray()
    new = gdal.Open(str(filled)).ReadAsArray()
    assert new.shape == old.shape == (4, 192, 192)
    assert (new[:, clear] == old[:, clear]).all()
    assert (new[:, ~clear] != old[:, ~clear]).any(axis=0).mean() > 0.9
    assert listing(plugin_folder) == before  # a folder that may not be written to would do
