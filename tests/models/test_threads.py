"""Threads of ours: in order, and BLAS is limited while any of them is at work."""

from __future__ import annotations

import threading

import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from cleardate.imagery.tiles.cores import cores
from cleardate.models import threads as module
from cleardate.models.threads import in_threads, one_blas_thread


def _blas() -> set[int]:
    return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}


def test_results_come_in_the_order_of_the_items(monkeypatch):
    monkeypatch.setattr(module, "cores", lambda: 3)
    seen = set()

    def work(item: int) -> int:
        seen.add(threading.get_ident())
        return item**2

    assert in_threads(work, list(range(50))) == [k**2 for k in range(50)]
    assert threading.get_ident() not in seen
    assert in_threads(work, []) == []


def test_threads_within_threads_share_the_processors(monkeypatch):
    monkeypatch.setattr(module, "cores", lambda: 2)

    def work(_: int) -> int:
        return cores()

    total = cores()
    shares = in_threads(work, [0, 1])
    assert shares == [max(1, total // 2)] * 2
    assert cores() == total


def test_errors_of_a_thread_come_out():
    with pytest.raises(ZeroDivisionError):
        in_threads(lambda item: 1 // item, [1, 0, 2])


def test_the_last_to_leave_frees_blas_in_whatever_order():
    with threadpool_limits(2, "blas"):
        first, second = one_blas_thread(), one_blas_thread()
        first.__enter__()
        second.__enter__()
        first.__exit__(None, None, None)
        assert _blas() == {1}
        second.__exit__(None, None, None)
        assert _blas() == {2}
