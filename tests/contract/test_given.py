"""What is no file is refused in a sentence, and at once."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleardate.contract.errors import InputError, ModelError, RasterError, UsageError
from cleardate.contract.files.given import open_file, read_file, require_file
from cleardate.contract.jobs import ModelJob
from cleardate.contract.model_file import read_model_card
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.imagery.grid import Grid
from cleardate.imagery.polygons import read_polygons
from cleardate.imagery.raster import open_raster
from cleardate.imagery.scene import file_sha256
from cleardate.models.onnx_file import read_card
from cleardate.worker.runner import run_job_file

GRID = Grid("", None, 2, 2)  # type: ignore[arg-type]
READERS = {
    "raster": lambda path: open_raster(str(path), "SAR T1", 2),
    "polygons": lambda path: read_polygons(path, "cloud mask", GRID, SilentReporter()),
    "scene file": read_scene_file,
    "model": read_card,
    "card": read_model_card,
    "hash": lambda path: file_sha256(path, SilentReporter()),
}
"""All that opens a path of the user's by itself."""


@pytest.fixture
def things(tmp_path: Path) -> Iterator[dict[str, Path]]:
    """What a path can lead to, by name. A test that waits for one of them is ended."""
    found = {name: tmp_path / name for name in ("pipe", "socket", "link", "circle", "folder")}
    os.mkfifo(found["pipe"])
    found["link"].symlink_to(found["pipe"])
    found["circle"].symlink_to(found["circle"])
    found["folder"].mkdir()
    found["device"] = Path("/dev/zero")
    found["long"] = tmp_path / ("x" * 256)
    found["far"] = tmp_path / "/".join(["d" * 200] * 25)
    found["below a file"] = Path(__file__) / "x"
    found["not UTF-8"] = tmp_path / os.fsdecode(b"caf\xe9")
    found["half a pair"] = tmp_path / "\ud800"
    os.close(os.open(os.fsencode(found["not UTF-8"]), os.O_CREAT))
    with socket.socket(socket.AF_UNIX) as listener:
        # The names of sockets are short.
        before = Path.cwd()
        os.chdir(tmp_path)
        listener.bind("socket")
        os.chdir(before)
        signal.alarm(30)
        yield found
        signal.alarm(0)


KINDS = {
    "pipe": "no file",
    "link": "no file",
    "device": "no file",
    "socket": "no file",
    "folder": "folder|not recognized",
    "circle": "symbolic links|does not exist",
    "long": "name too long",
    "far": "name too long",
    "below a file": "ot a directory|does not exist",
    "not UTF-8": "not UTF-8",
    "half a pair": "not UTF-8|does not exist",
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("thing", KINDS)
def test_no_file(things, thing, reader):
    with pytest.raises(InputError, match=f"(?i){KINDS[thing]}") as caught:
        READERS[reader](things[thing])
    assert caught.value.exit_code == 3
    assert caught.value.remedy
    expected = {"raster": RasterError, "hash": RasterError, "model": ModelError, "card": ModelError}
    assert isinstance(caught.value, expected.get(reader, InputError))


@pytest.mark.parametrize("thing", KINDS)
def test_no_job_file(things, thing, capfd, monkeypatch):
    said = []
    monkeypatch.setattr("cleardate.worker.runner.event_front", lambda: Front(said))
    assert run_job_file([ModelJob.command, str(things[thing])]) == UsageError.exit_code
    assert "The job file" in said[0].message
    assert "Traceback" not in capfd.readouterr().err


class Front:
    """A reporter that keeps the failure."""

    def __init__(self, said: list[Exception]) -> None:
        self._said = said

    def hello(self, command: str) -> None:
        pass

    def failure(self, error: Exception) -> None:
        self._said.append(error)


def test_a_file_is_read(tmp_path):
    path = tmp_path / "填.json"
    path.write_bytes(b"{}")
    require_file(path, "The file")
    assert read_file(path, "The file") == b"{}"
    with open_file(path, "The file") as stream:
        assert stream.read(1) == b"{"
    require_file(tmp_path, "The file", folders=True)


def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(things, tmp_path, monkeypatch):
    monkeypatch.setattr("cleardate.contract.files.given.require_file", lambda *_: None)
    assert read_file(things["pipe"], "The file") == b""
