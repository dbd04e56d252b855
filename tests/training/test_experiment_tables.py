"""The experiments' cells, tables and pictures: which there are, what is averaged, where to look."""

from __future__ import annotations

import math

import numpy as np

from cleardate.training.experiments import cases
from cleardate.training.experiments import score_tables as tables
from cleardate.training.experiments.figures import patch_windows


def test_case1_has_every_method_of_the_paper_and_the_simple_ones_beside():
    found = cases.case1(["a", "b"], (0, 1, 2))
    per_scene = {"copy": 1, "linear": 1, "trees": 3}
    per_scene |= dict.fromkeys(("pix2pix", "cnn", "cgan", "mtcnn", "mtcgan", "fast"), 3)
    assert len(found) == len(set(found)) == 2 * sum(per_scene.values())
    for name, count in per_scene.items():
        assert sum(c.method == name and c.test == "a" for c in found) == count
    assert all(c.train == (c.test,) for c in found)
    assert set(per_scene) == set(cases.LABELS)


def test_case2_trains_on_each_and_on_all_and_tests_on_one():
    found = cases.case2(["a", "b"], "b", (5, 6))
    networks = {(c.method, c.train, c.seed) for c in found if c.is_network}
    assert networks == {
        (method, train, seed)
        for method in ("mtcnn", "mtcgan", "fast")
        for train in (("a",), ("b",), ("a", "b"))
        for seed in (5, 6)
    }
    assert {c.test for c in found} == {"b"}
    assert [c.train for c in found if c.method == "copy"] == [("b",)]
    assert {c.trained_on for c in found} == {"a", "b", "mixed"}
    assert {c.trained_on for c in cases.case2(["a"], "a", (0,))} == {"a"}


def _records(**angles: list[float]):
    for method, values in angles.items():
        for seed, angle in enumerate(values):
            scores = {"psnr": 30.0 + angle, "ssim": 0.5, "sam_deg": angle}
            yield cases.Cell(method, ("s",), "s", seed), {"scores": scores, "training": {}}


def test_means_spreads_and_what_is_best():
    rows = tables.rows(_records(copy=[4.0], mtcnn=[1.0, 2.0, 3.0], trees=[1.5, 1.5, 1.5]))
    copied, mtcnn, trees = tables.lines(rows)
    assert (mtcnn.seeds, mtcnn.means["sam_deg"], mtcnn.spreads["sam_deg"]) == (3, 2.0, 1.0)
    assert mtcnn.means["sam_ratio"] == 0.5 and trees.spreads["psnr"] == 0.0
    assert math.isnan(copied.spreads["psnr"]) and math.isnan(mtcnn.means["seconds"])
    assert tables.text(mtcnn, "psnr") == "32.00 ± 1.00" and tables.text(copied, "psnr") == "34.00"
    top = tables.best([copied, mtcnn, trees])
    assert (top["psnr"], top["sam_deg"]) == (34.0, 1.5)
    assert "seconds" not in tables.shown_figures([copied, mtcnn, trees])
    assert "| **1.50 ± 0.00** |" in tables.to_markdown([copied, mtcnn, trees])


def test_pictures_show_where_it_changed_most():
    truth = np.zeros((4, 70, 130), np.float32)
    truth[:, 5:60, 70:125] = 0.3
    test = np.ones((70, 130), dtype=bool)
    windows = patch_windows(truth, np.zeros_like(truth), test)
    assert all(w.shape == (64, 64) for w in windows)
    assert (windows[0].row, windows[0].col) in {(0, 64), (0, 66)}
    test[:, :66] = False
    assert {w.col for w in patch_windows(truth, np.zeros_like(truth), test)} <= {64, 66}
