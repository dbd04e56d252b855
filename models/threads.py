"""Thread pools of the libraries below us, held to one thread while ours are at work."""

from __future__ import annotations

import functools
from contextlib import AbstractContextManager
from typing import Any

from threadpoolctl import ThreadpoolController


def one_blas_thread() -> AbstractContextManager[Any]:
    """While it is open, BLAS and OpenMP use one thread each."""
    limited: AbstractContextManager[Any] = _pools().limit(limits=1)
    return limited


def hold_openmp() -> None:
    """OpenMP uses one thread for what the calling thread starts, from now on."""
    _openmp().limit(limits=1)


@functools.cache
def _openmp() -> ThreadpoolController:
    return _pools().select(user_api="openmp")


@functools.cache
def _pools() -> ThreadpoolController:
    """Looks for thread pools once: doing so costs more than predicting a small patch."""
    return ThreadpoolController()
