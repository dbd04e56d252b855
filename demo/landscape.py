"""Where things lie in the demo scene: parcels, woods, water, roads and villages. No radiometry."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .noise import Array, Frame, Keys, uniform, voronoi

_BLOCK = 96.0
"""Width of a block of parcels of one direction, in pixels."""
_STAND = 34.0
"""Width of a forest stand, in pixels."""


@dataclass(frozen=True)
class Parcels:
    """Fields: ``key`` of each parcel, places ``across`` and ``along`` its rows in pixels.

    ``margin`` is the distance to the parcel's edge, ``track`` (0 to 1) covers the tracks between
    blocks, ``farm`` is the distance to the middle of the block, all (h, w).
    """

    key: Keys
    across: Array
    along: Array
    margin: Array
    track: Array
    hedge: Array
    farm: Array


@dataclass(frozen=True)
class Woods:
    """Forest: cover 0 to 1, the shadow it throws, share of conifers, stand and clear-cuts."""

    cover: Array
    shadow: Array
    conifer: Array
    stand: Keys
    cut: Array


@dataclass(frozen=True)
class Waters:
    """River and lakes as cover 0 to 1, distance to the river's bank in pixels, flood of T2."""

    river: Array
    lake: Array
    bank: Array
    flood: Array


@dataclass(frozen=True)
class Places:
    """Villages: built-up share, streets and roads, houses as cover 0 to 1, and roofs' keys."""

    village: Array
    road: Array
    house: Array
    roof: Keys
    hall: Array


@dataclass(frozen=True)
class Landscape:
    """What lies in a window; both dates share it."""

    parcels: Parcels
    woods: Woods
    waters: Waters
    places: Places


def survey(frame: Frame) -> Landscape:
    """Lay out the landscape of a window."""
    places = _places(frame)
    waters = _waters(frame, places.village)
    keep_clear = np.maximum(places.village, _soft(6.0 - waters.bank))
    return Landscape(_parcels(frame), _woods(frame, keep_clear), waters, places)


def _soft(inside: Array) -> Array:
    """Cover 0 to 1 of a pixel whose middle lies ``inside`` pixels within an edge."""
    cover: Array = np.clip(inside + 0.5, 0.0, 1.0)
    return cover


def _warped(frame: Frame, name: str, scale: float, reach: float) -> tuple[Array, Array]:
    """Places (y, x) of the pixels, pushed about smoothly by around ``reach`` pixels."""
    y = frame.rows + reach * frame.noise(f"{name} y", scale)
    x = frame.cols + reach * frame.noise(f"{name} x", scale)
    return y, x


def _parcels(frame: Frame) -> Parcels:
    seed = frame.seed
    y, x = _warped(frame, "parcel", 55.0, 4.5)
    blocks = voronoi(seed, "block", y, x, _BLOCK)

    def of_block(name: str) -> Array:
        return uniform(seed, name, blocks.key)

    angle = 2 * np.pi * uniform(seed, "direction") + 1.3 * (of_block("angle") - 0.5)
    across = blocks.right * np.cos(angle) + blocks.down * np.sin(angle)
    along = blocks.down * np.cos(angle) - blocks.right * np.sin(angle)
    width = 9.0 + 20.0 * of_block("width") ** 1.5
    length = 30.0 + 70.0 * of_block("length")
    strip = np.floor(across / width)
    offset = uniform(seed, "offset", blocks.key, strip)
    piece = np.floor(along / length + offset)
    key = blocks.key ^ (uniform(seed, "parcel", blocks.key, strip, piece) * 2**63).astype(np.uint64)
    in_strip = across / width - strip
    in_piece = along / length + offset - piece
    margin = np.minimum(
        np.minimum(in_strip, 1 - in_strip) * width, np.minimum(in_piece, 1 - in_piece) * length
    )
    hedged = uniform(seed, "hedge", blocks.key) < 0.25
    gap = np.clip(1.0 + 1.2 * frame.noise("hedge gap", 9.0), 0.0, 1.0)
    hedge = hedged * gap * _soft(0.6 - np.abs(blocks.edge - 1.6))
    farmed = uniform(seed, "farm", blocks.key) < 0.3
    farm = np.where(farmed, np.hypot(blocks.down, blocks.right), np.inf)
    kept = np.clip(0.7 + 0.8 * frame.noise("track", 50.0), 0.0, 0.75)
    track = kept * _soft(0.2 - blocks.edge)
    return Parcels(key, across, along, np.minimum(margin, blocks.edge), track, hedge, farm)


