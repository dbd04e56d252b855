"""The generators that come with the plugin, one for each place of scripts/scoring/pretrain.py."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..contract.errors import ModelError
from ..contract.reporter import Reporter
from ..contract.sentence import say
from .consensus import ConsensusGenerator
from .devices.runtime import RUNTIME, Runtime
from .session import open_generator

FOLDER = Path(__file__).resolve().parent / "generators"
NAME = "cleardate"


def shipped_files() -> list[Path]:
    """The generators' files; ModelError if the plugin has none."""
    files = sorted(FOLDER.glob("*.onnx"))
    if not files:
        raise ModelError(
            say(
                "ClearDate's own generators are missing: there is no .onnx file in {folder}.",
                folder=FOLDER,
            ),
            "Install the plugin again, or name a model.",
        )
    return files


def open_shipped(
    device: str, reporter: Reporter, precision: str = "auto", runtime: Runtime = RUNTIME
) -> ConsensusGenerator:
    """What the shipped generators agree on, on ``device``; see open_generator.

    The precision auto is fp32 here.
    """
    # Their cards' losses are means over their own places. On 19 dates of others the consensus lost
    # up to 0.38 dB in int8, and on three more than auto may lose.
    numbers = "fp32" if precision == "auto" else precision
    files = shipped_files()
    members = [
        open_generator(
            path, device, reporter, precision=numbers, runtime=runtime, sessions=len(files)
        )
        for path in files
    ]
    return ConsensusGenerator(NAME, members)


def shipped_sha256() -> str:
    """A hash of all of them together."""
    digest = hashlib.sha256()
    for path in shipped_files():
        digest.update(path.read_bytes())
    return digest.hexdigest()
