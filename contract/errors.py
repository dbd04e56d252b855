"""The error tree. Every failure that a user can cause or cure is one of these.

ClearDateError
├── UsageError                 exit 2   a job or a command line that cannot mean anything
├── InputError                 exit 3   something the user gave is wrong
│   ├── RasterError                     missing, unreadable, truncated, wrong number of bands
│   ├── AlignmentError                  the inputs do not overlap or cannot be put on one grid
│   ├── UnitsError                      values that fit none of the units we know
│   ├── CloudMaskError                  a mask that leaves nothing to learn from, or holds no cloud
│   ├── ModelError                      not a ClearDate model, or not one for these inputs
│   └── OutputError                     an output that cannot be written
├── CancelledError             exit 4   the user stopped the work
└── WorkerError                exit 1   a fault of ours, or a worker that died
"""

from __future__ import annotations

EXIT_DONE = 0
EXIT_FAULT = 1
EXIT_USAGE = 2
EXIT_INPUT = 3
EXIT_CANCELLED = 4


class ClearDateError(Exception):
    """Base of the tree.

    ``message`` says what is wrong and with which value; ``remedy`` says what to do.
    """

    exit_code = EXIT_FAULT

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class UsageError(ClearDateError):
    """Raised when a job lacks a field, holds a value of the wrong kind or contradicts itself."""

    exit_code = EXIT_USAGE


class InputError(ClearDateError):
    """Raised when something that the user gave cannot be used."""

    exit_code = EXIT_INPUT


class RasterError(InputError):
    """Raised when a raster is missing, unreadable, truncated or has the wrong bands."""


class AlignmentError(InputError):
    """Raised when inputs do not overlap or cannot be put on one grid."""


class UnitsError(InputError):
    """Raised when values fit none of the units that a layer may be in."""


class CloudMaskError(InputError):
    """Raised when a cloud mask leaves nothing to work with."""


class ModelError(InputError):
    """Raised when a file is no ClearDate model, or does not fit the inputs or this version."""


class OutputError(InputError):
    """Raised when an output cannot be written where it was asked for."""


class CancelledError(ClearDateError):
    """Raised inside a job when the user stopped it."""

    exit_code = EXIT_CANCELLED


class WorkerError(ClearDateError):
    """Raised for a fault of ours, or by the client when the worker died."""

    exit_code = EXIT_FAULT


_BY_NAME: dict[str, type[ClearDateError]] = {
    kind.__name__: kind
    for kind in (
        UsageError,
        InputError,
        RasterError,
        AlignmentError,
        UnitsError,
        CloudMaskError,
        ModelError,
        OutputError,
        CancelledError,
        WorkerError,
    )
}


def error_from_name(name: str, message: str, remedy: str) -> ClearDateError:
    """Rebuild an error that came through the pipe; an unknown name becomes a WorkerError."""
    return _BY_NAME.get(name, WorkerError)(message, remedy)
