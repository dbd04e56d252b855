"""What is said of clear pixels that look like cloud: their counts always, a warning of many."""

from __future__ import annotations

from ...contract.report import SuspectFigures
from ...contract.sentence import joined, say


def counts_said(figures: SuspectFigures) -> tuple[str, ...]:
    """How many of each kind were found; one sentence for the log."""
    looked_at, t1 = figures.looked_at, figures.of_t1
    counts = (
        (
            figures.cloud,
            say(
                "{count} of {looked_at} clear pixels of optical T2 look like cloud that the mask "
                "misses.",
                count=figures.cloud,
                looked_at=looked_at,
            ),
        ),
        (
            figures.thin,
            say(
                "{count} of {looked_at} clear pixels of optical T2 look like thin cloud that the "
                "mask misses.",
                count=figures.thin,
                looked_at=looked_at,
            ),
        ),
        (
            figures.shadow,
            say(
                "{count} of {looked_at} clear pixels of optical T2 look like the shadow of a cloud "
                "that the mask misses.",
                count=figures.shadow,
                looked_at=looked_at,
            ),
        ),
    )
    found: list[str] = [text for count, text in counts if count]
    if found:
        found.append(_learned(figures.kept_apart))
    if t1:
        found.append(
            say(
                "{count} of {looked_at} pixels that are clear in optical T2 look like cloud or its "
                "shadow in optical T1.",
                count=t1,
                looked_at=looked_at,
            )
        )
        found.append(_learned(figures.t1_kept_apart))
    if not found:
        return (
            say(
                "None of {looked_at} clear pixels looks like cloud that the mask misses.",
                looked_at=looked_at,
            ),
        )
    return (joined(*found),)


def warning_of(figures: SuspectFigures) -> tuple[str, ...]:
    """A warning of the dates of which notably many of the clear pixels are suspects, if any."""
    looked_at, t1 = figures.looked_at or 1, figures.of_t1
    notes = []
    if figures.is_notable(figures.of_t2):
        text = say(
            "{share:.1%} of the clear pixels of optical T2 look like cloud that the mask misses, "
            "or its shadow: of {looked_at} that were looked at {cloud} like cloud, {thin} like "
            "thin cloud and {shadow} like shadow. They stay as they are; the layer of suspects "
            "shows where, and they can be filled too.",
            share=figures.of_t2 / looked_at,
            looked_at=looked_at,
            cloud=figures.cloud,
            thin=figures.thin,
            shadow=figures.shadow,
        )
        notes.append(joined(text, _learned(figures.kept_apart)))
    if figures.is_notable(t1):
        text = say(
            "{share:.1%} of the pixels that are clear in optical T2 look like cloud or its "
            "shadow in optical T1 ({count} of {looked_at}; the layer of suspects shows where). "
            "Under the clouds of T2 such pixels cannot be told, and what is filled from them "
            "is wrong: take a clearer T1 if there is one.",
            share=t1 / looked_at,
            count=t1,
            looked_at=looked_at,
        )
        notes.append(joined(text, _learned(figures.t1_kept_apart)))
    return tuple(notes)


def too_many(share: float) -> str:
    """What is said where so large a share of the clear pixels are suspects of T2."""
    return say(
        "{share:.0%} of the clear pixels of optical T2 look like cloud or its shadow. That is too "
        "much for what a mask misses, so they are taken for clear: there may be snow, or the mask "
        "is not that of this image. Check it.",
        share=share,
    )


def _learned(kept_apart: bool | None) -> str:
    if kept_apart:
        return say("Nothing is learned from them.")
    return say("Those like thin cloud or shadow may be land that changed, and are learned from.")
