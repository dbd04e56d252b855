"""What the environment that runs the worker is made of and what it can do."""

from __future__ import annotations

import importlib
import platform
import sys

from ..contract.events import ResultEvent
from ..contract.jobs import StatusJob
from ..contract.reporter import Reporter
from ..contract.version import library_versions, version

_SIMULATE = ("numpy", "scipy", "threadpoolctl", "rasterio", "onnx", "onnxruntime", "rich")
_TRAIN = ("torch", "matplotlib")


def status(job: StatusJob, reporter: Reporter) -> ResultEvent:
    """Import every library and run a tiny network on every device.

    The summary has ``broken`` and ``broken_train`` (library: why it cannot be imported; both
    empty in a sound environment of both tiers), ``devices`` (name: "" or why it does not work),
    ``training`` (device and precision), ``versions``, ``cores`` and the interpreter.
    """
    summary: dict[str, object] = {
        "version": version(),
        "python": platform.python_version(),
        "executable": sys.executable,
        "system": platform.platform(),
        "versions": library_versions(),
    }
    reporter.progress(0.05, "Importing the libraries")
    broken = _broken(_SIMULATE, reporter)
    summary["broken"] = broken
    if not broken:
        summary.update(_of_simulate(reporter))
    reporter.progress(0.6, "Importing what training needs")
    broken_train = _broken(_TRAIN, reporter)
    summary["broken_train"] = broken_train
    if not broken and not broken_train:
        from ..training.likely_device import training_device

        summary["training"] = training_device()
    reporter.progress(1.0)
    return ResultEvent({}, summary)


def _of_simulate(reporter: Reporter) -> dict[str, object]:
    from ..imagery.tiles.cores import cores
    from ..models.devices.survey import survey

    reporter.progress(0.4, "Running a tiny network on each device")
    return {"cores": cores(), "devices": survey()}


def _broken(libraries: tuple[str, ...], reporter: Reporter) -> dict[str, str]:
    """The libraries that cannot be imported, and why. A damaged one may raise anything."""
    found = {}
    for name in libraries:
        reporter.check()
        try:
            importlib.import_module(name)
        except Exception as error:
            found[name] = f"{type(error).__name__}: {error}".partition("\n")[0]
    return found
