"""What is shown after a run fits into the dock in every language, words on buttons uncut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.report import FillReport

I18N = Path(__file__).resolve().parents[2] / "i18n"
LANGUAGES = ["", *sorted(path.stem.partition("_")[2] for path in I18N.glob("cleardate_*.qm"))]
SCORES = {"psnr": 31.25, "mae": 0.0123}


@pytest.fixture
def language(plugin: Any, request: Any) -> Iterator[str]:
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    if request.param:
        assert translator.load(str(I18N / f"cleardate_{request.param}.qm"))
        QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("width", [380, 460])
def test_buttons_and_columns_are_not_cut(language: str, width: int) -> None:
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication
    from qgis.PyQt.QtWidgets import QPushButton

    from cleardate.plugin.dock import ClearDateWindow
    from cleardate.plugin.window.services import Services

    window = ClearDateWindow(Services(QgsProject()))
    window.resize(width, 820)
    window.show()
    page = window.fill
    window.tabs.setCurrentWidget(page)
    methods = dict.fromkeys(("trees", "linear", "copy", "gp"), SCORES)
    page.result.show_result(FillReport(chosen="trees", methods=methods), {})
    QCoreApplication.processEvents()
    try:
        assert window.width() == width
        assert page.scroll.widget().width() <= page.scroll.viewport().width()
        for button in page.result.findChildren(QPushButton):
            assert button.width() >= button.sizeHint().width(), button.text()
        header = page.result.table.horizontalHeader()
        for column in range(header.count()):
            wanted = header.sectionSizeHint(column)
            assert header.sectionSize(column) >= wanted, column
        assert page.result.table.viewport().width() >= header.length()
    finally:
        window.leave()
        window.close()
        window.deleteLater()
        QCoreApplication.processEvents()
