"""A report as one HTML page that needs no other file and runs no script."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from typing import Optional

from ...contract.report import (
    FillReport,
    Report,
    Scores,
    band_errors,
    band_psnr,
    mean_errors,
    ranked,
)
from ...contract.version import version
from ..client.words import translated
from ..host.labels import LABELS, method_title
from ..host.text import tr, tr_noop, whole_characters
from .pictures import Picture
from .recent import RunFacts
from .verdict import SIMPLE, unchecked, verdict, warnings

SCORES = (
    ("psnr", tr_noop("PSNR"), ".2f"),
    ("ssim", tr_noop("SSIM"), ".3f"),
    ("sam_deg", tr_noop("Angle"), ".2f"),
    ("mae", tr_noop("MAE"), ".4f"),
    ("psnr_changed", tr_noop("PSNR changed"), ".2f"),
)
HEAD = (
    '<meta charset="utf-8"><meta name="color-scheme" content="light dark">'
    '<meta http-equiv="Content-Security-Policy" '
    "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">"
)
STYLE = "body{font-family:sans-serif;max-width:56em;margin:1em auto;padding:0 1em}"
"""Of a page in a browser; inside QGIS its margins would take too much of a narrow window."""
TABLE = '<table border="1" cellspacing="0" cellpadding="3" style="border-collapse:collapse">'
FIGURE = {"th": 'align="right"', "td": 'align="right" style="white-space:nowrap"'}
"""Of a cell that is not the first of its row."""
PAGE_WIDTH = 720
"""Pixels that two pictures beside each other may take."""


def page(
    report: Report,
    pictures: Sequence[Picture] = (),
    facts: Optional[RunFacts] = None,
    width: Optional[int] = None,
) -> str:
    """The page of a fill's or an evaluation's report; whatever the report holds is escaped.

    ``width`` in pixels is that of a view inside QGIS; without it the page is for a browser.
    """
    facts = facts or RunFacts()
    title = tr("Filled date") if isinstance(report, FillReport) else tr("Evaluation")
    target = report.inputs.get("optical_t2") or report.inputs.get("simulated")
    heading = f"{title}: {target}" if target else title
    errors = band_errors(report)
    body = [
        f"<h2>{_safe(heading)}</h2>",
        "".join(f"<p>{_safe(sentence)}</p>" for sentence in verdict(report)),
        _section(tr("Beware"), _list(warnings(report))),
        _section(tr("Pictures"), _gallery(pictures, width or PAGE_WIDTH) + _changed(facts)),
        _section(tr("Scores"), _score_table(report)),
        _section(tr("PSNR of each band (dB)"), _band_table(report, band_psnr(errors), ".2f")),
        _section(
            tr("Error of each band (RMSE in reflectance)"), _band_table(report, errors, ".4f")
        ),
        _section(tr("How true the expected errors are"), _calibration(report)),
        _section(tr("When not to trust it: what was not checked"), _list(unchecked(report))),
        _section(tr("Inputs"), _input_table(report, facts)),
        _section(tr("Settings"), _pairs(_settings(report, facts))),
        f"<p><small>ClearDate {_safe(version())} {_safe(facts.ended)}</small></p>",
    ]
    style = "" if width else f"<style>{STYLE}</style>"
    return whole_characters(
        f"<!DOCTYPE html><html><head>{HEAD}{style}<title>{_safe(heading)}</title></head>"
        f"<body>{''.join(body)}</body></html>\n"
    )


def _safe(text: object) -> str:
    return html.escape(str(text))


def _section(title: str, content: str) -> str:
    return f"<h3>{_safe(title)}</h3>{content}" if content else ""


def _list(sentences: Iterable[str]) -> str:
    entries = "".join(f"<li>{_safe(sentence)}</li>" for sentence in sentences)
    return f"<ul>{entries}</ul>" if entries else ""


def _row(cells: Iterable[str], tag: str = "td", short: bool = False) -> str:
    """A row whose first cell is a name, which stays in one line if it is ``short``."""
    first, *others = (f"<small>{cell}</small>" for cell in cells)
    aligned = "".join(f"<{tag} {FIGURE[tag]}>{cell}</{tag}>" for cell in others)
    style = ' style="white-space:nowrap"' if short else ""
    return f'<tr><{tag} align="left"{style}>{first}</{tag}>{aligned}</tr>'


def _figure(scores: Scores, key: str, form: str) -> str:
    value = scores.get(key)
    return "-" if value is None else format(value, form)


def _method_rows(report: Report, columns: Sequence[tuple[str, str, str]]) -> str:
    """A table with a row for each method, that of the result in bold; empty without figures."""
    methods = ranked(report)
    shown = [column for column in columns if any(column[0] in scores for _, scores in methods)]
    if not shown:
        return ""
    rows = [_row([_safe(tr("Method")), *(_safe(tr(title)) for _, title, _ in shown)], "th")]
    for name, scores in methods:
        cells = [_safe(_method_name(report, name))]
        cells += [_figure(scores, key, form) for key, _, form in shown]
        if name == report.result:
            cells = [f"<b>{cell}</b>" for cell in cells]
        rows.append(_row(cells))
    return f"{TABLE}{''.join(rows)}</table>"


def _method_name(report: Report, name: str) -> str:
    if name == report.result:
        return f"✔ {method_title(name)}"
    title = method_title(name)
    return tr("{method} (simple)").format(method=title) if name in SIMPLE else title


def _score_table(report: Report) -> str:
    table = _method_rows(report, SCORES)
    if not table:
        return ""
    said = [
        tr(
            "PSNR (dB) and SSIM: higher is better. Spectral angle (degrees) and mean absolute "
            "error (MAE, in reflectance): lower is better. Changed: where T1 and T2 differ."
        )
    ]
    scored = report.scored_on if isinstance(report, FillReport) else None
    if scored is not None and scored.held_out_clear_pixels is not None:
        form = tr("Scored on {count} clear pixels of the date that were held out of the fitting.")
        said.append(form.format(count=scored.held_out_clear_pixels))
    return f"{table}<p><small>{_safe(' '.join(said))}</small></p>"


def _band_table(report: Report, figures: Mapping[str, Scores], form: str) -> str:
    """A row for each band and one for their mean, a column for each method; empty without any."""
    if not figures:
        return ""
    methods = list(dict.fromkeys(name for scores in figures.values() for name in scores))
    titles = [_marked(report, name, _safe(method_title(name))) for name in methods]
    rows = [_row([_safe(tr("Band")), *titles], "th", short=True)]
    for title, scores in (*figures.items(), (tr("Mean"), mean_errors(figures))):
        cells = (_marked(report, name, _figure(scores, name, form)) for name in methods)
        rows.append(_row([_safe(tr(title)), *cells], short=True))
    return f"{TABLE}{''.join(rows)}</table>"


def _marked(report: Report, name: str, cell: str) -> str:
    """A cell of a method, that of the result in bold."""
    return f"<b>{cell}</b>" if name == report.result else cell


def _calibration(report: Report) -> str:
    expected = report.expected_error if isinstance(report, FillReport) else None
    if expected is None:
        return ""
    ratio, ranks = expected.expected_over_real, expected.sparsification
    said = []
    if ratio is not None:
        form = tr("On held-out pixels the expected error is {ratio} of the real one (1 is best).")
        said.append(form.format(ratio=f"{ratio:.2f}"))
    if ranks.cut is not None and ranks.cut_oracle is not None:
        form = tr(
            "Without the tenth of the pixels that is trusted least, the error is {cut} smaller; "
            "without the tenth that really is worst it would be {best} smaller."
        )
        said.append(form.format(cut=f"{ranks.cut:.0%}", best=f"{ranks.cut_oracle:.0%}"))
    widths = [f"{b} {w:.2f}" for b, w in expected.half_width_in_expected_errors.items()]
    if widths:
        form = tr("Half the 90 % interval, in expected errors: {widths}.")
        said.append(form.format(widths=", ".join(widths)))
    return _list(said)


def _gallery(pictures: Sequence[Picture], width: int) -> str:
    cells = [_picture(picture, max(80, width // 2 - 8)) for picture in pictures]
    rows = [f"<tr>{''.join(cells[i : i + 2])}</tr>" for i in range(0, len(cells), 2)]
    return f'<table cellpadding="2">{"".join(rows)}</table>' if rows else ""


def _changed(facts: RunFacts) -> str:
    """Which pictures would be of something else than this run."""
    if not facts.changed:
        return ""
    form = tr("No picture of {files}: changed or gone since this run.")
    return f"<p>{_safe(form.format(files=', '.join(facts.changed)))}</p>"


def _picture(picture: Picture, width: int) -> str:
    height = round(picture.height * width / picture.width)
    keys = "".join(
        f'<span style="background-color:{_safe(colour)}">&nbsp;&nbsp;&nbsp;&nbsp;</span>'
        f" {_safe(label)}<br>"
        for colour, label in picture.legend
    )
    return (
        f'<td valign="top"><b>{_safe(picture.title)}</b><br>'
        f'<img src="{picture.uri}" width="{width}" height="{height}" '
        f'alt="{_safe(picture.title)}"><br><small>{keys}</small></td>'
    )


def _input_table(report: Report, facts: RunFacts) -> str:
    rows = [
        _row([_safe(_label(name)), _safe(file), _safe(facts.dates.get(name, ""))])
        for name, file in report.inputs.items()
    ]
    if not rows:
        return ""
    head = _row([_safe(tr("Layer")), _safe(tr("File")), _safe(tr("Date"))], "th")
    return f"{TABLE}{head}{''.join(rows)}</table>"


def _label(name: str) -> str:
    return tr(LABELS[name]) if name in LABELS else name


def _settings(report: Report, facts: RunFacts) -> list[tuple[str, str]]:
    found = list(facts.settings.items())
    if not isinstance(report, FillReport):
        return found
    shares = ((report.cloud_share, tr("Cloud")), (report.clear_share, tr("Clear")))
    found += [(title, f"{share:.1%}") for share, title in shares if share is not None]
    if report.ran_on:
        found.append((tr("Models ran on"), translated(report.ran_on)))
    return found


def _pairs(pairs: Sequence[tuple[str, str]]) -> str:
    rows = [_row([_safe(name), _safe(value)]) for name, value in pairs]
    return f"{TABLE}{''.join(rows)}</table>" if rows else ""
