"""Training on other bands than four, and on one polarisation, told by their names."""

from __future__ import annotations

from pathlib import Path

import matplotlib.image
import numpy as np
import pytest
import rasterio
import torch

from cleardate.contract.errors import InputError, ModelError
from cleardate.contract.jobs import ExperimentJob, SimulateJob
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import read_scene_file
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import Window
from cleardate.models.networks.catalogue import build_network
from cleardate.models.networks.geometry import parameters
from cleardate.models.onnx_file import read_card
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.models.shipped import shipped_files
from cleardate.simulation.simulate import simulate
from cleardate.training import export, loop
from cleardate.training.experiments.run import experiment
from cleardate.training.learned_bands import bands_of, bands_to_learn
from cleardate.training.presets import PRESETS, Preset
from cleardate.training.train import train

from .conftest import make_scene, training_job

NATURAL = ("Blue", "Green", "Red", "Red edge 1", "NIR", "SWIR 1", "SWIR 2")
LEARNED = ("Red", "Green", "Blue", "NIR", "Red edge 1", "SWIR 1", "SWIR 2")
PAPERS = ("Red", "Green", "Blue", "NIR")
SMALL = (40, 44)
EVERY = Preset("every", bands=())


@pytest.fixture(scope="module")
def seven(tmp_path_factory) -> str:
    return make_scene(tmp_path_factory.mktemp("seven"), "seven", SMALL, bands=NATURAL)


@pytest.fixture(scope="module")
def one_look(tmp_path_factory) -> str:
    folder = tmp_path_factory.mktemp("look")
    return make_scene(folder, "look", SMALL, bands=NATURAL, polarisations=("VV",))


@pytest.fixture(scope="module")
def model_of_seven(seven, tmp_path_factory) -> Path:
    output = tmp_path_factory.mktemp("model") / "seven.onnx"
    train(training_job(seven, output), SilentReporter())
    return output


def learned(scenes: list[str], preset: Preset = EVERY, asked: tuple[str, ...] = ()):
    """The bands of scenes that a preset learns, and what was said."""
    reporter = SilentReporter()
    opened = [open_scene(read_scene_file(Path(path)), SilentReporter()) for path in scenes]
    try:
        return bands_to_learn(opened, preset, asked, reporter), reporter
    finally:
        for scene in opened:
            scene.close()


def of(paths: dict[str, str] | object, *names: str) -> dict[str, str]:
    return {name: getattr(paths, name) for name in names}


def test_the_card_names_the_bands_and_red_green_blue_nir_lead(seven, model_of_seven):
    card = read_card(model_of_seven)
    assert card.output.bands == LEARNED
    assert {spec.name: spec.bands for spec in card.inputs} == {
        "sar_t1": ("VV", "VH"),
        "optical_t1": LEARNED,
        "sar_t2": ("VV", "VH"),
        "sar_change": ("VV", "VH"),
    }
    assert card.channels == 3 * 2 + 7
    assert len(card.output.slope) == 7
    assert "bands" not in card.settings


def test_simulating_gives_the_bands_in_the_order_of_the_image(seven, model_of_seven, tmp_path):
    """And what comes out is what the network makes of each band."""
    file = read_scene_file(Path(seven))
    job = SimulateJob(
        **of(file, "sar_t1", "sar_t2", "optical_t1"),
        model=str(model_of_seven),
        output=str(tmp_path / "out.tif"),
    )
    simulate(job, SilentReporter())
    with rasterio.open(tmp_path / "out.tif") as made:
        assert made.descriptions == NATURAL
        image = made.read() / 1e4
    generator = open_generator(model_of_seven, "cpu", SilentReporter())
    with open_scene(file, SilentReporter()) as scene:
        patch = read_patch(scene, Window(0, 0, *SMALL), generator.reads)
    expected = generator.predict(patch)[[LEARNED.index(name) for name in NATURAL]]
    assert np.abs(image - np.clip(expected, 1e-4, None)).max() < 1e-4


