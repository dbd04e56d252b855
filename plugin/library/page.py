"""The tab "Models": the library, the card of a model, and whether it fits some layers."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QFile, Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QWidget,
)

from ...contract.card import ModelCard
from ...contract.choices import AMPLITUDE
from ...contract.errors import ClearDateError
from ...contract.layers import IMAGES, SAR
from ...contract.model_file import read_model_card
from ...contract.sar_names import units_said
from ...contract.units import decide_optical, decide_sar
from ...processing.client.words import error_text
from ...processing.host.layer_bands import layer_bands
from ...processing.host.text import tr
from ...processing.preflight.facts import raster_facts
from ...processing.preflight.sampling import sample_image
from ..window.icons import show_state
from ..window.plain import ask, plain, plain_label
from ..window.services import Services
from ..window.tab import Tab
from .card_page import card_html
from .extents import add_extents
from .fit import ERROR, OK, WARNING, LayerValues, answer, fit_findings
from .library import SUFFIX, Library, copy_whole, default_library

_LIST_LINES = 6


class LibraryPage(Tab):
    """A list of models, the card of the one that is selected, and what can be done with it."""

    def __init__(
        self,
        services: Services,
        parent: Optional[QWidget] = None,
        library: Optional[Library] = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self.library = library or default_library()
        self.list = QListWidget()
        self.list.setObjectName("models")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setFixedHeight(_LIST_LINES * (self.list.fontMetrics().lineSpacing() + 4))
        self.list.currentItemChanged.connect(lambda *_: self._selected())
        self.card = QTextBrowser()
        self.card.setOpenLinks(False)
        self.card.setMinimumHeight(220)
        self.card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.mark = plain_label()
        self.said = plain_label(wraps=True)
        self.buttons = {
            "import": _button(tr("Import…"), self._ask_import),
            "export": _button(tr("Export…"), self._ask_export),
            "remove": _button(tr("Remove"), self.remove),
            "use": _button(tr("Use it to fill"), self.use),
            "fit": _button(tr("Fits my layers?"), self.check_fit),
            "extents": _button(tr("Where it learned"), self.show_extents),
        }
        self.buttons["fit"].setToolTip(tr("Asks of the images chosen in the first tab"))
        self._lay_out()
        self.refresh_models()

    def _lay_out(self) -> None:
        self.body.addWidget(self.list)
        self.body.addLayout(self._row("import", "export", "remove"))
        self.body.addWidget(self.card, 1)
        self.body.addLayout(self._row("fit", "extents"))
        answer_row = QHBoxLayout()
        answer_row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        answer_row.addWidget(self.said, 1)
        self.foot.addLayout(answer_row)
        self.foot.addLayout(self._row("use"))

    def _row(self, *names: str) -> QHBoxLayout:
        row = QHBoxLayout()
        for name in names:
            row.addWidget(self.buttons[name])
        row.addStretch(1)
        return row

    @property
    def model(self) -> Optional[Path]:
        """The selected model."""
        item = self.list.currentItem()
        return Path(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def refresh_models(self) -> None:
        """List the models again; the one that is selected stays."""
        chosen = self.model
        self.list.blockSignals(True)
        self.list.clear()
        for path in self.library.models():
            shipped = self.library.is_shipped(path)
            text = tr("{name} (comes with ClearDate)").format(name=path.stem)
            item = QListWidgetItem(text if shipped else path.stem)
            item.setToolTip(plain(str(path)))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.list.addItem(item)
            if path == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._selected()

    def _selected(self) -> None:
        self._say("", "")
        model, card = self.model, self._show_card()
        is_own = model is not None and not self.library.is_shipped(model)
        self.buttons["remove"].setEnabled(is_own)
        self.buttons["remove"].setToolTip("" if is_own else tr("It comes with ClearDate."))
        self.buttons["export"].setEnabled(model is not None)
        for name in ("use", "fit"):
            self.buttons[name].setEnabled(card is not None)
        has_place = card is not None and any(scene.crs for scene in card.scenes)
        self.buttons["extents"].setEnabled(has_place)
        tip = "" if has_place or card is None else tr("Its scenes have no place on the earth.")
        self.buttons["extents"].setToolTip(tip)

    def _show_card(self) -> Optional[ModelCard]:
        """Show the card of the selected model, or why it cannot be shown, and give it."""
        if self.model is None:
            self.card.setPlainText(tr("No model yet. Import one, or train one."))
            return None
        try:
            card = read_model_card(self.model)
            self.card.setHtml(card_html(self.model, card))
        except ClearDateError as error:
            self.card.setPlainText(error_text(error))
        except Exception as error:
            # A file of the folder must not keep the window from opening, whatever it holds.
            self.card.setPlainText(f"{self.model}: {error!r}")
        else:
            return card
        return None

    def _read(self) -> Optional[ModelCard]:
        """The card of the selected model; None, and it is said, if it cannot be read."""
        try:
            return read_model_card(self.model) if self.model is not None else None
        except ClearDateError as error:
            self._say(ERROR, error_text(error))
            return None

    def import_model(self, source: Path) -> Optional[Path]:
        """Copy a model into the library; a name that is taken gets a number."""
        try:
            name = self.library.free_name(source.name)
            added = self.library.add(source, name)
        except ClearDateError as error:
            self._say(ERROR, error_text(error))
            return None
        self._changed(added)
        if name != source.name:
            text = tr("{old} was there already: this one is called {new}.")
            self._say(WARNING, text.format(old=source.stem, new=added.stem))
        return added

    def export_model(self, target: Path) -> None:
        """Copy the selected model to another place."""
        if self.model is None:
            return
        if target.suffix.lower() != SUFFIX:
            target = target.with_name(f"{target.name}{SUFFIX}")
        try:
            copy_whole(self.model, target)
        except ClearDateError as error:
            self._say(ERROR, error_text(error))
            return
        self._say(OK, tr("Written to {path}.").format(path=target))

    def remove(self) -> None:
        """Put the selected model into the trash; without one, ask and delete it."""
        model = self.model
        if model is None or self.library.is_shipped(model):
            return
        if not self._ask(tr("Remove the model {name}?").format(name=model.stem)):
            return
        # Of a list or a pair, as the Qt at hand gives it, the first says whether it worked.
        moved = QFile.moveToTrash(str(model))
        moved = moved[0] if isinstance(moved, (tuple, list)) else moved
        if not moved:
            question = tr("There is no trash for it here. Delete {name} for good?")
            if not self._ask(question.format(name=model.stem)):
                return
            try:
                self.library.remove(model)
            except ClearDateError as error:
                self._say(ERROR, error_text(error))
                return
        self._changed(None)
        self._say(OK, tr("{name} is removed.").format(name=model.stem))

    def use(self) -> None:
        """Choose the model in the tab that fills."""
        if self.model is not None:
            self._services.use_model(self.model)

    def check_fit(self) -> None:
        """Say whether the model fits the images chosen in the first tab."""
        card = self._read()
        if card is None:
            return
        scales = self._services.fill_scales()
        values = {
            role: layer_values(role, layer, *scales.get(role, (None, None)))
            for role, layer in self._services.fill_layers().items()
        }
        findings = fit_findings(card, values)
        states = [finding.state for finding in findings]
        state = ERROR if ERROR in states else WARNING if WARNING in states else OK
        self._say(state, "\n".join([answer(findings), *(f.text for f in findings)]))

    def show_extents(self) -> None:
        """Add a layer with the places where the model learned to the project."""
        card = self._read()
        if card is not None and self.model is not None:
            layer = add_extents(self._services.project, self.model.stem, card)
            if layer is not None:
                self._say(OK, tr("{name} is on the map.").format(name=layer.name()))

    def _changed(self, select: Optional[Path]) -> None:
        self._services.models_changed()
        self.refresh_models()
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == str(select):
                self.list.setCurrentRow(row)

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import a model"), "", _models_filter())
        if path:
            self.import_model(Path(path))

    def _ask_export(self) -> None:
        if self.model is None:
            return
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the model"), self.model.name, _models_filter()
        )
        if path:
            self.export_model(Path(path))

    def _ask(self, question: str) -> bool:
        return ask(self, tr("Models"), question)

    def _say(self, state: str, text: str) -> None:
        show_state(self.mark, state)
        self.mark.setVisible(bool(state))
        self.said.setText(text)


def layer_values(
    role: str,
    layer: QgsRasterLayer,
    scale: Optional[float] = None,
    offset: Optional[float] = None,
) -> LayerValues:
    """What a model asks of a layer, from a sample of its pixels.

    ``scale`` and ``offset`` are those that the user gave, which come before the file's own.
    """
    bands = layer_bands(layer, kind=IMAGES[role].kind)
    facts = raster_facts(layer)
    path = facts.path
    sample = sample_image(facts.opened) if path else None
    if sample is None:
        return LayerValues(layer.name(), bands.titles, bands.named)
    middle = sample.below(0.5)
    if IMAGES[role].kind == SAR:
        values = sample.sar
        middle = values.middle if values is not None else middle
        decided = None if values is None else decide_sar(values, "auto", units_said(path))
        if decided is not None and decided.power and middle > 0:
            middle = (20 if decided.units == AMPLITUDE else 10) * math.log10(middle)
    else:
        units = decide_optical(sample.optical, scale, offset)
        middle = middle * units.scale + units.offset
    return LayerValues(layer.name(), bands.titles, bands.named, middle)


def _models_filter() -> str:
    return tr("ClearDate model (*.onnx)")


def _button(text: str, pressed: object) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _=False: pressed())
    return button
