"""The parts of the installer that need no network: what they decide and what they say."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import CancelledError, InputError, OutputError
from cleardate.processing.client.trial import try_worker, use_existing
from cleardate.processing.environment import install as engine
from cleardate.processing.environment import (
    places,
    pythons,
    requirements,
    state,
)
from cleardate.processing.environment.command import module_command, run
from cleardate.processing.environment.install_log import Journal, Silent
from cleardate.processing.environment.lock import only_one
from cleardate.processing.environment.pip import (
    Progress,
    RegistryAccess,
    download_command,
    fault,
    install_command,
    network_environment,
    version_of,
)
from cleardate.processing.environment.requirements import InstallChoice, Sizes

ROOT = Path(__file__).resolve().parents[2]
QUIET = Journal(None, Silent())


class Heard:
    """A listener that keeps what it hears, and stops when it hears ``stop_at``."""

    def __init__(self, stop_at: str = "") -> None:
        self.fractions: list[float] = []
        self.texts: list[str] = []
        self.lines: list[str] = []
        self.stop_at = stop_at

    def progress(self, fraction: float, text: str, left_s: float | None) -> None:
        self.fractions.append(fraction)
        self.texts.append(text)

    def line(self, level: str, text: str) -> None:
        self.lines.append(text)

    def is_cancelled(self) -> bool:
        return bool(self.stop_at) and any(self.stop_at in line for line in self.lines)


def test_requirements_are_those_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    for name in ("simulate", "simulate-gpu", "train"):
        lines = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").split()
        assert lines == extras[name]
    known = requirements.pins()
    for wanted in (InstallChoice("train"), InstallChoice("train", True)):
        assert set(wanted.names) <= set(known)
    assert not {"onnxruntime", "onnxruntime-gpu"} <= set(InstallChoice("train", True).names)


def test_fingerprint_changes_with_what_is_wanted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    prints = {InstallChoice(t, g).fingerprint() for t in requirements.TIERS for g in (False, True)}
    assert len(prints) == 4
    changed = tmp_path / "constraints.txt"
    changed.write_text(
        requirements.CONSTRAINTS.read_text("utf-8").replace("rich==15", "rich==14"), "utf-8"
    )
    monkeypatch.setattr(requirements, "CONSTRAINTS", changed)
    assert InstallChoice().fingerprint() not in prints


def test_a_build_of_a_version_fits_its_pin() -> None:
    assert requirements.fits("2.13.0+cpu", "2.13.0")
    assert not requirements.fits("2.13.01", "2.13.0")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel ... 407'))", "proxy refused"),
        ("SSLError(SSLCertVerificationError(1, 'certificate verify failed'))", "not trusted"),
        ("NewConnectionError: Temporary failure in name resolution", "cannot be reached"),
        ("ERROR: Could not install packages: [WinError 32] in use", "cannot be written"),
        ("ERROR: No matching distribution found for numpy==9", "has no numpy==9"),
        ("ERROR: Cannot install scipy because these package versions", "has no scipy"),
        ("Missing dependencies for SOCKS support", "SOCKS"),
        ("ERROR: something new", "exit code 1: ERROR: something new"),
    ],
)
def test_faults_of_pip_become_sentences(line: str, sentence: str) -> None:
    error = fault(["Collecting numpy", line], 1, None)
    assert sentence in error.message
    assert error.remedy


def test_progress_of_pip_goes_up(tmp_path: Path) -> None:
    heard = Heard()
    progress = Progress(Journal(None, heard), Sizes(100, 400), tmp_path, 0.0, 1.0)
    assert not progress.line("Downloading scipy-1.17.1-cp311.whl (35.0 MB)")
    assert progress.line("Progress 17000000 of 35000000")
    assert not progress.line("Using cached onnx-1.23.2-cp311.whl (9.0 MB)")
    progress.begin_install()
    assert not progress.line("Processing scipy-1.17.1-cp311.whl")
    assert heard.fractions == sorted(heard.fractions)
    assert heard.fractions[1] == pytest.approx(0.6 * 0.17)
    assert heard.texts[0] == "Downloading scipy (35 MB)"
    assert heard.texts[-1] == "Unpacking the libraries"


def test_pip_is_called_without_network_for_a_folder_of_wheels(tmp_path: Path) -> None:
    command = install_command(tmp_path / "py", (), tmp_path / "x", tmp_path / "a b", (23, 0))
    assert command[command.index("--find-links") + 1] == str(tmp_path / "a b")
    assert "--no-index" in command
    assert "raw" in download_command(tmp_path / "py", [], tmp_path, (24, 1))
    assert version_of(["pip 24.0 from x"]) == (24, 0)


def test_network_settings_of_qgis_reach_pip_and_no_log(tmp_path: Path, plugin: Any) -> None:
    from qgis.PyQt.QtNetwork import QNetworkProxy

    from cleardate.processing.environment.host import proxy_address

    kind = QNetworkProxy.ProxyType.HttpProxy
    address, secrets = proxy_address(QNetworkProxy(kind, "proxy.lab", 3128, "ann", "p@ss/1"))
    # pragma: allowlist nextline secret
    assert address == "http://ann:p%40ss%2F1@proxy.lab:3128"
    network = RegistryAccess(address, ("localhost",), "PEM", secrets)
    host = {"PIP_TARGET": "/x", "PIP_INDEX_URL": "https://mirror/", "PYTHONHOME": "/q"}
    found = network_environment(host, network, tmp_path / "c.pem")
    assert found["HTTPS_PROXY"] == found["http_proxy"] == address
    assert found["NO_PROXY"] == "localhost"
    assert found["PIP_CERT"] == str(tmp_path / "c.pem")
    assert found["PIP_INDEX_URL"] == "https://mirror/"
    assert not {"PIP_TARGET", "PYTHONHOME"} & set(found)
    assert network_environment({"PIP_CERT": "/own"}, network, tmp_path)["PIP_CERT"] == "/own"
    heard = Heard()
    journal = Journal(tmp_path / "install.log", heard, secrets)
    # pragma: allowlist nextline secret
    journal.line(f"via {address} and p@ss/1, https://u:secret@mirror/simple")
    said = (tmp_path / "install.log").read_text("utf-8") + heard.lines[0]
    assert "p@ss" not in said and "p%40ss" not in said and "secret" not in said
    assert "proxy.lab" in said


def test_no_proxy_is_no_proxy(plugin: Any) -> None:
    from qgis.PyQt.QtNetwork import QNetworkProxy

    from cleardate.processing.environment.host import proxy_address, qgis_network

    assert proxy_address(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)) == ("", ())
    assert qgis_network() == RegistryAccess()


def test_the_log_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cleardate.processing.environment import install_log as journal

    monkeypatch.setattr(journal, "LARGEST_FILE", 50)
    log = tmp_path / "install.log"
    Journal(log, Silent()).line("x" * 100)
    Journal(log, Silent()).line("new")
    assert log.read_text("utf-8").endswith("new\n") and "xxx" not in log.read_text("utf-8")
    assert "xxx" in (tmp_path / "install.old.log").read_text("utf-8")


def test_cuda_that_does_not_work_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[InstallChoice] = []

    def make(self: Any, partial: Path) -> pythons.Python:
        state.environment_python(partial).parent.mkdir(parents=True)
        state.environment_python(partial).touch()
        (partial / "pyvenv.cfg").write_text(f"home = {tmp_path}\n", "utf-8")
        return pythons.Python(Path(sys.executable), (3, 11, 2))

    def answer(self: Any, environment: Path) -> dict[str, Any]:
        cuda = {"cuda": "onnxruntime fell back to CPU"} if built[-1].gpu else {}
        return {"broken": {}, "devices": {**cuda, "cpu": ""}}

    monkeypatch.setattr(engine.Installer, "_make", make)
    monkeypatch.setattr(
        engine.Installer, "_pip", lambda self, e, what, wanted: built.append(wanted)
    )
    monkeypatch.setattr(engine.Installer, "_try", answer)
    heard = Heard()
    request = engine.Request(tmp_path / "home", gpu="yes")
    seen = engine.Installer(request, Journal(None, heard), try_worker).install()
    assert built == [InstallChoice("simulate", True), InstallChoice("simulate", False)]
    assert seen.state == state.OK and seen.stamp is not None and not seen.stamp.gpu
    assert "CUDA was tried and does not work here (onnxruntime fell back" in seen.stamp.note
    assert any(seen.stamp.note in line for line in heard.lines)


def test_one_installer_at_a_time(tmp_path: Path) -> None:
    code = (
        "import fcntl, os, sys, time\n"
        "d = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)\n"
        "fcntl.flock(d, fcntl.LOCK_EX)\n"
        "os.write(d, str(os.getpid()).encode()); print('held', flush=True); time.sleep(60)"
    )
    lock = tmp_path / "install.lock"
    other = subprocess.Popen([sys.executable, "-c", code, str(lock)], stdout=subprocess.PIPE)
    try:
        assert other.stdout is not None and other.stdout.readline() == b"held\n"
        with pytest.raises(InputError, match=f"Another QGIS .*{other.pid}"), only_one(lock):
            pass
    finally:
        other.kill()
        other.communicate()
    # It went with its process; a second one in this process has to wait as well.
    with only_one(lock), pytest.raises(InputError), only_one(lock):
        pass


def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for home in (tmp_path / "file" / "home", Path("/proc/cleardate")):
        with pytest.raises(OutputError, match="cannot be written to"):
            engine.Installer(engine.Request(home, gpu="no"), QUIET, try_worker).install()
    if os.geteuid() != 0:
        (tmp_path / "closed").mkdir(mode=0o500)
        with pytest.raises(OutputError, match="cannot be written to"):
            places.require_folder(places.Home(tmp_path / "closed"), InstallChoice())


def test_never_inside_the_plugin() -> None:
    with pytest.raises(InputError, match="inside the plugin"):
        places.require_folder(places.Home(ROOT / "env-home"), InstallChoice())
    assert not (ROOT / "env-home").exists()


def test_what_an_interruption_left_is_settled(tmp_path: Path) -> None:
    stamp = state.Stamp("simulate", False, "x", "3.11.2", "today")
    home = places.Home(tmp_path, "a" * 32)
    unfinished = home.make_partial()
    (unfinished / "tmp").mkdir()
    home.put_aside(home.make_partial())
    stamp.write(home.put_aside(home.make_partial()))
    places.settle(home, QUIET)
    assert [path.name for path in tmp_path.iterdir()] == ["env"]
    assert state.read_stamp(tmp_path / "env") == stamp


def test_look(tmp_path: Path) -> None:
    assert state.look(tmp_path).state == state.MISSING
    environment = tmp_path / "env"
    python = state.environment_python(environment)
    python.parent.mkdir(parents=True)
    assert state.look(tmp_path).state == state.BROKEN
    python.touch()
    (environment / "pyvenv.cfg").write_text(f"home = {tmp_path}\n", "utf-8")
    wanted = InstallChoice("train")
    stamp = state.Stamp("train", False, wanted.fingerprint(), "3.11.2", "today")
    stamp.write(environment)
    assert state.look(tmp_path).state == state.OK
    (environment / "pyvenv.cfg").write_text("home = /gone/bin\n", "utf-8")
    assert "gone (/gone/bin)" in state.look(tmp_path).why
    (environment / "pyvenv.cfg").write_text(f"home = {tmp_path}\n", "utf-8")
    state.Stamp("train", False, "older", "3.11.2", "today").write(environment)
    assert state.look(tmp_path).state == state.OUTDATED
    (environment / state.STAMP).write_text('{"tier": 3}', "utf-8")
    assert state.look(tmp_path).state == state.BROKEN


def assert_gone(pid: int) -> None:
    status = Path(f"/proc/{pid}/status")
    latest = time.monotonic() + 5
    while status.exists() and "Z (zombie)" not in status.read_text("utf-8"):
        assert time.monotonic() < latest
        time.sleep(0.02)


def test_a_module_does_not_outlive_who_started_it() -> None:
    command = module_command(
        Path(sys.executable), "timeit", "-n", "1", "import time; time.sleep(60)"
    )
    started = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
    time.sleep(0.3)
    assert started.poll() is None and started.stdin is not None
    started.stdin.close()
    assert started.wait(5) != 0


def test_a_program_is_stopped_with_its_children() -> None:
    heard = Heard(stop_at="child is")
    code = (
        "import subprocess, sys, time\n"
        "c = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print('child', 'is', c.pid, flush=True); time.sleep(60)"
    )
    with pytest.raises(CancelledError):
        run([sys.executable, "-c", code], os.environ, Journal(None, heard))
    child = next(int(line.split()[2]) for line in heard.lines if line.startswith("child"))
    assert_gone(child)


def test_a_silent_program_does_not_hang() -> None:
    with pytest.raises(InputError, match="did not answer"):
        run([sys.executable, "-c", "import time; time.sleep(60)"], {}, QUIET, timeout_s=0.3)


def test_an_existing_python_that_lacks_libraries(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        use_existing(tmp_path / "none", QUIET)
    with pytest.raises(InputError, match=r"/usr/bin/python3 lacks libraries: .*rasterio"):
        use_existing(Path("/usr/bin/python3"), QUIET)