def test_a_model_of_more_bands_than_lead_tells_what_is_unlike_its_training(tmp_path):
    """Its description is of the bands that lead, in an image of its bands and in a larger one."""
    scene = make_scene(tmp_path, "wide", (96, 96), bands=NATURAL)
    model = tmp_path / "wide.onnx"
    train(training_job(scene, model), SilentReporter())
    card = read_card(model)
    assert card.domain is not None and len(card.domain.centre) == 2 * (2 + 4 + 2)
    job = SimulateJob(
        **of(read_scene_file(Path(scene)), "sar_t1", "sar_t2", "optical_t1"),
        model=str(model),
        output=str(tmp_path / "out.tif"),
    )
    assert simulate(job, SilentReporter()).summary["out_of_domain"] < 0.2
    with rasterio.open(job.optical_t1, "r+") as file:
        file.write((file.read() * 3).clip(0, 60000).astype(np.uint16))
    assert simulate(job, SilentReporter()).summary["out_of_domain"] > 0.8


def test_a_model_simulates_its_bands_in_an_image_with_more_in_another_order(
    seven, model_of_seven, tmp_path
):
    """A model of some bands: the same as in an image that has these alone, and the rest is said."""
    file = read_scene_file(Path(seven))
    model = tmp_path / "few.onnx"
    job = training_job(seven, model, epochs=1, learn_bands="SWIR1, red, B08")
    train(job, SilentReporter())
    assert read_card(model).output.bands == ("SWIR 1", "Red", "NIR")
    with rasterio.open(file.optical_t1) as source:
        few = [source.read(NATURAL.index(name) + 1) for name in ("Red", "NIR", "SWIR 1")]
        profile = {**source.profile, "count": 3}
    with rasterio.open(tmp_path / "few.tif", "w", **profile) as target:
        target.write(np.stack(few))
        target.descriptions = ("Red", "NIR", "SWIR 1")
    images, reporters = [], []
    for before in (file.optical_t1, str(tmp_path / "few.tif")):
        given = of(file, "sar_t1", "sar_t2") | {"optical_t1": before}
        reporters.append(SilentReporter())
        output = tmp_path / "out.tif"
        result = simulate(SimulateJob(**given, model=str(model), output=str(output)), reporters[-1])
        with rasterio.open(output) as made:
            assert made.descriptions == ("Red", "NIR", "SWIR 1")
            images.append(made.read())
    assert np.array_equal(*images)
    said = "few.onnx simulates SWIR 1, Red, NIR. Of optical T1 it does not know "
    assert ("warning", f"{said}Green, Blue, Red edge 1, SWIR 2: left out.") in reporters[0].lines
    assert not any("does not know" in text for _, text in reporters[1].lines)
    assert not any("left out" in note for note in result.summary["notes"])


@pytest.mark.parametrize("preset", ["tiny", "fill", "mtcgan", "pix2pix"])
def test_the_exported_network_gives_what_torch_gives(seven, tmp_path, monkeypatch, preset):
    """On real windows of the scene, as a share of the output's range."""
    worst, check = [], export.check_export
    monkeypatch.setattr(export, "check_export", lambda *given: worst.append(check(*given)))
    narrow = {"width": 2, "patch": 24, "batch": 4, "epochs": 1, "learn_bands": "all"}
    train(training_job(seven, tmp_path / "m.onnx", preset=preset, **narrow), SilentReporter())
    assert read_card(tmp_path / "m.onnx").output.bands == LEARNED
    assert max(worst) < 1e-5


@pytest.mark.parametrize("path", shipped_files(), ids=lambda path: path.stem)
def test_cards_of_earlier_versions_have_the_usual_bands(path):
    card = read_card(path)
    assert {card.bands_of("optical_t1"), card.output.bands} == {PAPERS}
    assert {card.bands_of("sar_t1"), card.bands_of("sar_t2")} == {("VV", "VH")}


