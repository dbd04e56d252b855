"""Workers that are killed at any moment: their outputs must be all as before or all new.

    .venv/bin/python scripts/faults/kills.py [--count 100] [--seed 1] [--only 17,40-44]
        [--steps 24] [--job fill] [--at-once 2] [--output TABLE.md]

fill (with trust layer and report), simulate and train (two short epochs) run onto nothing and onto
the outputs of another run, and are killed:

- at a random moment, or between the begin of the last output and the end (SIGKILL);
- asked to end, or interrupted (SIGTERM, SIGINT);
- by the death of the client that started them;
- besides those counted, right after each of the steps that rename, link, delete or flush a file
  beside the outputs once these are complete.

A kill counts if the worker was running: one that came too late is tried again, earlier. Then a run
follows that is refused for its inputs, and one that ends well, both onto the same outputs. It is a
fault if an output is damaged or is of neither run; if after the refused run outputs are of two
runs; if a file is left; if an input changed; if a process lives on. The same seed gives the same
cases, but not to the millisecond. Exit code 0 only if there is no fault. Needs Linux.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from common import FAULT, changes, hashes, numbers, quiet_about_places, table
from victims import Victim, checkpoint_problem, content, copy_all, run_of, victims

HERE = Path(__file__).resolve().parent
BOOTSTRAP = HERE.parent.parent / "worker" / "bootstrap.py"
MARK = "CLEARDATE_FAULT_CASE"
"""A variable by which all processes of a case are found."""
KINDS = ("moment", "moment", "writing", "moment", "terminate", "moment", "writing", "moment",
         "client", "interrupt")  # fmt: skip
SIGNALS = {"terminate": signal.SIGTERM, "interrupt": signal.SIGINT}
JOBS = ("fill", "simulate", "train")
ONTO = ("nothing", "older outputs")
TRIES = 8
_PATIENCE_S = 120
_CLIENT = """
import subprocess, sys
worker = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, start_new_session=True)
print(worker.pid, flush=True)
for _ in worker.stdout:
    pass
