"""The protocol of everything that simulates optical T2."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .patch import Patch


class Generator(Protocol):
    """Maps the layers of a window to simulated bands.

    ``inputs`` are the scene layers that must be valid for a pixel to be simulated; ``reads`` are
    those that are read at all. An output pixel sees at most ``halo`` pixels to each side, and
    tile origins lie on multiples of ``multiple``.
    """

    @property
    def name(self) -> str:
        """How reports call it."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """Scene layers that must be valid."""

    @property
    def reads(self) -> tuple[str, ...]:
        """Scene layers that are read."""

    @property
    def halo(self) -> int:
        """Receptive-field radius in pixels."""

    @property
    def multiple(self) -> int:
        """What tile origins are a multiple of, in pixels."""

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        """Simulated reflectance, float32 (4, h, w); meaningless where an input is invalid.

        With ``where`` (h, w) other pixels may be meaningless too, which saves some methods work.
        """
