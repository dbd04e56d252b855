from __future__ import annotations

import dataclasses
import io
import math
import os
import subprocess
import sys

import pytest

from cleardate.contract.card import InputSpec, ModelCard, OutputSpec, TrainingScene
from cleardate.contract.errors import CancelledError, RasterError
from cleardate.contract.events import ResultEvent
from cleardate.contract.layers import OPTICAL_BANDS
from cleardate.worker import reporters
from cleardate.worker.cancel import Cancel
from cleardate.worker.reporters import TerminalReporter
from cleardate.worker.tables import show_result


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_lines_where_there_is_no_terminal(monkeypatch):
    monkeypatch.setattr(reporters, "_LINE_INTERVAL_S", 60.0)
    stream = io.StringIO()
    reporter = TerminalReporter(Cancel(), stream)
    for step in range(101):
        reporter.progress(step / 100, f"tile {step}")
    reporter.log("No CRS.", "warning")
    assert stream.getvalue().splitlines() == [
        "  0 %  tile 0",
        "100 %  tile 100",
        "Warning: No CRS.",
    ]


def test_figures_of_one_step_share_a_line():
    stream = io.StringIO()
    reporter = TerminalReporter(Cancel(), stream)
    for step in (1, 2):
        reporter.metric("loss", 0.5 / step, step)
        reporter.metric("psnr", 30.0, step)
    reporter.metric("psnr copy", 25.0)
    reporter.close()
    assert stream.getvalue() == (
        "step 1: loss 0.5  psnr 30\npsnr copy 25\nstep 2: loss 0.25  psnr 30\n"
    )


def test_a_bar_on_a_terminal_survives_odd_messages(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    reporter = TerminalReporter(Cancel(), stream)
    reporter.progress(0.25, "file [bold]/a.tif[/]")
    reporter.log("in [between]")
    reporter.failure(RasterError("a.tif is cut.", "Copy it again."))
    text = stream.getvalue()
    assert "25%" in text
    assert "[bold]/a.tif[/]" in text
    assert "in [between]" in text
    assert text.endswith("Error: a.tif is cut. Copy it again.\n")
    assert "\x1b[?25h" in text, "the cursor is back"


def test_cancel_reaches_the_job():
    cancel = Cancel()
    reporter = TerminalReporter(cancel, io.StringIO())
    reporter.check()
    cancel.request()
    with pytest.raises(CancelledError):
        reporter.check()
    with pytest.raises(CancelledError):
        reporter.progress(0.5)
    reporter.progress(1.0)


SCORES = {"psnr": 30.125, "ssim": 0.91, "sam_deg": 4.5, "mae": 0.012}


def test_score_table(capsys):
    summary = {
        "chosen": "trees",
        "methods": {
            "copy": {**SCORES, "psnr": 25.0},
            "trees": {**SCORES, "psnr_changed": 28.0},
            "my[x].onnx": SCORES,
        },
    }
    show_result(ResultEvent({"output": "/d/a b[1].tif"}, summary))
    text = capsys.readouterr().out
    rows = {line.split("│")[1].strip(): line for line in text.splitlines() if "│" in line}
    assert set(rows) == {"copying T1", "boosted trees (chosen)", "my[x].onnx"}
    assert "30.12" in rows["boosted trees (chosen)"] and "28.00" in rows["boosted trees (chosen)"]
    assert "25.00" in rows["copying T1"] and rows["copying T1"].count(" - ") == 1
    assert "output: /d/a b[1].tif" in text


CARD = ModelCard(
    task="A",
    preset="mtcgan",
    inputs=(InputSpec("sar_t2", ("VV", "VH"), (-25.0, -32.5), (0.0, 0.0)),),
    output=OutputSpec(OPTICAL_BANDS, (0.0,) * 4, (0.5,) * 4),
    halo=26,
    multiple=1,
    scenes=(TrainingScene("Iraq", "EPSG:32638", (0, 0, 10, 10), ("2018-01-01",)),),
    scores={"line": {"psnr": 30.0}},
    settings={"l1_weight": 100.0, "patches": [1, 2]},
    licence="CC BY 4.0",
)


def test_card_table(capsys):
    show_result(ResultEvent({}, dataclasses.asdict(CARD)))
    text = " ".join(capsys.readouterr().out.split())
    for words in ("mtcgan", "VV -25 to 0, VH -32.5 to 0", "26 px, 1 px", "Iraq", "psnr 30"):
        assert words in text
    assert "l1 weight 100, patches 1, 2" in text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"scores": {"line": "good", "[/]": {"psnr": [1, None]}}},
            "score of line good score of [/]",
        ),
        ({"scores": [1.5, "b"]}, "scores 1.5, b"),
        ({"scores": {"line": {"psnr": 10**400}}}, "psnr 1000000"),
        ({"settings": "[/bold]none"}, "settings [/bold]none"),
        ({"settings": [{"deep": {"er": [True, None]}}]}, "settings deep er True, None"),
        ({"versions": 7}, "versions 7"),
        ({"versions": {"torch": {}}}, "versions torch"),
        ({"licence": "free\n\x1b[2Jfor all"}, "licence free \N{REPLACEMENT CHARACTER}[2Jfor all"),
        ({"scenes": [{"name": 3, "dates": None, "extent": ["a", 2.5]}]}, "3 None extent a, 2.5"),
        ({"scenes": "everywhere"}, "halo, multiple 26 px, 1 px score"),
        ({"inputs": [{"name": "x", "bands": "VV", "low": 1, "high": [None]}, 3]}, "input x output"),
        ({"output": None}, "0 halo, multiple"),
    ],
)
def test_odd_values_of_a_card_are_shown_as_text(capsys, changes, words):
    card = dataclasses.asdict(CARD) | changes
    show_result(ResultEvent({}, card))
    text = " ".join(capsys.readouterr().out.replace("│", " ").split())
    assert words in text
    assert "\x1b" not in text


