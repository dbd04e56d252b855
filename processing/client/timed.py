"""A feedback that says with what is being done how long it will take."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...contract.events import Event, ProgressEvent
from ..host.duration import time_left
from ..host.text import plain


class TimedFeedback:
    """Passes all on to a feedback of Processing, texts of progress with the time that is left.

    It is what the client uses of a feedback; see client.Feedback.
    """

    def __init__(self, whole: QgsProcessingFeedback) -> None:
        self._whole = whole
        self._left = ""

    def worker_event(self, event: Event) -> None:
        """Keep the time left, which comes before the text; pass events on to who listens."""
        if isinstance(event, ProgressEvent):
            left = event.left
            self._left = "" if left is None else time_left(left)
        listen = getattr(self._whole, "worker_event", None)
        if listen is not None:
            listen(event)

    @property
    def must_hurry(self) -> bool:
        """Whether QGIS is ending."""
        return bool(getattr(self._whole, "must_hurry", False))

    def isCanceled(self) -> bool:  # noqa: N802
        """Whether the user wants to stop."""
        return bool(self._whole.isCanceled())

    def setProgress(self, percent: float) -> None:  # noqa: N802
        """Say how far the job is, 0 to 100."""
        self._whole.setProgress(percent)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        """Say what is being done, and how long the job will take yet."""
        self._whole.setProgressText(f"{text}, {plain(self._left)}" if self._left else text)

    def pushInfo(self, text: str) -> None:  # noqa: N802
        """Say a sentence."""
        self._whole.pushInfo(text)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        """Say a warning."""
        self._whole.pushWarning(text)

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        """Say something that helps to find a fault."""
        self._whole.pushDebugInfo(text)
