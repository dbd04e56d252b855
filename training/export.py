"""From a trained network to an ONNX file that is known to give the same."""

from __future__ import annotations

import dataclasses
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn

from ..contract.card import ModelCard
from ..contract.errors import ModelError
from ..contract.layers import TARGET
from ..contract.reporter import Reporter, SilentReporter
from ..contract.sentence import say
from ..imagery.outputs import Outputs, output_error
from ..imagery.windows import Window, padded
from ..models.graphs.simplify import simplified
from ..models.onnx_file import read_model, write_card
from ..models.patch import Patch
from ..models.session import open_generator
from .calibrate import calibrated
from .patches import PatchCut, batches
from .samples import SampleMaker
from .scene_source import Chunk, Floats
from .validation import Validation

OPSET = 17
TOLERANCE = 1e-4
"""Largest difference between torch and onnxruntime, as a share of the output's range."""
MOST_STATISTICS_BATCHES = 100
_CHECKED_CONTEXT = 48
_CHECKED_SOURCES = 3


def estimate_statistics(
    network: nn.Module, maker: SampleMaker, patches: Sequence[PatchCut], batch: int
) -> None:
    """Batch-norm statistics over training patches, the weights frozen and dropout off.

    With small batches the running ones belong to weights that are gone by now.
    """
    norms = [layer for layer in network.modules() if isinstance(layer, nn.BatchNorm2d)]
    if not norms:
        return
    network.eval()
    momenta = [norm.momentum for norm in norms]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the plain mean over all batches
        norm.train()
    with torch.no_grad():
        for part in list(batches(list(patches), batch))[:MOST_STATISTICS_BATCHES]:
            network(maker.batch(part).x)
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
    network.eval()


def export_model(
    network: nn.Module,
    card: ModelCard,
    maker: SampleMaker,
    patches: Sequence[PatchCut],
    validation: Validation,
    target: str,
    outputs: Outputs,
    reporter: Reporter,
) -> None:
    """Write ``network`` (on the CPU, evaluation mode) with its card to ``target``.

    The card gets the ranges of the activations over training ``patches``, and what the network
    loses in fewer bits; it says nothing of them where that cannot be measured. Raises ModelError
    if onnxruntime does not give what torch gives on real windows of the training scenes; nothing
    is kept then.
    """
    partial = outputs.begin(target)
    try:
        write_onnx(network, card, partial)
        write_card(partial, card)
        check_export(network, card, maker, partial)
        model = read_model(partial)[0]
        try:
            spec = calibrated(model, card.multiple, maker, patches, validation, reporter)
        except ModelError as error:
            # The model itself is sound: it runs in float32.
            reporter.log(
                say("The model is kept for float32 alone: {message}", message=error.message),
                "warning",
            )
            return
        write_card(partial, dataclasses.replace(card, precision=spec))
    except OSError as error:
        raise output_error(target, error) from error
    reporter.log(
        say(
            "8 bits change its PSNR on held-out pixels by {int8_loss_db:+.2f} dB, 16 bits by "
            "{fp16_loss_db:+.2f} dB.",
            int8_loss_db=-spec.int8_loss_db,
            fp16_loss_db=-spec.fp16_loss_db,
        )
    )


def write_onnx(network: nn.Module, card: ModelCard, path: Path) -> None:
    """The network as one ONNX file with free batch, height and width; batch norms are folded.

    Height and width are multiples of the card's.
    """
    edge = 2 * card.multiple if card.multiple < 32 else card.multiple
    axes = {0: "batch", 2: "height", 3: "width"}
    with warnings.catch_warnings():
        # The exporter that torch is moving to needs onnxscript, takes 10 times as long and leaves
        # the paths of this machine in the file.
        warnings.filterwarnings("ignore", category=DeprecationWarning, module=r"torch\..*")
        warnings.filterwarnings(
            "ignore", "You are using the legacy TorchScript", DeprecationWarning
        )
        torch.onnx.export(
            network,
            (torch.zeros(1, card.channels, edge, edge),),
            str(path),
            input_names=["input"],
            output_names=["output"],
            dynamic_axes={"input": axes, "output": axes},
            opset_version=OPSET,
            dynamo=False,
        )
    model = simplified(onnx.ModelProto.FromString(path.read_bytes()))
    path.write_bytes(model.SerializeToString(deterministic=True))


def check_export(network: nn.Module, card: ModelCard, maker: SampleMaker, path: Path) -> float:
    """The largest difference between ``path`` and ``network`` on windows of the scenes.

    It is a share of the output's range. Raises ModelError above TOLERANCE.
    """
    generator = open_generator(path, "cpu", SilentReporter(), precision="fp32")
    span = np.subtract(card.output.high, card.output.low)[:, None, None]
    worst = 0.0
    for index, window in _windows_to_check(maker, card.multiple):
        chunk = maker.sources[index].read(window)
        line = maker.lines[index]
        with_line = generator.with_line(line) if line is not None else generator
        ours = _torch_reflectance(network, maker, index, chunk)
        theirs = with_line.predict(_as_patch(chunk, with_line.reads))
        difference = float(np.max(np.abs(ours - theirs) / span))
        worst = max(worst, difference if np.isfinite(difference) else np.inf)
    if not worst <= TOLERANCE:
        raise ModelError(
            say(
                "The exported model differs from the trained one by {worst:.1e} of its range, "
                "{tolerance:.0e} is allowed; it is not kept.",
                worst=worst,
                tolerance=TOLERANCE,
            ),
            "This is a fault of the export: report it with the versions of torch and onnxruntime.",
        )
    return worst


def _windows_to_check(maker: SampleMaker, multiple: int) -> list[tuple[int, Window]]:
    """A window in the middle of each of a few sources, of odd size where the scene allows."""
    found = []
    for index, source in list(enumerate(maker.sources))[:_CHECKED_SOURCES]:
        height, width = source.grid.shape
        core = Window(
            height // 2, width // 2, min(31, height - height // 2), min(17, width - width // 2)
        )
        found.append((index, padded(core, _CHECKED_CONTEXT, multiple, (height, width))))
    return found


def _torch_reflectance(network: nn.Module, maker: SampleMaker, index: int, chunk: Chunk) -> Floats:
    x = torch.from_numpy(maker.network_input(index, chunk, chunk.clear)[None])
    with torch.inference_mode():
        output = network(x)[0].numpy()
    return maker.reflectance(index, chunk, output)


def _as_patch(chunk: Chunk, names: tuple[str, ...]) -> Patch:
    layers = {name: chunk.layers[name] for name in names}
    valid = {name: chunk.clear if name == TARGET else chunk.valid for name in names}
    return Patch(layers, valid, chunk.clear)
