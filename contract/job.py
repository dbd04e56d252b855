"""What every job is: a frozen value whose fields carry their help, default and limits.

QGIS 3.22 runs this file with Python 3.9: hence no keyword-only fields.
"""

from __future__ import annotations

import dataclasses
import json
import math
import typing
from dataclasses import dataclass, field
from typing import Any, ClassVar

from .errors import UsageError
from .sentence import say

_MASK_VALUES = (-32768, 4294967295)
"""What the values of a cloud mask may be: those of the whole-number rasters up to 32 bits."""


REQUIRED: Any = dataclasses.MISSING
"""Default of a field that has none; building a job without it is a UsageError."""


def option(
    help_text: str,
    default: Any = REQUIRED,
    *,
    choices: tuple[str, ...] = (),
    minimum: float | None = None,
    maximum: float | None = None,
    output: bool = False,
    advanced: bool = False,
    headless: bool = False,
    positional: str = "",
    alias: str = "",
) -> Any:
    """A job field with its help, its limits and what kind of parameter it is.

    ``headless``: QGIS does not ask for it. ``positional`` is what a command line calls a field that
    it takes without a flag; ``alias`` a flag beside the one of its name.
    """
    metadata = {
        "help": help_text,
        "choices": choices,
        "minimum": minimum,
        "maximum": maximum,
        "output": output,
        "advanced": advanced,
        "headless": headless,
        "positional": positional,
        "alias": alias,
        "required": default is REQUIRED,
    }
    # A required field still gets a default, since it may follow inherited fields that have one.
    return field(default=None if default is REQUIRED else default, metadata=metadata)


@dataclass(frozen=True)
class Job:
    """Base of all jobs. Building one checks kinds, choices and limits (UsageError)."""

    command: ClassVar[str] = ""
    about: ClassVar[str] = ""

    def __post_init__(self) -> None:
        hints = typing.get_type_hints(type(self))
        for spec in dataclasses.fields(self):
            given = getattr(self, spec.name)
            if spec.metadata.get("required") and given in (None, "", ()):
                raise UsageError(
                    say("{flag} is missing.", flag=flag(spec.name)), spec.metadata["help"]
                )
            value = _as_kind(given, hints[spec.name], spec.name)
            object.__setattr__(self, spec.name, value)
            _check_limits(spec, value)

    def to_json(self) -> str:
        """The job as one JSON object with its command."""
        return json.dumps({"command": self.command, **dataclasses.asdict(self)}, indent=2)


def flag(name: str) -> str:
    """The command-line flag of a field: ``sar_t1`` gives ``--sar-t1``."""
    return "--" + name.replace("_", "-")


def _as_kind(value: Any, hint: Any, name: str) -> Any:
    """Check ``value`` against a type hint of a job field; lists become tuples."""
    origin = typing.get_origin(hint)
    args = typing.get_args(hint)
    if origin is typing.Union:
        if value is None and type(None) in args:
            return None
        return _as_kind(value, next(a for a in args if a is not type(None)), name)
    if origin is tuple:
        if isinstance(value, (list, tuple)):
            return tuple(_as_kind(item, args[0], name) for item in value)
    elif hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            return float(value)
        except OverflowError:
            raise UsageError(
                say("{flag} is too large.", flag=flag(name)), "Give a smaller number."
            ) from None
    elif hint is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    elif hint in (str, bool) and isinstance(value, hint) and "\0" not in str(value):
        return value
    raise UsageError(
        say("{flag} cannot be {value!r}.", flag=flag(name), value=value),
        say("Give {kind_name}.", kind_name=_kind_name(hint)),
    )


def _kind_name(hint: Any) -> str:
    names = {
        str: say("a text"),
        int: say("a whole number"),
        float: say("a number"),
        bool: say("true or false"),
    }
    return names.get(hint, say("a list"))


def _check_limits(spec: dataclasses.Field[Any], value: Any) -> None:
    if value is None:
        return
    choices = spec.metadata.get("choices") or ()
    if choices and value not in choices:
        raise UsageError(
            say("{flag} cannot be {value!r}.", flag=flag(spec.name), value=value),
            say("Choose one of {choices}.", choices=", ".join(choices)),
        )
    if isinstance(value, tuple):
        _check_list(spec.name, value)
    if isinstance(value, float) and not math.isfinite(value):
        raise UsageError(
            say("{flag} cannot be {value}.", flag=flag(spec.name), value=value),
            "Give a finite number.",
        )
    low, high = spec.metadata.get("minimum"), spec.metadata.get("maximum")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if (low is not None and value < low) or (high is not None and value > high):
            limits = (
                say("from {low} on", low=low)
                if high is None
                else say("from {low} to {high}", low=low, high=high)
            )
            raise UsageError(
                say("{flag} cannot be {value}.", flag=flag(spec.name), value=value),
                say("Give a number {limits}.", limits=limits),
            )


def _check_list(name: str, values: tuple[Any, ...]) -> None:
    if not values:
        raise UsageError(
            say("{flag} has no value.", flag=flag(name)), "Give at least one, or leave it out."
        )
    low, high = _MASK_VALUES
    for value in values:
        if isinstance(value, int) and not low <= value <= high:
            raise UsageError(
                say("{flag} cannot hold {value}.", flag=flag(name), value=value),
                say("Choose from {low} to {high}.", low=low, high=high),
            )
