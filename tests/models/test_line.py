"""Lines: exact on lines, sane on what is none."""

from __future__ import annotations

import numpy as np
import pytest

from cleardate.models.line import CopyGenerator, Line, LineGenerator

SLOPE, INTERCEPT = (0.5, 1.5, -2.0, 1.0), (0.1, -0.05, 0.9, 0.0)


def _points(count: int = 500) -> np.ndarray:
    return np.random.default_rng(0).uniform(0, 0.5, (4, count)).astype(np.float32)


def test_an_exact_line_is_found():
    before = _points().astype(np.float64)
    after = np.array(SLOPE)[:, None] * before + np.array(INTERCEPT)[:, None]
    line = Line.fit(before, after)
    assert line.slope == pytest.approx(SLOPE)
    assert line.intercept == pytest.approx(INTERCEPT)


def test_it_is_the_least_squares_line():
    before = _points()
    after = before * 0.7 + np.random.default_rng(1).normal(0, 0.05, before.shape)
    line = Line.fit(before, after)
    for band in range(4):
        slope, intercept = np.polyfit(before[band].astype(np.float64), after[band], 1)
        assert line.slope[band] == pytest.approx(slope, rel=1e-6)
        assert line.intercept[band] == pytest.approx(intercept, rel=1e-6)


def test_where_nothing_varies_it_is_a_shift():
    line = Line.fit(np.full((4, 9), 0.2), np.full((4, 9), 0.5))
    assert line.slope == (1.0,) * 4
    assert line.intercept == pytest.approx((0.3,) * 4)


def test_one_pixel_gives_a_shift():
    line = Line.fit(np.full((4, 1), 0.2), np.full((4, 1), 0.1))
    assert line.slope == (1.0,) * 4
    assert line(np.full((4, 1, 1), 0.2, np.float32)) == pytest.approx(0.1)


def test_it_applies_to_images_and_to_lists_of_pixels(make_patch):
    line = Line(SLOPE, INTERCEPT)
    image = make_patch().layers["optical_t1"]
    result = line(image)
    assert result.dtype == np.float32
    for band in range(4):
        assert np.allclose(result[band], SLOPE[band] * image[band] + INTERCEPT[band], atol=1e-6)
    assert np.array_equal(line(image.reshape(4, -1)), result.reshape(4, -1))


def test_the_simple_generators_say_what_they_read(make_patch):
    patch = make_patch()
    before = patch.layers["optical_t1"]
    line = Line(SLOPE, INTERCEPT)
    for generator, expected in ((CopyGenerator(), before), (LineGenerator(line), line(before))):
        assert generator.inputs == generator.reads == ("optical_t1",)
        assert (generator.halo, generator.multiple) == (0, 1)
        assert np.array_equal(generator.predict(patch), expected)
