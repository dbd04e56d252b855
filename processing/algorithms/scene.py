"""Describe the rasters of one place as a scene to train on."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any, ClassVar, Optional

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...contract.errors import OutputError
from ...contract.files.partial import replaceable, write_text_whole, write_whole
from ...contract.jobs import SceneJob
from ..host.text import tr
from .job_algorithm import JobAlgorithm
from .parameters import Destination


class SceneAlgorithm(JobAlgorithm):
    """The dialog of ``scene``; clouds drawn as polygons become a file beside the scene."""

    job = SceneJob
    title = "Make training scene"
    theme = ("training", "Training")
    about = (
        "Checks that the rasters of one place fit together and writes them down as a scene, "
        "which Train model learns from.\n"
        "The rasters are not copied. A cloud mask of T2 keeps cloudy pixels out of the training; "
        "polygons are written to a file beside the scene."
    )
    words = ("training", "deep learning", "SAR", "Sentinel-1", "Sentinel-2")
    destinations: ClassVar[dict[str, Destination]] = {
        "output": Destination("Scene", (".json",), "ClearDate scene", "{FOLDER}/{NAME}_scene.json")
    }

    def __init__(self) -> None:
        super().__init__()
        self._replaced: dict[Path, Optional[bytes]] = {}
        """The files of polygons that this run wrote, and what was there before."""

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """As the base; a run that fails leaves the polygons of an older scene as they were."""
        try:
            return super().processAlgorithm(parameters, context, feedback)
        except QgsProcessingException:
            for path, before in self._replaced.items():
                with contextlib.suppress(OSError):
                    path.unlink() if before is None else write_whole(path, before)
            raise

    def keep_polygons(self, folder: Path, name: str, text: str) -> str:
        """Write them beside the scene, which outlives this run."""
        scene = Path(os.path.abspath(self.outputs["output"] or ""))
        path = scene.with_name(f"{scene.stem}.{name}.geojson")
        given = Path(self._inputs[name])
        replaceable(path)  # a pipe would be waited for
        try:
            if path.exists():
                if given.exists() and path.samefile(given):
                    return str(path)
                if self.is_input(path):
                    raise OutputError(
                        tr("The polygons go to {path}, which is an input.").format(path=path),
                        tr("Choose another name."),
                    )
                self._replaced[path] = path.read_bytes()
            else:
                self._replaced[path] = None
            write_text_whole(path, text)
        except OSError as error:
            raise OutputError(
                tr("The polygons cannot be written to {path}: {reason}.").format(
                    path=path, reason=error.strerror
                ),
                tr("Choose another folder for the scene."),
            ) from error
        return str(path)
