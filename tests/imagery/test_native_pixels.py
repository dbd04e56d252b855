"""How large the own pixels of bands are: stated, tagged, or told by a product or a VRT."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from product_maker import write_raster, write_safe

from cleardate.contract.acquisitions import Acquisition, SceneDescription
from cleardate.contract.errors import UsageError
from cleardate.contract.image_job import stated_bands
from cleardate.contract.layers import OPTICAL
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.scene import Scene, open_scene, reopen
from cleardate.imagery.windows import whole

FINE = np.arange(1, 17 * 16 + 1, dtype=np.uint16).reshape(17, 16)[:16]
COARSE = np.arange(1001, 1065, dtype=np.uint16).reshape(8, 8)
NAMES = ("red", "green", "blue", "nir", "swir16")


def opened(path: Path, bands: str = "") -> tuple[Scene, SilentReporter]:
    names, widths = stated_bands(bands)
    each = Acquisition("optical_t2", OPTICAL, str(path), stated=names, widths=widths)
    reporter = SilentReporter()
    return open_scene(SceneDescription("s", (each,), "optical_t2"), reporter), reporter


def steps(path: Path, bands: str = "") -> tuple[int, ...]:
    scene, _ = opened(path, bands)
    with scene:
        return scene.native_steps("optical_t2")


def stack(path: Path, tags: dict[int, str] | None = None) -> Path:
    values = np.stack([FINE] * 4 + [np.kron(COARSE, np.ones((2, 2), dtype=np.uint16))])
    write_raster(path, values, descriptions=NAMES)
    with rasterio.open(path, "r+") as file:
        for band, text in (tags or {}).items():
            file.update_tags(band, RESOLUTION=text)
    return path


def separate(folder: Path, name: str = "stack.vrt", shift: int = 0) -> Path:
    """What gdalbuildvrt -separate -resolution highest makes of files of 10 and 20 m."""
    for band in NAMES[:4]:
        write_raster(folder / f"{band}.tif", FINE)
    write_raster(folder / "swir16.tif", COARSE, 20)
    rows = []
    for number, band in enumerate(NAMES, 1):
        edge = 8 if band == "swir16" else 16
        place = shift if band == "swir16" else 0
        rows.append(
            f'<VRTRasterBand dataType="UInt16" band="{number}"><Description>{band}</Description>'
            f'<SimpleSource><SourceFilename relativeToVRT="1">{band}.tif</SourceFilename>'
            f"<SourceBand>1</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" xSize="{edge}" ySize="{edge}"/>'
            f'<DstRect xOff="{place}" yOff="0" xSize="16" ySize="16"/></SimpleSource>'
            "</VRTRasterBand>"
        )
    (folder / name).write_text(
        '<VRTDataset rasterXSize="16" rasterYSize="16"><SRS>EPSG:32631</SRS>'
        "<GeoTransform>500000, 10, 0, 5600000, 0, -10</GeoTransform>"
        f"{''.join(rows)}</VRTDataset>"
    )
    return folder / name


def test_a_product_with_bands_of_twenty_metres_lies_on_the_finest_grid(tmp_path: Path) -> None:
    bands = {f"{b}_10m": FINE for b in ("B02", "B03", "B04", "B08")} | {"B11_20m": COARSE}
    path = write_safe(tmp_path, bands=bands, offsets={})
    scene, _ = opened(path, "swir16,red,nir")
    with scene:
        assert scene.grid.shape == (16, 16)
        assert dict(zip(scene.bands("optical_t2"), scene.native_steps("optical_t2"))) == {
            "Red": 1,
            "NIR": 1,
            "SWIR 1": 2,
        }
        values = scene.read("optical_t2", whole((16, 16))).values
        place = scene.bands("optical_t2").index("SWIR 1")
        assert np.allclose(values[place], np.kron(COARSE, np.ones((2, 2))) * 1e-4)
        again = reopen(scene.description)
        with again:
            assert again.native_steps("optical_t2") == scene.native_steps("optical_t2")
    assert steps(path) == (1, 1, 1, 1)
    assert steps(path, "all") == (1, 1, 1, 1, 2)


def test_files_beside_each_other_are_such_a_product(tmp_path: Path) -> None:
    for band in ("B02", "B03", "B04", "B08"):
        write_raster(tmp_path / f"{band}.tif", FINE)
    write_raster(tmp_path / "B11.tif", COARSE, 20)
    assert steps(tmp_path / "B04.tif", "red,green,blue,nir,swir16") == (1, 1, 1, 1, 2)


def test_the_sources_of_a_vrt_tell(tmp_path: Path) -> None:
    assert steps(separate(tmp_path)) == (1, 1, 1, 1, 2)
    # Its own pixels would begin in the middle of one of them.
    assert steps(separate(tmp_path, "shifted.vrt", 1)) == (1, 1, 1, 1, 1)


def test_a_band_is_tagged_or_the_user_states_it(tmp_path: Path) -> None:
    assert steps(stack(tmp_path / "plain.tif")) == (1, 1, 1, 1, 1)
    assert steps(stack(tmp_path / "tagged.tif", {5: "20"})) == (1, 1, 1, 1, 2)
    assert steps(stack(tmp_path / "unit.tif", {5: " 20 m"})) == (1, 1, 1, 1, 2)
    assert steps(tmp_path / "plain.tif", "red,green,blue,nir@60,swir16@20") == (1, 1, 1, 6, 2)
    assert steps(tmp_path / "tagged.tif", "red,green,blue,nir,swir16@40") == (1, 1, 1, 1, 4)


def test_the_order_is_that_of_the_bands_that_are_read(tmp_path: Path) -> None:
    scene, _ = opened(stack(tmp_path / "a.tif"), "swir16@20,nir,red,blue,green")
    with scene:
        assert scene.bands("optical_t2") == ("Red", "Green", "Blue", "NIR", "SWIR 1")
        assert scene.native_steps("optical_t2") == (1, 1, 1, 1, 2)
        assert scene.file_steps("optical_t2") == (2, 1, 1, 1, 1)
        scene.keep_bands(OPTICAL, ("SWIR 1", "Red"), (4, 0))
        assert scene.native_steps("optical_t2") == (2, 1)


@pytest.mark.parametrize("text", ["15", "1e9", "5", "620"])
def test_a_width_that_cannot_be_worked_with_is_said_and_left_out(tmp_path: Path, text) -> None:
    path = stack(tmp_path / "a.tif", {5: text})
    scene, reporter = opened(path)
    with scene:
        assert scene.native_steps("optical_t2") == (1, 1, 1, 1, 1)
    warned = [line for level, line in reporter.lines if level == "warning"]
    assert len(warned) == 1 and "Band 5" in warned[0] and f"{float(text):g} wide" in warned[0]


@pytest.mark.parametrize("text", ["", "nan", "inf", "-20", "coarse", "0"])
def test_a_tag_that_says_no_width_says_nothing(tmp_path: Path, text) -> None:
    scene, reporter = opened(stack(tmp_path / "a.tif", {5: text} if text else None))
    with scene:
        assert scene.native_steps("optical_t2") == (1, 1, 1, 1, 1)
    assert not [line for level, line in reporter.lines if level == "warning"]


def test_widths_are_numbers_above_zero() -> None:
    assert stated_bands("red, nir@20 ,-") == (("red", "nir", "-"), (0.0, 20.0, 0.0))
    assert stated_bands(None) == ((), ())
    for text in ("red@", "red@x", "red@-1", "red@0", "red@inf", "red@nan"):
        with pytest.raises(UsageError, match="of red that its pixels are"):
            stated_bands(f"blue,{text}")


def test_a_description_keeps_what_was_stated(tmp_path: Path) -> None:
    scene, _ = opened(stack(tmp_path / "a.tif"), "red,green,blue,nir,swir16@20")
    with scene:
        found = SceneDescription.from_json(scene.description.to_json())
    assert found["optical_t2"].widths == (0.0, 0.0, 0.0, 0.0, 20.0)
    with reopen(replace(found, name="other")) as again:
        assert again.native_steps("optical_t2") == (1, 1, 1, 1, 2)
