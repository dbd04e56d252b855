"""No other user's code is run through torch's cache."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from cleardate.training.code_cache import keep_code_private

NAME = "TORCHINDUCTOR_CACHE_DIR"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the temporary folder is the user's own")


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shared temporary folder, and a variable that is put back."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv(NAME, "")
    return tmp_path


def chosen() -> Path:
    keep_code_private()
    found = Path(os.environ[NAME])
    os.environ[NAME] = ""
    return found


def test_the_folder_is_the_users_alone_and_is_found_again(shared: Path) -> None:
    first = chosen()
    assert first.parent == shared and first.stat().st_mode & 0o777 == 0o700
    assert chosen() == first


def test_a_folder_that_others_can_write_to_is_left(shared: Path) -> None:
    first = chosen()
    first.chmod(0o777)
    other = chosen()
    assert other != first and other.stat().st_mode & 0o777 == 0o700


def test_a_link_that_waits_under_the_name_is_left(shared: Path) -> None:
    first = chosen()
    first.rmdir()
    (shared / "theirs").mkdir()
    first.symlink_to(shared / "theirs")
    assert chosen() != first
    assert list((shared / "theirs").iterdir()) == []


def test_a_folder_that_the_user_names_stays(shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, str(shared / "mine"))
    keep_code_private()
    assert os.environ[NAME] == str(shared / "mine")


def test_training_leaves_torchs_own_folder_alone(tmp_path: Path) -> None:
    """Making an optimiser makes torch's folder, also where nothing is compiled."""
    code = (
        "import torch; from cleardate.training.train import train; from cleardate.contract.jobs "
        "import TrainJob; from cleardate.contract.reporter import SilentReporter\n"
        "try: train(TrainJob(scene=('gone',), output='m.onnx'), SilentReporter())\n"
        "except Exception as error: print(error)\n"
        "torch.optim.Adam([torch.zeros(1, requires_grad=True)])"
    )
    surroundings = {"PATH": os.defpath, "TMPDIR": str(tmp_path), "HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-I", "-c", code], env=surroundings, cwd=tmp_path, check=True)
    assert [path.name for path in tmp_path.glob("*torch*")] == [f"cleardate-torch-{os.geteuid()}"]
