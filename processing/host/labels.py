"""What the fields of jobs are called where people read them."""

from __future__ import annotations

from ...contract.choices import METHOD_TITLES
from .text import tr, tr_noop

LABELS = {
    "sar_t1": "SAR near T1, the clear date",
    "optical_t1": "Optical T1, the clear date",
    "sar_t2": "SAR near T2, the date to simulate",
    "optical_t2": "Optical T2",
    "clouds": "Cloud mask of T2 (raster or polygons)",
    "cloud_values": "Values of the mask that are cloud (3,8,9,10 of SCL)",
    "cloud_kind": "What the cloud mask is",
    "cloud_per_cent": "Probability from which on it is cloud (%)",
    "grow": "Grow the cloud mask by (pixels)",
    "fill_suspects": "Fill pixels that look like missed cloud too",
    "method": "Method",
    "model": "Model",
    "learn_bands": "Bands to learn (not set: the preset's)",
    "strict_bands": "Refuse images whose bands are not the same",
    "detail": "Sharpen changed areas",
    "device": "Device",
    "tile": "Tile size (pixels, 0 chooses)",
    "compression": "Compression",
    "seed": "Seed",
    "size": "Edge of the scene (pixels)",
    "sar_units": "Units of the SAR layers",
    "optical_t1_scale": "Scale of optical T1 (not set: from the file)",
    "optical_t1_offset": "Offset of optical T1 (not set: from the file)",
    "optical_t2_scale": "Scale of optical T2 (not set: from the file)",
    "optical_t2_offset": "Offset of optical T2 (not set: from the file)",
    "name": "Name of the scene",
    "scene": "Scenes",
    "preset": "What to train",
    "train_area": "Training area",
    "test_area": "Test area",
    "patch": "Patch size (pixels)",
    "epochs": "Epochs",
    "batch": "Patches in a batch",
    "sampling": "Sampling of patches",
    "width": "Channels of the first layer",
    "learning_rate": "Learning rate",
    "l1_weight": "Weight of the L1 loss",
    "dropout": "Dropout rate",
    "precision": "Precision",
    "accumulate": "Batches learned as one",
    "save_memory": "Save memory",
    "compile": "Compile the generator",
    "resume": "Go on with a run that was stopped",
    "grd": "Sentinel-1 GRD (SAFE folder or zip)",
    "gpt": "SNAP's program gpt",
    "despeckle": "Filter speckle",
    "dem": "Elevation model (SNAP's name)",
    "path": "Folder of downloads",
    "table": "Table of rasters (CSV)",
    "area": "Area",
    "bands": "Names of bands",
    "resolution": "Edge of a pixel (metres; not set: as it is)",
    "from_date": "First day (2018-04-01)",
    "to_date": "Last day",
    "copy": "Copy what lies in the area",
    "season": "Season",
    "dates": "Dates to fill (2018-05-26,2018-06-05; not set: all with cloud)",
    "no_future": "Go by earlier dates alone",
    "every_sar_date": "Simulate each day with SAR alone",
    "index": "Indices to write, as ndvi,nbr",
    "cadence": "Simulate a calendar (days; not set: none)",
    "quality": "Write trust layers",
    "simulated": "Image to score",
    "truth": "True image",
    "baseline": "Simpler answer to compare with",
    "mask": "Mask of pixels to score",
    "scale": "Scale to reflectance (not set: from the files)",
    "offset": "Offset to reflectance (not set: from the files)",
    "simulated_scale": "Scale of the image to score",
    "simulated_offset": "Offset of the image to score",
    "truth_scale": "Scale of the true image",
    "truth_offset": "Offset of the true image",
    "baseline_scale": "Scale of the simpler answer",
    "baseline_offset": "Offset of the simpler answer",
    "allow_network": "Follow addresses on the network inside files",
}


BAND_TITLES = (
    tr_noop("Coastal"),
    tr_noop("Blue"),
    tr_noop("Green"),
    tr_noop("Yellow"),
    tr_noop("Red"),
    tr_noop("Red edge"),
    tr_noop("Red edge 1"),
    tr_noop("Red edge 2"),
    tr_noop("Red edge 3"),
    tr_noop("NIR"),
    tr_noop("Narrow NIR"),
    tr_noop("Water vapour"),
    tr_noop("SWIR 1"),
    tr_noop("SWIR 2"),
)
"""The titles of optical bands (contract/bands.py), for translation."""


def label(name: str) -> str:
    """What the dialog calls a field."""
    return tr(LABELS[name])


_SCORED = {
    **METHOD_TITLES,
    "baseline": tr_noop("the simpler answer"),
    "simulated": tr_noop("the simulated image"),
}


def method_title(name: str) -> str:
    """What people read for a name in a report's scores; models are called by their own."""
    return tr(_SCORED[name]) if name in _SCORED else name
