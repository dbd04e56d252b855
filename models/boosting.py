"""Gradient boosting of trees that give all bands at once, made for a date's clear pixels.

A tree asks the same question of all pixels at each of its levels (it is oblivious, as in CatBoost;
Prokhorenkova et al. 2018), so a pixel's leaf is the number that its answers spell, and prediction
is a few comparisons of bytes and one look into a table of (leaves, bands). Features are put into
bins once, by a grid and a table; split candidates are the borders of bins, and their sums over
pixels are one product of a sparse matrix, at each level of the fewer half of the pixels: the other
half is what is left of the leaves above. Each tree sees some of the features and some of the pixels
(Friedman 2002).

Why our own: a fill fits many ensembles on some thousand pixels each and predicts millions, and
libraries take three to nine times as long to the same dB. They are made for more rows and for one
target; here one tree serves all bands, so that a pixel is sorted once, folds share their bins, and
no pixel branches on its way to a leaf. Ensembles are fitted side by side and each by one thread.
What must hold: a leaf's number fits into a byte (depth up to 8), and the order of sums does not
depend on the number of threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from .threads import in_threads, one_blas_thread

MAX_PIXELS = 12_000
BINS = 48
_CELLS = 4096
"""Of the grid that finds a value's bin: borders of bins lie on it."""
_TAIL = 0.002
"""Share of the values at either end that the grid does not resolve."""
_SHARE_OF_FEATURES = 0.5
_ROWS_PER_TREE = 3072
_CHUNK = 16_384
_FEW = 4096

Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Bins:
    """Maps features to bytes below BINS, more values meaning more.

    The grid of each feature goes from ``first`` to ``last``, (features); ``bins`` uint8
    (features, cells) tells the bin of each of its cells.
    """

    first: NDArray[np.float32]
    last: NDArray[np.float32]
    bins: Bytes

    @classmethod
    def of(cls, table: NDArray[np.float32]) -> Bins:
        """Bins that hold about as many of the values of ``table`` (features, n) each."""
        ordered = np.sort(table, axis=1)
        first, last = _quantiles(ordered, np.array([_TAIL, 1 - _TAIL])).T
        borders = _quantiles(ordered, np.arange(1, BINS) / BINS)
        bins = []
        for row, low, high in zip(borders, first, last, strict=True):
            cells = _cells(row, low, high)
            bins.append(np.searchsorted(cells, np.arange(_CELLS), side="left"))
        return cls(first, last, np.stack(bins).astype(np.uint8))

    def __call__(self, table: NDArray[np.float32]) -> Bytes:
        """Bytes (features, n) of ``table`` (features, n)."""
        result = np.empty(table.shape, dtype=np.uint8)
        for k, (row, bins) in enumerate(zip(table, self.bins, strict=True)):
            # Cells are in range already; "wrap" spares the check of each.
            cells = _cells(row, self.first[k], self.last[k])
            np.take(bins, cells, out=result[k], mode="wrap")
        return result


def _quantiles(ordered: NDArray[np.float32], shares: NDArray[np.float64]) -> NDArray[np.float32]:
    """Of rows in order (features, n), (features, shares): those of np.quantile, which takes eight
    times as long to find so many of them."""
    place = shares * (ordered.shape[1] - 1)
    lower = place.astype(np.intp)
    upper = np.minimum(lower + 1, ordered.shape[1] - 1)
    part = place - lower
    low, high = ordered[:, lower], ordered[:, upper]
    step = high - low
    found = np.where(part < 0.5, low + step * part, high - step * (1 - part))
    return np.asarray(found, dtype=np.float32)


def _cells(values: NDArray[np.float32], first: np.float32, last: np.float32) -> NDArray[np.intp]:
    """The cell of each value; those beyond the grid in its outermost."""
    place = np.maximum(values, first)
    np.minimum(place, last, out=place)
    place -= first
    place *= np.float32(_CELLS - 1) / np.maximum(last - first, np.float32(1e-6))
    return place.astype(np.intp)