def test_the_generators_that_come_along_simulate_their_four_bands_of_a_larger_image(
    seven, tmp_path
):
    file, reporter = read_scene_file(Path(seven)), SilentReporter()
    given = of(file, "sar_t1", "sar_t2", "optical_t1")
    result = simulate(SimulateJob(**given, output=str(tmp_path / "out.tif")), reporter)
    with rasterio.open(tmp_path / "out.tif") as made:
        assert made.descriptions == ("Blue", "Green", "Red", "NIR")
    said = (
        "cleardate simulates Red, Green, Blue, NIR. Of optical T1 it does not know Red edge 1, "
        "SWIR 1, SWIR 2: left out."
    )
    assert ("warning", said) in reporter.lines
    assert said in result.summary["notes"]


def test_bands_that_the_image_lacks_are_named(seven, scene, model_of_seven, tmp_path):
    file = read_scene_file(Path(scene))
    given = of(file, "sar_t1", "sar_t2", "optical_t1")
    job = SimulateJob(**given, model=str(model_of_seven), output=str(tmp_path / "out.tif"))
    with pytest.raises(ModelError, match=r"Red edge 1.* of optical T1; the image has Red, Gr"):
        simulate(job, SilentReporter())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("preset", ["tiny", "mtcgan"])
def test_one_polarisation_is_enough(one_look, tmp_path, preset):
    output = tmp_path / "m.onnx"
    narrow = {"width": 2, "patch": 24, "batch": 4, "epochs": 1}
    small = {} if preset == "tiny" else {**narrow, "learn_bands": "all"}
    train(training_job(one_look, output, preset=preset, **small), SilentReporter())
    card = read_card(output)
    assert card.bands_of("sar_t2") == ("VV",)
    assert card.output.bands == LEARNED
    if preset == "mtcgan":
        assert card.channels == 1 + 7 + 1
    ranges = {spec.name: (spec.low, spec.high) for spec in card.inputs}
    assert ranges["sar_t2"] == ((-25.0,), (0.0,))


def test_the_range_of_a_polarisation_goes_with_its_name(tmp_path):
    scene = make_scene(tmp_path, "cross", SMALL, polarisations=("VH",))
    train(training_job(scene, tmp_path / "m.onnx", epochs=1), SilentReporter())
    ranges = {spec.name: (spec.low, spec.high) for spec in read_card(tmp_path / "m.onnx").inputs}
    assert ranges["sar_t1"] == ((-32.5,), (0.0,))
    assert ranges["sar_change"] == ((-10.0,), (10.0,))


@pytest.mark.parametrize("name", ["mtcgan", "mtcnn", "cgan", "cnn", "pix2pix"])
def test_the_papers_presets_learn_its_four_bands_and_say_so(seven, name):
    bands, reporter = learned([seven], PRESETS[name])
    assert bands == {"sar": ("VV", "VH"), "optical": PAPERS}
    assert reporter.lines == [
        (
            "warning",
            f"The preset {name} learns Red, Green, Blue, NIR unless told otherwise, as the paper "
            "does: Red edge 1, SWIR 1, SWIR 2 is left out. --learn-bands all learns it too.",
        )
    ]
    assert learned([seven], PRESETS[name], ("all",))[0]["optical"] == LEARNED


@pytest.mark.parametrize("name", ["fast", "fill", "change", "tiny"])
def test_our_own_presets_learn_all_bands(seven, name):
    bands, reporter = learned([seven], PRESETS[name])
    assert bands["optical"] == LEARNED
    assert reporter.lines == []


def test_without_the_papers_bands_its_presets_learn_what_there_is(tmp_path):
    scene = make_scene(tmp_path, "odd", SMALL, bands=("Red", "SWIR 2", "NIR"))
    assert learned([scene], PRESETS["mtcgan"])[0]["optical"] == ("Red", "SWIR 2", "NIR")


