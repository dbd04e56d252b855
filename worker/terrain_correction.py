"""The job ``correct``: Sentinel-1 GRD through SNAP's graph processor, for those who have SNAP.

SNAP is a program of its own, never started unasked: the user names it, or has it on the path. It
writes into a private folder beside the output; what comes of it is read as the product that it is
and written as one GeoTIFF. This was never run with the real ``gpt``, only with a stand-in.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import shutil
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from ..contract.errors import InputError
from ..contract.events import ResultEvent
from ..contract.jobs import CorrectJob
from ..contract.layers import SAR
from ..contract.products import is_product_path
from ..contract.reporter import Reporter
from ..contract.sentence import say

_GRAPH = Path(__file__).with_name("sentinel1_graph.xml")
_PERCENT = re.compile(r"(\d{1,3})\s?%")
_ENDS = (".exe", ".bat", "")
_SECONDS = 0.2
_LAST_LINES = 6


def correct(job: CorrectJob, reporter: Reporter) -> ResultEvent:
    """Run the job; see CorrectJob. InputError without SNAP, and with its words where it fails."""
    from ..imagery.outputs import Outputs
    from ..imagery.products.resolve import resolve
    from ..imagery.products.search import products_in
    from ..imagery.products.vrt import save_vrt

    found = products_in(job.grd)
    if not found[0].form.startswith("Sentinel-1 SAFE"):
        raise InputError(
            say("{path} is no Sentinel-1 product of ESA's.", path=job.grd),
            "Give a GRD product: a SAFE folder, or its zip.",
        )
    program = snap_program(job.gpt, job.grd)
    with Outputs() as outputs:
        target = outputs.begin(job.output)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".cleardate-snap-") as folder:
            product = Path(folder) / "corrected.dim"
            _run(_command(program, job, product), reporter)
            if not is_product_path(str(product)) or not product.is_file():
                raise InputError("SNAP has written nothing.", "Run its graph builder to see why.")
            resolved = resolve(str(product), SAR)
            if resolved is None:
                raise InputError("What SNAP has written is no SAR image.", "Update SNAP.")
            reporter.progress(0.95, "Writing the image")
            save_vrt(resolved.name, target)
    return ResultEvent({"output": job.output}, {"sensor": found[0].sensor})


def snap_program(given: str | None, grd: str) -> str:
    """The path of ``gpt``: the one given, else the one on the path. InputError without."""
    from ..imagery.products.sentinel1_safe import not_corrected

    if given is None:
        program = shutil.which("gpt")
        if program is None:
            error = not_corrected(grd)
            raise InputError(
                say("SNAP's program gpt was not found, and {text}", text=error.message),
                error.remedy,
            )
        return program
    for end in _ENDS:
        path = Path(f"{given}{end}" if not given.endswith(end) or not end else given)
        if path.is_file() and os.access(path, os.X_OK):
            return str(path.absolute())
    raise InputError(
        say("{path} is no program that can be run.", path=given),
        "Give the path of gpt in SNAP's folder bin.",
    )


def _command(program: str, job: CorrectJob, product: Path) -> list[str]:
    return [
        program,
        str(_GRAPH),
        f"-Pinput={_readable(job.grd)}",
        f"-Poutput={product}",
        f"-Pfilter={'Refined Lee' if job.despeckle else 'None'}",
        f"-Presolution={job.resolution:g}",
        f"-Pdem={job.dem}",
    ]


def _readable(path: str) -> str:
    """What SNAP reads: of a folder its manifest, a zip as it is."""
    manifest = Path(path) / "manifest.safe"
    return str((manifest if manifest.is_file() else Path(path)).absolute())


def _run(command: list[str], reporter: Reporter) -> None:
    """Run SNAP, telling of its progress; it ends when the job is cancelled."""
    last: list[str] = []
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        # gpt starts Java, which is to end with it.
        start_new_session=os.name == "posix",
    ) as process:
        try:
            for line in _lines(process):
                reporter.check()
                for percent in _PERCENT.findall(line):
                    part = min(int(percent), 100) / 100
                    reporter.progress(0.9 * part, "SNAP corrects the image")
                words = _PERCENT.sub("", line).strip(" .\r")
                if words:
                    last = [*last[1 - _LAST_LINES :], words]
        except BaseException:
            _end(process)
            raise
        code = process.wait()
    if code != 0:
        raise InputError(
            say("SNAP ended with {code}: {words}", code=code, words=" / ".join(last)[-600:]),
            "Try the product in SNAP itself; orbit files and elevation are fetched by SNAP.",
        )


def _end(process: subprocess.Popen[bytes]) -> None:
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()


def _lines(process: subprocess.Popen[bytes]) -> Iterator[str]:
    """What a process says, as it says it; an empty text now and then while it is silent."""
    said: queue.Queue[bytes | None] = queue.Queue()

    def read() -> None:
        stream = process.stdout
        while stream is not None and (part := os.read(stream.fileno(), 4096)):
            said.put(part)
        said.put(None)

    threading.Thread(target=read, daemon=True).start()
    while True:
        try:
            part = said.get(timeout=_SECONDS)
        except queue.Empty:
            yield ""
            continue
        if part is None:
            return
        yield from part.decode("utf-8", "replace").splitlines()
