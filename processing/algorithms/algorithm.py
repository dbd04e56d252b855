"""What all algorithms show of themselves in the toolbox."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtGui import QIcon

from ..host.help_pages import help_url
from ..host.launch import PLUGIN_ROOT
from ..host.text import tr

ICON = PLUGIN_ROOT / "plugin" / "icons" / "cleardate.svg"


class ClearDateAlgorithm(QgsProcessingAlgorithm):
    """Names, icon and help; subclasses give the texts."""

    command: ClassVar[str]
    """Id of the algorithm."""
    title: ClassVar[str]
    theme: ClassVar[tuple[str, str]]
    """Id and name of the group."""
    about: ClassVar[str]
    words: ClassVar[tuple[str, ...]]

    def name(self) -> str:
        """Id of the algorithm."""
        return self.command

    def displayName(self) -> str:  # noqa: N802
        """Name in the toolbox."""
        return tr(self.title)

    def group(self) -> str:
        """Name of the group in the toolbox."""
        return tr(self.theme[1])

    def groupId(self) -> str:  # noqa: N802
        """Id of the group."""
        return self.theme[0]

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return [tr(word) for word in self.words]

    def icon(self) -> QIcon:
        """ClearDate's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802
        """ClearDate's icon, for the model designer."""
        return str(ICON)

    def shortDescription(self) -> str:  # noqa: N802
        """One sentence, shown when the mouse rests on the name."""
        return self.about_text().split("\n")[0]

    def about_text(self) -> str:
        """What the algorithm does; a sentence of its own comes first, in a line."""
        return tr(self.about)

    def shortHelpString(self) -> str:  # noqa: N802
        """The help beside the dialog: the text of the algorithm, then that of every parameter."""
        return help_html(self.about_text(), self.parameterDefinitions())

    def helpUrl(self) -> str:  # noqa: N802
        """Page behind the help button."""
        return help_url(f"algorithms/{self.name()}")

    def createInstance(self) -> ClearDateAlgorithm:  # noqa: N802
        """A fresh copy for one run."""
        return type(self)()


def help_html(about: str, parameters: list[QgsProcessingParameterDefinition]) -> str:
    """A help of paragraphs: what it is about, then each parameter."""
    paragraphs = [f"<p>{part}</p>" for part in about.split("\n")]
    paragraphs += [f"<p><b>{p.description()}</b><br>{p.help()}</p>" for p in parameters]
    return "".join(paragraphs)
