"""Polygons moved to the CRS of a grid.

A projection is true near the place that it is made for: the corners of a polygon that spans the
world have no place in it, or a wrong one, although the polygon covers the image. So the image is
looked up in the polygons' CRS, which always works, and polygons are cut there to a box around it
before they are moved. Long edges get corners in between, since straight lines do not stay straight;
longitudes may differ from the image's by whole turns.

Strategy: first the boxes, once for a file, then polygon by polygon cut, refine, move. A box is one
in most places. Where a map of the grid or of the polygons ends inside the image (at 180 degrees)
there are two, and around a pole one of all longitudes. Where the image has no place in the
polygons' CRS nothing is cut; a corner that a projection folds back is then refused and not drawn
somewhere else. What must hold: a polygon that reaches the image is never lost or moved in silence.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.warp import transform

from ..contract.errors import InputError
from ..contract.sentence import say
from .grid import Grid

Geometry = dict[str, Any]
Points = NDArray[np.float64]
"""(n, 2): x and y, or longitude and latitude."""

_TURN = 360.0
_MOST_DEGREES = 1.5 * _TURN
_LATTICE = 33
"""Points to each side by which the grid is looked up."""
_MARGIN = 0.1
_PIECES = 64
"""An edge as long as the image gets so many pieces: then it leaves its curve by 0.01 pixels."""
_PIECE_DEGREES = 0.25
_HAIR = 1e-9
_FAR_TURN = 300.0
"""An image that is wider than this, in degrees, is taken to go round the world."""
_REMEDY = "Give longitude and latitude, or name the file's CRS in its member crs."


class _Box(NamedTuple):
    """Around the image in the polygons' CRS; a side that is not known is infinite.

    ``offset`` is what the grid adds to x where it goes on beyond the end of its map.
    """

    west: float
    south: float
    east: float
    north: float
    offset: float = 0.0


_EVERYWHERE = _Box(-math.inf, -math.inf, math.inf, math.inf)


class Placing:
    """From the CRS ``source`` of polygons to that of ``grid``; ``what`` begins the errors.

    ``cut`` says whether a polygon reached beyond the surroundings of the image so far.
    """

    def __init__(self, source: CRS, grid: Grid, what: str) -> None:
        self._source = source
        self._target = CRS.from_wkt(grid.crs)
        self._grid = grid
        self._what = what
        self._same = source == self._target
        self._boxes = self._around()
        self.cut = False

    def moved(self, geometry: Geometry, number: int) -> list[Geometry]:
        """What of a polygon or several lies around the image, in the CRS of the grid.

        ``number`` counts the file's polygons from 1. Raises InputError if a corner has no place.
        """
        parts = geometry["coordinates"]
        polygons = [parts] if geometry["type"] == "Polygon" else parts
        rings = [[_points(ring) for ring in polygon] for polygon in polygons]
        if not rings or not rings[0]:
            raise ValueError("a polygon has no rings")
        for ring in (ring for polygon in rings for ring in polygon):
            self._check(ring, number)
        found = []
        for box, shift in self._copies(rings):
            kept = [[self._placed(ring, shift, box, number) for ring in p] for p in rings]
            kept = [[ring for ring in polygon if len(ring)] for polygon in kept]
            coordinates = [[r.tolist() for r in polygon] for polygon in kept if polygon]
            if coordinates:
                found.append({"type": "MultiPolygon", "coordinates": coordinates})
        return found

    def _check(self, ring: Points, number: int) -> None:
        degrees = self._source.is_geographic
        sound = np.isfinite(ring).all(axis=1)
        if degrees:
            sound &= (np.abs(ring) <= (_MOST_DEGREES, 90 + 1e-6)).all(axis=1)
        if not sound.all():
            where = say("no longitude and latitude") if degrees else say("no place")
            raise self._refused(number, ring[~sound][0], where)

    def _refused(self, number: int, corner: Points, where: str) -> InputError:
        x, y = corner
        return InputError(
            say(
                "{what} cannot be put on the scene's grid: its polygon {number} has the corner "
                "{x:.10g}, {y:.10g}, which is {where}.",
                what=self._what,
                number=number,
                x=x,
                y=y,
                where=where,
            ),
            _REMEDY,
        )

    def _copies(self, rings: list[list[Points]]) -> Iterator[tuple[_Box, float]]:
        """The boxes that the polygons may reach, with the turn that takes them there."""
        points = [ring for polygon in rings for ring in polygon if len(ring)]
        if not points:
            return
        (west, _), (east, _) = (
            np.min([p.min(0) for p in points], 0),
            np.max([p.max(0) for p in points], 0),
        )
        for box in self._boxes:
            if not self._source.is_geographic or math.isinf(box.west):
                yield box, 0.0
                continue
            first, last = (
                math.ceil((box.west - east) / _TURN),
                math.floor((box.east - west) / _TURN),
            )
            yield from ((box, _TURN * turn) for turn in range(first, last + 1))

    def _placed(self, ring: Points, shift: float, box: _Box, number: int) -> Points:
        """A ring cut to the box, in the CRS of the grid; empty if it lies elsewhere."""
        ring = ring + np.array([shift, 0.0])
        inside = _cut(ring, box)
        self.cut = self.cut or (len(inside) > 0 and inside is not ring)
        if self._same or not len(inside):
            return inside
        fine = _refined(inside, self._piece(box, inside))
        placed = _transformed(self._source, self._target, fine)
        sound = np.isfinite(placed).all(axis=1)
        if sound.all() and math.isinf(box.west) and not self._source.is_geographic:
            # Nothing was cut, so a corner may lie where the projection folds.
            back = _transformed(self._target, self._source, placed)
            sound = np.abs(back - fine).max(axis=1) <= 1e-6 * (1 + np.abs(fine).max())
        if not sound.all():
            where = say("no place in the CRS of the scene")
            raise self._refused(number, fine[~sound][0], where)
        placed[:, 0] += box.offset
        if self._target.is_geographic:
            near = fine[:, 0] if self._source.is_geographic else self._centre
            placed[:, 0] = _turned(placed[:, 0], near)
        return placed

    def _piece(self, box: _Box, ring: Points) -> float:
        if not math.isinf(box.west):
            size = max(box.east - box.west, box.north - box.south) / _PIECES
            return min(size, _PIECE_DEGREES) if self._source.is_geographic else size
        if self._source.is_geographic:
            return _PIECE_DEGREES
        return float(np.ptp(ring, axis=0).max()) / _PIECES

    def _around(self) -> list[_Box]:
        """Boxes around the image in the CRS of the polygons; see _Box."""
        own = _lattice(self._grid, self._target.is_geographic)
        points = own if self._same else _transformed(self._target, self._source, own)
        known = np.isfinite(points).all(axis=1)
        middle = (own if self._target.is_geographic else points[known])[known.sum() // 2 :][:1, 0]
        self._centre = float(middle[0]) if len(middle) else 0.0
        if not self._source.is_geographic:
            return _boxes(points) if known.all() else [_EVERYWHERE]
        points[known, 0] = _turned(
            points[known, 0], own[known, 0] if self._target.is_geographic else self._centre
        )
        box = _box_of(points) if known.all() else _Box(0, -90, 0, 90)
        if self._target.is_geographic and known.all():
            return [box]
        # Around a pole all longitudes meet, so the lattice's own say nothing of the box's ends.
        poles = self._poles()
        if poles or not known.all() or box.east - box.west > _FAR_TURN:
            return [self._turn(min(box.south, *poles, 90), max(box.north, *poles, -90))]
        return self._halves(box, own, points)

    def _poles(self) -> list[float]:
        """The latitudes of the poles that lie in the image or beside it."""
        if self._target.is_geographic:
            return []
        own = _lattice(self._grid, False)
        poles = np.array([[self._centre, -90.0], [self._centre, 90.0]])
        placed = _transformed(self._source, self._target, poles)
        within = (placed >= own.min(axis=0)) & (placed <= own.max(axis=0))
        return [float(pole) for pole in poles[within.all(axis=1), 1]]

    def _turn(self, south: float, north: float) -> _Box:
        """All longitudes, between two latitudes, from the far side of the image's centre on."""
        west, east, middle = self._centre - 180, self._centre + 180, (south + north) / 2
        ends = np.array([[west + _HAIR, middle], [east - _HAIR, middle]])
        placed = _transformed(self._source, self._target, ends)
        size = np.ptp(_lattice(self._grid, False), axis=0).max()
        # Where the map ends there both sides are written alike; around a pole it does not end.
        hair = _HAIR if np.abs(placed[0] - placed[1]).max() > 1e-6 * size else -_HAIR
        return _Box(west + hair, south, east - hair, north)

    def _halves(self, box: _Box, own: Points, points: Points) -> list[_Box]:
        """The box, in two where the map of the grid ends within it: at 180 degrees.

        ``own`` are points of the grid, ``points`` the same in the CRS of the polygons.
        """
        seam = 180.0 + _TURN * math.floor((box.east - 180.0) / _TURN)
        if not box.west < seam < box.east:
            return [box]
        # There and back again: beyond the seam a point comes back a whole map's width away.
        beyond = own[:, 0] - _transformed(self._source, self._target, points)[:, 0]
        east = points[:, 0] > seam
        offsets = [float(np.median(beyond[side])) if side.any() else 0.0 for side in (~east, east)]
        if np.ptp(offsets) < 1e-3 * (np.ptp(own[:, 0])):
            return [box]
        # A hair away: both sides of the seam are written alike.
        return [
            box._replace(east=seam - _HAIR, offset=offsets[0]),
            box._replace(west=seam + _HAIR, offset=offsets[1]),
        ]


