"""How what a fill wrote enters the project."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Optional

from qgis.core import QgsProcessingContext

from ...contract.jobs import FillJob
from ..host.text import tr
from . import styles
from .project import Look, RunGroup, load_dressed
from .story import Story


def fill_looks(
    job: FillJob, name: str, t1: str, day: Optional[datetime.date], group: RunGroup
) -> tuple[Look, Look, Look, Look, Look]:
    """The looks of the filled image, of its trust layer, which is unticked, of its suspects, and of
    the scores of its regions, unticked too, and of the bands that are written apart.

    ``name`` and ``t1`` are what the layers of T2 and T1 are called, ``day`` is the date of T2.
    """
    story = Story(
        tr(
            "{name} with the pixels under its cloud mask simulated from SAR of both dates and "
            "{t1}. All other pixels are those of the input."
        ).format(name=name, t1=t1),
        day,
        (job.sar_t1, job.optical_t1, job.sar_t2, job.optical_t2),
    )
    trust_story = dataclasses.replace(
        story,
        abstract=tr(
            "How far to trust the filled {name}: which pixels are simulated, the expected "
            "error and 90 % interval of each band in the numbers of the image, and where the "
            "inputs are unlike anything seen."
        ).format(name=name),
    )
    own_units = (job.optical_t2_scale, job.optical_t2_offset)
    filled = Look(
        tr("Filled {name}").format(name=name),
        lambda layer: styles.like_t1_of(job, layer, own_units),
        story,
        group,
    )
    trust = Look(
        tr("Trust of {name}").format(name=name),
        lambda layer: styles.trust_of(job, layer),
        trust_story,
        group,
        visible=False,
        on_top=True,
    )
    missed_story = dataclasses.replace(
        story,
        abstract=tr(
            "Clear pixels of {name} that look like cloud that its mask misses, by kind, and those "
            "that look like cloud in {t1}. They may be land that changed."
        ).format(name=name, t1=t1),
    )
    suspects = Look(
        tr("Like missed cloud in {name}").format(name=name),
        styles.suspects,
        missed_story,
        group,
        on_top=True,
    )
    scores_story = dataclasses.replace(
        story,
        abstract=tr(
            "Where the filled {name} is good: how well clear pixels of each region that were held "
            "out are told, in dB."
        ).format(name=name),
    )
    scores = Look(
        tr("Where the fill of {name} is good").format(name=name),
        styles.regions,
        scores_story,
        group,
        visible=False,
        on_top=True,
    )
    apart = tr("Filled {name}, bands with larger pixels").format(name=name)
    return filled, trust, suspects, scores, dataclasses.replace(filled, name=apart)


def load_fills(
    context: QgsProcessingContext, folder: str, fills: Iterable[tuple[FillJob, datetime.date]]
) -> None:
    """Let QGIS load what jobs have written, with the date of each T2, as one group."""
    group = RunGroup(tr("ClearDate fill: {name}").format(name=folder))
    for job, day in fills:
        names = Path(job.optical_t2).stem, Path(job.optical_t1).stem
        paths = job.output, job.quality, job.suspects, job.regions, job.keep_resolution
        for path, look in zip(paths, fill_looks(job, *names, day, group)):
            if path and Path(path).is_file():
                load_dressed(context, path, look)
