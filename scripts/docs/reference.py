"""Writes docs/guide/algorithms/: one page per algorithm, made of the algorithms themselves.

Run by the Python of QGIS: ``/usr/bin/python3 -P scripts/docs/reference.py``.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "guide" / "algorithms"
LARGEST_SHOWN = 1e300
"""QGIS says of a number without limits that its limits are those of its type."""


def main() -> None:
    """Write all pages, and delete those of algorithms that are gone."""
    _start_qgis()
    pages = algorithm_pages()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("*.md"):
        if path.stem not in pages:
            path.unlink()
    for name, text in pages.items():
        (FOLDER / f"{name}.md").write_text(text, encoding="utf-8")
    print(f"{len(pages)} pages in {FOLDER}")


def _start_qgis() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="cleardate-reference-")
    spec = importlib.util.spec_from_file_location(
        "cleardate", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"no package at {ROOT}")
    package = importlib.util.module_from_spec(spec)
    sys.modules["cleardate"] = package
    spec.loader.exec_module(package)
    from qgis.core import QgsApplication

    _start_qgis.application = QgsApplication([], False)
    QgsApplication.initQgis()


def algorithm_pages() -> dict[str, str]:
    """The page of every algorithm by its name; a QgsApplication must exist."""
    from cleardate.processing.provider import ALGORITHMS

    pages = {}
    for kind in ALGORITHMS:
        algorithm = kind()
        algorithm.initAlgorithm({})
        pages[algorithm.name()] = page(algorithm)
    return pages


def page(algorithm: Any) -> str:
    """The page of one algorithm, as Markdown."""
    lines = [f"# {algorithm.displayName()}", "", f"`cleardate:{algorithm.name()}`", ""]
    for paragraph in algorithm.about_text().split("\n"):
        lines += [_wrapped(paragraph), ""]
    shown = [p for p in algorithm.parameterDefinitions() if not p.isDestination()]
    ordinary = [p for p in shown if not _is_advanced(p)]
    advanced = [p for p in shown if _is_advanced(p)]
    outputs = [p for p in algorithm.parameterDefinitions() if p.isDestination()]
    for title, some in (
        ("Parameters", ordinary),
        ("Advanced parameters", advanced),
        ("Outputs", outputs),
    ):
        if some:
            lines += [f"## {title}", "", "| parameter | name in scripts | default | meaning |"]
            lines += ["| --- | --- | --- | --- |", *(_row(p) for p in some), ""]
    lines += ["## In a script", "", "```", _command(algorithm), "```", ""]
    return "\n".join(lines)


def _is_advanced(parameter: Any) -> bool:
    from cleardate.processing.host.compat import ADVANCED

    return bool(parameter.flags() & ADVANCED)


def _is_optional(parameter: Any) -> bool:
    from cleardate.processing.host.compat import first_of

    flag = first_of(
        "Qgis.ProcessingParameterFlag.Optional",
        "QgsProcessingParameterDefinition.Flag.FlagOptional",
    )
    return bool(parameter.flags() & flag)


def _row(parameter: Any) -> str:
    meaning = " ".join(part for part in (parameter.help(), _values(parameter)) if part)
    cells = (parameter.description(), f"`{parameter.name()}`", _default(parameter), meaning)
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _default(parameter: Any) -> str:
    default = parameter.defaultValue()
    if default in (None, ""):
        return "optional" if _is_optional(parameter) else "**required**"
    return f"`{str(default).lower() if isinstance(default, bool) else default}`"


def _values(parameter: Any) -> str:
    if hasattr(parameter, "options"):
        return "One of " + ", ".join(f"`{option}`" for option in parameter.options()) + "."
    if parameter.type() != "number":
        return ""
    low, high = parameter.minimum(), parameter.maximum()
    if low > -LARGEST_SHOWN and high < LARGEST_SHOWN:
        return f"{_number(low)} to {_number(high)}."
    return f"From {_number(low)} on." if low > -LARGEST_SHOWN else ""


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:g}"


def _command(algorithm: Any) -> str:
    words = [
        f"{p.name()}={_example(p)}"
        for p in algorithm.parameterDefinitions()
        if not _is_optional(p) and p.defaultValue() in (None, "")
    ]
    lines = [f"qgis_process run cleardate:{algorithm.name()} --"]
    for word in words:
        if len(lines[-1]) + len(word) > 90:
            lines[-1] += " \\"
            lines.append("   ")
        lines[-1] += f" {word}"
    return "\n".join(lines)


def _example(parameter: Any) -> str:
    name = parameter.name().lower()
    endings = {
        "raster": ".tif",
        "layer": ".tif",
        "rasterDestination": ".tif",
        "multilayer": ".json",
    }
    if parameter.type() == "fileDestination":
        return name + parameter.defaultFileExtension().join((".", ""))
    return name + endings.get(parameter.type(), "")


def _wrapped(text: str) -> str:
    import textwrap

    return textwrap.fill(text, 110, break_long_words=False, break_on_hyphens=False)


if __name__ == "__main__":
    main()
