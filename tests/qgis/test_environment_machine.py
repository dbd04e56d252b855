"""What the machine offers: Pythons, a graphics card, and a Python fetched where there is none."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import InputError
from cleardate.processing.client.trial import try_worker
from cleardate.processing.environment import install as engine
from cleardate.processing.environment import nvidia, places, pythons, requirements, standalone
from cleardate.processing.environment.install_log import Journal, Silent
from cleardate.processing.environment.requirements import InstallChoice

QUIET = Journal(None, Silent())


def test_pythons_are_tried_before_they_are_believed(tmp_path: Path) -> None:
    liar = tmp_path / "python3"
    liar.write_text("#!/bin/sh\necho Python 3.12.1\n", "utf-8")
    liar.chmod(0o755)
    assert pythons.examine(liar, QUIET).why_not == "it is no Python that runs"
    assert pythons.examine(tmp_path / "none", QUIET).why_not
    with pytest.raises(InputError, match=r"python3 cannot be used.*3\.11 to 3\.14"):
        pythons.find(QUIET, liar)
    found, _ = pythons.find(QUIET)
    assert found is not None and requirements.OLDEST <= found.version[:2] <= requirements.NEWEST


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ({"version": [3, 9, 1]}, "its version is 3.9.1"),
        ({"version": [3, 15, 0]}, "its version is 3.15.0"),
        ({"bits": 32}, "it has 32 bits"),
        ({"name": "pypy"}, "it is pypy, not CPython"),
        ({"ensurepip": False}, "python3-venv"),
        ({}, ""),
    ],
)
def test_why_a_python_will_not_do(tmp_path: Path, answer: dict[str, Any], why: str) -> None:
    fake = tmp_path / "python"
    sound = {"version": [3, 12, 0], "bits": 64, "name": "cpython", "venv": True}
    full = {**sound, "ensurepip": True, "pip": True, **answer}
    fake.write_text(f"#!/bin/sh\necho 'ANSWER {json.dumps(full)}'\n", "utf-8")
    fake.chmod(0o755)
    found = pythons.examine(fake, QUIET).why_not
    assert why in found if why else found == ""


def test_the_list_of_windows_launcher_is_read() -> None:
    lines = [
        " -V:3.12 *        C:\\Program Files\\Python312\\python.exe",
        " -V:3.11          C:\\Users\\Jörg\\py\\python.exe",
        "nothing",
    ]
    found = [str(path) for path in pythons.parse_launcher(lines)]
    assert found == ["C:\\Program Files\\Python312\\python.exe", "C:\\Users\\Jörg\\py\\python.exe"]


def fake_nvidia(folder: Path, monkeypatch: pytest.MonkeyPatch, says: str, code: int = 0) -> None:
    program = folder / "bin" / "nvidia-smi"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\necho '{says}'\nexit {code}\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)


@pytest.mark.parametrize(
    ("says", "gpu", "note"),
    [
        ("NVIDIA RTX A2000, 580.65.06, 6138", True, ""),
        ("NVIDIA RTX A2000, 550.54.15, 6138", False, "driver 550.54.15 of NVIDIA RTX A2000"),
        ("No devices were found", False, ""),
    ],
)
def test_the_driver_decides_about_cuda(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, gpu: bool, note: str
) -> None:
    fake_nvidia(tmp_path, monkeypatch, says)
    monkeypatch.setattr(nvidia.platform, "machine", lambda: "x86_64")
    installer = engine.Installer(engine.Request(tmp_path / "home"), QUIET, try_worker)
    wanted, said = installer._choose()
    assert wanted == InstallChoice("simulate", gpu)
    assert note in said and bool(note) == bool(said)


def test_a_driver_that_fails_is_no_gpu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_nvidia(tmp_path, monkeypatch, "NVIDIA-SMI has failed", 9)
    assert nvidia.find_gpu(QUIET) is None


FAKE_UV = """#!/bin/sh
while [ "$1" != --install-dir ]; do shift; done
mkdir -p "$2/cpython-3.12/bin"
cat > "$2/cpython-3.12/bin/python3.12" <<'END'
#!/bin/sh
echo 'ANSWER {"version": [3, 12, 9], "bits": 64, "name": "cpython", "venv": true, "ensurepip": true,
"pip": true}' | tr -d '\\n'
END
chmod +x "$2/cpython-3.12/bin/python3.12"
"""


def test_a_python_is_fetched_where_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = places.Home(tmp_path / "Köln home", "a" * 32)
    home.path.mkdir()
    monkeypatch.setattr(standalone, "find_program", lambda name, host: None)
    with pytest.raises(InputError, match=r"no Python .* Install Python 3\.12, or uv"):
        standalone.fetch_python(home, [pythons.Python(Path("/old"))], os.environ, QUIET)
    uv = tmp_path / "uv"
    uv.write_text(FAKE_UV, "utf-8")
    uv.chmod(0o755)
    monkeypatch.setattr(standalone, "find_program", lambda name, host: uv)
    journal = Journal(None, Silent())
    found = standalone.fetch_python(home, [], os.environ, journal)
    assert found.version == (3, 12, 9) and home.path in found.path.parents
    assert "fetching one (about 60 MB)" in journal.lines[0]
    # There is one now: nothing is fetched again.
    again = Journal(None, Silent())
    assert standalone.fetch_python(home, [], os.environ, again) == found
    assert not any("fetching" in line for line in again.lines)
    uv.write_text("#!/bin/sh\necho error: no connection\nexit 2\n", "utf-8")
    with pytest.raises(InputError, match=r"could not be fetched: error: no connection"):
        standalone.fetch_python(places.Home(tmp_path / "other", "a" * 32), [], os.environ, QUIET)
