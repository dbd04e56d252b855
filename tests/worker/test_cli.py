from __future__ import annotations

import dataclasses
import json
import subprocess
import sys

import pytest

from cleardate.contract.jobs import (
    JOBS,
    CorrectJob,
    DemoSceneJob,
    EvaluateJob,
    ExperimentJob,
    FillJob,
    Job,
    ModelJob,
    PrepareJob,
    ProductsJob,
    SceneJob,
    SeasonJob,
    SimulateJob,
    StatusJob,
    TrainJob,
)
from cleardate.worker import cli, runner

RASTERS = ["--sar-t1", "a.tif", "--optical-t1", "b.tif", "--sar-t2", "c.tif"]
VALUES = {"sar_t1": "a.tif", "optical_t1": "b.tif", "sar_t2": "c.tif"}

CASES: list[tuple[list[str], Job]] = [
    (
        ["fill", *RASTERS, "--optical-t2", "d.tif", "--clouds", "m.tif", "--output", "f.tif"],
        FillJob(**VALUES, optical_t2="d.tif", clouds="m.tif", output="f.tif"),
    ),
    (
        [
            *("fill", *RASTERS, "--optical-t2", "d.tif", "--clouds", "m.tif", "--output", "f.tif"),
            *("--cloud-values", "3,8, 9,10", "--grow", "2", "--method", "trees"),
            *("--method", "x.onnx", "--quality", "q.tif", "--report", "r.json"),
            *("--optical-t2-offset", "-0.1"),
        ],
        FillJob(
            **VALUES,
            optical_t2="d.tif",
            clouds="m.tif",
            output="f.tif",
            cloud_values=(3, 8, 9, 10),
            grow=2,
            method=("trees", "x.onnx"),
            quality="q.tif",
            report="r.json",
            optical_t2_offset=-0.1,
        ),
    ),
    (
        [
            *("simulate", "--model", "m.onnx", "--sar-t2", "c.tif", "--output", "s.tif"),
            *("--device", "cpu", "--tile", "256"),
        ],
        SimulateJob(model="m.onnx", sar_t2="c.tif", output="s.tif", device="cpu", tile=256),
    ),
    (
        ["scene", *RASTERS, "--optical-t2", "d.tif", "--name", "Ort", "--output", "s.json"],
        SceneJob(**VALUES, optical_t2="d.tif", name="Ort", output="s.json"),
    ),
    (
        [
            *("train", "--scene", "a.json", "b.json", "--scene", "c.json", "--output", "m.onnx"),
            *("--preset", "tiny", "--epochs", "3", "--learning-rate", "1e-3", "--resume"),
            *("--train-area", "-1.5,-2,3,4"),
        ],
        TrainJob(
            scene=("a.json", "b.json", "c.json"),
            output="m.onnx",
            preset="tiny",
            epochs=3,
            learning_rate=0.001,
            resume=True,
            train_area="-1.5,-2,3,4",
        ),
    ),
    (
        ["evaluate", "--simulated", "s.tif", "--truth", "t.tif", "--report", "r.json"],
        EvaluateJob(simulated="s.tif", truth="t.tif", report="r.json"),
    ),
    (["model", "m.onnx"], ModelJob(model="m.onnx")),
    (
        ["products", "a.SAFE", "b.zip", "--report", "r.json"],
        ProductsJob(path=("a.SAFE", "b.zip"), report="r.json"),
    ),
    (
        [
            *("experiment", "case2", "--scene", "a.json", "--scene", "b.json", "--output", "d"),
            *("--test-scene", "b.json", "--size", "paper", "--seeds", "0,1"),
        ],
        ExperimentJob(
            case="case2",
            scene=("a.json", "b.json"),
            output="d",
            test_scene="b.json",
            size="paper",
            seeds=(0, 1),
        ),
    ),
    (
        ["correct", "--grd", "g.zip", "--output", "s.tif", "--gpt", "/snap/bin/gpt", "--despeckle"],
        CorrectJob(grd="g.zip", output="s.tif", gpt="/snap/bin/gpt", despeckle=True),
    ),
    (
        ["prepare", "a.zip", "b", "--output", "s", "--area", "-1,2,3,4", "--from", "2018-04-01"],
        PrepareJob(path=("a.zip", "b"), output="s", area="-1,2,3,4", from_date="2018-04-01"),
    ),
    (
        [
            *("prepare", "--table", "t.csv", "--output", "s", "--bands", "red,nir", "--copy"),
            *("--area", "a.geojson", "--to-date", "2018-05-01"),
        ],
        PrepareJob(
            table="t.csv",
            output="s",
            bands="red,nir",
            copy=True,
            area="a.geojson",
            to_date="2018-05-01",
        ),
    ),
    (
        ["fill", *RASTERS, "--optical-t2", "d.tif", "--output", "f.tif", "--bands", "-,red,nir"],
        FillJob(**VALUES, optical_t2="d.tif", output="f.tif", bands="-,red,nir"),
    ),
    (
        ["prepare", "a.zip", "--bands", "-", "--output", "s", "--area", "-.5,2,3,4"],
        PrepareJob(path=("a.zip",), output="s", bands="-", area="-.5,2,3,4"),
    ),
    (
        ["season", "s", "--output", "o", "--dates", "2018-05-26,2018-06-05", "--no-future"],
        SeasonJob(season="s", output="o", dates="2018-05-26,2018-06-05", no_future=True),
    ),
    (["demo-scene", "--output", "demo"], DemoSceneJob(output="demo")),
    (["status"], StatusJob()),
]


