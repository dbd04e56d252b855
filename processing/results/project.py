"""What happens with a job's result: the score table in the log, the layers in the project."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)

from ...contract.report import (
    FillReport,
    Report,
    Scores,
    band_errors,
    band_psnr,
    mean_errors,
    ranked,
    report_from_record,
)
from ..host.labels import method_title
from ..host.text import tr
from .story import Story, tell

_COLUMNS = (
    ("psnr", "PSNR dB", ".2f"),
    ("ssim", "SSIM", ".4f"),
    ("sam_deg", "angle deg", ".2f"),
    ("mae", "MAE", ".4f"),
    ("psnr_changed", "PSNR changed dB", ".2f"),
)

RUN_MARK = "cleardate/run"
"""The property of a group of the layer tree that is a run's."""

RESULT_MARK = "cleardate/result"
"""The property of a layer that a run wrote, which makes it no input of the next one."""

_waiting: set[QgsProcessingLayerPostProcessorInterface] = set()
"""Post-processors that QGIS has yet to call; it does not keep their Python halves alive."""


def score_table(report: Report) -> list[str]:
    """The lines of the score table: a heading, then every method, the best first.

    No methods, no lines. The gaps are single spaces, since the log of QGIS joins several, and the
    names are filled up with dots.
    """
    methods = ranked(report)
    if not methods:
        return []
    columns = [c for c in _COLUMNS if any(c[0] in scores for _, scores in methods)]
    width = max(len(method_title(name)) for name, _ in methods) + 3
    lines = [" | ".join([tr("Method").ljust(width, "."), *(title for _, title, _ in columns)])]
    chosen = report.chosen if isinstance(report, FillReport) else ""
    for name, scores in methods:
        cells = [method_title(name).ljust(width, ".")]
        for key, title, form in columns:
            value = scores.get(key)
            cell = "-" if value is None else format(value, form)
            cells.append(cell.rjust(len(title)))
        mark = " " + tr("(chosen)") if name == chosen else ""
        lines.append(" | ".join(cells) + mark)
    return lines


def band_table(report: Report) -> list[str]:
    """The lines of PSNR and error of each band: a heading, then every band, and their mean.

    No such figures, no lines.
    """
    errors = band_errors(report)
    if not errors:
        return []
    return [
        *_lines_of_bands(tr("PSNR dB"), band_psnr(errors), ".2f"),
        *_lines_of_bands(tr("RMSE in reflectance"), errors, ".4f"),
    ]


def _lines_of_bands(head: str, figures: Mapping[str, Scores], form: str) -> list[str]:
    methods = list(dict.fromkeys(name for scores in figures.values() for name in scores))
    rows = {
        **{tr(title): scores for title, scores in figures.items()},
        tr("Mean"): mean_errors(figures),
    }
    width = max(map(len, (head, *rows))) + 3
    titles = [method_title(name) for name in methods]
    lines = [" | ".join([head.ljust(width, "."), *titles])]
    for band, scores in rows.items():
        cells = (format(scores[name], form) if name in scores else "-" for name in methods)
        shown = [cell.rjust(len(title)) for cell, title in zip(cells, titles)]
        lines.append(" | ".join([band.ljust(width, "."), *shown]))
    return lines


def push_scores(summary: Mapping[str, Any], feedback: QgsProcessingFeedback) -> None:
    """Write the scores to the log, if the summary of a job is that of a report."""
    report = report_from_record(summary)
    for line in (*score_table(report), *band_table(report)):
        feedback.pushConsoleInfo(line)


class RunGroup:
    """The group of one run in the layer tree, made when its first layer comes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._group: Optional[QgsLayerTreeGroup] = None

    def take(self, layer: QgsMapLayer, look: Look, project: QgsProject) -> None:
        """Move a layer that Processing has put into the tree into the group.

        The group is made where Processing put the layer: what the user set as the group of
        results stays above it. The trust layer goes above the image.
        """
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is None:
            return
        parent = node.parent()
        if self._group is None:
            self._group = _outside_runs(parent).insertGroup(0, self._name)
            self._group.setCustomProperty(RUN_MARK, True)
        # The clone comes first: a layer that is nowhere in the tree leaves the project.
        clone = node.clone()
        self._group.insertChildNode(0 if look.on_top else -1, clone)
        parent.removeChildNode(node)
        if parent.customProperty(RUN_MARK) and not parent.children():
            parent.parent().removeChildNode(parent)
        clone.setItemVisibilityChecked(look.visible)
        clone.setExpanded(False)


def _outside_runs(group: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    """The next group above that is no run's: QGIS adds layers beside the one that is selected."""
    while group.customProperty(RUN_MARK):
        group = group.parent()
    return group


@dataclass(frozen=True)
class Look:
    """How a result enters the project. Layers of a run share their ``group``.

    ``is_input``: what was made is there to be worked on, as the images of the demo scene.
    """

    name: str
    style: Callable[[QgsRasterLayer], None]
    story: Story
    group: RunGroup
    visible: bool = True
    on_top: bool = False
    is_input: bool = False


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Does something with a layer when QGIS has loaded it, in the main thread."""

    def __init__(self, kind: type, dress: Callable[[Any, Optional[QgsProject]], None]) -> None:
        super().__init__()
        self._kind = kind
        self._dress = dress

    def postProcessLayer(  # noqa: N802
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: Optional[QgsProcessingFeedback],
    ) -> None:
        """Called by QGIS."""
        _waiting.discard(self)
        if isinstance(layer, self._kind):
            self._dress(layer, context.project())


def dress_on_load(context: QgsProcessingContext, path: str, default_name: str, look: Look) -> None:
    """If QGIS is to load ``path``, give the layer a name, a style, metadata and its group.

    A name other than ``default_name`` was chosen by the user or by a model and stays.
    """

    def dress(layer: QgsRasterLayer, project: Optional[QgsProject]) -> None:
        if not look.is_input:
            layer.setCustomProperty(RESULT_MARK, True)
        tell(layer, path, look.story)
        # The styles come last: each of them holds the mark and the day that the layer shows.
        look.style(layer)
        if project is not None:
            look.group.take(layer, look, project)

    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    if details.name in ("", default_name):
        details.name = look.name
    _process_on_load(context, path, _Dresser(QgsRasterLayer, dress))


def load_dressed(context: QgsProcessingContext, path: str, look: Look) -> None:
    """Let QGIS load ``path``, which is no output that it knows, and dress it."""
    details = QgsProcessingContext.LayerDetails(look.name, context.project())
    context.addLayerToLoadOnCompletion(path, details)
    dress_on_load(context, path, "", look)


def style_on_load(
    context: QgsProcessingContext, target: str, kind: type, style: Callable[[Any], None]
) -> None:
    """If QGIS is to load ``target`` as a layer of this ``kind``, give it a style."""
    if context.willLoadLayerOnCompletion(target):
        _process_on_load(context, target, _Dresser(kind, lambda layer, project: style(layer)))


def _process_on_load(context: QgsProcessingContext, target: str, dresser: _Dresser) -> None:
    _waiting.add(dresser)
    context.layerToLoadOnCompletionDetails(target).setPostProcessor(dresser)
