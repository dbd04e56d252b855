"""The commands that need no room of their own."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from ..contract.errors import InputError
from ..contract.events import ResultEvent
from ..contract.jobs import ModelJob, ProductsJob, SceneJob
from ..contract.products import Product
from ..contract.reporter import Reporter
from ..contract.scene_file import SceneFile, scene_to_json
from ..contract.sentence import Sentence, joined, say


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
            "bands": list(dict.fromkeys(t for layer in scene.layers for t in scene.bands(layer))),
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


def list_products(job: ProductsJob, reporter: Reporter) -> ResultEvent:
    """What the products under the job's paths hold, as the summary and as the report.

    InputError if none can be used, after the report was written and each problem was told.
    """
    from ..imagery.outputs import Outputs
    from ..imagery.products.search import files_of, products_in
    from ..imagery.protection import protected

    found: list[Product] = []
    for path in job.path:
        found += products_in(path, reporter.check, job.allow_network)
    records = [_told(product, job.rasters, reporter) for product in found]
    outputs = {}
    if job.report is not None:
        report = Path(job.report)
        with protected(files_of(found)), Outputs() as written:
            written.text(report, json.dumps(records, indent=2, ensure_ascii=False) + "\n")
        outputs["report"] = job.report
    problems = [record["problem"] for record in records]
    if all(problems):
        for problem in problems:
            reporter.log(problem, "warning")
        raise InputError(
            say("None of the products ({count}) can be used.", count=len(found)),
            "See above what is wrong with each.",
        )
    # A program that asks for rasters reads the report; one event cannot hold a thousand of them.
    return ResultEvent(outputs, {"products": len(records) if job.rasters else records})


def _told(product: Product, rasters: bool, reporter: Reporter) -> dict[str, Any]:
    """The record of a product and its sentences, to be translated elsewhere.

    With ``rasters`` also what GDAL opens, and then files that cannot be opened are its problem too.
    """
    from ..imagery.products.resolve import mask_raster_of, raster_of

    record = product.to_record()
    if rasters:
        reporter.check()
        record |= {"raster": None, "mask_raster": None}
    if rasters and product.is_usable:
        try:
            record |= {"raster": raster_of(product), "mask_raster": mask_raster_of(product)}
        except InputError as error:
            record["problem"] = joined(error.message, error.remedy) if error.remedy else str(error)
    texts = [*record["assumed"], record["problem"]]
    said = [text.to_record() for text in texts if isinstance(text, Sentence)]
    return {**record, "sentences": said} if said else record
