"""What the worker says, translated where it arrives."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def wrapped(qgis_application: Any) -> Iterator[None]:
    """A language in which each sentence of the worker stands in brackets, values first."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    from cleardate.contract.sentence import PLACEHOLDER

    known = set(json.loads((ROOT / "i18n" / "worker.json").read_text("utf-8")))

    class Wrapping(QTranslator):
        def isEmpty(self) -> bool:  # noqa: N802
            return False

        def translate(self, context: str, text: str, hint: Any = None, number: int = -1) -> Any:
            if context != "worker" or text not in known:
                return None
            values = "".join(f"{{{name}}};" for name in PLACEHOLDER.findall(text))
            return f"⟦{values}{PLACEHOLDER.sub('_', text)}⟧"

    translator = Wrapping()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def german(qgis_application: Any) -> Iterator[None]:
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "cleardate_de.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_sentences(wrapped: None) -> None:
    from cleardate.contract.sentence import joined, say
    from cleardate.processing.client.words import translated

    for said, shown in (
        ("Scoring", "⟦Scoring⟧"),
        (say("Tile {begun} of {items}", begun=3, items=12), "⟦3;12;Tile _ of _⟧"),
        # A value that holds words of its sentence, or braces.
        (say("Reading {name}", name="of {name} {0} { of"), "⟦of {name} {0} { of;Reading _⟧"),
        # A value that is a phrase of the worker.
        (
            say("Give a number {limits}.", limits=say("from {low} to {high}", low=0, high=1)),
            "⟦⟦0;1;from _ to _⟧;Give a number _.⟧",
        ),
        (say("Give {kind_name}.", kind_name=say("a list")), "⟦⟦a list⟧;Give _.⟧"),
        # Sentences in a row, and one behind a name.
        (
            joined("Check the path.", say("Choose another name.")),
            "⟦Check the path.⟧ ⟦Choose another name.⟧",
        ),
        (joined("Check the path.", "Something new."), "⟦Check the path.⟧ Something new."),
        (
            say("{path}: {message}", path="m: x", message="Check the path."),
            "m: x: ⟦Check the path.⟧",
        ),
        # A part that joins its sentence with a blank.
        (
            say("The disk is full{where}.", where=say(" at {filename}", filename="/a b")),
            "⟦ ⟦/a b;at _⟧;The disk is full_.⟧",
        ),
        # What is not known stays.
        (say("Something {new}.", new="Scoring it"), "Something Scoring it."),
        *((text, text) for text in ("", " ", "Gruß aus Köln", "12 % {0} {", "Tile 3 of 12")),
    ):
        assert translated(said) == shown


def test_without_a_translation_every_text_stays(qgis_application: Any) -> None:
    from cleardate.contract.sentence import say
    from cleardate.processing.client.words import translated

    for text in (say("Tile {begun} of {items}", begun=3, items=12), "Check the path. Gruß: aus."):
        assert translated(text) == str(text)


def test_halves_of_characters_become_whole_ones(wrapped: None) -> None:
    from cleardate.contract.sentence import say
    from cleardate.processing.client.words import translated

    assert translated("a\ud800") == "a\ufffd"
    assert translated(say("Reading {name}", name="\ud800")) == "⟦\ufffd;Reading _⟧"


def test_events(wrapped: None) -> None:
    from cleardate.contract.errors import InputError
    from cleardate.contract.events import ErrorEvent, LogEvent, MetricEvent, ProgressEvent
    from cleardate.contract.sentence import say
    from cleardate.processing.client.words import error_text, translated_event

    assert translated_event(ProgressEvent(5.0, "Scoring", 3.0)) == ProgressEvent(
        5.0, "⟦Scoring⟧", 3.0
    )
    reading = say("Reading {name}", name="x")
    assert translated_event(ProgressEvent(5.0, reading)).message == "⟦x;Reading _⟧"
    assert translated_event(LogEvent("info", reading)).text == "⟦x;Reading _⟧"
    error = translated_event(ErrorEvent("InputError", reading, "Check the path."))
    assert (error.message, error.remedy) == ("⟦x;Reading _⟧", "⟦Check the path.⟧")
    metric = MetricEvent("val_psnr", 30.0, 2)
    assert translated_event(metric) is metric
    assert error_text(InputError(reading, "Check the path.")) == "⟦x;Reading _⟧ ⟦Check the path.⟧"
    assert error_text(InputError("Scoring")) == "⟦Scoring⟧"


def test_errors_that_the_contract_raises_are_german(german: None, tmp_path: Path) -> None:
    from cleardate.contract.errors import ClearDateError, InputError, OutputError, UsageError
    from cleardate.contract.files.partial import replaceable
    from cleardate.contract.jobs import FillJob, build_job, job_from_json
    from cleardate.contract.scene_file import read_scene_file
    from cleardate.processing.client.words import error_text

    folder = tmp_path / "数据 {path} {0}"
    folder.mkdir()
    (folder / "场景.json").write_text("{}", "utf-8")
    raised: list[tuple[type[ClearDateError], Callable[[], object], str]] = [
        (
            UsageError,
            lambda: build_job(FillJob, {"grow": -1}),
            "--sar-t1 fehlt. SAR-Bild um T1: VV und VH oder eines davon.",
        ),
        (UsageError, lambda: job_from_json('{"command": "{fly}"}'), "{fly}"),
        (
            InputError,
            lambda: read_scene_file(folder / "场景.json"),
            f"{folder / '场景.json'} ist keine Szenendatei.",
        ),
        (OutputError, lambda: replaceable(folder), f"Die Ausgabe {folder} ist ein Ordner."),
    ]
    for kind, act, text in raised:
        with pytest.raises(kind) as caught:
            act()
        assert text in error_text(caught.value)
        assert error_text(caught.value) != str(caught.value)


