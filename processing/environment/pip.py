"""pip: its command line, its surroundings, its progress, and its faults as sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.errors import ClearDateError, InputError
from ..host.launch import worker_environment
from ..host.text import tr, tr_noop
from .command import folder_bytes, module_command
from .install_log import Journal
from .marks import WHEELS
from .requirements import CONSTRAINTS, MB, Sizes

_DROPPED = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_NO_DEPS", "PIP_DRY_RUN")
"""What a user may have set for pip that would put the libraries somewhere else."""

_RETRIES = 3
_RAW_PROGRESS_SINCE = (24, 1)
_WORTH_SAYING_MB = 5
_FETCHED = re.compile(r"(?:Downloading|Using cached|Processing|File was already downloaded) (\S.*)")


@dataclass(frozen=True)
class RegistryAccess:
    """How to reach the registry: what QGIS knows of proxy and certificates.

    ``proxy``: address with credentials, "" for none. ``no_proxy``: hosts without it.
    ``certificates``: authorities that QGIS trusts beside the system's, as PEM, "" for none.
    ``secrets``: what must not be written into any log.
    """

    proxy: str = ""
    no_proxy: tuple[str, ...] = ()
    certificates: str = ""
    secrets: tuple[str, ...] = ()


def download_command(
    python: Path, what: list[str], downloads: Path, pip: tuple[int, ...]
) -> list[str]:
    """The argument list that puts the wheels of ``what`` into a folder: requirements, or ``-r``
    and a file of them.

    A wheel that is there already is not fetched again, and pip's own cache beside them keeps what
    was fetched when a download is interrupted.
    """
    return [
        *_pip(python, "download", pip),
        *["--retries", str(_RETRIES), "--cache-dir", str(downloads / "cache")],
        *["-d", str(downloads / WHEELS), *what],
    ]


def resolve_command(
    python: Path, what: list[str], wheels: Path, pip: tuple[int, ...], report: Path
) -> list[str]:
    """The argument list that writes down which files of a folder would be installed."""
    return [
        *_pip(python, "install", pip),
        *["--dry-run", "--ignore-installed", "--quiet", "--report", str(report)],
        *["--no-cache-dir", "--no-index", "--find-links", str(wheels), *what],
    ]


def install_command(
    python: Path, options: tuple[str, ...], hashed: Path, wheels: Path, pip: tuple[int, ...]
) -> list[str]:
    """The argument list that installs what the file ``hashed`` lists from a folder of wheels.

    Each line has a version and the hash of its file; nothing else is taken.
    """
    return [
        *_pip(python, "install", pip),
        *["--no-cache-dir", "--no-index", "--find-links", str(wheels), *options],
        *["--require-hashes", "-r", str(hashed)],
    ]


def _pip(python: Path, command: str, pip: tuple[int, ...]) -> list[str]:
    """Only wheels: to build from source needs compilers that users do not have."""
    raw = "raw" if pip[:2] >= _RAW_PROGRESS_SINCE else "off"
    return [
        *module_command(python, "pip", command, "-c", str(CONSTRAINTS)),
        *["--no-input", "--disable-pip-version-check", "--only-binary=:all:"],
        *["--progress-bar", raw],
    ]


def version_of(lines: list[str]) -> tuple[int, ...]:
    """pip's version in what ``pip --version`` says; (0,) if it does not."""
    for line in lines:
        match = re.match(r"pip (\d+)\.(\d+)", line)
        if match:
            return int(match.group(1)), int(match.group(2))
    return (0,)


def network_environment(
    host: Mapping[str, str], network: RegistryAccess, bundle: Optional[Path]
) -> dict[str, str]:
    """The environment of programs that use the network: the worker's, with QGIS's proxy.

    The user's own settings of pip stay, since laboratories have mirrors. ``bundle`` is a file of
    certificates, taken unless the user has named one for pip.
    """
    environment = {k: v for k, v in worker_environment(host).items() if k.upper() not in _DROPPED}
    environment["PIP_USER"] = "0"  # a configuration file may say otherwise
    if network.proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            environment[name] = network.proxy
    if network.no_proxy:
        environment["NO_PROXY"] = environment["no_proxy"] = ",".join(network.no_proxy)
    if bundle is not None:
        environment.setdefault("PIP_CERT", str(bundle))
        environment.setdefault("SSL_CERT_FILE", str(bundle))
    return environment


