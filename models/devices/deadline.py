"""A bound on the time that a library may take for one call: it is asked to stop, then made to."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

from ...contract.errors import ModelError
from ...contract.last_resort import end_process
from .runtime import FAILURES

GRACE_S = 30.0
"""For the operator that is at work to end: onnxruntime looks between them."""
_TICK_S = 0.5


@contextlib.contextmanager
def deadline(seconds: float, stop: Callable[[], None], overdue: ModelError) -> Iterator[None]:
    """Raises ``overdue`` if what is inside fails after it was asked to ``stop``.

    It is asked after ``seconds``; if it goes on for GRACE_S more, the process ends so.
    """
    ended, late = threading.Event(), threading.Event()

    def watch() -> None:
        if _wait(ended, seconds):
            return
        late.set()
        stop()
        if not _wait(ended, GRACE_S):
            end_process(overdue)

    threading.Thread(target=watch, name="cleardate-deadline", daemon=True).start()
    try:
        yield
    except FAILURES as error:
        if late.is_set():
            raise overdue from error
        raise
    finally:
        ended.set()


def _wait(ended: threading.Event, seconds: float) -> bool:
    """Whether it ended in time. Counted in steps: a computer that slept has lost one, not hours."""
    waited = 0.0
    while waited < seconds:
        step = min(_TICK_S, seconds - waited)
        if ended.wait(step):
            return True
        waited += step
    return ended.is_set()
