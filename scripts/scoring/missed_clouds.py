"""Score how a fill does where its mask misses cloud: what is found of it, and what it costs.

    .venv/bin/python scripts/scoring/missed_clouds.py found|alarms|fills --output FOLDER
        [--pairs 0,1,...] [--seeds 0] [--shares 0.001,0.005,0.02] [--forms bright,thin,shadow]
        [--layouts blobs,single] [--date t2|t1] [--cleardate NAME=COMMAND ...]

Optical T2 of each pair is put under seeded clouds over 40 % of it, which the mask knows. Beside
them pixels are missed: ``bright``, pixels of cloudy dates of the place; ``thin``, 30 % of such and
70 % of the ground; ``shadow``, 0.6 times the ground. They are 0.1, 0.5 or 2 % of the scene, in
``blobs`` (discs of 2 to 6 pixels radius, with what lies together on the cloudy date) or ``single``.
They are pixels of T2, or with ``--date t1`` of T1, at places that are clear in T2.

What was fixed before the first run: cloudy dates are those judged "cloudy" by eye; their pixels
under their own mask count that are brighter by 0.1 in the mean of red, green and blue than the
median of the place's clear dates, since such a mask holds shadow and its edges too. Hesbaye has no
cloudy date: its cloud comes from finland_000aa810. Clear dates are those judged "clear" or "clear,
low sun"; each is filled from the clear date before it (the first from the one after it).

hesbaye and finland_000aa810 (pairs 3, 8, 9, 10) settle; flanders_west and finland_0060c0a5 confirm,
and nothing is tuned on them.

found: shares of the missed pixels that are found, by form. alarms: what is taken for cloud on clear
dates. fills: RMSE and PSNR under the mask, without missed pixels and with them, of the commands
given, such as ``now=.venv/bin/cleardate``. Each writes FOLDER/PART.csv and prints its table; rows
that are there already are not computed again.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import rasterio
from cases import (
    NUMBERS,
    PAIRS,
    Mask,
    Pair,
    Row,
    add_case_options,
    clear_pixels,
    cloud_shapes,
    layer_paths,
    list_of,
    own_clouds,
    write_rows,
)
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import whole
from cleardate.models.patch import read_patch
from cleardate.simulation.fitting.chips import read_clear, survey
from cleardate.simulation.fitting.date_judge import CLOUD, SHADOW, THIN
from cleardate.simulation.fitting.suspects import IN_T1, SuspectFinder, are_of_t2, learn_suspects

FORMS = ("bright", "thin", "shadow")
LAYOUTS = ("blobs", "single")
SETTLING = ("hesbaye", "finland_000aa810")
CLOUDY_PLACE = {"hesbaye": "finland_000aa810"}
CLEAR = ("clear", "clear, low sun")
UNDER_CLOUD = 0.4
KINDS = {CLOUD: "cloud", THIN: "thin", SHADOW: "shadow"}
_BRIGHTER = 0.1
_THIN, _SHADE = 0.3, 0.6
_RADII = 2, 6
Image = NDArray[np.float64]
Case = tuple[str, str, float]
"""Form, layout and share of the pixels that are missed."""
KEYS = ("site", "t1", "t2", "form", "layout", "share", "seed", "date")
FIRST_KIND = {"t2": 0, "t1": IN_T1}


@dataclass(frozen=True)
class CloudyDate:
    """``image`` reflectance (bands, h, w); ``bright`` (h, w): its cloud."""

    image: Image
    bright: Mask


def judged(data: Path, place: str) -> dict[str, str]:
    """What each date of a place looks like by eye, in order of time."""
    with (data / place / "pairs.csv").open(encoding="utf-8", newline="") as stream:
        return {row["pair_key"]: row["quality_by_eye"] for row in csv.DictReader(stream)}


def clear_dates(data: Path, place: str) -> list[str]:
    """The dates judged clear."""
    return [date for date, words in judged(data, place).items() if words in CLEAR]


@cache
def cloudy_dates(data: Path, place: str) -> tuple[CloudyDate, ...]:
    """The cloudy dates of a place, or of the one that lends it its cloud."""
    place = CLOUDY_PLACE.get(place, place)
    clear = [read_image(data / place / f"o_{date}.tif") for date in clear_dates(data, place)]
    ground = np.median(np.stack(clear), axis=0)
    found = []
    for date, words in judged(data, place).items():
        if words.startswith("cloudy"):
            path = data / place / f"o_{date}.tif"
            image, mask = read_image(path), own_clouds(path)
            with rasterio.open(mask) as source:
                cloud = source.read(1) == 1
            found.append(
                CloudyDate(image, cloud & ((image - ground)[:3].mean(axis=0) >= _BRIGHTER))
            )
    return tuple(found)


def read_image(path: Path) -> Image:
    """The reflectance of a file, (bands, h, w)."""
    with rasterio.open(path) as source:
        return source.read() / NUMBERS


def clouded(data: Path, pair: Pair, seed: int) -> tuple[Image, Mask, Mask]:
    """T2 of a pair with cloud over 40 % of it; where that is, and where T2 was clear."""
    numbers, known = clear_pixels(Path(layer_paths(data, pair)["optical_t2"]))
    image = numbers / NUMBERS
    cloud = cloud_shapes(image.shape[1:], UNDER_CLOUD, seed)
    dates = cloudy_dates(data, pair[0])
    pixels = np.concatenate([date.image[:, date.bright] for date in dates], axis=1)
    rng = np.random.default_rng(seed)
    image[:, cloud] = pixels[:, rng.integers(pixels.shape[1], size=int(cloud.sum()))]
    return image, cloud, known


def missed(
    image: Image,
    clear: Mask,
    dates: tuple[CloudyDate, ...],
    case: tuple[str, str, float],
    seed: int,
) -> tuple[Image, Mask]:
    """The image with missed pixels of a (form, layout, share) among its ``clear`` ones, and where
    they are."""
    form, layout, share = case
    rng = np.random.default_rng(
        [seed, FORMS.index(form), LAYOUTS.index(layout), round(share * 1e4)]
    )
    wanted = round(share * clear.size)
    where = np.zeros(clear.shape, dtype=bool)
    result = image.copy()
    free = np.flatnonzero(clear)
    while where.sum() < wanted:
        disc = _disc(clear.shape, int(rng.choice(free)), rng) if layout == "blobs" else None
        if disc is None:
            new = np.zeros_like(where)
            new.flat[rng.choice(free, wanted, replace=False)] = True
        else:
            new = disc & clear & ~where
        over = int(where.sum() + new.sum()) - wanted
        if over > 0:
            new.flat[np.flatnonzero(new)[:over]] = False
        result[:, new] = _as_cloud(image[:, new], np.argwhere(new), form, layout, dates, rng)
        where |= new
    return result, where


def _disc(shape: tuple[int, int], centre: int, rng: np.random.Generator) -> Mask:
    rows, cols = np.indices(shape)
    row, col = divmod(centre, shape[1])
    return np.asarray((rows - row) ** 2 + (cols - col) ** 2 <= rng.uniform(*_RADII) ** 2)


def _as_cloud(
    ground: Image,
    places: NDArray[np.int64],
    form: str,
    layout: str,
    dates: tuple[CloudyDate, ...],
    rng: np.random.Generator,
) -> Image:
    """``ground`` (bands, n) at ``places`` (n, 2) in the shade, or under pixels of a cloudy date."""
    if form == "shadow":
        return _SHADE * ground
    if layout == "single":
        pixels = np.concatenate([date.image[:, date.bright] for date in dates], axis=1)
        cloud = pixels[:, rng.integers(pixels.shape[1], size=len(places))]
    else:
        date = dates[rng.integers(len(dates))]
        bright = np.argwhere(date.bright)
        # What lies together on the cloudy date, wherever that is, lies together here.
        shifted = places - places.mean(axis=0) + bright[rng.integers(len(bright))]
        cloud = date.image[:, *bright[cKDTree(bright).query(shifted)[1]].T]
    return cloud if form == "bright" else _THIN * cloud + (1 - _THIN) * ground


@dataclass(frozen=True)
class Scenario:
    """A pair whose T2 is under cloud: the files by layer, of which some were made for it.

    ``truth`` reflectance (bands, h, w); ``cloud``, ``clear`` and ``missed`` (h, w): under the mask,
    known to be clear besides, and what of that is cloud all the same.
    """

    layers: dict[str, str]
    truth: Image
    cloud: Mask
    clear: Mask
    missed: Mask


def written(
    data: Path, pair: Pair, case: Case | None, seed: int, folder: Path, date: str = "t2"
) -> Scenario:
    """The files of a case (form, layout, share) of a pair; None: nothing is missed."""
    layers = layer_paths(data, pair)
    image, cloud, known = clouded(data, pair, seed)
    with rasterio.open(layers["optical_t2"]) as source:
        profile, truth = source.profile, source.read()
    clear, where = known & ~cloud, np.zeros_like(cloud)
    images = {"t2": (image, truth, cloud)}
    if case is not None:
        if date == "t1":
            images[date] = (*_first_date(layers), np.zeros_like(cloud))
            clear = clear & (images[date][1] > 0).all(axis=0)
        image, numbers, changed = images[date]
        image, where = missed(image, clear, cloudy_dates(data, pair[0]), case, seed)
        images[date] = image, numbers, changed | where
    for name, (image, numbers, changed) in images.items():
        made = np.where(changed, np.clip(np.rint(image * NUMBERS), 1, 65535), numbers)
        layers[f"optical_{name}"] = str(folder / f"{name}.tif")
        with rasterio.open(layers[f"optical_{name}"], "w", **profile) as target:
            target.write(made.astype(truth.dtype))
    layers["clouds"] = str(folder / "clouds.tif")
    profile |= {"count": 1, "dtype": "uint8", "nodata": 255, "predictor": 1}
    with rasterio.open(layers["clouds"], "w", **profile) as target:
        target.write((cloud | ~known).astype("uint8"), 1)
    return Scenario(layers, truth / NUMBERS, cloud & known, clear, where)


def _first_date(layers: dict[str, str]) -> tuple[Image, Image]:
    """Optical T1 as reflectance and as its numbers."""
    with rasterio.open(layers["optical_t1"]) as source:
        numbers = source.read()
    return numbers / NUMBERS, numbers


def suspects(scenario: Scenario) -> NDArray[np.uint8]:
    """The kinds of suspects of a case, (h, w)."""
    reporter = SilentReporter()
    with open_scene(SceneFile(name="missed", **scenario.layers), reporter) as scene:
        clear = read_clear(scene, survey(scene, 0, reporter), SuspectFinder.halo, 1)
        finder = learn_suspects(clear, scene.grid.shape, 0)
        patch = read_patch(scene, whole(scene.grid.shape), SuspectFinder.reads)
    return np.zeros(patch.shape, np.uint8) if finder is None else finder.kinds(patch)


def found(options: argparse.Namespace, pair: Pair, case: Case | None, seed: int) -> Row:
    """What is found of missed pixels."""
    scenario, kinds = _looked_at(options, pair, case, seed)
    among, rest = kinds[scenario.missed], kinds[scenario.clear & ~scenario.missed]
    first = FIRST_KIND[options.date]
    as_kind = {name: float((among == first + kind).mean()) for kind, name in KINDS.items()}
    return {
        "missed": len(among),
        "found": round(sum(as_kind.values()), 4),
        **{f"as {name}": round(share, 4) for name, share in as_kind.items()},
        "as another date": round(float((among > 0).mean()) - sum(as_kind.values()), 4),
        "alarms": round(float((rest > 0).mean()), 5),
    }


def alarms(options: argparse.Namespace, pair: Pair, case: Case | None, seed: int) -> Row:
    """What is taken for cloud on a date judged clear."""
    scenario, kinds = _looked_at(options, pair, case, seed)
    kinds = kinds[scenario.clear]
    return {
        **{name: round(float((kinds == k).mean()), 5) for k, name in KINDS.items()},
        "alarms": round(float(are_of_t2(kinds).mean()), 5),
        "alarms of t1": round(float((kinds > IN_T1).mean()), 5),
    }


def fills(options: argparse.Namespace, pair: Pair, case: Case | None, seed: int) -> Row:
    """RMSE and PSNR under the mask of the fills of each command."""
    row: Row = {}
    with tempfile.TemporaryDirectory() as folder:
        scenario = written(options.data, pair, case, seed, Path(folder), options.date)
        for name, command in options.cleardate:
            flags = [f"--{key.replace('_', '-')}={path}" for key, path in scenario.layers.items()]
            output = str(Path(folder) / "filled.tif")
            subprocess.run([command, "fill", *flags, "--output", output], check=True)
            squares = (read_image(Path(output)) - scenario.truth)[:, scenario.cloud] ** 2
            row[f"rmse {name}"] = round(float(np.sqrt(squares.mean())), 5)
            row[f"psnr {name}"] = round(float(-10 * np.log10(squares.mean(axis=1)).mean()), 3)
    return row


def _looked_at(
    options: argparse.Namespace, pair: Pair, case: Case | None, seed: int
) -> tuple[Scenario, NDArray[np.uint8]]:
    with tempfile.TemporaryDirectory() as folder:
        scenario = written(options.data, pair, case, seed, Path(folder), options.date)
        return scenario, suspects(scenario)


def to_do(options: argparse.Namespace) -> Iterator[tuple[Pair, Case | None, int]]:
    """Pair, case (None: nothing is missed) and seed of each row."""
    pairs = [PAIRS[index] for index in options.pairs]
    for seed in options.seeds:
        if options.part == "alarms":
            for place in dict.fromkeys(pair[0] for pair in pairs):
                dates = clear_dates(options.data, place)
                for before, date in zip([dates[1:2] or ["m08may"], *([d] for d in dates)], dates):
                    yield (place, before[0], date), None, seed
            continue
        for pair in pairs:
            if options.part == "fills":
                yield pair, None, seed
            for form, layout in itertools.product(options.forms, options.layouts):
                for share in options.shares:
                    yield pair, (form, layout, share), seed


def rows(options: argparse.Namespace) -> list[Row]:
    """Those of a part; what its file holds is not computed again."""
    measure = {"found": found, "alarms": alarms, "fills": fills}[options.part]
    options.output.mkdir(parents=True, exist_ok=True)
    path = options.output / f"{options.part}.csv"
    done: dict[tuple[str, ...], Row] = {}
    if path.exists():
        with path.open(encoding="utf-8", newline="") as stream:
            done = {tuple(row[k] for k in KEYS): row for row in csv.DictReader(stream)}
    for pair, case, seed in to_do(options):
        date = options.date if case else "t2"
        key = tuple(map(str, (*pair, *(case or ("clean", "", 0)), seed, date)))
        if key not in done:
            done[key] = {**dict(zip(KEYS, key, strict=True)), **measure(options, pair, case, seed)}
            write_rows(path, list(done.values()))
            print(*done[key].values(), flush=True)
    return list(done.values())


def table(options: argparse.Namespace, rows: list[Row]) -> str:
    """Means and worst cases, of the places that settled and of those that confirm."""
    lines = []
    for title, mine in (("settling", True), ("confirming", False)):
        some = [row for row in rows if (row["site"] in SETTLING) == mine]
        if some:
            lines += [f"{title} places:", *_TABLES[options.part](options, some)]
    return "\n".join(lines)


def _found_table(options: argparse.Namespace, rows: list[Row]) -> list[str]:
    lines = []
    for date, form, layout in itertools.product(FIRST_KIND, FORMS, LAYOUTS):
        some = _of(rows, form=form, layout=layout, date=date)
        if some:
            shares = dict.fromkeys(row["share"] for row in some)
            parts = {share: _mean(_of(some, share=share), "found") for share in shares}
            by_share = ", ".join(f"{float(share):.1%}: {part:.0%}" for share, part in parts.items())
            worst = min(float(row["found"]) for row in some)
            mean = _mean(some, "found")
            lines.append(f"| {date} {form} | {layout} | {by_share} | {mean:.0%} | {worst:.0%} |")
    return lines


def _alarms_table(options: argparse.Namespace, rows: list[Row]) -> list[str]:
    lines = []
    for name in ("alarms", "alarms of t1"):
        worst = max(rows, key=lambda row: float(row[name]))
        lines.append(
            f"{name}, {len(rows)} dates: {_mean(rows, name):.2%} of the clear pixels on the mean, "
            f"at worst {float(worst[name]):.2%} ({worst['site']} {worst['t1']} {worst['t2']}), "
            f"above 0.5 % on {sum(float(row[name]) > 0.005 for row in rows)}"
        )
    return lines


def _fills_table(options: argparse.Namespace, rows: list[Row]) -> list[str]:
    """By command, form and layout: how much RMSE rises above that of the same without missed."""
    lines = []
    clean = {_pair(row): row for row in _of(rows, form="clean")}
    for name, _ in options.cleardate:
        psnr = _mean(list(clean.values()), f"psnr {name}")
        lines.append(f"{name}: {psnr:.2f} dB without missed pixels")
        kinds = dict.fromkeys((r["form"], r["layout"], r["share"], r["date"]) for r in rows)
        for form, layout, share, date in kinds:
            some = _of(rows, form=form, layout=layout, share=share, date=date)
            figure = f"rmse {name}"
            rises = [float(r[figure]) / float(clean[_pair(r)][figure]) - 1 for r in some]
            mean, worst = statistics.mean(rises), max(rises)
            lines.append(
                f"| {name} | {date} {form} | {layout} | {float(share):.1%} | {mean:+.1%} "
                f"| {worst:+.1%} |"
            )
    return lines


def _pair(row: Row) -> tuple[str, ...]:
    return tuple(row[key] for key in ("site", "t1", "t2", "seed"))


def _of(rows: list[Row], **values: str) -> list[Row]:
    return [row for row in rows if all(row[key] == value for key, value in values.items())]


_TABLES = {"found": _found_table, "alarms": _alarms_table, "fills": _fills_table}


def _mean(rows: list[Row], name: str) -> float:
    return statistics.mean(float(row[name]) for row in rows)


def main() -> int:
    """Compute the rows that are asked for, and print their table."""
    options = _options()
    print(table(options, rows(options)))
    return 0


def named_command(text: str) -> tuple[str, str]:
    """The name and the path of a command from NAME=PATH."""
    name, _, command = text.partition("=")
    return name, command


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("part", choices=_TABLES)
    add_case_options(parser, seeds=[0], shares=(0.001, 0.005, 0.02))
    parser.add_argument("--forms", type=list_of(str), default=list(FORMS))
    parser.add_argument("--layouts", type=list_of(str), default=list(LAYOUTS))
    parser.add_argument("--date", choices=FIRST_KIND, default="t2")
    parser.add_argument("--cleardate", type=named_command, action="append", default=[])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
