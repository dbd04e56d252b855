from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from torch import nn

from cleardate.contract.errors import ModelError
from cleardate.contract.jobs import TrainJob
from cleardate.contract.precision import MOST_LOSS_DB
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, read_scene_file, scene_to_json
from cleardate.imagery.scene import open_scene
from cleardate.imagery.windows import padded, tiles, whole
from cleardate.models.graphs.quantise import tensors_to_measure
from cleardate.models.networks.resnet_generator import ResnetGenerator
from cleardate.models.onnx_file import read_model
from cleardate.models.patch import read_patch
from cleardate.models.session import open_generator
from cleardate.training import calibrate, export
from cleardate.training.patches import PatchCut
from cleardate.training.samples import Batch
from cleardate.training.train import train

NARROW = {
    "tiny": {},
    "mtcnn": {"width": 2, "patch": 32, "batch": 4},
    "pix2pix": {"width": 1, "patch": 48, "batch": 1},
}


def _real_scene(real_data: Path, folder: Path) -> str:
    site = real_data / "flanders_west"
    files = {
        "sar_t1": "s1_20180426.tif",
        "optical_t1": "o_20180426.tif",
        "sar_t2": "s1_20180526.tif",
        "optical_t2": "o_20180526.tif",
    }
    scene = SceneFile(name="flanders", **{key: str(site / name) for key, name in files.items()})
    path = folder / "flanders.json"
    path.write_text(scene_to_json(scene, folder), encoding="utf-8")
    return str(path)


def _train(preset: str, scene: str, output: Path) -> SilentReporter:
    job = TrainJob(scene=(scene,), preset=preset, output=str(output), epochs=1, **NARROW[preset])
    reporter = SilentReporter()
    train(job, reporter)
    return reporter


@pytest.mark.parametrize("precision", ["fp32", "int8"])
@pytest.mark.parametrize("preset", sorted(NARROW))
def test_an_exported_model_gives_the_same_in_odd_tiles_of_a_real_scene(
    preset, precision, real_data, tmp_path
):
    scene = _real_scene(real_data, tmp_path)
    _train(preset, scene, tmp_path / "m.onnx")
    model = open_generator(tmp_path / "m.onnx", "cpu", SilentReporter(), precision=precision)
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        shape = opened.grid.shape
        full = model.predict(read_patch(opened, whole(shape), model.reads))
        assert full.shape == (4, *shape)
        assert full.std() > 1e-3
        for core in tiles(shape, 37):
            window = padded(core, model.halo, model.multiple, shape)
            tile = model.predict(read_patch(opened, window, model.reads))
            inner = tile[(slice(None), *core.within(window))]
            outer = full[(slice(None), *core.within(whole(shape)))]
            assert np.abs(inner - outer).max() < 1e-5


def test_the_file_is_whole_and_says_nothing_of_this_machine(scene, tmp_path):
    _train("mtcnn", scene, tmp_path / "m.onnx")
    content = (tmp_path / "m.onnx").read_bytes()
    for word in (b"site-packages", str(Path(torch.__file__).parent).encode(), b".py"):
        assert word not in content
    model = onnx.load_from_string(content)
    onnx.checker.check_model(model, full_check=True)
    assert not [node for node in model.graph.node if node.op_type == "BatchNormalization"]
    (entry,) = model.graph.input
    names = [axis.dim_param or axis.dim_value for axis in entry.type.tensor_type.shape.dim]
    assert names == ["batch", 8, "height", "width"]


def test_the_file_is_in_the_form_that_runs_fast(scene, tmp_path):
    _train("tiny", scene, tmp_path / "m.onnx")
    model, _ = read_model(tmp_path / "m.onnx")
    kinds = {node.op_type for node in model.graph.node}
    assert not kinds & {"Identity", "Pad", "Shape", "Slice"}


def test_the_card_says_what_8_bits_lose_and_they_lose_no_more(real_data, tmp_path):
    scene = _real_scene(real_data, tmp_path)
    _train("tiny", scene, tmp_path / "m.onnx")
    model, card = read_model(tmp_path / "m.onnx")
    assert card.precision is not None
    assert card.precision.int8_loss_db <= MOST_LOSS_DB
    assert abs(card.precision.fp16_loss_db) < 0.01
    assert set(card.precision.ranges) <= set(tensors_to_measure(model))
    exact, small = (
        open_generator(tmp_path / "m.onnx", "cpu", SilentReporter(), precision=precision)
        for precision in ("fp32", "int8")
    )
    with open_scene(read_scene_file(Path(scene)), SilentReporter()) as opened:
        patch = read_patch(opened, whole(opened.grid.shape), exact.reads)
    fine, rough = exact.predict(patch), small.predict(patch)
    truth = patch.layers["optical_t1"]
    change = np.sqrt(np.mean((fine - truth) ** 2))
    assert 0 < np.sqrt(np.mean((fine - rough) ** 2)) < 0.05 * change


def test_ranges_of_the_same_training_are_the_same(scene, tmp_path):
    specs = []
    for name in ("a.onnx", "b.onnx"):
        _train("tiny", scene, tmp_path / name)
        specs.append(read_model(tmp_path / name)[1].precision)
    assert specs[0] == specs[1]


