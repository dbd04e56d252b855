"""What the fields of jobs can be set to, and other names that both sides know."""

from __future__ import annotations

DEVICES = ("auto", "cpu", "cuda")
"""What torch can train on."""
MODEL_DEVICES = (*DEVICES, "tensorrt", "directml", "coreml")
"""What a trained model can run on."""
PRECISIONS = ("auto", "fp32", "int8")
COMPRESSIONS = ("zstd", "deflate")
SAR_UNITS = ("auto", "db", "power", "amplitude")
AUTO, DB, POWER, AMPLITUDE = SAR_UNITS
SIMPLE_METHODS = ("copy", "linear", "trees")
METHODS = (*SIMPLE_METHODS, "gp")
"""What fill can fit to a date by itself."""
METHOD_TITLES = {
    "copy": "copying T1",
    "linear": "linear regression",
    "trees": "boosted trees",
    "gp": "Gaussian process",
    "blend": "blend",
    "season": "all dates of the season",
    "mosaic": "nearest clear date of each pixel",
    "interpolation": "interpolation in time",
    "interpolation_line": "interpolation in time and a line",
    "whittaker": "Whittaker smoothing in time",
    "gp_line": "Gaussian process on the best date",
    "trees_line": "boosted trees on the best date",
    "regions": "regional fits",
}
"""What people read in place of the names that flags, files and reports have: in the window, in
tables, pages and the log. Models are called by their own names."""
EXPERIMENTS = ("case1", "case2")
SIZES = ("narrow", "paper")
PRESETS = ("fast", "fill", "change", "mtcgan", "mtcnn", "cgan", "cnn", "pix2pix", "tiny")
TRAIN_PRECISIONS = ("auto", "fp32", "bf16", "fp16")
MASK_KINDS = ("auto", "scl", "fmask", "hls", "qa_pixel", "probability", "values", "nodata")
"""What a raster of clouds may be; auto tells by its name and values. nodata is optical T2 itself:
its pixels without a value are cloud."""
CLOUD_PER_CENT = 40.0
"""From this probability on a pixel is cloud: what s2cloudless itself takes."""
SCL_CLOUD_VALUES = (3, 8, 9, 10)
"""Sentinel-2 scene classification: cloud shadow, cloud medium, cloud high, thin cirrus."""

DEMO_RASTERS = ("sar_t1", "optical_t1", "sar_t2", "optical_t2", "optical_t2_truth", "scl", "clouds")
"""Names of the files that ``demo-scene`` writes, without their ending ``.tif``."""
RASTER_FIELDS = (
    *("sar_t1", "optical_t1", "sar_t2", "optical_t2", "clouds"),
    *("simulated", "truth", "baseline", "mask"),
)
"""The fields of jobs that are rasters; the mask of clouds may be polygons."""