def test_odd_scores_are_shown_as_text(capsys):
    methods = {"a[/]": {"psnr": "n/a", "mae": 0.5}, "b": {"psnr": 10**400}, "c": None}
    show_result(ResultEvent({}, {"methods": methods, "chosen": "b"}))
    text = capsys.readouterr().out
    for words in ("a[/]", "n/a", "0.5000", "b (chosen)", "1000000"):
        assert words in text


def test_each_band_has_a_row_with_its_psnr(capsys):
    figures = {"psnr": 31.0, "rmse_red": 0.1, "rmse_rededge071": 0.0, "rmse_[b]\x1b": math.nan}
    methods = {"trees": figures, "copy": {"rmse_red": 0.01, "rmse_rededge071": "n/a"}}
    show_result(ResultEvent({}, {"methods": methods, "chosen": "trees"}))
    text = capsys.readouterr().out
    rows = [line.replace("│", " ").split() for line in text.splitlines()]
    assert ["Red", "20.00", "40.00"] in rows
    assert ["Red", "edge", "1", "100.00", "-"] in rows
    assert ["[b]\N{REPLACEMENT CHARACTER}", "-", "-"] in rows
    assert ["mean", "31.00", "-"] in rows
    assert "\x1b" not in text


def test_other_figures(capsys):
    show_result(ResultEvent({"output": "s.json"}, {"name": "Ort", "bounds": [0.0, 1.5]}))
    assert capsys.readouterr().out == "name: Ort\nbounds: 0, 1.5\noutput: s.json\n"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_without_the_letters_gets_them_in_other_words(tmp_path, encoding):
    code = (
        "import sys\n"
        "from cleardate.contract.events import ResultEvent\n"
        "from cleardate.worker import runner\n"
        "front = runner.terminal_front()\n"
        "front.log('填 läuft')\n"
        "front.result(ResultEvent({'output': '填.tif'}, {'name': '\\ud800'}))\n"
        "front.result(ResultEvent({}, {'methods': {'trees': {'sam_deg': 1.0}}, 'chosen': ''}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": f"{encoding}:strict"},
        check=False,
    )
    assert (done.returncode, done.stderr.count(b"Traceback")) == (0, 0), done.stderr
    assert rb"output: \u586b.tif" in done.stdout
    assert rb"\u586b l" in done.stderr
    assert b"trees" in done.stdout
