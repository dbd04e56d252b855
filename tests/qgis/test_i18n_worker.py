"""What the worker says, translated where it arrives."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def wrapped(qgis_application: Any) -> Iterator[None]:
    """A language in which each sentence of the worker stands in brackets, values first."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    from cleardate.processing.client.words import PLACEHOLDER, TEMPLATES

    known = set(json.loads(TEMPLATES.read_text("utf-8")))

    class Wrapping(QTranslator):
        def isEmpty(self) -> bool:  # noqa: N802
            return False

        def translate(self, context: str, text: str, hint: Any = None, number: int = -1) -> Any:
            if context != "worker" or text not in known:
                return None
            values = "".join(f"{name};" for name in PLACEHOLDER.findall(text))
            return f"⟦{values}{PLACEHOLDER.sub('_', text)}⟧"

    translator = Wrapping()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Scoring", "⟦Scoring⟧"),
        ("Tile 3 of 12", "⟦3;12;Tile _ of _⟧"),
        (
            "/data/Köln: a.tif is no scene file.",
            "⟦/data/Köln: a.tif;_ is no scene file.⟧",
        ),
        # A value that holds words of its sentence, or braces.
        ("Reading of {path} of", "⟦of {path} of;Reading _⟧"),
        # A value that is a phrase of the worker.
        ("Give a number from 0 to 10.", "⟦⟦0;10;from _ to _⟧;Give a number _.⟧"),
        ("Give a whole number.", "⟦⟦a whole number⟧;Give _.⟧"),
        # Sentences in a row.
        (
            "m was trained on this date and cannot be scored: the blocks that training holds out "
            "hold no clear pixels. It is left out.",
            "⟦⟦m;_ was trained on this date and cannot be scored: the blocks that training holds "
            "out hold no clear pixels.⟧;_ It is left out.⟧",
        ),
        ("Check the path. Choose another name.", "⟦Check the path.⟧ ⟦Choose another name.⟧"),
        ("Check the path. Something new.", "⟦Check the path.⟧ Something new."),
        # A part that joins its sentence with a blank, and a short one.
        ("The disk is full at /a b.", "⟦ ⟦/a b;at _⟧;The disk is full_.⟧"),
        ("at /a b", "at /a b"),
        # A name that a sentence was put behind.
        (
            "C:\\m.onnx: The model's card cannot be read: x.",
            "C:\\m.onnx: ⟦x;The model's card cannot be read: _.⟧",
        ),
        ("", ""),
        ("Gruß aus Köln", "Gruß aus Köln"),
        ("12 % {0} {", "12 % {0} {"),
    ],
)
def test_sentences(wrapped: None, said: str, shown: str) -> None:
    from cleardate.processing.client.words import translated

    assert translated(said) == shown


def test_without_a_translation_every_text_stays(qgis_application: Any) -> None:
    from cleardate.processing.client.words import translated

    for text in ("Tile 3 of 12", "Check the path. Choose another name.", "Gruß: aus. Köln"):
        assert translated(text) == text


def test_the_template_with_the_most_words_fits(wrapped: None) -> None:
    from cleardate.processing.client.words import templates

    letters = [template.letters for template in templates()]
    assert letters == sorted(letters, reverse=True)
    assert len(letters) > 100


def test_events(wrapped: None) -> None:
    from cleardate.contract.errors import InputError
    from cleardate.contract.events import ErrorEvent, LogEvent, MetricEvent, ProgressEvent
    from cleardate.processing.client.words import error_text, translated_event

    assert translated_event(ProgressEvent(5.0, "Scoring", 3.0)) == ProgressEvent(
        5.0, "⟦Scoring⟧", 3.0
    )
    assert translated_event(LogEvent("info", "Scoring")).text == "⟦Scoring⟧"
    error = translated_event(ErrorEvent("InputError", "Scoring", "Check the path."))
    assert (error.message, error.remedy) == ("⟦Scoring⟧", "⟦Check the path.⟧")
    metric = MetricEvent("val_psnr", 30.0, 2)
    assert translated_event(metric) is metric
    assert error_text(InputError("Scoring", "Check the path.")) == "⟦Scoring⟧ ⟦Check the path.⟧"
    assert error_text(InputError("Scoring")) == "⟦Scoring⟧"


def test_a_missing_list_of_sentences_is_no_fault(
    wrapped: None, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.processing.client import words as worker_text

    for text in (None, "{", '{"a": 1}'):
        path = tmp_path / "worker.json"
        if text is not None:
            path.write_text(text, "utf-8")
        monkeypatch.setattr(worker_text, "TEMPLATES", path)
        worker_text.templates.cache_clear()
        assert worker_text.translated("Tile 3 of 12") == "Tile 3 of 12"
        assert worker_text.translated("Scoring") == "⟦Scoring⟧"
    worker_text.templates.cache_clear()


def test_it_is_fast(wrapped: None) -> None:
    from cleardate.processing.client.words import translated

    translated("Tile 1 of 2")
    lines = [f"Something: new. {n} of words: that no template has, at all. " * 8 for n in range(20)]
    lines += [f"Tile {n} of 20" for n in range(20)]
    started = time.perf_counter()
    for line in lines:
        translated(line)
    # A line of a library, cut into its sentences, takes the longest.
    assert (time.perf_counter() - started) / len(lines) < 0.02
    started = time.perf_counter()
    for n in range(200):
        translated(f"Tile {n} of 200")
    assert (time.perf_counter() - started) / 200 < 0.002
    adversary = "Tile " * 700
    started = time.perf_counter()
    translated(adversary)
    translated(". " * 1900)
    translated("a: b: Give a. It is left out. " * 4)
    translated("The The disk is full at at: Give a: Give b cannot be read: x. " * 4)
    assert time.perf_counter() - started < 3


def test_what_a_real_run_says_is_known(
    wrapped: None, worker_runs: None, make_feedback: Any, tmp_path: Path
) -> None:
    from cleardate.contract.jobs import DemoSceneJob, FillJob
    from cleardate.processing.client.python import worker_python
    from cleardate.processing.client.run import Client
    from cleardate.processing.host.launch import PLUGIN_ROOT

    client, feedback = Client(worker_python(), PLUGIN_ROOT), make_feedback()
    client.run(DemoSceneJob(output=str(tmp_path), size=128), feedback)
    names = ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds")
    rasters = {name: str(tmp_path / f"{name}.tif") for name in names}
    client.run(FillJob(**rasters, output=str(tmp_path / "filled.tif")), feedback)
    said = feedback.said.text + feedback.said.warning
    said += [line for line in feedback.said.info if not line.startswith("psnr ")]
    assert len(said) > 8
    assert [line for line in said if not (line.startswith("⟦") and line.endswith("⟧"))] == []
