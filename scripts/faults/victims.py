"""The runs that are killed: their jobs, their outputs, and how to tell whose an output is."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import rasterio
from common import LAYERS, make_scene, run_here
from PIL import Image

from cleardate.contract.errors import ClearDateError
from cleardate.contract.jobs import JOBS, build_job
from cleardate.training.checkpoint import checkpoint_path, load_checkpoint

SIZE = 96
Record = dict[str, Any]


@dataclass(frozen=True)
class Victim:
    """A job that is killed, with three variants of which each writes other pixels.

    ``new`` is the run that is killed, ``older`` the one whose outputs may lie there before, and
    ``refused`` what changes a job into one that ends before it writes, as after a mistake.
    """

    name: str
    begun_last: str
    """The output that is begun when the work is nearly done."""
    outputs: dict[str, str]
    """Fields that name outputs, with the names of the files."""
    files: tuple[str, ...]
    """All files that belong together; the one that counts first."""
    new: Record
    older: Record
    refused: Record

    def job(self, folder: Path, variant: str) -> str:
        """The job as JSON, its outputs in ``folder``."""
        outputs = {field: str(folder / name) for field, name in self.outputs.items()}
        values = {**self.new, **(getattr(self, variant) if variant != "new" else {}), **outputs}
        return build_job(JOBS[self.name], values).to_json()

    def checkpoint(self, folder: Path) -> Path:
        """Where a training keeps what it needs to go on."""
        return checkpoint_path(folder / self.files[0])


def victims(folder: Path) -> list[Victim]:
    """The jobs, on scenes that are made in ``folder``."""
    layers = {name: str(path) for name, path in make_scene(folder / "a", SIZE, 5).items()}
    other = {name: str(path) for name, path in make_scene(folder / "b", SIZE, 6).items()}
    clear = _without_cloud(folder)
    missing = str(folder / "missing")
    place = str(folder / "scene.json")
    words = [f"--{layer.replace('_', '-')}={layers[layer]}" for layer in LAYERS]
    said = run_here(["scene", *words, f"--output={place}"])
    if said.code:
        raise SystemExit(said.text)
    sar = {name: layers[name] for name in ("sar_t1", "optical_t1", "sar_t2")}
    return [
        Victim(
            "fill",
            "report.json",
            {"output": "image.tif", "quality": "trust.tif", "report": "report.json"},
            ("image.tif", "trust.tif", "report.json"),
            dict(layers),
            {"clouds": clear},
            {"clouds": missing},
        ),
        Victim(
            "simulate",
            "image.tif",
            {"output": "image.tif"},
            ("image.tif",),
            sar,
            {"optical_t1": other["optical_t1"]},
            {"sar_t2": missing},
        ),
        Victim(
            "train",
            "model.onnx",
            {"output": "model.onnx"},
            ("model.onnx", "model.history.json", "model.history.png", "model.sample.png"),
            {"scene": (place,), "preset": "tiny", "epochs": 2, "patch": 32, "width": 4},
            {"seed": 7},
            {"scene": (missing,)},
        ),
    ]


def _without_cloud(folder: Path) -> str:
    path = folder / "clear.tif"
    with rasterio.open(folder / "a" / "clouds.tif") as mask:
        values, profile = np.zeros_like(mask.read()), mask.profile
    with rasterio.open(path, "w", **profile) as file:
        file.write(values)
    return str(path)


def content(path: Path) -> str:
    """What a file holds, without what differs from run to run; ValueError if it is damaged."""
    readers = {".tif": _raster, ".json": _report, ".onnx": _model, ".png": _picture}
    try:
        return readers[path.suffix](path)
    except (OSError, rasterio.errors.RasterioError, onnx.checker.ValidationError) as error:
        raise ValueError(f"{path.name} is damaged: {error}") from error


def _hash(*parts: object) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(part if isinstance(part, bytes) else repr(part).encode())
    return found.hexdigest()


def _raster(path: Path) -> str:
    with rasterio.open(path) as file:
        values = file.read()
        about = file.dtypes, file.nodata, file.transform, file.descriptions, values.shape
    return _hash(about, values.tobytes())


def _report(path: Path) -> str:
    record = json.loads(path.read_text(encoding="utf-8"))
    record.pop("run", None)
    return _hash(json.dumps(record, sort_keys=True))


def _model(path: Path) -> str:
    model = onnx.load(path)
    onnx.checker.check_model(model)
    return _hash(model.graph.SerializeToString(deterministic=True))


def _picture(path: Path) -> str:
    with Image.open(path) as picture:
        return _hash(picture.size, picture.tobytes())


def run_of(path: Path) -> str | None:
    """The run that a file says it is of; None if it says nothing."""
    if path.suffix == ".tif":
        with rasterio.open(path) as file:
            found: str | None = file.tags().get("CLEARDATE_RUN")
        return found
    if path.suffix == ".json":
        named = json.loads(path.read_text(encoding="utf-8")).get("run")
        return None if named is None else str(named)
    return None


def checkpoint_problem(path: Path) -> str:
    """Why a training cannot go on from its checkpoint; empty if it can or if there is none."""
    if not path.exists():
        return ""
    try:
        load_checkpoint(path)
    except ClearDateError as error:
        return f"checkpoint: {error}"
    return ""


def copy_all(files: tuple[str, ...], source: Path, target: Path) -> None:
    """Copy the outputs of an earlier run to where the next one writes."""
    for name in files:
        shutil.copy2(source / name, target)
