"""Wheels are held to the hashes that were published; logs are closed and show no secrets."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import InputError
from cleardate.processing.environment import hashes, libraries, places, requirements
from cleardate.processing.environment.command import run
from cleardate.processing.environment.hashes import Wheel, published, require_published
from cleardate.processing.environment.install_log import Journal, Silent
from cleardate.processing.environment.marks import DOWNLOADS
from cleardate.processing.environment.pip import fault, install_command
from cleardate.processing.environment.requirements import InstallChoice, normal, pins
from cleardate.processing.environment.standalone import UV_PIN
from cleardate.processing.environment.state import environment_python
from cleardate.processing.host.launch import worker_environment

QUIET = Journal(None, Silent())
WHEEL = "tiny-1.0-py3-none-any.whl"


@pytest.fixture(scope="module")
def pip_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with pip, which that of a system may lack."""
    folder = tmp_path_factory.mktemp("pip") / "env"
    subprocess.run([sys.executable, "-I", "-m", "venv", str(folder)], check=True)
    return environment_python(folder)


def make_wheel(folder: Path, text: str = "value = 1\n") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / WHEEL
    about = "tiny-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("tiny.py", text)
        archive.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", f"tiny.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n")
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def publish(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, **files: str) -> None:
    lines = "".join(f"{value}  {WHEEL}\n" for value in files.values())
    (tmp_path / "hashes.txt").write_text(f"# by hand\n{lines}", "utf-8")
    monkeypatch.setattr(hashes, "HASHES", tmp_path / "hashes.txt")


def parts(file: str) -> tuple[str, str]:
    name, version = file.split("-")[:2]
    return normal(name), version


def test_hashes_are_of_the_pinned_versions() -> None:
    """scripts/release/hash_wheels.py makes them; this fails until that was run after a new pin."""
    known = published()
    assert all(re.fullmatch("[0-9a-f]{64}", value) for value in known.values())
    assert len(set(known.values())) == len(known)
    wanted = {**pins(), "uv": UV_PIN.partition("==")[2]}
    found = {parts(file) for file in known}
    assert all(wanted.get(name) == version for name, version in found)
    names = {name for name, _ in found}
    for tier in (InstallChoice("train"), InstallChoice("train", True)):
        assert set(tier.names) <= names
    assert "uv" in names


def test_every_system_and_python_has_its_file() -> None:
    files = list(published())
    for name in ("numpy", "scipy", "rasterio", "onnxruntime"):
        for minor in range(requirements.OLDEST[1], requirements.NEWEST[1] + 1):
            for system in ("win_amd64", "manylinux", "macosx"):
                assert any(
                    file.startswith(f"{name}-") and f"-cp3{minor}-" in file and system in file
                    for file in files
                ), (name, minor, system)


def test_no_registry_is_named() -> None:
    text = hashes.HASHES.read_text("utf-8")
    assert "://" not in text


def install(python: Path, tmp_path: Path, wheels: Path, journal: Journal, own: bool = True) -> Path:
    """Install ``tiny`` as an environment's libraries are; returns where it went."""
    target, scratch = tmp_path / "target", tmp_path / "tmp"
    scratch.mkdir(exist_ok=True)
    home = places.Home(tmp_path / "home", "a" * 32)
    surroundings = {**worker_environment(_environ()), "TMPDIR": str(scratch)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(libraries, "environment_python", lambda environment: python)
        if not own:
            downloads = home.make(DOWNLOADS)
            shutil.copytree(wheels, downloads / "wheels")
            patch.setattr(libraries, "download_command", lambda *_: [sys.executable, "-c", ""])
        options = ("--target", str(target))
        made = libraries.Libraries(home, wheels if own else None)
        made.install(tmp_path, ["tiny"], InstallChoice(), options, surroundings, journal)
    return target


def _environ() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}


