"""The command line ``cleardate``: one subcommand per job, its flags made from the job's fields."""

from __future__ import annotations

import argparse
import dataclasses
import re
import sys
import typing
from collections.abc import Sequence
from typing import Any, NoReturn

from ..contract.date_job import DATE_JOBS, kind_with_season
from ..contract.errors import EXIT_DONE, OutputError, UsageError
from ..contract.jobs import JOBS, Job, build_job, flag
from . import streams

_EPILOG = "Exit codes: 0 done, 2 usage, 3 bad input, 4 cancelled, 1 a fault of ClearDate."
_NO_FLAG = re.compile(r"-(\.?\d|,)")
_METAVARS = {int: "N", float: "X"}
_TEXTS = ("name", "bands", "learn_bands", "dates", "date", "scheduler")
"""The fields of jobs that are texts and no paths."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code (see contract/errors.py)."""
    streams.hold_open()
    words = _join_negative(sys.argv[1:] if argv is None else argv)
    try:
        with streams.printing():
            given = vars(_parser().parse_args(words))
        events = given.pop("events")
        kind = JOBS[given.pop("command")]
        job = build_job(kind_with_season(kind, set(given)), given)
    except UsageError as error:
        return _usage(error, "--events" in words)
    except SystemExit as done:
        # argparse leaves this way after -h and --version.
        return int(done.code or EXIT_DONE)
    except OutputError as error:
        return _unheard(error)
    from . import runner

    try:
        front = runner.event_front() if events else runner.terminal_front()
    except OutputError as error:
        return _unheard(error)
    front.hello(job.command)
    return runner.run_to_exit(job, front)


def _usage(error: UsageError, events: bool) -> int:
    if events and sys.stdout is not None:
        from . import runner

        runner.event_front().failure(error)
    else:
        streams.to_stderr(f"Error: {error}\nSee cleardate -h, or cleardate COMMAND -h.")
    return error.exit_code


def _unheard(error: OutputError) -> int:
    streams.to_stderr(f"Error: {error}")
    return error.exit_code


def _join_negative(words: Sequence[str]) -> list[str]:
    """Write ``--flag -1,2`` as ``--flag=-1,2``: argparse takes such an extent for a flag, and
    names of bands that begin with the hyphen of one to leave out."""
    joined: list[str] = []
    for word in words:
        before = joined[-1] if joined else ""
        if _NO_FLAG.match(word) and before.startswith("--") and "=" not in before:
            joined[-1] = f"{before}={word}"
        else:
            joined.append(word)
    return joined


class _Parser(argparse.ArgumentParser):
    """Raises UsageError where argparse would print and exit."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message}.")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, argparse.SUPPRESS, nargs=0, help="print the version")

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        from ..contract.version import version

        print(f"cleardate {version()}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    about = "Fill cloudy optical dates from SAR."
    parser = _Parser("cleardate", description=about, epilog=_EPILOG, allow_abbrev=False)
    parser.add_argument("--version", action=_Version)
    _add_events(parser, False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, kind in JOBS.items():
        text = kind.about[0].upper() + kind.about[1:] + "."
        command = commands.add_parser(
            name, help=kind.about, description=text, epilog=_EPILOG, allow_abbrev=False
        )
        _add_fields(command, kind)
        if name in DATE_JOBS:
            _add_fields_of_season(command, kind, DATE_JOBS[name])
    return parser


def _add_events(parser: argparse._ActionsContainer, default: Any) -> None:
    text = "print JSON lines for a program instead of progress for a person"
    parser.add_argument("--events", action="store_true", default=default, help=text)


def _add_fields(parser: argparse.ArgumentParser, kind: type[Job]) -> None:
    hints = typing.get_type_hints(kind)
    # Which images are needed where no season is given the job itself says.
    is_needed = kind.command not in DATE_JOBS
    required = parser.add_argument_group("required" if is_needed else "required without a season")
    ordinary = parser.add_argument_group("options")
    advanced = parser.add_argument_group("advanced options")
    # Required fields may stand after inherited optional ones.
    for spec in dataclasses.fields(kind):
        if spec.metadata["positional"]:
            required.add_argument(
                spec.name,
                metavar=spec.metadata["positional"],
                **_how_many(spec, hints[spec.name]),
                choices=spec.metadata["choices"] or None,
                help=_help(spec),
            )
            continue
        group = ordinary
        if spec.metadata["required"]:
            group = required
        elif spec.metadata["advanced"]:
            group = advanced
        flags = [flag(spec.name), *filter(None, [spec.metadata["alias"]])]
        keywords = _argument(spec, hints[spec.name])
        keywords["required"] &= is_needed or spec.name == "output"
        group.add_argument(*flags, **keywords)
    # Unset here, the value given before the command stays.
    _add_events(ordinary, argparse.SUPPRESS)


def _add_fields_of_season(
    parser: argparse.ArgumentParser, kind: type[Job], of_season: type[Job]
) -> None:
    """The flags that only one date of a season has, beside those of ``kind``."""
    hints = typing.get_type_hints(of_season)
    known = {spec.name for spec in dataclasses.fields(kind)}
    own = [spec for spec in dataclasses.fields(of_season) if spec.name not in known]
    shared = [spec.name for spec in dataclasses.fields(of_season) if spec.name in known]
    group = parser.add_argument_group(
        "one date of a season",
        f"Beside these, with a season only {', '.join(map(flag, shared))}.",
    )
    for spec in own:
        keywords = {**_argument(spec, hints[spec.name]), "required": False}
        group.add_argument(flag(spec.name), **keywords)


def _how_many(spec: dataclasses.Field[Any], hint: Any) -> dict[str, Any]:
    """How often a field without a flag may be given."""
    if _inner(hint) != tuple[str, ...]:
        return {}
    if spec.metadata["required"]:
        return {"nargs": "+"}
    return {"nargs": "*", "default": argparse.SUPPRESS}


def _argument(spec: dataclasses.Field[Any], hint: Any) -> dict[str, Any]:
    """Keywords of add_argument. Unset flags stay out, so that defaults live in the job alone."""
    keywords: dict[str, Any] = {
        "dest": spec.name,
        "default": argparse.SUPPRESS,
        "help": _help(spec),
        "required": spec.metadata["required"],
    }
    kind = _inner(hint)
    if kind is bool:
        return {**keywords, "action": "store_true"}
    if kind == tuple[int, ...]:
        return {**keywords, "type": _whole_numbers, "metavar": "N,N,..."}
    if kind == tuple[str, ...]:
        return {**keywords, "action": "extend", "nargs": "+", "metavar": spec.name.upper()}
    if spec.metadata["choices"]:
        return {**keywords, "choices": spec.metadata["choices"]}
    metavar = _METAVARS.get(kind, "TEXT" if spec.name in _TEXTS else "PATH")
    return {**keywords, "type": kind, "metavar": metavar}


def _inner(hint: Any) -> Any:
    """What an Optional holds; any other hint itself."""
    if typing.get_origin(hint) is typing.Union:
        return next(arg for arg in typing.get_args(hint) if arg is not type(None))
    return hint


def _help(spec: dataclasses.Field[Any]) -> str:
    text = str(spec.metadata["help"])
    if spec.default not in (None, "") and spec.default is not False:
        shown = (
            ", ".join(map(str, spec.default)) if isinstance(spec.default, tuple) else spec.default
        )
        text += f" Default: {shown}."
    # argparse formats the help with %.
    return text.replace("%", "%%")


def _whole_numbers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.replace(",", " ").split())
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no list of whole numbers like 3,8,9,10"
        ) from None


if __name__ == "__main__":
    sys.exit(main())
