"""What the campaigns of faults share: the scene, what is in a folder, and the table at the end."""

from __future__ import annotations

import contextlib
import hashlib
import io
import itertools
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rasterio.errors import NotGeoreferencedWarning

from cleardate.worker import cli

LAYERS = ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds")
FAULT = "FAULT"


@dataclass(frozen=True)
class Said:
    """What a command line that ran in this process ended with."""

    code: int
    text: str

    @property
    def error(self) -> str:
        """The sentence of the error; empty if there is none."""
        return self.text.rpartition("Error: ")[2].strip() if "Error: " in self.text else ""


def run_here(words: Sequence[str]) -> Said:
    """Run ``cleardate WORDS`` in this process."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = cli.main(words)
    return Said(code, said.getvalue())


def make_scene(folder: Path, size: int, seed: int) -> dict[str, Path]:
    """A demo scene of ``size`` pixels; its five layers by name."""
    said = run_here(
        ["demo-scene", f"--output={folder}", f"--size={size}", f"--seed={seed}"],
    )
    if said.code:
        raise SystemExit(f"The demo scene could not be made: {said.text}")
    return {layer: folder / f"{layer}.tif" for layer in LAYERS}


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below ``folder`` by name: what has to stay as it is."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def changes(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """What differs between two looks at a folder, one text a file."""
    new = [f"{name} appeared" for name in after if name not in before]
    gone = [f"{name} is gone" for name in before if name not in after]
    other = [f"{name} changed" for name in before if after.get(name, before[name]) != before[name]]
    return new + gone + other


def quiet_about_places() -> None:
    """Rasters without a place are nothing to be warned of here."""
    warnings.simplefilter("ignore", NotGeoreferencedWarning)


def table(head: tuple[str, ...], outcomes: Iterable[tuple[tuple[str, ...], str]]) -> str:
    """A table in Markdown: a row for each key of ``outcomes``, a column for each outcome's count.

    ``head`` names the columns of the key.
    """
    counts: dict[tuple[str, ...], Counter[str]] = {}
    for key, outcome in outcomes:
        counts.setdefault(key, Counter())[outcome] += 1
    found = [*sorted({outcome for row in counts.values() for outcome in row} - {FAULT}), FAULT]
    total = sum(counts.values(), Counter())
    rows = [
        [*head, "tried", *found],
        ["---"] * len(head) + ["---:"] * (len(found) + 1),
        *(_row(key, counts[key], found) for key in counts),
        _row(("all", *[""] * (len(head) - 1)), total, found),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"


def _row(key: tuple[str, ...], count: Counter[str], found: list[str]) -> list[str]:
    return [*key, str(count.total()), *(str(count[outcome]) for outcome in found)]


def numbers(text: str) -> list[int]:
    """Numbers of cases, as ``3,8,20-24``; raises ValueError for anything else."""
    parts = [part.partition("-") for part in text.split(",")]
    ranges = [range(int(first), int(last or first) + 1) for first, _, last in parts]
    return list(itertools.chain.from_iterable(ranges))
