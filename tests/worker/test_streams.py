"""Standard streams that are closed, full or read by nobody: a sentence, never a fault."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cleardate.contract.errors import InputError, OutputError, WorkerError
from cleardate.worker.runner import as_known

BOOTSTRAP = Path(__file__).parents[2] / "worker" / "bootstrap.py"
WELL = """
def handler(job, reporter):
    partial = begin(job, reporter)
    reporter.progress(0.5, "half way")
    try:
        os.write(1, b"a stray word")
    except OSError:
        pass
    partial.replace(job.report)
    return ResultEvent({"report": job.report}, {"psnr": 30.5})
"""


def run(start, redirection: str, *words: str) -> tuple[int, str, Path]:
    """Exit code, standard error and report of the job under a shell's redirection."""
    worker = start(WELL)
    worker.end()
    report = worker.report
    report.unlink()
    job = ["evaluate", "--simulated", "s", "--truth", "t", "--report", str(report), *words]
    ran = subprocess.run(
        ["/bin/bash", "-c", f'"$@" {redirection}', "-", sys.executable, "driver.py", *job],
        capture_output=True,
        cwd=report.parent,
        timeout=60,
    )
    error = ran.stderr.decode()
    assert "Traceback" not in error
    return ran.returncode, error, report


NOBODY = "| true; exit ${PIPESTATUS[0]}"


@pytest.mark.parametrize(
    ("redirection", "code", "words"),
    [
        (">&-", 0, "half way"),
        ("2>&-", 0, ""),
        ("<&- >&- 2>&-", 0, ""),
        ("2>/dev/full", 0, ""),
        (">/dev/full", 3, "cannot be written: No space left on device. The files of the job are"),
        (f"{NOBODY}", 3, "cannot be written: Broken pipe. The files of the job are written"),
        (">/dev/full 2>&1", 3, ""),
    ],
)
def test_a_job_whose_results_cannot_be_printed_has_done_its_work(start, redirection, code, words):
    ended, said, report = run(start, redirection)
    assert ended == code
    assert words in said
    # What a library prints has not gone into a file that took the number of a closed stream.
    assert report.read_text() == "half"


@pytest.mark.parametrize(
    ("redirection", "code", "words"),
    [
        (">&-", 3, "standard output is closed"),
        (">/dev/full", 3, "cannot be written: No space left on device"),
        (NOBODY, 4, ""),
        ("<&- >&- 2>&-", 3, ""),
    ],
)
def test_events_that_nobody_can_read(start, redirection, code, words):
    ended, said, _ = run(start, redirection, "--events")
    assert ended == code
    assert words in said


@pytest.mark.parametrize("words", [["-h"], ["--version"], ["fill", "-h"]])
@pytest.mark.parametrize(
    ("redirection", "code"), [(">&-", 0), (">/dev/full", 3), (NOBODY, 3), ("2>&-", 0)]
)
def test_help_that_nobody_reads(words, redirection, code):
    line = f'"$@" {redirection}'.replace("| true", "| (exec <&-; sleep 1)")
    ran = subprocess.run(
        ["/bin/bash", "-c", line, "-", sys.executable, "-m", "cleardate.worker.cli", *words],
        capture_output=True,
        timeout=60,
    )
    assert ran.returncode == code
    assert b"Traceback" not in ran.stderr
    assert b"Exception ignored" not in ran.stderr
    assert (b"cannot be written" in ran.stderr) == (code == 3)


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full", ">&- 2>&-"])
def test_a_wrong_line_stays_one(redirection):
    ran = subprocess.run(
        [
            "/bin/bash",
            "-c",
            f'"$@" {redirection}',
            "-",
            sys.executable,
            "-m",
            "cleardate.worker.cli",
            "x",
        ],
        capture_output=True,
        timeout=60,
    )
    assert ran.returncode == 2


def test_the_job_file_of_a_client_without_an_output(tmp_path):
    ran = subprocess.run(
        [
            "/bin/bash",
            "-c",
            '"$@" >&-',
            "-",
            sys.executable,
            "-I",
            str(BOOTSTRAP),
            "model",
            "job.json",
        ],
        capture_output=True,
        timeout=60,
        cwd=tmp_path,
    )
    assert ran.returncode == 3
    assert b"standard output is closed" in ran.stderr


@pytest.mark.parametrize("number", [1, 2, 5, 13, 17, 20, 21, 27, 28, 30, 36, 40, 84, 110, 116, 122])
def test_what_the_system_refuses_is_no_fault_of_ours(number):
    known = as_known(OSError(number, os.strerror(number), "/data/a.tif"))
    assert isinstance(known, InputError) == (number not in (2, 17))
    assert isinstance(known, WorkerError) == (number in (2, 17))
    assert "/data/a.tif" in known.message


@pytest.mark.parametrize("number", [5, 28, 32])
def test_what_fails_without_a_name(number):
    known = as_known(OSError(number, os.strerror(number)))
    assert isinstance(known, InputError)
    assert known.remedy


def test_a_name_that_is_not_utf8():
    try:
        os.fsdecode(b"caf\xe9").encode("utf-8")
    except UnicodeEncodeError as error:
        known = as_known(error)
    assert isinstance(known, InputError)
    assert r"caf\udce9 is not UTF-8" in known.message
    try:
        "é".encode("ascii")
    except UnicodeEncodeError as error:
        assert isinstance(as_known(error), WorkerError)
    assert isinstance(as_known(OSError(28, "full")), OutputError)
