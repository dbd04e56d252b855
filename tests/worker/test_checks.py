from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cleardate.contract.choices import DEMO_RASTERS
from cleardate.contract.errors import OutputError
from cleardate.contract.files.partial import MARK, partial_path
from cleardate.contract.jobs import (
    DemoSceneJob,
    EvaluateJob,
    ExperimentJob,
    FillJob,
    SceneJob,
    TrainJob,
)
from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.demo import scene as demo_scene
from cleardate.training.checkpoint import checkpoint_path
from cleardate.training.history import history_paths
from cleardate.training.pictures import sample_path
from cleardate.worker.checks import check_outputs, settle_leftovers, side_files


def evaluate(folder: Path, report: str) -> EvaluateJob:
    return EvaluateJob(simulated=str(folder / "s.tif"), truth=str(folder / "t.tif"), report=report)


@pytest.fixture
def dead_pid() -> int:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_good_outputs_pass_and_leave_nothing(tmp_path):
    check_outputs(evaluate(tmp_path, str(tmp_path / "r.json")))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("exists", [True, False])
def test_output_that_is_an_input(tmp_path, exists):
    if exists:
        (tmp_path / "s.tif").touch()
    with pytest.raises(OutputError, match=r"--report .*s\.tif is also the input --simulated"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "x" / ".." / "s.tif")))


def test_output_that_is_an_input_under_another_name(tmp_path):
    (tmp_path / "t.tif").touch()
    (tmp_path / "link.tif").hardlink_to(tmp_path / "t.tif")
    with pytest.raises(OutputError, match=r"link\.tif is also the input --truth"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "link.tif")))


def test_output_among_several_inputs(tmp_path):
    paths = [str(tmp_path / name) for name in ("a.json", "b.onnx")]
    with pytest.raises(OutputError, match="also the input --scene"):
        check_outputs(TrainJob(scene=tuple(paths), output=paths[1]))


def test_a_name_is_no_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    check_outputs(
        SceneJob(
            sar_t1="a", optical_t1="b", sar_t2="c", optical_t2="d", name="s.json", output="s.json"
        )
    )


def test_one_path_for_two_outputs(tmp_path):
    job = FillJob(
        **dict.fromkeys(("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds"), "in.tif"),
        output=str(tmp_path / "f.tif"),
        quality=str(tmp_path / "." / "f.tif"),
    )
    with pytest.raises(OutputError, match="--output and --quality are both"):
        check_outputs(job)


def test_missing_folder_and_folder_as_file(tmp_path):
    with pytest.raises(OutputError, match=r"folder of the output .*no.r\.json does not exist"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "no" / "r.json")))
    with pytest.raises(OutputError, match="is a folder"):
        check_outputs(evaluate(tmp_path, str(tmp_path)))


def test_folder_that_takes_no_files(tmp_path, monkeypatch):
    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(OutputError, match=r"Nothing can be written to .*Permission denied"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "r.json")))


def test_file_that_is_protected(tmp_path, monkeypatch):
    (tmp_path / "r.json").touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(OutputError, match="protected from writing"):
        check_outputs(evaluate(tmp_path, str(tmp_path / "r.json")))


def test_output_folder_of_the_demo_scene(tmp_path):
    check_outputs(DemoSceneJob(output=str(tmp_path / "new" / "folder")))
    check_outputs(DemoSceneJob(output=str(tmp_path)))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").touch()
    for name in ("file", "file/below"):
        with pytest.raises(OutputError, match="is a file"):
            check_outputs(DemoSceneJob(output=str(tmp_path / name)))


def test_output_folder_of_an_experiment(tmp_path):
    job = ExperimentJob(case="case1", scene=("s.json",), output=str(tmp_path / "new"))
    check_outputs(job)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="is a file"):
        check_outputs(ExperimentJob(case="case1", scene=("s",), output=str(tmp_path / "file")))


def test_tables_of_an_experiment_replace_no_input(tmp_path):
    raster = str(tmp_path / "case2_results.csv")
    file = SceneFile(name="x", sar_t2=raster)
    (tmp_path / "s.json").write_text(scene_to_json(file, tmp_path), encoding="utf-8")
    job = ExperimentJob(
        case="case2",
        scene=("other.json",),
        test_scene=str(tmp_path / "s.json"),
        output=str(tmp_path),
    )
    with pytest.raises(OutputError, match="also the input --test-scene"):
        check_outputs(job)


def strand(folder: Path, pid: int, *names: str) -> list[Path]:
    paths = [folder / f"{name}{MARK}{pid}-0123abcd" for name in names]
    for path in paths:
        path.touch()
    return paths


