"""Parts of the fill tab that need no window: commands as text, and names of outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


def test_no_suggestion_is_temporary(
    qgis_application: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsProcessingUtils

    from cleardate.plugin.fill.options_form import suggested_output
    from cleardate.processing.algorithms import proposals

    project, documents = tmp_path / "project", tmp_path / "documents"
    project.mkdir()
    documents.mkdir()
    monkeypatch.setattr(
        proposals.QStandardPaths, "writableLocation", lambda kind: str(documents), raising=True
    )
    temporary = str(Path(QgsProcessingUtils.tempFolder()) / "o.tif")
    for image in ("/media/dvd/o.tif", temporary):
        assert suggested_output(image, str(project)) == str(project / "o_filled.tif")
        assert suggested_output(image) == str(documents / "o_filled.tif")
    monkeypatch.setattr(proposals, "can_write", lambda folder: False)
    assert suggested_output("/media/dvd/o.tif", str(project)) == ""


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    from cleardate.plugin.fill.options_form import suggested_output

    image = tmp_path / "Bild 1.tif"
    assert suggested_output(str(image)) == str(tmp_path / "Bild 1_filled.tif")
    # The trust layer of another run and its report keep their names too.
    for name in ("Bild 1_filled.tif", "Bild 1_filled_2_trust.tif", "Bild 1_filled_3_report.json"):
        (tmp_path / name).write_bytes(b"")
    assert suggested_output(str(image)) == str(tmp_path / "Bild 1_filled_4.tif")


def test_a_tab_scrolls_to_a_widget_once_its_layout_is_known(qgis_application: Any) -> None:
    from qgis.PyQt.QtCore import QCoreApplication, QTimer
    from qgis.PyQt.QtWidgets import QLabel

    from cleardate.plugin.window.tab import Tab

    tab, label, shown = Tab(), QLabel("far down"), []
    tab.body.addWidget(label)
    tab.show_widget = shown.append
    tab.show_widget_soon(label)
    assert shown == []
    # A timer that is a child of the tab goes with it.
    assert [timer.isActive() for timer in tab.findChildren(QTimer)] == [True]
    QCoreApplication.processEvents()
    assert shown == [label]
