from __future__ import annotations

import dataclasses
import json
import math

import pytest

from cleardate.contract.card import (
    InputSpec,
    ModelCard,
    OutputSpec,
    TrainingScene,
    card_from_json,
)
from cleardate.contract.errors import ModelError
from cleardate.contract.mixture import DomainSpec

BANDS = ("Red", "Green", "Blue", "NIR")
SAR = InputSpec("sar_t2", ("VV", "VH"), (-25.0, -32.5), (0.0, 0.0))
OPTICAL = InputSpec("optical_t1", BANDS, (0.0,) * 4, (0.4, 0.4, 0.4, 0.6))
CLEAR = InputSpec("clear_t2", ("clear",), (0.0,), (1.0,))
OUTPUT = OutputSpec(BANDS, (-0.2,) * 4, (0.2,) * 4, "line", (1.0,) * 4, (0.0,) * 4)


def card(**changes):
    values = {
        "task": "B",
        "preset": "fast",
        "inputs": (SAR, OPTICAL),
        "output": OUTPUT,
        "halo": 26,
        "multiple": 4,
    }
    return ModelCard(**{**values, **changes})


def record(**changes):
    return {**json.loads(card().to_json()), **changes}


def test_round_trip():
    full = card(
        scenes=(
            TrainingScene("汉江", "EPSG:32649", (0.0, 1.0, 2.0, 3.0), ("2018-04-26",), "ab", "h0"),
        ),
        settings={"epochs": 3, "dropout": None, "seed": 2**63, "betas": [0.9, 0.99]},
        scores={"line": {"psnr": 30.0}},
        statistics={"sar_t2": {"mean": [-10.0, -16.0]}},
        licence="CC BY 4.0",
        versions={"torch": "2.13.0"},
    )
    assert card_from_json(full.to_json()) == full
    assert full.to_json() == card_from_json(full.to_json()).to_json()


def test_what_follows_from_a_card():
    assert card().channels == 6
    assert (SAR.units, OPTICAL.units) == ("dB", "reflectance")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"task": "Z"}, "task 'Z'"),
        ({"inputs": ()}, "empty or names one twice"),
        ({"inputs": (SAR, SAR)}, "names one twice"),
        ({"halo": -1}, "halo of -1 pixels"),
        ({"halo": 10**6}, "halo of 1e[+]06 pixels"),
        ({"multiple": 0}, "multiple of 0 pixels"),
        ({"multiple": 4096}, "multiple of 4096 pixels"),
        ({"card_version": 2}, "version 2"),
    ],
)
def test_a_card_that_makes_no_sense(changes, words):
    with pytest.raises(ModelError, match=words):
        card(**changes)


@pytest.mark.parametrize(
    ("kind", "changes", "words"),
    [
        (SAR, {"name": "sar_t3"}, "input named 'sar_t3'"),
        (SAR, {"low": (0.0,)}, "two values for every band"),
        (SAR, {"bands": (), "low": (), "high": ()}, "has the bands none"),
        (SAR, {"bands": ("VV", "vv")}, "sar_t2 has the bands 'VV', 'vv'"),
        (SAR, {"bands": ("VV", "Red")}, "has the bands 'VV', 'Red'"),
        (OPTICAL, {"bands": ("Red", "Green", "Blue", "red")}, "has the bands 'Red', .*'red'"),
        (OPTICAL, {"bands": ("Red", "Green", "Blue", "NDVI")}, "'NDVI'"),
        (OPTICAL, {"bands": ("Red", "Green", "Blue", "")}, "'Blue', ''"),
        (OPTICAL, {"bands": ("Red", "Green", "Blue", " NIR")}, "' NIR'"),
        (OPTICAL, {"bands": ("Red", "Green", "Blue", "N\x1b[2J")}, r"'N\\x1b\[2J'"),
        (OPTICAL, {"bands": ("Red", "Green", "Blue", "N\u202eR")}, r"'N\\u202eR'"),
        (OPTICAL, {"bands": ("Red", "Green", "Blue", "N" * 201)}, "'N{39}[.]"),
        (OPTICAL, {"bands": ("Red", "Green", "Blue", 4)}, "'Blue', 4"),
        (OUTPUT, {"bands": ("Band 1",) * 4}, "output has the bands 'Band 1', 'Band 1'"),
        (OUTPUT, {"bands": tuple(f"Band {n}" for n in range(33))}, "Each of at most 32"),
        (CLEAR, {"bands": ("Red",)}, "clear_t2 has the bands 'Red'"),
        (OUTPUT, {"high": (1e308,) * 4}, "no range"),
        (SAR, {"low": (1.0, 1.0)}, "no range"),
        (SAR, {"high": (math.nan, 0.0)}, "no range"),
        (SAR, {"high": (math.inf, 0.0)}, "no range"),
        (OUTPUT, {"base": "trees"}, "adds its output to 'trees'"),
        (OUTPUT, {"slope": (1.0,)}, "slope for every output band"),
        (OUTPUT, {"slope": (math.nan,) * 4}, "slope for every output band"),
    ],
)
def test_a_scaling_that_makes_no_sense(kind, changes, words):
    with pytest.raises(ModelError, match=words):
        dataclasses.replace(kind, **changes)


NINE = (*BANDS, "Red edge 1", "Red edge 2", "Red edge 3", "SWIR 1", "SWIR 2")


