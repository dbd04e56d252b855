"""The published hashes of wheels: what is installed is held to them, file by file, by pip itself.

``requirements/hashes.txt`` has every published wheel of the pinned versions. Others may be taken
too (a build of torch for processors, NVIDIA's libraries, a laboratory's own wheels); pip is given
the hash that the file has, and the log says that nothing was there to hold it to.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ...contract.errors import InputError
from ..host.text import tr
from .requirements import FOLDER

HASHES = FOLDER / "hashes.txt"
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Wheel:
    """One that pip has chosen.

    ``sha256``: of its file. ``published``: of the one that was published under the file's name, ""
    if none was.
    """

    name: str
    version: str
    path: Path
    sha256: str
    published: str

    @property
    def is_published(self) -> bool:
        """Whether the file is the published one."""
        return self.sha256 == self.published

    @property
    def requirement(self) -> str:
        """A line for pip, which refuses any other file."""
        return f"{self.name}=={self.version} --hash=sha256:{self.sha256}"


def published() -> dict[str, str]:
    """The SHA-256 of every published wheel, by the name of its file."""
    lines = HASHES.read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return {name: digest for digest, name in pairs}


def requirement(pin: str) -> str:
    """``NAME==VERSION`` with the hashes of all its published wheels, as a line for pip."""
    start = pin.replace("==", "-") + "-"
    found = [digest for name, digest in published().items() if name.startswith(start)]
    return " ".join([pin, *(f"--hash=sha256:{digest}" for digest in found)])


def chosen(report: Path, check: Callable[[], None]) -> list[Wheel]:
    """The wheels in pip's report of what it would install; ``check`` is called on the way."""
    known, found = published(), []
    for entry in json.loads(report.read_text(encoding="utf-8"))["install"]:
        path = Path(url2pathname(urlsplit(entry["download_info"]["url"]).path))
        about = entry["metadata"]
        digest = _sha256(path, check)
        found.append(Wheel(about["name"], about["version"], path, digest, known.get(path.name, "")))
    return found


def require_published(wheels: list[Wheel], own: Optional[Path]) -> str:
    """A sentence about what could not be held to a published hash; "" if all could.

    ``own`` is a folder of the user's own wheels, which may differ. InputError if a file from a
    registry is not the one that was published under its name.
    """
    if own is None:
        for wheel in wheels:
            if wheel.published and not wheel.is_published:
                raise InputError(
                    tr("{file} is not the file that was published under this name.").format(
                        file=wheel.path.name
                    ),
                    tr("Try again; if you have set an index or a mirror for pip, check it."),
                )
    others = [wheel.path.name for wheel in wheels if not wheel.is_published]
    if not others:
        return ""
    return tr("Not the published files, so their hashes were not checked: {files}.").format(
        files=", ".join(sorted(others))
    )


def _sha256(path: Path, check: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(_BLOCK), b""):
            check()
            digest.update(block)
    return digest.hexdigest()
