"""How jobs end: exit codes, events, cancelling and killing, in real processes."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time

import pytest

from cleardate.contract.files.partial import MARK

WELL = """
def handler(job, reporter):
    partial = begin(job, reporter)
    reporter.progress(0.5, "half way")
    reporter.metric("psnr", 30.5, 2)
    reporter.metric("loss", float("nan"), 2)
    reporter.progress(1.0)
    partial.replace(job.report)
    return ResultEvent({"report": job.report}, {"ok": float("inf"), "n": (1, Path("p"))})
"""

PATIENT = """
def handler(job, reporter):
    begin(job, reporter)
    while True:
        reporter.check()
        time.sleep(0.01)
"""

DEAF = """
def handler(job, reporter):
    begin(job, reporter)
    while True:  # a signal ends the sleep of C early
        ctypes.CDLL(None).sleep(60)
"""

KEEPS_BEST = """
def handler(job, reporter):
    reporter.log("begun")
    try:
        while True:
            reporter.check()
            time.sleep(0.01)
    except CancelledError:
        time.sleep(1.0)
    return ResultEvent({"output": job.output}, {"stopped": True})
"""


def leftovers(worker):
    return [path for path in worker.report.parent.iterdir() if MARK in path.name]


def test_a_job_that_goes_well(start):
    worker = start(WELL)
    code, events, err = worker.end()
    assert (code, err) == (0, "")
    assert [event["event"] for event in events] == [
        *("hello", "log", "progress", "metric", "log", "progress", "result"),
    ]
    assert events[0]["command"] == "evaluate"
    assert events[0]["pid"] == worker.process.pid
    said = {"event": "progress", "percent": 50.0, "message": "half way", "eta_s": None}
    assert events[2] == {**said, "eta_low_s": None, "eta_high_s": None, "since_s": 0.0}
    assert events[4]["level"] == "warning"
    assert events[5]["percent"] == 100.0
    assert events[-1]["outputs"] == {"report": str(worker.report)}
    assert events[-1]["summary"] == {"ok": None, "n": [1, "p"]}
    assert worker.report.read_text() == "half"


@pytest.mark.parametrize(
    ("raising", "code", "kind", "words"),
    [
        ('UsageError("odd", "do")', 2, "UsageError", "odd"),
        ('RasterError("a.tif is cut", "do")', 3, "RasterError", "a.tif is cut"),
        ('CancelledError("stopped")', 4, "CancelledError", "stopped"),
        ("KeyboardInterrupt()", 4, "CancelledError", "Stopped"),
        ('ClearDateError("base")', 1, "WorkerError", "base"),
        ('ZeroDivisionError("by 0")', 1, "WorkerError", "fault in ClearDate: ZeroDivisionError"),
        ('MemoryError("7 GB")', 3, "InputError", "memory ran out (7 GB)."),
        ('OSError(28, "No space left", "/d/f.tif")', 3, "OutputError", "full at /d/f.tif"),
        ('OSError(13, "Permission denied", "/d/f")', 3, "OutputError", "/d/f cannot be"),
        ('OSError(5, "I/O error", "/d/f")', 3, "InputError", "at /d/f: I/O error"),
        ('ModuleNotFoundError("no", name="torch.nn")', 1, "WorkerError", "needs the library torch"),
        ('ModuleNotFoundError("no", name="cleardate.x")', 1, "WorkerError", "fault in ClearDate"),
    ],
)
def test_exit_codes_and_sentences(start, raising, code, kind, words):
    worker = start(f"def handler(job, reporter):\n    begin(job, reporter)\n    raise {raising}\n")
    got, events, err = worker.end()
    assert got == code
    assert events[-1]["event"] == "error"
    assert events[-1]["type"] == kind
    assert words in events[-1]["message"]
    assert ("Traceback" in err) == ("fault" in events[-1]["message"])
    assert not worker.report.exists()
    assert leftovers(worker) == []


def test_a_person_gets_the_sentence_and_the_remedy(start):
    worker = start(
        "def handler(job, reporter):\n    raise RasterError('a.tif is cut.', 'Copy it again.')\n",
        events=False,
    )
    out, _ = worker.process.communicate()
    assert worker.process.returncode == 3
    assert (out, worker.errors.read_text()) == (b"", "Error: a.tif is cut. Copy it again.\n")


def test_output_checks_come_before_the_handler(start):
    worker = start("raise SystemExit(9)", lambda report: ["model", "m.onnx"])
    assert worker.end()[0] == 9
    worker = start(
        "def handler(job, reporter):\n    os._exit(9)\n",
        lambda report: (
            ["evaluate", "--simulated", "s", "--truth", str(report), "--report", str(report)]
        ),
    )
    code, events, _ = worker.end()
    assert (code, events[-1]["type"]) == (3, "OutputError")


def test_prints_of_libraries_do_not_reach_the_protocol(start):
    worker = start("""
import subprocess
def handler(job, reporter):
    print("from python")
    os.write(1, b"from the descriptor\\n")
    c = ctypes.CDLL(None)
    c.puts(b"from C, flushed at exit")
    subprocess.run([sys.executable, "-c", "print('from a child')"], check=True)
    reporter.progress(1.0)
    return ResultEvent({}, {})
""")
    code, events, err = worker.end()
    assert code == 0
    assert [event["event"] for event in events] == ["hello", "progress", "result"]
    for words in ("from python", "from the descriptor", "from C", "from a child"):
        assert words in err


def test_progress_is_limited_and_its_last_word_is_said(start):
    worker = start("""
