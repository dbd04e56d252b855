"""The picture of a season's results."""

from __future__ import annotations

import html
from html.parser import HTMLParser

import pytest

from cleardate.simulation.season.season_picture import picture

FILLED = {
    "date": "2018-05-26",
    "result": "filled",
    "cloud_share": "0.4000",
    "method": "all dates of the season",
    "psnr": "38.20",
    "psnr_interpolation": "33.10",
}


class Shapes(HTMLParser):
    """The tags of a picture that is well formed, and its texts."""

    def __init__(self):
        super().__init__()
        self.tags, self.open, self.texts = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(html.unescape(data))


def drawn(*rows):
    """How many of each shape a picture has, and its texts."""
    shapes = Shapes()
    shapes.feed(picture(rows))
    assert not shapes.open
    return {kind: shapes.tags.count(kind) for kind in ("rect", "circle")}, shapes.texts


def test_a_date_has_its_cloud_its_method_and_its_scores():
    none, _ = drawn()
    one, texts = drawn(FILLED)
    assert (one["rect"] - none["rect"], one["circle"] - none["circle"]) == (2, 2)
    assert {"2018-05-26", "all dates of the season", "38.2"} <= set(texts)


def test_words_of_strangers_are_words():
    _, texts = drawn({"date": '<b>&"\x00\x1b', "result": "left out"})
    assert '<b>&"??' in texts


@pytest.mark.parametrize("score", ["inf", "nan", "", "much", "-1e308", "0"])
def test_any_score_can_be_drawn(score):
    assert len(picture([{**FILLED, "psnr": score}])) < 20_000


def test_hundreds_of_dates_are_rows():
    rows, _ = drawn(*[FILLED] * 400)
    assert rows["circle"] == 804
