"""Generated scenes of any size, and generators with drawn weights: what speed is measured on.

They look enough like the real thing to compress like it and to be cloudy in clusters, and they
say nothing of quality. The inputs are tiled and not compressed, so that what is measured is the
job and not the packing of one kind of file.
"""

from __future__ import annotations

import dataclasses
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import rasterio
import torch
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy import ndimage

from cleardate.contract.card import InputSpec, ModelCard, OutputSpec
from cleardate.contract.layers import OPTICAL_BANDS, SAR_BANDS
from cleardate.contract.precision import PrecisionSpec
from cleardate.models.graphs.quantise import tensors_to_measure
from cleardate.models.networks.catalogue import build_network
from cleardate.models.networks.geometry import halo
from cleardate.models.onnx_file import write_card
from cleardate.training.calibrate import Exported, showing
from cleardate.training.export import write_onnx
from cleardate.training.presets import PRESETS

_PATTERN = 1024
_STRIP = 512
CLUSTER = 400
"""Pixels between the knots of the field that clouds are cut out of: clusters of 2 to 8 km."""
_RANGES = {
    "sar_t1": ((-25.0, -30.0), (5.0, 0.0)),
    "sar_t2": ((-25.0, -30.0), (5.0, 0.0)),
    "sar_change": ((-10.0, -10.0), (10.0, 10.0)),
    "optical_t1": ((0.0,) * 4, (0.5,) * 4),
}


@dataclass(frozen=True)
class Rasters:
    """Paths of a generated scene; ``mask(share)`` is one of its cloud masks."""

    folder: Path
    edge: int

    def layer(self, name: str) -> str:
        """The path of sar_t1, optical_t1, sar_t2 or optical_t2."""
        return str(self.folder / f"{name}.tif")

    def layers(self) -> dict[str, str]:
        """All four, by the names that jobs use."""
        return {k: self.layer(k) for k in ("sar_t1", "optical_t1", "sar_t2", "optical_t2")}

    def inputs(self) -> dict[str, str]:
        """Those that simulate takes."""
        return {name: self.layer(name) for name in ("sar_t1", "optical_t1", "sar_t2")}

    def mask(self, share: float) -> str:
        """The path of the mask with this share of cloud."""
        return str(self.folder / f"clouds_{round(100 * share)}.tif")


def make_rasters(folder: Path, edge: int, seed: int, shares: tuple[float, ...] = (0.2,)) -> Rasters:
    """Write a scene of ``edge`` x ``edge`` pixels and a mask for each share of cloud."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    fields = _smooth(rng, 24)
    drift = [_smooth(rng, 40) for _ in range(4)]
    for name in ("sar_t1", "sar_t2"):
        speckle = rng.normal(0, 1.2, (2, _PATTERN, _PATTERN))
        base = np.stack([-12 + 3 * fields, -19 + 3 * fields]) + drift[int(name[-1])]
        _write(folder / f"{name}.tif", (base + speckle).astype(np.float32), edge, -9999.0)
    for name in ("optical_t1", "optical_t2"):
        noise = rng.normal(0, 30, (4, _PATTERN, _PATTERN))
        colours = np.array([600.0, 800, 500, 2500])[:, None, None]
        image = colours * (1.3 + 0.5 * fields) + 200 * drift[int(name[-1])] + noise
        _write(folder / f"{name}.tif", np.clip(image, 1, 9000).astype(np.uint16), edge, 0)
    # Clusters of some kilometres, whatever the size of the raster.
    knots = 2 + edge // CLUSTER
    weather = ndimage.zoom(rng.normal(size=(knots, knots)), CLUSTER, order=1)[:edge, :edge]
    weather = np.pad(weather, [(0, edge - n) for n in weather.shape], mode="edge")
    for share in shares:
        cloud = weather > np.quantile(weather[::7, ::7], 1 - share) if share < 1 else weather > -9e9
        _write_mask(folder / f"clouds_{round(100 * share)}.tif", cloud)
    return Rasters(folder, edge)


def make_model(preset: str, path: Path, seed: int, width: int | None = None) -> Path:
    """A generator of a preset's shape with drawn weights: right in speed, wrong in all else."""
    recipe = PRESETS[preset]
    bands = {name: OPTICAL_BANDS if name.startswith("optical") else SAR_BANDS for name in _RANGES}
    inputs = tuple(InputSpec(name, bands[name], *_RANGES[name]) for name in recipe.inputs)
    torch.manual_seed(seed)
    channels = sum(len(spec.bands) for spec in inputs)
    network = build_network(recipe.network, channels, 4, width or recipe.width, 0.0).eval()
    for parameter in network.parameters():
        # The last layer of some starts at 0, and would say nothing.
        if not parameter.any():
            torch.nn.init.normal_(parameter, 0, 0.01)
    line: dict[str, Any] = {}
    low, high = (0.0,) * 4, (0.5,) * 4
    if recipe.base == "line":
        line = {"slope": (1.0,) * 4, "intercept": (0.0,) * 4}
        low, high = (-0.3,) * 4, (0.3,) * 4
    output = OutputSpec(OPTICAL_BANDS, low, high, base=recipe.base, **line)
    card = ModelCard(recipe.task, preset, inputs, output, halo(network), network.multiple)
    write_onnx(network, card, path)
    write_card(path, dataclasses.replace(card, precision=_ranges(path, channels, card, seed)))
    return path


