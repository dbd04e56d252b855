"""Fit simulated pixels to the clear pixels around them.

Near the edge of a cloud the error of a generator is known: it is what the generator says of the
clear pixels next to it, less what they are. That error, averaged with a Gaussian, is taken off the
simulated pixels; it fades with the distance to clear pixels, all inside the mask.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage


@dataclass(frozen=True)
class Harmoniser:
    """Strength of the adjustment: ``sigma`` of the Gaussian in pixels, 0 for none.

    ``damping`` is the share of clear weight in a window at which the adjustment is halved.
    """

    sigma: float
    damping: float = 0.05

    @property
    def reach(self) -> int:
        """How far an adjusted pixel sees to each side, in pixels."""
        return round(3 * self.sigma)

    def adjust(
        self,
        simulated: NDArray[np.float32],
        observed: NDArray[np.float32],
        known: NDArray[np.bool_],
    ) -> NDArray[np.float32]:
        """Simulated (4, h, w) adjusted to ``observed`` (4, h, w), which counts where ``known``."""
        if self.sigma == 0 or not known.any():
            return simulated
        weight = self._blur(known.astype(np.float64))
        adjusted = np.empty_like(simulated)
        for band, (ours, theirs) in enumerate(zip(simulated, observed, strict=True)):
            error = self._blur(np.where(known, theirs - ours, 0).astype(np.float64))
            adjusted[band] = ours + error / (weight + self.damping)
        return adjusted

    def _blur(self, image: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(
            ndimage.gaussian_filter(image, self.sigma, radius=self.reach, mode="constant")
        )


NO_ADJUSTMENT = Harmoniser(0)
CANDIDATES = (NO_ADJUSTMENT, Harmoniser(2), Harmoniser(5))