def _turned(longitudes: Any, near: Any) -> Any:
    """The longitudes by whole turns next to others."""
    return longitudes - _TURN * np.round((longitudes - near) / _TURN)


def _points(ring: Any) -> Points:
    found = [(float(point[0]), float(point[1])) for point in ring]
    return np.array(found, dtype=np.float64).reshape(-1, 2)


def _box_of(points: Points) -> _Box:
    west, south = points.min(axis=0)
    east, north = points.max(axis=0)
    return _Box(float(west), float(south), float(east), float(north))


def _boxes(points: Points) -> list[_Box]:
    """The box of points; two boxes where the image goes over the end of the polygons' map."""
    xs = np.sort(points[:, 0])
    gaps = np.diff(xs)
    widest = int(np.argmax(gaps))
    if gaps[widest] < 0.5 * np.ptp(xs):
        return [_box_of(points)]
    # Up to the end of the map, which is nearer than the next point of the lattice.
    more = 0.1 * (np.ptp(xs) - gaps[widest])
    east = points[:, 0] > xs[widest]
    boxes = [_box_of(points[side]) for side in (~east, east)]
    return [box._replace(west=box.west - more, east=box.east + more) for box in boxes]


def _lattice(grid: Grid, degrees: bool) -> Points:
    """Points (x, y) all over the grid and its margin; in degrees none is beyond a pole."""
    margin = _MARGIN * max(grid.shape) + 16
    rows = np.linspace(-margin, grid.height + margin, _LATTICE)
    cols = np.linspace(-margin, grid.width + margin, _LATTICE)
    row, col = (values.ravel() for values in np.meshgrid(rows, cols, indexing="ij"))
    a = grid.transform
    points = np.stack([a.a * col + a.b * row + a.c, a.d * col + a.e * row + a.f], axis=1)
    if degrees:
        points[:, 1] = points[:, 1].clip(-90, 90)
    return np.asarray(points)


