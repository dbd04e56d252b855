"""What holds for every raster: any window equals the whole, and nodata of any form is nodata."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.enums import ColorInterp

from cleardate.contract.mask_kinds import CloudRule
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.clouds import is_cloud
from cleardate.imagery.grid import Grid
from cleardate.imagery.numbers_seen import NumbersSeen
from cleardate.imagery.raster import Raster, open_raster
from cleardate.imagery.windows import Window, whole

steady = settings(max_examples=40, deadline=None, database=None, derandomize=True)
PLACE = Affine(10, 0, 5e5, 0, -10, 5.6e6)
SHARED, OWN, NONE, MASK, ALPHA = "shared", "one for each band", "none", "a mask", "an alpha band"
FILLS = (7, 65535, 0, 300)


@st.composite
def images(draw):
    """Numbers (4, h, w), where they are missing (h, w), and how the file says so."""
    height, width = draw(st.integers(3, 24)), draw(st.integers(3, 24))
    seed = draw(st.integers(0, 1000))
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 60000, (4, height, width)).astype(np.uint16)
    return (
        values,
        rng.random((height, width)) < draw(st.sampled_from([0.0, 0.1, 0.9])),
        draw(st.sampled_from([SHARED, OWN, NONE, MASK, ALPHA])),
    )


@st.composite
def windows(draw, shape):
    row, col = draw(st.integers(0, shape[0] - 1)), draw(st.integers(0, shape[1] - 1))
    return Window(
        row, col, draw(st.integers(1, shape[0] - row)), draw(st.integers(1, shape[1] - col))
    )


def written(
    folder: Path, values: np.ndarray, missing: np.ndarray, form: str
) -> tuple[str, np.ndarray]:
    """A file with these numbers, in which some are missing; and the numbers that it holds."""
    fills = FILLS if form == OWN else (7,) * 4
    held = values.copy()
    for band, fill in zip(held, fills, strict=True):
        if form in (SHARED, OWN):
            band[band == fill] += 1
            band[missing] = fill
    profile = {"driver": "GTiff", "dtype": "uint16", "crs": "EPSG:32631", "transform": PLACE}
    size = {"height": values.shape[1], "width": values.shape[2]}
    if form == OWN:
        parts = []
        for number, (band, fill) in enumerate(zip(held, fills, strict=True), 1):
            part = folder / f"{number}.tif"
            with rasterio.open(part, "w", count=1, nodata=fill, **profile, **size) as file:
                file.write(band, 1)
            parts.append(
                f'<VRTRasterBand dataType="UInt16" band="{number}">'
                f"<NoDataValue>{fill}</NoDataValue><SimpleSource><SourceFilename>{part}</SourceFilename><SourceBand>1</SourceBand>"
                "</SimpleSource></VRTRasterBand>"
            )
        path = folder / "stack.vrt"
        path.write_text(
            f'<VRTDataset rasterXSize="{size["width"]}" rasterYSize="{size["height"]}">'
            "<SRS>EPSG:32631</SRS>"
            f"<GeoTransform>{', '.join(map(repr, PLACE.to_gdal()))}</GeoTransform>"
            f"{''.join(parts)}</VRTDataset>"
        )
        return str(path), held
    path = folder / "image.tif"
    nodata = 7 if form == SHARED else None
    opaque = np.where(missing, 0, 65535).astype(np.uint16)[None]
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            path, "w", count=4 + (form == ALPHA), nodata=nodata, **profile, **size
        ) as file,
    ):
        if form == ALPHA:
            file.colorinterp = [*file.colorinterp[:-1], ColorInterp.alpha]
        file.write(np.concatenate([held, opaque]) if form == ALPHA else held)
        if form == MASK:
            file.write_mask(~missing)
    return str(path), held


def opened(path: str) -> Raster:
    """A file of which four bands are read, as those of an image are."""
    raster = Raster(open_raster(path, "x", None), "x")
    raster.bands = (1, 2, 3, 4)
    return raster


@steady
@given(st.data())
def test_what_is_read_is_what_was_written_and_nodata_is_where_it_was_put(data):
    values, missing, form = data.draw(images())
    window = data.draw(windows(missing.shape))
    with tempfile.TemporaryDirectory() as folder:
        path, held = written(Path(folder), values, missing, form)
        raster = opened(path)
        read, valid = raster.read(window)
        gaps = raster.gaps(window)[:4]
        raster.close()
    cut = window.within(whole(missing.shape))
    gone = missing if form != NONE else np.zeros_like(missing)
    assert np.array_equal(valid, ~gone[cut])
    assert np.array_equal(gaps, np.broadcast_to(gone[cut], gaps.shape))
    assert np.array_equal(read[:, valid], held[:, *cut][:, valid])


@steady
@given(st.data(), st.floats(-1.5, 1.5), st.floats(-1.5, 1.5))
def test_on_another_grid_a_window_equals_the_whole_and_no_gap_is_mixed_in(data, across, down):
    values, missing, form = data.draw(images())
    shape = missing.shape
    # All observed pixels are 20000: what is mixed with anything else is not.
    values[:] = 20000
    window = data.draw(windows(shape))
    target = Grid(
        rasterio.crs.CRS.from_epsg(32631).to_wkt(),
        Affine(10, 0, 5e5 + 10 * across, 0, -10, 5.6e6 - 10 * down),
        *shape,
    )
    with tempfile.TemporaryDirectory() as folder:
        path, _ = written(Path(folder), values, missing if form != NONE else missing & False, form)
        raster = opened(path)
        raster.align(target, SilentReporter())
        read, valid = raster.read(whole(shape))
        part, part_valid = raster.read(window)
        raster.close()
    cut = window.within(whole(shape))
    assert np.array_equal(part, read[:, *cut]) and np.array_equal(part_valid, valid[cut])
    assert (read[:, valid] == 20000).all()


@steady
@given(st.data())
def test_a_number_chosen_for_nodata_is_none_that_was_observed(data):
    kind = data.draw(st.sampled_from([np.uint8, np.int16, np.uint16]))
    limits = np.iinfo(kind)
    numbers = data.draw(st.lists(st.integers(limits.min, limits.max), min_size=4, max_size=300))
    values = np.resize(np.array(numbers, dtype=kind), (4, 1, len(numbers)))
    where = np.random.default_rng(len(numbers)).random((1, len(numbers))) < 0.8
    half = len(numbers) // 2
    shown = np.broadcast_to(where, values.shape)
    seen = NumbersSeen.of(values[..., :half], shown[..., :half]).together(
        NumbersSeen.of(values[..., half:], shown[..., half:])
    )
    chosen = seen.unused(np.dtype(kind))
    observed = set(values[:, where].ravel().tolist())
    assert chosen not in observed
    assert chosen is None or limits.min <= chosen <= limits.max


@steady
@given(
    st.lists(st.integers(0, 65535), min_size=1, max_size=200),
    st.builds(
        CloudRule,
        st.one_of(st.none(), st.lists(st.integers(0, 65535), min_size=1, max_size=4).map(tuple)),
        st.integers(0, 31),
        st.one_of(st.none(), st.floats(1, 65535)),
        st.lists(st.integers(0, 255), max_size=2).map(tuple),
        st.integers(0, 1),
    ),
)
def test_a_rule_says_of_images_what_it_says_of_each_pixel(numbers, rule):
    values = np.array([numbers], dtype=np.uint16)
    valid = np.arange(values.size).reshape(values.shape) % 3 > 0
    cloud, known = is_cloud(values, valid, rule)
    expected = [rule.says_cloud(v) and ok for v, ok in zip(numbers, valid[0], strict=True)]
    assert cloud[0].tolist() == expected
    assert known[0].tolist() == [
        rule.knows(v) and bool(ok) for v, ok in zip(numbers, valid[0], strict=True)
    ]