def _forest_height(frame: Frame) -> Array:
    """Above 0 in the forest, in pixels from its edge, roughly."""
    return 18.0 * (frame.fractal("forest", 80.0, 5, 0.42) - 0.62)


def _woods(frame: Frame, keep_clear: Array) -> Woods:
    seed = frame.seed
    y, x = _warped(frame, "stand", 20.0, 1.5)
    stands = voronoi(seed, "stand", y, x, _STAND)
    open_land = 1.0 - np.clip(2.0 * keep_clear, 0.0, 1.0)
    cover = _soft(_forest_height(frame)) * open_land
    # The sun stands in the south-east, so shadow falls to the north-west of the trees.
    shadow = np.clip(_soft(_forest_height(frame.shifted(1.2, 1.2))) * open_land - cover, 0.0, 1.0)
    tendency = frame.noise("conifer", 70.0) + 1.2 * (uniform(seed, "conifer", stands.key) - 0.5)
    conifer = np.clip(0.5 + 1.6 * tendency, 0.05, 0.95)
    cut = (uniform(seed, "cut", stands.key) < 0.11) * _soft(stands.edge - 0.3) * cover
    return Woods(cover, shadow, conifer, stands.key, cut)


def _waters(frame: Frame, dry_land: Array) -> Waters:
    y, x = _warped(frame, "river", 75.0, min(13.0, frame.size / 30))
    bank = _river_distance(frame, y, x) - np.clip(frame.size / 100, 1.5, 5.0) * (
        1.0 + 0.2 * frame.noise("river width", 60.0)
    )
    lake = _soft(_lake_depth(frame)) * (1 - dry_land)
    low_ground = 15.0 * frame.noise("flood reach", 80.0) + 7.0 * frame.fractal(
        "flood", 26.0, 5, 0.6
    )
    flood = _soft(min(3.0, frame.size / 40) + low_ground - bank)
    return Waters(_soft(-bank), lake, bank, flood)


def _river_distance(frame: Frame, y: Array, x: Array) -> Array:
    """Distance in pixels to the middle of the river, which runs from north to south."""
    size = frame.size
    phase = 2 * np.pi * uniform(frame.seed, "river", np.arange(3))
    turn, bend = 2 * np.pi * 1.1 / size, 2 * np.pi * 3.3 / size
    middle = size * (0.35 + 0.3 * phase[2] / (2 * np.pi)) + size * (
        0.12 * np.sin(turn * y + phase[0]) + 0.035 * np.sin(bend * y + phase[1])
    )
    slope = size * (
        0.12 * turn * np.cos(turn * y + phase[0]) + 0.035 * bend * np.cos(bend * y + phase[1])
    )
    distance: Array = np.abs(x - middle) / np.sqrt(1 + slope**2)
    return distance


def _lake_depth(frame: Frame) -> Array:
    """Distance in pixels within the shore of a lake; negative on land."""
    spacing = float(np.clip(frame.size / 2.0, 60.0, 260.0))
    y, x = _warped(frame, "lake", 24.0, spacing / 32)
    row, col = np.floor(y / spacing), np.floor(x / spacing)

    def of_lake(name: str) -> Array:
        return uniform(frame.seed, f"lake {name}", row, col)

    to_y = y - (row + 0.3 + 0.4 * of_lake("y")) * spacing
    to_x = x - (col + 0.3 + 0.4 * of_lake("x")) * spacing
    tilt = np.pi * of_lake("tilt")
    long = to_x * np.cos(tilt) + to_y * np.sin(tilt)
    short = to_y * np.cos(tilt) - to_x * np.sin(tilt)
    radius = spacing * (0.05 + 0.06 * of_lake("radius"))
    present = of_lake("there") < 0.45
    depth: Array = np.where(present, radius - np.hypot(long * 0.75, short * 1.4), -spacing)
    return depth


