"""A look at what a generator does: T1, the truth and the simulated image side by side, as a PNG.

All of it on one window of the held-out pixels, so that the pictures of a run can be compared.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray
from torch import nn

from ..contract.bands import colour_places
from ..contract.files.partial import partial_path
from ..contract.layers import BEFORE, TARGET
from ..contract.reporter import Reporter
from ..contract.sentence import say
from ..imagery.windows import Window, tiles, whole
from .scene_source import Floats
from .validation import Validation

EDGE = 96
MOST_PICTURES = 12
"""Pictures of a run, spread over its epochs."""
_GAP = 4
_PERCENTILES = (1, 99)
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BIT_RGBA = (8, 6, 0, 0, 0)


def sample_path(output: str | Path) -> Path:
    """Where the picture of a model lies: beside the model."""
    path = Path(output)
    return path.with_name(f"{path.stem}.sample.png")


@dataclass
class ShownWindow:
    """The window that is shown: the one of the held-out pixels that changed most."""

    validation: Validation
    source: int = field(init=False)
    window: Window = field(init=False)

    def __post_init__(self) -> None:
        # The first of equals, so that it is the same one every time.
        _, _, self.source, self.window = max(self._candidates(), key=lambda found: found[:2])

    def png(self, network: nn.Module) -> bytes:
        """The picture of what ``network`` simulates; it is put into evaluation mode."""
        chunk = self.validation.maker.sources[self.source].read(self.window)
        truth = chunk.layers[TARGET]
        simulated = self.validation.network(network)(self.source, self.window)
        panels = {"truth": (truth, chunk.clear), "simulated": (simulated, chunk.valid)}
        if BEFORE in chunk.layers:
            panels = {"t1": (chunk.layers[BEFORE], chunk.valid), **panels}
        colours = list(colour_places(self.validation.maker.output.bands))
        known = truth[colours][:, chunk.clear]
        limits = np.percentile(known, _PERCENTILES, axis=1)  # (2, bands)
        images = [_true_colour(image[colours], mask, limits) for image, mask in panels.values()]
        gap = np.zeros((images[0].shape[0], _GAP, 4), np.uint8)
        row = [part for image in images for part in (gap, image)][1:]
        return png(np.concatenate(row, axis=1), {"Panels": " ".join(panels)})

    def _candidates(self) -> Iterator[tuple[float, int, int, Window]]:
        """Change and number of the held-out pixels of each window that has some."""
        for index, wide in self.validation.windows:
            source = self.validation.maker.sources[index]
            for tile in tiles(wide.shape, EDGE):
                window = Window(wide.row + tile.row, wide.col + tile.col, *tile.shape)
                score = source.score[window.within(whole(source.grid.shape))]
                if not score.any():
                    continue
                layers = source.read(window).layers
                change = np.ones(score.shape, np.float32)
                if BEFORE in layers:
                    change = np.abs(layers[TARGET] - layers[BEFORE]).mean(axis=0)
                yield float(change[score].sum()), int(score.sum()), index, window


class LivePictures:
    """Shows a run's picture every few epochs.

    The files are unfinished ones of ``target``: they go when the next one comes, at the end, and
    with a worker that was killed.
    """

    def __init__(self, sample: ShownWindow, target: Path, epochs: int, reporter: Reporter) -> None:
        self._sample = sample
        self._target = target
        self._every = -(-epochs // MOST_PICTURES)
        self._reporter = reporter
        self._shown: Path | None = None

    def show(self, network: nn.Module, epoch: int) -> None:
        """Show what ``network`` simulates after ``epoch`` epochs, if it is time for it."""
        if epoch > 1 and epoch % self._every:
            return
        path = partial_path(self._target)
        try:
            path.write_bytes(self._sample.png(network))
        except OSError:
            # The disk may have room again when the model is written.
            self._reporter.log(say("The picture {path} cannot be written.", path=path), "warning")
        else:
            self._reporter.picture("sample", str(path), epoch)
        self._remove()
        self._shown = path

    def __enter__(self) -> LivePictures:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._remove()

    def _remove(self) -> None:
        if self._shown is not None:
            self._shown.unlink(missing_ok=True)


def png(pixels: NDArray[np.uint8], texts: dict[str, str]) -> bytes:
    """A PNG of RGBA ``pixels`` (h, w, 4) with ``texts`` (Latin-1) as its metadata."""
    height, width, _ = pixels.shape
    header = struct.pack(">II", width, height) + bytes(_EIGHT_BIT_RGBA)
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    chunks = [(b"IHDR", header)]
    chunks += [(b"tEXt", f"{key}\0{text}".encode("latin-1")) for key, text in texts.items()]
    chunks += [(b"IDAT", zlib.compress(rows, 6)), (b"IEND", b"")]
    return _SIGNATURE + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)


def _true_colour(image: Floats, mask: NDArray[np.bool_], limits: Floats) -> NDArray[np.uint8]:
    """Red, green, blue (3, h, w) as RGBA (h, w, 4); clear where the mask is False."""
    low, high = (limit[:, None, None] for limit in limits)
    shares = np.where(mask, (image - low) / np.maximum(high - low, 1e-6), 0.0)
    colours = np.clip(shares, 0, 1) * 255
    return np.concatenate([colours, mask[None] * 255.0]).round().astype(np.uint8).transpose(1, 2, 0)
