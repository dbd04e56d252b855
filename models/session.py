"""Generators in ONNX files, run by onnxruntime on the device and with the precision asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import onnx

from ..contract.card import ModelCard
from ..contract.errors import ModelError
from ..contract.precision import MOST_LOSS_DB
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .devices.batch_runner import Runner
from .devices.processor import fast_in_8_bits
from .devices.providers import CPU, Device, candidates, not_there, provider_list
from .devices.runtime import FAILURES, RUNTIME, Runtime
from .graphs.footprint import bytes_per_pixel
from .graphs.forms import in_precision
from .graphs.probe import probe_model
from .graphs.tiling import check_tiling
from .onnx_file import read_model
from .onnx_generator import OnnxGenerator

_AT_ONCE = 2
"""Tiles of a light network on the processor: onnxruntime splits a layer over the processors and
waits for the slower half, which is always the one that also reads or writes tiles."""
_LIGHT = 512
"""Bytes for each pixel up to which two tiles at once take no more memory than one larger one."""


def open_generator(
    path: Path,
    device: str,
    reporter: Reporter,
    name: str | None = None,
    precision: str = "auto",
    runtime: Runtime = RUNTIME,
    sessions: int = 1,
    *,
    side_by_side: bool = False,
) -> OnnxGenerator:
    """Check a model file and load it on ``device`` with ``precision``, as in contract/jobs.py.

    ``name`` is what reports call it; unset, the name of the file. ``sessions``: models that the
    job opens on the device, this one too; they share its memory. ``side_by_side``: tiles alone are
    to be computed, so a light network may take as many at once as its ``in_flight`` says, each on
    a part of the processors. ModelError for a file that will not do, or int8 without ranges for
    it; InputError for a device that is not there.
    """
    model, card = read_model(path)
    if precision == "int8" and card.precision is None:
        raise ModelError(
            say(
                "The model {path} cannot run in 8 bits: its card holds no ranges of activations.",
                path=path,
            ),
            "Train it again, or choose the precision auto or fp32.",
        )
    devices = candidates(device, precision, runtime.available())
    for chosen in devices:
        numbers = _precision(precision, card, chosen)
        size = bytes_per_pixel(model, card.multiple, numbers)
        light = side_by_side and chosen.name == "cpu" and size <= _LIGHT
        at_once = _AT_ONCE if light else 1
        try:
            session = _session(model, card, chosen, numbers, path, runtime, sessions, at_once)
        except ModelError:
            if chosen is devices[-1]:
                raise
        else:
            if chosen.provider in session.get_providers():
                break
            if device != "auto":
                raise not_there(chosen, session.get_providers())
        reporter.log(
            say("{name} cannot be used here, though onnxruntime knows it.", name=chosen.name),
            "warning",
        )
    bands = len(card.output.bands)
    work = check_tiling(model, card.multiple, bands)
    runner = Runner(session, chosen, numbers, bands, runtime, reporter, work, at_once)
    generator = OnnxGenerator(
        name or path.name, card, runner, bytes_per_pixel=size * at_once, small_tiles=light
    )
    reporter.log(say("{name} runs on {ran_on}.", name=path.name, ran_on=generator.ran_on))
    return generator


def _session(
    model: onnx.ModelProto,
    card: ModelCard,
    device: Device,
    precision: str,
    path: Path,
    runtime: Runtime,
    sessions: int,
    at_once: int,
) -> Any:
    """A session of the model at ``path``; ModelError if it cannot be loaded."""
    ranges = {} if card.precision is None else card.precision.ranges
    try:
        form = in_precision(model, precision, ranges, fast_in_8_bits())
    except ModelError as error:
        raise ModelError(
            say("{path}: {message}", path=path, message=error.message), error.remedy
        ) from error
    free = runtime.free_memory() if device.binds else None
    share = None if free is None else free // sessions
    providers = provider_list(device, precision == "fp32", share)
    try:
        return runtime.open(form.SerializeToString(), providers, at_once)
    except FAILURES as error:
        _check_version(model, path, runtime)
        raise ModelError(
            say(
                "The model {path} cannot be loaded: {error}.",
                path=path,
                error=str(error).rstrip("."),
            ),
            "Train or export it again.",
        ) from error


def _check_version(model: onnx.ModelProto, path: Path, runtime: Runtime) -> None:
    """ModelError if onnxruntime is too old for the model's operators: then no network runs."""
    version = max(entry.version for entry in model.opset_import)
    try:
        runtime.open(probe_model(version, model.ir_version), [(CPU, {})])
    except FAILURES as error:
        raise ModelError(
            say(
                "The model {path} has operators of version {version} in format {ir_version}, "
                "which are too new for the onnxruntime that is installed.",
                path=path,
                version=version,
                ir_version=model.ir_version,
            ),
            "Update ClearDate's environment, or export the model with an earlier version.",
        ) from error


def _precision(wanted: str, card: ModelCard, device: Device) -> str:
    """What to compute in: fewer bits only where they are fast, and cost little or are asked for."""
    if wanted != "auto" or card.precision is None:
        return "fp32" if wanted == "auto" else wanted
    if device.halves:
        return "fp16" if card.precision.fp16_loss_db <= MOST_LOSS_DB else "fp32"
    small = card.precision.int8_loss_db <= MOST_LOSS_DB
    return "int8" if device.name == "cpu" and small and fast_in_8_bits() else "fp32"
