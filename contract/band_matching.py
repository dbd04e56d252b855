"""Which bands of several images are one and the same, told by their names: a pure function of what
the files say, so that the worker, which obeys it, and QGIS, which says it beforehand, agree.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Optional

from .bands import MOST_BANDS, OTHER, Band, key_of, leading, recognise, says_nothing, usual
from .errors import InputError, RasterError
from .layers import OPTICAL, SAR
from .sentence import say

LEAST = {OPTICAL: 2, SAR: 1}
"""Bands that images of a kind must have in common."""
_POLARISATIONS = ("vv", "vh", "hh", "hv")
_SKIPPED = ("-", "")
_REMEDY = say(
    "Write the names into the descriptions of the bands, or say them with --bands (in QGIS: BANDS)."
)


@dataclass(frozen=True)
class FileBands:
    """What an image says of its bands. ``called`` is what messages call it.

    ``descriptions`` has a text for each, empty where there is none. ``stated`` are the names that
    the user gave instead, "-" for a band to leave out. ``satellite``: see bands.satellite_of_all.
    """

    called: str
    path: str
    descriptions: tuple[str, ...]
    stated: tuple[str, ...] = ()
    satellite: str = ""


class Remark(NamedTuple):
    """Something to say of the bands; a warning where it changes what the result holds."""

    text: str
    is_warning: bool = False


@dataclass(frozen=True)
class Matching:
    """``names``: the titles of the bands that all images have: those that lead, then the others in
    the order of the reference.

    ``indexes``: of each image the numbers of these bands, from 1. ``left``: titles of the bands of
    the reference that are none of them. ``remarks`` say what was not as expected.
    """

    names: tuple[str, ...]
    indexes: tuple[tuple[int, ...], ...]
    left: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


class _Slot(NamedTuple):
    """A band of a file that may be matched."""

    key: str
    title: str
    number: int
    group: str = ""


@dataclass(frozen=True)
class _Image:
    """A file's bands: ``slots`` may be matched, ``others`` (titles) are of another kind.

    ``named``: whether any of them has a name that is known.
    """

    file: FileBands
    slots: tuple[_Slot, ...]
    others: tuple[str, ...]
    named: bool
    remarks: tuple[Remark, ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        return tuple(slot.title for slot in self.slots)

    def renamed(self, keys: Sequence[tuple[str, str]]) -> _Image:
        """The same with these keys and titles, in order."""
        pairs = zip(self.slots, keys)
        slots = tuple(slot._replace(key=key, title=title) for slot, (key, title) in pairs)
        return replace(self, slots=slots, named=True)

    def keyed(self) -> _Image:
        """The same with a key of its own for each band without a name."""
        slots = (s if s.key else s._replace(key=f"band {s.number}") for s in self.slots)
        return replace(self, slots=tuple(slots))


def match_bands(
    files: Sequence[FileBands], kind: str, reference: int = 0, *, strict: bool = False
) -> Matching:
    """The bands that all ``files`` of a ``kind`` have, as Matching orders them.

    By names where there are any, else in the order that the files have. InputError (RasterError
    where one file is to blame) if too few or too many are left, if nothing tells which are the
    same, or if ``strict`` and there is any band that not all have.
    """
    images = [_image(file, kind) for file in files]
    remarks = [remark for image in images for remark in image.remarks]
    first = _name_reference(images, reference, kind, remarks)
    images[reference] = first
    pairs: list[dict[str, _Slot]] = []
    for place, image in enumerate(images):
        if place == reference:
            pairs.append({slot.key: slot for slot in first.slots})
        else:
            pairs.append(_paired(first, image, kind, remarks))
    common = [slot for slot in first.slots if all(slot.key in pair for pair in pairs)]
    if kind == SAR:
        common.sort(key=_by_polarisation)
    left = [slot.title for slot in first.slots if slot not in common]
    if kind == OPTICAL:
        common = _leading_first(common)
    if strict:
        _require_all(images, pairs, common)
    _require_enough(images, common, kind)
    _tell_left(first, left, images, pairs, remarks, kind)
    indexes = tuple(tuple(pair[slot.key].number for slot in common) for pair in pairs)
    names = tuple(slot.title for slot in common)
    return Matching(names, indexes, (*left, *first.others), tuple(remarks))


def choose_bands(names: Sequence[str], wanted: Sequence[str]) -> Optional[tuple[int, ...]]:
    """The places (from 0) of ``wanted`` bands among ``names``, both titles; None if one is missing.

    For what was made for some bands, such as a model, and is given an image with more of them.
    """
    keys = [key_of(name) for name in names]
    places = []
    for name in wanted:
        if key_of(name) not in keys:
            return None
        places.append(keys.index(key_of(name)))
    return tuple(places)


def _image(file: FileBands, kind: str) -> _Image:
    """What a file's bands are, each by itself; repeated names are told apart by numbers."""
    texts = file.stated or file.descriptions
    count = len(file.descriptions)
    if len(texts) != count:
        raise InputError(
            say(
                "{stated} names of bands are given, but {title} has {count} bands: {path}.",
                stated=len(texts),
                title=file.called,
                count=count,
                path=file.path,
            ),
            'Give a name for each band of both optical images, "-" for one to leave out.',
        )
    slots, others, found = [], [], []
    for index, text in enumerate(texts, 1):
        band = recognise(text, file.satellite)
        if band is not None and band.kind == kind:
            found.append(band)
            slots.append(_Slot(band.name, band.title, index, band.group))
        elif file.stated and text.strip() in _SKIPPED:
            continue
        elif band is not None:
            others.append(_other_title(text, band))
        elif kind == SAR or says_nothing(text):
            slots.append(_Slot("", say("band {index}", index=index), index))
        else:
            slots.append(_Slot(" ".join(text.lower().split()), text.strip(), index))
    _require_some(file, slots, others, kind)
    slots, remarks = _numbered(slots, file.called)
    return _Image(file, tuple(slots), tuple(others), bool(found), tuple(remarks))


