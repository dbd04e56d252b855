"""dB and power, scale and offset: told by the values, checked when stated."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from cleardate.contract.errors import UnitsError
from cleardate.imagery.radiometry import OpticalUnits, SarUnits, optical_units, sar_units
from cleardate.imagery.raster import Raster, open_raster

ALL_UINT16 = np.arange(65536, dtype=np.uint16).reshape(1, 256, 256)
VALID = np.ones((4, 5), dtype=bool)


@pytest.fixture
def raster(write_raster):
    """``raster(values)`` writes and opens them; ``scale`` and ``offset`` become tags."""
    opened = []

    def make(values, scale=None, offset=None, **options) -> Raster:
        path = write_raster("image.tif", values, **options)
        if scale is not None:
            with rasterio.open(path, "r+") as file:
                file.scales = (scale,) * len(values)
                file.offsets = (offset,) * len(values)
        role = "SAR T1" if len(values) == 2 else "optical T1"
        opened.append(Raster(open_raster(path, role, None), role))
        return opened[-1]

    yield make
    for file in opened:
        file.close()


def _power(sar: np.ndarray) -> np.ndarray:
    return (10 ** (sar.astype(np.float64) / 10)).astype(np.float32)


def test_db_and_power_are_told_apart_and_it_is_said(raster, sar, reporter):
    assert not sar_units(raster(sar), "auto", reporter).power
    assert sar_units(raster(_power(sar)), "auto", reporter).power
    assert [("dB" in text, "linear power" in text) for _, text in reporter.lines] == [
        (True, False),
        (False, True),
    ]


@pytest.mark.parametrize(
    "site", ["finland_000aa810", "finland_0060c0a5", "flanders_west", "hesbaye"]
)
def test_real_sar_images_are_told_as_db_power_and_amplitude(real_data, site, raster, reporter):
    files = sorted((real_data / site).glob("s1_*.tif"))[::3]
    assert files
    for path in files:
        with rasterio.open(path) as file:
            values = file.read(masked=True)
        decibel = values.filled(-9999)
        power = np.where(values.mask, 0, _power(decibel))
        assert sar_units(raster(decibel, nodata=-9999), "auto", reporter).units == "db"
        assert sar_units(raster(decibel), "auto", reporter).units == "db"
        assert sar_units(raster(power), "auto", reporter).units == "power"
        assert sar_units(raster(np.sqrt(power)), "auto", reporter).units == "amplitude"
    assert not [text for level, text in reporter.lines if level == "warning"]


def test_power_to_db_and_back_is_exact_to_float_precision():
    decibel = np.linspace(-40, 15, 40, dtype=np.float32).reshape(2, 4, 5)
    back, valid = SarUnits("power").to_db(_power(decibel), VALID)
    assert valid.all()
    assert np.allclose(back, decibel, atol=1e-5)


def test_power_that_is_not_positive_is_invalid_without_a_warning():
    values = np.full((2, 4, 5), 0.1, dtype=np.float32)
    values[0, 0, 0], values[1, 1, 1] = 0, -0.01
    back, valid = SarUnits("power").to_db(values, VALID)
    assert [tuple(p) for p in np.argwhere(~valid)] == [(0, 0), (1, 1)]
    assert np.isfinite(back).all()


@pytest.mark.parametrize("units", ["db", "power", "amplitude"])
def test_zero_in_a_band_is_no_backscatter(units):
    values = np.full((2, 4, 5), -10 if units == "db" else 0.2, dtype=np.float32)
    values[0, 0, 0] = 0
    values[1, 2, 3] = 0
    values[:, 1, 1] = 0
    _, valid = SarUnits(units).to_db(values, VALID)
    assert [tuple(p) for p in np.argwhere(~valid)] == [(0, 0), (1, 1), (2, 3)]


def test_amplitude_is_the_root_of_power():
    decibel = np.linspace(-40, 15, 40, dtype=np.float32).reshape(2, 4, 5)
    back, valid = SarUnits("amplitude").to_db(np.sqrt(_power(decibel)), VALID)
    assert valid.all()
    assert np.allclose(back, decibel, atol=1e-4)


@pytest.mark.parametrize("units", ["db", "power"])
@pytest.mark.parametrize("damage", [3e38, -3e38, 1e300, np.nan])
def test_numbers_of_a_damaged_file_are_invalid(units, damage):
    values = np.full((2, 4, 5), 0.1, dtype=np.float64)
    values[1, 2, 3] = damage
    _, valid = SarUnits(units).to_db(values, VALID)
    assert [tuple(p) for p in np.argwhere(~valid)] == [(2, 3)]


@pytest.mark.parametrize("fill", [-9999, -32768, -100.5, 101])
def test_what_no_db_can_be_is_invalid(fill):
    values = np.full((2, 4, 5), -12, dtype=np.float32)
    values[0, 3, 1] = fill
    back, valid = SarUnits("db").to_db(values, VALID)
    assert [tuple(p) for p in np.argwhere(~valid)] == [(3, 1)]
    assert np.array_equal(back[:, valid], values[:, valid])


def test_db_of_whole_numbers_is_read_by_scale_and_offset():
    numbers = np.arange(-3000, -1000, 50, dtype=np.int16).reshape(2, 4, 5)
    back, valid = SarUnits("db", 0.01, 1.5).to_db(numbers, VALID)
    assert valid.all()
    assert np.allclose(back, numbers * 0.01 + 1.5, atol=1e-5)


def _digital_numbers() -> np.ndarray:
    return np.random.default_rng(0).integers(50, 900, (2, 40, 48)).astype(np.uint16)


@pytest.mark.parametrize("stated", ["auto", "db", "power"])
def test_uncalibrated_numbers_are_refused_whatever_is_stated(raster, stated, reporter):
    with pytest.raises(UnitsError, match=r"SAR T1.*image\.tif.*median") as caught:
        sar_units(raster(_digital_numbers()), stated, reporter)
    assert "Calibrate" in caught.value.remedy


def test_scaled_integers_of_db_are_refused(raster, sar, reporter):
    with pytest.raises(UnitsError, match="no dB or linear power"):
        sar_units(raster((sar * 100).astype(np.int16)), "auto", reporter)


def test_stated_units_that_the_values_contradict_are_refused(raster, sar, reporter):
    with pytest.raises(UnitsError, match="no linear power"):
        sar_units(raster(sar), "power", reporter)
    with pytest.raises(UnitsError, match="no dB"):
        sar_units(raster(_power(sar)), "db", reporter)


def test_stated_units_that_fit_are_taken_in_silence(raster, sar, reporter):
    assert not sar_units(raster(sar), "db", reporter).power
    assert sar_units(raster(_power(sar)), "power", reporter).power
    assert reporter.lines == []


def _units(raster_file, reporter, scale=None, offset=None) -> tuple[float, float]:
    units = optical_units(raster_file, scale, offset, reporter)
    return units.scale, units.offset


def test_digital_numbers_and_reflectance_are_told_by_their_size(raster, optical, reporter):
    assert _units(raster(optical), reporter) == (1e-4, 0)
    assert _units(raster((optical * 1e-4).astype(np.float32)), reporter) == (1, 0)
    assert _units(raster(optical.astype(np.float32)), reporter) == (1e-4, 0)
    assert reporter.lines == []


def test_tags_of_the_file_come_before_a_guess(raster, optical, reporter):
    tagged = raster(optical, scale=2e-4, offset=-0.05)
    assert _units(tagged, reporter) == (2e-4, -0.05)


def test_what_is_stated_comes_before_the_tags(raster, optical, reporter):
    tagged = raster(optical, scale=2e-4, offset=-0.05)
    assert _units(tagged, reporter, scale=1e-4, offset=0.0) == (1e-4, 0)
    assert _units(tagged, reporter, scale=1e-4) == (1e-4, -0.05)
    assert _units(tagged, reporter, offset=0.01) == (2e-4, 0.01)


def test_the_offset_of_newer_products_is_missed_aloud(raster, optical, reporter):
    assert _units(raster(optical + np.uint16(1000)), reporter) == (1e-4, 0)
    assert [level for level, text in reporter.lines if "04.00" in text] == ["warning"]


def test_the_offset_of_newer_products_is_not_missed_where_it_is_given(raster, optical, reporter):
    shifted = optical + np.uint16(1000)
    assert _units(raster(shifted), reporter, offset=-0.1) == (1e-4, -0.1)
    assert _units(raster(shifted, scale=1e-4, offset=-0.1), reporter) == (1e-4, -0.1)
    assert reporter.lines == []
    back = OpticalUnits(1e-4, -0.1).to_reflectance(shifted)
    assert np.allclose(back, optical * 1e-4, atol=1e-7)


@pytest.mark.parametrize(
    ("values", "scale"), [(3000, 1.0), (3000, 0.1), (3000, 1e-8), (0.3, 1e-4), (-0.3, None)]
)
def test_a_scale_that_gives_no_reflectance_is_refused(raster, reporter, values, scale):
    image = np.full((4, 40, 48), values, dtype=np.float32)
    with pytest.raises(UnitsError, match=r"optical T1.*no reflectance.*image\.tif"):
        optical_units(raster(image), scale, None, reporter)


def test_a_picture_of_8_bits_is_refused_unless_its_scale_is_known(raster, reporter):
    picture = np.random.default_rng(0).integers(1, 255, (4, 40, 48)).astype(np.uint8)
    options = {"photometric": "MINISBLACK"}
    with pytest.raises(UnitsError, match=r"8 bits.*image\.tif"):
        optical_units(raster(picture, **options), None, None, reporter)
    assert _units(raster(picture, **options), reporter, scale=1 / 255) == (1 / 255, 0)
    assert _units(raster(picture, scale=0.004, offset=0.0, **options), reporter) == (0.004, 0)


@pytest.mark.parametrize(
    ("scale", "offset"), [(1e-4, 0.0), (1e-4, -0.1), (2.75e-5, -0.2), (1 / 65535, 0.0), (1.0, 0.0)]
)
def test_every_16_bit_number_survives_the_round_trip_bit_for_bit(scale, offset):
    units = OpticalUnits(scale, offset)
    back = units.to_numbers(units.to_reflectance(ALL_UINT16), np.dtype("uint16"), None)
    assert back.dtype == np.uint16
    assert np.array_equal(back, ALL_UINT16)


def test_numbers_are_clipped_to_their_type():
    reflectance = np.array([-0.5, -1e-5, 0.0, 7.0, 1e9], dtype=np.float32)
    units = OpticalUnits(1e-4, 0)
    assert list(units.to_numbers(reflectance, np.dtype("uint16"), None)) == [0, 0, 0, 65535, 65535]
    signed = units.to_numbers(reflectance, np.dtype("int16"), None)
    assert list(signed) == [-5000, 0, 0, 32767, 32767]


@pytest.mark.parametrize(("nodata", "instead"), [(0, 1), (65535, 65534), (500, 501)])
def test_no_observed_pixel_becomes_nodata(nodata, instead):
    units = OpticalUnits(1e-4, 0)
    numbers = units.to_numbers(np.float32([nodata * 1e-4, 0.2]), np.dtype("uint16"), nodata)
    assert list(numbers) == [instead, 2000]


@pytest.mark.parametrize("nodata", [None, float("nan"), -9999.0, 0.5])
def test_a_nodata_that_integers_cannot_hold_changes_nothing(nodata):
    numbers = OpticalUnits(1e-4, 0).to_numbers(ALL_UINT16 * 1e-4, np.dtype("uint16"), nodata)
    assert np.array_equal(numbers, ALL_UINT16)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_float_files_are_neither_rounded_nor_clipped(dtype):
    reflectance = np.array([-0.01234, 0.5, 1.7], dtype=np.float32)
    numbers = OpticalUnits(1, 0).to_numbers(reflectance, np.dtype(dtype), None)
    assert numbers.dtype == dtype
    assert np.allclose(numbers, reflectance, rtol=0, atol=0)


def test_bands_of_different_scales_are_refused(real_data, tmp_path, reporter):
    path = tmp_path / "scales.tif"
    with rasterio.open(real_data / "hesbaye" / "o_202106.tif") as source:
        values, profile = source.read(), source.profile
    with rasterio.open(path, "w", **profile) as target:
        target.write(values)
        target.scales = (1e-4, 1e-4, 1e-4, 2e-4)
    raster = Raster(open_raster(str(path), "optical T2", 4), "optical T2")
    with pytest.raises(UnitsError, match=r"different scales.*scales\.tif"):
        optical_units(raster, None, None, reporter)
    raster.close()
