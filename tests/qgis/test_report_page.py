"""Reports as pages: what they say, and what becomes of files that are none."""

from __future__ import annotations

import copy
import json
import math
import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal

from cleardate.contract.errors import UsageError
from cleardate.contract.files.journal import Move, stamp_of, write_journals
from cleardate.contract.files.partial import partial_path
from cleardate.contract.report import report_from_record
from cleardate.processing.report import page as report_page
from cleardate.processing.report import verdict as report_verdict
from cleardate.processing.report.pictures import Picture
from cleardate.processing.report.recent import RunFacts, facts_of, read_report, recent, remember


def scores(psnr: float, mae: float) -> dict[str, Any]:
    bands = {f"rmse_{band}": mae for band in ("red", "green", "blue", "nir")}
    return {"psnr": psnr, "ssim": 0.8, "sam_deg": 4.0, "mae": mae, "psnr_changed": None, **bands}


FILL = {
    "chosen": "blend",
    "methods": {
        "copy": scores(24.2, 0.04),
        "trees": scores(30.4, 0.0203),
        "linear": scores(31.0, 0.01),
        "blend": scores(31.6, 0.02),
    },
    "scored_on": {"held_out_clear_pixels": 6754},
    "sar": {"helped": False, "says": "It is not clear that SAR helped on this scene"},
    "expected_error": {
        "half_width_in_expected_errors": {"Red": 2.4},
        "expected_over_real": 0.5,
        "sparsification": {"cut": 0.1, "cut_oracle": 0.3},
    },
    "notes": ["Optical T1 says little of T2."],
    "pixels": {"simulated": 1000, "unlike_date": 300},
    "cloud_share": 0.25,
    "inputs": {"optical_t1": "t1.tif", "optical_t2": "t2.tif"},
}
EVALUATION = {
    **scores(32.5, 0.02),
    "methods": {"simulated": scores(32.5, 0.02), "baseline": scores(29.0, 0.03)},
    "inputs": {"simulated": "f.tif", "truth": "o.tif"},
}


def page(record: dict[str, Any], *others: Any) -> str:
    return report_page.page(report_from_record(record), *others)


def verdict(record: dict[str, Any]) -> list[str]:
    return report_verdict.verdict(report_from_record(record))


def short_verdict(record: dict[str, Any]) -> str:
    return report_verdict.short_verdict(report_from_record(record))


def warnings(record: dict[str, Any]) -> list[str]:
    return report_verdict.warnings(report_from_record(record))


