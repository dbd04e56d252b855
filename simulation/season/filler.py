"""A date of a season as it is filled: pixels under cloud from those of all other dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np

from ..finishing.harmonise import Harmoniser
from ..trust.expected_error import REACH, distance_to
from .cube import Cube, Floats, Mask
from .features import HALO, parts, t1_of
from .index_errors import IndexErrors, half_widths
from .recipe import DateRecipe
from .season_choice import Blend
from .trust import SeasonErrors, Told


class Filled(NamedTuple):
    """Of a window, right where it was asked for: ``values`` (bands, h, w), their expected
    ``errors`` (bands, h, w) if these are known, ``blind`` (h, w): no other date saw the pixel,
    ``valid`` (h, w): there is something to go by, and ``half_widths`` (indices, h, w) of the 90 %
    intervals of indices, if these are wanted."""

    values: Floats
    errors: Floats | None
    blind: Mask
    valid: Mask
    half_widths: Floats | None


class Filler(Protocol):
    """Fills one date, window by window."""

    @property
    def halo(self) -> int:
        """How far a filled pixel sees to each side."""

    @property
    def errors(self) -> SeasonErrors | None:
        """How far to trust it."""

    def fill(self, cube: Cube, wanted: Mask) -> Filled:
        """The ``wanted`` (h, w) pixels of a cube that reaches ``halo`` beyond them."""


@dataclass(frozen=True)
class ClearFiller:
    """Fills a date that is clear in part, by what was fitted there."""

    recipe: DateRecipe
    method: Blend
    harmoniser: Harmoniser
    errors: SeasonErrors | None
    indices: tuple[IndexErrors, ...] = ()

    @property
    def halo(self) -> int:
        """How far a filled pixel sees to each side."""
        return max(self.harmoniser.reach + 1 + HALO, REACH)

    def fill(self, cube: Cube, wanted: Mask) -> Filled:
        """The ``wanted`` (h, w) pixels of a cube that reaches ``halo`` beyond them."""
        date, harmoniser = self.recipe.date, self.harmoniser
        known = cube.seen[date]
        needed = wanted | harmoniser.sources(wanted, known)
        values = np.zeros(cube.optical.shape[1:], dtype=np.float32)
        if not needed.any():
            return Filled(values, None, ~wanted & wanted, ~wanted & wanted, None)
        found = parts(cube, self.recipe, needed)
        places = np.stack(np.nonzero(needed)).astype(np.float64)
        places += np.array([[cube.window.row], [cube.window.col]])
        values[:, needed], spread = self.method(found, places)
        ground = t1_of(cube, self.recipe)
        values = harmoniser.adjust(values, cube.optical[date], known, ground)
        errors, widths = None, None
        if self.errors is not None or self.indices:
            distance = distance_to(known)[needed]
            told = Told(values[:, needed], spread, found, distance)
            inputs = told.inputs
            if self.errors is not None:
                errors = np.zeros_like(values)
                errors[:, needed] = self.errors.predict(inputs)
            if self.indices:
                widths = half_widths(self.indices, inputs, told.values, needed)
        blind = np.zeros(wanted.shape, dtype=bool)
        blind[needed] = found.blind
        # SAR alone tells of what no date saw.
        valid = wanted & (~blind | cube.sar_at(date)[1])
        return Filled(values, errors, blind, valid, widths)
