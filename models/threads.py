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


@functools.cache
def _pools() -> ThreadpoolController:
    """Looks for thread pools once: doing so costs more than predicting a small patch."""
    return ThreadpoolController()
