"""The pictures of a report, all optical ones in one stretch."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from qgis.core import QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRasterLayer
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from ...contract.trust_layer import TrustBands
from ..host.layer_bands import band_texts
from ..host.layer_files import quiet_layer
from ..host.text import tr, tr_noop
from ..results import styles
from ..results.stretch import Likeness, number_scale
from .recent import RunFacts

LONGEST_EDGE = 512
OPTICAL = {
    "optical_t1": tr_noop("Optical T1, the clear date"),
    "optical_t2": tr_noop("Optical T2 as it came"),
    "output": tr_noop("Filled"),
    "truth": tr_noop("True image"),
    "simulated": tr_noop("Image to score"),
    "baseline": tr_noop("Simpler answer to compare with"),
}
PICTURED = (*OPTICAL, "quality")
"""The fields of a job whose rasters make pictures."""
FRAMES = ("output", "optical_t2", "truth", "optical_t1")
"""The first of these gives the extent."""
NO_UNITS = (None, None)
MAGNIFIED = 4
"""Screen pixels per pixel of a small raster, at most."""


@dataclass(frozen=True)
class Picture:
    """A titled PNG as a data URI, its size, and the legend of its colours if it needs one."""

    title: str
    uri: str
    width: int
    height: int
    legend: tuple[tuple[str, str], ...] = ()


def pictures(facts: RunFacts, stopped: Callable[[], bool] = lambda: False) -> list[Picture]:
    """Pictures of the files of a run that still exist; those made before it was ``stopped``.

    All layers are opened here, so any thread may call it; no file is left beside them.
    """
    made: list[Picture] = []
    for picture in _pictures(facts):
        made.append(picture)
        if stopped():
            break
    return made


def _pictures(facts: RunFacts) -> Iterator[Picture]:
    layers = {name: quiet_layer(path) for name, path in facts.files.items()}
    layers = {name: layer for name, layer in layers.items() if layer.isValid()}
    like = next((name for name in ("optical_t1", "truth") if name in layers), None)
    frame = next((layers[name] for name in FRAMES if name in layers), None)
    if frame is None:
        return
    units = {name: tuple(values) for name, values in facts.units.items()}
    units["output"] = own = units.get("optical_t2", NO_UNITS)
    likeness = like and Likeness(layers[like], units.get(like, NO_UNITS), facts.bands)
    for name, title in OPTICAL.items():
        if name in layers:
            styles.optical(layers[name], likeness, units.get(name, NO_UNITS), facts.bands)
            yield _drawn([layers[name]], frame, tr(title))
    if "quality" in layers:
        trust = layers["quality"]
        styles.trust(trust, number_scale(layers.get("optical_t2") or frame, own[0]))
        below = [layers["output"]] if "output" in layers else []
        band = styles.shown_first(TrustBands.of(band_texts(trust)))
        title = tr(styles.EXPECTED_ERROR).format(band=band) if band else tr(styles.SOURCE)
        legend = styles.legend("trust_error") if band else ()
        yield _drawn([trust, *below], frame, title, tuple(legend))


def _drawn(
    layers: list[QgsRasterLayer],
    frame: QgsRasterLayer,
    title: str,
    legend: tuple[tuple[str, str], ...] = (),
) -> Picture:
    longest = max(frame.width(), frame.height())
    scale = min(LONGEST_EDGE / longest, MAGNIFIED)
    size = QSize(max(1, round(frame.width() * scale)), max(1, round(frame.height() * scale)))
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(frame.crs())
    settings.setExtent(frame.extent())
    settings.setOutputSize(size)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    return Picture(title, data_uri(image), size.width(), size.height(), legend)


def data_uri(image: QImage) -> str:
    """The image as a PNG inside a text."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(bytes(content)).decode("ascii")