def test_leftovers_of_the_dead_go_and_of_the_living_stay(tmp_path, dead_pid):
    job = evaluate(tmp_path, str(tmp_path / "r.json"))
    mine = partial_path(tmp_path / "r.json")
    mine.touch()
    (stranded,) = strand(tmp_path, dead_pid, "r.json")
    stays = strand(tmp_path, dead_pid, "r.json2", "r2.json", "r.history.json", "other.tif")
    assert settle_leftovers(job).removed == [stranded]
    assert set(tmp_path.iterdir()) == {mine, *stays}
    assert settle_leftovers(job, os.getpid()).removed == [mine]
    assert set(tmp_path.iterdir()) == set(stays)


def test_leftovers_of_a_training_are_those_of_its_side_files_too(tmp_path, dead_pid):
    output = tmp_path / "m.onnx"
    names = ("m.onnx", "m.history.json", "m.history.png", "m.sample.png", "m.onnx.checkpoint")
    stranded = strand(tmp_path, dead_pid, *names)
    stays = strand(tmp_path, dead_pid, "m2.onnx", "m.onnx.json", "m.history.tif")
    job = TrainJob(scene=("s.json",), output=str(output))
    assert set(settle_leftovers(job).removed) == set(stranded)
    assert set(tmp_path.iterdir()) == set(stays)
    written = {*history_paths(output), checkpoint_path(output), sample_path(output)}
    assert set(side_files(output)) == written


def test_leftovers_in_a_demo_folder(tmp_path, dead_pid):
    (stranded,) = strand(tmp_path, dead_pid, "sar_t1.tif")
    stays = strand(tmp_path, dead_pid, "mine.tif", "sar_t11.tif")
    assert settle_leftovers(DemoSceneJob(output=str(tmp_path))).removed == [stranded]
    assert set(tmp_path.iterdir()) == set(stays)
    assert tuple(demo_scene._FILES) == DEMO_RASTERS


def test_leftovers_lie_beside_the_file_that_a_link_names(tmp_path, dead_pid):
    folder = tmp_path / "store"
    folder.mkdir()
    (tmp_path / "r.json").symlink_to(folder / "real.json")
    stranded = strand(folder, dead_pid, "real.json")
    job = evaluate(tmp_path, str(tmp_path / "r.json"))
    check_outputs(job)
    assert settle_leftovers(job).removed == stranded


def test_a_pipe_is_no_output(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "link.json").symlink_to(tmp_path / "pipe.json")
    for name in ("pipe.json", "link.json"):
        with pytest.raises(OutputError, match=f"{name} is a device, a pipe"):
            check_outputs(evaluate(tmp_path, str(tmp_path / name)))
    assert (tmp_path / "pipe.json").is_fifo()


@pytest.fixture
def scene(tmp_path) -> Path:
    """A scene file whose rasters lie in a folder of their own."""
    rasters = {
        name: str(tmp_path / "data" / f"{name}.onnx")
        for name in ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds")
    }
    path = tmp_path / "scene.json"
    path.write_text(scene_to_json(SceneFile(name="Ort", **rasters), tmp_path), encoding="utf-8")
    (tmp_path / "data").mkdir()
    return path


@pytest.mark.parametrize("name", ["sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds"])
def test_training_overwrites_no_raster_of_its_scenes(scene, name):
    raster = scene.parent / "data" / f"{name}.onnx"
    with pytest.raises(OutputError, match=rf"{name}\.onnx is also the input --scene"):
        check_outputs(TrainJob(scene=("missing.json", str(scene)), output=str(raster)))


def test_training_overwrites_no_area_and_no_input_beside_its_model(scene):
    area, side = scene.parent / "area.onnx", scene.parent / "m.history.json"
    with pytest.raises(OutputError, match="also the input --train-area"):
        check_outputs(TrainJob(scene=(str(scene),), train_area=str(area), output=str(area)))
    output = str(scene.parent / "m.onnx")
    with pytest.raises(OutputError, match=r"m\.history\.json is also the input --test-area"):
        check_outputs(TrainJob(scene=(str(scene),), test_area=str(side), output=output))
    check_outputs(TrainJob(scene=(str(scene),), test_area="1,2,3,4", output=output))


@pytest.mark.parametrize("name", ["m.tif", "m", "onnx", "m.onnx.json"])
def test_a_model_ends_in_onnx(scene, name):
    with pytest.raises(OutputError, match=r"does not end in \.onnx"):
        check_outputs(TrainJob(scene=(str(scene),), output=str(scene.parent / name)))
