"""What several generators agree on, for dates on which nothing tells which of them is right.

Each was trained on one place. Where all say the same change of T1, it is taken; where they differ,
it is held back: a mean change m becomes m^3 / (m^2 + caution * variance). So a manner of one
place (that its fields are harvested in July) does not pass for a law.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from .onnx_generator import OnnxGenerator
from .patch import Patch

CAUTION = 6.0
"""At 0, the plain mean, simulated dates of unseen places fell up to 11 dB behind copying T1, at 1
up to 3.2 dB, at 6 none of the suggested pairs more than 0.03; see docs/results/unseen.md."""
_TINY = 1e-9


class ConsensusGenerator:
    """Optical T1 plus the change that ``members`` agree on; see the module's text."""

    pixelwise = False

    def __init__(
        self, name: str, members: Sequence[OnnxGenerator], caution: float = CAUTION
    ) -> None:
        self.name = name
        self.members = tuple(members)
        self.inputs = _union([*(member.inputs for member in members), ("optical_t1",)])
        self.reads = _union([*(member.reads for member in members), ("optical_t1",)])
        self.halo = max(member.halo for member in members)
        self.multiple = int(np.lcm.reduce([member.multiple for member in members]))
        # One after the other, with what each of them said kept to the end.
        self.bytes_per_pixel = max(m.bytes_per_pixel for m in members) + 16 * len(self.members)
        self._caution = caution

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        before = patch.layers["optical_t1"]
        changes = np.stack([member.predict(patch, where) - before for member in self.members])
        return before + agreed(changes, self._caution)


def agreed(changes: NDArray[np.float32], caution: float) -> NDArray[np.float32]:
    """The change (bands, h, w) that ``changes`` (members, bands, h, w) agree on."""
    mean = changes.mean(axis=0)
    if len(changes) < 2:
        return np.asarray(mean)
    doubt = np.float32(caution) * changes.var(axis=0, ddof=1)
    return np.asarray(mean**3 / (mean**2 + doubt + np.float32(_TINY)))


def _union(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for names in parts for name in names))