def test_the_best_range_gives_up_what_is_rare():
    rng = np.random.default_rng(0)
    values = rng.normal(0, 1, 100_000).astype(np.float32)
    values[0] = 40.0
    (low, high), noise = calibrate._best_range(values, float(values.min()), 40.0)
    # (40 - high)^2 / 100000 for the one that is cut and (step^2 / 12) for all: least at 34.9.
    assert 33 < high < 37
    assert low == pytest.approx(float(values.min()), rel=0.3)
    assert 0 < noise < 3e-3
    positive = np.abs(values)
    assert calibrate._best_range(positive, 0.0, 40.0).ends[0] == 0.0
    assert calibrate._best_range(np.zeros(9, np.float32), 0.0, 0.0).ends == (0.0, 1.0)


def test_a_model_that_differs_from_torch_is_not_kept(scene, tmp_path, monkeypatch):
    write = export.write_onnx

    def tampered(network, card, path):
        other = type(network)(card.channels, width=NARROW["mtcnn"]["width"])
        other.load_state_dict(network.state_dict())
        with torch.no_grad():
            other.layers[-1].bias += 1e-3
        write(other.eval(), card, path)

    monkeypatch.setattr(export, "write_onnx", tampered)
    with pytest.raises(ModelError, match="differs from the trained one"):
        _train("mtcnn", scene, tmp_path / "m.onnx")
    assert list(tmp_path.iterdir()) == []


def test_a_model_that_gives_nan_is_not_kept(scene, tmp_path, monkeypatch):
    write = export.write_onnx

    def tampered(network, card, path):
        with torch.no_grad():
            network.layers[-1].bias.fill_(torch.nan)
        write(network, card, path)

    monkeypatch.setattr(export, "write_onnx", tampered)
    with pytest.raises(ModelError, match="no numbers"):
        _train("mtcnn", scene, tmp_path / "m.onnx")
    assert list(tmp_path.iterdir()) == []


def _no_operator(model: onnx.ModelProto) -> None:
    model.graph.node[-1].op_type = "Konv"


def _no_numbers(model: onnx.ModelProto) -> None:
    (tensor,) = (t for t in model.graph.initializer if t.name == model.graph.node[-1].input[2])
    values = np.full(tuple(tensor.dims), np.nan, np.float32)
    tensor.CopyFrom(onnx.numpy_helper.from_array(values, tensor.name))


@pytest.mark.parametrize(
    ("precision", "damage", "words"),
    [
        ("fp16", _no_operator, "onnxruntime does not run it"),
        ("int8", _no_operator, "onnxruntime does not run it"),
        ("fp16", _no_numbers, "PSNR in fp16 is no number"),
    ],
)
def test_a_model_whose_loss_cannot_be_measured_is_kept_for_float32(
    scene, tmp_path, monkeypatch, precision, damage, words
):
    plain = calibrate.in_precision

    def damaged(model, wanted, ranges, dot_products):
        form = onnx.ModelProto()
        form.CopyFrom(plain(model, wanted, ranges, dot_products))
        if wanted == precision:
            damage(form)
        return form

    monkeypatch.setattr(calibrate, "in_precision", damaged)
    reporter = _train("tiny", scene, tmp_path / "m.onnx")
    assert read_model(tmp_path / "m.onnx")[1].precision is None
    (said,) = (text for level, text in reporter.lines if "float32 alone" in text)
    assert words in said


def test_8_bits_without_any_range_are_not_tried():
    tried = []

    def psnr(precision, ranges):
        tried.append((precision, dict(ranges)))
        return 30.0 if precision == "fp32" else 20.0

    spec = calibrate._least_loss({"x": calibrate.Range((0.0, 1.0), 0.1)}, psnr)
    assert (spec.int8_loss_db, spec.fp16_loss_db) == (10.0, 10.0)
    assert [ranges for precision, ranges in tried if precision == "int8"] == [{"x": (0.0, 1.0)}]
    with pytest.raises(ModelError, match="None of its activations"):
        calibrate._least_loss({}, psnr)


@dataclasses.dataclass
class _Maker:
    images: torch.Tensor

    def batch(self, patches):
        chosen = self.images[[patch.source for patch in patches]]
        return Batch(chosen, chosen, torch.ones(len(patches), 1, 1, dtype=torch.bool), chosen)


def test_statistics_are_those_of_the_patches_with_weights_frozen_and_dropout_off():
    torch.manual_seed(0)
    network = ResnetGenerator(3, width=2)
    images = 5 + 3 * torch.randn(6, 3, 12, 12)
    weights = {name: value.clone() for name, value in network.named_parameters()}
    patches = [PatchCut(i, None) for i in range(6)]
    export.estimate_statistics(network, _Maker(images), patches, batch=6)
    assert all(torch.equal(value, weights[name]) for name, value in network.named_parameters())
    norms = [layer for layer in network.modules() if isinstance(layer, nn.BatchNorm2d)]
    first = network.layers[0](images)
    assert torch.allclose(norms[0].running_mean, first.mean(dim=(0, 2, 3)), rtol=1e-4)
    assert torch.allclose(norms[0].running_var, first.var(dim=(0, 2, 3)), rtol=1e-4)
    assert {norm.momentum for norm in norms} == {0.1}
    assert not network.training
    with torch.no_grad():
        second = network.layers[:4](images)
    assert torch.allclose(norms[1].running_mean, second.mean(dim=(0, 2, 3)), rtol=1e-3)