def _cut(ring: Points, box: _Box) -> Points:
    """The part of a ring inside a box (Sutherland and Hodgman, 1974), empty if there is none.

    Where it left the box and came back it now runs along the box, twice where there is no area
    between: that fills nothing.
    """
    for axis, sign, limit in (
        (0, -1, box.west),
        (1, -1, box.south),
        (0, 1, box.east),
        (1, 1, box.north),
    ):
        inside = sign * ring[:, axis] <= sign * limit
        if inside.all():
            continue
        if not inside.any():
            return ring[:0]
        if (ring[0] != ring[-1]).any():
            ring, inside = np.vstack([ring, ring[:1]]), np.append(inside, inside[:1])
        start, end = ring[:-1], ring[1:]
        crosses = np.flatnonzero(inside[:-1] != inside[1:])
        a, b = start[crosses], end[crosses]
        share = (limit - a[:, axis]) / (b[:, axis] - a[:, axis])
        met = a + share[:, None] * (b - a)
        met[:, axis] = limit
        stays = np.flatnonzero(inside[:-1])
        order = np.argsort(np.concatenate([2 * stays, 2 * crosses + 1]), kind="stable")
        ring = np.concatenate([start[stays], met])[order]
        ring = np.vstack([ring, ring[:1]])
    return ring


def _refined(ring: Points, longest: float) -> Points:
    """The ring with corners put in, so that no edge is longer along an axis."""
    if len(ring) < 2 or not longest > 0:
        return ring
    pieces = np.ceil(np.abs(np.diff(ring, axis=0)).max(axis=1) / longest).astype(int).clip(1)
    if (pieces == 1).all():
        return ring
    edge = np.repeat(np.arange(len(pieces)), pieces)
    step = np.arange(len(edge)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    share = (step / pieces[edge])[:, None]
    return np.vstack([ring[edge] + share * (ring[edge + 1] - ring[edge]), ring[-1:]])


def _transformed(source: CRS, target: CRS, points: Points) -> Points:
    """The points in another CRS, infinite where they have no place in it."""
    try:
        xs, ys = transform(source, target, points[:, 0].tolist(), points[:, 1].tolist())[:2]
    except CPLE_BaseError:
        # One point without a place is enough; it is looked for, so that the others keep theirs.
        if len(points) == 1:
            return np.full((1, 2), math.inf)
        half = len(points) // 2
        halves: Sequence[Points] = points[:half], points[half:]
        return np.vstack([_transformed(source, target, part) for part in halves])
    return np.stack([xs, ys], axis=1).astype(np.float64)
