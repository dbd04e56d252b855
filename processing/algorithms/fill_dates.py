"""Fill all cloudy dates of a folder."""

from __future__ import annotations

import dataclasses
import os
import time
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ...contract.choices import AUTO, SCL_CLOUD_VALUES
from ...contract.errors import CancelledError, ClearDateError, OutputError, UsageError
from ...contract.events import ResultEvent
from ...contract.files.leftovers import finish_renames
from ...contract.jobs import FillJob, build_job
from ...contract.layers import PAIR
from ...contract.report import report_from_record
from ..client.ask_products import ask_products
from ..client.python import worker_python
from ..client.run import Client
from ..client.words import error_text
from ..host.labels import method_title
from ..host.launch import PLUGIN_ROOT
from ..host.layer_bands import band_texts
from ..host.layer_files import quiet_layer
from ..host.private import private_folder
from ..host.temporary import is_temporary
from ..host.text import plain, tr, tr_noop
from ..preflight.mask_share import whole_mask
from ..preflight.sampling import kind_in_file
from ..results.fill_looks import load_fills
from ..series.ground import box_of, readable_mask
from ..series.image_units import ImageUnits
from ..series.names import SCL_NAME
from ..series.pairing import (
    POLYGONS,
    DateToFill,
    Rules,
    Series,
    files_in,
    output_stem,
    plan_series,
    sort_files,
)
from ..series.product_images import SeriesProducts, has_products
from ..series.summary import (
    CLEAR,
    FAILED,
    FILLED,
    KEPT,
    LEFT_OUT,
    NOT_RUN,
    STOPPED,
    DatesFeedback,
    Row,
    batch_text,
    summary_text,
    write_whole,
)
from . import proposals
from .fill import FillAlgorithm
from .parameters import RASTERS, job_fields
from .place_seasons import AnyDate, PlaceSeasons, load_dates
from .series_parameters import TARGET, series_definitions

SUMMARY, BATCH = "summary.csv", "batch.json"
NOT_FOR_SERIES = ("regions",)
"""Outputs that one looks at, date by date: a series does not write them."""
ENDINGS = {
    "output": "_filled.tif",
    "quality": "_trust.tif",
    "report": "_report.json",
    "suspects": "_suspects.tif",
    "keep_resolution": "_filled_own_pixels.tif",
}
ON_WISH = ("suspects", "keep_resolution")
"""Those that are written if a parameter of their name says so."""