class Texts(HTMLParser):
    """The tags and the text of a page; fails on a tag that is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, Any]]] = []
        self.text = ""
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_verdict_compares_with_each_simple_method(qgis_application: Any) -> None:
    said = verdict(FILL)
    assert "0.0200 in reflectance" in said[0]
    assert "50% less than copying T1" in said[1]
    assert "100% MORE than linear regression" in said[2]
    assert "about as much as boosted trees" in said[3]


def test_the_short_verdict_is_in_decibel(qgis_application: Any) -> None:
    like = {**FILL, "methods": {**FILL["methods"], "linear": scores(31.61, 0.02)}}
    assert short_verdict(like) == (
        "Filled by blend. On clear pixels that it had not seen: 7.4 dB better than copying T1, "
        "like linear regression, 1.2 dB better than boosted trees."
    )
    assert "0.6 dB WORSE than linear regression" in short_verdict({**FILL, "chosen": "trees"})
    assert "nothing to fill" in short_verdict({"chosen": "none", "methods": {}})
    unknown = {"chosen": "copy", "methods": {"copy": {}}}
    assert "does not say" in short_verdict(unknown) and "does not say" in verdict(unknown)[0]


def test_a_blend_says_what_it_is_made_of(qgis_application: Any) -> None:
    blended = {**FILL, "weights": {"trees": [0.5], "model.onnx": [0.5]}}
    assert verdict(blended)[0].startswith("Filled by blend (boosted trees, model.onnx).")


def test_warnings_are_all_there(qgis_application: Any) -> None:
    text = "\n".join(warnings(FILL))
    for part in ("says little of T2", "not clear that SAR", "30% of the simulated", "too small"):
        assert part in text
    helped = {**FILL, "sar": {"helped": True, "says": "SAR helped on this scene"}}
    assert "SAR helped" not in "\n".join(warnings(helped))
    assert verdict(helped)[-1] == "SAR helped on this scene"


def test_page_of_a_fill(qgis_application: Any) -> None:
    facts = RunFacts(dates={"optical_t2": "2021-06-15"}, settings={"Method": "auto"})
    picture = Picture("Filled", "data:image/png;base64,AAAA", 10, 20, (("#fde725", "low"),))
    found = Texts(page(FILL, [picture], facts))
    rows = found.text
    for part in ("✔ blend", "copying T1 (simple)", "6754", "t2.tif", "2021-06-15", "auto", "25.0%"):
        assert part in rows
    assert (
        rows.index("✔ blend")
        < rows.index("boosted trees (simple)")
        < rows.index("copying T1 (simple)")
    )
    assert "PSNR changed" not in rows
    (image,) = [attributes for tag, attributes in found.tags if tag == "img"]
    assert int(image["height"]) == 2 * int(image["width"])


def test_a_page_has_every_band_and_their_mean(qgis_application: Any) -> None:
    many = {**FILL, "methods": {}}
    for name, error in (("copy", 0.04), ("blend", 0.02)):
        bands = ("blue", "green", "red", "rededge071", "rededge075", "nir", "swir16", "swir22")
        many["methods"][name] = {"psnr": 30.0, **{f"rmse_{band}": error for band in bands}}
    text = Texts(page(many)).text
    titles = ("Blue", "Red edge 1", "Red edge 2", "NIR", "SWIR 1", "SWIR 2", "Mean")
    for head, mean in (
        ("PSNR of each band", "Mean27.9633.98"),
        ("Error of each band", "Mean0.04000.0200"),
    ):
        places = [text.index(title, text.index(head)) for title in titles]
        assert places == sorted(places)
        assert text[places[-1] :].startswith(mean)


def test_page_of_an_evaluation(qgis_application: Any) -> None:
    text = Texts(page(EVALUATION)).text
    assert "Evaluation: f.tif" in text
    assert "33% less than the simpler answer" in text
    assert "expected errors" not in text


def test_nothing_to_fill(qgis_application: Any) -> None:
    empty = {"chosen": "none", "methods": {}, "notes": ["no cloud"]}
    text = Texts(page(empty)).text
    assert "nothing to fill" in text and "no cloud" in text


def test_what_a_report_holds_is_escaped_and_needs_no_other_file(qgis_application: Any) -> None:
    evil = "<script>alert(1)</script><img src=http://example.org/x>"
    hostile = copy.deepcopy(FILL)
    hostile["chosen"] = evil
    hostile["methods"] = {evil: scores(1, 1), "copy": scores(2, 1)}
    hostile["notes"] = [evil]
    hostile["inputs"] = {evil: evil, "optical_t2": evil}
    hostile["expected_error"]["half_width_in_expected_errors"] = {evil: 2.0}
    hostile["ran_on"] = hostile["sar"]["says"] = evil
    facts = RunFacts(dates={evil: evil}, settings={evil: evil}, ended=evil)
    found = Texts(page(hostile, [Picture(evil, "data:,", 1, 1, ((evil, evil),))], facts))
    assert all(tag != "script" for tag, _ in found.tags)
    assert [a["src"] for tag, a in found.tags if tag == "img"] == ["data:,"]


@pytest.mark.parametrize(
    "junk", [None, [], {}, "x", math.nan, math.inf, -1, 10**400, True, {"psnr": {}}, [None, {}]]
)
def test_junk_at_any_place_still_makes_a_page(qgis_application: Any, junk: Any) -> None:
    for base in (FILL, EVALUATION):
        for key in base:
            Texts(page({**base, key: junk}))
        for name in base["methods"]:
            Texts(page({**base, "methods": {**base["methods"], name: junk}}))
    Texts(page({**FILL, "expected_error": {"sparsification": junk, "expected_over_real": junk}}))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe\x00", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[1, 2]", "no scores"),
        (b'{"methods": 3}', "no scores"),
        (b" " * (9 << 20), "larger"),
    ],
)
def test_a_file_that_is_no_report_is_a_sentence(
    qgis_application: Any, tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "r.json"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=reason):
        read_report(path)
    with pytest.raises(UsageError, match="is no report"):
        read_report(tmp_path / "absent.json")
    with pytest.raises(UsageError, match="is no report"):
        read_report(tmp_path)


def test_the_last_reports_are_remembered(qgis_application: Any, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.json" for number in range(12)]
    for path in paths:
        path.write_text(json.dumps(FILL), "utf-8")
        remember(str(path), RunFacts(ended=path.stem, units={"optical_t1": (1e-4, None)}))
    remember(str(paths[5]), RunFacts(ended="again"))
    paths[11].unlink()
    assert [facts.ended for _, facts in recent()] == ["again", *map(str, (10, 9, 8, 7, 6, 4, 3, 2))]
    assert facts_of(paths[5]).ended == "again"
    assert facts_of(paths[0]) == RunFacts()


def test_files_of_another_run_are_left_out(qgis_application: Any, tmp_path: Path) -> None:
    report = tmp_path / "r.json"
    report.write_text(json.dumps(FILL), "utf-8")
    files = {name: str(tmp_path / f"{name}.tif") for name in ("output", "quality", "optical_t2")}
    for path in files.values():
        Path(path).write_text("first", "utf-8")
    remember(str(report), RunFacts(files, ended="2021"))
    assert facts_of(report).files == files
    assert "No picture" not in page(FILL, (), facts_of(report))
    Path(files["output"]).write_text("second run", "utf-8")
    os.utime(files["optical_t2"], ns=(1, 1))
    Path(files["quality"]).unlink()
    facts = facts_of(report)
    assert (facts.files, facts.ended) == ({}, "2021")
    said = Texts(page(FILL, (), facts)).text
    assert "No picture of output.tif, quality.tif, optical_t2.tif: changed or gone" in said
    other = tmp_path / "other.json"
    other.write_text("{}", "utf-8")
    remember(str(other), RunFacts())  # the stamps of the first stay those of its end
    assert facts_of(report).files == {}


@pytest.mark.parametrize(("report_run", "shown"), [("a" * 32, True), ("b" * 32, False), (5, True)])
def test_no_picture_of_an_image_of_another_run(
    qgis_application: Any, tmp_path: Path, report_run: Any, shown: bool
) -> None:
    """A report beside an older image: a run was killed in between, or the user copied one."""
    image, report = tmp_path / "image.tif", tmp_path / "report.json"
    file = gdal.GetDriverByName("GTiff").Create(str(image), 2, 2)
    file.SetMetadataItem("CLEARDATE_RUN", "a" * 32)
    del file
    report.write_text(json.dumps({**FILL, "run": report_run}), "utf-8")
    remember(str(report), RunFacts(files={"output": str(image)}))
    facts = facts_of(report, read_report(report))
    assert facts.files == ({"output": str(image)} if shown else {})
    assert ("No picture of image.tif" in page(FILL, (), facts)) != shown


def test_a_report_that_was_to_take_its_place_is_there_when_it_is_read(tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    moves = []
    for name in ("image.tif", "report.json"):
        target = tmp_path / name
        target.write_text(json.dumps({**FILL, "run": "old"}), "utf-8")
        partial = partial_path(target, f"{child.pid}-0123abcd")
        partial.write_text(json.dumps({**FILL, "run": "new one"}), "utf-8")
        moves.append(Move(partial, target, stamp_of(partial), stamp_of(target)))
    write_journals(moves)
    assert read_report(tmp_path / "report.json").run == "new one"
    assert json.loads((tmp_path / "image.tif").read_text())["run"] == "new one"


def test_a_list_of_another_version_is_no_list(qgis_application: Any) -> None:
    from qgis.core import QgsSettings

    kinds = (
        '"files": 1',
        '"files": {"output": 1}',
        '"dates": []',
        '"settings": "x"',
        '"units": {"optical_t1": 1}',
        '"units": {"optical_t1": ["a", 1]}',
        '"units": {"optical_t1": [1]}',
        '"stamps": {"output": 1}',
        '"ended": 3',
    )
    wrong = [f'[{{"path": {json.dumps(__file__)}, {kind}}}]' for kind in kinds]
    for stored in ("{", "[1]", '[{"path": "x", "other": 1}]', "3", "[{}]", *wrong):
        QgsSettings().setValue("cleardate/recent_reports", stored)
        assert recent() == []
    QgsSettings().remove("cleardate/recent_reports")
