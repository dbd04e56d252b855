"""What the inputs looked like where a generator learned, for its card."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..contract.bands import leading
from ..contract.layers import IMAGES, OPTICAL
from ..contract.mixture import DomainSpec
from ..contract.reporter import Reporter
from ..imagery.holdout import folds
from ..imagery.windows import padded, tiles, whole
from ..models.domain import HALO, MOST_PIXELS, Domain, domain_features, domain_layers
from ..models.patch import Patch
from .learned_bands import Bands
from .scene_source import Source

_STRIP = 512
LEAST_PIXELS = 256
"""Fewer describe nothing."""


def learned_domain(
    sources: Sequence[Source], bands: Bands, reporter: Reporter
) -> DomainSpec | None:
    """Describe the inputs over the pixels that ``sources`` learn from; None with too few.

    Of the optical ``bands`` those that lead.

    The threshold comes from blocks of these pixels that the description did not see, so pixels
    to score on are not needed for it.
    """
    layers = domain_layers(sources[0].needed)
    total = sum(int(source.learn.sum()) for source in sources)
    if total < LEAST_PIXELS or not layers:
        return None
    counts = {kind: len(titles) for kind, titles in bands.items()}
    counts[OPTICAL] = len(leading(bands[OPTICAL]))
    step = max(1, total // MOST_PIXELS)
    known, groups = [], []
    for source in sources:
        shape = source.grid.shape
        for window in tiles(shape, _STRIP):
            reporter.check()
            learn = source.learn[window.within(whole(shape))]
            if not learn.any():
                continue
            wide = padded(window, HALO, 1, shape)
            chunk = source.read(wide)
            valid = dict.fromkeys(layers, chunk.valid)
            patch = Patch(chunk.layers, valid, chunk.clear, leading=counts[OPTICAL])
            table = domain_features(patch, layers)[:, *window.within(wide)]
            known.append(table[:, learn][:, ::step])
            groups.append(folds(shape, window)[learn][::step])
    described = tuple(counts[IMAGES[layer].kind] for layer in layers)
    return Domain.fit(layers, np.concatenate(known, axis=1), np.concatenate(groups), described).spec
