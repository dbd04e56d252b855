"""Reports: what a fill or an evaluation found out, as values that travel as JSON.

The worker builds a report; result panel, page, tables, series and scripts read it. A report file is
a stranger's until it is read here: every value has the kind that its field says, what has another
kind is left out (None, or an empty collection), and unknown keys are ignored, so that reports of
older and newer versions are read as far as they go. The keys are those of the fields and are part
of what a version promises (CHANGELOG.md). Texts are English; a further key ``sentences`` lists
template and values of those that have values (sentence.py), so that they can be translated.

QGIS 3.22 runs this file with Python 3.9: hence Optional and Union.
"""

from __future__ import annotations

import dataclasses
import json
import math
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Optional, TypeVar, Union

from .bands import BANDS
from .sentence import Sentence, sentence_from_record

LARGEST = 8 << 20
"""Bytes of a report file; those that ClearDate writes have a few thousand."""

Scores = dict[str, float]
"""Figures of one image by name: psnr (dB), ssim, sam_deg, mae, psnr_BAND and rmse_BAND
(reflectance), ..."""

_BAND_ERROR = "rmse_"

ReportT = TypeVar("ReportT")


@dataclass(frozen=True)
class LeadFigures:
    """How far one method leads another: ``db`` of PSNR, its standard error, over ``blocks``."""

    db: Optional[float] = None
    standard_error: Optional[float] = None
    blocks: Optional[int] = None


@dataclass(frozen=True)
class ScoredOn:
    """What the methods were scored on; see imagery/holdout.py."""

    held_out_clear_pixels: Optional[int] = None
    folds: tuple[int, ...] = ()
    chips: Optional[int] = None


@dataclass(frozen=True)
class AdjustmentFigures:
    """The adjustment to the clear pixels around clouds, and PSNR (dB) without and with it."""

    strength: Optional[float] = None
    decay: Optional[float] = None
    margin_pixels: Optional[int] = None
    psnr_before: Optional[float] = None
    psnr_after: Optional[float] = None


@dataclass(frozen=True)
class DetailFigures:
    """What was sharpened: gradient energy over the truth's before and after, PSNR gained (dB)."""

    strength: Optional[float] = None
    sharpness_before: Optional[float] = None
    sharpness_after: Optional[float] = None
    psnr_gain: Optional[float] = None


@dataclass(frozen=True)
class SarFigures:
    """What SAR T2 was worth: leads over trees without what it says, and that as a sentence."""

    helped: Optional[bool] = None
    everywhere: dict[str, LeadFigures] = field(default_factory=dict)
    changed: dict[str, LeadFigures] = field(default_factory=dict)
    says: str = ""


@dataclass(frozen=True)
class DateFigures:
    """How alike T1 and T2 are on clear pixels, and how many days lie between them, if known."""

    correlation_of_t1_and_t2: Optional[float] = None
    days_apart: Optional[int] = None


@dataclass(frozen=True)
class SparsificationFigures:
    """How well expected errors rank pixels; see imagery/scores/sparsification.py."""

    cut: Optional[float] = None
    cut_oracle: Optional[float] = None
    cut_pixels: Optional[float] = None
    ause: Optional[float] = None
    ause_random: Optional[float] = None


@dataclass(frozen=True)
class ExpectedErrorFigures:
    """How true expected errors are on held-out pixels; half widths of the interval by band."""

    interval: Optional[float] = None
    half_width_in_expected_errors: dict[str, float] = field(default_factory=dict)
    expected_over_real: Optional[float] = None
    sparsification: SparsificationFigures = field(default_factory=SparsificationFigures)


@dataclass(frozen=True)
class IndexFigures:
    """Of a spectral index on held-out pixels: the ``rmse`` of the index of all simulated bands
    together, and how wide half of its 90 % interval is there on the mean."""

    rmse: Optional[float] = None
    mean_half_width: Optional[float] = None


@dataclass(frozen=True)
class PixelCounts:
    """Pixels of the result by source, and how many simulated ones are out of domain."""

    observed: Optional[int] = None
    simulated: Optional[int] = None
    nodata: Optional[int] = None
    unlike_date: Optional[int] = None
    unlike_training: Optional[int] = None


NOTABLE_SUSPECTS = 0.005
"""Share of the clear pixels of which the user is warned: on clear dates about as many are found."""


@dataclass(frozen=True)
class SuspectFigures:
    """Of ``looked_at`` clear pixels of optical T2, how many look like cloud, thin cloud or shadow.

    ``t1_cloud``, ``t1_thin`` and ``t1_shadow``: how many of them do in optical T1. ``kept_apart``
    and ``t1_kept_apart``: whether all of T2, and all of T1, were kept out of what is learned, or
    those like cloud alone.
    """

    looked_at: Optional[int] = None
    cloud: Optional[int] = None
    thin: Optional[int] = None
    shadow: Optional[int] = None
    t1_cloud: Optional[int] = None
    t1_thin: Optional[int] = None
    t1_shadow: Optional[int] = None
    kept_apart: Optional[bool] = None
    t1_kept_apart: Optional[bool] = None

    @property
    def of_t2(self) -> int:
        """How many are suspects of optical T2."""
        return sum(count or 0 for count in (self.cloud, self.thin, self.shadow))

    @property
    def of_t1(self) -> int:
        """How many are suspects of optical T1."""
        return sum(count or 0 for count in (self.t1_cloud, self.t1_thin, self.t1_shadow))

    def is_notable(self, count: int) -> bool:
        """Whether so many of those looked at are worth a warning."""
        return count >= NOTABLE_SUSPECTS * (self.looked_at or 1)


