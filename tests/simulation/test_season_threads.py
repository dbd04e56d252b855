"""Dates worked on side by side: what they may not touch at once, and how many they are."""

from __future__ import annotations

from types import SimpleNamespace

from dates_maker import make_season

from cleardate.contract.jobs import SeasonJob
from cleardate.contract.reporter import SilentReporter
from cleardate.simulation.season import date_group
from cleardate.worker.runner import run_job


def test_files_of_dates_are_begun_where_no_thread_reads_the_rasters(monkeypatch, tmp_path):
    inside, begun = [], []

    def in_threads(work, items):
        inside.append(True)
        try:
            return [work(item) for item in items]
        finally:
            inside.pop()

    class Files(date_group.DateFiles):
        def __init__(self, *about):
            begun.append(bool(inside))
            super().__init__(*about)

    monkeypatch.setattr(date_group, "in_threads", in_threads)
    monkeypatch.setattr(date_group, "DateFiles", Files)
    made = make_season(tmp_path, (0.2, 0), size=64)
    job = SeasonJob(season=str(made.folder), output=str(tmp_path / "out"))
    run_job(job, SilentReporter())
    assert begun == [False]


def test_a_group_is_no_larger_than_its_files_may_be_open(monkeypatch):
    monkeypatch.setattr(date_group, "reading", lambda *_: 1e6)
    monkeypatch.setattr(date_group, "seconds", lambda *_: 8.0)
    monkeypatch.setattr(date_group, "is_small", lambda _: False)
    season = SimpleNamespace(scene=SimpleNamespace(grid=SimpleNamespace(shape=(9, 9))))
    dates = [date_group.DateRun(index) for index in range(100)]
    for files, largest in ((1, 100), (16, 8), (500, 1)):
        found = list(date_group.groups(season, None, dates, files))
        assert max(map(len, found)) == largest
        assert [date.index for group in found for date in group] == list(range(100))
