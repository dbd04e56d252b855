"""Builds the example models in processing/examples with QGIS's own classes.

    /usr/bin/python3 -P scripts/docs/build_models.py [FOLDER]

Run it after a change of the parameters they use; a test holds the files against it.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "processing" / "examples"
GROUP = "Examples"
COLUMN, ROW, TOP = 260, 130, 80
"""Pixels between boxes in the designer."""
BOX = (230, 50)
"""Width and height of a parameter's box; its label takes two lines."""
FILL_LAYERS = ("SAR_T1", "OPTICAL_T1", "SAR_T2", "OPTICAL_T2", "CLOUDS")


class Draft:
    """A model being made: parameters from those of its steps, and steps from parameters."""

    def __init__(self, name: str, about: str) -> None:
        from qgis.core import QgsProcessingModelAlgorithm

        self.model = QgsProcessingModelAlgorithm(name, GROUP)
        self._help = {"ALG_DESC": about, "ALG_CREATOR": "ClearDate"}
        self._order: list[str] = []

    def ask(
        self, algorithm: str, name: str, as_name: str = "", label: str = "", **changes: Any
    ) -> None:
        """Ask for what ``algorithm`` calls ``name``; advanced if that is.

        ``changes`` may hold ``default``, ``optional`` and ``help``.
        """
        from qgis.core import QgsProcessingModelParameter, QgsProcessingParameterDefinition
        from qgis.PyQt.QtCore import QPointF, QSizeF

        parameter = _algorithm(algorithm).parameterDefinition(name).clone()
        parameter.setName(as_name or name)
        if label:
            parameter.setDescription(label)
        if "default" in changes:
            parameter.setDefaultValue(changes["default"])
        if changes.get("optional"):
            optional = QgsProcessingParameterDefinition.Flag.FlagOptional
            parameter.setFlags(parameter.flags() | optional)
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(TOP + 80 + COLUMN * len(self._order), TOP))
        component.setSize(QSizeF(*BOX))
        self._order.append(parameter.name())
        self._help[parameter.name()] = changes.get("help") or parameter.help()
        parameter.setHelp("")
        self.model.addModelParameter(parameter, component)

    def run(
        self,
        step: str,
        algorithm: str,
        title: str,
        place: tuple[float, float],
        sources: dict[str, Any],
        outputs: dict[str, str] | None = None,
        after: Any = None,
    ) -> None:
        """A step at (column, row): ``sources`` are model parameters (a text), or sources.

        ``outputs`` are what the model hands on: label by the algorithm's output. ``after`` is
        what the step waits for, a QgsProcessingModelChildDependency.
        """
        from qgis.core import (
            QgsProcessingModelChildAlgorithm,
            QgsProcessingModelChildParameterSource,
            QgsProcessingModelOutput,
        )
        from qgis.PyQt.QtCore import QPointF

        child = QgsProcessingModelChildAlgorithm(f"cleardate:{algorithm}")
        child.setChildId(step)
        child.setDescription(title)
        x, y = TOP + 80 + COLUMN * place[0], TOP + ROW * place[1]
        child.setPosition(QPointF(x, y))
        for name, source in sources.items():
            if isinstance(source, str):
                source = QgsProcessingModelChildParameterSource.fromModelParameter(source)
            child.addParameterSources(name, [source])
        for parameter in _algorithm(algorithm).parameterDefinitions():
            # The designer wants a value even where there is a default.
            name, default = parameter.name(), parameter.defaultValue()
            if name not in sources and default not in (None, "") and not parameter.isDestination():
                source = QgsProcessingModelChildParameterSource.fromStaticValue(default)
                child.addParameterSources(name, [source])
        handed = {}
        for index, (name, label) in enumerate((outputs or {}).items()):
            output = QgsProcessingModelOutput(label, label)
            output.setChildId(step)
            output.setChildOutputName(name)
            default = _algorithm(algorithm).parameterDefinition(name).defaultValue()
            if default:
                output.setDefaultValue(default)
            output.setPosition(QPointF(x + COLUMN * (index - 0.5), y + ROW))
            handed[label] = output
            self._help[f"{step}:{label}"] = _algorithm(algorithm).parameterDefinition(name).help()
        child.setModelOutputs(handed)
        if after is not None:
            child.setDependencies([after])
        self.model.addChildAlgorithm(child)

    def branch(self, step: str, title: str, condition: str, place: tuple[float, float]) -> Any:
        """A step that lets others run only if an expression is true; returns what they wait for."""
        from qgis.core import QgsProcessingModelChildAlgorithm, QgsProcessingModelChildDependency
        from qgis.PyQt.QtCore import QPointF

        child = QgsProcessingModelChildAlgorithm("native:condition")
        child.setChildId(step)
        child.setDescription(title)
        child.setPosition(QPointF(TOP + 80 + COLUMN * place[0], TOP + ROW * place[1]))
        child.setConfiguration({"conditions": [{"name": "given", "expression": condition}]})
        self.model.addChildAlgorithm(child)
        return QgsProcessingModelChildDependency(step, "given")

    def done(self) -> Any:
        """The model, with its help."""
        self.model.setHelpContent(self._help)
        self.model.setParameterOrder(self._order)
        self.model.updateDestinationParameters()
        return self.model