def _other_title(text: str, band: Band) -> str:
    return text.strip() if band.kind == OTHER and text.strip() else band.title


def _numbered(slots: list[_Slot], called: str) -> tuple[list[_Slot], list[Remark]]:
    """Bands of one name as name, name 2, name 3: the first of each image are one, and so on.

    A number that a band of the file has in its own name is left to that band.
    """
    seen: Counter[str] = Counter()
    taken = {slot.key for slot in slots}
    found = []
    for slot in slots:
        seen[slot.key] += bool(slot.key)
        if seen[slot.key] > 1:
            free = (n for n in itertools.count(2) if f"{slot.key} {n}" not in taken)
            number = next(free)
            slot = _Slot(f"{slot.key} {number}", f"{slot.title} {number}", slot.number)
            taken.add(slot.key)
        found.append(slot)
    titles = {slot.key: slot.title for slot in slots}
    return found, [
        Remark(
            say(
                "{title} has {count} bands named {name}; they are told apart by their order.",
                title=called,
                count=times,
                name=titles[key],
            ),
            True,
        )
        for key, times in seen.items()
        if times > 1
    ]


def _name_reference(
    images: list[_Image], reference: int, kind: str, remarks: list[Remark]
) -> _Image:
    """The reference with names: its own, else those of another image, else the usual ones."""
    first = images[reference]
    usual_ones = [(key_of(name), name) for name in usual(kind)]
    if first.named:
        if {slot.key for slot in first.slots} == {key for key, _ in usual_ones}:
            _tell_order(first, usual_ones, remarks)
        return first.keyed()
    if all(slot.key for slot in first.slots):
        # Names that nobody knows are names if the others have them too.
        keys = {slot.key for slot in first.slots}
        if all(keys & {s.key for s in image.slots} for image in images if image is not first):
            return first
    named = [image for image in images if image.named]
    alike = [image for image in named if len(image.slots) == len(first.slots)]
    count = len(first.slots)
    if alike:
        keys_of = [(slot.key, slot.title) for slot in alike[0].keyed().slots]
    elif count == len(usual_ones) or (kind == SAR and count < len(usual_ones)):
        keys_of = usual_ones[:count]
    elif named or kind == SAR:
        raise _no_telling(first, named[0] if named else None)
    else:
        keys_of = [(f"band {slot.number}", f"Band {slot.number}") for slot in first.slots]
    found = first.renamed(keys_of)
    remarks.append(_taken_as(found))
    return found


