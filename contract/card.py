"""The model card: what a generator takes, what it gives, where it comes from.

It travels as JSON in the ONNX metadata under ``CARD_KEY``. The same card drives the pipeline, so
a generator with other inputs needs another list here and nothing else.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Optional

from .bands import MOST_BANDS, key_of, leading, recognise
from .card_values import check_values
from .errors import ModelError
from .layers import BEFORE, CARD_INPUTS, MASK, MASK_BANDS, ONLY_CLEAR, OPTICAL, in_files
from .mixture import DomainSpec, domain_from_record, usual_counts
from .precision import PrecisionSpec, precision_from_record
from .sentence import say

CARD_KEY = "cleardate_card"
CARD_VERSION = 1
TASKS = ("A", "B", "F")
BASES = ("none", "line", "copy")

MOST_HALO = 1024
"""Pixels; the U-Net of pix2pix sees 765. All of a halo is read and computed."""
MOST_MULTIPLE = 256
"""Pixels; what the U-Net of pix2pix needs. The smallest image is padded to one."""
MOST_TEXT = 4 << 20
"""Characters of a card's JSON."""
MOST_NAME = 200
"""Characters of the name of a band."""
_SHOWN = 40
_LARGEST = 1e6
"""No dB and no reflectance is beyond this; larger ranges overflow float32 on the way."""


@dataclass(frozen=True)
class InputSpec:
    """One input: its bands and the values that scale to -1 (``low``) and +1 (``high``)."""

    name: str
    bands: tuple[str, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]

    @property
    def kind(self) -> str:
        """SAR, OPTICAL or MASK."""
        return CARD_INPUTS[self.name].kind

    @property
    def units(self) -> str:
        """dB, reflectance or mask."""
        return CARD_INPUTS[self.name].units

    def __post_init__(self) -> None:
        if self.name not in CARD_INPUTS:
            raise ModelError(
                say("The model asks for an input named {name!r}.", name=self.name),
                say("This version knows {card_inputs}.", card_inputs=", ".join(CARD_INPUTS)),
            )
        _check_bands(self.name, self.bands, self.kind)
        _check_range(self.name, self.bands, self.low, self.high)


