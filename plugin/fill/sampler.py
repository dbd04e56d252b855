"""Samples of rasters, read in a thread of their own and kept as long as the files stay the same."""

from __future__ import annotations

import contextlib
import queue
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.preflight.sampling import Box, sample_image, sample_mask


@dataclass(frozen=True)
class ReadRequest:
    """What to read: an image, or a mask within an extent; of a file as it is now."""

    path: str
    stamp: tuple[int, int]
    is_mask: bool = False
    box: Optional[Box] = None

    @classmethod
    def of(
        cls, path: str, is_mask: bool = False, extent: Optional[QgsRectangle] = None
    ) -> ReadRequest:
        """For a file; one that is gone has a stamp as well."""
        try:
            status = Path(path).stat()
            stamp = (status.st_mtime_ns, status.st_size)
        except OSError:
            stamp = (0, 0)
        corners = None
        if extent is not None:
            corners = (
                extent.xMinimum(),
                extent.yMinimum(),
                extent.xMaximum(),
                extent.yMaximum(),
            )
        return cls(path, stamp, is_mask, corners)


class Sampler(QObject):
    """Reads what is wanted, in order; ``arrived`` says that something new can be had."""

    arrived = pyqtSignal()
    _read = pyqtSignal(object, object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._samples: dict[ReadRequest, Any] = {}
        self._asked: set[ReadRequest] = set()
        self._queue: queue.Queue[Optional[ReadRequest]] = queue.Queue()
        self._thread: Optional[threading.Thread] = None
        self._read.connect(self._keep)

    def has(self, wanted: ReadRequest) -> bool:
        """Whether it was read; asks for it if not."""
        if wanted in self._samples:
            return True
        if wanted not in self._asked:
            self._asked.add(wanted)
            self._queue.put(wanted)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, daemon=True)
                self._thread.start()
        return False

    def get(self, wanted: ReadRequest) -> Any:
        """What was read; None for what cannot be read."""
        return self._samples[wanted]

    def close(self) -> None:
        """End the thread; what is being read ends first."""
        thread, self._thread = self._thread, None
        if thread is not None:
            with contextlib.suppress(queue.Empty):
                while True:
                    self._queue.get_nowait()
            self._queue.put(None)
            thread.join(timeout=2)

    def _keep(self, wanted: ReadRequest, sample: Any) -> None:
        self._samples[wanted] = sample
        self.arrived.emit()

    def _work(self) -> None:
        while True:
            wanted = self._queue.get()
            if wanted is None:
                return
            if wanted.is_mask:
                sample: Any = sample_mask(wanted.path, wanted.box)
            else:
                sample = sample_image(wanted.path)
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._read.emit(wanted, sample)
