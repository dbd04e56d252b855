"""What lies in the folder of the environment: looked at without starting anything."""

from __future__ import annotations

import base64
import binascii
import hashlib
import importlib.metadata
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Optional

from ..host.text import tr
from .requirements import TIERS, InstallChoice, fits, normal, pins

MISSING, OK, OUTDATED, BROKEN = "missing", "ok", "outdated", "broken"
ENVIRONMENT = "env"
STAMP = "cleardate.json"
MARK = "made-by-cleardate.txt"
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Stamp:
    """Written into an environment when it has been tried and found to work."""

    tier: str
    gpu: bool
    fingerprint: str
    python: str
    date: str
    note: str = ""
    """What the user should know, such as that CUDA did not work."""
    repairing: bool = False
    """Parts of it are being replaced: found later, that was interrupted."""
    content: list[str] = field(default_factory=list)
    """What lay in its folder when it was done: anything else there is the user's."""

    @property
    def wanted(self) -> InstallChoice:
        """What was installed."""
        return InstallChoice(self.tier, self.gpu)

    def write(self, environment: Path) -> None:
        """Put it into the folder of an environment."""
        (environment / STAMP).write_text(json.dumps(asdict(self), indent=2), encoding="utf-8")


@dataclass(frozen=True)
class EnvironmentState:
    """``state`` is one of the four above; ``why`` a sentence if it is not ok."""

    state: str
    folder: Path
    why: str = ""
    stamp: Optional[Stamp] = None


def bears_mark(folder: Path) -> bool:
    """Whether some installer of ClearDate seems to have made this folder, or what a link leads to.

    Enough to keep runs and installers apart; what may be deleted is said by ``marks.mark_of``.
    """
    return any((folder / name).is_file() for name in (MARK, STAMP))


def environment_python(folder: Path, platform: str = os.name) -> Path:
    """The Python of a virtual environment."""
    if platform == "nt":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def look(home: Path) -> EnvironmentState:
    """How the environment in ``home`` is, as far as a glance shows; ``damage`` reads it all."""
    folder = home / ENVIRONMENT
    if not folder.exists():
        return EnvironmentState(
            MISSING, folder, tr("ClearDate's compute environment is not installed.")
        )
    stamp = read_stamp(folder)
    base = _base_python(folder)
    if stamp is None:
        return EnvironmentState(
            BROKEN, folder, tr("The compute environment was not made to its end.")
        )
    if not environment_python(folder).is_file() or (base is not None and not base.exists()):
        return EnvironmentState(
            BROKEN,
            folder,
            tr("The Python that the compute environment was made of is gone ({path}).").format(
                path=base or environment_python(folder)
            ),
            stamp,
        )
    if stamp.repairing:
        text = tr("A repair of the compute environment was not done to its end.")
        return EnvironmentState(BROKEN, folder, text, stamp)
    if stamp.fingerprint != stamp.wanted.fingerprint():
        text = tr("The compute environment is of another version of ClearDate.")
        return EnvironmentState(OUTDATED, folder, text, stamp)
    return EnvironmentState(OK, folder, "", stamp)


def read_stamp(environment: Path) -> Optional[Stamp]:
    """The stamp of an environment; None if there is none that can be read."""
    try:
        stamp = Stamp(**json.loads((environment / STAMP).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    sound = stamp.tier in TIERS and isinstance(stamp.content, list)
    return stamp if sound else None


def _base_python(environment: Path) -> Optional[Path]:
    """The folder of the Python that the environment stands on, as it says itself."""
    try:
        text = (environment / "pyvenv.cfg").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return environment / "pyvenv.cfg"
    for line in text.splitlines():
        name, _, value = line.partition("=")
        if name.strip() == "home":
            return Path(value.strip())
    return None


def site_packages(environment: Path) -> Path:
    """Where the environment's libraries are."""
    windows = environment / "Lib" / "site-packages"
    found = sorted((environment / "lib").glob("python3*/site-packages"))
    return found[0] if found else windows


def damage(environment: Path, wanted: InstallChoice, check: Callable[[], None]) -> dict[str, str]:
    """The distributions that are not as they were installed, and what is wrong with each.

    Every file is read and compared with the hash that was written down for it. ``check`` is
    called between files and may raise.
    """
    known, found = pins(), {}
    site = site_packages(environment)
    present = set()
    for distribution in importlib.metadata.distributions(path=[str(site)]):
        name = normal(distribution.metadata["Name"] or "")
        present.add(name)
        if name in ("pip", "setuptools", ""):
            continue
        version = distribution.version
        if name in known and not fits(version, known[name]):
            found[name] = tr("version {found} instead of {pinned}").format(
                found=version, pinned=known[name]
            )
        else:
            for path in _wrong_files(distribution, check):
                found[name] = tr("{path} is missing or changed").format(path=path)
                break
    for name in wanted.names:
        if name not in present:
            found.setdefault(name, tr("it is missing"))
    return found


def _wrong_files(
    distribution: importlib.metadata.Distribution, check: Callable[[], None]
) -> Iterator[str]:
    files = distribution.files
    if not files:
        yield "RECORD"
        return
    for file in files:
        check()
        if file.hash is None:
            continue  # RECORD itself, and bytecode
        path = Path(str(file.locate()))
        try:
            if path.stat().st_size != file.size or not _has_hash(path, file.hash):
                yield str(file)
        except OSError:
            yield str(file)


def _has_hash(path: Path, wanted: importlib.metadata.FileHash) -> bool:
    digest = hashlib.new(wanted.mode)
    with path.open("rb") as file:
        for block in iter(lambda: file.read(_BLOCK), b""):
            digest.update(block)
    try:
        expected = base64.urlsafe_b64decode(wanted.value + "==")
    except (binascii.Error, ValueError):
        return False
    return digest.digest() == expected
