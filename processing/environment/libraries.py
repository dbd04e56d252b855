"""Installs libraries into an environment: fetched, held to their published hashes, unpacked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.errors import InputError
from ..host.text import tr
from .command import module_command, run
from .hashes import chosen, require_published
from .install_log import Journal
from .marks import DOWNLOADS, WHEELS
from .pip import (
    Progress,
    download_command,
    fault,
    install_command,
    resolve_command,
    version_of,
)
from .places import Home
from .requirements import InstallChoice
from .state import environment_python, site_packages


@dataclass(frozen=True)
class Libraries:
    """``wheels``: a folder of the user's own to take them from, instead of the registry.

    ``downloads``: where to keep what is fetched; in ``home``, until it is done, if not given.
    """

    home: Home
    wheels: Optional[Path] = None
    downloads: Optional[Path] = None

    def install(
        self,
        environment: Path,
        what: list[str],
        wanted: InstallChoice,
        options: tuple[str, ...],
        surroundings: Mapping[str, str],
        journal: Journal,
    ) -> None:
        """Install ``what``; it is fetched first, so that a second try has less to do.

        ``surroundings`` are variables, of which TMPDIR is a folder for scratch files. Raises what
        pip.fault makes of pip's words, and InputError if a file is not the published one.
        """
        python = environment_python(environment)
        asked = run(module_command(python, "pip", "--version"), surroundings, journal)
        pip = version_of(asked.lines)
        progress = Progress(journal, wanted.sizes(), site_packages(environment), 0.08, 0.9)

        def do(command: list[str]) -> None:
            finished = run(
                command, surroundings, journal, take_line=progress.line, tick=progress.tick
            )
            if finished.code != 0:
                raise fault(finished.lines, finished.code, self.wheels)

        wheels = self.wheels
        if wheels is None:
            downloads = self.downloads or self.home.make(DOWNLOADS)
            wheels = downloads / WHEELS
            do(download_command(python, what, downloads, pip))
        progress.begin_install()
        scratch = Path(surroundings["TMPDIR"])
        report, hashed = scratch / "report.json", scratch / "hashed.txt"
        do(resolve_command(python, [*options, *what], wheels, pip, report))
        self._hold_to_hashes(report, hashed, journal)
        do(install_command(python, options, hashed, wheels, pip))

    def _hold_to_hashes(self, report: Path, hashed: Path, journal: Journal) -> None:
        """Write down for pip which file it is to take of each distribution, and no other."""
        wheels = chosen(report, journal.check)
        try:
            note = require_published(wheels, self.wheels)
        except InputError:
            # What is in the folder of downloads is not fetched again; that one shall be.
            self.home.discard(self.home.path / DOWNLOADS)
            raise
        sound = sum(wheel.is_published for wheel in wheels)
        text = tr("{count} of {all} files have the hash that was published for them.")
        journal.line(text.format(count=sound, all=len(wheels)))
        if note:
            journal.line(note, "warning")
        lines = "".join(f"{wheel.requirement}\n" for wheel in wheels)
        hashed.write_text(lines, encoding="utf-8")
