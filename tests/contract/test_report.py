"""Reports travel as JSON; those of older versions and of strangers are read as far as they go."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from cleardate.contract.report import (
    EvaluationReport,
    FillReport,
    LeadFigures,
    NoReportError,
    PixelCounts,
    SarFigures,
    ScoredOn,
    band_errors,
    band_psnr,
    mean_errors,
    ranked,
    report_from_json,
    report_from_record,
)
from cleardate.contract.sentence import Sentence, say

REPORTS = Path(__file__).parent / "reports"
"""Written by the versions in their names, of the demo scene."""


def old(name: str) -> dict:
    return json.loads((REPORTS / name).read_text(encoding="utf-8"))


def test_a_fill_of_version_0_1_0_is_still_read_whole():
    record = old("fill_0_1_0.json")
    report = report_from_record(record)
    assert isinstance(report, FillReport)
    assert report.to_record() == record
    assert (report.result, report.run) == ("blend", None)
    assert report.methods["gp"]["psnr"] == record["methods"]["gp"]["psnr"]
    assert report.weights["trees"] == tuple(record["weights"]["trees"])
    assert report.sar.everywhere["shuffled"] == LeadFigures(3.045, 0.464, 59)
    assert report.pixels == PixelCounts(9830, 6554, 0, 0, 0)
    assert report.expected_error.half_width_in_expected_errors["NIR"] == 2.372
    assert report.expected_error.sparsification.cut == 0.2309


def test_an_evaluation_of_version_0_1_0_is_still_read_whole():
    record = old("evaluation_0_1_0.json")
    report = report_from_record(record)
    assert isinstance(report, EvaluationReport)
    assert report.to_record() == record
    assert report.result == "simulated"
    assert report.pixels == 6554


def test_what_is_written_is_read_again():
    report = FillReport(
        run="ab12",
        chosen="trees",
        methods={"trees": {"psnr": 30.5}, "copy": {"psnr": 20.0}},
        scored_on=ScoredOn(100, (0, 2), 3),
        sar=SarFigures(False, {"shuffled": LeadFigures(0.1, None, 1)}, {}, "Not clear."),
        notes=("Beware.",),
        pixels=PixelCounts(1, 2, 3, 4, 5),
        inputs={"optical_t2": "雲.tif"},
    )
    assert report_from_json(report.to_json()) == report


def test_sentences_keep_template_and_values():
    says = say("{verdict}: so it is.", verdict=say("SAR helped"))
    note = say("{share:.0%} of {path} are out.", share=0.5, path="{雲}")
    report = FillReport(
        chosen="trees",
        ran_on=say("the {device}", device="CPU"),
        sar=SarFigures(says=says),
        notes=("Beware.", note, note),
    )
    record = json.loads(report.to_json())
    # The keys that were promised hold the English text as before.
    assert record["notes"] == ["Beware.", *["50% of {雲} are out."] * 2]
    assert (record["sar"]["says"], record["ran_on"]) == ("SAR helped: so it is.", "the CPU")
    assert len(record["sentences"]) == 3
    read = report_from_record(record)
    assert read == report
    for text, said in ((read.sar.says, says), (read.notes[1], note), (read.ran_on, report.ran_on)):
        assert isinstance(text, Sentence)
        assert text.to_record() == said.to_record()
    assert type(read.notes[0]) is str
    assert "sentences" not in FillReport(notes=("Beware.",)).to_record()


def test_notes_of_an_evaluation_are_sentences_too():
    note = say("{mask} is of another run.", mask="m.tif")
    read = report_from_json(EvaluationReport({"simulated": {}}, notes=(note,)).to_json())
    assert isinstance(read.notes[0], Sentence)
    assert read.notes[0].values == {"mask": "m.tif"}


@pytest.mark.parametrize(
    "sentences",
    [
        *(None, 3, "x", {}, [3], [None, {}], [[]]),
        [{"template": "{a}", "values": {}}],
        [{"template": "{a}", "values": {"a": []}}],
        [{"template": "Other {a}", "values": {"a": "text"}}],
    ],
)
def test_what_is_no_sentence_leaves_the_text(sentences):
    read = report_from_record({"methods": {}, "notes": ["Beware."], "sentences": sentences})
    assert read.notes == ("Beware.",)
    assert type(read.notes[0]) is str


def test_methods_are_ranked_and_those_without_a_score_come_last():
    methods = {"a": {"psnr": 20.0}, "b": {}, "c": {"psnr": 30.0}}
    assert [name for name, _ in ranked(EvaluationReport(methods))] == ["c", "a", "b"]


HOSTILE = {
    "chosen": ["blend"],
    "methods": {
        "blend": {"psnr": "high", "mae": True, "ssim": 1e999, "sam_deg": float("nan"), "x": 1},
        "copy": "good",
        "huge": {"psnr": 10**400},
    },
    "weights": {"trees": [0.5, "half", None], "gp": 1},
    "scored_on": {"held_out_clear_pixels": 1.5, "folds": [0, "1", 2.0], "chips": "4"},
    "sar": {"helped": "yes", "everywhere": {"shuffled": 3, "replaced": {"db": 1}}, "says": 7},
    "pixels": [1, 2],
    "notes": ["a", {"b": 1}, 3],
    "cloud_share": "all",
    "inputs": {"clouds": 1, "optical_t2": "a.tif"},
    "unknown": {},
}


def test_what_has_another_kind_than_its_field_is_left_out():
    report = report_from_record(HOSTILE)
    assert report.chosen == ""
    assert report.methods == {"blend": {"x": 1.0}, "huge": {}}
    assert report.weights == {"trees": (0.5,)}
    assert report.scored_on == ScoredOn(None, (0, 2), None)
    assert report.sar == SarFigures(None, {"replaced": LeadFigures(1.0)}, {}, "")
    assert (report.pixels, report.cloud_share) == (None, None)
    assert report.notes == ("a",)
    assert report.inputs == {"optical_t2": "a.tif"}


@pytest.mark.parametrize("field", [f.name for f in dataclasses.fields(FillReport)])
@pytest.mark.parametrize("value", [None, 7, "text", [], {}, [[]], True, {"a": {"b": {"c": []}}}])
def test_no_value_of_any_field_raises(field, value):
    report = report_from_record({"chosen": "x", "methods": {}, field: value})
    json.loads(report.to_json())


@pytest.mark.parametrize("text", ["", "[]", "1", "{}", '{"methods": 1}', "[" * 100_000])
def test_what_is_no_report_is_refused(text):
    with pytest.raises(NoReportError):
        report_from_json(text)


def test_errors_of_bands_are_titled_and_averaged():
    nine = ("blue", "green", "red", "rededge071", "nir", "swir16")
    methods = {
        "copy": {"psnr": 20.0, **{f"rmse_{band}": 0.04 for band in nine}},
        "trees": {"psnr": 30.0, **{f"rmse_{band}": 0.01 * n for n, band in enumerate(nine)}},
        "half": {"psnr": 25.0, "rmse_red": 0.5, "rmse_my_band": 0.1},
    }
    errors = band_errors(FillReport(chosen="trees", methods=methods))
    assert list(errors) == ["Blue", "Green", "Red", "Red edge 1", "NIR", "SWIR 1", "my band"]
    assert errors["Red"] == {"trees": 0.02, "half": 0.5, "copy": 0.04}
    assert mean_errors(errors) == {}
    del errors["my band"]
    assert mean_errors(errors) == pytest.approx({"trees": 0.025, "copy": 0.04})
    decibels = band_psnr(errors)
    assert decibels["Red"]["copy"] == pytest.approx(27.9588, abs=1e-4)
    assert decibels["Blue"]["trees"] == 100.0
    assert mean_errors(decibels)["copy"] == pytest.approx(27.9588, abs=1e-4)
    assert band_errors(EvaluationReport()) == {} and mean_errors({}) == {}
    old_bands = band_errors(report_from_record(old("fill_0_1_0.json")))
    assert list(old_bands) == ["Red", "Green", "Blue", "NIR"]
