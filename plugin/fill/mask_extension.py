"""One click that adds what a fill found to look like missed cloud to the mask of its T2."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...contract.errors import ClearDateError, CloudMaskError
from ...contract.mask_kinds import NODATA, MaskDecision
from ...processing.algorithms.proposals import free_path, home_for
from ...processing.client.words import error_text
from ...processing.host.layer_files import polygons_geojson
from ...processing.host.mask_files import mask_with_suspects
from ...processing.host.text import tr
from ..window.background import Background
from .clouds_form import CloudsForm

ENDING = "_with_missed.tif"


@dataclass(frozen=True)
class MaskToExtend:
    """``mask``: what GDAL opens of a raster, or a GeoJSON as text; ``number`` is cloud in it."""

    mask: str
    name: str
    number: float

    @classmethod
    def polygons(cls, layer: QgsVectorLayer, project: QgsProject) -> MaskToExtend:
        """Those of a layer; ClearDateError for a layer without any."""
        context = QgsProcessingContext()
        context.setProject(project)
        return cls(polygons_geojson(layer, tr("Mask"), context), layer.name(), 1)

    @classmethod
    def raster(cls, opened: str, name: str, decision: Optional[MaskDecision]) -> MaskToExtend:
        """A raster with what it is taken for; CloudMaskError if nothing can be added to it."""
        if not opened or decision is None or decision.kind == NODATA:
            raise CloudMaskError(
                tr("There is no mask that the missed pixels could be added to."),
                tr("Choose a mask, or fill the missed pixels too (under Advanced)."),
            )
        if Path(opened).is_file():
            name = Path(opened).stem
        return cls(opened, name, decision.rule.cloud_number)


class MaskExtension(QObject):
    """Writes a mask with the suspects added beside the filled image, in the background.

    The mask that was there stays as it is. ``ended`` has what was wrong, or an empty text.
    """

    ended = pyqtSignal(str)

    def __init__(self, project: QgsProject, clouds: CloudsForm) -> None:
        super().__init__()
        self._project = project
        self._clouds = clouds
        self._task: Optional[Background] = None

    def add(self, suspects: str, chosen: Callable[[], MaskToExtend]) -> None:
        """Add the pixels of the layer of suspects to the mask that is ``chosen``."""
        if self._task is not None:
            return
        try:
            given = chosen()
        except ClearDateError as error:
            self.ended.emit(error_text(error))
            return
        home = home_for(Path(suspects), self._project.homePath()) or Path(suspects).parent
        # The name stays the first part: by it the kind of the mask is told.
        target = str(free_path(home / f"{_file_stem(given.name)}{ENDING}"))
        values = self._clouds.values.text() if self._clouds.layer is not None else None
        self._task = Background(
            tr("Add missed pixels to the mask"),
            lambda stopped: mask_with_suspects(given.mask, suspects, given.number, target, stopped),
        )
        self._task.ended.connect(lambda made, problem: self._take(made, problem, values))

    def close(self) -> None:
        """Stop, since the window is about to go."""
        task, self._task = self._task, None
        if task is not None:
            task.drop()
            task.wait()

    def _take(self, made: Optional[str], problem: str, values: Optional[str]) -> None:
        self._task = None
        if made is not None:
            was_raster = not self._clouds.is_polygons
            if self._clouds.picker.choose_path(made) is None:
                problem = tr("{path} cannot be read.").format(path=made)
            elif was_raster and values is not None:
                # What was typed for the mask holds for the new one, which has its numbers.
                self._clouds.values.setText(values)
        self.ended.emit(problem)


def _file_stem(name: str) -> str:
    """A name as that of a file."""
    return "".join(c if c.isalnum() or c in " -_." else "_" for c in name).strip(" .") or "clouds"
