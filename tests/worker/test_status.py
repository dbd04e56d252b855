"""What an environment says of itself, also when parts of it are missing or damaged."""

from __future__ import annotations

import importlib
import sys

from cleardate.contract.jobs import StatusJob
from cleardate.contract.reporter import SilentReporter
from cleardate.worker import status as module
from cleardate.worker.status import status


def test_a_sound_environment():
    reporter = SilentReporter()
    result = status(StatusJob(), reporter)
    assert result.outputs == {}
    summary = result.summary
    assert summary["broken"] == summary["broken_train"] == {}
    assert summary["devices"]["cpu"] == ""
    assert summary["training"]["device"] in ("cpu", "cuda")
    assert summary["executable"] == sys.executable and summary["cores"] >= 1
    assert {"numpy", "onnxruntime", "torch"} <= set(summary["versions"])
    assert reporter.fractions == sorted(reporter.fractions) and reporter.fractions[-1] == 1.0


def test_without_what_training_needs(monkeypatch):
    monkeypatch.setattr(module, "_TRAIN", ("no_such_library",))
    summary = status(StatusJob(), SilentReporter()).summary
    assert summary["broken"] == {}
    assert list(summary["broken_train"]) == ["no_such_library"]
    assert "ModuleNotFoundError" in summary["broken_train"]["no_such_library"]
    assert "training" not in summary


def test_damaged_libraries_are_named(monkeypatch):
    real = importlib.import_module

    def load(name, package=None):
        if name == "rasterio":
            raise ImportError("libgdal.so: undefined symbol\nmore")
        return real(name, package)

    monkeypatch.setattr(module.importlib, "import_module", load)
    summary = status(StatusJob(), SilentReporter()).summary
    assert summary["broken"] == {"rasterio": "ImportError: libgdal.so: undefined symbol"}
    assert "devices" not in summary
