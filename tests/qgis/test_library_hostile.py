"""The tab "Models" and what it cannot choose: cards of strangers, narrow windows, other units."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.card import CARD_KEY
from cleardate.contract.model_file import read_model_card

SHIPPED = Path(__file__).resolve().parents[2] / "models" / "generators"
MODEL = SHIPPED / "hesbaye.onnx"


@pytest.fixture
def page(qgis_application: Any, tmp_path: Path) -> Any:
    from qgis.core import QgsProject

    from cleardate.plugin.library.library import Library
    from cleardate.plugin.library.page import LibraryPage
    from cleardate.plugin.window.services import Services

    page = LibraryPage(Services(QgsProject()), library=Library(tmp_path / "models", SHIPPED))
    yield page
    # The page may live as long as Python; a layer must not outlive QGIS.
    page._services.fill_layers = dict


def select(page: Any, stem: str) -> None:
    rows = range(page.list.count())
    page.list.setCurrentRow(next(r for r in rows if page.list.item(r).text().startswith(stem)))


def write_card(path: Path, card: dict[str, Any]) -> None:
    """The least that is read as an ONNX file: a network of one byte, and the card."""

    def field(number: int, content: bytes) -> bytes:
        size, tail = len(content), b""
        while size > 0x7F:
            tail += bytes([size & 0x7F | 0x80])
            size >>= 7
        return bytes([number << 3 | 2]) + tail + bytes([size]) + content

    entry = field(1, CARD_KEY.encode()) + field(2, json.dumps(card).encode())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(field(7, b"g") + field(14, entry))


SCENE = {"name": "s", "crs": "EPSG:32631", "extent": [0, 0, 1, 1], "dates": []}


@pytest.mark.parametrize(
    "changes",
    [
        {"scenes": [{**SCENE, "extent": [1, 2, 3]}]},
        {"scenes": [{**SCENE, "extent": ["a", "b", "c", "d"]}]},
        {"scenes": [{**SCENE, "dates": [1, 2]}]},
        {"scenes": [{**SCENE, "crs": 5}]},
        {"scores": {"copy": {"psnr": "x"}}},
        {"scores": [1]},
        {"scores": {"copy": None}},
        {"versions": [1]},
        {"settings": 5},
        {"licence": 5},
        {"statistics": [1]},
        {"preset": 7},
    ],
    ids=str,
)
def test_a_hostile_card_is_said_in_its_place(page: Any, changes: dict[str, Any]) -> None:
    card = json.loads(read_model_card(MODEL).to_json())
    write_card(page.library.folder / "good.onnx", card)
    write_card(page.library.folder / "bad.onnx", {**card, **changes})
    page.refresh_models()
    select(page, "bad")
    assert "The model's card cannot be read" in page.card.toPlainText()
    assert not any(page.buttons[name].isEnabled() for name in ("use", "fit", "extents"))
    select(page, "good")
    assert "How good it is" in page.card.toPlainText()


def test_the_tab_survives_a_page_that_cannot_be_made(
    page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cleardate.plugin.library import page as module

    def fail(*_: Any) -> str:
        raise AttributeError("a fault of ours")

    monkeypatch.setattr(module, "card_html", fail)
    select(page, "flanders_west")
    assert "flanders_west.onnx: AttributeError" in page.card.toPlainText()
    assert not page.buttons["use"].isEnabled()


@pytest.mark.parametrize("model", sorted(SHIPPED.glob("*.onnx")), ids=lambda path: path.stem)
def test_the_page_fits_a_narrow_window(qgis_application: Any, model: Path) -> None:
    from qgis.PyQt.QtGui import QTextDocument

    from cleardate.plugin.library.card_page import card_html

    document = QTextDocument()
    document.setHtml(card_html(model, read_model_card(model)))
    width = 20 * document.defaultFont().pointSizeF() * 4 / 3
    document.setTextWidth(width)
    assert document.size().width() <= width, "no scroll bar"
    block, seen = document.begin(), []
    while block.isValid():
        if block.text() in ("PSNR\u2028dB", "dB,\u2028changed", "SSIM"):
            seen.append(block.layout().lineCount())
        block = block.next()
    assert seen == [2, 1, 2]


def test_the_scale_given_in_the_first_tab_counts(page: Any, make_raster: Any) -> None:
    from qgis.core import QgsRasterLayer

    from cleardate.plugin.library.page import layer_values

    layer = QgsRasterLayer(str(make_raster("o.tif", bands=4, low=1000, high=3000)), "o")
    plain = layer_values("optical_t1", layer).median
    assert layer_values("optical_t1", layer, None, -0.1).median == pytest.approx(plain - 0.1)
    assert layer_values("optical_t1", layer, 1e-3).median == pytest.approx(10 * plain)
    select(page, "hesbaye")
    page._services.fill_layers = lambda: {"optical_t1": layer}
    page._services.fill_scales = lambda: {"optical_t1": (1e-3, 0.0)}
    page.check_fit()
    assert f"the median of o is {10 * plain:.3g}" in page.said.text()
