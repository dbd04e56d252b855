"""Did SAR help on this scene? Trees with the SAR of T2 against the same without what it says.

Two controls, fitted and scored on the same held-out clear pixels: SAR T1 in the place of SAR T2
(no change is seen), and the features of SAR T2 shuffled among the pixels (values as before, each
at the wrong place). A scene on which neither is worse does not use its SAR.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...contract.report import SarFigures
from ...contract.reporter import Reporter
from ...contract.sentence import joined, say
from ...imagery.scores.metrics import changed_pixels
from ...models.boosting import BoostedTrees, Growth
from ...models.line import Line
from ...models.threads import in_threads
from ...models.trees import SarRows, features, sar_rows
from ..fitting.chips import ClearPixels, pooled, spread
from ..fitting.leads import Lead, lead_where

_MOST_PIXELS = 4000
_GROWTH = Growth(trees=30, depth=5, rate=0.2)
CONTROLS = ("replaced", "shuffled")
"""SAR T1 in the place of SAR T2; SAR T2 at the wrong places."""
_FEW_CLEAR = 1 / 3
"""Below this share of clear pixels the control was wrong under real scenes' clouds by 1 to 4 dB."""


@dataclass(frozen=True)
class SarControl:
    """Leads of trees with the true SAR T2 over each of CONTROLS, all over and in changed pixels.

    ``clear_share``: how much of the chips is clear.
    """

    everywhere: dict[str, Lead]
    changed: dict[str, Lead]
    clear_share: float = 1.0

    @property
    def helped(self) -> bool:
        """Whether it is clear that SAR T2 helped, all over or in the changed pixels."""
        return any(
            all(leads[name].clear for name in CONTROLS) for leads in (self.everywhere, self.changed)
        )

    @property
    def harmed(self) -> bool:
        """Whether trees do clearly better, all over, with SAR T2 left out."""
        other = self.everywhere["replaced"]
        return Lead(-other.db, other.standard_error, other.blocks).clear

    def sentence(self) -> str:
        """What to tell the user."""
        if self.helped:
            verdict = say("SAR helped on this scene")
        elif self.harmed:
            verdict = say("SAR T2 made the result worse on this scene")
        else:
            verdict = say("It is not clear that SAR helped on this scene")
        everywhere, changed = self.everywhere, self.changed
        figures = say(
            "{figure} and {figure2} on all of them and {figure3} and {figure4} on those that "
            "changed",
            figure=_figure(everywhere["shuffled"]),
            figure2=_figure(everywhere["replaced"]),
            figure3=_figure(changed["shuffled"]),
            figure4=_figure(changed["replaced"]),
        )
        text = say(
            "{verdict}. On held-out clear pixels the lead of boosted trees with SAR T2 over the "
            "same with it shuffled, and with SAR T1 in its place, is {figures} (± standard error).",
            verdict=verdict,
            figures=figures,
        )
        if self.clear_share >= _FEW_CLEAR:
            return text
        return joined(text, say("Little of the date is clear, so this may differ under the cloud."))

    def figures(self) -> SarFigures:
        """For the report."""
        return SarFigures(
            self.helped,
            {name: lead.figures() for name, lead in self.everywhere.items()},
            {name: lead.figures() for name, lead in self.changed.items()},
            self.sentence(),
        )


@dataclass(frozen=True)
class PixelTable:
    """``table`` features (d, n); ``before`` and ``after`` optical T1 and T2 (bands, n)."""

    table: NDArray[np.float32]
    before: NDArray[np.float32]
    after: NDArray[np.float32]

    def where(self, mask: NDArray[np.bool_]) -> PixelTable:
        """Those of a mask (n)."""
        return PixelTable(self.table[:, mask], self.before[:, mask], self.after[:, mask])


def control_sar(clear: ClearPixels, seed: int, reporter: Reporter) -> SarControl:
    """Fit trees and both controls without each fold, and score them on it."""
    usable, folds = [chip.usable for chip in clear], clear.folds
    pixels = PixelTable(
        pooled([features(chip.patch)[:, *chip.core] for chip in clear], usable),
        pooled(clear.before, usable),
        pooled(clear.truth, usable),
    )
    simulated = {name: np.zeros_like(pixels.after) for name in ("true", *CONTROLS)}
    bands = {name: len(clear.chips[0].patch.layers[name]) for name in ("optical_t1", "sar_t1")}
    rows = sar_rows(*bands.values())
    tables = {
        name: treated(pixels.table, rows, name, np.random.default_rng(seed)) for name in simulated
    }
    known = {f: pooled(clear.fitting(frozenset({f})), usable) for f in folds}
    scored = {f: pooled([chip.scoring(f) for chip in clear], usable) for f in folds}

    def simulate_fold(trial: tuple[str, int]) -> None:
        name, fold = trial
        reporter.check()
        everything = PixelTable(tables[name], pixels.before, pixels.after)
        parts = everything.where(known[fold]), everything.where(scored[fold])
        simulated[name][:, scored[fold]] = simulate_pixels(*parts, seed)

    in_threads(simulate_fold, [(name, fold) for name in simulated for fold in folds])
    images = {name: spread(image, usable) for name, image in simulated.items()}
    truth, masks = clear.truth, clear.held_out
    changed = _changed(pixels, masks, usable)
    return SarControl(
        {k: lead_where(images["true"], images[k], truth, masks) for k in CONTROLS},
        {k: lead_where(images["true"], images[k], truth, changed) for k in CONTROLS},
        sum(int(mask.sum()) for mask in usable) / sum(mask.size for mask in usable),
    )


def treated(
    table: NDArray[np.float32], rows: SarRows, control: str, generator: np.random.Generator
) -> NDArray[np.float32]:
    """Features (features, n) with SAR T2 as in ``control``: true, replaced or shuffled."""
    if control == "true":
        return table
    result = table.copy()
    if control == "replaced":
        result[rows.t2] = table[rows.t1]
    else:
        # All four features of a pixel move together, so they still belong to one place.
        result[rows.t2] = table[rows.t2][:, generator.permutation(table.shape[1])]
    result[rows.change] = result[rows.t2] - result[rows.t1]
    return result


def simulate_pixels(known: PixelTable, wanted: PixelTable, seed: int) -> NDArray[np.float32]:
    """Trees fitted on ``known``, a correction to the line, for the ``wanted`` pixels (bands, n)."""
    line = Line.fit(known.before, known.after)
    count = known.before.shape[1]
    chosen = np.arange(count)
    if count > _MOST_PIXELS:
        chosen = np.random.default_rng(seed).choice(count, _MOST_PIXELS, replace=False)
    errors = (known.after - line(known.before))[:, chosen]
    trees = BoostedTrees.fit(known.table[:, chosen], errors, seed, _GROWTH)
    return line(wanted.before) + trees.predict(wanted.table)


def _changed(
    pixels: PixelTable, masks: list[NDArray[np.bool_]], usable: list[NDArray[np.bool_]]
) -> list[NDArray[np.bool_]]:
    """The tenth of the pixels in ``masks`` that changed most since T1, of all chips together."""
    scored = pooled(masks, usable)
    return spread(changed_pixels(pixels.after, pixels.before, scored), usable)


def _figure(lead: Lead) -> str:
    if not np.isfinite(lead.standard_error):
        return say("too little to tell")
    return f"{lead.db:+.2f} ± {lead.standard_error:.2f} dB"
