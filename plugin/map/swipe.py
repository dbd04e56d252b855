"""Before and after on the map: what lies below a result shows on one side of a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen

from ...processing.host.text import tr

SETTLED_MS = 80
"""How long the map has to keep still before its other side is drawn again."""
HANDLE_PX = 11
DARK, LIGHT = QColor(30, 30, 30), QColor(255, 255, 255)
"""The line is light with dark edges: one of them shows on any image."""


class SwipeTool(QgsMapTool):
    """Shows the canvas without ``top_layers`` left of a line that follows the dragged mouse.

    With Ctrl the line lies, and what was below shows above it. Escape ends the tool, and so does
    the removal of all top layers.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        top_layers: Sequence[QgsMapLayer],
        below_layers: Sequence[QgsMapLayer],
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        # Layers are known by their ids, since the user may remove them at any time.
        self._top = [layer.id() for layer in top_layers]
        self._below = [layer.id() for layer in below_layers]
        self._project = (
            next((layer.project() for layer in top_layers), None) or QgsProject.instance()
        )
        self._project.layersWillBeRemoved["QStringList"].connect(self._forget)
        self._curtain: Optional[_Curtain] = None
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._dragged = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED_MS)
        self._settle.timeout.connect(self._draw)
        for layer in below_layers:
            layer.repaintRequested.connect(self._redraw)

    def activate(self) -> None:
        """Put the line in the middle of the map."""
        super().activate()
        self._curtain = _Curtain(self._canvas)
        self._canvas.extentsChanged.connect(self._redraw)
        self._canvas.mapCanvasRefreshed.connect(self._redraw)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._draw()

    def deactivate(self) -> None:
        """Take the line off the map and stop drawing."""
        if self._curtain is not None:
            self._canvas.extentsChanged.disconnect(self._redraw)
            self._canvas.mapCanvasRefreshed.disconnect(self._redraw)
            self._canvas.scene().removeItem(self._curtain)
            self._curtain = None
        self._settle.stop()
        self._stop_drawing()
        super().deactivate()

    def end(self) -> None:
        """Go for good; the tool must be off the map. Else it would stay as long as the canvas."""
        self._project.layersWillBeRemoved["QStringList"].disconnect(self._forget)
        self.deleteLater()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """The line jumps to the mouse; Ctrl lays it down."""
        if self._curtain is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._dragged = True
        lying = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._curtain.turn(lying)
        self.setCursor(Qt.CursorShape.SplitVCursor if lying else Qt.CursorShape.SplitHCursor)
        self._curtain.move_to(event.pos().x(), event.pos().y())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """The line follows."""
        if self._dragged and self._curtain is not None:
            self._curtain.move_to(event.pos().x(), event.pos().y())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """The line stays."""
        self._dragged = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape ends the tool."""
        if event.key() == Qt.Key.Key_Escape:
            self._canvas.unsetMapTool(self)

    def _forget(self, gone: Sequence[str]) -> None:
        """Layers are about to go: nothing may draw them any more."""
        self._stop_drawing()
        self._top = [known for known in self._top if known not in gone]
        self._below = [known for known in self._below if known not in gone]
        if not self._top:
            self._canvas.unsetMapTool(self)
        self._redraw()

    def _redraw(self) -> None:
        if self._curtain is not None:
            self._settle.start()

    def _draw(self) -> None:
        self._stop_drawing()
        settings = QgsMapSettings(self._canvas.mapSettings())
        found = (self._project.mapLayer(known) for known in self._below)
        settings.setLayers([layer for layer in found if layer is not None])
        if self._curtain is None or not settings.hasValidSettings():
            return
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._take_image)
        self._job.start()

    def _take_image(self) -> None:
        job, self._job = self._job, None
        if job is not None and self._curtain is not None:
            self._curtain.show_image(job.renderedImage(), job.mapSettings().visibleExtent())

    def _stop_drawing(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._take_image)
            job.cancel()


class _Curtain(QgsMapCanvasItem):
    """The other image up to the line, and the line with its handle."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image: Optional[QImage] = None
        self._extent = QgsRectangle()
        self._lying = False
        self._share = 0.5
        """Where the line is, as a share of the width, or of the height of a lying one."""
        self.setZValue(100)  # over rubber bands

    def turn(self, lying: bool) -> None:
        """Let the line lie or stand."""
        self._lying = lying
        self.update()

    def move_to(self, x: int, y: int) -> None:
        """Put the line under a pixel of the canvas."""
        share = y / self._canvas.height() if self._lying else x / self._canvas.width()
        self._share = min(1.0, max(0.0, share))
        self.update()

    def show_image(self, image: QImage, extent: QgsRectangle) -> None:
        """Take the image of ``extent``; it shows while the map shows the same."""
        self._image, self._extent = image, extent
        self.update()

    def updatePosition(self) -> None:  # noqa: N802
        """Called when the map has moved: the item covers the canvas, wherever that is."""
        self.prepareGeometryChange()
        self.setPos(0, 0)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def paint(self, painter: QPainter, *_: Any) -> None:
        whole = self.boundingRect()
        side = QRectF(whole)
        if self._lying:
            side.setHeight(whole.height() * self._share)
        else:
            side.setWidth(whole.width() * self._share)
        if self._image is not None and self._extent == self._canvas.extent():
            painter.save()
            painter.setClipRect(side)
            painter.drawImage(QPointF(0, 0), self._image)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter, side)
        self._paint_words(painter, side)

    def _paint_line(self, painter: QPainter, side: QRectF) -> None:
        start = side.bottomLeft() if self._lying else side.topRight()
        end = side.bottomRight()
        middle = (start + end) / 2
        for colour, width in ((DARK, 4.0), (LIGHT, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(start, end)
        painter.setBrush(LIGHT)
        painter.setPen(QPen(DARK, 1.5))
        painter.drawEllipse(middle, HANDLE_PX, HANDLE_PX)
        # Two small strokes along the line: something to grip.
        along = QPointF(5, 0) if self._lying else QPointF(0, 5)
        across = QPointF(0, 3) if self._lying else QPointF(3, 0)
        for offset in (across, -across):
            painter.drawLine(middle + offset - along, middle + offset + along)

    def _paint_words(self, painter: QPainter, side: QRectF) -> None:
        metrics = painter.fontMetrics()
        height = metrics.height() + 6.0
        corner = side.bottomRight() if self._lying else side.topRight()
        for text, is_before in ((tr("Before"), True), (tr("After"), False)):
            width = metrics.boundingRect(text).width() + 12.0
            if self._lying:
                left, top = 8.0, corner.y() - height - 6 if is_before else corner.y() + 6
            else:
                left, top = corner.x() - width - 6 if is_before else corner.x() + 6, 8.0
            box = QRectF(left, top, width, height)
            shade = QColor(DARK)
            shade.setAlpha(190)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(LIGHT)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