@dataclass(frozen=True)
class Growth:
    """How an ensemble grows: ``trees`` of ``depth`` questions each, added at ``rate``.

    ``ridge``: so many pixels without an error are added to each leaf. ``relative``: targets are
    positive means; factors are learned instead of terms, and errors count in shares (the gamma
    deviance; McCullagh and Nelder 1989, chapter 8).
    """

    trees: int = 60
    depth: int = 6
    rate: float = 0.15
    ridge: float = 1.0
    relative: bool = False


class BoostedTrees:
    """``start`` (bands), and of each tree its questions and its leaves.

    ``questions`` (trees, depth, 2): is the byte of a feature above this one? ``leaves`` float32
    (trees, 2^depth, bands) is in units of the targets, or of their logarithms if ``relative``.
    """

    def __init__(
        self,
        bins: Bins,
        start: NDArray[np.float32],
        questions: NDArray[np.intp],
        leaves: NDArray[np.float32],
        *,
        relative: bool,
    ) -> None:
        self._bins = bins
        self._start = start
        self._questions = questions
        self._leaves = leaves
        self._relative = relative

    @classmethod
    def fit(
        cls,
        inputs: NDArray[np.float32],
        targets: NDArray[np.float32],
        seed: int,
        growth: Growth | None = None,
        bins: Bins | None = None,
    ) -> BoostedTrees:
        """Fit ``targets`` (bands, n), above 0 if relative, on ``inputs`` (features, n).

        At most MAX_PIXELS of them are used. Ensembles that are to be averaged share ``bins``.
        """
        growth = growth or Growth()
        bins = bins or Bins.of(inputs)
        rng = np.random.default_rng(seed)
        # Trees see stretches of the pixels in this order, so these are drawn at random.
        order = rng.permutation(inputs.shape[1])[:MAX_PIXELS]
        known = targets.T[order].astype(np.float32)
        start = known.mean(axis=0, dtype=np.float64).astype(np.float32)
        # Bands of little error are to count as much as those of much.
        scale = np.float32(1) if growth.relative else known.std(axis=0) + np.float32(1e-9)
        # A column of ones goes along and counts: sums of rows are then also numbers of pixels.
        rest = np.ones((len(known), len(start) + 1), dtype=np.float32)
        rest[:, :-1] = known / start - 1 if growth.relative else (known - start) / scale
        questions, leaves = [], []
        with one_blas_thread():
            grower = _Grower(bins(inputs[:, order]), growth, rest.shape[1], rng)
            spoken = np.empty_like(rest)
            for _ in range(growth.trees):
                asked, values, leaf = grower.grow(rest)
                if growth.relative:
                    # ``rest`` is truth / prediction - 1, the gradient of the gamma deviance. The
                    # last column stays 1 - 1 + 1, since trees hold 0 for it.
                    rest += 1
                    np.take(np.exp(-values), leaf, axis=0, out=spoken, mode="wrap")
                    rest *= spoken
                    rest -= 1
                else:
                    # Leaves are in range already; "wrap" spares the check of each.
                    np.take(values, leaf, axis=0, out=spoken, mode="wrap")
                    rest -= spoken
                questions.append(asked)
                leaves.append(values[:, :-1] * scale)
        if growth.relative:
            start = np.log(start)
        return cls(bins, start, np.array(questions), np.stack(leaves), relative=growth.relative)

    @classmethod
    def averaged(cls, members: Sequence[BoostedTrees]) -> BoostedTrees:
        """The mean of ensembles with the same bins, the geometric one if they are relative."""
        share = np.float32(1 / len(members))
        return cls(
            members[0]._bins,
            np.sum([share * member._start for member in members], axis=0),
            np.concatenate([member._questions for member in members]),
            share * np.concatenate([member._leaves for member in members]),
            relative=members[0]._relative,
        )

    @property
    def features(self) -> int:
        """How many features a pixel has."""
        return len(self._bins.bins)

    def predict(self, inputs: NDArray[np.float32]) -> NDArray[np.float32]:
        """(bands, n) from (features, n)."""
        result = np.empty((len(self._start), inputs.shape[1]), dtype=np.float32)

        def predict_part(start: int) -> None:
            part = slice(start, start + _CHUNK)
            result[:, part] = self._predict(self._bins(inputs[:, part])).T

        in_threads(predict_part, range(0, inputs.shape[1], _CHUNK))
        return np.exp(result) if self._relative else result

    def _predict(self, table: Bytes) -> NDArray[np.float32]:
        count = table.shape[1]
        if count <= _FEW:
            return self._predict_few(table)
        total = np.tile(self._start, (count, 1))
        spoken = np.empty_like(total)
        leaf = np.empty(count, dtype=np.uint8)
        answer = np.empty(count, dtype=bool)
        place = np.empty(count, dtype=np.intp)
        borders = self._questions[..., 1].astype(np.uint8)
        features = self._questions[..., 0].tolist()
        for k, leaves in enumerate(self._leaves):
            leaf[:] = 0
            for feature, border in zip(features[k], borders[k], strict=True):
                np.greater(table[feature], border, out=answer)
                np.add(leaf, leaf, out=leaf)
                np.add(leaf, answer.view(np.uint8), out=leaf)
            np.copyto(place, leaf)
            # Leaves are in range already; "wrap" spares the check of each.
            np.take(leaves, place, axis=0, out=spoken, mode="wrap")
            total += spoken
        return total

    def _predict_few(self, table: Bytes) -> NDArray[np.float32]:
        """The same numbers: calls of numpy take longer than few pixels, so some trees share one."""
        count, (trees, depth, _) = table.shape[1], self._questions.shape
        total = np.tile(self._start, (count, 1))
        spoken = np.empty_like(total)
        together = _CHUNK // max(1, count)
        for first in range(0, trees, together):
            some = self._questions[first : first + together]
            leaf = np.zeros((len(some), count), dtype=np.uint8)
            for level in range(depth):
                answer = table[some[:, level, 0]] > some[:, level, 1:].astype(np.uint8)
                np.add(leaf, leaf, out=leaf)
                np.add(leaf, answer.view(np.uint8), out=leaf)
            leaves = self._leaves[first : first + together]
            for values, place in zip(leaves, leaf.astype(np.intp), strict=True):
                np.take(values, place, axis=0, out=spoken, mode="wrap")
                total += spoken
        return total


