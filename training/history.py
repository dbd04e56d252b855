"""The history of a run: figures of each epoch as JSON, and the curves as a picture."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..imagery.outputs import Outputs

_WIDTH_INCHES, _HEIGHT_INCHES, _DPI = 9.0, 3.6, 110


@dataclass
class History:
    """What was measured. ``epochs`` holds a dict per epoch: epoch, loss…, val_psnr in dB.

    ``baselines`` are the validation scores of copy and linear; ``best_epoch`` counts from 1.
    """

    preset: str
    settings: dict[str, Any] = field(default_factory=dict)
    baselines: dict[str, float] = field(default_factory=dict)
    epochs: list[dict[str, float]] = field(default_factory=list)
    best_epoch: int = 0
    stopped: bool = False

    def to_json(self) -> str:
        """The history as JSON."""
        return json.dumps(asdict(self), indent=1, allow_nan=False) + "\n"


def history_paths(output: str | Path) -> tuple[Path, Path]:
    """Where the JSON and the picture of a model's history lie: beside the model."""
    path = Path(output)
    return path.with_name(f"{path.stem}.history.json"), path.with_name(f"{path.stem}.history.png")


def write_history(history: History, output: str | Path, outputs: Outputs) -> None:
    """Write both files through ``outputs``."""
    text_path, picture_path = history_paths(output)
    outputs.text(text_path, history.to_json())
    _draw(history, outputs.begin(picture_path))


def _draw(history: History, path: Path) -> None:
    # Imported here: it takes a second, and only the end of a training needs it.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(_WIDTH_INCHES, _HEIGHT_INCHES), layout="constrained")
    FigureCanvasAgg(figure)
    losses, scores = figure.subplots(1, 2)
    steps = [row["epoch"] for row in history.epochs]
    for name in [key for key in history.epochs[0] if key.startswith("loss")]:
        losses.plot(steps, [row[name] for row in history.epochs], label=name, linewidth=1)
    losses.set(xlabel="epoch", ylabel="loss", title=f"{history.preset}: training")
    scores.plot(steps, [row["val_psnr"] for row in history.epochs], label="model")
    for style, (name, value) in zip((":", "--"), history.baselines.items()):
        scores.axhline(value, linestyle=style, color="grey", label=name)
    if history.best_epoch:
        scores.axvline(history.best_epoch, linewidth=0.8, color="green", label="kept")
    scores.set(xlabel="epoch", ylabel="PSNR, dB", title="held-out pixels")
    for axes in (losses, scores):
        axes.grid(alpha=0.3)
        axes.legend(fontsize="small")
    figure.savefig(path, dpi=_DPI, format="png", metadata={"Software": None})
