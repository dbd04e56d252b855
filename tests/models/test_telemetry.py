"""onnxruntime reports to its maker unless it is told not to before it is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

MODULES = (
    "models.devices.runtime",
    "models.devices.batch_runner",
    "models.session",
    "worker.status",
)


def traces(folder: Path, code: str) -> list[str]:
    """What ``code`` leaves in the user's folders; the address book of a sender, if there is one."""
    home = {"HOME": str(folder), "TMPDIR": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
    # Nothing else of this environment: automatic builds are not reported, tests should be.
    subprocess.run([sys.executable, "-I", "-c", code], env={"PATH": os.defpath, **home}, check=True)
    return [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("module", MODULES)
def test_nothing_is_reported(tmp_path: Path, module: str) -> None:
    code = f"import cleardate.{module}; from cleardate.models.devices.runtime import RUNTIME"
    assert traces(tmp_path, f"{code}; RUNTIME.available()") == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows itself keeps what is reported")
def test_the_traces_would_be_seen(tmp_path: Path) -> None:
    if not traces(tmp_path, "import onnxruntime"):
        pytest.skip("this onnxruntime reports nothing by itself")
