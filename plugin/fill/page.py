"""The tab "Date", which fills one: what is given, whether it fits, the run, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QWidget

from ...contract.events import Event, ResultEvent
from ...contract.layers import IMAGES
from ...contract.mask_kinds import AUTO
from ...contract.report import FillReport, Report, report_from_record
from ...processing.host.dates import layer_date
from ...processing.host.layer_bands import band_texts
from ...processing.host.product_facts import ProductFacts, product_of
from ...processing.host.text import tr
from ...processing.preflight import Check, ChosenFill, check_list
from ...processing.preflight.checks import (
    ROLES,
    parameter_bands,
    parameter_mask_kind,
    parameter_scales,
    ready,
)
from ...processing.preflight.facts import (
    MaskFacts,
    RasterFacts,
    common_share,
    polygon_facts,
    raster_facts,
)
from ...processing.preflight.sampling import RasterSample, kind_by_values
from ...processing.results.project import RESULT_MARK
from ...processing.season.pixel import PixelDate
from ...processing.season.pixel_dates import PairFile, pair_pixels
from ...processing.series.kinds import kind_of_raster
from ..environment.banner import environment_problem
from ..map.draw import POLYGON
from ..pixel.window import PixelWindow
from ..window.algorithm_run import AlgorithmRun
from ..window.menu import RunMenu
from ..window.run_panel import RunPanel
from ..window.services import Services
from ..window.tab import Tab
from .check_view import CheckView
from .clouds_form import USUAL_GROWTH, CloudsForm
from .first_steps import FirstSteps
from .guess import CLOUDS, POLYGONS, RASTER, LayerTraits, guess
from .layer_picker import LayerPicker
from .mask_extension import MaskExtension, MaskToExtend
from .options_form import OptionsForm
from .result_panel import ResultPanel
from .sampler import ReadRequest, Sampler

ALGORITHM = "cleardate:fill"
DEBOUNCE_MS = 150


class FillPage(Tab):
    """A thin face on ``cleardate:fill``: ``parameters`` is what runs."""

    def __init__(self, services: Services, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._services = services
        self._report: Report = FillReport()
        self._target = ""
        """Id of the layer that is being filled."""
        self._run_of = "", ""
        """The same with the id of its mask."""
        self.pickers = {
            role: LayerPicker(role, services.project, tip=tip, kind=IMAGES[role].kind)
            for role, tip in _tips().items()
        }
        self.first_steps = FirstSteps(services)
        self.clouds = CloudsForm(services)
        self.options = OptionsForm()
        self.checks = CheckView()
        self.result = ResultPanel(services)
        self._pixels: Optional[PixelWindow] = None
        self.extension = MaskExtension(services.project, self.clouds)
        self._missed: dict[tuple[str, str], int] = {}
        """How many clear pixels of an image looked like missed cloud in its last run with a mask.
        """
        self.panel = RunPanel(self.make_run, tr("Fill"), tr("Stop"))
        self.menu = RunMenu(ALGORITHM, self.parameters, services)
        self._sampler = Sampler(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.panel.set_ready(False)
        self.refresh_later()

    def _lay_out(self) -> None:
        images = QGroupBox(tr("Images"))
        form = QFormLayout(images)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for role, picker in self.pickers.items():
            form.addRow(tr(ROLES[role]), picker)
        parts = (self.first_steps, images, self.clouds, self.options, self.checks, self.result)
        for widget in parts:
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.panel.add_button(self.menu.button)
        self.foot.addWidget(self.panel)

    def _connect(self) -> None:
        for picker in self.pickers.values():
            picker.changed.connect(self.refresh_later)
        self.clouds.changed.connect(self.refresh_later)
        self.options.changed.connect(self.refresh_later)
        self._sampler.arrived.connect(self.refresh_later)
        project = self._services.project
        project.layersAdded.connect(self.refresh_later)
        project.layersRemoved.connect(self.refresh_later)
        project.layersWillBeRemoved["QStringList"].connect(self._forget_layers)
        self.panel.heard.connect(self._hear)
        self.panel.done.connect(self._done)
        self.result.to_mask.connect(lambda path: self.extension.add(path, self._mask_to_extend))
        self.extension.ended.connect(self.result.show_added)
        self.result.pixels_wanted.connect(self.open_pixels)

    # What is chosen

    def parameters(self) -> dict[str, Any]:
        """The parameters of ``cleardate:fill``, as files where there are files."""
        given: dict[str, Any] = {}
        for role, picker in self.pickers.items():
            layer = picker.layer
            if isinstance(layer, QgsRasterLayer):
                given[role.upper()] = raster_facts(layer).path or layer.id()
        mask = self._mask_facts(None)
        if mask is not None:
            given["CLOUDS"] = mask.path or mask.id
        values, _ = self.clouds.parsed_values()
        if values:
            given["CLOUD_VALUES"] = ",".join(map(str, values))
        if self.clouds.grow.value() != USUAL_GROWTH:
            given["GROW"] = self.clouds.grow.value()
        return {**given, **self.options.parameters()}

    def make_run(self) -> AlgorithmRun:
        """The run of what is chosen."""
        self.clouds.stop_drawing()
        self._report = FillReport()
        target = self.pickers["optical_t2"].layer
        self._target = target.id() if target is not None else ""
        self._run_of = self._image_and_mask()
        self.result.setVisible(False)
        return AlgorithmRun(ALGORITHM, self.parameters(), self._services.project)

    def refresh_models(self) -> None:
        """List the models of the library again."""
        self.options.refresh_models()

    def refresh_later(self, *_: Any) -> None:
        """Look at everything again soon; many changes at once are looked at once."""
        self._timer.start()

    def refresh(self) -> None:
        """Guess what was not chosen, and check what is there."""
        self._timer.stop()
        self._guess()
        target = self.pickers["optical_t2"].layer
        path = raster_facts(target).path if isinstance(target, QgsRasterLayer) else ""
        if not self.panel.is_running:
            self.options.output.suggest(path, self._services.project.homePath())
            if isinstance(target, QgsRasterLayer):
                self.options.suggest_suspects(target.width() * target.height())
        # The suggestion asked for another look, which is this one.
        self._timer.stop()
        checks = check_list(self.plan())
        self.checks.show_checks(checks)
        problem = self.options.advanced.problem()
        can_run, why_not = (False, problem) if problem else ready(checks)
        self.panel.set_ready(can_run, why_not)
        self.menu.set_complete(all(picker.layer for picker in self.pickers.values()))

    def plan(self) -> ChosenFill:
        """What is chosen, as the checks want it; asks for samples that are not read yet."""
        project = self._services.project
        layers = {role: self._facts(picker) for role, picker in self.pickers.items()}
        target = layers["optical_t2"]
        mask = self._mask_facts(target)
        own = target.product if mask is None and target is not None else None
        values, problem = self.clouds.parsed_values()
        parameters = self.parameters()
        mask_kind = parameter_mask_kind(parameters)
        if own is not None and own.mask_kind and mask_kind[0] == AUTO:
            mask_kind = (own.mask_kind, mask_kind[1])
        rest = [f for role, f in layers.items() if f is not None and role != "optical_t2"]
        overlap = None
        if target is not None and rest:
            overlap = common_share(target, rest, project.transformContext())
        output = self.options.output.path
        return ChosenFill(
            layers=layers,
            clouds=mask,
            cloud_values=values,
            mask_kind=mask_kind,
            values_problem=problem,
            method=parameters["METHOD"],
            has_model="MODEL" in parameters,
            output=output,
            trust="QUALITY" in parameters,
            others=_files(parameters.get(name) for name in ("QUALITY", "REPORT", "SUSPECTS")),
            missed=self._missed.get(self._image_and_mask()),
            environment=_environment_check(),
            overlap=overlap,
            sar_units=parameters.get("SAR_UNITS", "auto"),
            bands=parameter_bands(parameters),
            strict_bands=bool(parameters.get("STRICT_BANDS")),
            scales=parameter_scales(parameters),
            samples=self._image_samples(list(layers.values())),
            mask=self._mask_sample(_opened_mask(mask, own), mask, target),
        )

    def _image_samples(
        self, layers: list[Optional[RasterFacts]]
    ) -> dict[str, Optional[RasterSample]]:
        wanted = [
            ReadRequest.of(facts.opened) for facts in layers if facts is not None and facts.path
        ]
        return {w.path: self._sampler.get(w) for w in wanted if self._sampler.has(w)}

    def _mask_sample(
        self, opened: str, mask: Optional[MaskFacts], target: Optional[RasterFacts]
    ) -> Any:
        """What was read of a mask within T2; ``mask`` is None for that of T2 itself."""
        if not opened:
            return None
        one_crs = target is not None and (mask is None or target.crs == mask.crs)
        wanted = ReadRequest.of(opened, True, target.extent if one_crs else None)
        return self._sampler.get(wanted) if self._sampler.has(wanted) else None

    def _mask_to_extend(self) -> MaskToExtend:
        """The mask that is chosen, or that of the product T2; ClearDateError without one."""
        plan, layer = self.plan(), self.clouds.layer
        if isinstance(layer, QgsVectorLayer):
            return MaskToExtend.polygons(layer, self._services.project)
        target = plan.layers["optical_t2"]
        own = target.product if plan.clouds is None and target is not None else None
        name = layer.name() if layer is not None else ""
        if own is not None and target is not None:
            # By its name the kind of the new mask is told.
            name = f"{target.name}_{plan.mask_kind[0]}"
        decision = plan.mask and plan.mask.decision(plan.cloud_values, *plan.mask_kind)
        return MaskToExtend.raster(_opened_mask(plan.clouds, own), name, decision)

    def _image_and_mask(self) -> tuple[str, str]:
        """The ids of the layers of T2 and of its mask, empty texts without."""
        layers = self.pickers["optical_t2"].layer, self.clouds.layer
        one, other = (layer.id() if layer is not None else "" for layer in layers)
        return one, other

    def _facts(self, picker: LayerPicker) -> Optional[RasterFacts]:
        layer = picker.layer
        return raster_facts(layer) if isinstance(layer, QgsRasterLayer) else None

    def _mask_facts(self, target: Optional[RasterFacts]) -> Optional[MaskFacts]:
        layer = self.clouds.layer
        if isinstance(layer, QgsRasterLayer):
            return raster_facts(layer)
        if isinstance(layer, QgsVectorLayer):
            return polygon_facts(layer, target, self._services.project.transformContext())
        return None

    # Guessing

    def _guess(self) -> None:
        layers = self._services.project.mapLayers()
        pickers = {**self.pickers, CLOUDS: self.clouds.picker}
        chosen = {
            role: picker.layer.id()
            for role, picker in pickers.items()
            if picker.is_chosen and picker.layer is not None
        }
        found = guess(self._candidates(list(layers.values())), chosen, self._brightness)
        target = layers.get(found.get("optical_t2", ""))
        product = product_of(target) if target is not None else None
        if product is not None and product.mask_kind and CLOUDS not in chosen:
            # It brings its own mask, which no mask of another product beats.
            found.pop(CLOUDS, None)
        for role, picker in pickers.items():
            picker.guess(layers.get(found.get(role, "")))

    def _brightness(self, candidate: LayerTraits) -> float:
        """The middle of an image's values; 0 as long as it was not read."""
        layer = self._services.project.mapLayer(candidate.id)
        sample = self._sample(layer) if isinstance(layer, QgsRasterLayer) else None
        return sample.below(0.5) if sample is not None else 0.0

    def _sample(self, layer: QgsRasterLayer) -> Optional[RasterSample]:
        """A sample of the layer's values; None as long as it was not read."""
        facts = raster_facts(layer)
        wanted = ReadRequest.of(facts.opened)
        return self._sampler.get(wanted) if facts.path and self._sampler.has(wanted) else None

    def _kind_by_values(self, layer: QgsRasterLayer) -> str:
        return kind_by_values(self._sample(layer))

    def _candidates(self, layers: list[QgsMapLayer]) -> list[LayerTraits]:
        """The layers that may be inputs: not the results of runs."""
        found = []
        for layer in layers:
            if layer.customProperty(RESULT_MARK):
                continue
            product = product_of(layer)
            place = layer.source().split("|")[0] if product is None else product.path
            name = f"{layer.name()} {Path(place).stem}"
            if product is not None:
                date, orbit = layer_date(layer), product.relative_orbit
                found.append(LayerTraits(layer.id(), name, RASTER, product.kind, date, orbit))
            elif isinstance(layer, QgsRasterLayer):
                kind = kind_of_raster(band_texts(layer), name, partial(self._kind_by_values, layer))
                found.append(LayerTraits(layer.id(), name, RASTER, kind, layer_date(layer)))
            elif isinstance(layer, QgsVectorLayer):
                if layer.geometryType() == POLYGON:
                    found.append(LayerTraits(layer.id(), name, POLYGONS, "", layer_date(layer)))
        return found

    def _forget_layers(self, ids: list[str]) -> None:
        for picker in (*self.pickers.values(), self.clouds.picker):
            picker.forget(ids)

    # The run

    def _hear(self, event: Event) -> None:
        if isinstance(event, ResultEvent):
            self._report = report_from_record(event.summary)

    def _done(self, results: dict[str, Any]) -> None:
        found = self._report.suspects if isinstance(self._report, FillReport) else None
        if found is not None:
            self._missed[self._run_of] = found.of_t2
        self.result.show_result(self._report, results, self._target)
        self.refresh()
        self.show_widget_soon(self.result)

    def open_pixels(self) -> None:
        """Show the window of pixels, and take clicks on the map."""
        if self._pixels is None:
            self._pixels = PixelWindow(self._services.canvas, self._pixel_dates, self)
        self._pixels.open()

    def _pixel_dates(self) -> Callable[[], list[PixelDate]]:
        """What finds the files of both dates, for another thread."""
        images = {}
        for role, picker in self.pickers.items():
            facts = self._facts(picker)
            if facts is not None and facts.path and picker.layer is not None:
                images[role] = PairFile(facts.opened, layer_date(picker.layer))
        plan = self.plan()
        target = plan.layers["optical_t2"]
        own = target.product if plan.clouds is None and target is not None else None
        mask = _opened_mask(plan.clouds, own)
        return partial(
            pair_pixels, images, mask, self.result.file("OUTPUT"), self.result.file("QUALITY")
        )

    def close_tools(self) -> None:
        """Leave the map and the threads alone: the window is about to go."""
        self._timer.stop()
        for picker in (*self.pickers.values(), self.clouds.picker):
            picker.close_tools()
        self.first_steps.close_tools()
        self._sampler.close()
        self.clouds.stop_drawing()
        self.extension.close()
        if self._pixels is not None:
            self._pixels.end()
            self._pixels = None
        self.result.close_tools()


def _tips() -> dict[str, str]:
    return {
        "sar_t1": tr("SAR of about the date T1: VV and VH, or one of them, calibrated"),
        "optical_t1": tr("A clear image of another date, with the bands of optical T2"),
        "sar_t2": tr("SAR of about the date T2: VV and VH, or one of them, calibrated"),
        "optical_t2": tr(
            "The cloudy image that is to be filled: two bands or more, told by their names"
        ),
    }


def _opened_mask(mask: Optional[MaskFacts], own: Optional[ProductFacts]) -> str:
    """What GDAL opens of the mask, or of the one that T2 brings; empty for polygons."""
    if isinstance(mask, RasterFacts):
        return mask.opened if mask.path else ""
    return own.mask_raster if own is not None else ""


def _files(outputs: Iterable[Optional[str]]) -> tuple[str, ...]:
    """Those of the outputs that are files, and no temporary ones."""
    return tuple(path for path in outputs if path and path != QgsProcessing.TEMPORARY_OUTPUT)


def _environment_check() -> Optional[Check]:
    problem = environment_problem()
    if problem is None:
        return None
    return Check("environment", problem.state, f"{problem.text} {problem.advice}".strip())
