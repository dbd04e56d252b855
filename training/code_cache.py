"""Where torch keeps what it compiles."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

_VARIABLE = "TORCHINDUCTOR_CACHE_DIR"


def keep_code_private() -> None:
    """Let torch keep and look for compiled code where no other user can put some.

    By itself it takes a folder of a known name in the shared temporary folder, whoever made that,
    and runs what lies there. To be called before the first optimiser is made. A folder that the
    user has named stays.
    """
    if os.name == "nt" or os.environ.get(_VARIABLE):
        # Windows' temporary folder is the user's own.
        return
    folder = Path(tempfile.gettempdir()) / f"cleardate-torch-{os.geteuid()}"
    os.environ[_VARIABLE] = str(folder if _is_ours(folder) else tempfile.mkdtemp(prefix="torch-"))


def _is_ours(folder: Path) -> bool:
    """Whether the folder, made if there is none, is this user's and nobody else can write to it."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    mine = stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid()
    return mine and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
