"""How texts are collected and translations are taken in: scripts/translate."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def texts(script: Any) -> Any:
    return script("translate/texts")


@pytest.fixture
def worker(script: Any) -> Any:
    return script("translate/worker")


@pytest.fixture
def ts(script: Any) -> Any:
    return script("translate/ts")


@pytest.fixture
def checks(script: Any) -> Any:
    return script("translate/checks")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('tr("a " "b")', ["a b"]),
        ('x = {"k": tr_noop("a")}', ["a"]),
        ('tr("a" if x else "b").format(n=1)', ["a", "b"]),
        ("tr(label)", []),
        ('LABELS = {"k": "a"}', ["a"]),
        (
            'class A:\n    title = "a"\n    theme = ("id", "b")\n    words = ("c", "d")',
            list("abcd"),
        ),
        ('Destination("a", (".x",), "b")', ["a", "b"]),
    ],
)
def test_texts_of_the_window(texts: Any, source: str, found: list[str]) -> None:
    assert list(texts.file_texts(ast.parse(source), "processing/a.py")) == found


@pytest.mark.parametrize("source", ['tr(f"{a} b")', 'tr("a" + b)'])
def test_what_is_no_literal_is_refused(texts: Any, source: str) -> None:
    with pytest.raises(ValueError, match=r"processing/a\.py, line 1"):
        list(texts.file_texts(ast.parse(source), "processing/a.py"))


def test_help_of_jobs_that_qgis_shows(texts: Any) -> None:
    tree = ast.parse('class A(B):\n    x: int = option("a")\nclass C:\n    y: int = option("c")')
    assert list(texts.help_texts(tree, {"A"})) == ["a"]
    found = texts.window_texts(ROOT)
    assert "Cloud mask of T2: a raster." in found or any("Cloud mask of T2" in t for t in found)
    assert not any("torchrun" in text for text in found)


def test_sentences_of_the_worker(worker: Any, tmp_path: Path) -> None:
    for folder in worker.FOLDERS:
        (tmp_path / folder).mkdir()
    (tmp_path / "imagery" / "a.py").write_text(
        '"""A docstring is no text."""\n'
        'KINDS = {"a": say("one thing"), "b": "no text"}\n'
        'REMEDY = "Do something."\n'
        "def f(n, reporter):\n"
        '    """Nor is this one."""\n'
        '    limits = say(" up to {n:.1f} of them", n=n) if n else say("any number")\n'
        '    reporter.log(say("Give {limits!r}" ", now", limits=limits))\n'
        '    reporter.progress(0.5, message="Reading" if n else "Looking twice")\n'
        '    stream(about="Looking")\n'
        "    np.log(n / 2)\n"
        '    raise InputError(say("{path}: {message}", path=n, message=n), REMEDY)\n',
        "utf-8",
    )
    assert sorted(worker.worker_templates(tmp_path)) == sorted(
        [
            "one thing",
            "Do something.",
            "up to {n} of them",
            "any number",
            "Give {limits}, now",
            "Reading",
            "Looking twice",
            "Looking",
        ]
    )


@pytest.mark.parametrize(
    "source",
    ['log.log(f"{a} b")', 'raise InputError("a" + f"{b}")', 'say(f"{a} b", a=a)', "say(a, b=b)"],
)
def test_a_sentence_that_cannot_be_collected_is_refused(worker: Any, source: str) -> None:
    with pytest.raises(ValueError, match=r"a/b\.py, line 1"):
        list(worker.file_templates(ast.parse(source), "a/b.py"))


def test_the_committed_templates_are_those_of_the_code(worker: Any) -> None:
    committed = json.loads((ROOT / "i18n" / "worker.json").read_text("utf-8"))
    assert committed == sorted(worker.worker_templates(ROOT))


def test_a_file_is_read_as_it_was_written(ts: Any, tmp_path: Path) -> None:
    messages = [
        ts.Message("worker", 'a <b> & "c"\n…', "ä\n语"),
        ts.Message("ClearDate", "b"),
        ts.Message("ClearDate", "a", "A", vanished=True),
    ]
    path = tmp_path / "x.ts"
    ts.write(path, "de", messages)
    first = path.read_bytes()
    read = ts.read(path)
    assert set(read.values()) == set(messages)
    ts.write(path, "de", reversed(list(read.values())))
    assert path.read_bytes() == first
    assert ts.read(tmp_path / "none.ts") == {}


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{a} of {b}", "{b}: {a}", ""),
        ("{a} of {b}", "{a}", "placeholders"),
        ("{a}", "{a} {a}", "placeholders"),
        ("{n} band{s}", "{n} Kanäle", ""),
        ("<b>a</b>", "<b>b</b>", ""),
        ("<b>a</b>", "b", "tags"),
        ("&Run", "Start", "accelerator"),
        ("a && b", "a && c", ""),
        ("Run…", "Start", "…"),
        (" at {x}", "bei {x}", "blanks"),
        ("a\nb", "c", "lines"),
        ("a", " ", "empty"),
        ("A text that was forgotten", "A text that was forgotten", "English"),
        ("ClearDate (GeoTIFF, JSON, ONNX)", "ClearDate (GeoTIFF, JSON, ONNX)", ""),
        ("Report", "Report", ""),
    ],
)
def test_faults(checks: Any, source: str, translation: str, fault: str) -> None:
    found = "; ".join(checks.faults("de", source, translation))
    assert fault in found and bool(fault) == bool(found)


@pytest.mark.parametrize(
    ("language", "source", "translation", "wrong"),
    [
        ("de", "Grow the cloud mask", "Die Wolkenmaske vergrößern", 0),
        ("de", "Grow the cloud mask", "Die Maske vergrößern", 1),
        ("de", "3 bands", "3 Kanäle", 0),
        ("de", "husbands", "Ehemänner", 0),
        ("de", "{band} with 'scene'", "{band} mit 'scene'", 0),
        ("es", "held-out pixels", "píxeles reservados", 0),
        ("zh_CN", "the scenes", "这些场景", 0),
        ("zh_CN", "the scenes", "这些图像", 1),
        ("fr", "The learning rate", "Le taux d'apprentissage", 0),
        ("de", "spectral angles", "spektrale Winkel", 0),
    ],
)
def test_terms(checks: Any, language: str, source: str, translation: str, wrong: int) -> None:
    terms = checks.glossary(ROOT / "i18n" / "glossary.md")
    assert len(terms) > 15
    assert all(
        all(names.values()) and set(names) == set(checks.LANGUAGES) for names in terms.values()
    )
    assert len(list(checks.wrong_terms(terms, language, source, translation))) == wrong


@pytest.fixture
def tool(script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """scripts/translate on files of its own and three texts."""
    tool = script("translate/translate")
    keys = {
        ("ClearDate", "Run {n}"): "a.py",
        ("ClearDate", "Stop"): "a.py",
        ("worker", "Stop"): "b.py",
    }
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    monkeypatch.setattr(tool, "TEMPLATES", tmp_path / "worker.json")
    monkeypatch.setattr(tool, "collected", lambda: keys)
    return tool


def test_from_missing_to_filled(tool: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool.update()
    assert json.loads((tmp_path / "worker.json").read_text("utf-8")) == ["Stop"]
    left = list(tool.missing("de"))
    assert [(line["context"], line["source"]) for line in left] == list(tool.collected())
    refused = tool.fill("de", {left[0]["id"]: "Start {m}", "Stop": "Halt", "Gone": "Weg"})
    assert len(refused) == 2 and "placeholders" in refused[0] and "'Gone'" in refused[1]
    assert [line["source"] for line in tool.missing("de")] == ["Run {n}"]
    assert tool.fill("de", {"Run {n}": "Start {n}"}) == []
    assert list(tool.missing("de")) == []

    # A text is altered: its translation is kept, and offered for the new one.
    monkeypatch.setattr(tool, "collected", lambda: {("ClearDate", "Run {n}!"): "a.py"})
    tool.update()
    (line,) = tool.missing("de")
    assert (line["was"], line["was_translated"]) == ("Run {n}", "Start {n}")
    tool.update(prune=True)
    (line,) = tool.missing("de")
    assert "was" not in line


def test_translations_come_as_an_object_or_as_lines(tool: Any, tmp_path: Path) -> None:
    path = tmp_path / "given.json"
    for text in (
        '{"a": "b"}',
        '{"id": "a", "translation": "b"}\n',
        '[{"id": "a", "translation": "b"}]',
        '{"id": "a", "translation": "b"}\n\n{"id": "a", "translation": "b"}\n',
    ):
        path.write_text(text, "utf-8")
        assert tool.read_translations(path) == {"a": "b"}
