"""Nodata in every form: what has no value in T2 has none in the result, what was observed stays."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from cleardate.contract.errors import UsageError
from cleardate.contract.reporter import SilentReporter
from cleardate.simulation.fill import fill

NAMES = ("Red", "Green", "Blue", "NIR")
GAP = (slice(2, 6), slice(3, 9))


@pytest.fixture
def filled(tmp_path):
    """``filled(scene, **fields)``: numbers of a quick fill, and where each has a value."""

    def run(scene, **fields):
        output = tmp_path / "filled.tif"
        job = {"method": ("linear",), **fields}
        fill(scene.job(output, **job), SilentReporter())
        with rasterio.open(output) as image:
            return image.read(), image.read_masks() > 0

    return run


@pytest.fixture
def t2(cloudy_scene):
    """A scene whose first rows are clear, and the numbers of its T2."""
    scene = cloudy_scene()
    scene.cloud[:12, :24] = False
    numbers = scene.numbers(scene.truth)
    numbers[:, scene.cloud] = 9000
    return scene, numbers


@pytest.fixture
def clouds(t2, save, tmp_path):
    """The mask of that scene."""
    return save(tmp_path / "m.tif", t2[0].cloud[None].astype("uint8"), t2[0].truth, None)


@pytest.fixture
def stacked(tmp_path, save):
    """Writes bands with nodata values of their own as one VRT."""

    def write(name, bands, fills, like):
        parts = []
        with rasterio.open(like) as source:
            wkt, transform = source.crs.to_wkt(), source.transform.to_gdal()
        for number, (band, value) in enumerate(zip(bands, fills, strict=True), 1):
            part = save(tmp_path / f"{name}_{number}.tif", band[None], like, value)
            nodata = "" if value is None else f"<NoDataValue>{value}</NoDataValue>"
            parts.append(
                f'<VRTRasterBand dataType="UInt16" band="{number}">{nodata}<SimpleSource>'
                f"<SourceFilename>{part}</SourceFilename><SourceBand>1</SourceBand>"
                "</SimpleSource></VRTRasterBand>"
            )
        path = tmp_path / f"{name}.vrt"
        shape = bands[0].shape
        path.write_text(
            f'<VRTDataset rasterXSize="{shape[1]}" rasterYSize="{shape[0]}">'
            f"<SRS>{wkt.replace('<', '&lt;')}</SRS>"
            f"<GeoTransform>{', '.join(map(repr, transform))}</GeoTransform>"
            f"{''.join(parts)}</VRTDataset>"
        )
        return str(path)

    return write


@pytest.mark.parametrize("fills", [(0, 65535, 0, 65535), (None, 0, 0, 0), (7, 8, 9, 10)])
def test_bands_with_nodata_of_their_own(t2, clouds, stacked, filled, fills):
    scene, numbers = t2
    for band, value in zip(numbers, fills, strict=True):
        if value is not None:
            band[band == value] += 1
            band[GAP] = value
    numbers[1, 0, 0] = 0 if 0 not in fills else numbers[1, 0, 0]
    image = stacked("t2", numbers, fills, scene.truth)
    result, valid = filled(scene, optical_t2=image, clouds=clouds)
    clear = ~scene.cloud
    clear[GAP] = False
    assert valid[:, clear].all()
    assert np.array_equal(result[:, clear], numbers[:, clear])
    for place, value in enumerate(fills):
        # A band that says no gap keeps its numbers beside one that does.
        assert valid[place, *GAP].all() == (value is None)
        if value is None:
            assert np.array_equal(result[place, *GAP], numbers[place, *GAP])


def test_a_gap_in_one_band_leaves_what_the_others_saw(t2, clouds, stacked, filled):
    scene, numbers = t2
    fills = (0, 0, 0, 65535)
    gap = np.zeros(numbers.shape, dtype=bool)
    gap[3, *GAP] = True
    gap[1, 8, 2:9] = True
    for band, holes, value in zip(numbers, gap, fills, strict=True):
        band[holes] = value
    # Brightest only beside a gap: it must not become the image's nodata.
    numbers[0, *GAP] = 65534
    result, valid = filled(
        scene, optical_t2=stacked("t2", numbers, fills, scene.truth), clouds=clouds
    )
    seen = ~gap & ~scene.cloud
    assert np.array_equal(result[seen], numbers[seen])
    assert valid[seen].all()
    assert not valid[gap].any()


def test_a_band_that_is_carried_along_keeps_its_numbers_beside_zeros(
    t2, clouds, save, tmp_path, filled
):
    scene, numbers = t2
    numbers[:, *GAP] = 0
    more = np.concatenate([numbers, np.full_like(numbers[:1], 123)])
    path = _named(save(tmp_path / "b.tif", more, scene.truth, None), "AOT")
    result, _ = filled(scene, optical_t2=path, clouds=clouds)
    assert np.array_equal(result[:, ~scene.cloud], more[:, ~scene.cloud])


def _named(path, *more):
    """The file with the names of the usual bands, and ``more``."""
    with rasterio.open(path, "r+") as image:
        image.descriptions = (*NAMES, *more)
    return path


def test_where_none_is_declared_the_brightest_pixels_stay(t2, clouds, save, tmp_path, filled):
    scene, numbers = t2
    numbers[:, 0, :5] = 65535
    numbers[2, 1, :5] = 0
    image = save(tmp_path / "t2.tif", numbers, scene.truth, None)
    result, valid = filled(scene, optical_t2=image, clouds=clouds)
    assert valid[:, ~scene.cloud].all()
    assert np.array_equal(result[:, ~scene.cloud], numbers[:, ~scene.cloud])


def test_where_none_is_declared_zeros_in_all_bands_are_none(t2, clouds, save, tmp_path, filled):
    scene, numbers = t2
    numbers[:, *GAP] = 0
    numbers[0, 0, 0] = 0
    image = save(tmp_path / "t2.tif", numbers, scene.truth, None)
    result, valid = filled(scene, optical_t2=image, clouds=clouds)
    assert not valid[:, *GAP].any()
    assert valid[:, 0, 0].all()
    assert result[0, 0, 0] == 0


def test_an_image_of_8_bits_keeps_all_that_was_observed(t2, clouds, save, tmp_path, filled):
    scene, numbers = t2
    small = np.clip(numbers // 20, 1, 254).astype("uint8")
    small[:, 0, :3] = 255
    image = save(tmp_path / "t2.tif", small, scene.truth, None)
    fields = {"optical_t2_scale": 0.002, "optical_t2_offset": 0.0}
    result, valid = filled(scene, optical_t2=image, clouds=clouds, **fields)
    assert valid[:, ~scene.cloud].all()
    assert np.array_equal(result[:, ~scene.cloud], small[:, ~scene.cloud])


def test_a_mask_band_says_what_has_no_value(t2, clouds, tmp_path, filled):
    scene, numbers = t2
    path = tmp_path / "masked.tif"
    with rasterio.open(scene.truth) as source:
        profile = {**source.profile, "nodata": None}
    known = np.ones(scene.cloud.shape, dtype=bool)
    known[GAP] = False
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as image:
        image.write(numbers)
        image.write_mask(known)
    result, valid = filled(scene, optical_t2=str(path), clouds=clouds)
    assert not valid[:, *GAP].any()
    assert valid[:, ~scene.cloud & known].all()
    assert np.array_equal(result[:, ~scene.cloud & known], numbers[:, ~scene.cloud & known])


def test_an_alpha_band_beside_four_others_says_what_has_no_value(t2, clouds, tmp_path, filled):
    scene, numbers = t2
    hidden = np.zeros(scene.cloud.shape, dtype=bool)
    hidden[:40, :40] = True
    hidden &= ~scene.cloud
    with rasterio.open(scene.truth) as source:
        profile = {**source.profile, "nodata": None, "count": 5}
    path = tmp_path / "alpha.tif"
    with rasterio.open(path, "w", **profile) as target:
        target.colorinterp = [*target.colorinterp[:-1], ColorInterp.alpha]
        opaque = np.where(hidden, 0, 65535).astype("uint16")
        target.write(np.concatenate([numbers, opaque[None]]))
    result, valid = filled(scene, clouds=clouds, optical_t2=str(path))
    assert not valid[:4, hidden].any()
    assert valid[:4, ~hidden].all()
    clear = ~hidden & ~scene.cloud
    assert np.array_equal(result[:4, clear], numbers[:, clear])


def test_an_input_with_nodata_of_its_own_bands_gives_nodata_never_a_guess(
    t2, clouds, stacked, filled
):
    scene, _ = t2
    before = scene.numbers(scene.paths["optical_t1"])
    row, col = np.argwhere(scene.cloud)[40]
    hole = (slice(row, row + 3), slice(col, col + 3))
    fills = (0, 65535, 0, 65535)
    for band, value in zip(before, fills, strict=True):
        band[hole] = value
    image = stacked("t1", before, fills, scene.truth)
    _, valid = filled(scene, optical_t1=image, clouds=clouds)
    lost = ~valid.all(axis=0)
    wanted = np.zeros_like(lost)
    wanted[hole] = scene.cloud[hole]
    assert np.array_equal(lost, wanted)


def test_an_image_whose_clouds_are_nodata_needs_no_mask(t2, clouds, save, tmp_path, filled):
    scene, numbers = t2
    seen, _ = filled(
        scene, optical_t2=save(tmp_path / "a.tif", numbers, scene.truth, 0), clouds=clouds
    )
    numbers[:, scene.cloud] = 0
    image = save(tmp_path / "b.tif", numbers, scene.truth, 0)
    result, valid = filled(scene, optical_t2=image, clouds=None)
    assert valid.all()
    assert np.array_equal(result, filled(scene, optical_t2=image, clouds=clouds)[0])
    # Where the cloud can be seen it says what cloud is like, by which others are looked for.
    assert np.abs(result.astype(int) - seen).mean() < 5


@pytest.mark.parametrize("stated", ["", "{folder}/b.tif", "{folder}/../{name}/b.tif"])
@pytest.mark.parametrize("more", ["MSK_CLDPRB", "SWIR 1"])
def test_what_a_band_that_is_left_out_lacks_is_no_cloud(t2, save, tmp_path, filled, more, stated):
    scene, numbers = t2
    numbers[:, scene.cloud] = 0
    extra = np.where(np.arange(numbers.shape[2]) % 2, 20, 0) + np.zeros_like(numbers[:1])
    both = np.concatenate([numbers, extra.astype(numbers.dtype)])
    path = _named(save(tmp_path / "b.tif", both, scene.truth, 0), more)
    mask = {"clouds": None}
    if stated:
        spelt = stated.format(folder=tmp_path, name=tmp_path.name)
        mask = {"clouds": spelt, "cloud_kind": "nodata"}
    before = _named(
        save(tmp_path / "a.tif", scene.numbers(scene.paths["optical_t1"]), scene.truth, 0)
    )
    result, valid = filled(scene, optical_t1=before, optical_t2=path, **mask)
    assert valid[:4].all()
    assert np.array_equal(result[:, ~scene.cloud], both[:, ~scene.cloud])


def test_a_band_that_is_carried_along_keeps_its_scale(t2, clouds, save, tmp_path, filled):
    scene, numbers = t2
    more = np.concatenate([numbers, np.full_like(numbers[:1], 123)])
    path = _named(save(tmp_path / "b.tif", more, scene.truth, 0), "AOT")
    with rasterio.open(path, "r+") as image:
        image.scales, image.offsets = (*(1e-4,) * 4, 1e-3), (*(0.0,) * 4, 0.5)
    filled(scene, optical_t2=path, clouds=clouds)
    with rasterio.open(tmp_path / "filled.tif") as result:
        assert result.scales == (*(1e-4,) * 4, 1e-3)
        assert result.offsets == (*(0.0,) * 4, 0.5)


def test_without_a_mask_and_without_nodata_a_mask_is_asked_for(t2, save, tmp_path, filled):
    scene, numbers = t2
    image = save(tmp_path / "b.tif", numbers, scene.truth, 0)
    with pytest.raises(UsageError, match="--clouds is missing"):
        filled(scene, optical_t2=image, clouds=None)


def test_a_stated_offset_is_written_into_the_tags(t2, clouds, save, tmp_path, filled):
    scene, numbers = t2
    image = save(tmp_path / "b.tif", numbers + 1000, scene.truth, 0)
    filled(scene, optical_t2=image, clouds=clouds, optical_t2_offset=-0.1)
    with rasterio.open(tmp_path / "filled.tif") as result:
        assert set(zip(result.scales, result.offsets, strict=True)) == {(1e-4, -0.1)}
    filled(scene, clouds=clouds)
    with rasterio.open(tmp_path / "filled.tif") as result:
        assert set(zip(result.scales, result.offsets, strict=True)) == {(1.0, 0.0)}
