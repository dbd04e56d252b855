"""Fills of images with other bands than four, told by their names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import rasterio

from cleardate.contract.errors import InputError, ModelError, RasterError
from cleardate.contract.jobs import EvaluateJob, FillJob, SimulateJob
from cleardate.contract.layers import OPTICAL_BANDS
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.trust_layer import TrustBands
from cleardate.simulation.evaluate import evaluate
from cleardate.simulation.fill import fill
from cleardate.simulation.fitting.doubtful_names import doubt_of_names
from cleardate.simulation.simulate import simulate

NINE = (
    *("B02 Blue", "B03 Green", "B04 Red", "B05 RedEdge1", "B06 RedEdge2", "B07 RedEdge3"),
    *("B08 NIR", "B11 SWIR1", "B12 SWIR2"),
)
EDGE = 64

Paths = dict[str, str]


@pytest.fixture
def place(real_data: Path, tmp_path: Path, script: Callable[[str], Any]) -> Callable[..., Paths]:
    """A corner of hesbaye's nine bands: ``before`` and ``after`` are bands (from 1) or images with
    names; ``sar`` the polarisations of both dates."""

    def read(date: str, bands: Sequence[int]) -> tuple[np.ndarray, tuple[str, ...]]:
        with rasterio.open(real_data / "hesbaye_9bands" / f"o_{date}.tif") as source:
            names = tuple(source.descriptions[band - 1] for band in bands)
            return source.read(list(bands))[:, :EDGE, :EDGE], names

    def write(name: str, values: np.ndarray, names: Sequence[str], nodata: float) -> str:
        path = tmp_path / name
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            count=len(values),
            height=EDGE,
            width=EDGE,
            dtype=values.dtype,
            nodata=nodata,
            crs="EPSG:32631",
            transform=rasterio.Affine(10, 0, 664000, 0, -10, 5612120),
        ) as file:
            file.write(values)
            file.descriptions = tuple(name or None for name in names)
        return str(path)

    def make(
        before: Sequence[int] = range(1, 10),
        after: Sequence[int] = range(1, 10),
        sar: Sequence[Sequence[int]] = ((1, 2), (1, 2)),
        extra: dict[str, int] | None = None,
        names: Sequence[str] | None = None,
    ) -> Paths:
        cases = script("scoring/cases")
        cloud = cases.cloud_shapes((EDGE, EDGE), 0.3, 1)
        paths = {}
        for key, date, pols in zip(("sar_t1", "sar_t2"), ("202106", "202109"), sar, strict=True):
            with rasterio.open(real_data / "hesbaye" / f"s1_{date}.tif") as source:
                values = source.read(list(pols))[:, :EDGE, :EDGE]
                titles = [source.descriptions[p - 1] for p in pols]
            paths[key] = write(f"{key}.tif", values, titles, -9999)
        for key, date, bands in (
            ("optical_t1", "202106", before),
            ("optical_t2", "202109", after),
        ):
            values, titles = read(date, bands)
            for title, value in (extra or {}).items():
                values = np.concatenate([values, np.full_like(values[:1], value)])
                titles = (*titles, title)
            paths[f"{key}_truth"] = write(f"{key}_truth.tif", values, names or titles, 0)
            if key == "optical_t2":
                values[:, cloud] = cases.CLOUD_NUMBER
            paths[key] = write(f"{key}.tif", values, names or titles, 0)
        paths["clouds"] = write("clouds.tif", cloud[None].astype("uint8"), [""], 255)
        return paths

    return make


def filled(paths: Paths, tmp_path: Path, **values: object) -> tuple[np.ndarray, SilentReporter]:
    reporter = SilentReporter()
    given = {k: v for k, v in paths.items() if not k.endswith("_truth")}
    fill(FillJob(**given, output=str(tmp_path / "out.tif"), **values), reporter)
    with rasterio.open(tmp_path / "out.tif") as file:
        return file.read(), reporter


def read(path: str | Path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def warned(reporter: SilentReporter) -> str:
    return " ".join(text for level, text in reporter.lines if level == "warning")


def test_nine_bands_in_their_own_order(place: Callable[..., Paths], tmp_path: Path) -> None:
    """T1 has its bands in another order; the result is that of T2, with its names."""
    paths = place(before=(9, 1, 2, 3, 7, 4, 5, 6, 8))
    trust = tmp_path / "trust.tif"
    image, _ = filled(paths, tmp_path, quality=str(trust))
    truth, cloud = read(paths["optical_t2_truth"]), read(paths["clouds"])[0] == 1
    assert np.array_equal(image[:, ~cloud], truth[:, ~cloud])
    with rasterio.open(tmp_path / "out.tif") as file, rasterio.open(trust) as layer:
        assert file.descriptions == NINE
        assert TrustBands.of(layer.descriptions).image == NINE
    error = np.abs(image[:, cloud].astype(float) - truth[:, cloud]).mean(axis=1)
    same = read(place()["optical_t1_truth"])[:, cloud].astype(float)
    assert (error < 0.9 * np.abs(same - truth[:, cloud]).mean(axis=1)).all()


def test_the_order_of_the_bands_of_t1_does_not_matter(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    one, _ = filled(place(before=(1, 2, 3, 7, 8), after=(1, 2, 3, 7, 8)), tmp_path)
    other, _ = filled(place(before=(8, 7, 3, 1, 2), after=(1, 2, 3, 7, 8)), tmp_path)
    assert np.array_equal(one, other)


def test_red_green_blue_and_nir_come_out_the_same_whatever_else_there_is(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    trust = str(tmp_path / "trust.tif")
    four, _ = filled(place((3, 2, 1, 7), (3, 2, 1, 7)), tmp_path, quality=trust)
    four_trust = read(trust)
    nine, _ = filled(place(), tmp_path, quality=trust)
    nine_trust = read(trust)
    # The covariances of a Gaussian process may be multiplied with more columns at once.
    places = [2, 1, 0, 6]
    assert np.abs(nine[places].astype(int) - four).max() <= 1
    errors = four_trust[1:5], nine_trust[[1 + place for place in places]]
    assert np.allclose(*errors, rtol=0.01, atol=1)
    assert np.array_equal(four_trust[-1], nine_trust[-1])


def test_bands_that_t1_lacks_are_nodata_under_the_cloud_and_said(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    paths = place(before=(1, 2, 3, 7))
    image, reporter = filled(paths, tmp_path, quality=str(tmp_path / "trust.tif"))
    truth, cloud = read(paths["optical_t2_truth"]), read(paths["clouds"])[0] == 1
    assert np.array_equal(image[:, ~cloud], truth[:, ~cloud])
    assert (image[[3, 4, 5, 7, 8]][:, cloud] == 0).all()
    assert (image[[0, 1, 2, 6]][:, cloud] != 0).all()
    assert "SWIR 1" in warned(reporter)
    with rasterio.open(tmp_path / "trust.tif") as layer:
        assert len(TrustBands.of(layer.descriptions).image) == 4
    with pytest.raises(InputError, match="strict-bands"):
        filled(paths, tmp_path, strict_bands=True)


def test_masks_and_indices_are_neither_learned_from_nor_filled(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    plain, _ = filled(place(before=(3, 2, 1, 7), after=(3, 2, 1, 7)), tmp_path)
    paths = place((3, 2, 1, 7), (3, 2, 1, 7), extra={"NDVI": 77, "Panchromatic": 600})
    image, reporter = filled(paths, tmp_path)
    cloud = read(paths["clouds"])[0] == 1
    assert np.array_equal(image[:4], plain)
    assert (image[4:, cloud] == 0).all()
    assert set(np.unique(image[4, ~cloud])) == {77}
    assert "NDVI, Panchromatic" in warned(reporter)


@pytest.mark.parametrize("sar", [((1,), (1,)), ((1, 2), (2,))])
def test_one_polarisation(place: Callable[..., Paths], tmp_path: Path, sar) -> None:
    image, _ = filled(place((3, 2, 1, 7), (3, 2, 1, 7), sar), tmp_path)
    assert (image != 0).all()


def test_two_bands_are_enough_and_one_is_refused(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    image, _ = filled(place((3, 7), (3, 7)), tmp_path)
    assert image.shape[0] == 2 and (image != 0).all()
    with pytest.raises(RasterError, match="too few"):
        filled(place((3,), (3,)), tmp_path)


def test_stated_names_count(place: Callable[..., Paths], tmp_path: Path) -> None:
    paths = place((3, 2, 1, 7), (3, 2, 1, 7), names=["Blue", "Blue", "Blue", "Blue"])
    image, reporter = filled(paths, tmp_path, bands="red,green,blue,nir")
    assert "named Blue" not in warned(reporter)
    named, _ = filled(place((3, 2, 1, 7), (3, 2, 1, 7)), tmp_path)
    assert np.array_equal(image, named)


def test_names_that_lie_are_obeyed_and_said(real_data: Path) -> None:
    pixels = read(real_data / "hesbaye" / "o_202106.tif").reshape(4, -1).astype(np.float32) / 1e4
    assert doubt_of_names(OPTICAL_BANDS, pixels) is None
    lying = doubt_of_names(("NIR", "Red", "Green", "Blue"), pixels)
    assert lying is not None and "Blue is brighter than NIR" in lying
    water = np.array([[0.01], [0.03], [0.06], [0.005]], dtype=np.float32)
    assert doubt_of_names(OPTICAL_BANDS, np.repeat(water, 50, axis=1)) is None
    snow = np.array([[0.8], [0.85], [0.9], [0.7]], dtype=np.float32)
    assert doubt_of_names(OPTICAL_BANDS, np.repeat(snow, 50, axis=1)) is None


def test_evaluate_matches_by_name_and_scores_all_bands(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    paths = place(before=(9, 1, 2, 3, 7, 4, 5, 6, 8))
    job = EvaluateJob(
        simulated=paths["optical_t1_truth"],
        truth=paths["optical_t2_truth"],
        report=str(tmp_path / "report.json"),
    )
    found = evaluate(job, SilentReporter()).summary["methods"]["simulated"]
    one, two = read(place()["optical_t1_truth"]) / 1e4, read(paths["optical_t2_truth"]) / 1e4
    rmse = np.sqrt(((one - two) ** 2).mean(axis=(1, 2)))
    keys = ("blue", "green", "red", "rededge071", "rededge075", "rededge078")
    for key, expected in zip((*keys, "nir", "swir16", "swir22"), rmse, strict=True):
        assert found[f"rmse_{key}"] == pytest.approx(expected)
        assert found[f"psnr_{key}"] == pytest.approx(-20 * np.log10(expected))
    mean = np.mean([found[f"psnr_{key}"] for key in (*keys, "nir", "swir16", "swir22")])
    assert found["psnr"] == pytest.approx(mean)


def test_bands_that_were_not_filled_are_not_scored_and_said(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    paths = place(before=(1, 2, 3, 7))
    image, _ = filled(paths, tmp_path)
    truth, cloud = read(paths["optical_t2_truth"]), read(paths["clouds"])[0] == 1
    job = EvaluateJob(
        simulated=str(tmp_path / "out.tif"),
        truth=paths["optical_t2_truth"],
        mask=paths["clouds"],
        report=str(tmp_path / "report.json"),
    )
    reporter = SilentReporter()
    record = evaluate(job, reporter).summary
    scored = record["methods"]["simulated"]
    assert record["pixels"] == cloud.sum()
    assert {key for key in scored if key.startswith("rmse_")} == {
        *("rmse_blue", "rmse_green", "rmse_red", "rmse_nir")
    }
    error = (image[6, cloud].astype(float) - truth[6, cloud]) / 1e4
    assert scored["rmse_nir"] == pytest.approx(np.sqrt((error**2).mean()))
    names = "Red edge 1, Red edge 2, Red edge 3, SWIR 1, SWIR 2"
    assert f"{names} has no value in pixels" in warned(reporter)
    assert names in record["notes"][0]


def test_alpha_stays_as_it_is_under_the_cloud_and_opaque_where_nothing_was_seen(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    paths = place((3, 2, 1, 7), (3, 2, 1, 7), extra={"Alpha": 40000})
    cloud = read(paths["clouds"])[0] == 1
    with rasterio.open(paths["optical_t2"], "r+") as file:
        values = file.read()
        rows, cols = np.nonzero(cloud)
        values[:, rows[0], cols[0]] = 0
        file.write(values)
    image, reporter = filled(paths, tmp_path)
    assert "Alpha of optical T2 is taken for no reflectance" in warned(reporter)
    assert image[4, rows[0], cols[0]] == 65535
    # The paint of the cloud is in all bands.
    image[4, rows[0], cols[0]] = 9000
    assert (image[4, cloud] == 9000).all() and (image[4, ~cloud] == 40000).all()
    assert (image[:4] != 0).all()


def test_the_models_that_come_along_simulate_their_bands_of_a_larger_image(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    found = []
    for bands in ((3, 2, 1, 7), range(1, 10)):
        paths, reporter = place(bands, bands), SilentReporter()
        job = SimulateJob(
            **{key: paths[key] for key in ("sar_t1", "optical_t1", "sar_t2")},
            output=str(tmp_path / f"{len(bands)}.tif"),
        )
        simulate(job, reporter)
        with rasterio.open(job.output) as file:
            found.append((file.read(), file.descriptions))
    (four, _), (of_nine, names) = found
    assert names == ("B02 Blue", "B03 Green", "B04 Red", "B08 NIR")
    assert np.array_equal(of_nine, four[[2, 1, 0, 3]])
    assert "SWIR 1" in warned(reporter)


def test_a_model_of_four_bands_takes_part_in_a_fill_of_nine(
    place: Callable[..., Paths], tmp_path: Path, train_on: Callable[..., Path]
) -> None:
    four = place((3, 2, 1, 7), (3, 2, 1, 7))
    given = {k: v for k, v in four.items() if not k.endswith("_truth")}
    model = str(train_on(SimpleNamespace(paths=given), tmp_path, "tiny", epochs=1, device="cpu"))
    alone, _ = filled(four, tmp_path, method=(model,))
    paths, reporter = place(), SilentReporter()
    given = {k: v for k, v in paths.items() if not k.endswith("_truth")}
    job = FillJob(**given, output=str(tmp_path / "out.tif"), method=(model,))
    report = fill(job, reporter).summary
    image, cloud = read(job.output), read(paths["clouds"])[0] == 1
    assert np.abs(image[[2, 1, 0, 6]].astype(int) - alone).max() <= 1
    assert (image[:, cloud] != 0).all()
    assert any("gives Red, Green, Blue, NIR alone" in note for note in report["notes"])


def test_the_models_that_come_along_say_which_bands_they_take(
    place: Callable[..., Paths], tmp_path: Path
) -> None:
    paths = place(before=(1, 2, 8, 9))
    job = SimulateJob(
        **{key: paths[key] for key in ("sar_t1", "optical_t1", "sar_t2")},
        output=str(tmp_path / "out.tif"),
    )
    with pytest.raises(ModelError, match="takes the bands Red, Green, Blue, NIR"):
        simulate(job, SilentReporter())
