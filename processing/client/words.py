"""Translation of what the worker says.

The worker speaks English, and its sentences come with their templates and values
(contract/sentence.py). The template is looked up in the translations, and the values go into what
is found; a value that is a sentence is translated first.
"""

from __future__ import annotations

import dataclasses

from qgis.PyQt.QtCore import QCoreApplication

from ...contract.errors import ClearDateError
from ...contract.events import ErrorEvent, Event, LogEvent, ProgressEvent
from ...contract.masking import masked
from ...contract.sentence import Sentence, filled
from ..host.text import CONTEXT, tr, tr_noop, whole_characters

WORKER_CONTEXT = "worker"

METRIC_LABELS = {
    "loss": tr_noop("loss"),
    "l1": tr_noop("L1 loss"),
    "adversarial": tr_noop("adversarial loss"),
    "discriminator": tr_noop("loss of the discriminator"),
    "val_psnr": tr_noop("PSNR"),
    "val_psnr_copy": tr_noop("PSNR of copying T1"),
    "val_psnr_line": tr_noop("PSNR of linear regression"),
}


def translated(text: str) -> str:
    """The translation of what the worker said; what is not known stays as it is."""
    if isinstance(text, Sentence):
        values = {name: translated(value) for name, value in text.values.items()}
        return whole_characters(filled(_looked_up(text.template), values))
    return _looked_up(whole_characters(text))


def _looked_up(text: str) -> str:
    """The translation of a template, or of a text without values; blanks at its ends stay."""
    core = text.strip()
    # Some sentences are texts of the dialogs too.
    for context in (WORKER_CONTEXT, CONTEXT):
        found = QCoreApplication.translate(context, core) if core else core
        if found != core:
            return text.replace(core, found, 1)
    return text


def translated_event(event: Event) -> Event:
    """``event`` with its sentences translated; figures and results are the same."""
    if isinstance(event, ProgressEvent):
        return dataclasses.replace(event, message=translated(event.message))
    if isinstance(event, LogEvent):
        return dataclasses.replace(event, text=translated(event.text))
    if isinstance(event, ErrorEvent):
        return dataclasses.replace(
            event, message=translated(event.message), remedy=translated(event.remedy)
        )
    return event


def error_text(error: ClearDateError) -> str:
    """An error as a sentence; those that contract/ raises on this side are English until here."""
    return masked(f"{translated(error.message)} {translated(error.remedy)}".strip())


def metric_label(name: str) -> str:
    """What a figure of the worker is called; a name that is not known stays as it is."""
    return tr(METRIC_LABELS[name]) if name in METRIC_LABELS else name