"""


@dataclass(frozen=True)
class Case:
    """One kill: of which job, onto what, how, and when (a share of the run, or a step)."""

    number: int
    job: str
    onto: str
    kind: str
    at: float
    step: str = ""


@dataclass(frozen=True)
class Verdict:
    """What came of a case."""

    case: Case
    outcome: str
    detail: str

    def __str__(self) -> str:
        case = self.case
        when = f"step {case.at:.0f}, {case.step}" if case.step else f"{case.kind} {case.at:.2f}"
        text = f"{case.number:4d} {case.job} onto {case.onto}, {when}: {self.outcome}"
        return f"{text} {self.detail}".rstrip()


@dataclass(frozen=True)
class Reference:
    """What runs that nobody kills make: contents by variant and file, and the seconds they take."""

    contents: dict[str, dict[str, str]]
    seconds: float
    writing_seconds: float
    """From the begin of the last output to the end."""


def main(words: Sequence[str] | None = None) -> int:
    """Run the cases and print the table."""
    options = _options(words)
    quiet_about_places()
    with tempfile.TemporaryDirectory(prefix="cleardate-kills-") as name:
        bench = Bench(Path(name), options.job)
        cases = list(plan(options.count, options.seed, tuple(bench.victims)))
        cases += bench.steps(len(cases), options.steps)
        chosen = numbers(options.only) if options.only else range(len(cases))
        picked = [case for case in cases if case.number in set(chosen)]
        verdicts = []
        with ThreadPoolExecutor(options.at_once) as pool:
            for verdict in pool.map(bench.run, picked):
                verdicts.append(verdict)
                print(verdict, flush=True)
    text = table(("job", "onto", "killed"), ((row_of(v.case), v.outcome) for v in verdicts))
    print(text)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    return int(any(verdict.outcome == FAULT for verdict in verdicts))


def row_of(case: Case) -> tuple[str, str, str]:
    """The row of the table that a case counts in."""
    kinds = {
        "moment": "at a random moment",
        "writing": "while the last output is written",
        "terminate": "asked to end (SIGTERM, SIGINT)",
        "interrupt": "asked to end (SIGTERM, SIGINT)",
        "client": "by the death of its client",
        "step": "after a rename, deletion or flush",
    }
    return case.job, case.onto, kinds[case.kind]


def plan(count: int, seed: int, jobs: tuple[str, ...]) -> Iterator[Case]:
    """The cases at random moments: jobs, grounds and kinds in turn, moments spread evenly."""
    rng = Random(seed)
    order = [
        (job, onto, kind) for kind in rng.sample(KINDS, len(KINDS)) for job in jobs for onto in ONTO
    ]
    for number in range(count):
        job, onto, kind = order[number % len(order)]
        yield Case(number, job, onto, kind, (number * 0.618 + rng.random() * 0.1) % 1.0)


class Bench:
    """The scenes, the outputs of runs that nobody kills, and one folder for each case."""

    def __init__(self, folder: Path, jobs: Sequence[str] = JOBS) -> None:
        self.folder = folder
        self.inputs = folder / "inputs"
        self.inputs.mkdir()
        found = victims(self.inputs)
        self.victims = {v.name: v for v in found if v.name in jobs}
        self.before = hashes(self.inputs)
        self.references = {name: self._reference(v) for name, v in self.victims.items()}

    def _reference(self, victim: Victim) -> Reference:
        contents, took, last = {}, 0.0, 0.0
        for variant in ("older", "new"):
            run = Run(self.folder / f"{victim.name} {variant}")
            started = time.monotonic()
            run.start(victim, variant)
            begun_at = run.wait_for(victim.begun_last, _PATIENCE_S)
            if run.end() != 0:
                raise SystemExit(f"{victim.name} fails: {run.said()}")
            took, last = time.monotonic() - started, time.monotonic() - begun_at
            contents[variant] = {name: content(run.out / name) for name in victim.files}
        return Reference(contents, took, last)

    def steps(self, number: int, most: int) -> list[Case]:
        """A case for each of the last ``most`` steps of each job, numbered from ``number`` on."""
        cases: list[Case] = []
        if most == 0:
            return cases
        for victim in self.victims.values():
            for onto in ONTO:
                run = self._ground(victim, onto, f"steps of {victim.name} {onto}")
                run.start(victim, "new", step=0)
                run.end()
                for step, text in list(enumerate(run.steps(), start=1))[-most:]:
                    index = number + len(cases)
                    cases.append(Case(index, victim.name, onto, "step", step, text))
        return cases

    def _ground(self, victim: Victim, onto: str, name: str) -> Run:
        run = Run(self.folder / name)
        if onto != "nothing":
            copy_all(victim.files, self.folder / f"{victim.name} older" / "out", run.out)
        return run

    def run(self, case: Case) -> Verdict:
        """Kill a run as the case says and judge what is left."""
        victim, rng = self.victims[case.job], Random(case.number)
        at = case.at
        for attempt in range(TRIES):
            run = self._ground(victim, case.onto, f"case {case.number} {attempt}")
            if self._kill(run, victim, case, at):
                outcome, detail = self._judge(run, victim, case)
                return Verdict(case, outcome, detail)
            at = case.at * rng.random()
        return Verdict(case, "ended before", "")

    def _kill(self, run: Run, victim: Victim, case: Case, at: float) -> bool:
        """Whether the worker was running when it was killed."""
        reference = self.references[victim.name]
        if case.kind == "step":
            run.start(victim, "new", step=int(case.at))
            return run.end() == -signal.SIGKILL
        run.start(victim, "new", client=case.kind == "client")
        if case.kind == "writing":
            run.wait_for(victim.begun_last, _PATIENCE_S)
            time.sleep(at * reference.writing_seconds)
        else:
            run.wait_until_ended(at * reference.seconds)
        if run.process.poll() is not None:
            run.end()
            return False
        run.process.send_signal(SIGNALS.get(case.kind, signal.SIGKILL))
        run.end()
        return True

    def _judge(self, run: Run, victim: Victim, case: Case) -> tuple[str, str]:
        asked = case.kind in (*SIGNALS, "client")
        found = (
            [] if run.wait_for_processes(_PATIENCE_S if asked else 3) else ["a process lives on"]
        )
        found += run.leftovers(victim) if asked else []
        killed = self._states(run, victim)
        problems = run.follow(victim, "refused", 3)
        states = self._states(run, victim)
        found += [f"{name} is {state}" for name, state in killed.items() if "damaged" in state]
        found += problems + run.leftovers(victim) + self._together(run, states)
        if checkpoint := checkpoint_problem(victim.checkpoint(run.out)):
            found.append(checkpoint)
        problems = run.follow(victim, "older", 0)
        found += problems + run.leftovers(victim, ended=True)
        after = self._states(run, victim)
        if set(after.values()) != {"older"}:
            found.append(f"the next run leaves {after}")
        found += changes(self.before, hashes(self.inputs))
        # A user has one folder for what torch compiles, which every training finds again.
        found += [
            f"{path.name} in the temporary folder"
            for path in run.temporary.iterdir()
            if not path.name.startswith("cleardate-torch-")
        ]
        if found:
            return FAULT, "; ".join(found)
        ended = set(states.values()) - {"older", "absent"}
        return self._outcome(killed, states) if ended else ("as before", "")

    def _outcome(self, killed: dict[str, str], states: dict[str, str]) -> tuple[str, str]:
        if killed != states:
            return "new, by the next run", ""
        return ("best so far" if "other" in states.values() else "new"), ""

    def _states(self, run: Run, victim: Victim) -> dict[str, str]:
        """Whose each output is: older, new, other (sound, but of neither), absent or damaged."""
        contents = self.references[victim.name].contents
        states = {}
        for name in victim.files:
            path = run.out / name
            try:
                found = content(path) if path.exists() else None
            except ValueError as error:
                states[name] = f"damaged: {error}"
                continue
            whose = [variant for variant, files in contents.items() if files[name] == found]
            states[name] = "absent" if found is None else whose[0] if whose else "other"
        return states

    def _together(self, run: Run, states: dict[str, str]) -> list[str]:
        """Whether all outputs are of one run, also by what they say themselves."""
        kinds = set(states.values())
        whole = [name for name, state in states.items() if state in ("older", "new", "other")]
        named = {run_of(run.out / name) for name in whole}
        if len(kinds) == 1 and len(named - {None}) <= 1:
            return []
        # Stopped early, a training writes its best model: new, or unlike that in some files.
        if run.stopped_training and kinds <= {"new", "other"}:
            return []
        return [f"outputs do not belong together: {states}, runs {named}"]


class Run:
    """A folder for the outputs of one case, and the processes that work on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = folder / "out"
        self.temporary = folder / "tmp"
        for made in (self.out, self.temporary):
            made.mkdir(parents=True)
        self.token = uuid.uuid4().hex
        self.stopped_training = False
        self._log = folder / "events.txt"

    def start(
        self, victim: Victim, variant: str, step: int | None = None, client: bool = False
    ) -> None:
        """Start the worker as QGIS does; with ``step`` it kills itself there."""
        job = self.folder / "job.json"
        job.write_text(victim.job(self.out, variant), encoding="utf-8")
        python = [sys.executable, "-I", "-u", "-X", "utf8"]
        words = [str(BOOTSTRAP), victim.name, str(job)]
        if step is not None:
            first = ".journal" if len(victim.files) > 1 else ""
            killer = [str(HERE / "kill_at_step.py"), str(step), first, str(self.out)]
            words = [*killer, str(self.folder / "steps.txt"), *words]
        command = [*python, *words]
        if client:
            command = [sys.executable, "-I", "-c", _CLIENT, *command]
        self.stopped_training = victim.name == "train"
        with self._log.open("wb") as said:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=said,
                stderr=subprocess.STDOUT,
                env={**os.environ, MARK: self.token, "TMPDIR": str(self.temporary)},
                start_new_session=True,
            )

    def end(self) -> int:
        """Wait for the end of the worker (or its client) and let go of it; returns the code."""
        code = self.process.wait(_PATIENCE_S)
        if self.process.stdin is not None:
            # Not before the end: it would stop the worker.
            self.process.stdin.close()
        return code

    def said(self) -> str:
        """All that the worker has said."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def steps(self) -> list[str]:
        """The steps that were counted, without the names of unfinished files."""
        text = (self.folder / "steps.txt").read_text(encoding="utf-8")
        return [line.partition(".cleardate-partial")[0] for line in text.splitlines()]

    def wait_for(self, output: str, seconds: float) -> float:
        """Wait until the worker has begun an output or has ended; returns when that was."""
        end, start = time.monotonic() + seconds, f"{output}.cleardate-partial-"
        while time.monotonic() < end and self.process.poll() is None:
            if any(path.name.startswith(start) for path in self.out.iterdir()):
                break
            time.sleep(0.001)
        return time.monotonic()

    def wait_until_ended(self, seconds: float) -> None:
        """Wait so long, or until the worker has ended."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return

    def wait_for_processes(self, seconds: float) -> bool:
        """Whether all processes of the case end in time; those that do not are ended."""
        end = time.monotonic() + seconds
        while (alive := self._alive()) and time.monotonic() < end:
            time.sleep(0.05)
        for pid in alive:
            os.kill(pid, signal.SIGKILL)
        return not alive

    def _alive(self) -> list[int]:
        mark = f"{MARK}={self.token}".encode()
        found = []
        for path in Path("/proc").glob("[0-9]*/environ"):
            try:
                if mark in path.read_bytes().split(b"\0"):
                    found.append(int(path.parent.name))
            except OSError:
                continue  # gone, or another user's
        return found

    def follow(self, victim: Victim, variant: str, code: int) -> list[str]:
        """Run the job again onto the same outputs; what is wrong with its end."""
        stopped = self.stopped_training
        self.start(victim, variant)
        self.stopped_training = stopped
        ended = self.end()
        if ended == code:
            return []
        return [f"the {variant} run ends with {ended}: {self.said()[-300:]}"]

    def leftovers(self, victim: Victim, ended: bool = False) -> list[str]:
        """Files beside the outputs that should not be there; a checkpoint may, until the end."""
        known = {*victim.files} | (set() if ended else {victim.checkpoint(self.out).name})
        return [f"left {path.name}" for path in self.out.iterdir() if path.name not in known]


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=100, help="kills that count (default: 100)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the cases (default: 1)")
    parser.add_argument("--only", help="numbers of cases, as 3,8,20-24")
    parser.add_argument(
        "--steps", type=int, default=24, help="kills after the last steps of each job (default: 24)"
    )
    parser.add_argument("--job", nargs="+", choices=JOBS, default=JOBS, help="only these jobs")
    parser.add_argument("--at-once", type=int, default=2, help="cases at a time (default: 2)")
    parser.add_argument("--output", type=Path, help="file for the table")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
