"""What the demo landscape looks like at a date: reflectance and backscatter.

Spectra are mixtures of a few end members; backscatter is soil seen through a canopy plus the
canopy's own volume scattering (the water-cloud idea of Attema and Ulaby, 1978). Crops, moisture
and what people did meanwhile differ between the dates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .landscape import Landscape
from .noise import Array, Frame, uniform

_SPECTRA = {
    "green dark": (0.022, 0.050, 0.026, 0.43),
    "green bright": (0.045, 0.085, 0.036, 0.55),
    "straw": (0.212, 0.166, 0.100, 0.325),
    "flower": (0.170, 0.180, 0.045, 0.50),
    "soil dark": (0.100, 0.077, 0.054, 0.150),
    "soil light": (0.266, 0.198, 0.134, 0.340),
    "conifer": (0.018, 0.030, 0.018, 0.215),
    "broadleaf spring": (0.027, 0.052, 0.026, 0.385),
    "broadleaf summer": (0.022, 0.042, 0.022, 0.350),
    "river": (0.046, 0.055, 0.046, 0.026),
    "lake": (0.018, 0.032, 0.038, 0.012),
    "flood": (0.098, 0.086, 0.062, 0.058),
    "asphalt": (0.115, 0.108, 0.100, 0.150),
    "track": (0.215, 0.180, 0.140, 0.270),
    "tiles": (0.230, 0.135, 0.095, 0.270),
    "slate": (0.130, 0.128, 0.130, 0.160),
    "sheet": (0.250, 0.250, 0.252, 0.290),
}
"""Reflectance 0 to 1 of the end members: red, green, blue, NIR."""

_LOOKS = 2
"""Draws averaged per pixel; the blur of the sensor brings the looks to about 5."""
_FLOOR_DB = (-26.0, -30.0)
"""Noise floor of VV and VH."""


@dataclass(frozen=True)
class Crop:
    """How a field looks: shares of ``green``, ``dry`` and ``flower``, and how radar sees it.

    ``canopy`` is the optical depth of the plants for radar, ``volume`` their own backscatter VV
    and VH in dB when dense, ``rough`` what the tillage adds to that of the soil, in dB.
    """

    green: float
    dry: float
    flower: float
    canopy: float
    volume: tuple[float, float]
    rough: float


_CROPS = {
    "cereal": Crop(0.88, 0.0, 0.0, 1.3, (-13.5, -19.0), 0.0),
    "rape": Crop(0.50, 0.0, 0.42, 2.2, (-10.5, -15.2), 0.0),
    "seedbed": Crop(0.03, 0.04, 0.0, 0.05, (-14.0, -20.0), 0.0),
    "emerging": Crop(0.34, 0.03, 0.0, 0.35, (-11.0, -17.0), 0.0),
    "grass": Crop(0.80, 0.08, 0.0, 0.9, (-13.2, -18.8), -1.5),
    "mown": Crop(0.40, 0.34, 0.0, 0.25, (-14.0, -21.0), -2.2),
    "ripe": Crop(0.06, 0.86, 0.0, 0.8, (-15.5, -21.0), -0.5),
    "stubble": Crop(0.08, 0.56, 0.0, 0.12, (-14.0, -21.0), 1.2),
    "ploughed": Crop(0.0, 0.06, 0.0, 0.0, (-14.0, -20.0), 3.6),
    "leafy": Crop(0.93, 0.0, 0.0, 2.4, (-9.2, -14.4), 0.5),
    "thin": Crop(0.58, 0.06, 0.0, 1.0, (-10.0, -15.6), 0.5),
}
_CROP_NAMES = tuple(_CROPS)

_ROTATION = (
    # share of the land, T1, and what may be there at T2 with its share
    (0.29, "cereal", (("ripe", 0.31), ("stubble", 0.33), ("ploughed", 0.36))),
    (0.09, "rape", (("stubble", 0.5), ("ploughed", 0.3), ("thin", 0.2))),
    (0.32, "seedbed", (("leafy", 0.62), ("thin", 0.22), ("seedbed", 0.16))),
    (0.10, "emerging", (("leafy", 0.3), ("ripe", 0.4), ("stubble", 0.3))),
    (0.20, "grass", (("grass", 0.55), ("mown", 0.45))),
)
"""Nothing at T1 tells which of the states of T2 a parcel takes."""


@dataclass(frozen=True)
class Surface:
    """One date of a window: ``reflectance`` (4, h, w) 0 to 1, ``power`` (2, h, w) VV and VH."""

    reflectance: Array
    power: Array

    def painted(self, cover: Array, reflectance: Array, power: Array) -> Surface:
        """This surface with another on top of it where ``cover`` (h, w) is above 0."""
        return Surface(
            self.reflectance + cover * (reflectance - self.reflectance),
            self.power + cover * (power - self.power),
        )


def surfaces(frame: Frame, land: Landscape) -> tuple[Surface, Surface]:
    """Both dates of a window as the sensors see them, without cloud: noise and speckle in."""
    return _sensed(frame, _ground(frame, land, 1), 1), _sensed(frame, _ground(frame, land, 2), 2)


def _ground(frame: Frame, land: Landscape, date: int) -> Surface:
    """The ground at ``date``, painted from the fields upwards."""
    surface = _fields(frame, land, date)
    surface = _villages(frame, land, surface, date)
    surface = _trees(frame, land, surface, date)
    return _waters(frame, land, surface, date)


def _spectrum(name: str) -> Array:
    return np.array(_SPECTRA[name])[:, np.newaxis, np.newaxis]


def _between(first: str, second: str, part: Array) -> Array:
    mixed: Array = _spectrum(first) * (1 - part) + _spectrum(second) * part
    return mixed


def _power(vv_db: Array | float, vh_db: Array | float, shape: tuple[int, ...]) -> Array:
    power: Array = 10 ** (
        np.stack([np.broadcast_to(vv_db, shape), np.broadcast_to(vh_db, shape)]) / 10
    )
    return power


def _moisture(frame: Frame, date: int) -> Array:
    """Soil moisture 0 to 1; it rained before T2."""
    wet = frame.noise("moisture", 130.0) + 0.6 * frame.noise(f"moisture {date}", 60.0)
    moisture: Array = np.clip((0.30, 0.52)[date - 1] + 0.13 * wet, 0.0, 1.0)
    return moisture


def _crop_numbers(frame: Frame, land: Landscape, date: int) -> NDArray[np.intp]:
    """Index into ``_CROP_NAMES`` of what grows in each pixel's parcel."""
    key = land.parcels.key
    meadow = (land.waters.bank < 14) | (land.places.village > 0.05)
    draw = np.where(meadow, 0.999, uniform(frame.seed, "crop", key))
    fate = uniform(frame.seed, "fate", key)
    # Some parcels are half worked when the satellite passes.
    half = (uniform(frame.seed, "half", key) < 0.15) & (
        land.parcels.along > 12 * (uniform(frame.seed, "front", key) - 0.5)
    )
    fate = np.where(half, np.mod(fate + 0.45, 1.0), fate)
    number = np.zeros(key.shape, dtype=np.intp)
    start = 0.0
    for share, first, later in _ROTATION:
        grown = (draw >= start) & (draw < start + share + 1e-9)
        start += share
        if date == 1:
            number[grown] = _CROP_NAMES.index(first)
            continue
        begin = 0.0
        for name, chance in later:
            number[grown & (fate >= begin)] = _CROP_NAMES.index(name)
            begin += chance
    return number