@dataclass(frozen=True)
class OutputSpec:
    """The simulated bands: reflectance = base + low + (network output + 1) / 2 * (high - low).

    ``base`` is none; or copy: optical T1 itself; or line: slope * optical T1 + intercept per
    band, refitted on the clear pixels of T2 where there are some, else as given here.
    """

    bands: tuple[str, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    base: str = "none"
    slope: tuple[float, ...] = ()
    intercept: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.base not in BASES:
            raise ModelError(say("The model adds its output to {base!r}.", base=self.base))
        _check_bands("output", self.bands, OPTICAL)
        _check_range("output", self.bands, self.low, self.high)
        if self.base == "line" and not (
            len(self.slope) == len(self.intercept) == len(self.bands)
            and all(-_LARGEST <= value <= _LARGEST for value in (*self.slope, *self.intercept))
        ):
            raise ModelError("The model's base line does not have a slope for every output band.")


@dataclass(frozen=True)
class TrainingScene:
    """Where a generator learned: enough to cite it, and to know its target when it comes back.

    ``target_sha256`` is the hash of the target's pixels (imagery/scene.py, pixels_sha256);
    ``held_out`` names the blocks of it that training did not see (imagery/holdout.py), or is
    empty if they are not those of ``fill``.
    """

    name: str
    crs: str
    extent: tuple[float, float, float, float]
    dates: tuple[str, ...] = ()
    target_sha256: str = ""
    held_out: str = ""


@dataclass(frozen=True)
class ModelCard:
    """What a generator takes, gives and was trained on. ``halo`` and ``multiple`` are in pixels.

    ``halo`` is how far an output pixel sees to each side, ``multiple`` what tile origins and
    sizes must be a multiple of. ``statistics`` maps an input name to lists ``mean``, ``std``,
    ``p01`` and ``p99`` per band over the training pixels, in the input's unit. ``domain`` says
    what the inputs looked like there, ``precision`` what the network loses in fewer bits; cards
    of earlier versions have neither.
    """

    task: str
    preset: str
    inputs: tuple[InputSpec, ...]
    output: OutputSpec
    halo: int
    multiple: int
    scenes: tuple[TrainingScene, ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)
    scores: dict[str, dict[str, float]] = field(default_factory=dict)
    statistics: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    licence: str = ""
    attribution: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    domain: Optional[DomainSpec] = None
    precision: Optional[PrecisionSpec] = None
    card_version: int = CARD_VERSION

    def __post_init__(self) -> None:
        if self.card_version != CARD_VERSION:
            raise ModelError(
                say(
                    "The model's card has version {card_version}, this ClearDate reads "
                    "{card_version2}.",
                    card_version=self.card_version,
                    card_version2=CARD_VERSION,
                ),
                "Update ClearDate, or train the model again.",
            )
        if self.task not in TASKS:
            raise ModelError(
                say("The model is for a task {task!r} that does not exist.", task=self.task)
            )
        if not self.inputs or len({spec.name for spec in self.inputs}) != len(self.inputs):
            raise ModelError("The model's list of inputs is empty or names one twice.")
        fitting = task_of([spec.name for spec in self.inputs], self.output.base)
        if self.task != fitting:
            raise ModelError(
                say(
                    "The model says task {task}, but its inputs are those of task {fitting}.",
                    task=self.task,
                    fitting=fitting,
                ),
                "Train or export it again.",
            )
        if self.output.base != "line" and any(s.name == "residual_t2" for s in self.inputs):
            raise ModelError(
                "The model takes residuals of a base line that its card does not give."
            )
        self._check_kinds()
        self._check_domain()
        for name, value, least, most in (
            ("halo", self.halo, 0, MOST_HALO),
            ("multiple", self.multiple, 1, MOST_MULTIPLE),
        ):
            if not least <= value <= most:
                raise ModelError(
                    say(
                        "The model's card asks for a {name} of {value:.6g} pixels; {least} to "
                        "{most} are allowed.",
                        name=name,
                        value=value,
                        least=least,
                        most=most,
                    ),
                    "Use a model written by ClearDate's train.",
                )

    def _check_kinds(self) -> None:
        """A date has one set of bands of each kind: those of a layer are the same in all inputs,
        and optical ones are those that the model gives."""
        told = {OPTICAL: ("output", self.output.bands)}
        for spec in self.inputs:
            name, bands = told.setdefault(spec.kind, (spec.name, spec.bands))
            if spec.bands != bands:
                raise ModelError(
                    say(
                        "The model's {name} has the bands {bands}, and its {other} has {others}.",
                        name=spec.name,
                        bands=", ".join(spec.bands),
                        other=name,
                        others=", ".join(bands),
                    ),
                    "Train or export it again.",
                )

    def _check_domain(self) -> None:
        """A description of layers that the model does not take would ask for files nobody gives."""
        if self.domain is None:
            return
        unknown = sorted(set(self.domain.layers) - set(self.layers))
        if unknown:
            raise ModelError(
                say(
                    "The model describes {unknown}, which it does not take.",
                    unknown=", ".join(unknown),
                ),
                "Train or export it again.",
            )
        described = self.domain.bands or usual_counts(self.domain.layers)
        counts = tuple(map(self._described, self.domain.layers))
        if described != counts:
            raise ModelError(
                say(
                    "The model describes {described} bands of its layers, and takes {counts}.",
                    described=", ".join(map(str, described)),
                    counts=", ".join(map(str, counts)),
                ),
                "Train or export it again.",
            )

    def _described(self, layer: str) -> int:
        """How many bands of a layer a description of inputs looks at: of optical ones those that
        lead."""
        bands = self.bands_of(layer)
        return len(leading(bands)) if CARD_INPUTS[layer].kind == OPTICAL else len(bands)

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers in files that the generator is given: for its inputs and for its base."""
        found = in_files(spec.name for spec in self.inputs)
        return found if self.output.base == "none" else tuple(dict.fromkeys((*found, BEFORE)))

    def bands_of(self, layer: str) -> tuple[str, ...]:
        """The bands of a layer in files that the generator is given, in its order."""
        for spec in self.inputs:
            if layer in CARD_INPUTS[spec.name].made_of and CARD_INPUTS[spec.name].kind != MASK:
                return spec.bands
        return self.output.bands

    @property
    def channels(self) -> int:
        """Channels of the network's input."""
        return sum(len(spec.bands) for spec in self.inputs)

    def to_json(self) -> str:
        """The card as JSON, keys sorted, so that equal cards are equal texts."""
        return json.dumps(dataclasses.asdict(self), sort_keys=True, allow_nan=False)


def task_of(inputs: list[str], base: str) -> str:
    """The task of a list of inputs: A is SAR(T2) alone, F sees the clear pixels of T2, else B."""
    if any(name in ONLY_CLEAR for name in inputs):
        return "F"
    return "A" if inputs == ["sar_t2"] and base == "none" else "B"


def card_from_json(text: str) -> ModelCard:
    """Read a card; a ModelError says what does not fit. Unknown keys are left out."""
    if len(text) > MOST_TEXT:
        raise ModelError(
            say(
                "The model's card has {text} characters; {most_text} are allowed.",
                text=len(text),
                most_text=MOST_TEXT,
            ),
            "Train or export the model again.",
        )
    try:
        record = json.loads(text)
        version = record.get("card_version")
        if version != CARD_VERSION:
            record = {"card_version": version}
            raise ModelError(
                say(
                    "The model's card has version {version!r}, this ClearDate reads "
                    "{card_version}.",
                    version=version,
                    card_version=CARD_VERSION,
                ),
                "Update ClearDate, or train the model again.",
            )
        check_values(record)
        return ModelCard(
            **_known(ModelCard, record)
            | {
                "inputs": tuple(_build(InputSpec, spec) for spec in record["inputs"]),
                "output": _build(OutputSpec, record["output"]),
                "scenes": tuple(_build(TrainingScene, s) for s in record.get("scenes", ())),
                "halo": int(record["halo"]),
                "multiple": int(record["multiple"]),
                "domain": _optional(domain_from_record, record.get("domain")),
                "precision": _optional(precision_from_record, record.get("precision")),
            }
        )
    except (
        ArithmeticError,
        AttributeError,
        KeyError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        raise ModelError(
            say("The model's card cannot be read: {error!r}.", error=error),
            "Train or export the model again.",
        ) from error


def _known(kind: Any, record: dict[str, Any]) -> dict[str, Any]:
    names = {spec.name for spec in dataclasses.fields(kind)}
    return {key: value for key, value in record.items() if key in names}


def _optional(read: Callable[[Any], Any], record: Any) -> Any:
    return None if record is None else read(record)


def _build(kind: Any, record: dict[str, Any]) -> Any:
    return kind(
        **{k: tuple(v) if isinstance(v, list) else v for k, v in _known(kind, record).items()}
    )


def _check_bands(name: str, bands: tuple[str, ...], kind: str) -> None:
    """ModelError unless these can be the names of bands of a kind, each another one."""
    if kind == MASK:
        sound = bands == MASK_BANDS
    else:
        sound = 1 <= len(bands) <= MOST_BANDS and all(_is_name(band, kind) for band in bands)
        sound = sound and len(set(map(key_of, bands))) == len(bands)
    if not sound:
        shown = ", ".join(ascii(band)[:_SHOWN] for band in bands[: MOST_BANDS + 1])
        raise ModelError(
            say(
                "The model's {name} has the bands {value}.",
                name=name,
                value=shown or "none",
            ),
            say(
                "Each of at most {most} needs a name of its own, of the kind {kind}.",
                most=MOST_BANDS,
                kind=kind,
            ),
        )


def _is_name(band: Any, kind: str) -> bool:
    if not (isinstance(band, str) and 0 < len(band) <= MOST_NAME and band.isprintable()):
        return False
    meant = recognise(band)
    return band.strip() == band and (meant is None or meant.kind == kind)


def _check_range(
    name: str, bands: tuple[str, ...], low: tuple[float, ...], high: tuple[float, ...]
) -> None:
    if not bands or not len(bands) == len(low) == len(high):
        raise ModelError(
            say("The model's scaling of {name} does not have two values for every band.", name=name)
        )
    if not all(-_LARGEST <= a < b <= _LARGEST for a, b in zip(low, high)):
        raise ModelError(
            say(
                "The model's scaling of {name} is no range: {low} to {high}.",
                name=name,
                low=low,
                high=high,
            )
        )