@pytest.mark.parametrize(
    ("name", "channels", "count"), [("cgan", 2, 11_373_828), ("mtcgan", 8, 11_392_644)]
)
def test_the_papers_presets_keep_its_channels_and_parameters(seven, name, channels, count):
    """Of a scene with more bands too, 2 or 8 in and its 4 out, in its order."""
    preset = PRESETS[name]
    bands, _ = learned([seven], preset)
    assert bands["optical"] == PAPERS
    sizes = [len(bands[layer.split("_")[0]]) for layer in preset.inputs]
    assert sum(sizes) == channels
    with torch.device("meta"):
        network = build_network(preset.network, channels, len(PAPERS), preset.width, preset.dropout)
    assert parameters(network) == count


def test_scenes_with_other_bands_are_learned_by_those_in_common(seven, tmp_path):
    """Whatever their order; what is left out is said of each scene."""
    names = ("SWIR 2", "NIR", "Coastal", "Red", "Blue")
    other = make_scene(tmp_path, "other", SMALL, 3, bands=names, polarisations=("VV",))
    bands, reporter = learned([seven, other])
    assert bands == {"sar": ("VV",), "optical": ("Red", "Blue", "NIR", "SWIR 2")}
    assert [text for _, text in reporter.lines] == [
        "Not all scenes have VH of seven: left out.",
        "Not all scenes have Green, Red edge 1, SWIR 1 of seven: left out.",
        "Not all scenes have Coastal of other: left out.",
    ]
    train(training_job((other, seven), tmp_path / "m.onnx", epochs=1), SilentReporter())
    card = read_card(tmp_path / "m.onnx")
    assert set(card.output.bands) == {"Red", "Blue", "NIR", "SWIR 2"}
    assert [len(s) for s in (card.bands_of("sar_t1"), card.bands_of("optical_t1"))] == [1, 4]


def test_scenes_with_one_band_in_common_are_refused(seven, tmp_path):
    other = make_scene(tmp_path, "other", SMALL, bands=("Coastal", "Red", "Yellow"))
    with pytest.raises(InputError, match=r"too few bands in common .seven: Red, .*other: Coastal"):
        train(training_job((seven, other), tmp_path / "m.onnx"), SilentReporter())
    assert not (tmp_path / "m.onnx").exists()


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("red,thermal", "have no band thermal in common; they have VV, VH, Red, Green"),
        ("red,ndvi", "have no band ndvi in common"),
        ("HH,red,nir", "have no band HH in common"),
        ("red, B04", "Red alone cannot be learned"),
        ("植被,red", "have no band 植被 in common"),
    ],
)
def test_bands_to_learn_that_will_not_do(seven, tmp_path, asked, words):
    with pytest.raises(InputError, match=words):
        train(training_job(seven, tmp_path / "m.onnx", learn_bands=asked), SilentReporter())


def test_a_polarisation_may_be_asked_for_too(seven):
    bands, _ = learned([seven], EVERY, ("nir", "vh", "swir16"))
    assert bands == {"sar": ("VH",), "optical": ("NIR", "SWIR 1")}


def test_the_pictures_show_true_colour_wherever_red_green_and_blue_stand(tmp_path):
    """Three bands keep the order of the file; the panel of the truth is red, green, blue."""
    scene = make_scene(tmp_path, "bgr", SMALL, bands=("Blue", "Green", "Red"), cloud=False)
    train(training_job(scene, tmp_path / "m.onnx", epochs=1), SilentReporter())
    assert read_card(tmp_path / "m.onnx").output.bands == ("Blue", "Green", "Red")
    image = matplotlib.image.imread(tmp_path / "m.sample.png")
    width = (image.shape[1] - 8) // 3
    shown = image[:, width + 4 : 2 * width + 4]
    with rasterio.open(read_scene_file(Path(scene)).optical_t2) as source:
        blue, green, red = source.read().astype(float)
    for place, band in enumerate((red, green, blue)):
        assert np.corrcoef(shown[..., place].ravel(), band.ravel())[0, 1] > 0.95