def _algorithm(name: str) -> Any:
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().algorithmById(f"cleardate:{name}")


def _output(step: str, name: str = "OUTPUT") -> Any:
    from qgis.core import QgsProcessingModelChildParameterSource

    return QgsProcessingModelChildParameterSource.fromChildOutput(step, name)


def fill_one_date() -> Any:
    """Fill, with the trust layer; scored against the truth if there is one."""
    draft = Draft(
        "Fill one date",
        "Fills the cloudy part of one image and says how far to trust each pixel. If the true "
        "image is given, as in a test with painted clouds, the filled pixels are scored against "
        "it.",
    )
    for name in (*FILL_LAYERS, "CLOUD_VALUES", "GROW", "METHOD", "MODEL"):
        draft.ask("fill", name)
    draft.ask(
        "evaluate", "TRUTH", label="True image, to score the result (optional)", optional=True
    )
    names = (*FILL_LAYERS, "CLOUD_VALUES", "GROW", "METHOD", "MODEL")
    draft.run(
        "fill",
        "fill",
        "Fill clouds",
        (2, 2),
        {name: name for name in names},
        {"OUTPUT": "Filled image", "QUALITY": "Trust layer", "HTML": "Report"},
    )
    given = draft.branch("truth", "Is there a true image?", "@TRUTH is not null", (8, 2))
    sources = {
        "SIMULATED": _output("fill"),
        "TRUTH": "TRUTH",
        "BASELINE": "OPTICAL_T1",
        "MASK": _output("fill", "QUALITY"),
    }
    draft.run(
        "score",
        "evaluate",
        "Score against the truth",
        (6, 3.5),
        sources,
        {"HTML": "Scores"},
        after=given,
    )
    return draft.done()


def train_then_simulate() -> Any:
    """From the rasters of a place to a model, and from the model to another date."""
    draft = Draft(
        "Train, then simulate",
        "Trains a model on a pair of dates of one place and simulates another date of it from its "
        "SAR image alone with the clear pair.",
    )
    for name in ("SAR_T1", "OPTICAL_T1"):
        draft.ask("scene", name)
    draft.ask("scene", "SAR_T2", label="SAR of the date to learn from (VV, VH)")
    draft.ask("scene", "OPTICAL_T2", label="Optical image of the date to learn from")
    draft.ask("scene", "CLOUDS", label="Cloud mask of the date to learn from")
    draft.ask("scene", "CLOUD_VALUES")
    draft.ask("train", "PRESET")
    draft.ask("train", "EPOCHS")
    draft.ask("simulate", "SAR_T2", "SAR_NEW", "SAR of the date to simulate (VV, VH)")
    names = (*FILL_LAYERS, "CLOUD_VALUES")
    draft.run("scene", "scene", "Make training scene", (2.5, 2), {name: name for name in names})
    sources = {"SCENE": _output("scene"), "PRESET": "PRESET", "EPOCHS": "EPOCHS"}
    draft.run("train", "train", "Train model", (5, 3), sources, {"OUTPUT": "Model"})
    sources = {
        "MODEL": _output("train"),
        "SAR_T2": "SAR_NEW",
        "SAR_T1": "SAR_T1",
        "OPTICAL_T1": "OPTICAL_T1",
    }
    draft.run("simulate", "simulate", "Simulate", (7, 4), sources, {"OUTPUT": "Simulated image"})
    return draft.done()


