"""The worker's command line and environment, as data."""

from __future__ import annotations

import os
from pathlib import Path

from cleardate.processing.launch import (
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