def _vigour(frame: Frame, land: Landscape, date: int) -> Array:
    """How well plants stand, about 1: by parcel, by patches of soil and along the rows."""
    key, across = land.parcels.key, land.parcels.across
    line = np.floor(across)
    left, right = (uniform(frame.seed, "row", key, line + step) for step in (0, 1))
    rows = left + (right - left) * (across - line) - 0.5
    patches = 0.7 * frame.fractal("soil patch", 22.0, 4) + 0.5 * frame.fractal(
        f"patch {date}", 9.0, 3
    )
    whole = uniform(frame.seed, f"vigour {date}", key) - 0.5
    vigour: Array = np.clip(1 + 0.34 * whole + 0.075 * patches + 0.16 * rows, 0.4, 1.35)
    return vigour


def _fields(frame: Frame, land: Landscape, date: int) -> Surface:
    number = _crop_numbers(frame, land, date)
    table = np.array(
        [[c.green, c.dry, c.flower, c.canopy, *c.volume, c.rough] for c in _CROPS.values()]
    )
    green, dry, flower, canopy, volume_vv, volume_vh, rough = np.moveaxis(table[number], -1, 0)
    vigour = _vigour(frame, land, date)
    edge = np.clip(1.2 - land.parcels.margin, 0.0, 1.0)
    green = np.clip(green * vigour, 0.0, 0.97) * (1 - 0.45 * edge) + 0.18 * edge
    dry = np.clip(dry * (0.6 + 0.4 * vigour), 0.0, 0.98 - green)
    flower = np.clip(flower * vigour, 0.0, 1.0 - green)
    wet = _moisture(frame, date)
    tint = uniform(frame.seed, f"tint {date}", land.parcels.key)
    tone = np.clip(0.5 + 0.22 * frame.fractal("soil tone", 150.0, 5) + 0.25 * (tint - 0.5), 0, 1)
    soil = _between("soil dark", "soil light", tone) * (1.16 - 0.70 * wet)
    reflectance = (
        soil * (1 - green - dry - flower)
        + _between("green dark", "green bright", tint) * green
        + _spectrum("straw") * (0.85 + 0.3 * tint) * dry
        + _spectrum("flower") * flower
    )
    power = _through_canopy(canopy * vigour**1.5, (volume_vv, volume_vh), rough, wet)
    surface = Surface(reflectance, power)
    return surface.painted(
        land.parcels.track, _spectrum("track"), _power(-14.0, -21.5, number.shape)
    )


