"""The swipe and the button that says whether it is on: the button goes out when the tool does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QPushButton

from .swipe import SwipeTool


class SwipeSwitch:
    """Puts the swipe on a map and takes it off again; another tool of the map ends it, too."""

    def __init__(self, button: QPushButton) -> None:
        self._button = button
        self._canvas: Optional[QgsMapCanvas] = None
        self._tool: Optional[SwipeTool] = None

    @property
    def is_on(self) -> bool:
        """Whether the tool is on the map."""
        return self._tool is not None

    def start(
        self,
        canvas: QgsMapCanvas,
        above: Sequence[QgsMapLayer],
        before: Optional[QgsMapLayer],
    ) -> None:
        """Swipe between ``above`` and what lies below it, ``before`` first if there is one."""
        self.end()
        others = [layer for layer in canvas.layers() if layer not in (*above, before)]
        below = others if before is None else [before, *others]
        self._canvas, self._tool = canvas, SwipeTool(canvas, above, below)
        canvas.mapToolSet.connect(self._tool_set)
        canvas.setMapTool(self._tool)

    def end(self) -> None:
        """Take it off the map, if it is there."""
        tool, self._tool = self._tool, None
        canvas, self._canvas = self._canvas, None
        if tool is not None and canvas is not None:
            canvas.mapToolSet.disconnect(self._tool_set)
            canvas.unsetMapTool(tool)
            tool.end()

    def _tool_set(self, tool: Any, *_: Any) -> None:
        if tool is not self._tool:
            self._button.setChecked(False)
