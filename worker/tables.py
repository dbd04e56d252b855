"""Results as a person reads them on a terminal."""

from __future__ import annotations

import math
import numbers
from collections.abc import Mapping
from typing import Any

from ..contract.bands import BANDS
from ..contract.card import CARD_VERSION
from ..contract.choices import METHOD_TITLES
from ..contract.events import ResultEvent

_COLUMNS = {
    "psnr": ("PSNR dB", "{:.2f}"),
    "ssim": ("SSIM", "{:.4f}"),
    "sam_deg": ("angle °", "{:.2f}"),
    "mae": ("MAE", "{:.4f}"),
    "psnr_changed": ("PSNR changed dB", "{:.2f}"),
}
_ERROR = "rmse_"


def show_result(result: ResultEvent) -> None:
    """Print scores, the card of a model or other figures, then the files written."""
    console = _console()
    summary = result.summary
    methods = summary.get("methods")
    if isinstance(methods, Mapping):
        rows = {str(name): row if isinstance(row, Mapping) else {} for name, row in methods.items()}
        console.print(_score_table(rows, str(summary.get("chosen", ""))))
        if any(_band_errors(row) for row in rows.values()):
            console.print(_band_table(rows))
    elif summary.get("card_version") == CARD_VERSION:
        console.print(_card_table(summary))
    elif isinstance(summary.get("products"), list):
        for product in summary["products"]:
            console.print(_product_table(product))
    else:
        for name, value in summary.items():
            console.print(f"{_words(name)}: {_text(value)}", markup=False)
    for name, path in result.outputs.items():
        console.print(f"{_words(name)}: {path}", markup=False)


def _console() -> Any:
    from rich.console import Console

    class Printer(Console):
        def on_broken_pipe(self) -> None:
            # Rich would end the process, and its code would call that a fault.
            raise

    return Printer(highlight=False, soft_wrap=True)


def _score_table(rows: Mapping[str, Mapping[str, Any]], chosen: str) -> Any:
    from rich.table import Table
    from rich.text import Text

    keys = [key for key in _COLUMNS if any(key in scores for scores in rows.values())]
    table = Table(title="Scores", title_justify="left")
    # The headers of figures give way first on a narrow terminal.
    widest = max(map(len, METHOD_TITLES.values())) + len(" (chosen)")
    table.add_column("method", min_width=widest)
    for key in keys:
        table.add_column(_COLUMNS[key][0], justify="right")
    for method, scores in rows.items():
        is_chosen = method == chosen
        table.add_row(
            Text(f"{_method(method)} (chosen)" if is_chosen else _method(method)),
            *(Text(_score(key, scores.get(key))) for key in keys),
            style="bold" if is_chosen else None,
        )
    return table


def _band_table(rows: Mapping[str, Mapping[str, Any]]) -> Any:
    """PSNR of each band and their mean; a row for each, as there may be many."""
    from rich.table import Table
    from rich.text import Text

    errors = {method: _band_errors(row) for method, row in rows.items()}
    table = Table(title="PSNR of each band, dB", title_justify="left")
    table.add_column("band")
    for method in errors:
        table.add_column(Text(_method(method)), justify="right")
    for key in dict.fromkeys(key for found in errors.values() for key in found):
        title = BANDS[key].title if key in BANDS else _text(key)
        cells = [_decibel(found.get(key)) for found in errors.values()]
        table.add_row(Text(title), *map(Text, cells))
    means = [_score("psnr", row.get("psnr")) for row in rows.values()]
    table.add_row(Text("mean"), *map(Text, means), style="bold")
    return table


def _band_errors(scores: Mapping[str, Any]) -> dict[str, Any]:
    """The root mean squared error of each band, in reflectance."""
    return {
        key.removeprefix(_ERROR): value for key, value in scores.items() if key.startswith(_ERROR)
    }


def _decibel(error: Any) -> str:
    if not _is_fraction(error) or not 0 <= error < math.inf:
        return "-"
    return f"{-20 * math.log10(max(error, 1e-5)):.2f}"


def _method(name: str) -> str:
    return METHOD_TITLES.get(name, _text(name))


