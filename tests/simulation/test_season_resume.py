"""``season --resume``: a killed run goes on, and takes nothing of another run for its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from dates_maker import make_season

from cleardate.contract.errors import InputError
from cleardate.contract.jobs import SeasonJob
from cleardate.contract.reporter import SilentReporter
from cleardate.simulation.season import date_group, run_record
from cleardate.worker.runner import run_job

SHARES = (1, 0, 1, 1, 0, 1)
"""Dates without a clear pixel and few that teach of them: nothing takes long here."""
EDGE = 40
KILLED = """
import os, signal, sys
from cleardate.contract.jobs import SeasonJob
from cleardate.contract.reporter import SilentReporter
from cleardate.simulation.season.date_files import DateFiles
from cleardate.worker.runner import run_job

season, output, after = sys.argv[1:]
write, written = DateFiles.write, []

def dies(self, *given):
    write(self, *given)
    written.append(self)
    if len(written) > int(after):
        os.kill(os.getpid(), signal.SIGKILL)

DateFiles.write = dies
run_job(SeasonJob(season=season, output=output), SilentReporter())
"""


def fill(season, output, **fields):
    """What was said, and what came of it."""
    reporter = SilentReporter()
    job = SeasonJob(season=str(season.folder), output=str(output), **fields)
    return run_job(job, reporter), [text for _, text in reporter.lines]


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"), SHARES, EDGE)


@pytest.fixture(scope="module")
def whole(made, tmp_path_factory):
    """The files of a run that nobody stopped."""
    output = tmp_path_factory.mktemp("whole") / "out"
    fill(made, output)
    return files(output)


@pytest.fixture
def done(whole, tmp_path):
    """The same files in a folder of their own."""
    folder = tmp_path / "done"
    folder.mkdir()
    for name, content in whole.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_run_that_was_killed_goes_on(made, whole, tmp_path, monkeypatch):
    output = tmp_path / "out"
    given = [sys.executable, "-c", KILLED, str(made.folder), str(output), "2"]
    ended = subprocess.run(given, check=False, capture_output=True)
    assert ended.returncode < 0, ended.stderr
    left = {name for name in files(output) if "partial" not in name}
    first = [made.days[place] for place in (0, 2)]
    ends = (".json", "_filled.tif", "_report.json")
    assert left == {f"{day}{end}" for day in first for end in ends}
    learned = []
    learn = date_group.learn
    monkeypatch.setattr(
        date_group, "learn", lambda s, f, d, **k: learned.append(d) or learn(s, f, d, **k)
    )
    result, said = fill(made, output, resume=True)
    assert learned == [3, 5]
    assert result.summary == {"dates": 6, "filled": 4, "failed": 0}
    assert f"{made.days[0]}_image" in result.outputs
    assert any("2 dates are filled already" in text for text in said)
    assert files(output) == whole


def test_a_run_that_is_whole_has_nothing_left_to_do(made, whole, done, monkeypatch):
    monkeypatch.setattr(date_group, "learn", None)
    fill(made, done, resume=True)
    assert files(done) == whole


def test_in_an_empty_folder_all_dates_are_filled(made, whole, tmp_path):
    fill(made, tmp_path / "out", resume=True)
    assert files(tmp_path / "out") == whole


@pytest.mark.parametrize(
    ("end", "harm"),
    [
        *(("_filled.tif", harm) for harm in ("changed", "cut", "gone")),
        *(("_report.json", harm) for harm in ("changed", "gone")),
        *((".json", harm) for harm in ("cut", "gone")),
    ],
)
def test_a_date_that_is_damaged_is_filled_again(made, whole, done, monkeypatch, end, harm):
    path = done / f"{made.days[2]}{end}"
    content = path.read_bytes()
    if harm == "changed":
        place = len(content) // 2
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
    elif harm == "cut":
        path.write_bytes(content[:-10])
    else:
        path.unlink()
    learned = []
    learn = date_group.learn
    monkeypatch.setattr(
        date_group, "learn", lambda s, f, d, **k: learned.append(d) or learn(s, f, d, **k)
    )
    _, said = fill(made, done, resume=True)
    assert learned == [2] and files(done) == whole
    if (end, harm) != (".json", "gone"):
        assert any("are not whole" in text and made.days[2] in text for text in said)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{", b"\xff", b'{"properties": {}, "assets": {}}', b"[" * 100_000]
)
def test_an_item_that_is_none_is_no_proof(made, whole, done, content):
    (done / f"{made.days[3]}.json").write_bytes(content)
    _, said = fill(made, done, resume=True)
    assert files(done) == whole and any("are not whole" in text for text in said)


@pytest.mark.parametrize("fields", [{"seed": 1}, {"no_future": True}, {"quality": True}])
def test_a_run_of_other_settings_is_not_gone_on_with(made, whole, done, fields):
    with pytest.raises(InputError, match="by other settings"):
        fill(made, done, resume=True, **fields)
    assert files(done) == whole


def test_a_run_of_other_files_or_of_another_version_is_not_gone_on_with(done, whole, monkeypatch):
    monkeypatch.setattr(run_record, "version", lambda: "9.9")
    season = make_season(done.parent / "other", SHARES, EDGE)
    with pytest.raises(InputError, match="another version"):
        fill(season, done, resume=True)
    monkeypatch.undo()
    with pytest.raises(InputError, match="other files of the season"):
        fill(season, done, resume=True)
    assert files(done) == whole


def test_other_days_may_be_asked_for(made, whole, done, monkeypatch):
    monkeypatch.setattr(date_group, "learn", None)
    result, _ = fill(made, done, resume=True, dates=made.days[2])
    assert (result.summary["filled"], result.summary["failed"]) == (1, 0)
    # What nobody asks for now is a result all the same.
    assert files(done) == whole


def test_the_trust_of_an_image_that_is_replaced_goes_with_it(made, tmp_path):
    output, day = tmp_path / "out", made.days[2]
    fill(made, output, dates=day, quality=True)
    (output / f"{made.days[0]}_trust.tif").write_bytes(b"of somebody else")
    fill(made, output, dates=f"{day},{made.days[0]}")
    names = {path.name for path in output.iterdir()}
    assert f"{day}_trust.tif" not in names and f"{day}_filled.tif" in names
    assert f"{made.days[0]}_trust.tif" in names


def test_without_resume_all_dates_are_filled_again(made, done):
    (done / f"{made.days[0]}_filled.tif").write_bytes(b"of somebody else")
    fill(made, done, dates=made.days[0], seed=5)
    report = json.loads((done / f"{made.days[0]}_report.json").read_text("utf-8"))
    item = json.loads((done / f"{made.days[0]}.json").read_text("utf-8"))
    assert report["run"] == item["properties"]["cleardate:run"]
