"""Overlapped stages: order, bounds, errors and the scenes of the threads."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from cleardate.contract.errors import CancelledError
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.tiles.stream import Compute, stream


class CountedScene:
    """Stands for a scene; ``family`` holds it and all that were opened of it."""

    def __init__(self, family: list[CountedScene] | None = None) -> None:
        self.family = [] if family is None else family
        self.family.append(self)
        self.closed = False

    def reopened(self) -> CountedScene:
        return CountedScene(self.family)

    def close(self) -> None:
        self.closed = True


def test_writes_in_order_whatever_the_reading_takes() -> None:
    written: list[tuple[int, int]] = []

    def read(_: Any, item: int) -> int:
        time.sleep(0.02 if item % 3 == 0 else 0)
        return item * 10

    stream(
        range(12),
        CountedScene(),
        read,
        Compute(lambda found: [value + 1 for value in found]),
        lambda item, done: written.append((item, done)),
        SilentReporter(),
    )
    assert written == [(item, item * 10 + 1) for item in range(12)]


def test_batches_hold_neighbours() -> None:
    seen: list[list[int]] = []

    def compute(found: list[int]) -> list[int]:
        seen.append(found)
        return found

    stream(
        range(7),
        CountedScene(),
        lambda _, item: item,
        Compute(compute, batch=3),
        lambda *_: None,
        SilentReporter(),
    )
    assert seen == [[0, 1, 2], [3, 4, 5], [6]]


def test_several_batches_are_in_flight_and_written_in_order() -> None:
    both = threading.Barrier(2)
    written: list[int] = []

    def compute(found: list[int]) -> list[int]:
        # Passes only if two are computed at once, the later ones of a pair first.
        both.wait(timeout=10)
        time.sleep(0.01 if found[0] % 2 == 0 else 0)
        return found

    stream(
        range(10),
        CountedScene(),
        lambda _, item: item,
        Compute(compute, in_flight=2),
        lambda item, done: written.append(done),
        SilentReporter(),
    )
    assert written == list(range(10))


def test_a_long_computation_does_not_keep_the_user_waiting() -> None:
    begun, release = threading.Event(), threading.Event()

    def compute(found: list[int]) -> list[int]:
        begun.set()
        assert release.wait(10)
        return found

    class Watching(SilentReporter):
        def check(self) -> None:
            if begun.is_set():
                # The computation goes on; the job has heard of the wish already.
                assert not release.is_set()
                release.set()
                raise CancelledError("Stopped by the user.")

    with pytest.raises(CancelledError):
        stream(
            range(4),
            CountedScene(),
            lambda _, item: item,
            Compute(compute),
            lambda *_: None,
            Watching(),
        )
    assert release.is_set()


def test_little_is_under_way_at_a_time() -> None:
    lock, under_way, most = threading.Lock(), 0, 0

    def read(_: Any, item: int) -> int:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        return item

    def write(*_: int) -> None:
        nonlocal under_way
        time.sleep(0.01)
        with lock:
            under_way -= 1

    stream(range(40), CountedScene(), read, Compute(lambda found: found), write, SilentReporter())
    assert 1 < most <= 9


def test_every_thread_has_a_scene_of_its_own_and_all_are_closed() -> None:
    scene = CountedScene()
    used: dict[int, set[int]] = {}

    def read(own: CountedScene, item: int) -> int:
        used.setdefault(threading.get_ident(), set()).add(id(own))
        assert not own.closed
        time.sleep(0.002)
        return item

    stream(range(20), scene, read, Compute(lambda found: found), lambda *_: None, SilentReporter())
    assert all(len(scenes) == 1 for scenes in used.values())
    assert id(scene) not in set.union(*used.values())
    assert not scene.closed and all(other.closed for other in scene.family[1:])


@pytest.mark.parametrize("stage", ["read", "compute", "write"])
def test_what_a_stage_raises_ends_it(stage: str) -> None:
    begun: list[int] = []

    def fail(where: str, item: int) -> None:
        if where == stage and item == 3:
            raise ValueError(f"{where} {item}")

    def read(_: Any, item: int) -> int:
        begun.append(item)
        fail("read", item)
        return item

    def compute(found: list[int]) -> list[int]:
        fail("compute", found[0])
        return found

    scene = CountedScene()
    with pytest.raises(ValueError, match=f"{stage} 3"):
        stream(
            range(1000),
            scene,
            read,
            Compute(compute),
            lambda item, _: fail("write", item),
            SilentReporter(),
        )
    assert len(begun) < 20
    assert all(other.closed for other in scene.family[1:])


def test_a_cancelled_job_begins_nothing_more() -> None:
    reporter = SilentReporter()
    written: list[int] = []

    def write(item: int, _: int) -> None:
        written.append(item)
        reporter.cancelled = item == 2 or reporter.cancelled

    with pytest.raises(CancelledError):
        stream(
            range(1000),
            CountedScene(),
            lambda _, i: i,
            Compute(lambda found: found),
            write,
            reporter,
        )
    assert len(written) < 12


def test_nothing_to_do_is_done() -> None:
    reporter = SilentReporter()
    stream(
        [], CountedScene(), lambda _, i: i, Compute(lambda found: found), lambda *_: None, reporter
    )
    assert reporter.fractions == []


def test_what_is_computed_is_not_done_before_it_is_written() -> None:
    heard: list[float] = []
    while_writing: list[float] = []
    reporter = SilentReporter()
    reporter.fractions = heard

    def write(item: int, _: int) -> None:
        while_writing.append(max(heard))

    stream(
        range(4),
        CountedScene(),
        lambda _, i: i,
        Compute(lambda found: found),
        write,
        reporter,
        cost=lambda item: (1.0, 1.0, 1.0, 7.0)[item],
    )
    assert heard[0] == 0 and heard[-1] == 1
    for written, said in enumerate(while_writing):
        assert said <= written / 10