def _tell_order(image: _Image, expected: list[tuple[str, str]], remarks: list[Remark]) -> None:
    if [slot.key for slot in image.slots] != [key for key, _ in expected] and not _is_sar(image):
        remarks.append(
            Remark(
                say(
                    "The bands of {title} are {names} by their names, and are taken so.",
                    title=image.file.called,
                    names=", ".join(image.titles),
                )
            )
        )


def _is_sar(image: _Image) -> bool:
    return any(slot.key in _POLARISATIONS for slot in image.slots)


def taken_as(called: str, names: Sequence[str]) -> str:
    """Says that the bands of an image are those of these names, though nothing tells."""
    return say(
        "The bands of {title} have no names that tell them; they are taken as {names}, in this "
        "order.",
        title=called,
        names=", ".join(names),
    )


def _taken_as(image: _Image) -> Remark:
    return Remark(taken_as(image.file.called, image.titles))


def _paired(first: _Image, image: _Image, kind: str, remarks: list[Remark]) -> dict[str, _Slot]:
    """The bands of an image by the keys of the reference's that they are."""
    own = {slot.key: slot for slot in image.slots if slot.key}
    keys = [slot.key for slot in first.slots]
    if not image.named and not set(own) & set(keys):
        image = _named_by_order(first, image, kind)
        own = {slot.key: slot for slot in image.slots}
        if image.titles != usual(kind) or kind == OPTICAL:
            remarks.append(_taken_as(image))
    found = {key: own[key] for key in keys if key in own}
    for slot, sibling in _siblings(first, image, found):
        found[slot.key] = sibling
        remarks.append(
            Remark(
                say(
                    "{name} of {title} is learned from {other} of {title2}, which sees nearly the "
                    "same.",
                    name=slot.title,
                    title=first.file.called,
                    other=sibling.title,
                    title2=image.file.called,
                )
            )
        )
    order = [found[key].number for key in keys if key in found]
    if image.named and order != sorted(order) and not _is_sar(image):
        remarks.append(
            Remark(
                say(
                    "{title} has its bands in another order than {title2}; they are matched by "
                    "their names.",
                    title=image.file.called,
                    title2=first.file.called,
                )
            )
        )
    return found


def _named_by_order(first: _Image, image: _Image, kind: str) -> _Image:
    """An image without names, named as the reference, or as usual."""
    pairs = [(slot.key, slot.title) for slot in first.slots]
    usual_ones = [(key_of(name), name) for name in usual(kind)]
    if len(image.slots) == len(pairs):
        return image.renamed(pairs)
    fits = len(image.slots) == len(usual_ones) or kind == SAR
    if fits and len(image.slots) <= len(usual_ones) and set(usual_ones) & set(pairs):
        return image.renamed(usual_ones[: len(image.slots)])
    raise _no_telling(image, first)


def _siblings(first: _Image, image: _Image, found: dict[str, _Slot]) -> list[tuple[_Slot, _Slot]]:
    """Bands that see nearly the same, where each image has one such left."""
    taken = {slot.number for slot in found.values()}
    ours = [slot for slot in first.slots if slot.key not in found and slot.group]
    theirs = [slot for slot in image.slots if slot.number not in taken and slot.group]
    pairs = []
    for slot in ours:
        mine = [other for other in ours if other.group == slot.group]
        match = [other for other in theirs if other.group == slot.group]
        if len(mine) == len(match) == 1:
            pairs.append((slot, match[0]))
    return pairs


def _leading_first(slots: list[_Slot]) -> list[_Slot]:
    first = [slots[place] for place in leading([slot.title for slot in slots])]
    return [*first, *(slot for slot in slots if slot not in first)]


def _by_polarisation(slot: _Slot) -> int:
    return _POLARISATIONS.index(slot.key) if slot.key in _POLARISATIONS else len(_POLARISATIONS)