@pytest.fixture
def started(monkeypatch):
    """The jobs that the command line starts, with whether they write events."""
    jobs: list[tuple[Job, str]] = []

    class Front:
        def __init__(self, kind: str) -> None:
            self.kind = kind

        def hello(self, command: str) -> None:
            assert command in JOBS

    def start(job: Job, front: Front) -> int:
        jobs.append((job, front.kind))
        return 0

    monkeypatch.setattr(runner, "terminal_front", lambda: Front("terminal"))
    monkeypatch.setattr(runner, "event_front", lambda: Front("events"))
    monkeypatch.setattr(runner, "run_to_exit", start)
    return jobs


@pytest.mark.parametrize(("words", "job"), CASES)
def test_words_become_the_job(started, words, job):
    assert cli.main(words) == 0
    assert started == [(job, "terminal")]


def test_every_command_has_a_case():
    assert {words[0] for words, _ in CASES} == set(JOBS)


@pytest.mark.parametrize(
    "words", [["--events", "model", "m.onnx"], ["model", "m.onnx", "--events"]]
)
def test_events_before_or_after_the_command(started, words):
    assert cli.main(words) == 0
    assert started == [(ModelJob(model="m.onnx"), "events")]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ([], "COMMAND"),
        (["paint"], "paint"),
        (["model"], "MODEL.onnx"),
        (["fill", "--output", "f.tif"], "--sar-t1"),
        (["demo-scene", "--output", "d", "--size", "12"], "--size"),
        (["demo-scene", "--output", "d", "--size", "big"], "--size"),
        (["demo-scene", "--output", "d", "--siz", "64"], "--siz"),
        (["simulate", "--model", "m", "--sar-t2", "c", "--output", "s", "--device", "tpu"], "tpu"),
        (["scene", *RASTERS, "--optical-t2", "d", "--output", "s", "--cloud-values", "3;8"], "3;8"),
        (
            ["scene", *RASTERS, "--optical-t2", "d", "--output", "s", "--cloud-values", ""],
            "no value",
        ),
        (
            ["scene", *RASTERS, "--optical-t2", "d", "--output", "s", "--cloud-values", ","],
            "no value",
        ),
        (["train", "--scene", "s", "--output", "m.onnx", "--l1-weight", "inf"], "--l1-weight"),
        (["train", "--output", "m.onnx"], "--scene"),
        (["experiment", "case3", "--scene", "s", "--output", "d"], "case3"),
        (["experiment", "--scene", "s", "--output", "d"], "CASE"),
    ],
)
def test_what_cannot_mean_anything_is_exit_2(started, capsys, words, named):
    assert cli.main(words) == 2
    assert named in capsys.readouterr().err
    assert started == []


def test_usage_error_with_events_is_an_event():
    code = "import sys; from cleardate.worker import cli; sys.exit(cli.main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "model", "--events"], capture_output=True, check=False
    )
    (line,) = done.stdout.decode().splitlines()
    assert done.returncode == 2
    assert json.loads(line)["type"] == "UsageError"


@pytest.mark.parametrize("command", list(JOBS))
def test_help_shows_every_flag_with_its_help(capsys, command):
    assert cli.main([command, "-h"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    for spec in dataclasses.fields(JOBS[command]):
        assert spec.name.replace("_", "-") in text
        assert spec.metadata["help"].split(":")[0].split()[0] in text
    assert "Exit codes" in text


def test_help_shows_defaults(capsys):
    cli.main(["fill", "-h"])
    text = " ".join(capsys.readouterr().out.split())
    assert "Default: auto." in text
    assert "Edge of a tile in pixels; 0 chooses. Default: 0." in text
    cli.main(["experiment", "-h"])
    assert "Default: 0, 1, 2." in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("words", [["-h"], ["fill", "-h"], ["train", "-h"], ["--version"]])
def test_help_imports_nothing_heavy(words):
    code = (
        "import sys; from cleardate.worker import cli; code = cli.main(sys.argv[1:]);"
        "print([m for m in sys.modules if m.partition('.')[0] in"
        " ('numpy', 'scipy', 'torch', 'rasterio', 'onnx', 'onnxruntime', 'sklearn', 'rich',"
        " 'asyncio', 'qgis')]); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "[]"


def test_version(capsys):
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == "cleardate 0.1.0\n"