def test_the_experiment_learns_and_scores_all_bands(seven, tmp_path, monkeypatch):
    from cleardate.training.experiments import cases

    monkeypatch.setattr(cases, "CASE1_NETWORKS", ("mtcgan", "fast"))
    job = ExperimentJob(
        case="case1",
        scene=(seven,),
        output=str(tmp_path / "out"),
        seeds=(0,),
        width=2,
        patch=24,
        epochs=1,
        device="cpu",
    )
    result = experiment(job, SilentReporter())
    models = [read_card(path) for path in (tmp_path / "out" / "models").glob("*.onnx")]
    assert [card.output.bands for card in models] == [LEARNED, LEARNED]
    header, *rows = Path(result.outputs["results"]).read_text().splitlines()
    assert {"rmse_rededge071", "rmse_swir22", "rmse_red"} <= set(header.split(","))
    assert len(rows) == 5
    first = dict(zip(header.split(","), rows[0].split(","), strict=True))
    known = [
        float(v) for k, v in first.items() if k.startswith("psnr_") and f"rmse_{k[5:]}" in first
    ]
    assert len(known) == 7 and float(first["psnr"]) == pytest.approx(np.mean(known), abs=1e-3)
    summary = Path(result.outputs["summary"]).read_text()
    assert "| PSNR of each band, dB | Red | Green | Blue | NIR | Red edge 1 |" in summary
    copied = next(line for line in summary.splitlines() if line.startswith("| PSNR"))
    assert copied.endswith("| SWIR 2 | mean |")
    page = Path(result.outputs["report"]).read_text()
    assert "VV, VH, Red, Green, Blue, NIR, Red edge 1, SWIR 1, SWIR 2" in page
    assert "Optical images are Red, Green, Blue" in page
    assert "PSNR of each band and their mean, dB" in page and f"<td>{known[-1]:.2f}</td>" in page


def test_an_experiment_on_scenes_with_other_bands_scores_those_in_common(
    seven, tmp_path, monkeypatch
):
    from cleardate.training.experiments import cases

    monkeypatch.setattr(cases, "CASE2_NETWORKS", ())
    other = make_scene(tmp_path, "other", SMALL, 3, bands=("NIR", "Red"), polarisations=("VV",))
    reporter = SilentReporter()
    job = ExperimentJob(
        case="case2", scene=(seven, other), output=str(tmp_path / "out"), seeds=(0,), device="cpu"
    )
    result = experiment(job, reporter)
    header = Path(result.outputs["results"]).read_text().splitlines()[0].split(",")
    assert [name for name in header if name.startswith("rmse")] == ["rmse_red", "rmse_nir"]
    assert any("Not all scenes have Green" in text for _, text in reporter.lines)


def test_a_scene_reads_the_bands_that_it_was_told_to_keep_when_it_is_opened_again(seven):
    with open_scene(read_scene_file(Path(seven)), SilentReporter()) as scene:
        window = Window(3, 5, 7, 9)
        whole = scene.read("optical_t1", window).values
        scene.keep_bands("optical", ("SWIR 2", "Green"), (6, 1))
        with scene.reopened() as again:
            for each in (scene, again):
                assert bands_of(each)["optical"] == ("SWIR 2", "Green")
                assert np.array_equal(each.read("optical_t1", window).values, whole[[6, 1]])


def test_a_checkpoint_of_other_bands_is_not_gone_on_from(seven, tmp_path, monkeypatch, stopping):
    output = tmp_path / "m.onnx"
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    train(training_job(seven, output, epochs=3), stopping(epochs=1))
    job = training_job(seven, output, epochs=3, learn_bands="red,nir", resume=True)
    with pytest.raises(InputError, match="differs in inputs, output"):
        train(job, SilentReporter())
