"""SAR of two orbits is warned of, where the orbits are known."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from product_maker import write_raster

from cleardate.contract.acquisitions import Acquisition, SceneDescription
from cleardate.contract.reporter import SilentReporter
from cleardate.imagery.scene import open_scene
from cleardate.simulation.orbits import orbit_notes


class Listener(SilentReporter):
    def __init__(self):
        super().__init__()
        self.warned = []

    def log(self, message, level="info"):
        if level == "warning":
            self.warned.append(message)


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ({"RELATIVE_ORBIT": "161"}, {"RELATIVE_ORBIT": "88"}, "(161 and 88)"),
        ({"RELATIVE_ORBIT": "161"}, {"RELATIVE_ORBIT": "161"}, ""),
        ({"ORBIT_DIRECTION": "ascending"}, {"ORBIT_DIRECTION": "descending"}, "ascending"),
        ({"RELATIVE_ORBIT": "161"}, {}, ""),
        ({}, {}, ""),
    ],
)
def test_other_orbits_are_warned_of(tmp_path, first, second, words):
    acquisitions = []
    for name, tags in (("sar_t1", first), ("sar_t2", second)):
        path = write_raster(tmp_path / f"{name}.tif", np.full((2, 8, 8), -9, np.float32))
        with rasterio.open(path, "r+") as file:
            file.update_tags(**tags)
        acquisitions.append(Acquisition(name, "sar", str(path)))
    listener = Listener()
    with open_scene(SceneDescription("s", tuple(acquisitions), "sar_t1"), listener) as scene:
        notes = orbit_notes(scene, listener)
    assert notes == listener.warned
    assert words in " ".join(notes)
    assert len(notes) == bool(words)
