"""Reading, computing and writing that overlap, in the order of the tiles.

Threads read ahead, one computes (several on a GPU, which is to be kept busy), one writes behind.
No more than a few tiles are under way at any time, so memory does not grow with the raster.
"""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Generic, TypeVar

from ...contract.reporter import Outlook, Reporter
from ...contract.sentence import say
from ..scene import Scene
from .cores import cores, shared_by

ItemT = TypeVar("ItemT")
ReadT = TypeVar("ReadT")
DoneT = TypeVar("DoneT")
ResultT = TypeVar("ResultT")

_CHECK_SECONDS = 0.1
_MOST_READERS = 2
"""Each holds a tile; two keep up with all that was measured."""


@dataclass(frozen=True)
class Compute(Generic[ReadT, DoneT]):
    """The middle stage: ``work`` on up to ``batch`` items, in ``in_flight`` threads at a time.

    ``begin`` is called first, while the first items are read.
    """

    work: Callable[[list[ReadT]], list[DoneT]]
    batch: int = 1
    in_flight: int = 1
    begin: Callable[[], None] | None = None


def stream(
    items: Sequence[ItemT],
    scene: Scene,
    read: Callable[[Scene, ItemT], ReadT],
    compute: Compute[ReadT, DoneT],
    write: Callable[[ItemT, DoneT], None],
    reporter: Reporter,
    about: str = "",
    cost: Callable[[ItemT], float] = lambda _: 1.0,
) -> None:
    """Do all ``items``; what a stage raises is raised here, and then nothing more is begun.

    ``read`` is called in several threads, each with a scene of its own; ``write`` in one other
    thread, in the order of the items. Progress is said as ``about``, or as the number of the tile;
    it is the ``cost`` of the items that were written, as a share of that of all.
    """
    toll = _Toll(map(cost, items), compute.batch, about)
    with contextlib.ExitStack() as ending:
        # Closed after the threads, in reverse order.
        scenes = ending.enter_context(_Scenes(scene))
        writing = _Behind(ending.enter_context(_pool(1, "write")), reporter)
        computing = ending.enter_context(_pool(compute.in_flight, "compute"))
        readers = max(1, min(_MOST_READERS, cores() // 2))
        reading = ending.enter_context(_pool(readers, "read"))
        ahead = _ahead(
            reading,
            items,
            lambda item: read(scenes.own(), item),
            readers + compute.batch - 1,
            reporter,
        )
        ready = computing.submit(compute.begin) if compute.begin else None
        under_way: deque[tuple[list[ItemT], Future[list[DoneT]]]] = deque()

        begun = passed = 0

        def pass_on() -> None:
            nonlocal passed
            group, future = under_way.popleft()
            results = _awaited(future, reporter)
            for item, result in zip(group, results, strict=True):
                writing.put(write, item, result)
            passed += len(group)
            # The last one has only begun to be written.
            toll.say(passed - 1, reporter)

        if items:
            toll.say(0, reporter)
        while begun < len(items):
            if len(under_way) == compute.in_flight:
                pass_on()
            group = list(itertools.islice(ahead, compute.batch))
            future = computing.submit(compute.work, [found for _, found in group])
            under_way.append(([item for item, _ in group], future))
            begun += len(group)
            del group, future
        while under_way:
            pass_on()
        if ready is not None:
            _awaited(ready, reporter)
        writing.finish()
        if items:
            toll.say(len(items), reporter)


class _Toll:
    """What items cost in order, and the word of how much of it is done."""

    def __init__(self, costs: Iterable[float], at_once: int, about: str) -> None:
        self._sums = [0.0, *itertools.accumulate(costs)]
        self._at_once = at_once
        self._about = about

    def say(self, done: int, reporter: Reporter) -> None:
        """``done`` items are written, and the next ones are under way."""
        items, whole = len(self._sums) - 1, self._sums[-1] or 1.0
        following = self._sums[min(items, done + self._at_once)]
        reporter.progress(
            self._sums[done] / whole,
            self._about or say("Tile {begun} of {items}", begun=min(items, done + 1), items=items),
            Outlook(step=(following - self._sums[done]) / whole),
        )


def _awaited(future: Future[ResultT], reporter: Reporter) -> ResultT:
    """The result of a call; the user may stop the job meanwhile."""
    while not wait([future], timeout=_CHECK_SECONDS).done:
        reporter.check()
    return future.result()


def _ahead(
    pool: ThreadPoolExecutor,
    items: Sequence[ItemT],
    read: Callable[[ItemT], ReadT],
    ahead: int,
    reporter: Reporter,
) -> Iterator[tuple[ItemT, ReadT]]:
    """Items with what was read of them, in order; up to ``ahead`` are read before asked for."""
    rest = iter(items)
    waiting: deque[tuple[ItemT, Future[ReadT]]] = deque(
        (item, pool.submit(read, item)) for item in itertools.islice(rest, ahead)
    )
    while waiting:
        item, future = waiting.popleft()
        found = _awaited(future, reporter)
        del future
        for following in itertools.islice(rest, 1):
            waiting.append((following, pool.submit(read, following)))
        yield item, found
        del found


class _Behind:
    """Calls that one thread makes, one after the other."""

    def __init__(self, pool: ThreadPoolExecutor, reporter: Reporter) -> None:
        self._pool = pool
        self._reporter = reporter
        self._last: Future[None] | None = None

    def put(self, call: Callable[[ItemT, DoneT], None], item: ItemT, result: DoneT) -> None:
        """Begin a call when the one before has ended; raises what that raised."""
        self.finish()
        self._last = self._pool.submit(call, item, result)

    def finish(self) -> None:
        """Wait for the last call, and raise what it raised."""
        last, self._last = self._last, None
        if last is not None:
            _awaited(last, self._reporter)


class _Scenes:
    """One opened scene for each thread that asks; all are closed at the end."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._local = threading.local()
        self._lock = threading.Lock()
        self._opened: list[Scene] = []

    def own(self) -> Scene:
        """The calling thread's scene."""
        found: Scene | None = getattr(self._local, "scene", None)
        if found is None:
            found = self._local.scene = self._scene.reopened()
            with self._lock:
                self._opened.append(found)
        return found

    def __enter__(self) -> _Scenes:
        return self

    def __exit__(self, *_: object) -> None:
        for scene in self._opened:
            scene.close()


@contextlib.contextmanager
def _pool(threads: int, name: str) -> Iterator[ThreadPoolExecutor]:
    """A pool whose waiting calls are dropped when an error ends the work."""
    pool = ThreadPoolExecutor(threads, f"cleardate-{name}", shared_by(threads))
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
