"""Clouds and their shadows over the demo scene, and the classification that knows of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .noise import Array, Frame

SHADOW, VEGETATION, BARE, WATER, CLOUD_MEDIUM, CLOUD_HIGH, CIRRUS = 3, 4, 5, 6, 8, 9, 10
"""Classes of Sentinel-2's scene classification (Sen2Cor), as far as the demo scene has them."""

COVERED = 0.40
"""Share of the scene under cloud, its thin edges and shadow."""

_SAMPLES = 400
_STRIP = 1024


@dataclass(frozen=True)
class Clouds:
    """``veil`` and ``shade`` (h, w) from 0, which is clear to the bit, to nearly 1; ``light`` is
    the reflectance (4, h, w) of the cloud itself."""

    veil: Array
    shade: Array
    light: Array

    def over(self, reflectance: Array) -> Array:
        """What the satellite sees of a surface (4, h, w) through the clouds."""
        # Shadow is lit by the blue sky alone, so that it is darkest in the NIR.
        loss = np.array([0.66, 0.60, 0.51, 0.70])[:, np.newaxis, np.newaxis]
        ground = reflectance * (1 - loss * self.shade)
        seen: Array = ground + self.veil * (self.light - ground)
        return seen

    def classified(self, reflectance: Array) -> NDArray[np.uint8]:
        """Scene classification (h, w); ``reflectance`` (4, h, w) is the surface's own."""
        red, green, _, nir = reflectance
        ndvi = (nir - red) / (nir + red)
        classes = np.where(ndvi > 0.4, VEGETATION, BARE)
        classes = np.where((nir < 0.11) & (nir < green), WATER, classes)
        classes = np.where(self.shade > 0, SHADOW, classes)
        classes = np.where(self.veil > 0, CIRRUS, classes)
        classes = np.where(self.veil > 0.35, CLOUD_MEDIUM, classes)
        return np.where(self.veil > 0.75, CLOUD_HIGH, classes).astype(np.uint8)


def cloud_base(seed: int, size: int) -> float:
    """The thickness at which cloud begins, so that ``COVERED`` of the scene is under it."""
    places = np.linspace(0, size - 1, min(size, _SAMPLES))
    # A frame takes memory for all that lies between its rows, so a large scene goes in strips.
    strips = np.array_split(places, -(-size // _STRIP))
    frames = [Frame(seed, size, rows[:, np.newaxis], places[np.newaxis, :]) for rows in strips]
    either = np.concatenate(
        [np.maximum(_thickness(f), _thickness(_towards_sun(f))) for f in frames]
    )
    return float(np.quantile(either, 1 - COVERED))


def clouds(frame: Frame, base: float) -> Clouds:
    """The clouds of a window; ``base`` from ``cloud_base``."""
    thickness = _thickness(frame) - base
    veil = _depth(thickness, 2.6)
    shade = _depth(_thickness(_towards_sun(frame)) - base, 3.5)
    lit = thickness - (_thickness(frame.shifted(3.0, 3.0)) - base)
    bright = np.clip(0.50 + 0.22 * veil * (0.5 + thickness) + 0.30 * lit, 0.30, 0.90)
    tint = np.array([1.0, 1.0, 1.02, 0.96])[:, np.newaxis, np.newaxis]
    return Clouds(veil, shade, bright * tint)


def _thickness(frame: Frame) -> Array:
    scale = float(np.clip(frame.size * 0.16, 14.0, 110.0))
    return frame.fractal("cloud", scale, 6, 0.58)


def _towards_sun(frame: Frame) -> Frame:
    """Where the cloud stands that shades a pixel: the sun is in the south-east."""
    step = min(15.0, frame.size / 20)
    return frame.shifted(step, 0.8 * step)


def _depth(thickness: Array, density: float) -> Array:
    depth: Array = 1 - np.exp(-((density * np.maximum(thickness, 0.0)) ** 1.5))
    return depth
