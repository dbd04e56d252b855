"""The worker's command line and environment, as data."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cleardate.processing.host.launch import (
    find_program,
    popen_options,
    taskkill_command,
    worker_command,
    worker_environment,
)


def test_command_is_a_list_whatever_the_folder_is_called() -> None:
    root = Path("/plugins/my cléar;date")
    command = worker_command(Path("/env/bin/python"), root, "fill", Path("/jobs/a b/job.json"))
    assert command == [
        "/env/bin/python",
        "-I",
        "-u",
        "-X",
        "utf8",
        "/plugins/my cléar;date/worker/bootstrap.py",
        "fill",
        "/jobs/a b/job.json",
    ]


def test_environment_drops_what_belongs_to_qgis() -> None:
    host = dict.fromkeys(
        ("PYTHONHOME", "PYTHONPATH", "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA"), "x"
    )
    kept = {"HOME": "/home/me", "OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": "0"}
    assert worker_environment({**host, **kept}) == kept


def test_search_paths_lose_only_a_bundled_qgis() -> None:
    joined = os.pathsep.join(["/opt/qgis/lib", "/usr/local/cuda/lib64", "/opt/qgis2/lib"])
    host = {"APPDIR": "/opt/qgis", "LD_LIBRARY_PATH": joined}
    cleaned = worker_environment(host)["LD_LIBRARY_PATH"]
    assert cleaned == os.pathsep.join(["/usr/local/cuda/lib64", "/opt/qgis2/lib"])


def test_a_search_path_that_was_all_qgis_is_gone() -> None:
    host = {"APPDIR": "/opt/qgis", "LD_LIBRARY_PATH": "/opt/qgis/lib"}
    assert "LD_LIBRARY_PATH" not in worker_environment(host)


def test_a_qgis_of_the_system_keeps_the_search_path() -> None:
    host = {"QGIS_PREFIX_PATH": "/usr", "PATH": os.pathsep.join(["/usr/bin", "/bin"])}
    assert worker_environment(host)["PATH"] == host["PATH"]


def test_host_environment_is_not_changed() -> None:
    host = {"PROJ_LIB": "x"}
    worker_environment(host)
    assert host == {"PROJ_LIB": "x"}


def test_each_system_gets_a_group_of_its_own() -> None:
    assert popen_options("posix") == {"start_new_session": True}
    assert popen_options("nt") == {"creationflags": 0x08000200}


def test_taskkill_takes_the_tree() -> None:
    command = taskkill_command(42, {"SystemRoot": "/w"})
    assert command == ["/w/System32/taskkill.exe", "/PID", "42", "/T", "/F"]


def test_nothing_is_looked_for_in_the_working_folder() -> None:
    """An empty entry of a search path means the folder where a program was started."""
    host = {
        "PATH": ":/usr/bin:.:bin:~/bin:/bin:",
        "LD_LIBRARY_PATH": ":/opt/cuda/lib64;lib;:./x:/opt/b",
        "DYLD_LIBRARY_PATH": ":",
        "DYLD_INSERT_LIBRARIES": "evil.dylib",
        "LD_PRELOAD": "./evil.so libjemalloc.so.2 /opt/x.so:y/z.so",
        "LD_AUDIT": "here/audit.so",
        "PYTHONSTARTUP": "x.py",
        "PYTHONUSERBASE": "y",
    }
    assert worker_environment(host, "posix") == {
        "PATH": "/usr/bin:/bin",
        "LD_LIBRARY_PATH": "/opt/cuda/lib64:/opt/b",
        "LD_PRELOAD": "libjemalloc.so.2:/opt/x.so",
    }


def test_search_paths_of_windows() -> None:
    host = {"Path": r';C:\Windows\System32;.;bin;\tools;C:tools;"D:\a b";\\server\share\x;'}
    found = worker_environment(host, "nt")
    assert found["Path"] == r'C:\Windows\System32;"D:\a b";\\server\share\x'
    assert found["NoDefaultCurrentDirectoryInExePath"] == "1"
    assert "NoDefaultCurrentDirectoryInExePath" not in worker_environment(host, "posix")


def make_program(folder: Path, name: str) -> Path:
    program = folder / name
    folder.mkdir(parents=True, exist_ok=True)
    program.write_text("#!/bin/sh\n", "utf-8")
    program.chmod(0o755)
    return program


def test_programs_are_found_in_absolute_folders_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_program(tmp_path / "here" / "bin", "uv")
    make_program(tmp_path / "here", "uv")
    monkeypatch.chdir(tmp_path / "here")
    assert find_program("uv", {"PATH": ":.:bin"}, "posix") is None
    real = make_program(tmp_path / "real", "uv")
    assert find_program("uv", {"PATH": f":.:bin:{real.parent}"}, "posix") == real
    real.chmod(0o644)
    assert find_program("uv", {"PATH": str(real.parent)}, "posix") is None


def test_on_windows_the_working_folder_is_not_searched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As shutil.which does there before it looks anywhere else."""
    make_program(tmp_path, "py.exe")
    monkeypatch.chdir(tmp_path)
    assert find_program("py", {"Path": rf"{tmp_path};.;;C:\none"}, "nt") is None
