"""Curves and sample picture of a training, without one."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from cleardate.contract.events import LogEvent, MetricEvent, PictureEvent


def picture(path: Path, panels: str, width: int = 100, height: int = 30) -> Path:
    """A grey PNG that names its panels, as the worker writes it."""

    def chunk(name: bytes, content: bytes) -> bytes:
        end = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + end

    rows = (b"\0" + b"\x80" * 4 * width) * height
    header = struct.pack(">II", width, height) + bytes((8, 6, 0, 0, 0))
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"tEXt", b"Panels\0" + panels.encode())
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    return path


@pytest.mark.parametrize(
    ("low", "high", "first", "last"),
    [
        (22.7, 24.5, 22.5, 24.5),
        (0.0213, 0.052, 0.02, 0.06),
        (30.0, 30.0, 28.5, 31.5),
        (0.0, 0.0, None, None),
        (-3.2, 1500.0, -500.0, 1500.0),
    ],
)
def test_ticks_are_round_and_hold_the_values(
    qgis_application: Any, low: float, high: float, first: Any, last: Any
) -> None:
    from cleardate.plugin.train.curves import axis_ticks, tick_text

    ticks = axis_ticks(low, high)
    assert 2 <= len(ticks) <= 8
    assert ticks[0] <= low
    assert ticks[-1] >= high
    if first is not None and low != high:
        assert (ticks[0], ticks[-1]) == pytest.approx((first, last))
    texts = [tick_text(tick, ticks[1] - ticks[0]) for tick in ticks]
    assert len(set(texts)) == len(texts)


def test_the_axis_ends_where_the_number_says(qgis_application: Any) -> None:
    from cleardate.plugin.train.curves import axis_ticks, tick_text

    assert [tick_text(t, 0.5) for t in axis_ticks(22.7, 24.5)] == [
        *("22.5", "23.0", "23.5", "24.0", "24.5")
    ]
    assert [tick_text(t, 0.25) for t in (0.0, 0.25)] == ["0.00", "0.25"]


def test_figures_are_kept_and_the_best_is_the_first_of_equals(qgis_application: Any) -> None:
    from cleardate.plugin.train.curves import Curves

    curves = Curves()
    assert curves.best is None
    for epoch, value in enumerate((20.0, 25.0, 25.0, float("nan")), start=1):
        curves.add("val_psnr", value, epoch)
    curves.add("seconds", 3.0, 1)
    assert curves.series["val_psnr"] == {1: 20.0, 2: 25.0, 3: 25.0}
    assert "seconds" not in curves.series
    assert curves.best == 2
    curves.add("val_psnr", 26.0, 1)
    assert curves.best == 1, "a resumed run says its epochs again"
    curves.clear()
    assert curves.best is None


@pytest.mark.parametrize("large", [1e31, 1e308, float("inf"), float("nan")])
def test_figures_without_measure_are_left_out(qgis_application: Any, large: float) -> None:
    from cleardate.plugin.train.curves import Curves

    curves = Curves()
    curves.resize(300, 300)
    for epoch, value in enumerate((1.0, large, -large, 2.0, -1e30), start=1):
        curves.add("val_psnr", value, epoch)
        curves.add("loss", value, epoch)
    assert curves.series["loss"] == curves.series["val_psnr"] == {1: 1.0, 4: 2.0, 5: -1e30}
    curves.grab()
    curves.series["loss"] = {1: -1e30, 2: 1e30, 3: 1e-320}
    assert not curves.grab().isNull()


@pytest.mark.parametrize("width", [120, 380, 900])
def test_it_paints_in_the_colours_of_the_palette(qgis_application: Any, width: int) -> None:
    from qgis.PyQt.QtGui import QColor, QPalette

    from cleardate.plugin.train.curves import Curves

    curves = Curves()
    palette = curves.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#00ff00"))
    curves.setPalette(palette)
    curves.resize(width, curves.sizeHint().height())
    assert _colours(curves.grab().toImage()) & {"#00ff00"}
    curves.add("val_psnr", 20.0, 1)
    curves.add("loss", 0.5, 1)
    for epoch in range(2, 200):
        curves.add("val_psnr", 20.0 + epoch / 50, epoch)
        curves.add("val_psnr_copy", 21.0, epoch)
        curves.add("loss", 1 / epoch, epoch)
    seen = _colours(curves.grab().toImage())
    assert {"#00ff00", "#1f8fd6"} <= seen


def _colours(image: Any) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_the_picture_comes_with_its_names(qgis_application: Any, tmp_path: Path) -> None:
    from cleardate.plugin.train.progress import ProgressView

    view = ProgressView()
    view.resize(400, 600)
    view.take(LogEvent("info", "nothing of it"))
    view.take(MetricEvent("val_psnr", 20.0, 3))
    view.take(PictureEvent("sample", str(tmp_path / "gone.png"), 3))
    assert view.sample.image.isNull()
    path = picture(tmp_path / "s.png", "t1 truth simulated")
    view.take(PictureEvent("another", str(path), 3))
    assert view.sample.image.isNull()
    view.take(PictureEvent("sample", str(path), 3))
    assert view.sample.labels == ["Optical T1", "T2, true", "T2, simulated"]
    assert (view.sample.epoch, view.curves.best) == (3, 3)
    path.write_bytes(b"torn")
    view.take(PictureEvent("sample", str(path), 4))
    assert view.sample.epoch == 3, "a picture that cannot be read leaves the last one"
    view.sample.resize(300, 10)
    assert view.sample.height() > 300 * 30 / 100
    view.sample.grab()
    view.clear()
    assert view.sample.image.isNull()
    assert view.curves.best is None


def test_foreign_panels_have_no_names(qgis_application: Any, tmp_path: Path) -> None:
    from cleardate.plugin.train.progress import SampleView

    view = SampleView()
    view.show_file(str(picture(tmp_path / "s.png", "truth <b>x</b> simulated")), 1)
    assert view.labels == ["T2, true", "T2, simulated"]
    view.grab()
