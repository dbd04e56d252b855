"""One date of a season: ``fill`` and ``simulate`` with --season and --date."""

from __future__ import annotations

import json

import numpy as np
import pytest
from dates_maker import make_season

from cleardate.contract.date_job import FillDateJob, SimulateDateJob, kind_with_season
from cleardate.contract.errors import InputError, UsageError
from cleardate.contract.jobs import FillJob, SeasonJob, SimulateJob, build_job, job_from_json
from cleardate.contract.report import report_from_json
from cleardate.contract.reporter import SilentReporter
from cleardate.worker import cli
from cleardate.worker.runner import run_job


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_season(tmp_path_factory.mktemp("season"), size=64)


def one(kind, season, folder, day, **fields):
    folder.mkdir(exist_ok=True)
    names = {"output": "f.tif", "quality": "q.tif", "report": "r.json"}
    places = {field: str(folder / name) for field, name in names.items()}
    job = kind(season=str(season.folder), date=day, **{**places, **fields})
    return run_job(job, SilentReporter())


def test_a_date_is_filled_byte_for_byte_as_by_the_season(made, tmp_path):
    day = made.days[2]
    result = one(FillDateJob, made, tmp_path / "one", day)
    assert set(result.outputs) == {"output", "quality", "report"}
    output = tmp_path / "all"
    job = SeasonJob(season=str(made.folder), output=str(output), dates=day, quality=True)
    run_job(job, SilentReporter())
    for ours, theirs in (
        ("f.tif", "_filled.tif"),
        ("q.tif", "_trust.tif"),
        ("r.json", "_report.json"),
    ):
        mine = (tmp_path / "one" / ours).read_bytes()
        assert mine == (tmp_path / "all" / f"{day}{theirs}").read_bytes()
    assert sorted(path.name for path in (tmp_path / "one").iterdir()) == [
        "f.tif",
        "q.tif",
        "r.json",
    ]
    assert result.summary["chosen"] in result.summary["methods"]


def test_what_cannot_be_filled_is_said(made, tmp_path):
    for day, text in ((made.days[1], "nothing to fill"), ("2018-01-01", "no date 2018-01-01")):
        with pytest.raises(InputError, match=text):
            one(FillDateJob, made, tmp_path, day)
    assert list(tmp_path.iterdir()) == []


def test_a_date_is_simulated_without_its_own_image(made, tmp_path):
    day = made.days[3]
    one(SimulateDateJob, made, tmp_path / "a", day)
    report = report_from_json((tmp_path / "a" / "r.json").read_text("utf-8"))
    assert (report.pixels.observed, report.no_image) == (0, None)
    assert "is not used" in report.notes[0]
    image = made.numbers(tmp_path / "a" / "f.tif")
    away = (image.astype(float) - made.truth[3]) / 1e4
    assert float(np.sqrt((away**2).mean())) < 0.04
    # What the image holds makes no difference.
    other = make_season(tmp_path / "other", (0.1, 0, 0.4, 1, 0, 0.3), size=64)
    one(SimulateDateJob, other, tmp_path / "b", day)
    assert (made.numbers(tmp_path / "b" / "f.tif") == image).all()


def test_a_day_without_an_image_is_simulated_within_the_season_alone(made, tmp_path):
    result = one(SimulateDateJob, made, tmp_path, "2018-05-04", quality=None, report=None)
    assert list(result.outputs) == ["output"] and result.summary["no_image"] is True
    with pytest.raises(InputError, match="outside the season"):
        one(SimulateDateJob, made, tmp_path, "2017-05-04")


@pytest.mark.parametrize(
    ("kind", "of_season"), [(FillJob, FillDateJob), (SimulateJob, SimulateDateJob)]
)
def test_fields_tell_which_job_it_is(kind, of_season):
    values = {"season": "s", "date": "2018-05-26", "output": "f.tif"}
    job = build_job(of_season, values)
    assert kind_with_season(kind, set(values)) is of_season
    assert kind_with_season(kind, {"sar_t2", "output"}) is kind
    assert job_from_json(job.to_json()) == job
    assert json.loads(job.to_json())["command"] == kind.command
    with pytest.raises(UsageError, match="does not take --sar-t2, --device"):
        build_job(of_season, {**values, "sar_t2": "s.tif", "device": "cpu"})


def test_the_command_line_names_what_does_not_apply(capsys):
    words = ["fill", "--season", "s", "--date", "2018-05-26", "--output", "f.tif"]
    assert cli.main([*words, "--method", "trees", "--grow", "2"]) == 2
    assert "does not take --method, --grow" in " ".join(capsys.readouterr().err.split())
    assert cli.main(["fill", "--date", "2018-05-26", "--output", "f.tif"]) == 2
    assert "--season is missing" in capsys.readouterr().err
    assert cli.main([*words[:4], "26.5.2018", *words[5:]]) == 2
    assert "Write the day as 2018-05-26" in capsys.readouterr().err
