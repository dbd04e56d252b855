"""How well expected errors rank pixels: the error that is left when the least trusted are dropped.

The sparsification curve is the RMSE of what is left, relative to that of all pixels, over the
share dropped. The oracle drops by the true error. AUSE is the area between the two (Ilg et al.,
"Uncertainty Estimates and Multi-Hypotheses Networks for Optical Flow", ECCV 2018): 0 is perfect.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]

DROPPED = 0.1
"""Share of the pixels that the figures ``cut`` drop."""
_STEPS = 100


@dataclass(frozen=True)
class Sparsification:
    """Shares of RMSE: each band by its own expected error, then averaged over the bands.

    ``cut`` is by how much RMSE falls when the 10 % least trusted pixels are dropped, ``cut_oracle``
    when the worst 10 % are. ``ause`` is the area between the two curves; ``ause_random`` that
    of dropping at random, to compare with. ``cut_pixels``: all bands of a pixel dropped
    together, by its mean expected error.
    """

    cut: float
    cut_oracle: float
    cut_pixels: float
    ause: float
    ause_random: float

    def record(self) -> dict[str, float]:
        """For a report, rounded."""
        return {name: round(value, 4) for name, value in asdict(self).items()}


def sparsification(error: Floats, expected: Floats) -> Sparsification:
    """Of ``error`` and ``expected`` (bands, n), both in reflectance; n is at least 1."""
    squares = error.astype(np.float64) ** 2
    curves = [_curve(band, rank) for band, rank in zip(squares, expected, strict=True)]
    oracles = [_curve(band, band) for band in squares]
    together = _curve(squares.mean(axis=0), expected.mean(axis=0))
    ours, best = np.mean(curves, axis=0), np.mean(oracles, axis=0)
    at = round(DROPPED * _STEPS)
    return Sparsification(
        cut=float(1 - ours[at]),
        cut_oracle=float(1 - best[at]),
        cut_pixels=float(1 - together[at]),
        ause=float(np.mean(ours - best)),
        ause_random=float(np.mean(1 - best)),
    )


def _curve(squares: NDArray[np.float64], rank: Floats) -> NDArray[np.float64]:
    """Relative RMSE of what is left after dropping 0, 1, ... 99 % of the pixels by rank."""
    kept = squares[np.argsort(-rank, kind="stable")]
    left = np.cumsum(kept[::-1])[::-1] / np.arange(len(kept), 0, -1)
    dropped = np.arange(_STEPS) * len(kept) // _STEPS
    if left[0] <= 0:
        return np.ones(_STEPS)
    return np.asarray(np.sqrt(left[dropped] / left[0]))
