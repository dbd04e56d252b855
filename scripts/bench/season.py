"""Time and highest memory of ``season``: many dates under cloud, each filled from all others.

With real dates of a place (``--data``, a folder with flanders_west in it) those, under seeded
cloud; else and beside them generated ones. A whole tile is not filled: what a pixel of a date costs
is the difference between two sizes, which have the same number of dates to learn of.
"""

from __future__ import annotations

from common import Options, Row, command_line, processor_seconds, run_apart
from seasons import Season, generated, of_place

TITLE = "Season: the command line from its start to its end, 40 % of each date under cloud"
_PLACE = "flanders_west"
_CLOUD = 0.4
_TILE, _TILE_DATES = 10_980, 30


def measure(options: Options) -> list[Row]:
    """A real place if there is one; a season of generated dates; and from that a whole tile."""
    rows = []
    place = options.data / _PLACE
    if place.is_dir():
        season = of_place(place, options.work / _PLACE, _CLOUD, options.seed)
        rows += _rows(_PLACE, season, options)[1]
    edges, dates = ((192, 384), 3) if options.quick else ((768, 1536), 8)
    costs = []
    for edge in edges:
        season = generated(options.work / str(edge), edge, dates, _CLOUD, options.seed)
        spent, told = _rows(f"{dates} dates of {edge}²", season, options)
        costs.append(spent)
        rows += told
    more = _CLOUD * dates * (edges[1] ** 2 - edges[0] ** 2)
    pixel = (costs[1] - costs[0]) / more
    learned = max(0.0, costs[0] - pixel * _CLOUD * dates * edges[0] ** 2) / dates
    tile = _TILE_DATES * (learned + pixel * _CLOUD * _TILE**2)
    rows.append(Row("a pixel under cloud and date", 1e6 * pixel, "µs", "processor time"))
    rows.append(Row("a date before it is filled", learned, "s", "processor time"))
    note = f"{_TILE}², {_TILE_DATES} dates, extrapolated: learning and pixels"
    rows.append(Row("a tile: processor time", tile / 3600, "h", note))
    return rows


def _rows(name: str, season: Season, options: Options) -> tuple[float, list[Row]]:
    """The processor time of filling a season, and rows that tell of it."""
    before = processor_seconds()
    arguments = command_line("season", output=options.work / "filled", seed=options.seed)
    run = run_apart([*arguments, "--quality", str(season.folder)])
    spent = processor_seconds() - before
    each = f"{spent / len(season.days):.1f} s for each date"
    return spent, [
        Row(f"{name}: time", run.seconds, "s"),
        Row(f"{name}: processor time", spent, "s", each),
        Row(f"{name}: memory", run.peak_mb, "MB"),
    ]
