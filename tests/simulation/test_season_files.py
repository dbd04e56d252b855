"""A season of more dates than files may be open at first."""

from __future__ import annotations

import pytest

from cleardate.simulation.season.open_files import allow_files

resource = pytest.importorskip("resource", reason="there are no such limits")


@pytest.mark.parametrize(
    ("limits", "asked"),
    [
        ((256, 4096), (1056, 4096)),
        ((256, 512), (512, 512)),
        ((256, -1), (1056, -1)),
        ((2048, 4096), None),
        ((-1, -1), None),
    ],
)
def test_more_files_are_allowed_as_far_as_the_system_lets_it(monkeypatch, limits, asked):
    monkeypatch.setattr(resource, "RLIM_INFINITY", -1)
    monkeypatch.setattr(resource, "getrlimit", lambda _: limits)
    set_to = []
    monkeypatch.setattr(resource, "setrlimit", lambda _, given: set_to.append(given))
    allow_files(200)
    assert set_to == ([] if asked is None else [asked])
