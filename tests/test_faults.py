"""The campaigns of scripts/faults: that they run, repeat, and see a fault."""

from __future__ import annotations

import importlib
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
import rasterio

FAULTS = Path(__file__).resolve().parent.parent / "scripts" / "faults"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")


@pytest.fixture(scope="module", autouse=True)
def _path() -> Iterator[None]:
    sys.path.insert(0, str(FAULTS))
    yield
    sys.path.remove(str(FAULTS))


@pytest.fixture(scope="module")
def rasters(_path: None) -> Any:
    return importlib.import_module("rasters")


@pytest.fixture(scope="module")
def kills(_path: None) -> Any:
    return importlib.import_module("kills")


@pytest.fixture(scope="module")
def folder(rasters: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rasters")
    rasters.make_scene(folder / "scene", rasters.SIZE, rasters.SCENE_SEED)
    return folder


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_damages_repeat(rasters: Any, folder: Path, tmp_path: Path) -> None:
    for name, damage in rasters.DAMAGES.items():
        for layer in ("sar_t1", "clouds"):
            made = []
            for attempt in "ab":
                work = tmp_path / f"{name} {layer} {attempt}"
                work.mkdir()
                shutil.copy(folder / "scene" / f"{layer}.tif", work / "r.tif")
                did = damage(Random(3), work / "r.tif")
                made.append((did, rasters.hashes(work)))
            assert made[0] == made[1], name


def test_a_directory_is_changed(_path: None, folder: Path) -> None:
    tiff = importlib.import_module("tiff").Tiff(folder / "scene" / "sar_t1.tif")
    assert tiff.set("width", 7) and tiff.set_one("pixel_scale", 0, -1.0) and tiff.move("nodata", 99)
    values = tiff.entry("width")
    assert tiff.data[values.values_at] == 7
    assert tiff.entry("nodata").values_at == 99
    clouds = importlib.import_module("tiff").Tiff(folder / "scene" / "clouds.tif")
    assert not clouds.set("extra_samples", 1)  # one band has none


def fill_by(monkeypatch: pytest.MonkeyPatch, rasters: Any, code: int, text: str, act: Any) -> None:
    """Let a case end so, after ``act`` with the words of its command line."""

    def run_here(words: list[str]) -> Any:
        act(words)
        return rasters.Said(code, text)

    monkeypatch.setattr(rasters, "run_here", run_here)


def change_input(words: list[str]) -> None:
    Path(words[1].partition("=")[2]).write_bytes(b"x")


def leave_output(words: list[str]) -> None:
    Path(words[-1].partition("=")[2]).write_text("{}", "utf-8")


def do_nothing(words: list[str]) -> None:
    return


@pytest.mark.parametrize(
    ("code", "text", "act", "outcome", "said"),
    [
        (3, "Error: It is cut. Copy it again.", do_nothing, "refused", "It is cut."),
        (3, "Error: It is cut", do_nothing, "FAULT", "no sentence"),
        (3, "Error: It is cut.", change_input, "FAULT", "sar_t1.tif changed"),
        (3, "Error: It is cut.", leave_output, "FAULT", "left report.json"),
        (1, "Error: A fault in ClearDate.", do_nothing, "FAULT", "exit code 1"),
        (3, "Traceback\nError: It is cut.", do_nothing, "FAULT", "traceback"),
        (0, "", do_nothing, "FAULT", "left"),
    ],
)
def test_ends_are_judged(
    rasters: Any,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    text: str,
    act: Any,
    outcome: str,
    said: str,
) -> None:
    fill_by(monkeypatch, rasters, code, text, act)
    verdict = rasters.run_case(7, 1, folder)
    assert (verdict.outcome, said in verdict.detail) == (outcome, True), verdict


def test_damaged_outputs_are_seen(rasters: Any, folder: Path) -> None:
    number = list(rasters.DAMAGES).index("lengthen")
    verdict = rasters.run_case(number, 1, folder)
    assert verdict.outcome == "filled", verdict
    case, well = folder / "case", rasters.Said(0, "")
    assert rasters.problems(well, case / "in", case / "out") == []
    with rasterio.open(case / "out" / "image.tif", "r+") as image:
        image.write(np.full_like(image.read(), 1))
    assert rasters.problems(well, case / "in", case / "out") == ["observed pixels changed"]
    (case / "out" / "image.tif").write_bytes(b"II*")
    (problem,) = rasters.problems(well, case / "in", case / "out")
    assert problem.startswith("output cannot be read")


def test_rasters_from_end_to_end(rasters: Any, tmp_path: Path, capsys: Any) -> None:
    """Cases that are refused, in processes of their own, and their table."""
    output = tmp_path / "table.md"
    assert rasters.main(["--only", "0,8,17", "--output", str(output)]) == 0
    assert capsys.readouterr().out.count(" refused ") == 4  # three cases and the table's head
    assert output.read_text("utf-8").splitlines()[-1] == "| all | 3 | 3 | 0 |"


def test_processes_that_die_or_hang_are_told(rasters: Any, tmp_path: Path) -> None:
    options = rasters._options(["--seconds", "0.2"])
    (tmp_path / "stderr.txt").write_text("double free", "utf-8")
    for code, said in (("import os; os.abort()", "-6: double free"), ("input()", "not done")):
        with subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as process:
            slow = "input" in code
            assert rasters._line(process, 0.2 if slow else 30) is None
            verdict = rasters._died(5, process, options, tmp_path)
            process.kill()
        assert verdict.outcome == "FAULT" and said in verdict.detail


def test_the_plan_of_kills_repeats(kills: Any) -> None:
    plan = list(kills.plan(120, 1, kills.JOBS))
    assert plan == list(kills.plan(120, 1, kills.JOBS)) != list(kills.plan(120, 2, kills.JOBS))
    assert {(case.job, case.onto, case.kind) for case in plan} >= {
        (job, onto, kind) for job in kills.JOBS for onto in kills.ONTO for kind in kills.KINDS
    }
    assert all(0 <= case.at < 1 for case in plan)


def test_kills_from_end_to_end(kills: Any, tmp_path: Path) -> None:
    output = tmp_path / "table.md"
    words = ["--job", "simulate", "--count", "1", "--steps", "1", "--output", str(output)]
    assert kills.main(words) == 0
    assert output.read_text("utf-8").splitlines()[-1].startswith("| all |  |  | 3 |")


@pytest.fixture(scope="module")
def bench(kills: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """References for simulate, whose files stand in for those of a fill."""
    return kills.Bench(tmp_path_factory.mktemp("kills"), ("simulate",))


def test_faults_after_a_kill_are_seen(kills: Any, bench: Any) -> None:
    victim = bench.victims["simulate"]
    case = kills.Case(0, "simulate", "older outputs", "moment", 0.5)

    def judged(name: str, harm: Any) -> tuple[str, str]:
        run = bench._ground(victim, case.onto, name)
        assert bench._kill(run, victim, case, 0.3)
        harm(run)
        return bench._judge(run, victim, case)

    assert judged("well", lambda run: None) == ("as before", "")
    outcome, detail = judged("cut", lambda run: (run.out / "image.tif").write_bytes(b"II*"))
    assert outcome == kills.FAULT and "image.tif is damaged" in detail
    outcome, detail = judged("more", lambda run: (run.out / "x.journal").write_text("", "utf-8"))
    assert outcome == kills.FAULT and "left x.journal" in detail


def test_outputs_of_two_runs_are_seen(kills: Any, bench: Any) -> None:
    run = kills.Run(bench.folder / "two")
    together = bench._together
    assert together(run, {"image.tif": "absent", "report.json": "absent"}) == []
    (run.out / "report.json").write_text(json.dumps({"run": "a"}), "utf-8")
    (problem,) = together(run, {"image.tif": "absent", "report.json": "new"})
    assert "do not belong together" in problem
    (run.out / "b.json").write_text(json.dumps({"run": "b"}), "utf-8")
    (problem,) = together(run, {"report.json": "new", "b.json": "new"})
    assert "runs" in problem and "'a'" in problem and "'b'" in problem


def test_a_process_that_lives_on_is_seen(kills: Any, tmp_path: Path) -> None:
    run = kills.Run(tmp_path / "run")
    assert run.wait_for_processes(0.1)
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, env={kills.MARK: run.token}
    ) as process:
        assert not run.wait_for_processes(0.5)
        assert process.wait(10) == -signal.SIGKILL
