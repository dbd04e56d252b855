"""The library of models: the folder, its tab, the cards as pages, and whether a model fits."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.errors import ModelError, OutputError
from cleardate.contract.model_file import read_model_card

SHIPPED = Path(__file__).resolve().parents[2] / "models" / "generators"
MODEL = SHIPPED / "hesbaye.onnx"


@pytest.fixture
def library(qgis_application: Any, tmp_path: Path) -> Any:
    from cleardate.plugin.library.library import Library

    return Library(tmp_path / "Modelle für 東京", SHIPPED)


@pytest.fixture
def page(library: Any) -> Any:
    from qgis.core import QgsProject

    from cleardate.plugin.library.page import LibraryPage
    from cleardate.plugin.window.services import Services

    changes: list[int] = []
    services = Services(QgsProject(), models_changed=lambda: changes.append(1))
    page = LibraryPage(services, library=library)
    page.changes = changes
    yield page
    # The page may live as long as Python; a layer must not outlive QGIS.
    page._services.fill_layers = dict


def names(page: Any) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def select(page: Any, stem: str) -> None:
    page.list.setCurrentRow(next(i for i, name in enumerate(names(page)) if name.startswith(stem)))


def test_the_default_is_in_the_profile(qgis_application: Any) -> None:
    from qgis.core import QgsApplication

    from cleardate.plugin.library.library import default_library, models

    library = default_library()
    profile = Path(QgsApplication.qgisSettingsDirPath())
    assert library.folder == profile / "cleardate" / "models"
    assert {path.stem for path in models()} >= {path.stem for path in SHIPPED.glob("*.onnx")}


def test_models_are_copied_whole_and_listed_first(library: Any) -> None:
    assert library.models() == sorted(SHIPPED.glob("*.onnx"))
    added = library.add(MODEL, "mein Wald.onnx")
    assert added.read_bytes() == MODEL.read_bytes()
    assert [path.name for path in library.folder.iterdir()] == ["mein Wald.onnx"]
    assert library.models()[0] == added
    assert not library.is_shipped(added)
    assert library.free_name("mein Wald.onnx") == "mein Wald_2.onnx"
    assert library.free_name("neu.onnx") == "neu.onnx"


@pytest.mark.parametrize("name", ["../a.onnx", "a.txt", "", "sub/a.onnx"])
def test_names_that_lead_out_of_the_folder_are_refused(library: Any, name: str) -> None:
    with pytest.raises(OutputError):
        library.add(MODEL, name)
    assert not library.folder.exists() or not list(library.folder.iterdir())


def test_what_is_no_model_stays_outside(library: Any, tmp_path: Path) -> None:
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(MODEL.read_bytes()[:1000])
    with pytest.raises(ModelError, match="no ONNX file, or is cut off"):
        library.add(bad, "bad.onnx")
    with pytest.raises(ModelError, match="cannot be read"):
        library.add(tmp_path / "none.onnx", "none.onnx")
    assert not library.folder.exists()


def test_a_copy_that_fails_leaves_what_was_there(
    library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = library.add(MODEL, "a.onnx")
    other = SHIPPED / "flanders_west.onnx"

    def half(source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", half)
    with pytest.raises(OutputError, match="No space left"):
        library.add(other, "a.onnx")
    assert [path.name for path in library.folder.iterdir()] == ["a.onnx"]
    assert added.read_bytes() == MODEL.read_bytes()


def test_shipped_models_are_not_removed(library: Any) -> None:
    with pytest.raises(OutputError, match="not one of your own"):
        library.remove(MODEL)
    assert MODEL.exists()


def test_the_tab_lists_shows_imports_and_renames(page: Any) -> None:
    assert names(page) == [f"{p.stem} (comes with ClearDate)" for p in page.library.models()]
    assert not page.buttons["remove"].isEnabled()
    text = page.card.toPlainText()
    assert "How good it is" in text
    page.import_model(MODEL)
    assert names(page)[0] == "hesbaye"
    assert page.model == page.library.folder / "hesbaye.onnx"
    assert page.buttons["remove"].isEnabled()
    page.import_model(MODEL)
    assert names(page)[:2] == ["hesbaye", "hesbaye_2"]
    assert "hesbaye was there already: this one is called hesbaye_2." in page.said.text()
    assert len(page.changes) == 2


def test_the_tab_refuses_what_is_no_model(page: Any, tmp_path: Path) -> None:
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(b"GIF89a")
    assert page.import_model(bad) is None
    assert "is no ONNX file" in page.said.text()
    assert page.changes == []


def test_a_broken_file_in_the_folder_is_said_where_its_card_would_be(page: Any) -> None:
    page.library.folder.mkdir(parents=True)
    (page.library.folder / "broken.onnx").write_bytes(b"\x3a\xff")
    page.refresh_models()
    select(page, "broken")
    assert "cut off" in page.card.toPlainText()
    assert not page.buttons["use"].isEnabled()
    page.check_fit()
    assert "cut off" in page.said.text()


def test_export_adds_the_ending_and_copies(page: Any, tmp_path: Path) -> None:
    select(page, "hesbaye")
    page.export_model(tmp_path / "out")
    assert (tmp_path / "out.onnx").read_bytes() == MODEL.read_bytes()
    page.export_model(tmp_path / "no folder" / "out.onnx")
    assert "cannot be written" in page.said.text()


@pytest.mark.parametrize("has_trash", [True, False])
def test_removing_asks_and_takes_the_trash_if_there_is_one(
    page: Any, monkeypatch: pytest.MonkeyPatch, has_trash: bool
) -> None:
    from qgis.PyQt.QtCore import QFile

    from cleardate.plugin.library import page as module

    added = page.import_model(MODEL)
    asked, moved = [], []
    answers = iter([False, True, True])

    def question(parent: Any, title: str, text: str) -> bool:
        asked.append(text)
        return next(answers)

    def to_trash(path: str) -> bool:
        moved.append(path)
        if has_trash:
            Path(path).unlink()
        return has_trash

    monkeypatch.setattr(module, "ask", question)
    monkeypatch.setattr(QFile, "moveToTrash", to_trash)
    page.remove()
    assert added.exists()
    assert moved == []
    page.remove()
    assert not added.exists()
    assert moved == [str(added)]
    assert len(asked) == (2 if has_trash else 3)
    assert "hesbaye" not in names(page)


def test_use_goes_to_the_first_tab(page: Any) -> None:
    used: list[Path] = []
    page._services.use_model = used.append
    select(page, "hesbaye")
    page.use()
    assert used == [MODEL]


def test_the_card_says_what_matters(qgis_application: Any) -> None:
    from cleardate.plugin.library.card_page import card_html

    card = read_model_card(MODEL)
    page = card_html(MODEL, card)
    for text in (
        "MIT",
        "Contains modified Copernicus",
        "VV, VH",
        "dB",
        "SAR T2",
        "torch",
        "1.4 MB",
    ):
        assert text in page or html_text(text) in page, text
    assert f"{card.scores['copy']['psnr']:.1f}" in page
    assert "Lost in fewer bits" in page
    worse = dataclasses.replace(card, scores={"change": {"psnr": 20.0}, "linear": {"psnr": 25.0}})
    assert "5.0 dB worse than linear regression" in card_html(MODEL, worse)


def html_text(text: str) -> str:
    import html

    return html.escape(text)


def test_a_card_cannot_write_html_of_its_own(qgis_application: Any) -> None:
    from cleardate.plugin.library.card_page import card_html

    evil = "<img src='http://x/y.png'><script>"
    card = dataclasses.replace(
        read_model_card(MODEL), licence=evil, attribution=evil, preset=evil, versions={evil: evil}
    )
    scene = dataclasses.replace(card.scenes[0], name=evil, dates=(evil,))
    page = card_html(Path("<b>.onnx"), dataclasses.replace(card, scenes=(scene,)))
    assert "<img" not in page
    assert "<script" not in page
    assert "<b>" not in page


@pytest.mark.parametrize(
    ("layers", "state", "text"),
    [
        ({}, "error", "SAR T1 is needed and not chosen."),
        (
            {"sar_t1": (("HH", "HV"), True, None)},
            "error",
            "has the bands HH, HV; the model takes VV",
        ),
        ({"sar_t1": (("Band 1",), False, None)}, "error", "has the bands Band 1; the model takes"),
        ({"sar_t1": (("VH", "VV"), True, -14.0)}, "ok", "median -14"),
        ({"sar_t1": (("Band 1", "Band 2"), False, None)}, "ok", "has the bands that it takes"),
        ({"sar_t1": (("VV", "VH"), True, 900.0)}, "warning", "Check the units"),
    ],
)
def test_does_it_fit(qgis_application: Any, layers: Any, state: str, text: str) -> None:
    from cleardate.plugin.library.fit import LayerValues, answer, fit_findings, needed_layers

    card = read_model_card(MODEL)
    assert needed_layers(card) == ["sar_t1", "optical_t1", "sar_t2"]
    nine = (
        "Blue",
        "Green",
        "Red",
        *(f"Red edge {n}" for n in (1, 2, 3)),
        "NIR",
        "SWIR 1",
        "SWIR 2",
    )
    others = {
        "optical_t1": LayerValues("o1", nine, True, 0.1),
        "sar_t2": LayerValues("s2", ("VV", "VH"), True, -14.0),
    }
    given = {role: LayerValues("s1", *values) for role, values in layers.items()}
    findings = fit_findings(card, {**others, **given})
    assert findings[0].state == state
    assert text in findings[0].text
    words = {"ok": "Yes", "warning": "It can be used", "error": "No"}
    assert answer(findings).startswith(words[state])


def test_bands_that_a_model_does_not_give_are_said(qgis_application: Any) -> None:
    from cleardate.plugin.library.fit import LayerValues, fit_findings

    card = read_model_card(MODEL)
    sar = LayerValues("s", ("VV", "VH"), True, -14.0)

    def said(*bands: str) -> list[str]:
        optical = LayerValues("o", bands, True, 0.1)
        layers = {"sar_t1": sar, "optical_t1": optical, "sar_t2": sar}
        return [finding.text for finding in fit_findings(card, layers)]

    assert len(said("Red", "Green", "Blue", "NIR")) == 3
    *_, last = said("Blue", "Green", "Red", "Red edge 1", "NIR", "SWIR 1")
    assert last.startswith("It gives Red, Green, Blue, NIR. Fill takes Red edge 1, SWIR 1 from")
    assert len(said("Red", "SWIR 1")) == 3


def test_the_tab_asks_of_the_layers_of_the_first(
    page: Any, make_raster: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsRasterLayer

    def layer(name: str, **options: Any) -> Any:
        return QgsRasterLayer(str(make_raster(f"{name}.tif", **options)), name)

    power = {"bands": 2, "low": 0.001, "high": 0.1, "kind": "float32"}
    layers = {
        "sar_t1": layer("s1", **power),
        "optical_t1": layer("o1", bands=4, low=500, high=3000),
        "sar_t2": layer("s2", **power),
    }
    page._services.fill_layers = lambda: layers
    select(page, "hesbaye")
    page.check_fit()
    assert page.said.text().startswith("Yes, it fits these layers."), page.said.text()
    assert "median -1" in page.said.text(), "power is told from dB"
    assert not list(tmp_path.glob("*.aux.xml"))
    layers["sar_t2"] = layers["optical_t1"]
    page.check_fit()
    assert page.said.text().startswith("No")


def test_where_it_learned_comes_to_the_map(page: Any) -> None:
    select(page, "hesbaye")
    page.show_extents()
    (layer,) = page._services.project.mapLayers().values()
    assert layer.name() == "Where hesbaye learned"
    extent = layer.extent()
    assert 4 < extent.xMinimum() < extent.xMaximum() < 6.5
    assert 50 < extent.yMinimum() < extent.yMaximum() < 51
    assert layer.featureCount() == 1
    select(page, "finland_000aa810")
    assert not page.buttons["extents"].isEnabled()


def test_a_place_that_is_none_adds_no_layer(qgis_application: Any) -> None:
    from qgis.core import QgsProject

    from cleardate.plugin.library.extents import add_extents

    card = read_model_card(MODEL)
    scene = dataclasses.replace(card.scenes[0], crs="PROJCS[nonsense")
    project = QgsProject()
    assert add_extents(project, "m", dataclasses.replace(card, scenes=(scene,))) is None
    assert project.mapLayers() == {}
