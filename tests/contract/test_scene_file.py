from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cleardate.contract.errors import InputError
from cleardate.contract.jobs import SceneJob
from cleardate.contract.scene_file import SceneFile, read_scene_file, scene_to_json


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "江汉 平原" / "scene one"
    (folder / "遥感 data").mkdir(parents=True)
    return folder


def scene(folder: Path) -> SceneFile:
    return SceneFile(
        name="江汉",
        sar_t1=str(folder / "遥感 data" / "sar 1.tif"),
        optical_t1=str(folder / "o1.tif"),
        sar_t2=str(folder / "遥感 data" / "sar 2.tif"),
        optical_t2=str(folder.parent / "elsewhere.tif"),
        clouds=str(folder / "c.tif"),
        cloud_values=(3, 8),
        grow=2,
        optical_t2_offset=-0.1,
    )


def test_round_trip(folder):
    path = folder / "s.json"
    path.write_text(scene_to_json(scene(folder), folder), encoding="utf-8")
    assert read_scene_file(path) == scene(folder)


def test_rasters_below_move_with_the_file(folder, tmp_path):
    path = folder / "s.json"
    path.write_text(scene_to_json(scene(folder), folder), encoding="utf-8")
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["sar_t1"] == "遥感 data/sar 1.tif"
    assert Path(record["optical_t2"]).is_absolute()

    moved = tmp_path / "移动 here"
    shutil.move(folder, moved)
    again = read_scene_file(moved / "s.json")
    assert again.sar_t1 == str(moved / "遥感 data" / "sar 1.tif")
    assert again.optical_t2 == scene(folder).optical_t2


def test_relative_folder_and_paths(folder, monkeypatch):
    monkeypatch.chdir(folder)
    job = SceneJob(
        sar_t1="a.tif", optical_t1="b.tif", sar_t2="c.tif", optical_t2="../d.tif", output="s.json"
    )
    described = SceneFile.from_job(job)
    assert described.name == "s"
    assert described.sar_t1 == str(folder / "a.tif")
    assert described.optical_t2 == str(folder.parent / "d.tif")
    Path("s.json").write_text(scene_to_json(described, Path()), encoding="utf-8")
    assert json.loads(Path("s.json").read_text(encoding="utf-8"))["sar_t1"] == "a.tif"
    assert read_scene_file(Path("s.json")) == described


def test_links_are_kept(folder):
    (folder / "real.tif").touch()
    (folder / "link.tif").symlink_to("real.tif")
    job = SceneJob(
        **dict.fromkeys(("sar_t1", "optical_t1", "sar_t2", "optical_t2"), str(folder / "link.tif")),
        name="n",
        output="s.json",
    )
    assert SceneFile.from_job(job).sar_t2 == str(folder / "link.tif")


def good(folder):
    return json.loads(scene_to_json(scene(folder), folder))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "cannot be read"),
        ("", "no scene file"),
        ("[]", "no scene file"),
        pytest.param("[" * 100000, "no scene file", id="deep"),
        ('{"type": "FeatureCollection"}', "no scene file"),
        ({"version": 2}, "version 2"),
        ({"sar_t2": None}, "--sar-t2 is missing"),
        ({"name": ""}, "--name is missing"),
        ({"sar_t2": 3}, "lacks something"),
        ({"sar_t1": ["a"]}, "lacks something"),
        ({"grow": "two"}, "--grow"),
        ({"cloud_values": 3}, "--cloud-values"),
    ],
)
def test_a_file_that_is_no_scene(folder, text, words):
    path = folder / "s.json"
    if isinstance(text, dict):
        path.write_text(json.dumps({**good(folder), **text}), encoding="utf-8")
    elif text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=words) as caught:
        read_scene_file(path)
    assert "s.json" in str(caught.value)
    assert caught.value.exit_code == 3


def test_bytes_that_are_no_text(folder):
    path = folder / "s.json"
    path.write_bytes(b"\xff\xfe\x00II*\x00")
    with pytest.raises(InputError, match="no scene file"):
        read_scene_file(path)
