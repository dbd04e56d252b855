"""Enumerations that moved between QGIS 3.22 and 4, under one name."""

from __future__ import annotations

import functools
from typing import Any

from qgis import core


def first_of(*paths: str) -> Any:
    """The value of the first dotted path that exists below ``qgis.core``; newest path first."""
    for path in paths:
        try:
            return functools.reduce(getattr, path.split("."), core)
        except AttributeError:
            continue
    raise AttributeError(f"This QGIS has none of {', '.join(paths)}.")


ADVANCED = first_of(
    "Qgis.ProcessingParameterFlag.Advanced", "QgsProcessingParameterDefinition.Flag.FlagAdvanced"
)
INTEGER = first_of(
    "Qgis.ProcessingNumberParameterType.Integer", "QgsProcessingParameterNumber.Type.Integer"
)
DOUBLE = first_of(
    "Qgis.ProcessingNumberParameterType.Double", "QgsProcessingParameterNumber.Type.Double"
)
SOURCE_FILES = first_of("Qgis.ProcessingSourceType.File", "QgsProcessing.SourceType.TypeFile")
SOURCE_RASTER = first_of("Qgis.ProcessingSourceType.Raster", "QgsProcessing.SourceType.TypeRaster")
SOURCE_POLYGONS = first_of(
    "Qgis.ProcessingSourceType.VectorPolygon", "QgsProcessing.SourceType.TypeVectorPolygon"
)
FILE = first_of(
    "Qgis.ProcessingFileParameterBehavior.File", "QgsProcessingParameterFile.Behavior.File"
)
FOLDER = first_of(
    "Qgis.ProcessingFileParameterBehavior.Folder", "QgsProcessingParameterFile.Behavior.Folder"
)
STRETCH = first_of("QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum")
FIXED_RANGE = first_of(
    "Qgis.RasterTemporalMode.FixedTemporalRange",
    "QgsRasterLayerTemporalProperties.TemporalMode.ModeFixedTemporalRange",
)
POLYGONS = first_of("Qgis.GeometryType.Polygon", "QgsWkbTypes.GeometryType.PolygonGeometry")
ALPHA_BAND = first_of(
    "Qgis.RasterColorInterpretation.AlphaBand", "QgsRaster.ColorInterpretation.AlphaBand"
)
