"""The SAR control: it must see SAR that helps, and must not see what is not there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile
from cleardate.imagery.scene import open_scene
from cleardate.models.trees import sar_rows
from cleardate.simulation.fitting.chips import ClearPixels, read_clear, survey
from cleardate.simulation.fitting.leads import Lead
from cleardate.simulation.trust.sar_control import SarControl, control_sar, treated

from .conftest import CloudyScene, MakeScene

ROWS = sar_rows(4, 2)
CLEAR = Lead(0.5, 0.1, 40)
NOT_CLEAR = Lead(0.5, 0.4, 40)
BEHIND = Lead(-0.5, 0.1, 40)


def clear_of(scene: CloudyScene) -> ClearPixels:
    reporter = SilentReporter()
    with open_scene(SceneFile(name="s", **scene.paths), reporter) as opened:
        return read_clear(opened, survey(opened, 0, reporter), 8, 1)


def test_sar_helps_where_it_does(cloudy_scene: MakeScene) -> None:
    clear = clear_of(cloudy_scene("hesbaye", "202106", "202109"))
    control = control_sar(clear, 0, SilentReporter())
    assert control.helped
    assert control.everywhere["shuffled"].db > 0.5
    assert control.sentence().startswith("SAR helped")
    figures = control.figures()
    assert figures.everywhere["shuffled"].db == round(control.everywhere["shuffled"].db, 3)


def test_sar_of_noise_helps_nobody(cloudy_scene: MakeScene, tmp_path: Path, save) -> None:
    scene = cloudy_scene("hesbaye", "202106", "202109")
    numbers = scene.numbers(scene.paths["sar_t2"])
    noise = np.random.default_rng(0).permutation(numbers.reshape(2, -1).T).T
    path = save(tmp_path / "noise.tif", noise.reshape(numbers.shape), scene.truth, -9999)
    clear = clear_of(replace(scene, paths={**scene.paths, "sar_t2": path}))
    control = control_sar(clear, 0, SilentReporter())
    assert not control.helped
    assert abs(control.everywhere["shuffled"].db) < 0.5


def test_the_control_is_repeatable(cloudy_scene: MakeScene) -> None:
    clear = clear_of(cloudy_scene("flanders_west", "20180426", "20180526"))
    first, second = (control_sar(clear.on([0, 1]), 3, SilentReporter()) for _ in range(2))
    assert first == second


def test_a_shuffled_table_has_the_same_values_elsewhere() -> None:
    table = np.random.default_rng(0).normal(size=(20, 400)).astype(np.float32)
    shuffled = treated(table, ROWS, "shuffled", np.random.default_rng(1))
    replaced = treated(table, ROWS, "replaced", np.random.default_rng(1))
    kept = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15]
    for other in (shuffled, replaced):
        assert np.array_equal(other[kept], table[kept])
    t1, t2, change = [8, 9, 14, 15], [10, 11, 16, 17], [12, 13, 18, 19]
    assert np.array_equal(np.sort(shuffled[t2], axis=1), np.sort(table[t2], axis=1))
    assert not np.array_equal(shuffled[t2], table[t2])
    # The features of one pixel stay together.
    order = np.argsort(shuffled[t2[0]]), np.argsort(table[t2[0]])
    assert np.array_equal(shuffled[t2][:, order[0]], table[t2][:, order[1]])
    assert np.array_equal(replaced[t2], table[t1])
    assert np.all(replaced[change] == 0)
    assert np.allclose(shuffled[change], shuffled[t2] - table[t1])
    assert np.array_equal(treated(table, ROWS, "true", np.random.default_rng(1)), table)


@pytest.mark.parametrize(
    ("everywhere", "changed", "words"),
    [
        ((CLEAR, CLEAR), (NOT_CLEAR, NOT_CLEAR), "SAR helped"),
        ((NOT_CLEAR, NOT_CLEAR), (CLEAR, CLEAR), "SAR helped"),
        ((CLEAR, NOT_CLEAR), (NOT_CLEAR, CLEAR), "It is not clear"),
        ((NOT_CLEAR, NOT_CLEAR), (NOT_CLEAR, NOT_CLEAR), "It is not clear"),
        ((BEHIND, BEHIND), (NOT_CLEAR, NOT_CLEAR), "SAR T2 made the result worse"),
    ],
)
def test_the_sentence(everywhere, changed, words: str) -> None:
    names = ("replaced", "shuffled")
    control = SarControl(dict(zip(names, everywhere)), dict(zip(names, changed)))
    assert control.sentence().startswith(words)
    assert "dB" in control.sentence()


def test_a_lead_without_blocks_has_no_error_in_the_report() -> None:
    unknown = Lead(0.0, np.inf, 1)
    leads = {"replaced": unknown, "shuffled": unknown}
    assert SarControl(leads, leads).figures().changed["shuffled"].standard_error is None


def test_with_few_clear_pixels_the_sentence_says_so() -> None:
    leads = {"replaced": CLEAR, "shuffled": CLEAR}
    assert "Little of the date" not in SarControl(leads, leads, 0.5).sentence()
    assert SarControl(leads, leads, 0.1).sentence().endswith("this may differ under the cloud.")
