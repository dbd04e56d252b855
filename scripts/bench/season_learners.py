"""The season's learners in the form that a GPU would run: a ridge of all dates, trees, processes.

The product fits and runs them in numpy. Here they are drawn at the sizes that a season has, run by
numpy, by torch and as ONNX graphs, so that it shows whether a GPU would pay and gives the same.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

FEATURES, BANDS = 24, 4
POINTS = 2000
"""Clear pixels that a process rests on."""
TREES, DEPTH, BINS = 240, 6, 48
"""Four members of 60 trees each."""
RIDGE_FEATURES, RIDGE_PIXELS = 96, 20_000
STRENGTH = 0.1

Floats = NDArray[np.float32]


class Process(nn.Module):
    """What a Gaussian process says: (n, FEATURES) standardised to (n, BANDS), Matern 3/2."""

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__()
        points = rng.normal(size=(POINTS, FEATURES)).astype(np.float32)
        scale = np.float32(np.sqrt(3 / FEATURES) / 2)
        self.register_buffer("points", torch.from_numpy(points * scale))
        self.register_buffer("squares", torch.from_numpy(((points * scale) ** 2).sum(axis=1)))
        weights = rng.normal(size=(POINTS, BANDS)).astype(np.float32) / POINTS
        self.register_buffer("weights", torch.from_numpy(weights))
        self.scale = float(scale)

    def forward(self, x: Tensor) -> Tensor:
        """(n, BANDS)."""
        scaled = x * self.scale
        squares = (scaled * scaled).sum(dim=1, keepdim=True)
        away = squares + self.squares - 2 * (scaled @ self.points.T)
        root = away.clamp(min=0).sqrt()
        return ((1 + root) * torch.exp(-root)) @ self.weights


class Trees(nn.Module):
    """Oblivious trees: bins as numbers (n, FEATURES) to (n, BANDS)."""

    def __init__(self, rng: np.random.Generator) -> None:
        super().__init__()
        asked = rng.integers(0, FEATURES, TREES * DEPTH)
        borders = rng.integers(1, BINS - 1, TREES * DEPTH).astype(np.float32)
        leaves = rng.normal(size=(TREES * 2**DEPTH, BANDS)).astype(np.float32) / TREES
        self.register_buffer("asked", torch.from_numpy(asked))
        self.register_buffer("borders", torch.from_numpy(borders))
        self.register_buffer("leaves", torch.from_numpy(leaves))
        self.register_buffer("powers", 2 ** torch.arange(DEPTH - 1, -1, -1))
        self.register_buffer("starts", torch.arange(TREES) * 2**DEPTH)

    def forward(self, x: Tensor) -> Tensor:
        """(n, BANDS)."""
        answers = (x[:, self.asked] > self.borders).to(torch.int64)
        spelled = (answers.reshape(-1, TREES, DEPTH) * self.powers).sum(dim=2) + self.starts
        return self.leaves[spelled.reshape(-1)].reshape(-1, TREES, BANDS).sum(dim=1)


def process_by_numpy(process: Process, x: Floats) -> Floats:
    """The same in float32, a few pixels at a time, so that covariances stay in a core's cache."""
    points, squares, weights = (
        part.cpu().numpy() for part in (process.points, process.squares, process.weights)
    )
    scaled = x * np.float32(process.scale)
    result = np.empty((len(x), BANDS), dtype=np.float32)
    for start in range(0, len(x), 64):
        part = scaled[start : start + 64]
        root = part @ (-2 * points.T)
        root += squares
        root += (part * part).sum(axis=1)[:, None]
        np.maximum(root, 0, out=root)
        np.sqrt(root, out=root)
        fall = np.exp(-root)
        root += 1
        root *= fall
        result[start : start + 64] = root @ weights
    return result


def trees_by_numpy(trees: Trees, x: Floats) -> Floats:
    """The same: one question at a time, of all pixels."""
    asked, borders, leaves = (
        part.cpu().numpy() for part in (trees.asked, trees.borders, trees.leaves)
    )
    columns = np.ascontiguousarray(x.T).astype(np.uint8)
    total = np.zeros((len(x), BANDS), dtype=np.float32)
    for tree in range(TREES):
        leaf = np.zeros(len(x), dtype=np.intp)
        for level in range(tree * DEPTH, (tree + 1) * DEPTH):
            leaf += leaf
            leaf += columns[asked[level]] > borders[level]
        total += leaves[tree * 2**DEPTH + leaf]
    return total


def ridge(inputs: Tensor, targets: Tensor) -> Tensor:
    """Weights (features, bands) of a ridge on (n, features) and (n, bands), in their precision."""
    middle = inputs.mean(dim=0)
    spread = inputs.std(dim=0, correction=0) + 1e-6
    scaled = (inputs - middle) / spread
    products = scaled.T @ scaled
    products.diagonal().add_(STRENGTH * len(inputs))
    return torch.linalg.solve(products, scaled.T @ (targets - targets.mean(dim=0)))
