"""Collect the texts for translation and take the translations in.

    scripts/translate/run --update            new texts into i18n/*.ts; marks those that are gone
    scripts/translate/run --missing de        what is not translated yet, one JSON object per line
    scripts/translate/run --fill de FILE      take translations in: {"id or English": "translation"}
    scripts/translate/run --check             all faults of all translations
    scripts/translate/run --compile           i18n/*.qm, what QGIS reads; needs Qt's lrelease
    scripts/translate/run --prune             forget the texts that are gone

Standard library only, Python 3.9 or newer.
"""

from __future__ import annotations

import argparse
import difflib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import ts
from checks import LANGUAGES, faults, glossary, wrong_terms
from texts import window_texts

from worker import worker_templates

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "i18n"
TEMPLATES = FOLDER / "worker.json"
"""The English templates of the worker, for those who look one up; nothing reads it at work."""
GLOSSARY = FOLDER / "glossary.md"
WINDOW, WORKER = "ClearDate", "worker"
LIKE = 0.75
"""How like a text that is gone a new one is, for its translation to be shown as a help."""

Messages = dict[tuple[str, str], ts.Message]


def collected() -> dict[tuple[str, str], str]:
    """Every text of the code as context and source, with the file where it was first found."""
    texts = {(WINDOW, text): place for text, place in window_texts(ROOT).items()}
    worker = {(WORKER, text): place for text, place in worker_templates(ROOT).items()}
    return {**texts, **worker}


def merged(old: Messages, keys: set[tuple[str, str]]) -> Messages:
    """``old`` with the texts of the code: new ones empty, those gone marked if translated."""
    messages = {key: old.get(key, ts.Message(*key)) for key in keys}
    gone = {key: message for key, message in old.items() if key not in keys and message.translation}
    return {
        **{k: ts.Message(*k, m.translation) for k, m in messages.items()},
        **{k: ts.Message(*k, m.translation, vanished=True) for k, m in gone.items()},
    }


def update(prune: bool = False) -> None:
    """Bring all files of i18n/ up to the code."""
    keys = set(collected())
    TEMPLATES.write_text(templates_text(keys), encoding="utf-8")
    for language in LANGUAGES:
        messages = merged(ts.read(file_of(language)), keys)
        kept = [m for m in messages.values() if not (prune and m.vanished)]
        ts.write(file_of(language), language, kept)
        left = sum(not m.translation for m in kept)
        print(f"{language}: {len(keys)} texts, {left} to translate, {len(kept) - len(keys)} gone")


def templates_text(keys: set[tuple[str, str]]) -> str:
    """What worker.json holds."""
    sources = sorted(source for context, source in keys if context == WORKER)
    return json.dumps(sources, indent=0, ensure_ascii=False) + "\n"


def missing(language: str) -> Iterator[dict[str, Any]]:
    """The texts without a translation, file by file; with the most alike of those that are gone."""
    places = collected()
    messages = merged(ts.read(file_of(language)), set(places))
    known = {m.source: m.translation for m in messages.values() if m.vanished}
    for key in places:
        message = messages[key]
        if message.translation:
            continue
        line = {"id": message.id, "source": message.source, "context": message.context}
        line["file"] = places[key]
        for was in difflib.get_close_matches(message.source, known, 1, LIKE):
            line.update({"was": was, "was_translated": known[was]})
        yield line


