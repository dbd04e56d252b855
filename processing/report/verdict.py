"""The plain words at the top of a report: how good the result is, and what to beware of."""

from __future__ import annotations

from collections.abc import Iterator

from ...contract.report import FillReport, Report, Scores
from ..client.words import translated
from ..host.labels import method_title
from ..host.text import tr

SIMPLE = ("copy", "linear", "trees", "baseline")
"""What one would do without ClearDate."""
ALIKE = 0.02
"""Errors that differ by less than this share are called alike."""
ALIKE_DB = 0.05
"""Of scores in dB."""
NOTABLE_OUTSIDE = 0.02
"""The share of simulated pixels out of domain from which it is a warning."""
TRUE_ENOUGH = 0.15
"""By which share expected errors may miss the real ones before it is said."""


def verdict(report: Report) -> list[str]:
    """Sentences: the error, and how it compares with each simple method."""
    error = _scores(report).get("mae")
    if error is None:
        return [_no_figure(report)]
    if isinstance(report, FillReport):
        first = tr(
            "Filled by {method}. On clear pixels of the same date that it had not seen, it is off "
            "by {error} in reflectance on average."
        ).format(method=_filled_by(report), error=f"{error:.4f}")
    else:
        first = tr("The image is off by {error} in reflectance on average.").format(
            error=f"{error:.4f}"
        )
    return [
        first,
        *_comparisons(report, error),
        *_about_sar(report, helped=True),
        *about_suspects(report),
    ]


def short_verdict(report: Report) -> str:
    """What filled, and how much better it is than each simple method in dB, in a line or two."""
    psnr = _scores(report).get("psnr")
    if psnr is None:
        return _no_figure(report)
    parts = []
    for name, other in _simple_scores(report, "psnr"):
        lead = psnr - other
        if abs(lead) < ALIKE_DB:
            form = tr("like {method}")
        elif lead > 0:
            form = tr("{lead} dB better than {method}")
        else:
            form = tr("{lead} dB WORSE than {method}")
        parts.append(form.format(lead=f"{abs(lead):.1f}", method=method_title(name)))
    said = tr("Filled by {method}.").format(method=_filled_by(report))
    if not parts:
        return said
    rest = tr("On clear pixels that it had not seen: {parts}.").format(parts=", ".join(parts))
    return f"{said} {rest}"


def _no_figure(report: Report) -> str:
    """Why there is no verdict."""
    if isinstance(report, FillReport) and not report.methods:
        return tr("There was nothing to fill: the image was copied as it is.")
    return tr("The report does not say how large the error is.")


def _scores(report: Report) -> Scores:
    """Those of the result; empty where it has none."""
    return report.methods.get(report.result, {})


def _simple_scores(report: Report, key: str) -> Iterator[tuple[str, float]]:
    """A score of each simple method that the result is to be compared with."""
    for name in SIMPLE:
        other = report.methods.get(name, {}).get(key)
        if other is not None and name != report.result:
            yield name, other


def _filled_by(report: Report) -> str:
    """The method, and for a blend what it is made of."""
    weights = report.weights if isinstance(report, FillReport) else None
    members = [method_title(name) for name in weights or ()]
    title = method_title(report.result)
    return f"{title} ({', '.join(members)})" if len(members) > 1 else title


def _comparisons(report: Report, error: float) -> list[str]:
    said = []
    for name, other in _simple_scores(report, "mae"):
        if other <= 0:
            continue
        less = 1 - error / other
        if abs(less) < ALIKE:
            form = tr("That is about as much as {method} ({error}).")
        elif less > 0:
            form = tr("That is {share} less than {method} ({error}).")
        else:
            form = tr("That is {share} MORE than {method} ({error}).")
        said.append(
            form.format(share=f"{abs(less):.0%}", method=method_title(name), error=f"{other:.4f}")
        )
    return said


def warnings(report: Report) -> list[str]:
    """What to beware of in this result, each a sentence."""
    notes = [translated(note) for note in report.notes]
    if not isinstance(report, FillReport):
        return notes
    return [
        *notes,
        *_about_sar(report, helped=False),
        *_about_domain(report),
        *_about_errors(report),
    ]


def about_suspects(report: Report) -> list[str]:
    """How many clear pixels look like missed cloud; nothing where a warning says it."""
    found = report.suspects if isinstance(report, FillReport) else None
    if found is None or found.looked_at is None:
        return []
    if any(found.is_notable(count) for count in (found.of_t2, found.of_t1)):
        return []
    return [
        tr(
            "Clear pixels that look like cloud or its shadow: {t2} in T2, {t1} in T1, of "
            "{looked_at} looked at."
        ).format(t2=found.of_t2, t1=found.of_t1, looked_at=found.looked_at)
    ]


def _about_sar(report: Report, helped: bool) -> list[str]:
    sar = report.sar if isinstance(report, FillReport) else None
    return [translated(sar.says)] if sar and sar.says and sar.helped is helped else []


def _about_domain(report: FillReport) -> list[str]:
    pixels = report.pixels
    if pixels is None or not pixels.simulated or pixels.unlike_date is None:
        return []
    share = pixels.unlike_date / pixels.simulated
    if share < NOTABLE_OUTSIDE:
        return []
    return [
        tr(
            "{share} of the simulated pixels are unlike the clear pixels of the date; there the "
            "figures of this report say little. The trust layer shows where."
        ).format(share=f"{share:.0%}")
    ]


def _about_errors(report: FillReport) -> list[str]:
    ratio = report.expected_error.expected_over_real if report.expected_error else None
    if ratio is None or ratio <= 0 or abs(ratio - 1) <= TRUE_ENOUGH:
        return []
    if ratio < 1:
        form = tr("The expected errors are too small: they are {share} of the real ones.")
    else:
        form = tr("The expected errors are too large: they are {share} of the real ones.")
    return [form.format(share=f"{ratio:.0%}")]


def unchecked(report: Report) -> list[str]:
    """What no figure of this report says anything of."""
    general = [
        tr("Whether the layers lie exactly on each other: a shift of a pixel blurs every result."),
        tr("Whether the dates are those of the files."),
    ]
    if not isinstance(report, FillReport):
        return [
            tr("Whether the true image is true: haze or shadow in it counts as an error."),
            *general,
        ]
    return [
        tr(
            "The land under the cloud itself. All figures are of clear pixels of the same date; "
            "what is found only under the cloud was never seen."
        ),
        tr(
            "Cloud and shadow that the mask misses and that do not look like it, such as haze over "
            "all of the image: they stay in it, and what was learned from them is wrong."
        ),
        tr("Change under the cloud that radar does not see, such as the colour of a crop."),
        *general,
    ]
