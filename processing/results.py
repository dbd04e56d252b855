"""What happens with a job's result: the score table in the log, the layers in the project."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from .text import tr

_COLUMNS = (
    ("psnr", "PSNR dB", ".2f"),
    ("ssim", "SSIM", ".4f"),
    ("sam_deg", "angle deg", ".2f"),
    ("mae", "MAE", ".4f"),
    ("psnr_changed", "PSNR changed dB", ".2f"),
)

_waiting: set[QgsProcessingLayerPostProcessorInterface] = set()
"""Post-processors that QGIS has yet to call; it does not keep their Python halves alive."""


def score_table(summary: Mapping[str, Any]) -> list[str]:
    """The lines of the score table: a heading, then every method, the best first.

    ``summary`` is that of a ResultEvent; no ``methods`` in it, no lines. The gaps are single
    spaces, since the log of QGIS joins several, and the names are filled up with dots.
    """
    methods = summary.get("methods")
    if not isinstance(methods, Mapping) or not methods:
        return []
    columns = [c for c in _COLUMNS if any(c[0] in scores for scores in methods.values())]
    width = max(len(str(name)) for name in methods) + 3
    lines = [" | ".join([tr("Method").ljust(width, "."), *(title for _, title, _ in columns)])]
    for name, scores in sorted(methods.items(), key=lambda item: _rank(item[1])):
        cells = [str(name).ljust(width, ".")]
        for key, title, form in columns:
            value = scores.get(key)
            cell = "-" if value is None else format(value, form)
            cells.append(cell.rjust(len(title)))
        mark = " " + tr("(chosen)") if name == summary.get("chosen") else ""
        lines.append(" | ".join(cells) + mark)
    return lines


def _rank(scores: Mapping[str, Any]) -> float:
    psnr = scores.get("psnr")
    return float("inf") if psnr is None else -float(psnr)


def push_scores(summary: Mapping[str, Any], feedback: QgsProcessingFeedback) -> None:
    """Write the score table to the log."""
    for line in score_table(summary):
        feedback.pushConsoleInfo(line)


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer when QGIS has loaded it, in the main thread."""

    def __init__(self, dress: Callable[[QgsRasterLayer], None]) -> None:
        super().__init__()
        self._dress = dress

    def postProcessLayer(  # noqa: N802
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: Optional[QgsProcessingFeedback],
    ) -> None:
        """Called by QGIS."""
        _waiting.discard(self)
        if isinstance(layer, QgsRasterLayer):
            self._dress(layer)


def dress_on_load(
    context: QgsProcessingContext,
    path: str,
    default_name: str,
    name: str,
    dress: Callable[[QgsRasterLayer], None],
) -> None:
    """If QGIS is to load ``path``, give the layer a name and a style.

    A name other than ``default_name`` was chosen by the user or by a model and stays.
    """
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    if details.name in ("", default_name):
        details.name = name
    dresser = _Dresser(dress)
    _waiting.add(dresser)
    details.setPostProcessor(dresser)
