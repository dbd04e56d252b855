"""The simulated area of a fill as hatched polygons over the image."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ...contract.errors import RasterError
from ...contract.trust_layer import SIMULATED, SOURCE
from ..host.layer_files import polygons_of, quiet_layer
from ..host.text import tr
from . import styles


def hatch_layer(trust_path: str, stopped: Callable[[], bool] = lambda: False) -> QgsVectorLayer:
    """A temporary layer of hatched polygons where the trust layer says that pixels are simulated.

    Raises RasterError if the file is no trust layer. Above POLYGON_EDGE pixels it is coarser.
    When it was ``stopped`` the layer is empty. Any thread may call it.
    """
    trust = quiet_layer(trust_path)
    name, crs = trust.name(), trust.crs()
    is_trust = trust.isValid() and SOURCE in trust.bandName(1)
    # An error keeps what its frames hold, and no layer may outlive QGIS.
    del trust
    if not is_trust:
        raise RasterError(
            tr("{path} is no trust layer of ClearDate.").format(path=trust_path),
            tr("Give the file that Fill clouds wrote as its trust layer."),
        )
    layer = QgsVectorLayer("Polygon", tr("Simulated in {name}").format(name=name), "memory")
    layer.setCrs(crs)
    features = []
    for wkb in polygons_of(trust_path, SIMULATED, stopped):
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    styles.hatch(layer)
    return layer