def _places(frame: Frame) -> Places:
    seed = frame.seed
    spacing = float(np.clip(frame.size / 2.1, 60.0, 240.0))
    y, x = _warped(frame, "road", 90.0, min(9.0, frame.size / 40))
    row, col = np.floor(y / spacing), np.floor(x / spacing)

    to_y = y - (row + 0.3 + 0.4 * uniform(seed, "village y", row, col)) * spacing
    to_x = x - (col + 0.5) * spacing
    here = uniform(seed, "village", row, col)
    radius = spacing * (0.07 + 0.11 * here)
    rough = np.hypot(to_y, to_x) + 0.30 * radius * frame.fractal("village edge", 26.0, 4)
    village = np.where(here > 0.2, np.clip((radius - rough) / 4.0 + 0.5, 0.0, 1.0), 0.0)
    road = np.maximum(_east_road(seed, y, x, spacing), _north_road(seed, to_x, col))
    street, house, roof = _houses(seed, to_y, to_x, row, col)
    inside = village > 0.5
    hall = _halls(seed, to_y, to_x, row, col) * (np.abs(rough - radius) < 8) * (here > 0.45)
    house = np.maximum(np.where(inside, house, 0.0), hall)
    road = np.maximum(road, np.where(inside & (hall == 0), street, 0.0))
    return Places(village, road, house * (1 - _soft(1.2 * road - 0.5)), roof, hall)


def _east_road(seed: int, y: Array, x: Array, spacing: float) -> Array:
    """A road through the villages of each row."""
    row, place = np.floor(y / spacing), x / spacing - 0.5
    left = np.floor(place)
    part = place - left
    ease = part * part * (3 - 2 * part)
    near = 0.3 + 0.4 * uniform(seed, "village y", row, left)
    far = 0.3 + 0.4 * uniform(seed, "village y", row, left + 1)
    middle = (row + near + (far - near) * ease) * spacing
    return _soft(0.55 - np.abs(y - middle))


def _north_road(seed: int, to_x: Array, col: Array) -> Array:
    return _soft(0.4 - np.abs(to_x)) * (uniform(seed, "north road", col) < 0.6)


def _turned(
    seed: int, name: str, to_y: Array, to_x: Array, row: Array, col: Array
) -> tuple[Array, Array]:
    tilt = np.pi * uniform(seed, name, row, col)
    return (
        to_y * np.cos(tilt) - to_x * np.sin(tilt),
        to_y * np.sin(tilt) + to_x * np.cos(tilt),
    )


def _houses(
    seed: int, to_y: Array, to_x: Array, row: Array, col: Array
) -> tuple[Array, Array, Keys]:
    """Streets and houses as cover 0 to 1, as if the village were everywhere; roofs' keys."""
    v, u = _turned(seed, "village tilt", to_y, to_x, row, col)
    pitch, quarter = 3.4, 17.0
    bent = u + 2.0 * np.sin(v / 11.0)
    street = np.maximum(
        _soft(-0.15 - np.abs((v / quarter - np.round(v / quarter)) * quarter)),
        _soft(-0.15 - np.abs((bent / quarter / 1.4 - np.round(bent / quarter / 1.4)) * quarter)),
    )
    line, place = np.floor(v / pitch), np.floor(bent / pitch)
    size = 0.5 + 0.8 * uniform(seed, "house size", line, place)
    half_v, half_u = 0.8 * size + 0.2, 1.0 * size + 0.2
    from_v = np.abs(v / pitch - line - 0.5) * pitch
    from_u = np.abs(bent / pitch - place - 0.5) * pitch
    stands = uniform(seed, "house", line, place, row, col) < 0.55
    house = _soft(half_v - from_v) * _soft(half_u - from_u) * stands
    roof = (uniform(seed, "roof", line, place, row, col) * 2**53).astype(np.uint64)
    return street, house, roof


def _halls(seed: int, to_y: Array, to_x: Array, row: Array, col: Array) -> Array:
    """Large roofs beside the villages, cover 0 to 1."""
    v, u = _turned(seed, "village tilt", to_y, to_x, row, col)
    line, place = np.floor(v / 9.0), np.floor(u / 14.0)
    from_v = np.abs(v / 9.0 - line - 0.5) * 9.0
    from_u = np.abs(u / 14.0 - place - 0.5) * 14.0
    stands = uniform(seed, "hall", line, place, row, col) < 0.13
    hall: Array = _soft(2.6 - from_v) * _soft(4.6 - from_u) * stands
    return hall
