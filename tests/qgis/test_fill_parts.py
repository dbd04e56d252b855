"""Parts of the fill tab that need no window: commands as text, and names of outputs."""

from __future__ import annotations

from pathlib import Path

import pytest


def test_a_folder_that_cannot_be_written_to_suggests_temporary_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from cleardate.plugin.fill import options_form

    monkeypatch.setattr(options_form, "can_write", lambda folder: False)
    assert options_form.suggested_output("/media/dvd/o.tif") == ""


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    from cleardate.plugin.fill.options_form import suggested_output

    image = tmp_path / "Bild 1.tif"
    assert suggested_output(str(image)) == str(tmp_path / "Bild 1_filled.tif")
    # The trust layer of another run and its report keep their names too.
    for name in ("Bild 1_filled.tif", "Bild 1_filled_2_trust.tif", "Bild 1_filled_3_report.json"):
        (tmp_path / name).write_bytes(b"")
    assert suggested_output(str(image)) == str(tmp_path / "Bild 1_filled_4.tif")
