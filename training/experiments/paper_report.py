"""The report: one HTML file with tables and pictures that needs no other file and no network."""

from __future__ import annotations

import base64
import html
from collections.abc import Sequence
from dataclasses import dataclass

from .cases import LABELS
from .score_tables import TITLES, MeanRow, band_rows, best, shown_figures, text, trained_name

_STYLE = """
body { font: 15px/1.45 sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem;
       color: #222; background: #fff; }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
caption { text-align: left; font-weight: bold; padding-bottom: .3rem; }
th, td { padding: .2rem .6rem; border-bottom: 1px solid #ddd; text-align: right;
         white-space: nowrap; font-variant-numeric: tabular-nums; }
thead th { white-space: normal; vertical-align: bottom; border-bottom: 2px solid #888; }
th[scope=row], td.name { text-align: left; font-weight: normal; }
td.best { font-weight: bold; }
figure { margin: 1.5rem 0; } img { max-width: 100%; height: auto; }
figcaption, .note { color: #555; font-size: .9rem; }
"""


@dataclass(frozen=True)
class ReportFigure:
    """A PNG with what is to be seen on it."""

    name: str
    caption: str
    png: bytes


@dataclass(frozen=True)
class Section:
    """What is shown of one test scene."""

    test: str
    lines: Sequence[MeanRow]
    pictures: Sequence[ReportFigure]


def to_html(
    title: str, settings: Sequence[tuple[str, str]], notes: Sequence[str], sections: list[Section]
) -> str:
    """The whole page; every text is escaped, every picture is inside."""
    about = "".join(
        f"<tr><th scope=row>{_safe(name)}</th><td class=name>{_safe(value)}</td></tr>"
        for name, value in settings
    )
    body = [
        f"<h1>{_safe(title)}</h1>",
        *(f"<p>{_safe(note)}</p>" for note in notes),
        f"<table><caption>What was run</caption><tbody>{about}</tbody></table>",
        *(part for section in sections for part in _section(section)),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_safe(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )


def _section(section: Section) -> list[str]:
    return [
        f"<h2>{_safe(section.test)}</h2>",
        _table(section),
        *_band_table(section),
        *(_figure(picture) for picture in section.pictures),
    ]


def _table(section: Section) -> str:
    names, top = shown_figures(section.lines), best(section.lines)
    several = len({line.trained_on for line in section.lines}) > 1
    heads = ["method", *(["trained on"] if several else []), *(TITLES[name] for name in names)]
    rows = []
    for line in section.lines:
        cells = [f"<th scope=row>{_safe(LABELS[line.method])}</th>"]
        if several:
            cells.append(f"<td class=name>{_safe(trained_name(line))}</td>")
        for name in names:
            mark = " class=best" if line.means[name] == top.get(name) else ""
            cells.append(f"<td{mark}>{_safe(text(line, name))}</td>")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return _html_table(
        f"Scores under the test area of {_safe(section.test)}; the best is bold", heads, rows
    )


def _band_table(section: Section) -> list[str]:
    """PSNR of each band and their mean; nothing without such figures."""
    titles, lines = band_rows(section.lines)
    if not titles:
        return []
    several = len({line.trained_on for line in section.lines}) > 1
    rows = []
    for line, figures in lines:
        cells = [f"<th scope=row>{_safe(LABELS[line.method])}</th>"]
        if several:
            cells.append(f"<td class=name>{_safe(trained_name(line))}</td>")
        cells += [f"<td>{_safe(figure)}</td>" for figure in figures]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    heads = ["method", *(["trained on"] if several else []), *titles]
    return [_html_table("PSNR of each band and their mean, dB", heads, rows)]


def _html_table(caption: str, heads: Sequence[str], rows: Sequence[str]) -> str:
    head = "".join(f"<th scope=col>{_safe(name)}</th>" for name in heads)
    return (
        f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def _figure(picture: ReportFigure) -> str:
    data = base64.b64encode(picture.png).decode("ascii")
    caption = _safe(picture.caption)
    return (
        f'<figure><img alt="{caption}" src="data:image/png;base64,{data}">'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def _safe(words: str) -> str:
    return html.escape(words, quote=True)