def _tell_left(
    first: _Image,
    left: list[str],
    images: list[_Image],
    pairs: list[dict[str, _Slot]],
    remarks: list[Remark],
    kind: str,
) -> None:
    if left:
        remarks.append(
            Remark(
                say(
                    "Not all images have {names} of {title}: left out.",
                    names=", ".join(left),
                    title=first.file.called,
                ),
                True,
            )
        )
    if first.others and kind == OPTICAL:
        remarks.append(
            Remark(
                say(
                    "{names} of {title} is taken for no reflectance: left out.",
                    names=", ".join(first.others),
                    title=first.file.called,
                ),
                True,
            )
        )
    for image, pair in zip(images, pairs):
        taken = {slot.number for slot in pair.values()}
        unused = [slot.title for slot in image.slots if slot.number not in taken]
        if unused and image is not first:
            remarks.append(
                Remark(
                    say(
                        "{title} has {names} too, which {title2} has not: not used.",
                        title=image.file.called,
                        names=", ".join(unused),
                        title2=first.file.called,
                    )
                )
            )


def _require_some(file: FileBands, slots: list[_Slot], others: list[str], kind: str) -> None:
    count = len(file.descriptions)
    if kind == SAR and (not slots or (len(slots) > 2 and not any(s.group for s in slots))):
        raise RasterError(
            say(
                "The file given as {role} has {count} bands, and none of them is named as a "
                "polarisation: {path}.",
                role=file.called,
                count=count,
                path=file.path,
            )
            if others or count > 1
            else say(
                "The file given as {role} has no band: {path}.", role=file.called, path=file.path
            ),
            "Give a raster with VV and VH, or with one of them.",
        )
    if kind == OPTICAL and len(slots) < LEAST[OPTICAL]:
        raise RasterError(
            say(
                "The file given as {role} has {count} bands of reflectance, which are too few: "
                "{path}.",
                role=file.called,
                count=len(slots),
                path=file.path,
            ),
            say(
                "Give a raster with at least {least} bands, for example red, green, blue and NIR.",
                least=LEAST[OPTICAL],
            ),
        )


def _require_enough(images: list[_Image], common: list[_Slot], kind: str) -> None:
    titles = [image.file.called for image in images]
    if len(common) < LEAST[kind]:
        told = "; ".join(f"{i.file.called}: {', '.join(i.titles)}" for i in images)
        raise InputError(
            say(
                "{titles} have too few bands in common ({told}).",
                titles=", ".join(titles),
                told=told,
            ),
            _REMEDY,
        )
    if len(common) > MOST_BANDS:
        raise InputError(
            say(
                "{titles} have {count} bands in common; at most {most} can be worked with: memory "
                "and time grow faster than their number.",
                titles=", ".join(titles),
                count=len(common),
                most=MOST_BANDS,
            ),
            "Make files of the bands that matter, for example with gdal_translate -b.",
        )


def _require_all(images: list[_Image], pairs: list[dict[str, _Slot]], common: list[_Slot]) -> None:
    keys = {slot.key for slot in common}
    for image, pair in zip(images, pairs):
        used = {pair[key].number for key in keys}
        missing = [slot.title for slot in image.slots if slot.number not in used]
        if missing:
            raise InputError(
                say(
                    "{names} of {title} is not in all images, and --strict-bands was asked for.",
                    names=", ".join(missing),
                    title=image.file.called,
                ),
                "Give images with the same bands, or leave --strict-bands out: then the others are "
                "filled.",
            )


def _no_telling(image: _Image, other: Optional[_Image]) -> InputError:
    if other is None:
        return RasterError(
            say(
                "The file given as {role} has {count} bands without names: {path}.",
                role=image.file.called,
                count=len(image.slots),
                path=image.file.path,
            ),
            _REMEDY,
        )
    return InputError(
        say(
            "{title} has {count} bands without names, {title2} has {count2}: nothing tells which "
            "are the same.",
            title=image.file.called,
            count=len(image.slots),
            title2=other.file.called,
            count2=len(other.slots),
        ),
        _REMEDY,
    )
