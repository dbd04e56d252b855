"""The score table."""

from __future__ import annotations

from cleardate.contract.report import EvaluationReport, FillReport, report_from_record
from cleardate.processing.results.project import band_table, score_table

SCORES = {"psnr": 31.25, "ssim": 0.9, "sam_deg": 2.5, "mae": 0.01, "psnr_changed": None}


def test_best_first_and_chosen_marked() -> None:
    methods = {"copy": {**SCORES, "psnr": 28.0}, "trees": SCORES, "odd": {"psnr": None}}
    lines = score_table(report_from_record({"chosen": "trees", "methods": methods}))
    assert [line.split(".")[0] for line in lines] == [
        "Method",
        "boosted trees",
        "copying T1",
        "odd",
    ]
    assert "31.25" in lines[1] and "0.9000" in lines[1] and lines[1].endswith("(chosen)")
    assert "(chosen)" not in "".join(lines[2:])
    assert lines[1].isascii()


def test_columns_that_nobody_has_are_left_out() -> None:
    (heading, line) = score_table(EvaluationReport({"image": {"psnr": 30.0, "mae": 0.02}}))
    assert "SSIM" not in heading
    assert line.count("|") == heading.count("|") == 2


def test_no_methods_no_table() -> None:
    assert score_table(EvaluationReport()) == []
    assert score_table(FillReport()) == []


def test_the_error_of_each_band_and_their_mean() -> None:
    bands = ("blue", "green", "red", "rededge071", "nir", "swir16")
    methods = {
        "copy": {"psnr": 20.0, **{f"rmse_{band}": 0.04 for band in bands}},
        "trees": {"psnr": 30.0, **{f"rmse_{band}": 0.02 for band in bands[:5]}},
    }
    lines = band_table(report_from_record({"chosen": "trees", "methods": methods}))
    for start, head, figures in ((0, "PSNR dB", ["-", "27.96"]), (8, "RMSE", ["-", "0.0400"])):
        table = lines[start : start + 8]
        assert table[0].startswith(head)
        assert table[0].split(" | ")[1:] == ["boosted trees", "copying T1"]
        assert [line.split(".")[0] for line in table[1:]] == [
            *("Blue", "Green", "Red", "Red edge 1", "NIR", "SWIR 1"),
            "Mean",
        ]
        assert [cell.strip() for cell in table[6].split(" | ")[1:]] == figures
        assert [cell.strip() for cell in table[7].split(" | ")[1:]] == figures
    assert len(lines) == 16
    assert band_table(EvaluationReport({"image": {"psnr": 30.0}})) == []