class _Grower:
    """Grows one tree at a time on the pixels of a table; its buffers serve all of them."""

    def __init__(self, table: Bytes, growth: Growth, width: int, rng: np.random.Generator) -> None:
        count = table.shape[1]
        self._growth = growth
        self._rng = rng
        self._some = some = min(count, _ROWS_PER_TREE)
        # A stretch that runs over the end goes on at the start.
        self._table = np.concatenate([table, table[:, :some]], axis=1)
        self._features = each = max(1, round(_SHARE_OF_FEATURES * len(table)))
        self._places = np.multiply(self._table.T, np.int32(each), dtype=np.int32, order="C")
        self._up_to = np.triu(np.ones((BINS, BINS), dtype=np.float32))
        self._sums = [
            _Sums(some, each, BINS * 2 ** max(0, level - 1) * each) for level in range(growth.depth)
        ]
        self._below = np.empty((width, 2 ** (growth.depth - 1), each, BINS), dtype=np.float32)
        self._totals = _Sums(count, 1, 2**growth.depth)

    def grow(
        self, rest: NDArray[np.float32]
    ) -> tuple[list[tuple[int, int]], NDArray[np.float32], NDArray[np.intp]]:
        """A tree on ``rest`` (n, bands + 1), whose last column is 1.

        Its questions, its leaves (2^depth, bands + 1), 0 in the last column, and the leaf of each
        pixel (n).
        """
        growth, count = self._growth, len(rest)
        features = self._rng.permutation(len(self._table))[: self._features]
        start = int(self._rng.integers(count))
        stretch = slice(start, start + self._some)
        table = self._table[features, stretch]
        places = self._places[stretch][:, features]
        places += np.arange(self._features, dtype=np.int32)
        sums = np.concatenate([rest[stretch], rest[: max(0, start + self._some - count)]])
        asked = np.ones(self._some, dtype=bool)
        questions = []
        for level in range(growth.depth):
            feature, border = self._best(level, places, asked, sums)
            asked = table[feature] > border
            questions.append((int(features[feature]), border))
        # All pixels, not only those that chose the questions, say what the leaves hold.
        whole = np.zeros(count, dtype=np.uint8)
        for row, border in questions:
            np.add(whole, whole, out=whole)
            np.add(whole, (self._table[row, :count] > border).view(np.uint8), out=whole)
        self._totals.places[:, 0] = whole
        values = self._totals(rest)
        values *= np.float32(growth.rate) / (values[:, -1:] + np.float32(growth.ridge))
        values[:, -1] = 0
        return questions, values, whole.astype(np.intp)

    def _best(
        self,
        level: int,
        places: NDArray[np.int32],
        asked: NDArray[np.bool_],
        rows: NDArray[np.float32],
    ) -> tuple[int, int]:
        """The feature and bin above which leaves are best split, all of them at once.

        ``asked`` (n): the answers to the question before. ``places`` (n, features), of pixels in
        their leaves, are brought up to date by it.
        """
        below = self._split(level, places, asked, rows)
        above = below[..., -1:] - below
        gain = _gain(below, self._growth.ridge)
        gain += _gain(above, self._growth.ridge)
        # All leaves at a level share the question, so gains are summed over them before the best
        # is taken. The last border has all pixels below it, and is none to split at.
        gains = gain.sum(axis=0)[:, :-1].T
        border, feature = divmod(int(gains.argmax()), self._features)
        return feature, border

    def _split(
        self,
        level: int,
        places: NDArray[np.int32],
        asked: NDArray[np.bool_],
        rows: NDArray[np.float32],
    ) -> NDArray[np.float32]:
        """Sums up to each border, (bands + 1, leaves, features, BINS), of the leaves of a level.

        Only the fewer of the pixels that answered the question before are summed: the others are
        what is left of their leaf.
        """
        found, leaves = self._sums[level], 2 ** max(0, level - 1)
        if level == 0:
            found.places[:] = places
            part = found(rows)
        else:
            if 2 * int(np.count_nonzero(asked)) > len(asked):
                asked = ~asked
            moved = np.flatnonzero(asked)
            part = found.of(moved, places, rows)
            if level + 1 < self._growth.depth:
                places[moved] += np.int32(leaves * BINS * self._features)
        # A product sums up to each border several times faster than running sums do.
        width = rows.shape[1]
        by_bin = part.reshape(leaves, BINS, self._features * width)
        part = by_bin.transpose(0, 2, 1) @ self._up_to
        by_band = part.reshape(leaves, self._features, width, BINS).transpose(2, 0, 1, 3)
        if level == 0:
            self._below[:, :1] = by_band
            return self._below[:, :1]
        new = self._below[:, leaves : 2 * leaves]
        new[...] = by_band
        self._below[:, :leaves] -= new
        return self._below[:, : 2 * leaves]


