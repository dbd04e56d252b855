"""What the two algorithms about the compute environment share; they run without one."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from .base import HELP_URL, ICON
from .text import tr


class EnvironmentAlgorithm(QgsProcessingAlgorithm):
    """Names, icon and help."""

    command: ClassVar[str]
    title: ClassVar[str]
    about: ClassVar[str]

    def name(self) -> str:
        """Id of the algorithm."""
        return self.command

    def displayName(self) -> str:  # noqa: N802
        """Name in the toolbox."""
        return tr(self.title)

    def group(self) -> str:
        """Name of the group in the toolbox."""
        return tr("Environment")

    def groupId(self) -> str:  # noqa: N802
        """Id of the group."""
        return "environment"

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return [tr("install"), "Python", "CUDA", "GPU", "onnxruntime", "torch"]

    def icon(self) -> QIcon:
        """ClearDate's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802
        """ClearDate's icon, for the model designer."""
        return str(ICON)

    def shortDescription(self) -> str:  # noqa: N802
        """One sentence, shown when the mouse rests on the name."""
        return tr(self.about).split("\n")[0]

    def shortHelpString(self) -> str:  # noqa: N802
        """The text of the algorithm, then that of every parameter."""
        paragraphs = [f"<p>{part}</p>" for part in tr(self.about).split("\n")]
        for parameter in self.parameterDefinitions():
            paragraphs.append(f"<p><b>{parameter.description()}</b><br>{parameter.help()}</p>")
        return "".join(paragraphs)

    def helpUrl(self) -> str:  # noqa: N802
        """Page behind the help button."""
        return HELP_URL

    def createInstance(self) -> EnvironmentAlgorithm:  # noqa: N802
        """A fresh copy for one run."""
        return type(self)()
