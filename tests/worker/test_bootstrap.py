from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from cleardate.contract.jobs import EvaluateJob


@pytest.fixture(scope="module")
def plugin(repository, tmp_path_factory):
    """The plugin under another name, as QGIS may have it."""
    root = tmp_path_factory.mktemp("plugins") / "清日 plug-in 0.1"
    root.mkdir()
    shutil.copy(repository / "__init__.py", root)
    (root / "metadata.txt").write_text("[general]\nversion=9.9.9\n", encoding="utf-8")
    for room in ("contract", "worker"):
        shutil.copytree(repository / room, root / room)
    return root


def run(plugin, *arguments):
    done = subprocess.run(
        [
            *(sys.executable, "-I", "-u", "-X", "utf8"),
            *(str(plugin / "worker" / "bootstrap.py"), *arguments),
        ],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def write(folder, job):
    path = folder / "job 作业.json"
    path.write_text(job.to_json(), encoding="utf-8")
    return str(path)


def test_runs_the_copy_it_belongs_to(plugin, tmp_path):
    job = EvaluateJob(simulated="s", truth="t", report=str(tmp_path / "无" / "r.json"))
    code, events, err = run(plugin, "evaluate", write(tmp_path, job))
    assert [event["event"] for event in events] == ["hello", "error"]
    assert (code, err) == (3, b"")
    assert "无" in events[1]["message"]
    assert events[0]["command"] == "evaluate"
    assert "numpy" in events[0]["versions"]
    # The installed package has another version.
    assert events[0]["version"] == "9.9.9"


@pytest.mark.parametrize(
    ("text", "command", "words"),
    [
        (None, "model", "cannot be read"),
        ("{", "model", "no JSON"),
        ('{"command": "paint"}', "paint", "no command 'paint'"),
        ('{"command": "model"}', "model", "--model is missing"),
        ('{"command": "model", "model": "m", "x": 1}', "model", "no field 'x'"),
        ('{"command": "model", "model": "m"}', "fill", "'model', not 'fill'"),
    ],
)
def test_a_job_file_that_means_nothing(plugin, tmp_path, text, command, words):
    path = tmp_path / "job.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    code, events, _ = run(plugin, command, str(path))
    assert code == 2
    assert events[-1]["type"] == "UsageError"
    assert words in events[-1]["message"]


def test_a_job_file_in_another_encoding(plugin, tmp_path):
    (tmp_path / "job.json").write_bytes('{"command": "model", "model": "ü"}'.encode("latin-1"))
    code, events, _ = run(plugin, "model", str(tmp_path / "job.json"))
    assert (code, events[-1]["type"]) == (2, "UsageError")


def test_no_arguments(plugin):
    code, events, _ = run(plugin)
    assert (code, events[-1]["type"]) == (2, "UsageError")


def test_runs_from_the_repository(repository, tmp_path):
    job = EvaluateJob(simulated="s", truth="t", report=str(tmp_path / "no" / "r.json"))
    code, events, err = run(repository, "evaluate", write(tmp_path, job))
    assert (code, events[-1]["type"], err) == (3, "OutputError", b"")
