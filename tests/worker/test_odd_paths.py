"""Every path of every job, as what is no file: exit 3 and a sentence, at once."""

from __future__ import annotations

import dataclasses
import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.jobs import JOBS, DemoSceneJob, flag
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.demo.scene import make_demo_scene
from cleardate.models.shipped import shipped_files
from cleardate.worker import cli

LAYERS = ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo's rasters and their scene file."""
    folder = tmp_path_factory.mktemp("scene")
    make_demo_scene(DemoSceneJob(output=str(folder), size=64, seed=5), SilentReporter())
    paths = {layer: str(folder / f"{layer}.tif") for layer in LAYERS}
    (folder / "scene.json").write_text(scene_to_json(SceneFile(name="s", **paths), folder))
    return folder


@pytest.fixture
def things(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Names and paths of what is no file. A job that waits for one of them is ended."""
    found = {name: str(tmp_path / name) for name in ("pipe", "socket", "circle", "folder")}
    os.mkfifo(found["pipe"])
    Path(found["circle"]).symlink_to(found["circle"])
    Path(found["folder"]).mkdir()
    found["device"] = "/dev/zero"
    found["long"] = str(tmp_path / ("x" * 252 + ".tif"))
    found["far"] = str(tmp_path / "/".join(["d" * 200] * 25) / "a.tif")
    found["below a file"] = __file__ + "/a.tif"
    found["not UTF-8"] = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.tif")
    before = Path.cwd()
    with socket.socket(socket.AF_UNIX) as listener:
        os.chdir(tmp_path)
        listener.bind("socket")
        os.chdir(before)
        signal.alarm(60)
        yield found
        signal.alarm(0)


def good(command: str, scene: Path, folder: Path) -> dict[str, Any]:
    """Values of the job's fields that would do."""
    layers: dict[str, Any] = {layer: str(scene / f"{layer}.tif") for layer in LAYERS}
    truth = str(scene / "optical_t2_truth.tif")
    model = str(shipped_files()[0])
    tif, json = str(folder / "out.tif"), str(folder / "out.json")
    return {
        "fill": {**layers, "output": tif},
        "simulate": {"sar_t2": layers["sar_t2"], "model": model, "output": tif},
        "scene": {**layers, "output": json},
        "train": {
            "scene": str(scene / "scene.json"),
            "preset": "tiny",
            "epochs": 1,
            "output": str(folder / "out.onnx"),
        },
        "evaluate": {"simulated": truth, "truth": truth, "report": json},
        "model": {"model": model},
        "demo-scene": {"output": str(folder / "demo"), "size": 64},
    }[command]


INPUTS = [
    *(("fill", layer) for layer in (*LAYERS, "method")),
    *(("simulate", field) for field in ("model", "sar_t1", "optical_t1", "sar_t2")),
    *(("scene", layer) for layer in LAYERS),
    *(("train", field) for field in ("scene", "train_area", "test_area")),
    *(("evaluate", field) for field in ("simulated", "truth", "baseline", "mask")),
    ("model", "model"),
]
OUTPUTS = [
    *(("fill", field) for field in ("output", "quality", "report")),
    ("simulate", "output"),
    ("scene", "output"),
    ("train", "output"),
    ("evaluate", "report"),
    ("demo-scene", "output"),
]
THINGS = (
    *("pipe", "socket", "circle", "folder", "device"),
    *("long", "far", "below a file", "not UTF-8"),
)


def run(command: str, values: dict[str, Any]) -> int:
    words = [command]
    for spec in dataclasses.fields(JOBS[command]):
        if spec.name in values:
            value = str(values[spec.name])
            words += [value] if spec.metadata["positional"] else [f"{flag(spec.name)}={value}"]
    return cli.main(words)


@pytest.mark.parametrize(("command", "field"), INPUTS)
@pytest.mark.parametrize("thing", THINGS)
def test_an_input_that_is_no_file(scene, things, tmp_path, capfd, command, field, thing):
    path = things[thing]
    if field == "clouds" and thing in ("pipe", "socket", "folder", "circle"):
        # As polygons too: another way to open it.
        link = tmp_path / f"{thing}.geojson"
        link.symlink_to(path)
        path = str(link)
    if field == "method" and path.endswith(".tif"):
        path = path.replace(".tif", ".onnx")
    elif field == "method":
        link = tmp_path / "link.onnx"
        link.symlink_to(path)
        path = str(link)
    before = {entry.name for entry in tmp_path.iterdir()}
    code = run(command, {**good(command, scene, tmp_path), field: path})
    said = capfd.readouterr().err
    assert "Traceback" not in said
    assert (code, said.count("Error: ")) == (3, 1), said[-500:]
    assert {entry.name for entry in tmp_path.iterdir()} == before


@pytest.mark.parametrize(("command", "field"), OUTPUTS)
@pytest.mark.parametrize("thing", (*THINGS, "full", "nowhere"))
def test_an_output_that_can_be_no_file(scene, things, tmp_path, capfd, command, field, thing):
    things = {**things, "full": "/dev/full", "nowhere": "/proc/nowhere/a.tif"}
    path = things[thing]
    if command == "demo-scene" and thing in ("folder", "long"):
        # A folder is what it wants; a long name is cut to the limit of a folder's.
        path += "/" + "x" * 256
    before = {entry.name for entry in tmp_path.iterdir()}
    code = run(command, {**good(command, scene, tmp_path), field: path})
    said = capfd.readouterr().err
    assert "Traceback" not in said
    assert (code, said.count("Error: ")) == (3, 1), said[-500:]
    assert {entry.name for entry in tmp_path.iterdir()} == before
