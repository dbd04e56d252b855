"""Which bands are learned: those that all scenes have, or of them the ones that are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..contract.band_matching import LEAST, choose_bands
from ..contract.bands import recognise
from ..contract.errors import InputError
from ..contract.layers import OPTICAL, SAR
from ..contract.reporter import Reporter
from ..contract.sentence import say
from ..imagery.scene import Scene
from .presets import Preset

ALL = "all"
"""Asks for all bands that the scenes have in common."""

Bands = dict[str, tuple[str, ...]]
"""Titles by kind, SAR or OPTICAL; in the order in which they are learned."""


def bands_to_learn(
    scenes: Sequence[Scene], preset: Preset, asked: tuple[str, ...], reporter: Reporter
) -> Bands:
    """The bands that are learned of all scenes; says which ones are left out.

    Those that are ``asked`` for by name; unasked those of the preset, if all scenes have them, else
    all that the scenes have in common. InputError if these are too few, or one is missing.
    """
    common = common_bands([(scene.name, bands_of(scene)) for scene in scenes], reporter)
    if asked:
        return asked_for(asked, common)
    if not preset.bands or choose_bands(common.get(OPTICAL, ()), preset.bands) is None:
        return common
    _say_others_left(preset, common, reporter)
    return common | {OPTICAL: preset.bands}


def keep_bands(scenes: Iterable[Scene], bands: Bands) -> None:
    """Let the scenes read these bands alone, of each kind that they have; ValueError if one lacks
    one of them."""
    for scene in scenes:
        for kind, given in bands_of(scene).items():
            places = choose_bands(given, bands[kind])
            if places is None:
                raise ValueError(f"{scene.name} has {given}, not all of {bands[kind]}")
            scene.keep_bands(kind, bands[kind], places)


def bands_of(scene: Scene) -> Bands:
    """The bands that a scene reads; it may have no layers of a kind."""
    return {each.kind: each.bands for each in scene.description.acquisitions}


def common_bands(scenes: Iterable[tuple[str, Bands]], reporter: Reporter) -> Bands:
    """The bands that all ``scenes``, each with its name, have, in the order of the first.

    Says what is left out; InputError if too few are left.
    """
    found, scenes = {}, list(scenes)
    for kind in (SAR, OPTICAL):
        having = [(name, bands[kind]) for name, bands in scenes if kind in bands]
        if having:
            found[kind] = _in_common(kind, having, reporter)
    return found


def asked_for(asked: tuple[str, ...], common: Bands) -> Bands:
    """Of the bands in ``common`` those that were ``asked`` for, of each kind of which any was; all
    of the others. InputError for a name that is none of them, or if too few are left."""
    if asked in ((), (ALL,)):
        return common
    wanted: dict[str, list[str]] = {}
    for name in asked:
        band = recognise(name)
        title = name if band is None else band.title
        kind = OPTICAL if band is None or band.kind not in common else band.kind
        places = choose_bands(common.get(kind, ()), [title])
        if places is None:
            raise InputError(
                say(
                    "The scenes have no band {name} in common; they have {common}.",
                    name=name,
                    common=", ".join(title for titles in common.values() for title in titles),
                ),
                "Name bands of these with --learn-bands, or leave it out.",
            )
        found = common[kind][places[0]]
        if found not in wanted.setdefault(kind, []):
            wanted[kind].append(found)
    for kind, titles in wanted.items():
        if len(titles) < LEAST[kind]:
            raise InputError(
                say("{names} alone cannot be learned.", names=", ".join(titles)),
                say("Name at least {least} bands of reflectance.", least=LEAST[kind]),
            )
    return common | {kind: tuple(titles) for kind, titles in wanted.items()}


def named_bands(text: str | None) -> tuple[str, ...]:
    """The names in the field ``learn_bands`` of a job; none without."""
    return tuple(part.strip() for part in text.split(",") if part.strip()) if text else ()


def _in_common(
    kind: str, scenes: Sequence[tuple[str, tuple[str, ...]]], reporter: Reporter
) -> tuple[str, ...]:
    _, first = scenes[0]
    common = tuple(t for t in first if all(choose_bands(other, [t]) for _, other in scenes))
    if len(common) < LEAST[kind]:
        told = "; ".join(f"{name}: {', '.join(titles)}" for name, titles in scenes)
        raise InputError(
            say("The scenes have too few bands in common ({told}).", told=told),
            "Make them of images with the same bands; say the names with --bands where the files "
            "have none.",
        )
    for name, titles in scenes:
        left = [title for title in titles if choose_bands(common, [title]) is None]
        if left:
            reporter.log(
                say(
                    "Not all scenes have {left} of {name}: left out.",
                    left=", ".join(left),
                    name=name,
                ),
                "warning",
            )
    return common


def _say_others_left(preset: Preset, common: Bands, reporter: Reporter) -> None:
    left = [title for title in common[OPTICAL] if title not in preset.bands]
    if left:
        reporter.log(
            say(
                "The preset {preset} learns {bands} unless told otherwise, as the paper does: "
                "{left} is left out. --learn-bands all learns it too.",
                preset=preset.name,
                bands=", ".join(preset.bands),
                left=", ".join(left),
            ),
            "warning",
        )
