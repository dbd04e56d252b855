"""Asks the worker what a path holds: products are read there, never in QGIS."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ...contract.errors import InputError, WorkerError
from ...contract.jobs import ProductsJob
from ...contract.sentence import sentence_from_record
from ..host.launch import PLUGIN_ROOT
from ..host.private import private_folder
from ..host.product_facts import ProductFacts, remember_raster
from ..host.text import tr
from .python import worker_python
from .run import Client, Feedback
from .words import translated


class Unheard:
    """A feedback that keeps nothing: what is to be said of products is in their facts."""

    def __init__(self, stopped: Callable[[], bool]) -> None:
        self._stopped = stopped

    def isCanceled(self) -> bool:  # noqa: N802
        """Whether the question is withdrawn."""
        return self._stopped()

    def setProgress(self, percent: float) -> None:  # noqa: N802
        """Nobody looks."""

    def setProgressText(self, text: str) -> None:  # noqa: N802
        """Nobody looks."""

    def pushInfo(self, text: str) -> None:  # noqa: N802
        """Nobody looks."""

    def pushWarning(self, text: str) -> None:  # noqa: N802
        """Nobody looks."""

    def pushDebugInfo(self, text: str) -> None:  # noqa: N802
        """Nobody looks."""


def ask_products(path: str, feedback: Feedback, rasters: bool = False) -> list[ProductFacts]:
    """The acquisitions at or under a path, also those that cannot be used; sentences translated.

    With ``rasters`` each that can be used has its VRT. Raises what Client.run raises, but nothing
    where products have problems.
    """
    with private_folder() as folder:
        report = folder.path / "products.json"
        job = ProductsJob(path=(path,), report=str(report), rasters=rasters)
        try:
            Client(worker_python(), PLUGIN_ROOT).run(job, feedback)
        except InputError:
            # The report says of each what is wrong.
            if not report.is_file():
                raise
        try:
            records = json.loads(report.read_text("utf-8"))
            found = [ProductFacts.from_record(_translated(record)) for record in records]
        except (ValueError, KeyError, TypeError) as error:
            raise WorkerError(
                tr("The worker said what cannot be read of {path}: {error}.").format(
                    path=path, error=error
                ),
                tr("Please report it."),
            ) from error

    for product in found:
        remember_raster(product.path, product.raster)
    return found


def _translated(record: dict[str, Any]) -> dict[str, Any]:
    """A record with its sentences in the user's language."""
    read = map(sentence_from_record, record.get("sentences", ()))
    known = {str(sentence): sentence for sentence in read if sentence is not None}
    assumed = [translated(known.get(text, text)) for text in record["assumed"]]
    problem = record["problem"] or ""
    return {**record, "assumed": assumed, "problem": translated(known.get(problem, problem))}