def _score(key: str, value: Any) -> str:
    if value is None:
        return "-"
    return _COLUMNS[key][1].format(value) if _is_fraction(value) else _text(value)


def _card_table(card: Mapping[str, Any]) -> Any:
    from rich.table import Table
    from rich.text import Text

    table = Table("", "", show_header=False, title="Model card", title_justify="left")
    for name, value in _card_rows(card):
        table.add_row(Text(name), Text(value))
    return table


def _card_rows(card: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What a card says, as texts: a stranger may have written it, so no value is taken on trust."""
    rows = [(name, _text(card.get(name))) for name in ("task", "preset")]
    for spec in _mappings(card.get("inputs")):
        rows.append((f"input {_text(spec.get('name'))}", _ranges(spec)))
    for output in _mappings([card.get("output")]):
        rows.append(("output", f"{_ranges(output)}; added to: {_text(output.get('base'))}"))
    rows.append(
        ("halo, multiple", f"{_text(card.get('halo'))} px, {_text(card.get('multiple'))} px")
    )
    for scene in _mappings(card.get("scenes")):
        name, dates, extent = (_text(scene.get(key)) for key in ("name", "dates", "extent"))
        rows.append(("trained on", f"{name}  {dates}  extent {extent}"))
    scores = card.get("scores")
    for method, figures in scores.items() if isinstance(scores, Mapping) else ():
        rows.append((f"score of {_method(str(method))}", _text(figures)))
    if scores and not isinstance(scores, Mapping):
        rows.append(("scores", _text(scores)))
    for name in ("settings", "versions", "licence", "attribution"):
        if card.get(name):
            rows.append((name, _text(card[name])))
    return rows


def _product_table(product: Mapping[str, Any]) -> Any:
    from rich.table import Table
    from rich.text import Text

    name = _text(product.get("path")).rstrip("/").rpartition("/")[2]
    table = Table("", "", show_header=False, title=Text(name), title_justify="left")
    for key, value in _product_rows(product):
        table.add_row(Text(key), Text(value))
    return table


def _product_rows(product: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What a product holds, as texts; facts that nothing tells are left out."""
    rows = [(_words(key), _text(product[key])) for key in _PRODUCT if product.get(key)]
    units: dict[str, list[str]] = {}
    for band in _mappings(product.get("bands")):
        if not band.get("file"):
            units.setdefault("no file", []).append(_text(band.get("name")))
            continue
        scale, offset = _text(band.get("scale")), _text(band.get("offset"))
        unit = f"{_text(band.get('unit') or 'unit not known')} = number x {scale} + {offset}"
        units.setdefault(unit, []).append(_text(band.get("name")))
    rows += [(", ".join(names), unit) for unit, names in units.items()]
    rows += [("assumed", _text(text)) for text in product.get("assumed", ())]
    if product.get("problem"):
        rows.append(("cannot be used", _text(product["problem"])))
    return rows


_PRODUCT = (
    *("form", "kind", "sensor", "datetime", "tile", "epsg", "relative_orbit", "orbit_direction"),
    *("mask_kind", "offset_source"),
)


def _mappings(value: Any) -> list[Mapping[str, Any]]:
    items = value if isinstance(value, (list, tuple)) else ()
    return [item for item in items if isinstance(item, Mapping)]


def _ranges(spec: Mapping[str, Any]) -> str:
    columns = [spec.get(name) for name in ("bands", "low", "high")]
    lists = [column if isinstance(column, (list, tuple)) else () for column in columns]
    return ", ".join(
        f"{_text(band)} {_text(low)} to {_text(high)}" for band, low, high in zip(*lists)
    )


def _words(name: str) -> str:
    return _text(name.replace("_", " "))


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{_words(str(key))} {_text(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_text, value))
    if _is_fraction(value):
        return f"{value:.6g}"
    # Control characters would be orders to the terminal.
    line = " ".join(str(value).splitlines())
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)


def _is_fraction(value: Any) -> bool:
    """Whether it is a float of Python or NumPy; whole numbers may be too large to be one."""
    return isinstance(value, numbers.Real) and not isinstance(value, int)
