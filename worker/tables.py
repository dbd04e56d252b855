"""Results as a person reads them on a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..contract.card import CARD_VERSION
from ..contract.events import ResultEvent

_COLUMNS = {
    "psnr": ("PSNR dB", "{:.2f}"),
    "ssim": ("SSIM", "{:.4f}"),
    "sam_deg": ("angle °", "{:.2f}"),
    "mae": ("MAE", "{:.4f}"),
    "psnr_changed": ("PSNR changed dB", "{:.2f}"),
}


def show_result(result: ResultEvent) -> None:
    """Print scores, the card of a model or other figures, then the files written."""
    from rich.console import Console

    console = Console(highlight=False, soft_wrap=True)
    summary = result.summary
    methods = summary.get("methods")
    if isinstance(methods, Mapping):
        console.print(_score_table(methods, str(summary.get("chosen", ""))))
    elif summary.get("card_version") == CARD_VERSION:
        console.print(_card_table(summary))
    else:
        for name, value in summary.items():
            console.print(f"{_words(name)}: {_text(value)}", markup=False)
    for name, path in result.outputs.items():
        console.print(f"{_words(name)}: {path}", markup=False)


def _score_table(methods: Mapping[str, Mapping[str, float]], chosen: str) -> Any:
    from rich.table import Table
    from rich.text import Text

    keys = [key for key in _COLUMNS if any(key in scores for scores in methods.values())]
    table = Table("method", title="Scores", title_justify="left")
    for key in keys:
        table.add_column(_COLUMNS[key][0], justify="right")
    for method, scores in methods.items():
        is_chosen = method == chosen
        table.add_row(
            Text(f"{method} (chosen)" if is_chosen else method),
            *(_score(key, scores.get(key)) for key in keys),
            style="bold" if is_chosen else None,
        )
    return table


def _score(key: str, value: float | None) -> str:
    return "-" if value is None else _COLUMNS[key][1].format(value)


def _card_table(card: Mapping[str, Any]) -> Any:
    from rich.table import Table
    from rich.text import Text

    table = Table("", "", show_header=False, title="Model card", title_justify="left")
    for name, value in _card_rows(card):
        table.add_row(name, Text(value))
    return table


def _card_rows(card: Mapping[str, Any]) -> list[tuple[str, str]]:
    rows = [("task", str(card["task"])), ("preset", str(card["preset"]))]
    for spec in card["inputs"]:
        rows.append((f"input {spec['name']}", _ranges(spec)))
    output = card["output"]
    rows.append(("output", f"{_ranges(output)}; added to: {output['base']}"))
    rows.append(("halo, multiple", f"{card['halo']} px, {card['multiple']} px"))
    for scene in card["scenes"]:
        dates = ", ".join(scene["dates"])
        extent = ", ".join(f"{edge:g}" for edge in scene["extent"])
        place = f"{scene['name']}  {dates}  extent {extent}"
        rows.append(("trained on", place))
    for method, scores in card["scores"].items():
        rows.append((f"score of {method}", _text(scores)))
    for name in ("settings", "versions", "licence", "attribution"):
        if card[name]:
            rows.append((name, _text(card[name])))
    return rows


def _ranges(spec: Mapping[str, Any]) -> str:
    bands = zip(spec["bands"], spec["low"], spec["high"])
    return ", ".join(f"{band} {low:g} to {high:g}" for band, low, high in bands)


def _words(name: str) -> str:
    return name.replace("_", " ")


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{_words(str(key))} {_text(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_text, value))
    return f"{value:.6g}" if isinstance(value, float) else str(value)