def _through_canopy(
    depth: Array, volume_db: tuple[Array, Array], rough_db: Array, wet: Array
) -> Array:
    """Backscatter (2, h, w) of soil under plants of optical ``depth``."""
    soil_vv = -15.0 + 7.0 * wet + rough_db
    soil_vh = -25.0 + 7.0 * wet + 0.8 * rough_db
    through = np.exp(-0.9 * depth)
    soil = _power(soil_vv, soil_vh, depth.shape)
    power: Array = soil * through + _power(*volume_db, depth.shape) * (1 - through)
    return power


def _villages(frame: Frame, land: Landscape, surface: Surface, date: int) -> Surface:
    places = land.places
    shape = places.village.shape
    garden = np.clip(0.5 + 0.3 * frame.fractal("garden", 4.0, 3), 0.0, 1.0)
    surface = surface.painted(
        0.9 * places.village,
        _between("soil light", "broadleaf summer", 0.45 + 0.5 * garden),
        _power(-10.0 + 1.5 * garden, -16.5 + garden, shape),
    )
    surface = surface.painted(0.85 * places.road, _spectrum("asphalt"), _power(-15.0, -23.0, shape))
    farm = np.clip(3.0 - land.parcels.farm, 0.0, 1.0)
    tone = uniform(frame.seed, "tone", places.roof)
    kind = uniform(frame.seed, "kind", places.roof)
    roof = np.where(kind < 0.55, _spectrum("tiles"), _spectrum("slate"))
    roof = np.where((kind > 0.93) | (places.hall > 0), _spectrum("sheet"), roof)
    # Walls that face the radar return tenfold what others do.
    corner = 7.0 * uniform(frame.seed, "corner", places.roof) ** 2
    return surface.painted(
        0.95 * np.maximum(places.house, farm),
        roof * (0.75 + 0.5 * tone),
        _power(-5.5 + corner, -13.0 + corner, shape),
    )


def _trees(frame: Frame, land: Landscape, surface: Surface, date: int) -> Surface:
    woods = land.woods
    shape = woods.cover.shape
    dark = 1 - 0.45 * woods.shadow
    surface = Surface(surface.reflectance * dark, surface.power * (1 - 0.3 * woods.shadow))
    crowns = 0.75 * frame.noise("crown", 1.7) + 0.5 * frame.noise("gap", 4.0)
    stand = uniform(frame.seed, "stand tone", woods.stand) - 0.5
    light = np.clip(1 + 0.17 * crowns + 0.22 * stand, 0.4, 1.6)
    leaf = ("broadleaf spring", "broadleaf summer")[date - 1]
    cover = np.maximum(woods.cover, 0.9 * land.parcels.hedge)
    canopy_db = 0.9 * stand + 0.35 * crowns + (0.0, 0.5)[date - 1]
    surface = surface.painted(
        cover,
        _between(leaf, "conifer", woods.conifer) * light,
        _power(-9.2 + canopy_db, -14.3 + canopy_db - 0.8 * woods.conifer, shape),
    )
    if date == 1:
        return surface
    slash = np.clip(0.5 + 0.25 * frame.fractal("slash", 6.0, 3), 0.0, 1.0)
    return surface.painted(
        woods.cut,
        _between("soil dark", "straw", 0.25 + 0.5 * slash),
        _power(-12.0 + slash, -20.0 + slash, shape),
    )


