"""What a generator's numbers may be: how much is lost in 8 or 16 bits, and the ranges for 8.

It travels in the card (contract/card.py); models/graphs/quantise.py makes a network of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .errors import ModelError
from .sentence import say

MOST_LOSS_DB = 0.1
"""PSNR on held-out pixels that a generator may lose where nobody asked for its precision."""
MOST_RANGES = 10_000
_MOST_NAME = 1_000
_LARGEST = 1e9
_LARGEST_LOSS = 200.0


@dataclass(frozen=True)
class PrecisionSpec:
    """``ranges``: lowest and highest value of activations by their names in the graph.

    ``int8_loss_db`` and ``fp16_loss_db``: PSNR in float32 less that in 8 and 16 bits, in dB, over
    held-out pixels; below 0 for a gain.
    """

    ranges: Mapping[str, tuple[float, float]]
    int8_loss_db: float
    fp16_loss_db: float

    def __post_init__(self) -> None:
        if not 1 <= len(self.ranges) <= MOST_RANGES:
            raise ModelError(
                say(
                    "The model's card has {ranges} ranges of activations.", ranges=len(self.ranges)
                ),
                say(
                    "There are 1 to {most_ranges}; train or export it again.",
                    most_ranges=MOST_RANGES,
                ),
            )
        for name, (low, high) in self.ranges.items():
            if not 0 < len(name) <= _MOST_NAME or not -_LARGEST <= low < high <= _LARGEST:
                raise ModelError(
                    say(
                        "The model's range of {name!r} is not valid: {low} to {high}.",
                        name=name[:80],
                        low=low,
                        high=high,
                    ),
                    "Train or export it again.",
                )
        for loss in (self.int8_loss_db, self.fp16_loss_db):
            if not (math.isfinite(loss) and abs(loss) <= _LARGEST_LOSS):
                raise ModelError(
                    say("The model's card states a loss of {loss} dB.", loss=loss),
                    "Train or export it again.",
                )


def precision_from_record(record: dict[str, Any]) -> PrecisionSpec:
    """Read one from JSON's values; TypeError, KeyError, ValueError or ModelError if it is none."""
    ranges = {}
    for name, limits in record["ranges"].items():
        low, high = limits
        ranges[str(name)] = (float(low), float(high))
    return PrecisionSpec(ranges, float(record["int8_loss_db"]), float(record["fp16_loss_db"]))