class FillDatesAlgorithm(FillAlgorithm):
    """A job for every cloudy date of a folder; layers and outputs go by the files' names.

    Where the dates of a place are a season, each is filled from all others, else from its nearest
    clear one.
    """

    title = tr_noop("Fill many dates")
    about = tr_noop(
        "Fills every cloudy date of a folder, one after the other.\n"
        "Files are told apart by the date in their names, by their bands (SAR 2, optical 4) and by "
        "words such as cloud, mask or SCL for cloud masks (rasters or polygons). Of five dates or "
        "more each cloudy one is filled from all others, as Fill season does. Fewer, and all where "
        "a setting needs it, are filled from the nearest clear date, each with its nearest SAR "
        "image, of one orbit if there is such a pair.\n"
        "Products as they were downloaded, and what Prepare season made, are taken too, with the "
        "cloud masks that they bring.\n"
        "A date that fails does not stop the others. The table summary.csv says what became of "
        "each; batch.json can be opened in the batch dialog of Fill clouds, to look at the pairs "
        "and change them."
    )
    words = (*FillAlgorithm.words, "time series", "batch")

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._target = Path()
        self._image_units = ImageUnits()
        self._endings = ENDINGS
        self._dates: list[AnyDate] = []
        self._seasons = PlaceSeasons()

    def name(self) -> str:
        """Id of the algorithm."""
        return "filldates"

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """The folder, what goes together, the settings of the fills, and where to write."""
        own = series_definitions()
        settings = [p for spec in self._settings() for p in self.field_definitions(spec)]
        return [own[0], *settings[:4], *own[1:], *settings[4:]]

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: N802
        """Add the parameters, and what a model or a script can read of the result."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputFile("SUMMARY", tr("Summary")))
        self.addOutput(QgsProcessingOutputFile("BATCH", tr("Batch file")))
        self.addOutput(QgsProcessingOutputNumber("FILLED", tr("Dates filled")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Dates that failed")))

    def _settings(self) -> list[dataclasses.Field[Any]]:
        """The fields of the job that are the same for all dates."""
        return [
            spec
            for spec in job_fields(FillJob)
            if spec.name not in (*RASTERS, *ENDINGS, *NOT_FOR_SERIES)
        ]

    def inputs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The settings of all dates; UsageError if there is no such folder."""
        folder = self.parameterAsFile(parameters, "FOLDER", context)
        if not Path(folder).is_dir():
            raise UsageError(
                tr("The folder {folder} does not exist.").format(folder=folder),
                tr("Choose the folder that holds the images."),
            )
        self._image_units = ImageUnits.read(
            self.parameterAsString(parameters, "IMAGE_UNITS", context)
        )
        self._endings = {
            name: ending
            for name, ending in ENDINGS.items()
            if name not in ON_WISH or self.parameterAsBoolean(parameters, name.upper(), context)
        }
        return {spec.name: self.field_value(spec, parameters, context) for spec in self._settings()}

    def placed(
        self, parameters: dict[str, Any], inputs: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """The parameters with the folder of the results: unless said, in that of the images."""
        folder = os.path.abspath(self.parameterAsFile(parameters, "FOLDER", context))
        text = proposals.text_of(parameters.get("OUTPUT"))
        if not text or (is_temporary(text) and not is_temporary(folder)):
            # Models make a temporary name for what they do not hand on.
            text = TARGET
        if text.startswith(proposals.FOLDER):
            text = folder + text[len(proposals.FOLDER) :]
        return {**parameters, "OUTPUT": text}

    def check_outputs(self, parameters: dict[str, Any], inputs: dict[str, Any]) -> None:
        """OutputError for a temporary folder; no input can have a name that a result gets."""
        proposals.kept_or_refused(tr("Folder of the results"), parameters.get("OUTPUT"))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Look through the folder, then fill date by date."""
        folder = Path(os.path.abspath(self.parameterAsFile(parameters, "FOLDER", context)))
        series = Series((), (), ())
        try:
            self.check_outputs(parameters, self._inputs)
            parameters = self.placed(parameters, self._inputs, context)
            output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
            self._target = Path(os.path.abspath(output))
            feedback.pushInfo(tr("Results go to {folder}.").format(folder=self._target))
            self._make_target()
            series = self._series(folder, parameters, context, feedback)
            self._plan_seasons(series, feedback)
            self._begin_summary(series)
            self._write_batch(series)
            with private_folder() as own:
                self._seasons.folder = own.path
                self._fill_all(parameters, context, feedback)
        except CancelledError:
            pass
        except ClearDateError as error:
            raise QgsProcessingException(error_text(error)) from error
        if self.parameterAsBoolean(parameters, "LOAD", context) and context.project() is not None:
            self._load(folder.name, context)
        return self._results(output, feedback)

    def _load(self, name: str, context: QgsProcessingContext) -> None:
        """Let QGIS load what there is of each date that is filled."""
        done = zip(self._dates, self._rows)
        filled = [fill for fill, row in done if row.status in (FILLED, KEPT)]
        of_season = [fill for fill in filled if self._seasons.has(fill.place)]
        load_dates(context, name, [self._outputs_of(fill) for fill in of_season])
        pairs = [f for f in filled if f not in of_season and isinstance(f, DateToFill)]
        load_fills(context, name, [(self._job(f, str(f.clouds)), f.date) for f in pairs])

    def _plan_seasons(self, series: Series, feedback: QgsProcessingFeedback) -> None:
        """Which places are seasons, and which dates are filled then."""
        self._seasons = PlaceSeasons.plan(
            series, self._inputs, self._image_units, tuple(self._endings), self._cloud_values
        )
        if self._seasons.needs_pairs:
            feedback.pushInfo(
                tr("Dates are filled from pairs, as these settings need: {names}.").format(
                    names=", ".join(name.upper() for name in self._seasons.needs_pairs)
                )
            )
        alone = [d for d in series.left if d.clouds is not None and self._seasons.has(d.place)]
        self._dates = sorted([*series.fills, *alone], key=lambda date: date.date)

    def _make_target(self) -> None:
        try:
            self._target.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                tr("The folder {path} cannot be made: {reason}.").format(
                    path=self._target, reason=error.strerror
                ),
                tr("Choose another folder."),
            ) from error

    def _series(
        self,
        folder: Path,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Series:
        feedback.setProgressText(plain(tr("Looking through {folder}").format(folder=folder)))

        products = SeriesProducts()
        if has_products(folder):
            products = SeriesProducts(ask_products(str(folder), feedback, rasters=True))

        def bands(path: Path) -> tuple[str, ...]:
            _stop_if_asked(feedback)
            layer = quiet_layer(str(path))
            return band_texts(layer) if layer.isValid() else ()

        def share(path: Path) -> Optional[float]:
            if path.suffix.lower() in POLYGONS:
                return None
            reading = tr("Reading the cloud mask {name}").format(name=path.name)
            feedback.setProgressText(plain(reading))
            kind = (self._inputs["cloud_kind"], self._inputs["cloud_per_cent"])
            product, opened = products.facts(path), str(path)
            if product is not None:
                opened = product.mask_raster
                kind = (product.mask_kind if kind[0] == AUTO else kind[0], kind[1])
            sample = whole_mask(opened, lambda: _stop_if_asked(feedback))
            return None if sample is None else sample.cloud_share(self._cloud_values(path), *kind)

        rules = Rules(
            self.parameterAsInt(parameters, "SAR_DAYS", context),
            self.parameterAsDouble(parameters, "CLEAR_PERCENT", context) / 100,
        )
        files = [f for f in files_in(folder, self._target) if not products.is_part(f)]
        images, notes = sort_files(files, folder, bands, kind_in_file)
        for found, kept in zip(products.images(), (images, notes)):
            kept.extend(found)
        place = partial(box_of, products=products, context=context)
        series = plan_series(images, share, rules, place)
        for note in (*notes, *series.notes):
            feedback.pushWarning(note)
        if not series.fills and not series.left:
            raise UsageError(
                tr("There is no optical image with a date in its name in {folder}.").format(
                    folder=folder
                ),
                tr("Give files names such as s2_20210907.tif, and bands names such as B04."),
            )
        return series

    def _cloud_values(self, mask: Path) -> Optional[tuple[int, ...]]:
        """The values given, else those of the scene classification where the name says that."""
        given = self._inputs["cloud_values"]
        return SCL_CLOUD_VALUES if given is None and SCL_NAME.search(mask.stem.lower()) else given

    def _begin_summary(self, series: Series) -> None:
        self._rows = [
            Row(
                fill.date.isoformat(),
                NOT_RUN,
                "" if self._seasons.has(fill.place) else fill.t1.isoformat(),
                cloud_share=fill.share,
                optical=str(fill.optical_t2),
                output=self._outputs_of(fill)["output"],
            )
            for fill in self._dates
        ]
        self._rows += [
            Row(
                left.date.isoformat(),
                CLEAR if left.clear else LEFT_OUT,
                cloud_share=left.share,
                sentence=left.reason,
                optical=str(left.optical),
            )
            for left in series.left
            if left not in self._dates
        ]
        self._write_summary()

    def _write_summary(self) -> None:
        rows = sorted(self._rows, key=lambda row: row.date)
        write_whole(self._target / SUMMARY, summary_text(rows))

    def _write_batch(self, series: Series) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("cleardate:fill")
        rows = []
        for fill in series.fills:
            values = {**self._inputs, **_layers_of(fill), **self._units_of(fill)}
            numbers = self._cloud_values(fill.clouds)
            values["cloud_values"] = None if numbers is None else ",".join(map(str, numbers))
            values["method"], *models = self._inputs["method"]
            values["model"] = models[0] if models else None
            inputs = {name.upper(): value for name, value in values.items()}
            outputs = {name.upper(): path for name, path in self._outputs_of(fill).items()}
            rows.append((inputs, outputs))
        write_whole(self._target / BATCH, batch_text(algorithm, rows))

    def _fill_all(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        keep = self.parameterAsBoolean(parameters, "KEEP", context)
        stop = self.parameterAsBoolean(parameters, "STOP", context)
        waiting = []
        for fill, row in zip(self._dates, self._rows):
            # What a killed run had ready is there when its image is.
            finish_renames(Path(row.output))
            if keep and Path(row.output).exists():
                row.status = KEPT
                row.take_old_report(Path(self._outputs_of(fill)["report"]))
            else:
                waiting.append((fill, row))
        dates = DatesFeedback(feedback, len(waiting))
        for fill, row in waiting:
            _stop_if_asked(feedback)
            dates.begin(row.date)
            self._fill_one(fill, row, dates, context, feedback)
            dates.end()
            self._write_summary()
            if stop and row.status == FAILED:
                break
        self._write_summary()

    def _fill_one(
        self,
        fill: AnyDate,
        row: Row,
        dates: DatesFeedback,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        started = time.monotonic()
        try:
            result = self._seasons.fill(fill, self._outputs_of(fill), dates)
            if result is None:
                result = self._by_pair(fill, row, dates, context)
        except CancelledError:
            row.status = STOPPED
            self._write_summary()
            raise
        except ClearDateError as error:
            row.status, row.sentence = FAILED, error_text(error).split("\n")[0]
            feedback.reportError(f"{row.date}: {error_text(error)}", False)
        else:
            row.status = FILLED
            row.take(report_from_record(result.summary))
            feedback.pushInfo(
                tr("{date}: filled by {method}, {psnr} dB on held-out clear pixels.").format(
                    date=row.date,
                    method=method_title(row.method),
                    psnr="-" if row.psnr is None else format(row.psnr, ".2f"),
                )
            )
        row.seconds = time.monotonic() - started

    def _by_pair(
        self, fill: DateToFill, row: Row, dates: DatesFeedback, context: QgsProcessingContext
    ) -> ResultEvent:
        """What the worker has made of a date from the nearest clear one."""
        row.t1 = fill.t1.isoformat()
        with private_folder() as folder:
            job = self._job(fill, readable_mask(fill.clouds, folder.path, context))
            return Client(worker_python(), PLUGIN_ROOT).run(job, dates)

    def _job(self, fill: DateToFill, clouds: str) -> FillJob:
        layers = {**_layers_of(fill), **self._units_of(fill)}
        values = {**self._inputs, **layers, **self._outputs_of(fill)}
        values["cloud_values"] = self._cloud_values(fill.clouds)
        values["clouds"] = clouds
        return build_job(FillJob, values)

    def _units_of(self, fill: DateToFill) -> dict[str, float]:
        """Scale and offset of its optical images, where somebody said them of single ones."""
        found = {}
        for role, path in (("optical_t1", fill.optical_t1), ("optical_t2", fill.optical_t2)):
            for name, value in zip(("scale", "offset"), self._image_units.of(path)):
                if value is not None:
                    found[f"{role}_{name}"] = value
        return found

    def _outputs_of(self, fill: AnyDate) -> dict[str, str]:
        stem = output_stem(fill)
        return {name: str(self._target / (stem + ending)) for name, ending in self._endings.items()}

    def _results(self, output: str, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """The outputs; an error if all that were tried failed."""
        filled = sum(row.status in (FILLED, KEPT) for row in self._rows)
        failed = [row for row in self._rows if row.status == FAILED]
        if failed and not filled:
            raise QgsProcessingException(
                tr("No date could be filled. The first that failed is {date}: {reason}").format(
                    date=failed[0].date, reason=failed[0].sentence
                )
            )
        feedback.pushInfo(
            tr("{filled} date(s) filled, {failed} failed; {summary} says more.").format(
                filled=filled, failed=len(failed), summary=self._target / SUMMARY
            )
        )
        return {
            "OUTPUT": output,
            "SUMMARY": str(self._target / SUMMARY),
            "BATCH": str(self._target / BATCH),
            "FILLED": filled,
            "FAILED": len(failed),
        }


def _layers_of(fill: DateToFill) -> dict[str, str]:
    return {name: str(getattr(fill, name)) for name in PAIR}


def _stop_if_asked(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise CancelledError(tr("Stopped."))