@pytest.mark.parametrize("bands", [NINE, BANDS[::-1], ("Rojo", "植被"), ("Band 1", "Band 2")])
@pytest.mark.parametrize("sar", [("VV",), ("VH", "VV"), ("HH", "HV")])
def test_a_card_names_any_bands_in_any_order(bands, sar):
    optical = InputSpec("optical_t1", bands, (0.0,) * len(bands), (0.5,) * len(bands))
    both = InputSpec("sar_t2", sar, (-25.0,) * len(sar), (0.0,) * len(sar))
    output = OutputSpec(bands, (-0.2,) * len(bands), (0.2,) * len(bands), "copy")
    made = card_from_json(card(inputs=(both, optical), output=output).to_json())
    assert (made.bands_of("optical_t1"), made.bands_of("sar_t2")) == (bands, sar)
    assert made.output.bands == bands
    assert made.channels == len(bands) + len(sar)


@pytest.mark.parametrize(
    ("name", "bands", "words"),
    [
        ("optical_t1", BANDS[::-1], "optical_t1 has the bands NIR, Blue, Green, Red, and its out"),
        ("sar_t1", ("VH", "VV"), "sar_t1 has the bands VH, VV, and its sar_t2 has VV, VH"),
    ],
)
def test_inputs_of_one_kind_have_the_same_bands(name, bands, words):
    other = InputSpec(name, bands, (-40.0,) * len(bands), (1.0,) * len(bands))
    with pytest.raises(ModelError, match=words):
        card(inputs=(SAR, other))


@pytest.mark.parametrize("task", ["A", "F"])
def test_a_task_that_is_not_that_of_the_inputs(task):
    with pytest.raises(ModelError, match=f"task {task}, but its inputs are those of task B"):
        card(task=task)


@pytest.mark.parametrize("version", [0, 2, "1", None])
def test_another_version_says_what_to_do(version):
    with pytest.raises(ModelError, match="Update ClearDate"):
        card_from_json(json.dumps(record(card_version=version)))


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "null", "3", '"card"'),
        pytest.param("[" * 100000, id="deep"),
        json.dumps(record(inputs=None)),
        json.dumps(record(inputs=[3])),
        json.dumps(record(inputs=[{"name": "sar_t2"}])),
        json.dumps(record(output=[])),
        json.dumps(record(halo="many")),
        json.dumps(record(halo=None)),
        json.dumps(record(task=None)),
        json.dumps(record(scenes=3)),
        json.dumps({key: value for key, value in record().items() if key != "output"}),
        json.dumps(record(inputs=[{**record()["inputs"][0], "low": ["a", "b"]}])),
    ],
)
def test_hostile_json_is_a_model_error(text):
    with pytest.raises(ModelError):
        card_from_json(text)


SCENE = dataclasses.asdict(TrainingScene("s", "EPSG:32631", (0.0, 1.0, 2.0, 3.0)))


@pytest.mark.parametrize(
    "changes",
    [
        {"scenes": [{**SCENE, "extent": [1, 2, 3]}]},
        {"scenes": [{**SCENE, "extent": ["a", "b", "c", "d"]}]},
        {"scenes": [{**SCENE, "extent": [0, 0, 1, math.nan]}]},
        {"scenes": [{**SCENE, "extent": [0, 0, 1, 10**400]}]},
        {"scenes": [{**SCENE, "dates": [1, 2]}]},
        {"scenes": [{**SCENE, "crs": 5}]},
        {"scenes": [{**SCENE, "name": None}]},
        {"scenes": [{**SCENE, "held_out": ["h"]}]},
        {"scenes": {"name": "s"}},
        {"scores": {"copy": {"psnr": "x"}}},
        {"scores": {"copy": {"psnr": math.inf}}},
        {"scores": {"copy": {"psnr": True}}},
        {"scores": {"copy": None}},
        {"scores": [1]},
        {"scores": None},
        {"scores": {str(number): {} for number in range(1001)}},
        {"versions": [1]},
        {"versions": {"torch": 2}},
        {"settings": 5},
        {"settings": {"epochs": {"a": 1}}},
        {"settings": {"betas": [[0.9]]}},
        {"licence": 5},
        {"attribution": "x" * 100_001},
        {"statistics": [1]},
        {"statistics": {"sar_t1": {"p01": 3}}},
        {"statistics": {"sar_t1": {"p01": [None]}}},
        {"preset": 7},
    ],
    ids=lambda changes: str(changes)[:60],
)
def test_values_of_the_wrong_kind_are_a_model_error(changes):
    with pytest.raises(ModelError, match="The model's card cannot be read"):
        card_from_json(json.dumps(record(**changes)))


def test_keys_of_a_later_version_are_left_out():
    assert card_from_json(json.dumps(record(colour="red"))) == card()


def test_a_card_cannot_describe_layers_that_the_model_does_not_take():
    def described(*layers):
        size = 2 * sum(4 if name == "optical_t1" else 2 for name in layers)
        triangle = tuple(float(i == j) for i in range(size) for j in range(i + 1))
        ones = (1.0,) * size
        return DomainSpec(layers, ones, ones, (1.0,), (ones,), (triangle,), 5.0)

    assert card(domain=described("optical_t1", "sar_t2")).domain is not None
    with pytest.raises(ModelError, match="sar_t1"):
        card(domain=described("sar_t1", "sar_t2"))


def test_a_generator_of_change_needs_no_line():
    output = OutputSpec(BANDS, (-0.2,) * 4, (0.2,) * 4, "copy")
    assert card_from_json(card(output=output).to_json()).output == output


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("halo", 2.5, "halo is 2.5"),
        ("halo", "7", "halo is '7'"),
        ("multiple", True, "multiple is True"),
        ("scenes", [{"name": "a", "crs": "", "extent": [0, 0, 1, 1]}] * 1001, "1001 entries"),
        ("note", "x" * (4 << 20), "characters"),
    ],
)
def test_a_card_that_is_too_much_or_no_whole_number(key, value, words):
    with pytest.raises(ModelError, match=words):
        card_from_json(json.dumps(record(**{key: value})))