def _waters(frame: Frame, land: Landscape, surface: Surface, date: int) -> Surface:
    waters, shape = land.waters, land.waters.river.shape
    if date == 2:
        surface = _flooded(frame, land, surface)
    mud = np.clip((0.0, 0.55)[date - 1] + 0.15 * frame.noise(f"mud {date}", 40.0), 0.0, 1.0)
    swell = 1.6 * frame.noise(f"wind {date}", 35.0) + (0.0, 1.5)[date - 1]
    surface = surface.painted(
        waters.river, _between("river", "flood", mud), _power(-20.0 + swell, -28.5, shape)
    )
    depth = np.clip(0.5 + 0.2 * frame.fractal("lake bed", 30.0, 3), 0.0, 1.0)
    surface = surface.painted(
        waters.lake, _between("lake", "river", depth * 0.6), _power(-21.5 + swell, -29.0, shape)
    )
    bridge = land.places.road * np.maximum(waters.river, waters.lake)
    return surface.painted(0.8 * bridge, _spectrum("asphalt"), _power(-9.0, -19.0, shape))


def _flooded(frame: Frame, land: Landscape, surface: Surface) -> Surface:
    """Open land under water goes dark for radar; flooded trees bounce twice and go bright."""
    shape = land.waters.flood.shape
    trees = np.maximum(land.woods.cover - land.woods.cut, land.places.house)
    mud = np.clip(0.6 + 0.3 * frame.fractal("silt", 25.0, 4), 0.0, 1.0)
    surface = surface.painted(
        0.94 * land.waters.flood * (1 - trees),
        _between("river", "flood", mud),
        _power(-19.0 + 1.2 * frame.noise("ripple", 20.0), -27.5, shape),
    )
    bounce = 1 + land.waters.flood * trees * np.array([2.2, 0.4])[:, np.newaxis, np.newaxis]
    return Surface(surface.reflectance, surface.power * bounce)


def _sensed(frame: Frame, ground: Surface, date: int) -> Surface:
    """The ground through the sensors: point spread, haze, noise; speckle and noise floor."""
    hills = 1 + 0.03 * frame.fractal("slope", 60.0, 3)
    seen = _blurred(ground.reflectance * hills, 0.62)
    haze = np.array([(0.004, 0.006, 0.010, 0.002), (0.011, 0.014, 0.020, 0.005)][date - 1])
    seen = seen * (1.0, 0.96)[date - 1] + haze[:, np.newaxis, np.newaxis]
    for band in range(4):
        draws = (frame.pixel_uniform(f"noise {date} {band}", n) for n in range(3))
        bell = 2.0 * (sum(draws) - 1.5)
        seen[band] += bell * (0.0015 + 0.012 * seen[band])
    speckled = np.stack(
        [_speckled(frame, ground.power[n], f"speckle {date} {n}") for n in range(2)]
    )
    floor = 10 ** (np.array(_FLOOR_DB)[:, np.newaxis, np.newaxis] / 10)
    return Surface(np.clip(seen, 0.0005, 1.0), speckled + floor)


def _blurred(stack: Array, sigma: float) -> Array:
    blurred: Array = ndimage.gaussian_filter(stack, (0, sigma, sigma), mode="nearest", radius=3)
    return blurred


def _speckled(frame: Frame, power: Array, name: str) -> Array:
    """``power`` (h, w) times gamma noise of mean 1, blurred as multilooked images are."""
    product = np.ones_like(power)
    for look in range(_LOOKS):
        product *= 1 - frame.pixel_uniform(name, look)
    gamma = -np.log(product) / _LOOKS
    speckled: Array = ndimage.gaussian_filter(power * gamma, 0.5, mode="nearest", radius=3)
    return speckled
