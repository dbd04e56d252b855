"""How the features of a date are made: settled once, on its clear pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...models.line import Line
from .cube import Floats

_COMPONENTS = 8


class RankedDate(NamedTuple):
    """A date and the line from it to the one that is filled."""

    date: int
    line: Line


def product(weights: Floats, table: Floats) -> Floats:
    """``weights`` (k, rows) times ``table`` (rows, n), each pixel the same whatever is beside it:
    a product of matrices rounds by its shape, and tiles would differ from the whole."""
    result = np.zeros((len(weights), table.shape[1]), dtype=np.float32)
    room = np.empty_like(result)
    for column, row in zip(weights.T, table, strict=True):
        np.multiply(column[:, None], row, out=room)
        result += room
    return result


@dataclass(frozen=True)
class Components:
    """Principal components: ``middle`` (planes), ``rows`` (components, planes)."""

    middle: Floats
    rows: Floats

    @classmethod
    def of(cls, table: Floats) -> Components:
        """Those of ``table`` (planes, n)."""
        middle = table.mean(axis=1, dtype=np.float64)
        centred = table.astype(np.float64) - middle[:, None]
        spread = max(float(centred.std()), 1e-6)
        values, vectors = np.linalg.eigh(centred @ centred.T)
        order = np.argsort(values)[::-1][:_COMPONENTS]
        rows = vectors[:, order].T
        # Eigenvectors have no sign of their own.
        rows *= np.sign(rows[np.arange(len(rows)), np.abs(rows).argmax(axis=1)])[:, None]
        return cls(middle.astype(np.float32), (rows / spread).astype(np.float32))

    def __call__(self, table: Floats) -> Floats:
        """(components, n) of ``table`` (planes, n)."""
        return product(self.rows, table - self.middle[:, None])


@dataclass(frozen=True)
class DateRecipe:
    """How the features of a date are made.

    ``dates``: the other dates that are used, in time. ``ranked``: those of them with a line to the
    date, the one that fits its clear pixels best first; the first that saw a pixel stands for T1.
    ``middle`` (bands): for pixels that no date saw; ``sar_middle`` (bands): where SAR is invalid.
    """

    date: int
    dates: tuple[int, ...]
    ranked: tuple[RankedDate, ...]
    near: tuple[int, ...]
    middle: Floats
    sar_middle: Floats
    components: Components | None
