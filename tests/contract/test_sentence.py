from __future__ import annotations

import ast
import copy
import json
from pathlib import Path

import pytest

from cleardate.contract.errors import InputError
from cleardate.contract.masking import masked
from cleardate.contract.sentence import Sentence, joined, say, sentence_from_record

PATH = "/数据/Köln {band} {0}.tif"


def test_a_sentence_is_english_text_with_its_template_and_values():
    said = say("{path} has {count:.1f} bands of {name!r}.", path=PATH, count=3, name="it's")
    assert said == f"{PATH} has 3.0 bands of {chr(34)}it's{chr(34)}."
    assert said.template == "{path} has {count} bands of {name}."
    assert said.values == {"path": PATH, "count": "3.0", "name": '"it\'s"'}
    assert str(InputError(said, say("Check it."))) == f"{said} Check it."


def test_a_sentence_inside_another_keeps_its_own():
    inner = say("from {low} to {high}", low=0, high=10)
    said = say("Give a number {limits}.", limits=inner)
    assert said == "Give a number from 0 to 10."
    limits = said.values["limits"]
    assert isinstance(limits, Sentence)
    assert limits.template == "from {low} to {high}"


def test_texts_in_a_row():
    said = joined(say("One is {n}.", n=1), "Two.")
    assert said == "One is 1. Two."
    assert list(said.values.values()) == ["One is 1.", "Two."]
    assert joined("a", "b", between="; ") == "a; b"


@pytest.mark.parametrize(
    ("template", "values"), [("{a} of {b}", {"a": 1}), ("{a}", {"a": 1, "b": 2}), ("", {"a": 1})]
)
def test_placeholders_and_values_must_go_together(template, values):
    with pytest.raises(ValueError, match="has no"):
        say(template, **values)
    with pytest.raises(ValueError, match="placeholders"):
        Sentence(template, {name: str(value) for name, value in values.items()})


def test_a_sentence_survives_copies_and_json():
    said = say("{a} {b}", a=say("no {place}", place="语"), b="{a}")
    for other in (
        copy.copy(said),
        copy.deepcopy(said),
        sentence_from_record(json.loads(json.dumps(said.to_record()))),
    ):
        assert other == said == "no 语 {a}"
        assert (other.template, other.values) == (said.template, said.values)
        assert other.values["a"].values == {"place": "语"}


def deep(times):
    record = {"template": "x", "values": {}}
    for _ in range(times):
        record = {"template": "{a}", "values": {"a": record}}
    return record


@pytest.mark.parametrize(
    "record",
    [
        *(None, 3, "x", [], {}, {"template": "x"}, {"template": 3, "values": {}}),
        {"template": "{a}", "values": []},
        {"template": "{a}", "values": {}},
        {"template": "{a}", "values": {"a": 3}},
        {"template": "{a}", "values": {"a": None}},
        {"template": "{a}", "values": {"b": "x"}},
        {"template": "{a}", "values": {"a": {"template": "{b}", "values": {}}}},
        pytest.param(deep(900), id="deep"),
    ],
)
def test_what_is_no_sentence_is_none(record):
    assert sentence_from_record(record) is None


def test_secrets_go_from_text_and_values():
    said = masked(say("{what} cannot be read.", what="https://a:b@host/x?token=abc"))
    assert said == "https://***@host/x?token=*** cannot be read."
    assert said.values == {"what": "https://***@host/x?token=***"}


def test_a_secret_that_the_template_gives_away_leaves_plain_text():
    said = masked(say("It was run with --token {value}.", value="abc123"))
    assert said == "It was run with --token ***"
    assert not isinstance(said, Sentence)


def test_every_sentence_of_the_code_gets_the_values_that_it_names(repository: Path):
    calls = 0
    for folder in ("contract", "demo", "imagery", "models", "training", "simulation", "worker"):
        for path in sorted((repository / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                    (template,) = (ast.literal_eval(argument) for argument in node.args)
                    say(template, **{keyword.arg: 1 for keyword in node.keywords})
                    calls += 1
    assert calls > 200