def test_a_published_file_is_installed(
    pip_python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = make_wheel(tmp_path / "wheels")
    publish(monkeypatch, tmp_path, one=digest(wheel))
    journal = Journal(None, Silent())
    assert (install(pip_python, tmp_path, wheel.parent, journal, own=False) / "tiny.py").exists()
    assert "1 of 1 files have the hash that was published for them." in journal.lines
    assert any("--require-hashes" in line for line in journal.lines)
    assert not any("not checked" in line for line in journal.lines)


def test_another_file_from_a_registry_is_refused_and_fetched_again(
    pip_python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = make_wheel(tmp_path / "wheels")
    publish(monkeypatch, tmp_path, one=digest(wheel))
    make_wheel(wheel.parent, "value = 'evil'\n")
    with pytest.raises(InputError, match=rf"{WHEEL} is not the file that was published"):
        install(pip_python, tmp_path, wheel.parent, QUIET, own=False)
    assert not (tmp_path / "target").exists()
    assert not (tmp_path / "home" / DOWNLOADS).exists()


@pytest.mark.parametrize("known", [True, False])
def test_wheels_of_the_users_own_are_taken_and_that_is_said(
    pip_python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    wheel = make_wheel(tmp_path / "wheels")
    publish(monkeypatch, tmp_path, **({"one": "0" * 64} if known else {}))
    journal = Journal(None, Silent())
    assert (install(pip_python, tmp_path, wheel.parent, journal) / "tiny.py").exists()
    assert "0 of 1 files have the hash that was published for them." in journal.lines
    said = f"Not the published files, so their hashes were not checked: {WHEEL}."
    assert said in journal.lines
    assert wheel.exists()


def test_a_file_that_changes_after_it_was_looked_at_is_refused(
    pip_python: Path, tmp_path: Path
) -> None:
    wheel = make_wheel(tmp_path / "wheels")
    hashed = tmp_path / "hashed.txt"
    hashed.write_text(Wheel("tiny", "1.0", wheel, digest(wheel), "").requirement, "utf-8")
    make_wheel(wheel.parent, "value = 'evil'\n")
    options = ("--target", str(tmp_path / "target"))
    command = install_command(pip_python, options, hashed, wheel.parent, (23, 0))
    finished = run(command, worker_environment(_environ()), QUIET)
    assert finished.code != 0 and "DO NOT MATCH THE HASHES" in "\n".join(finished.lines)


def test_what_a_mirror_built_itself_is_said() -> None:
    built = Wheel("torch", "2.13.0+cpu", Path("torch-2.13.0+cpu-cp311.whl"), "1" * 64, "")
    sound = Wheel("numpy", "2.4.6", Path("numpy.whl"), "2" * 64, "2" * 64)
    assert require_published([sound], None) == ""
    assert "torch-2.13.0+cpu-cp311.whl" in require_published([built, sound], None)


def test_what_fetches_a_python_is_held_to_its_hash() -> None:
    line = hashes.requirement(UV_PIN)
    assert line.startswith(f"{UV_PIN} --hash=sha256:") and line.count("--hash") >= 5


def test_the_report_of_pip_is_read(tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path / "Köln süd")
    report = tmp_path / "report.json"
    entry = {
        "download_info": {"url": wheel.as_uri(), "archive_info": {}},
        "metadata": {"name": "tiny", "version": "1.0"},
    }
    report.write_text(json.dumps({"install": [entry]}), "utf-8")
    checked: list[int] = []
    found = hashes.chosen(report, lambda: checked.append(1))
    assert found == [Wheel("tiny", "1.0", wheel, digest(wheel), "")]
    assert checked


def test_a_log_is_for_its_owner_alone(tmp_path: Path) -> None:
    log = tmp_path / "install.log"
    Journal(log, Silent()).line("new")
    assert log.stat().st_mode & 0o777 == 0o600
    log.chmod(0o644)  # as logs were before
    Journal(log, Silent())
    assert log.stat().st_mode & 0o777 == 0o600
    log.chmod(0o666)
    journal = Journal(None, Silent())
    journal.path = log
    journal.line("more")
    assert log.stat().st_mode & 0o777 == 0o600
    assert len(log.read_text("utf-8").splitlines()) == 2


def test_no_log_through_a_link(tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("mine", "utf-8")
    kept.chmod(0o644)
    (tmp_path / "install.log").symlink_to(kept)
    journal = Journal(tmp_path / "install.log", Silent())
    journal.line("said all the same")
    assert kept.read_text("utf-8") == "mine" and kept.stat().st_mode & 0o777 == 0o644
    assert journal.lines[-1] == "said all the same"


def test_no_secret_in_lines_nor_errors(tmp_path: Path) -> None:
    log = tmp_path / "install.log"
    journal = Journal(log, Silent())
    word = "T0ken-0f-mine"
    code = f"print('ERROR: https://{word}@mirror/simple refused'); raise SystemExit(1)"
    finished = run([sys.executable, "-c", code], worker_environment(_environ()), journal)
    said = log.read_text("utf-8") + str(fault(finished.lines, finished.code, None))
    assert word not in said and "https://***@mirror/simple refused" in said


def test_no_secret_in_what_a_worker_says(make_feedback: Any) -> None:
    from cleardate.contract.errors import RasterError
    from cleardate.processing.client.run import Relay
    from cleardate.processing.client.words import error_text

    feedback = make_feedback()
    Relay(feedback).line("HTTP 403: https://data.lab/a.tif?X-Amz-Signature=abc123\n")
    assert feedback.said.debug == ["HTTP 403: https://data.lab/a.tif?X-Amz-Signature=***"]
    error = RasterError("https://data.lab/a.tif?sig=abc cannot be opened.", "Check it.")
    assert "abc" not in error_text(error) and "sig=***" in error_text(error)