def fill_many_dates() -> Any:
    """A folder in, a folder out."""
    draft = Draft(
        "Fill many dates of a folder",
        "Fills every cloudy date of a folder whose files have dates in their names. A start for "
        "models that go on with the filled dates.",
    )
    names = ("FOLDER", "CLOUD_VALUES", "GROW", "METHOD", "KEEP")
    for name in names:
        draft.ask("filldates", name)
    draft.run(
        "dates",
        "filldates",
        "Fill many dates",
        (2, 2),
        {name: name for name in names},
        {"OUTPUT": "Folder of the results"},
    )
    return draft.done()


def prepare_then_fill_season() -> Any:
    """Downloads in, a season and its filled dates out."""
    from qgis.core import QgsProcessingModelChildParameterSource

    draft = Draft(
        "Prepare and fill a season",
        "Makes a season of a folder of downloads, or of a table of rasters, and fills its cloudy "
        "dates, each from all others, with trust layers. Give one of the two; with an area the "
        "downloads are best copied, cut to it and on one grid.",
    )
    for name in ("PATH", "TABLE", "AREA", "COPY", "FROM_DATE", "TO_DATE"):
        draft.ask("prepare", name)
    for name in ("DATES", "NO_FUTURE"):
        draft.ask("fillseason", name)
    names = ("PATH", "TABLE", "AREA", "COPY", "FROM_DATE", "TO_DATE")
    draft.run(
        "prepare",
        "prepare",
        "Prepare season",
        (2, 2),
        {name: name for name in names},
        {"OUTPUT": "Folder of the season"},
    )
    draft.run(
        "fill",
        "fillseason",
        "Fill season",
        (5, 3.5),
        {
            "SEASON": _output("prepare"),
            "DATES": "DATES",
            "NO_FUTURE": "NO_FUTURE",
            "QUALITY": QgsProcessingModelChildParameterSource.fromStaticValue(True),
        },
        {"OUTPUT": "Folder of the results"},
    )
    return draft.done()


MODELS = {
    "fill_one_date.model3": fill_one_date,
    "train_then_simulate.model3": train_then_simulate,
    "fill_many_dates.model3": fill_many_dates,
    "prepare_then_fill_season.model3": prepare_then_fill_season,
}


def build(folder: Path) -> None:
    """Write all models; Processing and our provider are there."""
    folder.mkdir(exist_ok=True)
    for name, make in MODELS.items():
        if not make().toFile(str(folder / name)):
            raise SystemExit(f"{folder / name} cannot be written")


def main() -> None:
    """Start QGIS without a window, with our provider, and build."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Else Qt writes the attributes of a file in another order each time.
    os.environ["QT_HASH_SEED"] = "0"
    with tempfile.TemporaryDirectory() as home:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = home
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        from qgis.analysis import QgsNativeAlgorithms

        registry = QgsApplication.processingRegistry()
        registry.addProvider(QgsNativeAlgorithms(registry))
        spec = importlib.util.spec_from_file_location(
            "cleardate", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
        )
        package = importlib.util.module_from_spec(spec)
        sys.modules["cleardate"] = package
        spec.loader.exec_module(package)
        plugin = package.classFactory(None)
        plugin.initProcessing()
        build(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES)
        plugin.unload()
        application.exitQgis()


if __name__ == "__main__":
    main()
