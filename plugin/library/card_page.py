"""A model's card as a page to read."""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path

from ...contract.card import ModelCard, TrainingScene
from ...contract.choices import METHOD_TITLES
from ...processing.host.text import tr, tr_noop
from .score_text import verdict

TASK_TEXTS = {
    "A": tr_noop("Makes an optical image from SAR of the same date alone."),
    "B": tr_noop("Makes the optical image of T2 from SAR and optical T1 and from SAR T2."),
    "F": tr_noop(
        "Makes the optical image of T2 from SAR and optical T1, from SAR T2, and from the clear "
        "pixels of T2."
    ),
}
BASE_TEXTS = {
    "none": tr_noop("It makes the whole value itself."),
    "line": tr_noop(
        "It corrects linear regression from T1 to T2, fitted on the clear pixels of T2."
    ),
    "copy": tr_noop("It corrects T1 itself."),
}
INPUT_TEXTS = {
    "sar_t1": tr_noop("SAR T1"),
    "optical_t1": tr_noop("optical T1"),
    "sar_t2": tr_noop("SAR T2"),
    "sar_change": tr_noop("SAR T2 less SAR T1"),
    "optical_t2": tr_noop("clear pixels of optical T2"),
    "residual_t2": tr_noop("clear pixels of optical T2 less the linear regression"),
    "clear_t2": tr_noop("where T2 is clear"),
}
SCORES = (
    ("psnr", tr_noop("PSNR dB"), ".1f"),
    ("ssim", tr_noop("SSIM"), ".3f"),
    ("sam_deg", tr_noop("angle °"), ".1f"),
    ("psnr_changed", tr_noop("dB, changed"), ".1f"),
)
MOST_SCENES = 8
MOST_UNBROKEN = 12
"""Characters of a word in a table that is not broken to make a narrow column."""


def card_html(path: Path, card: ModelCard) -> str:
    """The page. Everything of the card is escaped: a card is what a stranger wrote."""
    parts = [
        f"<h2>{html.escape(path.stem)}</h2>",
        _paragraph(tr(TASK_TEXTS[card.task]), tr(BASE_TEXTS[card.output.base])),
        _heading(tr("How good it is")),
        _scores(card),
        _heading(tr("Where it learned")),
        _places(card.scenes),
        _heading(tr("What it takes and gives")),
        _inputs(card),
        _heading(tr("Licence")),
        _paragraph(card.licence or tr("None is stated."), card.attribution),
        _heading(tr("The file")),
        _file(path, card),
    ]
    return "".join(parts)


def _heading(text: str) -> str:
    return f"<h3>{html.escape(text)}</h3>"


def _paragraph(*sentences: str) -> str:
    return f"<p>{html.escape(' '.join(filter(None, sentences)))}</p>"


def _table(rows: Iterable[Iterable[str]], head: Iterable[str]) -> str:
    # A heading stands word below word, and so makes no column wide.
    top = "".join(_cell("th", cell.replace(" ", "\n")) for cell in head)
    lines = ("<tr>" + "".join(_cell("td", cell) for cell in row) + "</tr>" for row in rows)
    return f"<table cellpadding='2' cellspacing='0'><tr>{top}</tr>{''.join(lines)}</table>"


def _cell(tag: str, text: str) -> str:
    # Neither a number nor a short word breaks inside, which Qt would do in a narrow column.
    whole = " " not in text and max(map(len, text.split("\n"))) <= MOST_UNBROKEN
    style = " style='white-space: nowrap'" if whole else ""
    content = html.escape(text).replace("\n", "<br>")
    return f"<{tag} align='left'><p{style}>{content}</p></{tag}>"


def _scores(card: ModelCard) -> str:
    if not card.scores:
        return _paragraph(tr("The card has no scores."))
    columns = [c for c in SCORES if any(c[0] in s for s in card.scores.values())]
    rows = []
    for name, scores in sorted(card.scores.items(), key=lambda item: -item[1].get("psnr", 0.0)):
        label = tr(METHOD_TITLES[name]) if name in METHOD_TITLES else tr("this model")
        cells = [format(scores[key], form) if key in scores else "-" for key, _, form in columns]
        rows.append([label, *cells])
    words = _paragraph(*verdict(card.scores, card.preset))
    note = _paragraph(tr("Measured on pixels of the same scenes that it did not learn from."))
    return words + _table(rows, ["", *(tr(title) for _, title, _ in columns)]) + note


def _places(scenes: tuple[TrainingScene, ...]) -> str:
    if not scenes:
        return _paragraph(tr("The card names no scene."))
    places = len({(scene.extent, scene.crs) for scene in scenes})
    text = tr("Images that it learned to make: {scenes}. Places: {places}.")
    head = _paragraph(text.format(scenes=len(scenes), places=places))
    rows = [[scene.name, ", ".join(scene.dates), _extent(scene)] for scene in scenes[:MOST_SCENES]]
    if len(scenes) > MOST_SCENES:
        more = tr("… and {number} more").format(number=len(scenes) - MOST_SCENES)
        rows.append([more, "", ""])
    if not any(scene.dates for scene in scenes):
        rows = [[name, extent] for name, _, extent in rows]
        return head + _table(rows, [tr("Scene"), tr("Size")])
    return head + _table(rows, [tr("Scene"), tr("Dates"), tr("Size")])


def _extent(scene: TrainingScene) -> str:
    west, south, east, north = scene.extent
    unit = "°" if scene.crs.startswith("GEOG") or scene.crs == "EPSG:4326" else " m"
    size = f"{east - west:.6g} x {north - south:.6g}{unit}"
    return size if scene.crs else tr("{size}, place unknown").format(size=size)


def _inputs(card: ModelCard) -> str:
    rows = []
    for spec in card.inputs:
        units = tr("reflectance") if spec.units == "reflectance" else spec.units
        ranges = ", ".join(
            f"{low:.3g}…{high:.3g}" for low, high in sorted(set(zip(spec.low, spec.high)))
        )
        rows.append([tr(INPUT_TEXTS[spec.name]), ", ".join(spec.bands), units, ranges])
    table = _table(rows, [tr("Takes"), tr("Bands"), tr("Unit"), tr("Range")])
    gives = tr("It gives {bands} as reflectance.").format(bands=", ".join(card.output.bands))
    sees = tr("A pixel depends on {pixels} pixels around it.").format(pixels=card.halo)
    return table + _paragraph(gives, sees)


def _file(path: Path, card: ModelCard) -> str:
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    rows = [
        [tr("Preset"), card.preset],
        [tr("Size"), tr("{megabytes} MB").format(megabytes=f"{size / 1e6:.1f}")],
    ]
    if card.precision is not None:
        loss = tr("{int8} dB in 8 bits, {fp16} dB in 16 bits")
        text = loss.format(
            int8=f"{card.precision.int8_loss_db:+.2f}", fp16=f"{card.precision.fp16_loss_db:+.2f}"
        )
        rows.append([tr("Lost in fewer bits"), text])
    for name in ("epochs", "patch", "width", "seed"):
        if name in card.settings:
            rows.append([name, str(card.settings[name])])
    versions = ", ".join(f"{name} {number}" for name, number in sorted(card.versions.items()))
    rows.append([tr("Made with"), versions])
    return _table(rows, ["", ""]) + _paragraph(str(path))
