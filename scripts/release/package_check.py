"""Looks through a built plugin: what it must and must not hold. Prints each fault; exit code 1."""

from __future__ import annotations

import ast
import configparser
import posixpath
import re
import stat
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

LARGEST = 20_000_000  # bytes; QGIS's plugin repository takes 25 MB
LEAST_TRANSLATION = 20_000  # bytes; a language without texts has 30
TOP = "cleardate/"
REQUIRED = (
    "__init__.py",
    "metadata.txt",
    "LICENSE",
    "docs/html/guide/index.html",
    "requirements/constraints.txt",
    "requirements/hashes.txt",
    "requirements/simulate.txt",
    "requirements/simulate-gpu.txt",
    "requirements/train.txt",
    "worker/bootstrap.py",
)
REQUIRED_KINDS = (
    r"models/generators/[^/]+\.onnx",
    r"processing/.+\.model3",
    r"i18n/cleardate_[\w]+\.qm",
    r"plugin/styles/.+\.qml",
    r"docs/html/guide/algorithms/.+\.html",
    r"docs/guide/images/.+",
)
"""At least one file of each."""
UNWANTED = re.compile(
    r"(^|/)(__pycache__|tests?|scripts|\.[^/]+|[^/]+\.(pyc|pyo|so|pyd|dll|exe|sh|bat|orig|rej))(/|$)|"
    r"^docs/results/|\.csv$|\.aux\.xml$"
)
FIELDS = (
    "name", "description", "about", "version", "qgisMinimumVersion", "author", "email",
    "tracker", "repository",
)  # fmt: skip
"""What QGIS's plugin repository refuses a plugin without."""
LINKS = ("homepage", "tracker", "repository")
QGIS_SIDE = ("__init__.py", "contract/", "processing/", "plugin/")


def faults(path: Path) -> Iterator[str]:
    """All that is wrong with the zip at ``path``, one sentence each."""
    size = path.stat().st_size
    if size > LARGEST:
        yield f"The file has {size} bytes; at most {LARGEST} are wanted."
    with zipfile.ZipFile(path) as archive:
        damaged = archive.testzip()
        if damaged:
            yield f"{damaged} is damaged."
            return
        files = {}
        for entry in archive.infolist():
            yield from _entry_faults(entry)
            if not entry.is_dir():
                files[entry.filename.removeprefix(TOP)] = archive.read(entry)
    yield from _content_faults(files)


def _entry_faults(entry: zipfile.ZipInfo) -> Iterator[str]:
    name = entry.filename
    if not name.startswith(TOP) or posixpath.normpath(name) != name.rstrip("/") or "\\" in name:
        yield f"{name} lies outside {TOP}."
    if stat.S_ISLNK(entry.external_attr >> 16):
        yield f"{name} is a symbolic link."
    if not entry.is_dir() and entry.file_size == 0:
        yield f"{name} is empty."
    if UNWANTED.search(name.removeprefix(TOP).rstrip("/")):
        yield f"{name} does not belong into the plugin: leave it out in .gitattributes."


def _content_faults(files: dict[str, bytes]) -> Iterator[str]:
    for name in REQUIRED:
        if name not in files:
            yield f"{name} is missing."
    for kind in REQUIRED_KINDS:
        if not any(re.fullmatch(kind, name) for name in files):
            yield f"There is no file {kind}."
    for name, content in files.items():
        if name.endswith(".qm") and len(content) < LEAST_TRANSLATION:
            yield f"{name} holds no translation: run scripts/translate/run --compile, and commit."
        if name.endswith(".py"):
            version = (3, 9) if name.startswith(QGIS_SIDE) else (3, 11)
            try:
                ast.parse(content, feature_version=version)
            except SyntaxError as error:
                yield f"{name}:{error.lineno}: no Python {version[0]}.{version[1]}: {error.msg}."
    yield from _metadata_faults(files)


def _metadata_faults(files: dict[str, bytes]) -> Iterator[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    try:
        parser.read_string(files.get("metadata.txt", b"").decode("utf-8"))
        general = parser["general"]
    except (configparser.Error, KeyError, UnicodeDecodeError) as error:
        yield f"metadata.txt cannot be read: {error}."
        return
    for field in FIELDS:
        if not general.get(field, "").strip():
            yield f"metadata.txt lacks {field}."
    for field in LINKS:
        if not re.fullmatch(r"https://[\w./-]+", general.get(field, "")):
            yield f"metadata.txt: {field} is no https address: {general.get(field)!r}."
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?(-\w+)?", general.get("version", "")):
        yield f"metadata.txt: version is {general.get('version')!r}; wanted is such as 1.2.3."
    if not re.fullmatch(r"[\w.+-]+@[\w.-]+\.\w+", general.get("email", "")):
        yield "metadata.txt: email is no address."
    if general.get("icon", "") not in files:
        yield f"metadata.txt: there is no icon {general.get('icon')!r}."


def main() -> int:
    """Check the file that is named."""
    found = list(faults(Path(sys.argv[1])))
    for fault in found:
        print(fault, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
