"""The protocol of everything that simulates optical T2."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from .patch import Patch


class Generator(Protocol):
    """Maps the layers of a window to simulated bands.

    ``inputs`` are the scene layers that must be valid for a pixel to be simulated; ``reads`` are
    those that are read at all. An output pixel sees at most ``halo`` pixels to each side, and
    tile origins lie on multiples of ``multiple``. ``bytes_per_pixel`` estimates the memory of a
    prediction beside its result, for each pixel of its input. ``pixelwise``: a prediction costs by
    the pixel that is wanted, and any number of threads may predict at once; else it makes whole
    windows, and takes all processors by itself.
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

    @property
    def bytes_per_pixel(self) -> int:
        """Memory of a prediction for each pixel of its input."""

    @property
    def pixelwise(self) -> bool:
        """Whether only the pixels that are wanted cost time."""

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        """Simulated reflectance, float32 (bands, h, w); meaningless where an input is invalid.

        With ``where`` (h, w) other pixels may be meaningless too, which saves some methods work.
        """


@runtime_checkable
class StagedGenerator(Generator, Protocol):
    """A generator whose ``predict`` falls into three, so that tiles can overlap.

    ``batch``: how many tiles of one size the device wants at once, at most; ``in_flight``: how
    many such batches. ``small_tiles``: whether what is wasted on their halos is less than what it
    gains to compute in less memory.
    """

    small_tiles: bool

    @property
    def batch(self) -> int:
        """Tiles at once, at most."""

    @property
    def in_flight(self) -> int:
        """Batches at once."""

    @property
    def finishes_with(self) -> tuple[str, ...]:
        """Scene layers that ``finish`` looks at."""

    def warm_up(self) -> None:
        """Let the device get ready, while the first tiles are read."""

    def prepare(self, patch: Patch) -> NDArray[np.float32]:
        """The input for a patch (c, h', w'); in any thread."""

    def run(self, stack: NDArray[np.float32]) -> Any:
        """Outputs (n, bands, h', w') of inputs (n, c, h', w')."""

    def finish(self, output: NDArray[np.float32], patch: Patch) -> NDArray[np.float32]:
        """Reflectance (bands, h, w) of a patch from its output; in any thread."""