@dataclass(frozen=True)
class RegionFigures:
    """Of a raster that was fitted region by region: the ``count`` of regions, of how many the clear
    pixels were looked at, how many of these could be scored, and the edge of a region's own pixels.

    ``psnr_least``, ``psnr_median`` and ``psnr_most`` (dB): of the line and trees of the scored ones
    (of the process, where trees count for nothing), each on pixels in and around it that what
    judges them has not seen.
    """

    count: Optional[int] = None
    looked_at: Optional[int] = None
    scored: Optional[int] = None
    edge_pixels: Optional[int] = None
    psnr_least: Optional[float] = None
    psnr_median: Optional[float] = None
    psnr_most: Optional[float] = None


@dataclass(frozen=True)
class FillReport:
    """What a fill found out. ``chosen`` is the method taken, "none" where there was no cloud.

    ``methods`` has the scores of each method on held-out clear pixels, ``weights`` the share per
    band of each member of what was chosen, ``inputs`` the names of the files by layer.
    ``own_pixels``: of bands with larger pixels than the image, by title, how wide these are, in the
    units of the CRS. ``regions``: of a raster that was fitted region by region. ``no_image``: no
    image shows the day, so all of it is simulated. ``indices``: of those asked for, by name. What a
    job did not look into is None. ``run`` is the id that image and trust layer carry too.
    """

    run: Optional[str] = None
    chosen: str = ""
    methods: dict[str, Scores] = field(default_factory=dict)
    weights: Optional[dict[str, tuple[float, ...]]] = None
    ran_on: Optional[str] = None
    scored_on: Optional[ScoredOn] = None
    adjustment: Optional[AdjustmentFigures] = None
    detail: Optional[DetailFigures] = None
    sar: Optional[SarFigures] = None
    dates: Optional[DateFigures] = None
    expected_error: Optional[ExpectedErrorFigures] = None
    suspects: Optional[SuspectFigures] = None
    notes: tuple[str, ...] = ()
    pixels: Optional[PixelCounts] = None
    cloud_share: Optional[float] = None
    clear_share: Optional[float] = None
    inputs: dict[str, str] = field(default_factory=dict)
    own_pixels: Optional[dict[str, float]] = None
    regions: Optional[RegionFigures] = None
    no_image: Optional[bool] = None
    indices: Optional[dict[str, IndexFigures]] = None

    @property
    def result(self) -> str:
        """The name of the scores that are the result's."""
        return self.chosen

    def to_record(self) -> dict[str, Any]:
        """The report as JSON's objects, without what the job did not look into."""
        return {k: v for k, v in _record(self).items() if v is not None}

    def to_json(self) -> str:
        """The report as the text of a file."""
        return _text(self.to_record())


