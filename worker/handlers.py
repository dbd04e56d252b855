"""The two commands that need no room of their own."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from ..contract.events import ResultEvent
from ..contract.jobs import ModelJob, SceneJob
from ..contract.reporter import Reporter
from ..contract.scene_file import SceneFile, scene_to_json


def describe_scene(job: SceneJob, reporter: Reporter) -> ResultEvent:
    """Open the rasters as training would, and write the scene file.

    Raises what opening a scene raises, and OutputError.
    """
    from ..imagery.outputs import Outputs
    from ..imagery.scene import open_scene

    file = SceneFile.from_job(job)
    output = Path(job.output)
    with open_scene(file, reporter) as scene:
        summary = {
            "name": scene.name,
            "layers": list(scene.layers),
            "height": scene.grid.height,
            "width": scene.grid.width,
            "bounds": list(scene.grid.bounds),
        }
    with Outputs() as outputs:
        outputs.text(output, scene_to_json(file, output.parent))
    return ResultEvent({"output": str(output)}, summary)


def show_model(job: ModelJob, reporter: Reporter) -> ResultEvent:
    """The card of a model as the summary; ModelError if the file is no model of ours."""
    from ..models.onnx_file import read_card

    reporter.check()
    return ResultEvent({}, dataclasses.asdict(read_card(Path(job.model))))
