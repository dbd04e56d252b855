"""A worker that speaks the protocol and misbehaves on demand: FAKE_WORKER says how.

Started as the real one: ``python -I -u -X utf8 bootstrap.py COMMAND job.json``. On the word
``cancel`` of a script it waits for the client's line.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path


def say(event: str, **fields: object) -> None:
    print(json.dumps({"event": event, **fields}), flush=True)


def main() -> int:
    command = sys.argv[1]
    job = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    behaviour = os.environ.get("FAKE_WORKER", "works")
    say("hello", version="0", command=command, pid=os.getpid(), python="3", versions={"fake": "1"})
    return globals()[behaviour](job) or 0


def outputs_of(job: dict) -> dict:
    keys = ("output", "quality", "report")
    return {key: job[key] for key in keys if job.get(key)}


def strand(job: dict) -> None:
    for path in outputs_of(job).values():
        Path(f"{path}.cleardate-partial-{os.getpid()}-0123abcd").write_text("half", "utf-8")


def works(job: dict) -> None:
    say("log", level="info", text="Gruß aus Köln")
    say("log", level="warning", text="careful")
    say("progress", percent=50.0, message="half", eta_s=1.0)
    say("progress", percent=60.0, message="half", eta_s=1.0)
    say("metric", name="psnr", value=31.25, step=3)
    echo = os.environ.get("FAKE_ECHO")
    if echo:
        said = {"job": job, "environment": dict(os.environ), "folder": str(Path.cwd())}
        said["mode"] = Path.cwd().stat().st_mode
        said["path"] = sys.path
        Path(echo).write_text(json.dumps(said), "utf-8")
    for path in outputs_of(job).values():
        Path(path).write_text("{}", "utf-8")
    source = os.environ.get("FAKE_RASTER")
    if source:
        Path(job["output"]).write_bytes(Path(source).read_bytes())
    scores = {"psnr": 31.25, "ssim": 0.9, "sam_deg": 2.5, "mae": 0.01, "psnr_changed": None}
    methods = {"copy": {**scores, "psnr": 28.0}, "trees": scores}
    summary = {"chosen": "trees", "methods": methods}
    say("result", outputs=outputs_of(job), summary=summary)


def silent(job: dict) -> None:
    strand(job)
    time.sleep(60)


def silent_in_folder(job: dict) -> None:
    """The same of a job whose output is a folder."""
    folder = Path(job["output"])
    folder.mkdir()
    strand({"output": str(folder / "filled.tif")})
    time.sleep(60)


def silent_family(job: dict) -> None:
    """Silent, deaf to signals, with a child that holds the pipes open."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    Path(job["output"] + ".child").write_text(str(child.pid), "utf-8")
    time.sleep(60)


def orphan(job: dict) -> None:
    """Ends well, but leaves a child that holds the pipes open."""
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    Path(job["output"] + ".child").write_text(str(child.pid), "utf-8")
    works(job)


def polite(job: dict) -> int:
    strand(job)
    sys.stdin.readline()
    say("error", type="CancelledError", message="Stopped by the user.", remedy="")
    return 4


def keeps_best(job: dict) -> None:
    line = sys.stdin.readline()
    time.sleep(1.2)
    Path(job["output"]).write_text(line, "utf-8")
    say("result", outputs=outputs_of(job), summary={})


def bad_input(job: dict) -> int:
    strand(job)
    say("error", type="RasterError", message="The file has 3 bands.", remedy="Give 4.")
    return 3


def crashes(job: dict) -> None:
    strand(job)
    print("about to fail", file=sys.stderr, flush=True)
    raise RuntimeError("a fault of ours")


def killed(job: dict) -> None:
    strand(job)
    os.kill(os.getpid(), signal.SIGKILL)


def segfault(job: dict) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def no_result(job: dict) -> None:
    say("progress", percent=100.0, message="done", eta_s=None)


def result_then_fails(job: dict) -> int:
    works(job)
    return 1


def result_then_hangs(job: dict) -> None:
    works(job)
    say("log", level="info", text="reported")
    time.sleep(60)


def late_result(job: dict) -> None:
    """Is told to stop, but was done already; then takes its time to end."""
    say("log", level="info", text="ready")
    sys.stdin.readline()
    works(job)
    time.sleep(60)


def lies(job: dict) -> None:
    say("result", outputs={"output": job["output"]}, summary={})


def lies_then_hangs(job: dict) -> None:
    lies(job)
    say("log", level="info", text="reported")
    time.sleep(60)


def garbage(job: dict) -> None:
    sys.stdout.buffer.write(b'\xff\xfe not text\n{"event": "unknown"}\n[1, 2]\n{broken\n\n')
    sys.stdout.buffer.write(b"x" * 3_000_000 + b"\n")
    sys.stdout.flush()
    print("a library talks", file=sys.stderr, flush=True)
    works(job)


if __name__ == "__main__":
    sys.exit(main())