def _ranges(path: Path, channels: int, card: ModelCard, seed: int) -> PrecisionSpec:
    """Ranges for 8 bits from one drawn input. The losses are not known: nobody looks at it."""
    model = onnx.load(path)
    names = tensors_to_measure(model)
    edge = -(-256 // card.multiple) * card.multiple
    drawn = torch.rand(1, channels, edge, edge, generator=torch.Generator().manual_seed(seed))
    found = Exported(showing(model, names), card.multiple).all(2 * drawn - 1)
    ranges = {
        name: (min(0.0, float(v.min())), max(0.1, float(v.max()))) for name, v in found.items()
    }
    return PrecisionSpec({name: ranges[name] for name in names}, 0.0, 0.0)


def _smooth(rng: np.random.Generator, size: float) -> NDArray[np.float64]:
    noise = ndimage.gaussian_filter(rng.normal(size=(_PATTERN, _PATTERN)), size, mode="wrap")
    return np.asarray(noise / noise.std())


def _strips(edge: int) -> Iterator[tuple[int, int]]:
    for row in range(0, edge, _STRIP):
        yield row, min(_STRIP, edge - row)


def _write(path: Path, pattern: NDArray[Any], edge: int, nodata: float) -> None:
    """The pattern again and again, over the whole raster."""
    columns = np.arange(edge) % _PATTERN
    with _create(path, edge, len(pattern), pattern.dtype.name, nodata) as file:
        for row, height in _strips(edge):
            rows = np.arange(row, row + height) % _PATTERN
            part = pattern[:, rows[:, None], columns]
            file.write(part, window=Window(0, row, edge, height))


def _write_mask(path: Path, cloud: NDArray[np.bool_]) -> None:
    edge = cloud.shape[0]
    with _create(path, edge, 1, "uint8", 255, compress="DEFLATE") as file:
        for row, height in _strips(edge):
            part = cloud[None, row : row + height].astype(np.uint8)
            file.write(part, window=Window(0, row, edge, height))


def _create(path: Path, edge: int, bands: int, dtype: str, nodata: float, **options: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=edge,
            height=edge,
            count=bands,
            dtype=dtype,
            nodata=nodata,
            crs="EPSG:32631",
            transform=Affine(10, 0, 500000, 0, -10, 5600000),
            tiled=True,
            blockxsize=512,
            blockysize=512,
            bigtiff="IF_SAFER",
            **options,
        )