def handler(job, reporter):
    until = time.monotonic() + 0.5
    while time.monotonic() < until:
        reporter.progress(0.1, "busy")
    reporter.progress(1.0)
    return ResultEvent({}, {})
""")
    _, events, _ = worker.end()
    said = [event["percent"] for event in events if event["event"] == "progress"]
    assert 2 <= len(said) <= 7
    assert said[-1] == 100.0


def test_events_from_many_threads_stay_whole(start):
    worker = start("""
import threading
def handler(job, reporter):
    def talk(name):
        for _ in range(200):
            reporter.log(name * 500)
    threads = [threading.Thread(target=talk, args=(name,)) for name in "abcd"]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return ResultEvent({}, {})
""")
    _, events, _ = worker.end()
    texts = [event["text"] for event in events if event["event"] == "log"]
    assert len(texts) == 800
    assert set(texts) == {name * 500 for name in "abcd"}


def cancel_by_line(worker):
    worker.send(b"cancel\n")


def cancel_by_split_line(worker):
    worker.send(b"noise\ncan")
    time.sleep(0.05)
    worker.send(b"cel\r\n")


def cancel_by_closing(worker):
    worker.asked_at = time.monotonic()
    worker.process.stdin.close()
    worker.process.stdin = None


def cancel_by_sigint(worker):
    worker.signal(signal.SIGINT)


def cancel_by_sigterm(worker):
    worker.signal(signal.SIGTERM)


WAYS = [
    cancel_by_line,
    cancel_by_split_line,
    cancel_by_closing,
    cancel_by_sigint,
    cancel_by_sigterm,
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("handler", [PATIENT, DEAF], ids=["patient", "deaf"])
def test_cancel(start, way, handler):
    worker = start(handler)
    worker.wait_for("begun")
    way(worker)
    code, events, _ = worker.end()
    assert code == 4
    assert [(event["event"], event.get("type")) for event in events] == [
        ("error", "CancelledError")
    ]
    # Beyond the grace of 0.6 s there is only the slowness of a busy machine.
    assert worker.seconds < 3
    assert not worker.report.exists()
    assert leftovers(worker) == []


def test_a_library_that_hangs_ends_the_worker_with_a_sentence(start):
    worker = start("""
from cleardate.contract.last_resort import end_process
import threading
def handler(job, reporter):
    begin(job, reporter)
    error = ModelError("The model gave no result.", "Use another.")
    threading.Timer(0.2, end_process, (error,)).start()
    time.sleep(60)
""")
    code, events, _ = worker.end()
    assert code == 3
    assert [(e["type"], e["message"]) for e in events if e["event"] == "error"] == [
        ("ModelError", "The model gave no result.")
    ]
    assert leftovers(worker) == []


def train(report):
    return ["train", "--scene", "s", "--output", str(report.with_suffix(".onnx"))]


def test_training_may_take_its_time_to_end_well(start):
    worker = start(KEEPS_BEST, train)
    worker.wait_for("begun")
    worker.send(b"cancel\n")
    cancel_by_closing(worker)
    code, events, _ = worker.end()
    assert (code, events[-1]["event"]) == (0, "result")
    assert events[-1]["summary"] == {"stopped": True}


def test_a_second_ctrl_c_ends_at_once(start):
    worker = start(KEEPS_BEST.replace("time.sleep(1.0)", "time.sleep(60)"), train)
    worker.wait_for("begun")
    worker.signal(signal.SIGINT)
    time.sleep(0.2)
    worker.signal(signal.SIGINT)
    code, events, _ = worker.end()
    assert (code, events[-1]["type"]) == (4, "CancelledError")
    assert worker.seconds < 3


def test_a_full_pipe_does_not_hold_the_watchdog(start):
    worker = start("""
def handler(job, reporter):
    begin(job, reporter)
    while True:
        reporter.log("x" * 1000)
""")
    worker.wait_for("begun")
    time.sleep(0.3)
    worker.send(b"cancel\n")
    assert worker.process.wait(timeout=5) == 4
    assert leftovers(worker) == []


def test_the_client_going_away_stops_the_job(start):
    worker = start("""
def handler(job, reporter):
    begin(job, reporter)
    while True:
        reporter.progress(0.5, "on and on")
        time.sleep(0.01)
""")
    worker.wait_for("begun")
    worker.process.stdout.close()
    assert worker.process.wait(timeout=5) == 4
    assert leftovers(worker) == []


def test_no_input_at_all_is_no_cancel(start, tmp_path):
    start(WELL).end()
    done = subprocess.run(
        [
            *(sys.executable, str(tmp_path / "driver.py"), "evaluate", "--simulated", "s"),
            *("--truth", "t", "--report", str(tmp_path / "again.json"), "--events"),
        ],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert (tmp_path / "again.json").exists()


def test_kill_at_any_moment_strands_nothing_for_the_next_run(start):
    slow = """
def handler(job, reporter):
    partial = begin(job, reporter)
    for _ in range(30):
        time.sleep(0.01)
        with partial.open("a") as file:
            file.write("more")
    partial.replace(job.report)
    return ResultEvent({"report": job.report}, {})
"""
    moments = random.Random(5)
    for _ in range(4):
        worker = start(slow)
        worker.wait_for("begun")
        time.sleep(moments.uniform(0, 0.2))
        worker.process.kill()
        worker.process.wait()
        assert not worker.report.exists()
        assert len(leftovers(worker)) == 1
        again = start(slow)
        code, events, _ = again.end()
        assert code == 0
        assert "left unfinished by an earlier run" in events[1]["text"]
        assert leftovers(again) == []
        again.report.unlink()