@dataclass(frozen=True)
class EvaluationReport:
    """The scores of an image against the truth, and of a simpler answer if one was given.

    ``methods`` has "simulated" and perhaps "baseline", ``pixels`` how many were scored; ``units``
    the scale and the offset by which the numbers of each image became reflectance; ``notes`` are
    sentences on what to beware of. Both are left out where there are none.
    """

    methods: dict[str, Scores] = field(default_factory=dict)
    pixels: Optional[int] = None
    inputs: dict[str, str] = field(default_factory=dict)
    units: dict[str, tuple[float, ...]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def result(self) -> str:
        """The name of the scores that are the result's."""
        return "simulated"

    def to_record(self) -> dict[str, Any]:
        """The report as JSON's objects; the result's scores stand at the top too."""
        record = {**self.methods.get(self.result, {}), **_record(self)}
        for name in ("units", "notes"):
            if not record[name]:
                del record[name]
        return record

    def to_json(self) -> str:
        """The report as the text of a file."""
        return _text(self.to_record())


Report = Union[FillReport, EvaluationReport]


def ranked(report: Report) -> list[tuple[str, Scores]]:
    """Every method with its scores, the highest PSNR first, those without one last."""
    return sorted(report.methods.items(), key=lambda item: -item[1].get("psnr", -math.inf))


def band_errors(report: Report) -> dict[str, Scores]:
    """By the title of each band the RMSE (reflectance) of every method that has one for it.

    Bands are in the order of the image, methods as ranked.
    """
    found: dict[str, Scores] = {}
    for name, scores in ranked(report):
        for key, value in scores.items():
            if key.startswith(_BAND_ERROR):
                band = key[len(_BAND_ERROR) :]
                title = BANDS[band].title if band in BANDS else band.replace("_", " ")
                found.setdefault(title, {})[name] = value
    return found


def mean_errors(errors: Mapping[str, Scores]) -> Scores:
    """The mean over the bands of what band_errors or band_psnr found, of each method that has all
    of them."""
    bands = list(errors.values())
    methods = [name for name in bands[0] if all(name in band for band in bands)] if bands else []
    return {name: sum(band[name] for band in bands) / len(bands) for name in methods}


def band_psnr(errors: Mapping[str, Scores]) -> dict[str, Scores]:
    """What band_errors found as PSNR (dB, peak 1); the mean over all bands is a method's psnr."""
    return {
        title: {name: -20 * math.log10(max(error, 1e-5)) for name, error in scores.items()}
        for title, scores in errors.items()
    }


def report_from_record(record: Mapping[str, Any]) -> Report:
    """The report in JSON's objects; see the module's text for what does not fit."""
    kind: Any = FillReport if "chosen" in record else EvaluationReport
    listed = record.get("sentences")
    read = map(sentence_from_record, listed if isinstance(listed, list) else ())
    report: Report = _spoken(_read(kind, record), {str(s): s for s in read if s is not None})
    return report


class NoReportError(ValueError):
    """Raised for a text that is no report; ``is_json`` says whether it is JSON at all."""

    def __init__(self, is_json: bool) -> None:
        super().__init__("it holds no scores of methods" if is_json else "it holds no JSON")
        self.is_json = is_json


def report_from_json(text: str) -> Report:
    """Read a report; NoReportError if the text is none."""
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NoReportError(is_json=False) from error
    if not isinstance(record, dict) or not isinstance(record.get("methods"), dict):
        raise NoReportError(is_json=True)
    return report_from_record(record)


def _plain(value: Any) -> Any:
    """A value as JSON's objects, lists and scalars."""
    if dataclasses.is_dataclass(value):
        return {spec.name: _plain(getattr(value, spec.name)) for spec in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def _record(report: Report) -> dict[str, Any]:
    found = dict.fromkeys(_sentences(report))
    record: dict[str, Any] = _plain(report)
    return {**record, "sentences": [s.to_record() for s in found]} if found else record


def _sentences(value: Any) -> Iterator[Sentence]:
    """The sentences with values that a report holds."""
    if isinstance(value, Sentence):
        if value.values:
            yield value
    elif dataclasses.is_dataclass(value):
        for spec in dataclasses.fields(value):
            yield from _sentences(getattr(value, spec.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _sentences(item)


def _spoken(value: Any, sentences: Mapping[str, Sentence]) -> Any:
    """A value that was read, with the sentences that its texts are."""
    if isinstance(value, str):
        return sentences.get(value, value)
    if isinstance(value, tuple):
        return tuple(_spoken(item, sentences) for item in value)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    texts = {s.name: _spoken(getattr(value, s.name), sentences) for s in dataclasses.fields(value)}
    return dataclasses.replace(value, **texts)


def _text(record: dict[str, Any]) -> str:
    return json.dumps(record, indent=2, allow_nan=False) + "\n"


# ------------------------------------------------------------------ reading what a stranger wrote
#
# A value is held against the type of its field. ``_ABSENT`` stands for what does not fit: within a
# collection it drops the entry, as a field it leaves the default.

_ABSENT: Any = object()


def _read(kind: Callable[..., ReportT], record: Mapping[str, Any]) -> ReportT:
    found = {
        name: value
        for name, hint in typing.get_type_hints(kind).items()
        if name in record and (value := _fitting(record[name], hint)) is not _ABSENT
    }
    return kind(**found)


def _fitting(value: Any, hint: Any) -> Any:
    """``value`` as the kind that ``hint`` says, or _ABSENT."""
    arguments = typing.get_args(hint)
    origin = typing.get_origin(hint)
    if origin is Union:
        return _fitting(value, arguments[0])
    if origin is dict:
        return _fitting_dict(value, arguments[1])
    if origin is tuple:
        if not isinstance(value, (list, tuple)):
            return _ABSENT
        return tuple(i for i in (_fitting(v, arguments[0]) for v in value) if i is not _ABSENT)
    if dataclasses.is_dataclass(hint):
        kind: Any = hint
        return _read(kind, value) if isinstance(value, Mapping) else _ABSENT
    return _fitting_scalar(value, hint)


def _fitting_dict(value: Any, hint: Any) -> Any:
    if not isinstance(value, Mapping):
        return _ABSENT
    found = {str(key): _fitting(item, hint) for key, item in value.items()}
    return {key: item for key, item in found.items() if item is not _ABSENT}


def _fitting_scalar(value: Any, kind: type) -> Any:
    if kind in (str, bool):
        return value if isinstance(value, kind) else _ABSENT
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return _ABSENT
    try:
        number = float(value)
    except OverflowError:
        return _ABSENT
    if not math.isfinite(number) or (kind is int and number != int(number)):
        return _ABSENT
    return kind(value)
