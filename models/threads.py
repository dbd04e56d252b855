"""Threads of ours, and those of the libraries below us, which are held to one meanwhile."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Lock
from typing import TypeVar

from threadpoolctl import ThreadpoolController

from ..imagery.tiles.cores import cores, shared_by

_MOST_THREADS = 8
"""More wait for each other: what lies between numpy's loops runs in one thread at a time."""

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")


def in_threads(work: Callable[[ItemT], ResultT], items: Sequence[ItemT]) -> list[ResultT]:
    """What ``work`` makes of each of ``items``, in their order, by a few threads.

    They share the processors of the calling one, so that threads within threads are no more.
    """
    threads = min(len(items), cores(), _MOST_THREADS)
    with one_blas_thread():
        if threads < 2:
            return [work(item) for item in items]
        with ThreadPoolExecutor(threads, initializer=shared_by(threads)) as pool:
            return list(pool.map(work, items))


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """While it is open, in any thread, BLAS uses one thread."""
    _HOLD.enter()
    try:
        yield
    finally:
        _HOLD.leave()


class _Hold:
    """The first who enters limits BLAS, and the last who leaves frees it: it is one for all."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside = 0

    def enter(self) -> None:
        with self._lock:
            if self._inside == 0:
                self._limit = _pools().limit(limits=1)
            self._inside += 1

    def leave(self) -> None:
        with self._lock:
            self._inside -= 1
            if self._inside == 0:
                self._limit.restore_original_limits()


_HOLD = _Hold()


@functools.cache
def _pools() -> ThreadpoolController:
    """Looks for thread pools once: doing so costs more than predicting a small patch."""
    return ThreadpoolController()
