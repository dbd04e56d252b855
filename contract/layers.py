"""Layers: what an acquisition, or a mask of one, is as part of a scene.

One place says which layers a pair of dates, a scene, a job, a card and a report talk about. T1, the
clear date, and T2, the date to fill, are roles that a job gives to acquisitions: code asks a layer
for its kind, its role and its bands, and never takes them from its name or counts them itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .sentence import say

SAR, OPTICAL, MASK = "sar", "optical", "mask"
T1, T2 = "t1", "t2"

UNITS = {SAR: "dB", OPTICAL: "reflectance", MASK: "mask"}
"""Of each kind, once read: backscatter in dB, reflectance in [0, 1], or true and false."""

SAR_BANDS = ("VV", "VH")
OPTICAL_BANDS = ("Red", "Green", "Blue", "NIR")
MASK_BANDS = ("clear",)
FAR_DAYS = 6
"""Sentinel-1 comes by every 6 days with two satellites; more lies between SAR and its image only
where an acquisition was missed or the wrong file was chosen."""


@dataclass(frozen=True)
class Layer:
    """A layer by the ``name`` that jobs, cards and reports call it.

    ``role`` is the date that it shows in a pair, T1 or T2, or empty where it belongs to no pair.
    ``of``: the layers that it is made of, where it is worked out of others. ``title`` is what
    messages call it. ``bands`` are its usual ones, in the order that files without names of bands
    are taken to have; none where any number will do.
    """

    name: str
    kind: str
    role: str
    title: str
    bands: tuple[str, ...] = ()
    of: tuple[str, ...] = ()

    @property
    def units(self) -> str:
        """dB, reflectance or mask."""
        return UNITS[self.kind]

    @property
    def made_of(self) -> tuple[str, ...]:
        """The names of the layers in files that it is, or is worked out of."""
        return self.of or (self.name,)


def _known(*layers: Layer) -> dict[str, Layer]:
    return {layer.name: layer for layer in layers}


IMAGES = _known(
    Layer("sar_t1", SAR, T1, "SAR T1", SAR_BANDS),
    Layer("optical_t1", OPTICAL, T1, say("optical T1"), OPTICAL_BANDS),
    Layer("sar_t2", SAR, T2, "SAR T2", SAR_BANDS),
    Layer("optical_t2", OPTICAL, T2, say("optical T2"), OPTICAL_BANDS),
)
"""The images of a pair of dates."""

CLOUDS = Layer("clouds", MASK, T2, say("cloud mask"))
"""Where optical T2 is cloudy: a raster or polygons."""

PAIR = {**IMAGES, **_known(CLOUDS)}
"""All that a fill is given."""

BEFORE, TARGET = "optical_t1", "optical_t2"
"""The clear image, and the one that is looked for."""

SIMPLE_INPUTS = tuple(name for name in IMAGES if name != TARGET)
"""What a date is simulated from, and the methods fitted on it look at (Task B)."""

CARD_INPUTS = {
    **IMAGES,
    **_known(
        Layer("sar_change", SAR, "", "change of SAR", SAR_BANDS, ("sar_t1", "sar_t2")),
        Layer("residual_t2", OPTICAL, T2, "residual of T2", OPTICAL_BANDS, (BEFORE, TARGET)),
        Layer("clear_t2", MASK, T2, "clear pixels of T2", MASK_BANDS, (TARGET,)),
    ),
}
"""Every input that a generator may take.

``sar_change`` is SAR(T2) - SAR(T1) in dB. ``optical_t2`` and ``residual_t2`` (optical T2 minus the
base line) hold the clear pixels of T2 and the value that scales to 0 elsewhere; ``clear_t2`` is 1
on clear pixels and 0 elsewhere (Task F).
"""

ONLY_CLEAR = tuple(name for name, layer in CARD_INPUTS.items() if TARGET in layer.made_of)
"""Those of them that tell of optical T2, and so are known on its clear pixels alone."""

EVALUATED = _known(
    Layer("simulated", OPTICAL, "", "simulated", OPTICAL_BANDS),
    Layer("truth", OPTICAL, "", "truth", OPTICAL_BANDS),
    Layer("baseline", OPTICAL, "", "baseline", OPTICAL_BANDS),
    Layer("mask", MASK, "", "mask"),
)
"""What an evaluation is given."""


def in_files(inputs: Iterable[str]) -> tuple[str, ...]:
    """The layers in files that a generator's inputs are made of, each once."""
    return tuple(dict.fromkeys(part for name in inputs for part in CARD_INPUTS[name].made_of))


def needed(inputs: Iterable[str]) -> tuple[str, ...]:
    """Those of them that must be valid for a pixel to be simulated: optical T2 need not be."""
    return tuple(name for name in in_files(inputs) if name != TARGET)


def of_kind(kind: str) -> tuple[str, ...]:
    """The names of a pair's images of a kind, T1 first."""
    return tuple(name for name, layer in IMAGES.items() if layer.kind == kind)
