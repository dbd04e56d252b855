"""QGIS without a screen, and the plugin loaded from this folder under the name ``cleardate``."""

from __future__ import annotations

import gc
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FAKE = ROOT / "tests" / "worker_fakes" / "bootstrap.py"

_home = tempfile.TemporaryDirectory(prefix="cleardate-qgis-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests read English texts.
os.environ["LC_ALL"] = "C.UTF-8"
# A profile and a runtime folder of our own: tests neither read nor change the user's QGIS.
os.environ["XDG_RUNTIME_DIR"] = str(Path(_home.name) / "runtime")
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(Path(_home.name) / "profile")
Path(os.environ["XDG_RUNTIME_DIR"]).mkdir(mode=0o700)


def pytest_configure(config: pytest.Config) -> None:
    """Load the package, whatever its folder is called."""
    if "cleardate" not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            "cleardate", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        assert spec is not None and spec.loader is not None
        package = importlib.util.module_from_spec(spec)
        sys.modules["cleardate"] = package
        spec.loader.exec_module(package)


@pytest.fixture(scope="session")
def qgis_application() -> Iterator[Any]:
    """QGIS with Processing and our provider, started once."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield application
    # Errors that tests have caught hold frames, and these hold layers: none may outlive QGIS.
    gc.collect()
    application.exitQgis()


@pytest.fixture
def plugin(qgis_application: Any) -> Iterator[Any]:
    from cleardate import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture
def worker_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real worker's Python: from CLEARDATE_PYTHON, else the repository's .venv."""
    python = os.environ.get("CLEARDATE_PYTHON") or str(ROOT / ".venv" / "bin" / "python")
    if not Path(python).is_file():
        pytest.fail(f"no compute environment: {python} does not exist; scripts/test makes it")
    monkeypatch.setenv("CLEARDATE_PYTHON", python)


@pytest.fixture
def qgis_process(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs qgis_process with arguments, in a QGIS profile of its own with the plugin on."""
    plugins = tmp_path / "config" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "cleardate").symlink_to(ROOT)
    # Debian's wrapper adds an option that the program refuses.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program is not None

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
        }
        return subprocess.run(
            [program, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=180,
            check=False,
        )

    enabled = run("plugins", "enable", "cleardate")
    assert enabled.returncode == 0, enabled.stderr
    return run


@pytest.fixture
def fake_root(tmp_path: Path) -> Path:
    """A plugin folder with blanks and umlauts in its name that holds the fake worker alone."""
    root = tmp_path / "Köln süd 東京"
    (root / "worker").mkdir(parents=True)
    shutil.copy(FAKE, root / "worker" / "bootstrap.py")
    return root


@pytest.fixture
def fake_worker(fake_root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the algorithms run the fake worker."""
    base = importlib.import_module("cleardate.processing.algorithms.job_algorithm")
    monkeypatch.setattr(base, "PLUGIN_ROOT", fake_root)
    monkeypatch.setenv("CLEARDATE_PYTHON", "/usr/bin/python3")
    return fake_root


class Feedback:
    """What the client needs of a feedback; keeps what was said and cancels when told to."""

    def __init__(self, cancel_after_s: float | None = None) -> None:
        self._cancel_at = None if cancel_after_s is None else time.monotonic() + cancel_after_s
        self.seen_at: float | None = None
        """When the client first saw the wish to stop."""
        self.percents: list[float] = []
        self.said = SimpleNamespace(text=[], info=[], warning=[], debug=[])

    def isCanceled(self) -> bool:  # noqa: N802
        cancelled = self._cancel_at is not None and time.monotonic() >= self._cancel_at
        if cancelled and self.seen_at is None:
            self.seen_at = time.monotonic()
        return cancelled

    def setProgress(self, percent: float) -> None:  # noqa: N802
        self.percents.append(percent)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.said.text.append(text)

    def pushInfo(self, text: str) -> None:  # noqa: N802
        self.said.info.append(text)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        self.said.warning.append(text)

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        self.said.debug.append(text)


@pytest.fixture
def make_feedback() -> type[Feedback]:
    return Feedback


@pytest.fixture
def make_raster(tmp_path: Path) -> Callable[..., Path]:
    """Write a small GeoTIFF whose bands run from ``low`` to ``high``."""
    from osgeo import gdal, osr

    gdal.UseExceptions()

    def make(
        name: str,
        *,
        bands: int,
        low: float = 1,
        high: float = 100,
        kind: str = "uint16",
        scale: float = 1.0,
        size: int = 32,
        names: Sequence[str] = (),
    ) -> Path:
        import numpy as np

        path = tmp_path / name
        code = {"uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[kind]
        file = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, code)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32631)
        file.SetProjection(reference.ExportToWkt())
        file.SetGeoTransform((500000, 10, 0, 5600000, 0, -10))
        values = np.linspace(low, high, size * size).reshape(size, size).astype(kind)
        for index in range(1, bands + 1):
            file.GetRasterBand(index).WriteArray(values)
            if scale != 1.0:
                file.GetRasterBand(index).SetScale(scale)
        for index, text in enumerate(names, 1):
            file.GetRasterBand(index).SetDescription(text)
        file.FlushCache()
        return path

    return make
