"""Fill the cloudy dates of a season, each from all others."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
)

from ...contract.errors import ClearDateError, OutputError, UsageError
from ...contract.events import ResultEvent
from ...contract.indices import INDICES
from ...contract.jobs import SeasonJob, build_job
from ...contract.layers import OPTICAL
from ...contract.report import FillReport
from ...contract.season_calendar import added_dates
from ...contract.season_file import collection_of, read_season
from ..client.python import worker_python
from ..client.run import Client
from ..client.timed import TimedFeedback
from ..client.words import error_text
from ..host.labels import method_title
from ..host.launch import PLUGIN_ROOT
from ..host.temporary import is_temporary
from ..host.text import tr, tr_noop
from ..report.recent import read_report
from ..results.season_looks import FilledDate, load_season
from . import proposals
from .job_algorithm import JobAlgorithm
from .parameters import Destination, job_fields

TARGET = f"{proposals.FOLDER}/{proposals.NAME}_filled"
"""Unless another place is chosen: beside the season, not in it."""
IMAGE, TRUST, REPORT = "_image", "_trust", "_report"
"""How the worker calls the files of a date, behind its name."""


class FillSeasonAlgorithm(JobAlgorithm):
    """The dialog of ``season``."""

    job = SeasonJob
    title = tr_noop("Fill season")
    theme = ("clouds", "Cloudy dates")
    about = tr_noop(
        "Fills the cloudy dates of a season, each from all its other dates and from SAR.\n"
        "The season is what Prepare season made of downloads or of a table of rasters. Clear "
        "pixels stay as they are. A date needs no clear pixel of its own, and no other date has "
        "to be clear: pixels that some date shows are enough.\n"
        "A date that fails does not stop the others. The table summary.csv lists all dates with "
        "their cloud, the method and its score on held-out clear pixels beside simpler methods."
    )
    words = ("time series", "cloud removal", "gap filling", "SAR", "Sentinel-1", "Sentinel-2")
    destinations: ClassVar[dict[str, Destination]] = {}

    def name(self) -> str:
        """Id of the algorithm."""
        return "fillseason"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        """Add the parameters, and what a model or a script can read of the result."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputFile("SUMMARY", tr("Summary")))
        self.addOutput(QgsProcessingOutputNumber("FILLED", tr("Dates filled")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Dates that failed")))

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """The fields of the job; before the advanced ones whether to open, and where to write."""
        fields = [spec for spec in job_fields(self.job) if spec.name != "output"]
        plain = [spec for spec in fields if not spec.metadata["advanced"]]
        made = [p for spec in plain for p in self.field_definitions(spec)]
        made += [_load_parameter(), _folder_parameter()]
        rest = fields[len(plain) :]
        return [*made, *(p for spec in rest for p in self.field_definitions(spec))]

    def inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The job's fields but the folder; a ClearDateError for no season, or none of its days."""
        given = {
            spec.name: self.field_value(spec, parameters, context)
            for spec in job_fields(self.job)
            if spec.name != "output"
        }
        if given["season"] is None:
            raise UsageError(
                tr("No season is given."), tr("Choose the folder that Prepare season made.")
            )
        _check_days(build_job(SeasonJob, {**given, "output": given["season"]}))
        return given

    def placed(
        self, parameters: dict[str, Any], inputs: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """The parameters with the folder of the results: unless said, beside the season."""
        season = folder_of(inputs["season"])
        text = proposals.text_of(parameters.get("OUTPUT"))
        if not text or (is_temporary(text) and not is_temporary(season)):
            # Models make a temporary name for what they do not hand on.
            text = TARGET
        if text.startswith(proposals.FOLDER):
            project = context.project()
            home = project.homePath() if project is not None else ""
            text = beside(season, bool(inputs.get("resume")), home, text)
        return {**parameters, "OUTPUT": text}

    def check_outputs(self, parameters: dict[str, Any], inputs: dict[str, Any]) -> None:
        """OutputError for a temporary folder, and for the season's own."""
        what, value = tr("Folder of the results"), parameters.get("OUTPUT")
        proposals.kept_or_refused(what, value)
        text = proposals.text_of(value)
        if text and os.path.realpath(text) == os.path.realpath(folder_of(inputs["season"])):
            raise OutputError(
                tr("{what}: {path} is the folder of the season itself.").format(
                    what=what, path=text
                ),
                tr("Choose another folder."),
            )

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Let the worker fill the season, and open what it made if that is wanted."""
        try:
            parameters = self.placed(parameters, self._inputs, context)
            self.check_outputs(parameters, self._inputs)
            output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
            target = os.path.abspath(output)
            feedback.pushInfo(tr("Results go to {folder}.").format(folder=target))
            job = build_job(SeasonJob, {**self._inputs, "output": target})
            result = Client(worker_python(), PLUGIN_ROOT).run(job, TimedFeedback(feedback))
        except ClearDateError as error:
            raise QgsProcessingException(error_text(error)) from error
        dates = _filled_dates(result, feedback)
        filled, failed = (int(result.summary.get(name, 0)) for name in ("filled", "failed"))
        summary = result.outputs["summary"]
        feedback.pushInfo(
            tr("{filled} date(s) filled, {failed} failed; {summary} says more.").format(
                filled=filled, failed=failed, summary=summary
            )
        )
        if self.parameterAsBoolean(parameters, "LOAD", context) and context.project() is not None:
            load_season(context, folder_of(self._inputs["season"]).name, dates)
        return {"OUTPUT": output, "SUMMARY": summary, "FILLED": filled, "FAILED": failed}


def _load_parameter() -> QgsProcessingParameterBoolean:
    load = QgsProcessingParameterBoolean("LOAD", tr("Open the layers"), True)
    load.setHelp(tr("Put the filled images into the project, and their trust layers, unticked."))
    return load


def _folder_parameter() -> QgsProcessingParameterFolderDestination:
    folder = QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the results"), TARGET)
    folder.setHelp(
        tr(
            "Each date that is filled gets an image, a report and, if wanted, a trust layer, named "
            "after its day. Unless you choose another place, the folder lies beside the season: "
            "{FOLDER} and {NAME} stand for the season's folder and name."
        )
    )
    return folder


def folder_of(season: str) -> Path:
    """The folder of a season that is given by it or by its collection."""
    path = Path(season)
    return path.parent if path.suffix.lower() == ".json" and not path.is_dir() else path


def beside(season: Path, is_resumed: bool, project_home: str = "", text: str = TARGET) -> str:
    """The path that a text with placeholders stands for: a folder that holds nothing yet, or, to go
    on with a stopped run, the last of this name. OutputError if there is no place to write to."""
    home = proposals.home_for(season, project_home)
    if home is None:
        raise OutputError(
            tr("There is no folder to write to beside {path}.").format(path=season),
            tr("Say where to save the result."),
        )
    path = Path(text.replace(proposals.FOLDER, str(home)).replace(proposals.NAME, season.name))
    if is_resumed:
        return str(_last(path))
    number, free = 1, path
    while _holds_something(free):
        number += 1
        free = path.with_name(f"{path.name}_{number}")
    return str(free)


def _last(path: Path) -> Path:
    """The folder of a name that bears the highest number, as the last run's does; ``path`` itself
    without any."""
    numbered = re.compile(re.escape(path.name) + "_([1-9][0-9]*)")
    found = [(1, path)]
    try:
        with os.scandir(path.parent) as entries:
            for entry in entries:
                match = numbered.fullmatch(entry.name)
                if match and entry.is_dir():
                    found.append((int(match[1]), Path(entry.path)))
    except OSError:
        return path  # the worker says what is wrong with the folder
    return max(found)[1]


def _holds_something(path: Path) -> bool:
    """Whether anything is there but an empty folder, as a run that was stopped may leave."""
    if not path.is_dir():
        return os.path.lexists(path)
    with os.scandir(path) as entries:
        return any(True for _ in entries)


def _check_days(job: SeasonJob) -> None:
    """InputError if there is no such season, UsageError if it has none of the days asked for."""
    items = read_season(Path(job.season))
    there = {item.day for item in items if item.kind == OPTICAL}
    there.update(each.day for each in added_dates(job, items))
    days = job.wanted_days()
    if days and not there.intersection(days):
        raise UsageError(
            tr("The season {path} has none of these dates: {days}.").format(
                path=collection_of(Path(job.season)), days=", ".join(map(str, days))
            ),
            tr("It has {days}.").format(
                days=", ".join(sorted(day.isoformat() for day in there if day is not None))
            ),
        )


def _filled_dates(result: ResultEvent, feedback: QgsProcessingFeedback) -> list[FilledDate]:
    """The dates that were filled, by time, of each of which the method and its score are said."""
    dates = []
    for key, image in sorted(result.outputs.items()):
        name = key[: -len(IMAGE)]
        if not key.endswith(IMAGE):
            continue
        report = read_report(Path(result.outputs[name + REPORT]))
        is_simulated = False
        if isinstance(report, FillReport):
            is_simulated = bool(report.no_image)
            psnr = report.methods.get(report.chosen, {}).get("psnr")
            feedback.pushInfo(
                tr("{date}: filled by {method}, {psnr} dB on pixels that were held out.").format(
                    date=name,
                    method=method_title(report.chosen),
                    psnr="-" if psnr is None else format(psnr, ".2f"),
                )
            )
        trust = result.outputs.get(name + TRUST, "")
        found = {i: result.outputs.get(f"{name}_{i}", "") for i in INDICES}
        indices = {index: file for index, file in found.items() if file}
        dates.append(FilledDate(name, image, trust, is_simulated, indices))
    return dates
