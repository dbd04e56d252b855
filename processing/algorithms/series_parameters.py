"""What is asked of a series beside the settings of its fills."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..host.compat import ADVANCED, DOUBLE, FOLDER, INTEGER
from ..host.text import tr
from ..series.pairing import Rules
from . import proposals

RULES = Rules()
TARGET = f"{proposals.FOLDER}/cleardate_filled"
"""Unless another place is chosen; nobody keeps inputs in a folder of that name."""


def series_definitions() -> list[QgsProcessingParameterDefinition]:
    """The folder of the images, what goes together, how to go on, and where to write."""
    folder = QgsProcessingParameterFile("FOLDER", tr("Folder of the time series"), FOLDER)
    folder.setHelp(
        tr("The images of all dates, also in folders of its own; each has its date in its name.")
    )
    days = QgsProcessingParameterNumber(
        "SAR_DAYS", tr("SAR at most so many days away"), INTEGER, RULES.sar_days, False, 0, 366
    )
    days.setHelp(tr("An optical image without a SAR image that near in time is left out."))
    clear = QgsProcessingParameterNumber(
        "CLEAR_PERCENT",
        tr("Clear dates have at most this cloud (%)"),
        DOUBLE,
        100 * RULES.clear_share,
        False,
        0,
        100,
    )
    clear.setMetadata({"widget_wrapper": {"decimals": 1}})
    clear.setHelp(tr("Cloudy dates are filled from the nearest date that is as clear as this."))
    units = QgsProcessingParameterString(
        "IMAGE_UNITS", tr("Scale and offset of single images"), "", False, True
    )
    units.setHelp(
        tr(
            "Patterns of file names with scale and offset, such as *_N05*=0.0001,-0.1; others are "
            "as the settings say. Sentinel-2 of baseline 04.00 (2022) and later has the offset "
            "-0.1."
        )
    )
    units.setFlags(units.flags() | ADVANCED)
    keep = QgsProcessingParameterBoolean("KEEP", tr("Keep dates that are filled already"), True)
    keep.setHelp(
        tr("A run that was stopped goes on with what is missing. Untick after changing settings.")
    )
    stop = QgsProcessingParameterBoolean("STOP", tr("Stop at the first date that fails"), False)
    stop.setHelp(tr("Else the others go on, and the summary says why it failed."))
    load = QgsProcessingParameterBoolean("LOAD", tr("Open the layers"), True)
    load.setHelp(tr("Put the filled images into the project, and their trust layers, unticked."))
    suspects = QgsProcessingParameterBoolean(
        "SUSPECTS", tr("Write what looks like missed cloud"), False
    )
    suspects.setHelp(
        tr(
            "One more layer for each date: clear pixels that look like cloud that its mask misses, "
            "or like cloud in T1. Every clear pixel is judged for it, which takes a while."
        )
    )
    apart = QgsProcessingParameterBoolean(
        "KEEP_RESOLUTION", tr("Write bands with larger pixels on their own grid"), False
    )
    apart.setHelp(
        tr(
            "One more image for each date: bands whose own pixels are larger than those of the "
            "image, such as Sentinel-2's 20 m bands beside 10 m. The filled image then holds the "
            "others alone."
        )
    )
    output = QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the results"), TARGET)
    output.setHelp(
        tr(
            "Each date gets a filled image, a trust layer and a report, called as its image. "
            "{FOLDER} stands for the folder of the time series."
        )
    )
    return [folder, days, clear, units, keep, stop, load, suspects, apart, output]