def fill(language: str, given: dict[str, str]) -> list[str]:
    """Take translations in; returns why some were refused, the others are written."""
    keys = set(collected())
    messages = merged(ts.read(file_of(language)), keys)
    names: dict[str, list[tuple[str, str]]] = {}
    for key in keys:
        for name in (messages[key].id, key[1]):
            names.setdefault(name, []).append(key)
    terms = glossary(GLOSSARY)
    refused, taken = [], 0
    for name, translation in given.items():
        if name not in names:
            refused.append(f"{name!r} is no text of the code")
        for key in names.get(name, ()):
            wrong = [*faults(language, key[1], translation)]
            wrong += wrong_terms(terms, language, key[1], translation)
            if wrong:
                refused.append(f"{messages[key].id} {key[1]!r}: {translation!r} {'; '.join(wrong)}")
            else:
                messages[key] = ts.Message(*key, translation)
                taken += 1
    ts.write(file_of(language), language, messages.values())
    TEMPLATES.write_text(templates_text(keys), encoding="utf-8")
    left = sum(not m.translation for m in messages.values())
    print(f"{language}: {taken} taken, {len(refused)} refused, {left} to translate")
    return refused


def check() -> tuple[list[str], list[str]]:
    """What the translations lack: the texts that have none, and the faults of the others."""
    keys = set(collected())
    terms = glossary(GLOSSARY)
    lacking, wrong = [], []
    for language in LANGUAGES:
        messages = ts.read(file_of(language))
        current = {key for key, message in messages.items() if not message.vanished}
        lacking += [f"{language}: not up to date with the code: {k[1]!r}" for k in current ^ keys]
        for key in sorted(current):
            message = messages[key]
            head = f"{language} {message.id} {key[1]!r}"
            if not message.translation:
                lacking.append(f"{head} has no translation")
                continue
            found = [*faults(language, key[1], message.translation)]
            found += wrong_terms(terms, language, key[1], message.translation)
            wrong += [f"{head} {fault}" for fault in found]
    return lacking, wrong


def compile_all() -> None:
    """Make the .qm of every language."""
    tool = (
        shutil.which("lrelease") or shutil.which("lrelease-qt6") or shutil.which("pyside6-lrelease")
    )
    if tool is None:
        raise SystemExit("lrelease is missing: install qttools5-dev-tools or Qt's Linguist tools.")
    for language in LANGUAGES:
        source = file_of(language)
        if not source.is_file():
            continue
        target = source.with_suffix(".qm")
        unfinished = target.with_name(target.name + ".new")
        command = [tool, "-silent", str(source), "-qm", str(unfinished)]
        subprocess.run(command, check=True)  # Qt's lrelease
        unfinished.replace(target)
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size} bytes")


def file_of(language: str) -> Path:
    """The file of Linguist of a language."""
    return FOLDER / f"cleardate_{language}.ts"


def read_translations(path: Path) -> dict[str, str]:
    """The translations in a file: one JSON object, or lines of ``{"id", "translation"}``."""
    text = path.read_text(encoding="utf-8")
    try:
        record = json.loads(text)
        if isinstance(record, dict) and "id" not in record:
            return {str(key): str(value) for key, value in record.items()}
        rows = record if isinstance(record, list) else [record]
    except ValueError:
        rows = [json.loads(line) for line in text.splitlines() if line.strip()]
    return {str(row["id"]): str(row["translation"]) for row in rows}


def main() -> int:
    """Do what the arguments say; 1 if something is missing."""
    parser = argparse.ArgumentParser(
        "scripts/translate/run", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    wish = parser.add_mutually_exclusive_group(required=True)
    for name in ("update", "check", "compile", "prune"):
        wish.add_argument(f"--{name}", action="store_true")
    wish.add_argument("--missing", choices=LANGUAGES)
    wish.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    given = parser.parse_args()
    problems: list[str] = []
    if given.update or given.prune:
        update(given.prune)
    elif given.missing:
        for line in missing(given.missing):
            print(json.dumps(line, ensure_ascii=False))
    elif given.fill:
        language, path = given.fill
        if language not in LANGUAGES:
            parser.error(f"{language} is none of {', '.join(LANGUAGES)}")
        problems = fill(language, read_translations(Path(path)))
    elif given.compile:
        compile_all()
    else:
        problems = [fault for part in check() for fault in part]
    print("\n".join(problems), end="\n" if problems else "", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
