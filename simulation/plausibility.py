"""What is looked at before anything is learned: is the mask one of clouds, and are the dates two?

A mask that means something else overwrites what was observed, and nothing later can tell: methods
that learn under clouds do well there. So its two parts are compared. Clouds are bright in every
band, on any ground; where the part called clear has become brighter since T1 than the part called
cloud, the mask is the wrong way round, or another date's.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..contract.errors import CloudMaskError, InputError, UsageError
from ..contract.job import flag
from ..contract.layers import BEFORE, IMAGES, SIMPLE_INPUTS, TARGET
from ..contract.mask_kinds import NODATA
from ..contract.reporter import Reporter
from ..contract.sar_names import backscatter_said
from ..contract.sentence import say
from ..imagery.clouds import RasterMask
from ..imagery.scene import Scene
from ..imagery.windows import Window
from .fitting.chips import Survey
from .fitting.cloud_cells import CELL

LEAST_CLEAR = 64
"""Fewer clear pixels than this say nothing about a date."""
_NEARLY_ALL = 0.99
_BRIGHTER = 0.05
"""Reflectance by which the clear part is brighter, now and since T1, of a mask that is no mask of
this image. On 56 real dates with holes painted at random no date that is clear by eye comes near
it; of their own masks, turned round, 85 in 100 pairs lie beyond."""
_NEARLY_NONE, _WHITENED, _WHITE = 0.01, 0.05, 0.2
_WHITER = 0.15
"""A mask with less cloud than this share spares nearly everything. It cannot be that of an image of
which so large a part has become white since T1: reflectance of at least _WHITE in every band, and
so much more than before. Of 42 real dates that are clear by eye 0.1 % at most have, of six cloudy
ones 8.8 % at least."""
_LEAST_JUDGED = 64
_MOST_CELLS = 64


def check_mask(scene: Scene, found: Survey, reporter: Reporter) -> None:
    """CloudMaskError if the mask leaves nothing to learn from, or cannot be that of optical T2.

    Who stated its kind or its values gets a warning where only brightness speaks against it.
    """
    mask = scene.description[TARGET].mask
    if mask is not None and mask.kind == NODATA:
        if found.cloud == 0:
            raise UsageError(
                say("{flag} is missing.", flag=flag("clouds")),
                "Give the cloud mask of T2: optical T2 brings none of its own, and has a value in "
                "every pixel.",
            )
        _check_clear(scene, found)
        return
    if found.cloud == 0:
        if found.unknown:
            raise _nodata_is_cloud(scene, found)
        _doubt(_spared(scene, found), _SPARED_REMEDY, scene, reporter)
        return
    _check_clear(scene, found)
    if found.cloud > _NEARLY_ALL * (found.cloud + found.clear) and not _is_stated(scene):
        raise CloudMaskError(
            say(
                "The cloud mask covers {share:.1%} of what optical T2 shows.",
                share=found.cloud / (found.cloud + found.clear),
            ),
            _covers_remedy(scene),
        )
    _doubt(_inverted(scene, found), _INVERTED_REMEDY, scene, reporter)
    if found.cloud < _NEARLY_NONE * (found.cloud + found.clear):
        _doubt(_spared(scene, found), _SPARED_REMEDY, scene, reporter)


_INVERTED_REMEDY = say(
    "If its 0 means cloud, set --cloud-values 0; name the values that are cloud, or give the "
    "mask of this image."
)
_SPARED_REMEDY = say(
    "Give the mask of this image, or name the values that are cloud (--cloud-values). If the mask "
    "is right and this is snow, say what the mask is (--cloud-kind)."
)


def _doubt(text: str | None, remedy: str, scene: Scene, reporter: Reporter) -> None:
    """CloudMaskError for what brightness says against the mask, if anything; a warning for who
    stated what the mask is."""
    if text is None:
        return
    if not _is_stated(scene):
        raise CloudMaskError(text, remedy)
    reporter.log(say("{text} {remedy}", text=text, remedy=remedy), "warning")


def check_dates(scene: Scene, found: Survey, reporter: Reporter) -> list[str]:
    """InputError if optical T1 and T2 are one image; says, and returns, what else makes T1 and T2
    hard to compare: one SAR image for both, or SAR of two kinds of backscatter."""
    if _is_same(scene, found, BEFORE, TARGET):
        raise InputError(
            say(
                "Optical T1 ({t1}) and optical T2 ({t2}) are the same image: all clear pixels that "
                "were compared are equal.",
                t1=_file_name(scene, BEFORE),
                t2=_file_name(scene, TARGET),
            ),
            "Give the clear image of another date as T1.",
        )
    notes: list[str] = []
    if _is_same(scene, found, "sar_t1", "sar_t2"):
        notes.append(
            say(
                "SAR T1 ({t1}) and SAR T2 ({t2}) are the same image, so SAR says nothing of what "
                "has changed.",
                t1=_file_name(scene, "sar_t1"),
                t2=_file_name(scene, "sar_t2"),
            )
        )
    kinds = [backscatter_said(scene.naming_text(layer)) for layer in ("sar_t1", "sar_t2")]
    if all(kinds) and kinds[0] != kinds[1]:
        notes.append(
            say(
                "SAR T1 is {t1} and SAR T2 is {t2}, as their names say: they differ by the slope "
                "of the ground and not by what has changed. Give both of one kind.",
                t1=kinds[0],
                t2=kinds[1],
            )
        )
    for note in notes:
        reporter.log(note, "warning")
    return notes


def _is_same(scene: Scene, found: Survey, one: str, other: str) -> bool:
    """Whether two layers are equal in all clear pixels of the chips."""
    compared = 0
    for window in found.chips:
        first, second = scene.read(one, window), scene.read(other, window)
        both = first.valid & second.valid & scene.clear(window)
        if (first.values[:, both] != second.values[:, both]).any():
            return False
        compared += int(both.sum())
    return compared >= _LEAST_JUDGED


def impossible_notes(scene: Scene, found: Survey, reporter: Reporter) -> list[str]:
    """Say, and return what was said, where layers hold what no observation can be.

    All of optical T2 was looked at; of the others, the clear chips and parts under the cloud.
    """
    notes: list[str] = []
    if found.impossible:
        notes.append(
            say(
                "{count} pixels of {role} ({name}) outside the cloud hold what no reflectance can "
                "be ({values}): they stay as they are, and nothing is learned from them.",
                count=found.impossible.total(),
                role=IMAGES[TARGET].title,
                name=_file_name(scene, TARGET),
                values=_most(found.impossible),
            )
        )
    form = scene.format(TARGET)
    if form.nodata is None and found.numbers.unused(form.dtype) is None:
        notes.append(
            say(
                "Every number of its type is observed in {name}, so none is left that could mean "
                "nodata: pixels that cannot be filled stay as they are, and the trust layer tells "
                "which.",
                name=_file_name(scene, TARGET),
            )
        )
    windows = _windows(scene, found)
    for layer in SIMPLE_INPUTS:
        odd = sum((scene.impossible(layer, window) for window in windows), Counter[float]())
        if odd:
            notes.append(
                say(
                    "In the parts that were looked at, {count} pixels of {role} ({name}) hold what "
                    "no observation can be ({values}): they count as nodata.",
                    count=odd.total(),
                    role=IMAGES[layer].title,
                    name=_file_name(scene, layer),
                    values=_most(odd),
                )
            )
    for note in notes:
        reporter.log(note, "warning")
    return notes


def _file_name(scene: Scene, layer: str) -> str:
    return Path(scene.description[layer].path).name


def _most(found: Counter[float]) -> str:
    """The most frequent values, and how often each is there."""
    texts = [f"{value:g}: {count}" for value, count in found.most_common(3)]
    return ", ".join(texts) + (", …" if len(found) > 3 else "")


def _is_stated(scene: Scene) -> bool:
    mask = scene.description[TARGET].mask
    return mask is not None and (mask.cloud_values is not None or mask.stated)


def _nodata_of(scene: Scene) -> float | None:
    mask = scene.mask()
    source = None if mask is None else mask.source
    return source.nodata if isinstance(source, RasterMask) else None


def _nodata_is_cloud(scene: Scene, found: Survey) -> CloudMaskError:
    return CloudMaskError(
        say(
            "The cloud mask holds no cloud, and says nothing of {unknown} pixels that optical T2 "
            "shows: they are its nodata ({nodata}), or it does not cover them.",
            unknown=found.unknown,
            nodata=_shown(_nodata_of(scene)),
        ),
        "If its nodata means cloud, save the mask without it (gdal_translate -a_nodata none); else "
        "there is nothing to fill.",
    )


def _shown(nodata: float | None) -> str:
    return say("none declared") if nodata is None else f"{nodata:g}"


def _check_clear(scene: Scene, found: Survey) -> None:
    if found.clear >= LEAST_CLEAR:
        return
    text = say(
        "Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling learns from "
        "the clear part and needs at least {least_clear}.",
        clear=found.clear,
        cloud=found.cloud,
        total=found.total,
        least_clear=LEAST_CLEAR,
    )
    if found.unknown >= LEAST_CLEAR:
        raise CloudMaskError(
            say(
                "{text} The mask says nothing of {unknown} others: they are its nodata ({nodata}), "
                "or it does not cover them.",
                text=text,
                unknown=found.unknown,
                nodata=_shown(_nodata_of(scene)),
            ),
            "If its nodata means clear, save the mask without it (gdal_translate -a_nodata none).",
        )
    raise CloudMaskError(text, _covers_remedy(scene))


def _covers_remedy(scene: Scene) -> str:
    mask = scene.mask()
    if mask is not None and not isinstance(mask.source, RasterMask):
        return (
            "Check that the polygons are clouds, and no footprint of the image; use simulate for a "
            "date that is cloudy all over."
        )
    return (
        "Use simulate for a date that is cloudy all over, and check that the mask is the right "
        "one: name the values that are cloud (--cloud-values), or say what it is (--cloud-kind)."
    )


def _darkest(scene: Scene, found: Survey) -> dict[bool, NDArray[np.float32]]:
    """The darkest band of T2 and of T1 (2, n), of the pixels under cloud (True) and the clear ones:
    ground is dark in one band, cloud in none."""
    parts: dict[bool, list[NDArray[np.float32]]] = {True: [], False: []}
    for window in _windows(scene, found):
        before, now = scene.read(BEFORE, window), scene.read(TARGET, window)
        sky = scene.sky(window)
        both = before.valid & now.valid
        darkest = np.stack([now.values.min(axis=0), before.values.min(axis=0)])
        parts[True].append(darkest[:, both & sky.cloud])
        parts[False].append(darkest[:, both & sky.clear])
    nothing = [np.zeros((2, 0), dtype=np.float32)]
    return {key: np.concatenate(nothing + part, axis=1) for key, part in parts.items()}


def _spared(scene: Scene, found: Survey) -> str | None:
    """What speaks against a mask that spares nearly everything; None if nothing does."""
    now, before = _darkest(scene, found)[False]
    if len(now) < _LEAST_JUDGED:
        return None
    white = float(((now > _WHITE) & (now - before > _WHITER)).mean())
    if white < _WHITENED:
        return None
    return say(
        "The cloud mask spares nearly all of optical T2 ({share:.1%} is cloud), but {white:.0%} of "
        "what it calls clear has become white since T1, as cloud is.",
        share=found.cloud / max(1, found.cloud + found.clear),
        white=white,
    )


def _inverted(scene: Scene, found: Survey) -> str | None:
    """What speaks against the mask by brightness; None if nothing does."""
    parts = _darkest(scene, found)
    cloud, clear = parts[True], parts[False]
    if min(cloud.shape[1], clear.shape[1]) < _LEAST_JUDGED:
        return None
    level = float(np.median(clear[0]) - np.median(cloud[0]))
    change = float(np.median(clear[0] - clear[1]) - np.median(cloud[0] - cloud[1]))
    if min(level, change) < _BRIGHTER:
        return None
    return say(
        "This cannot be the cloud mask of optical T2: the part that it calls clear is brighter "
        "than its cloud, by a reflectance of {level:.2f}, and by {change:.2f} since T1.",
        level=level,
        change=change,
    )


def _windows(scene: Scene, found: Survey) -> list[Window]:
    """The chips, and cells with cloud: both spread over the scene."""
    cells = np.argwhere(found.cells.counts > 0)
    chosen = cells[np.linspace(0, len(cells) - 1, min(len(cells), _MOST_CELLS)).astype(int)]
    height, width = scene.grid.shape
    cloudy = [
        Window(row, col, min(CELL, height - row), min(CELL, width - col))
        for row, col in (chosen * CELL).tolist()
    ]
    return [*found.chips, *cloudy]
