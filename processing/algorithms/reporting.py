"""What fill and evaluate share: a report that is also written as a page and remembered."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from ...contract.errors import OutputError
from ...contract.events import ResultEvent
from ...contract.files.partial import make_partial, partial_path, replaceable, write_text_whole
from ...contract.image_job import band_names
from ...contract.report import report_from_record
from ..client.words import error_text
from ..host.text import tr, tr_noop
from ..report.page import page
from ..report.pictures import PICTURED, pictures
from ..report.recent import RunFacts, remember
from ..results.stretch import Units
from .job_algorithm import JobAlgorithm
from .parameters import RASTERS, Destination, job_fields, label, static_path

PAGE = "html"
PAGE_DESTINATION = Destination(tr_noop("Report page"), (".html", ".htm"), "HTML")


class ReportingAlgorithm(JobAlgorithm):
    """A job whose result is a report. Subclasses have PAGE among their destinations.

    The page is no field of the job: it is made here, when the worker is done.
    """

    destinations: ClassVar[dict[str, Destination]] = {PAGE: PAGE_DESTINATION}

    def field_definitions(
        self, spec: dataclasses.Field[Any]
    ) -> list[QgsProcessingParameterDefinition]:
        """As the base; the page comes after the report."""
        found = super().field_definitions(spec)
        return [*found, _page_parameter()] if spec.name == "report" else found

    def check_outputs(self, parameters: dict[str, Any], inputs: dict[str, Any]) -> None:
        """As the base; the worker knows nothing of the page, so that it is tried here."""
        super().check_outputs(parameters, inputs)
        path = static_path(parameters.get(PAGE.upper()))
        if path is not None:
            require_page(Path(path))

    def finish(self, job: Any, result: ResultEvent, context: QgsProcessingContext) -> None:
        """Write the page if it was asked for, and remember the report if there is a file of it."""
        facts = self._facts(job)
        if job.report:
            remember(job.report, facts)
        path = self.outputs[PAGE]
        if path is None:
            return
        try:
            # Hours may have passed: what is there now may be a link to an input.
            self.check_outputs({k.upper(): v for k, v in self.outputs.items()}, self._inputs)
            write_text_whole(path, page(report_from_record(result.summary), pictures(facts), facts))
        except OSError as error:
            raise QgsProcessingException(
                tr("The report page {path} cannot be written: {reason}. All else is there.").format(
                    path=path, reason=error.strerror or error
                )
            ) from error
        except OutputError as error:
            said = tr("{problem} All else is there.").format(problem=error_text(error))
            raise QgsProcessingException(said) from error

    def _facts(self, job: Any) -> RunFacts:
        return RunFacts(
            files={name: getattr(job, name) for name in PICTURED if getattr(job, name, None)},
            dates={name: day.isoformat() for name, day in self._layer_dates.items() if day},
            settings=_settings(job, {*RASTERS, *self.destinations}),
            units=_units(job),
            bands=band_names(job),
            ended=datetime.datetime.now().isoformat(" ", "minutes"),
        )


def _page_parameter() -> QgsProcessingParameterFileDestination:
    file_filter = f"{PAGE_DESTINATION.kind} (*{PAGE_DESTINATION.suffixes[0]})"
    parameter = QgsProcessingParameterFileDestination(
        PAGE.upper(), tr(PAGE_DESTINATION.label), file_filter, None, True, False
    )
    parameter.setHelp(
        tr(
            "The report in plain words, with pictures: one HTML file that any browser shows. "
            "It needs no report in JSON."
        )
    )
    return parameter


def _units(job: Any) -> dict[str, Units]:
    if hasattr(job, "scale"):
        return dict.fromkeys(("simulated", "truth", "baseline"), (job.scale, job.offset))
    return {
        name: (getattr(job, f"{name}_scale"), getattr(job, f"{name}_offset"))
        for name in ("optical_t1", "optical_t2")
    }


def _settings(job: Any, left_out: set[str]) -> dict[str, str]:
    """The plain settings of a job by label; advanced ones only where they are not the default."""
    found = {}
    for spec in job_fields(type(job)):
        value = getattr(job, spec.name)
        boring = spec.metadata["advanced"] and value == spec.default
        if spec.name in left_out or value is None or boring:
            continue
        parts = value if isinstance(value, tuple) else (value,)
        found[label(spec.name)] = ", ".join(Path(str(part)).name for part in parts)
    return found


def require_page(path: Path) -> None:
    """OutputError unless a page can be written at ``path``, which leaves nothing behind there."""
    target = replaceable(path)
    probe = partial_path(target)
    try:
        make_partial(probe, target)
        probe.unlink()
    except OSError as error:
        raise OutputError(
            tr("The report page {path} cannot be written: {reason}.").format(
                path=path, reason=error.strerror or error
            ),
            tr("Choose another folder."),
        ) from error