def test_errors_of_every_kind_arrive_in_german(german: None) -> None:
    from cleardate.contract.errors import error_from_name
    from cleardate.contract.events import ErrorEvent, parse_line
    from cleardate.contract.sentence import say
    from cleardate.processing.client.words import error_text, translated_event

    path = "/数据 {role} {0}/云.tif"
    for kind, message, german_message in (
        (
            "UsageError",
            say("{flag} cannot be {value!r}.", flag="--grow", value="{value}"),
            "--grow kann nicht '{value}' sein.",
        ),
        (
            "InputError",
            say("The area {area!r} is empty.", area=path),
            f"Das Gebiet '{path}' ist leer.",
        ),
        (
            "RasterError",
            say(
                "The file given as {role} has {found} band{value}: {path}.",
                role=say("optical T2"),
                found=3,
                value="s",
                path=path,
            ),
            f"Die als Optik T2 angegebene Datei hat 3 Kanäle: {path}.",
        ),
        (
            "AlignmentError",
            say(
                "{name} does not overlap the target: it covers {xmin:.6g}, {ymin:.6g} to "
                "{xmax:.6g}, {ymax:.6g}, the target {left:.6g}, {bottom:.6g} to {right:.6g}, "
                "{top:.6g} (in the target's CRS).",
                name=path,
                **dict(zip(("xmin", "ymin", "xmax", "ymax"), (0, 1, 2, 3))),
                **dict(zip(("left", "bottom", "right", "top"), (4, 5, 6, 7))),
            ),
            f"{path} überlappt das Ziel nicht: es bedeckt 0, 1 bis 2, 3, das Ziel 4, 5 bis 6, 7 "
            "(im KBS des Ziels).",
        ),
        (
            "UnitsError",
            say(
                "The values of the file given as {role} are no {wanted}: {path} has median "
                "{middle:.4g}, 1 % below {low:.4g}, 1 % above {high:.4g}.",
                role="SAR T2",
                wanted=say("linear power"),
                path=path,
                middle=0.123456,
                low=0,
                high=1,
            ),
            f"Die Werte der als SAR T2 angegebenen Datei sind keine Werte in lineare Leistung: "
            f"{path} hat den Median 0.1235, 1 % unter 0, 1 % über 1.",
        ),
        (
            "CloudMaskError",
            say(
                "Optical T2 has {clear} clear pixels ({cloud} of {total} are cloud); filling "
                "learns from the clear part and needs at least {least_clear}.",
                clear=1,
                cloud=2,
                total=3,
                least_clear=4,
            ),
            "Optik T2 hat 1 wolkenfreie Pixel (2 von 3 sind Wolke); das Füllen lernt aus dem "
            "wolkenfreien Teil und braucht mindestens 4.",
        ),
        (
            "ModelError",
            say(
                "{path}: {message}",
                path=path,
                message=say("The model {name} gave values that are no numbers.", name="m"),
            ),
            f"{path}: Das Modell m gab Werte, die keine Zahlen sind.",
        ),
        (
            "OutputError",
            say("The output {target} is a folder.", target=path),
            f"Die Ausgabe {path} ist ein Ordner.",
        ),
        ("CancelledError", "Stopped by the user.", "Angehalten."),
        (
            "WorkerError",
            say("This is a fault in ClearDate: {name}: {error}", name="KeyError", error="'{a}'"),
            "Das ist ein Fehler in ClearDate: KeyError: '{a}'",
        ),
    ):
        event = parse_line(ErrorEvent(kind, message, "Check the path.").to_line())
        assert isinstance(event, ErrorEvent)
        # As the window shows what the worker said, and what was raised on this side.
        shown = translated_event(event)
        assert isinstance(shown, ErrorEvent)
        assert shown.message == german_message
        assert event.message == str(message)
        error = error_from_name(kind, event.message, event.remedy)
        assert type(error).__name__ == kind
        assert error_text(error) == f"{german_message} Den Pfad prüfen."


def test_an_error_of_the_real_worker_is_german(
    german: None, worker_runs: None, make_feedback: Any, tmp_path: Path
) -> None:
    from cleardate.contract.errors import RasterError
    from cleardate.contract.jobs import FillJob
    from cleardate.processing.client.python import worker_python
    from cleardate.processing.client.run import Client
    from cleardate.processing.client.words import error_text
    from cleardate.processing.host.launch import PLUGIN_ROOT

    path = tmp_path / "卫星 {role} {0}.tif"
    rasters = dict.fromkeys(("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds"), str(path))
    job = FillJob(**rasters, output=str(tmp_path / "o.tif"))
    with pytest.raises(RasterError) as caught:
        Client(worker_python(), PLUGIN_ROOT).run(job, make_feedback())
    shown = error_text(caught.value)
    assert shown.startswith("Die als SAR T1 angegebene Datei") and str(path) in shown


def test_notes_of_a_report_are_translated_and_those_of_an_old_one_english(german: None) -> None:
    from cleardate.contract.report import EvaluationReport, report_from_json
    from cleardate.contract.sentence import say
    from cleardate.processing.report.verdict import warnings

    note = say(
        "{name} does not say what it was trained on; train it again for that.", name="模型 {name}"
    )
    report = EvaluationReport({"simulated": {"psnr": 30.0}}, notes=(note,))
    (shown,) = (text for text in warnings(report_from_json(report.to_json())) if "模型" in text)
    assert shown.startswith("模型 {name} ") and shown != str(note)
    record = json.loads(report.to_json())
    del record["sentences"]
    assert str(note) in warnings(report_from_json(json.dumps(record)))


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
    said += feedback.said.info
    assert len(said) > 8
    assert [line for line in said if not (line.startswith("⟦") and line.endswith("⟧"))] == []
