"""An example model of processing/examples, in the language of QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingModelAlgorithm

from ..host.help_pages import help_url
from ..host.text import tr
from .algorithm import help_html


class ExampleModel(QgsProcessingModelAlgorithm):
    """A ``.model3`` whose texts are translated; its ids, which scripts name, are not."""

    def __init__(self, record: dict[str, Any]) -> None:
        super().__init__()
        self._record = record
        self.loadVariant(record)
        self.setHelpContent({name: tr(text) for name, text in self.helpContent().items()})
        for parameter in self.parameterDefinitions():
            parameter.setDescription(tr(parameter.description()))
            if not parameter.isDestination():  # whose help is that of the content above
                parameter.setHelp(tr(parameter.help()))
        for output in self.outputDefinitions():
            output.setDescription(tr(output.description()))

    def displayName(self) -> str:  # noqa: N802
        """Name in the toolbox."""
        return tr(self.name())

    def group(self) -> str:
        """Name of the group in the toolbox."""
        return tr(super().group())

    def shortHelpString(self) -> str:  # noqa: N802
        """The help beside the dialog, as that of our other algorithms."""
        return help_html(self.helpContent().get("ALG_DESC", ""), self.parameterDefinitions())

    def helpUrl(self) -> str:  # noqa: N802
        """Page behind the help button."""
        return help_url("many-dates")

    def createInstance(self) -> ExampleModel:  # noqa: N802
        """A fresh copy for one run."""
        return type(self)(self._record)


def read_example(path: Path) -> Optional[ExampleModel]:
    """The model in a file, or None if this QGIS cannot read it."""
    model = QgsProcessingModelAlgorithm()
    return ExampleModel(model.toVariant()) if model.fromFile(str(path)) else None