class Progress:
    """How far a pip is, from its lines while it downloads, then from how much is on the disk."""

    def __init__(
        self, journal: Journal, sizes: Sizes, folder: Path, start: float, end: float
    ) -> None:
        """``folder`` is where the libraries go, ``start`` and ``end`` are shares of the whole."""
        self._journal = journal
        self._sizes = sizes
        self._folder = folder
        self._start = start
        self._span = end - start
        self._done_mb = 0.0
        self._current_mb = 0.0
        self._installs = False
        self._text = tr("Asking the registry")

    def line(self, line: str) -> bool:
        """Take a line; True if it is of no use in a log."""
        raw = re.match(r"Progress (\d+) of (\d+)$", line)
        if raw:
            self._say(self._done_mb + int(raw.group(1)) / MB)
            return True
        match = None if self._installs else _FETCHED.match(line)
        if match:
            self._done_mb += self._current_mb
            self._current_mb = _megabytes(match.group(1))
            if self._current_mb >= _WORTH_SAYING_MB:
                name = re.split(r"-\d", Path(match.group(1).split(" (")[0]).name)[0]
                self._text = tr("Downloading {name} ({size} MB)").format(
                    name=name, size=round(self._current_mb)
                )
            self._say(self._done_mb)
        return False

    def begin_install(self) -> None:
        """From now on nothing is downloaded."""
        self._installs = True
        self._text = tr("Unpacking the libraries")
        self._tell(0.6)

    def tick(self) -> None:
        """Look at the disk while pip unpacks, of which it says nothing."""
        if self._installs:
            share = folder_bytes(self._folder) / MB / self._sizes.disk
            self._tell(0.6 + 0.4 * min(share, 1.0))

    def _say(self, megabytes: float) -> None:
        self._tell(0.6 * min(megabytes / self._sizes.download, 1.0))

    def _tell(self, share: float) -> None:
        self._journal.progress(self._start + self._span * share, self._text)


def _megabytes(text: str) -> float:
    match = re.search(r"\(([\d.]+) (kB|MB|GB)", text)
    if match:
        return float(match.group(1)) * {"kB": 0.001, "MB": 1.0, "GB": 1000.0}[match.group(2)]
    try:
        return Path(text).stat().st_size / MB
    except OSError:
        return 0.0


_MISSING = re.compile(r"No matching distribution found for (\S+)|Cannot install (\S+) because")
_FAULTS = (
    (
        r"SOCKS",
        tr_noop("pip cannot use a SOCKS proxy."),
        tr_noop("Set an HTTP proxy in QGIS's options, or install from a folder of wheels."),
    ),
    (
        r"No space left on device|Errno 28|not enough space on the disk|Disk quota exceeded",
        tr_noop("The disk is full."),
        tr_noop("Free some space, or choose a folder on another disk."),
    ),
    (
        r"File too large|Errno 27",
        tr_noop("The system does not allow files as large as the libraries are."),
        tr_noop("Ask your administrator about the limits of your account."),
    ),
    (
        r"Proxy ?Error|proxy refused|Tunnel connection failed|\b407\b|Cannot connect to proxy",
        tr_noop("The proxy refused the connection to the package registry."),
        tr_noop("Check the proxy in QGIS's options (Network), or install from a folder of wheels."),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification|certificate verify failed",
        tr_noop("The package registry's certificate is not trusted."),
        tr_noop(
            "Networks that look into connections have an authority of their own: add it to QGIS's "
            "options (Authentication), or install from a folder of wheels."
        ),
    ),
    (
        r"NewConnectionError|Failed to establish|ConnectTimeout|Read timed out|ReadTimeout|"
        r"name resolution|getaddrinfo|Network is unreachable|Connection (refused|reset|aborted)|"
        r"Max retries exceeded|RemoteDisconnected|IncompleteRead|urlopen error",
        tr_noop("The package registry cannot be reached."),
        tr_noop("Check the connection and QGIS's proxy, or install from a folder of wheels."),
    ),
    (
        r"THESE PACKAGES DO NOT MATCH THE HASHES|BadZipFile|is invalid|Wheel .* is corrupted",
        tr_noop("A package arrived damaged."),
        tr_noop("Try again."),
    ),
    (
        r"Permission denied|Access is denied|Errno 13|WinError 5|WinError 32|Read-only file system",
        tr_noop("A file of the environment cannot be written."),
        tr_noop("Stop all runs of ClearDate and close other QGIS windows, or choose a folder."),
    ),
    (
        r"filename or extension is too long|WinError 206|File name too long",
        tr_noop("The paths of the libraries are too long in this folder."),
        tr_noop("Choose a folder with a short path, such as C:\\ClearDate."),
    ),
)


def fault(lines: list[str], code: int, wheels: Optional[Path]) -> ClearDateError:
    """What went wrong, from pip's own words."""
    said = "\n".join(lines)
    for pattern, message, remedy in _FAULTS:
        if re.search(pattern, said):
            return InputError(tr(message), tr(remedy))
    missing = _MISSING.search(said)
    if missing:
        what = next(filter(None, missing.groups())).rstrip(";,")
        if wheels is not None:
            return InputError(
                tr("The folder {folder} has no wheel of {what} for this system.").format(
                    folder=wheels, what=what
                ),
                tr("Fill it by pip download on a machine with the same system and Python."),
            )
        return InputError(
            tr("The package registry has no {what} for this system.").format(what=what),
            tr("If you set an index or a mirror for pip, check that it has the package."),
        )
    errors = [line for line in lines if line.startswith("ERROR")] or lines[-3:]
    return InputError(
        tr("pip ended with exit code {code}: {reason}").format(
            code=code, reason=" ".join(errors[-2:])
        ),
        tr("The log has all that it said."),
    )
