"""Batches made ahead in the background, so that no step waits for pixels."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import NamedTuple

from ..imagery.tiles.cores import cores
from .patches import PatchCut, batches, epoch_patches
from .presets import Preset
from .ranks import ALONE, Ranks
from .samples import Batch, SampleMaker

_AHEAD = 4
"""Steps that are ready, or being made, while one is learned."""
_MOST_THREADS = 4


class Step(NamedTuple):
    """What one step of the optimisers learns.

    ``batches`` are this process's part of it, ``patches`` counts those of all processes.
    ``done`` is the share of the epoch that lies before it.
    """

    epoch: int
    done: float
    patches: int
    batches: list[Batch]


@dataclass(frozen=True)
class Loader:
    """Cuts the epochs into steps of ``accumulate`` batches for each process."""

    preset: Preset
    maker: SampleMaker
    edge: int
    seed: int
    accumulate: int = 1
    ranks: Ranks = ALONE

    def steps(self, first_epoch: int) -> Generator[Step]:
        """All steps from ``first_epoch`` (from 0) to the preset's last, always in one order.

        The first steps of an epoch are made while the one before is validated.
        """
        # Others are needed to learn; but one thread makes patches faster than a CPU learns them.
        threads = max(1, min(_MOST_THREADS, cores() // 4))
        waiting: deque[Future[Step]] = deque()
        with ThreadPoolExecutor(threads, thread_name_prefix="cleardate-loader") as pool:
            try:
                for plan in self._plans(first_epoch):
                    waiting.append(pool.submit(self._make, *plan))
                    if len(waiting) > _AHEAD:
                        yield waiting.popleft().result()
                while waiting:
                    yield waiting.popleft().result()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def _plans(self, first_epoch: int) -> Iterator[tuple[int, float, list[PatchCut]]]:
        together = self.preset.batch * self.accumulate * self.ranks.count
        for epoch in range(first_epoch, self.preset.epochs):
            patches = epoch_patches(self.preset, self.edge, self.maker.sources, self.seed, epoch)
            steps = math.ceil(len(patches) / together)
            for index, part in enumerate(batches(patches, together)):
                yield epoch, index / steps, part

    def _make(self, epoch: int, done: float, patches: list[PatchCut]) -> Step:
        parts = list(batches(patches, self.preset.batch))
        own = parts[self.ranks.rank :: self.ranks.count]
        return Step(epoch, done, len(patches), [self.maker.ready(part) for part in own])
