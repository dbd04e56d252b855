"""A cloud mask of polygons fills as the raster that they were drawn from."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from rasterio.features import shapes

from cleardate.contract.reporter import SilentReporter
from cleardate.simulation.fill import fill


@pytest.mark.parametrize("values", [{}, {"grow": 3, "tile": 32}])
def test_polygons_fill_as_their_raster(cloudy_scene, tmp_path, values):
    scene = cloudy_scene()
    with rasterio.open(scene.truth) as truth:
        found = shapes(scene.cloud.astype("uint8"), mask=scene.cloud, transform=truth.transform)
        crs = {"type": "name", "properties": {"name": truth.crs.to_string()}}
    record = {"type": "GeometryCollection", "crs": crs, "geometries": [s for s, _ in found]}
    polygons = tmp_path / "clouds.geojson"
    polygons.write_text(json.dumps(record))
    values = {"method": ("linear",), **values}
    of_raster = scene.job(tmp_path / "raster.tif", **values)
    of_polygons = scene.job(tmp_path / "polygons.tif", **values | {"clouds": str(polygons)})
    reports = [fill(job, SilentReporter()).summary for job in (of_raster, of_polygons)]
    assert reports[0]["methods"] == reports[1]["methods"]
    assert reports[1]["inputs"]["clouds"] == "clouds.geojson"
    filled = scene.numbers(of_polygons.output)
    assert np.array_equal(filled, scene.numbers(of_raster.output))
    assert (filled != scene.numbers(scene.paths["optical_t2"])).any()
