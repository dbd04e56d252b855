"""Scores on the held-out pixels, beside copying optical T1 and the per-band line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ..contract.errors import InputError
from ..contract.layers import BEFORE, TARGET
from ..contract.reporter import Reporter
from ..imagery.scores.metrics import PSNR_LIMIT, scores
from ..imagery.windows import Window, padded, tiles, whole
from .samples import SampleMaker
from .scene_source import Chunk, Floats

EDGE = 512
MOST_WINDOWS = 16
"""Windows that are scored, spread over all scenes."""
MOST_CONTEXT = 64
"""A network that sees farther gets this many pixels around a window: enough for a score."""
_KEYS = ("psnr", "ssim", "sam_deg", "mae", "psnr_changed")

Method = Callable[[int, Window], Floats]
"""Simulates a window of a source: reflectance (bands, h, w)."""


@dataclass
class Validation:
    """Scores methods on the held-out pixels."""

    maker: SampleMaker
    halo: int
    multiple: int
    windows: list[tuple[int, Window]] = field(init=False)

    def __post_init__(self) -> None:
        found = [
            (index, window)
            for index, source in enumerate(self.maker.sources)
            for window in tiles(source.grid.shape, EDGE)
            if source.score[window.within(whole(source.grid.shape))].any()
        ]
        if not found:
            raise InputError(
                "There is no clear pixel to validate on in the test area.",
                "Check the cloud mask and the test area.",
            )
        # Evenly spread, and the same ones at every epoch.
        chosen = np.unique(np.linspace(0, len(found) - 1, MOST_WINDOWS).round().astype(int))
        self.windows = [found[i] for i in chosen]

    def psnr(self, method: Method, reporter: Reporter) -> float:
        """PSNR in dB per band and scene, averaged over both."""
        errors: dict[int, NDArray[np.float64]] = {}
        counts: dict[int, int] = {}
        for index, window in self._checked(reporter):
            chunk, mask = self._truth(index, window)
            difference = (method(index, window) - chunk.layers[TARGET])[:, mask]
            squares = (difference.astype(np.float64) ** 2).sum(axis=1)
            errors[index] = errors.get(index, 0.0) + squares
            counts[index] = counts.get(index, 0) + int(mask.sum())
        means = np.array([errors[index] / counts[index] for index in errors])
        floor = 10 ** (-PSNR_LIMIT / 10)
        return float(np.mean(-10 * np.log10(np.maximum(means, floor))))

    def scores(self, method: Method, reporter: Reporter) -> dict[str, float]:
        """psnr, ssim, sam_deg, mae and psnr_changed; over several windows by their pixels."""
        rows, weights = [], []
        for index, window in self._checked(reporter):
            chunk, mask = self._truth(index, window)
            before = chunk.layers.get(BEFORE)
            bands = self.maker.output.bands
            row = scores(method(index, window), chunk.layers[TARGET], mask, before, bands)
            rows.append(row)
            weights.append(int(mask.sum()))
        keys = [key for key in _KEYS if all(key in row for row in rows)]
        result = {
            key: float(np.average([row[key] for row in rows], weights=weights)) for key in keys
        }
        # Decibels cannot be averaged over windows.
        return result | {"psnr": self.psnr(method, reporter)}

    def baselines(self) -> dict[str, Method]:
        """The simple methods to compare with: none where a scene has no optical T1."""
        if any(self.maker.lines[index] is None for index, _ in self.windows):
            return {}
        return {"copy": self._copy, "linear": self._line}

    def network(self, network: nn.Module) -> Method:
        """The network as a method; it is put into evaluation mode when used."""

        def simulate(index: int, window: Window) -> Floats:
            source = self.maker.sources[index]
            wide = padded(window, min(self.halo, MOST_CONTEXT), self.multiple, source.grid.shape)
            chunk = source.read(wide)
            known = chunk.clear & ~source.score[wide.within(whole(source.grid.shape))]
            x = torch.from_numpy(self.maker.network_input(index, chunk, known)[None])
            network.eval()
            with torch.inference_mode():
                output = network(x.to(self.maker.device))[0].cpu().numpy()
            image = self.maker.reflectance(index, chunk, output)
            return image[(slice(None), *window.within(wide))]

        return simulate

    def _copy(self, index: int, window: Window) -> Floats:
        return self.maker.sources[index].read(window).layers[BEFORE]

    def _line(self, index: int, window: Window) -> Floats:
        line = self.maker.lines[index]
        if line is None:
            raise ValueError(f"source {index} has no line")
        return line(self._copy(index, window))

    def _truth(self, index: int, window: Window) -> tuple[Chunk, NDArray[np.bool_]]:
        source = self.maker.sources[index]
        return source.read(window), source.score[window.within(whole(source.grid.shape))]

    def _checked(self, reporter: Reporter) -> Iterator[tuple[int, Window]]:
        for entry in self.windows:
            reporter.check()
            yield entry
