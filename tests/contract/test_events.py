from __future__ import annotations

import json

import pytest

from cleardate.contract.errors import (
    CancelledError,
    ClearDateError,
    InputError,
    RasterError,
    UsageError,
    WorkerError,
    error_from_name,
)
from cleardate.contract.events import (
    ErrorEvent,
    HelloEvent,
    LogEvent,
    MetricEvent,
    PictureEvent,
    ProgressEvent,
    ResultEvent,
    parse_line,
)
from cleardate.contract.sentence import Sentence, say

EVENTS = [
    HelloEvent("0.1.0", "fill", 42, "3.11.2", {"numpy": "2.4"}),
    ProgressEvent(12.5, "Kachel 3 瓦片", 60.0),
    ProgressEvent(0.0),
    MetricEvent("psnr", 31.5, 7),
    PictureEvent("sample", "/d/填.png", 7),
    LogEvent("warning", "two\nlines and a \u2028 separator"),
    ResultEvent({"output": "/d/填.tif"}, {"chosen": "trees", "methods": {"copy": {"psnr": 1.0}}}),
    ErrorEvent("RasterError", "a.tif is cut.", "Copy it again."),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.kind)
def test_round_trip_on_one_ascii_line(event):
    line = event.to_line()
    assert line.isascii()
    assert len(line.splitlines()) == 1
    assert parse_line(line + "\n") == event


SAID = say("{path} holds {what}.", path="/数据/{0}.tif", what=say("no {thing}", thing="band"))


@pytest.mark.parametrize(
    ("event", "names"),
    [
        (ProgressEvent(1.0, SAID), ["message"]),
        (LogEvent("info", SAID), ["text"]),
        (ErrorEvent("InputError", SAID, SAID), ["message", "remedy"]),
        (ErrorEvent("InputError", "plain", SAID), ["remedy"]),
    ],
)
def test_sentences_keep_template_and_values(event, names):
    line = event.to_line()
    record = json.loads(line)
    # The keys that were promised hold the English text as before.
    assert all(record[name] == "/数据/{0}.tif holds no band." for name in names)
    read = parse_line(line)
    assert read == event
    for name in names:
        text = getattr(read, name)
        assert isinstance(text, Sentence)
        assert text.to_record() == SAID.to_record()
    assert list(record["said"]) == names


@pytest.mark.parametrize(
    "said",
    [
        *(None, 3, "text", [], {"text": 3}, {"text": None}, {"level": {}}, {"other": {}}),
        {"text": {"template": "{a} is gone.", "values": {}}},
        {"text": {"template": "{a}", "values": {"a": {"template": [], "values": {}}}}},
        # Says something else than the text, which is what a person would be shown in English.
        {"text": {"template": "Give your {a}.", "values": {"a": "password"}}},
    ],
)
def test_what_is_no_sentence_leaves_the_text(said):
    read = parse_line(json.dumps({"event": "log", "level": "info", "text": "x", "said": said}))
    assert read == LogEvent("info", "x")
    assert type(read.text) is str


@pytest.mark.parametrize(
    "line",
    [
        *("", "\n", "Loading model ...", "{", "[1]", "3", "null", '"hello"', "{}"),
        '{"event": "dance"}',
        '{"event": "log"}',
        '{"event": 3, "text": "x"}',
        '{"level": "info", "text": "x"}',
    ],
)
def test_what_is_no_event_is_none(line):
    assert parse_line(line) is None


@pytest.mark.parametrize("kind", ["[]", "{}", pytest.param("[" * 100000, id="deep")])
def test_an_event_kind_that_cannot_be_looked_up_is_none(kind):
    assert parse_line(f'{{"event": {kind}}}') is None


def test_keys_of_a_later_version_are_left_out():
    line = json.dumps({"event": "log", "level": "info", "text": "x", "colour": "red"})
    assert parse_line(line) == LogEvent("info", "x")


def test_numbers_that_json_cannot_hold_are_refused():
    with pytest.raises(ValueError, match="not JSON compliant"):
        MetricEvent("loss", float("nan")).to_line()


@pytest.mark.parametrize(
    ("kind", "code"),
    [(UsageError, 2), (InputError, 3), (RasterError, 3), (CancelledError, 4), (WorkerError, 1)],
)
def test_errors_survive_the_pipe(kind, code):
    error = error_from_name(kind.__name__, "a.tif is cut.", "Copy it again.")
    assert type(error) is kind
    assert error.exit_code == code
    assert str(error) == "a.tif is cut. Copy it again."
    assert (error.message, error.remedy) == ("a.tif is cut.", "Copy it again.")


def test_every_error_of_the_tree_can_be_rebuilt():
    kinds = set(ClearDateError.__subclasses__())
    kinds |= set(InputError.__subclasses__())
    for kind in kinds:
        assert type(error_from_name(kind.__name__, "", "")) is kind
    assert type(error_from_name("SystemExit", "m", "")) is WorkerError