class _Sums:
    """Sums rows by group: a product with a sparse matrix of ones, whose indices are written anew.

    ``places`` (count, each): the groups, of ``groups``, that each of ``count`` rows belongs to.
    """

    def __init__(self, count: int, each: int, groups: int) -> None:
        ones = np.ones(count * each, dtype=np.float32)
        self._starts = np.arange(0, count * each + 1, each, dtype=np.int32)
        self._matrix = sparse.csc_array(
            (ones, np.zeros(count * each, dtype=np.int32), self._starts.copy()),
            shape=(groups, count),
        )
        self.places = self._matrix.indices.reshape(count, each)

    def __call__(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """(groups, width) from rows (count, width)."""
        return np.asarray(self._matrix @ rows)

    def of(
        self, some: NDArray[np.intp], places: NDArray[np.int32], rows: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """(groups, width) from ``some`` (n) of the rows (count, width) at ``places``."""
        count = len(some)
        np.take(places, some, axis=0, out=self.places[:count], mode="wrap")
        # The columns after these are empty.
        np.minimum(self._starts, self._starts[count], out=self._matrix.indptr)
        chosen = np.empty_like(rows)
        np.take(rows, some, axis=0, out=chosen[:count], mode="wrap")
        return np.asarray(self._matrix @ chosen)


def _gain(sums: NDArray[np.float32], ridge: float) -> NDArray[np.float32]:
    """How much of the squared error the means of leaves explain; sums (bands + 1, ...)."""
    terms, members = sums[:-1], sums[-1]
    return np.asarray(np.einsum("b...,b...->...", terms, terms) / (members + np.float32(ridge)))
