"""A trained network as a generator: what goes in, what comes out, and how it is run.

Apart from session.py, which opens files: fills without a model load none of onnx and onnxruntime.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..contract.bands import leading
from ..contract.card import ModelCard
from ..contract.errors import ModelError
from ..contract.layers import BEFORE, IMAGES, OPTICAL, needed
from ..contract.sentence import say
from .card_bands import Places, output_places, places_of
from .devices.providers import SUFFIX
from .inputs import layer_arrays, network_input, unscale_in_place
from .line import Line
from .patch import Patch

if TYPE_CHECKING:
    from .devices.batch_runner import Runner

_WARM_EDGE = 64
"""Edge of the tile that a GPU is woken with: libraries and kernels are loaded at any size."""


class OnnxGenerator:
    """A trained network behind the Generator protocol.

    ``line`` replaces the card's base line, for a date on whose clear pixels one was fitted.
    ``bytes_per_pixel`` estimates the memory of a run for each pixel of its input. ``places``: where
    its bands are in images with others; see in_images. ``small_tiles``: see StagedGenerator.
    """

    pixelwise = False

    def __init__(
        self,
        name: str,
        card: ModelCard,
        runner: Runner,
        line: Line | None = None,
        bytes_per_pixel: int = 0,
        places: Places | None = None,
        *,
        small_tiles: bool = False,
    ) -> None:
        self.name = name
        self.card = card
        self.halo = card.halo
        self.multiple = card.multiple
        self.inputs = needed(card.layers)
        self.reads = card.layers
        self.bytes_per_pixel = bytes_per_pixel
        self.places = places
        self.small_tiles = small_tiles
        self._runner = runner
        self._line = line or _card_line(card)

    def with_line(self, line: Line) -> OnnxGenerator:
        """The same network on another base line, of all bands of the images; itself if its card has
        no base line."""
        if self.card.output.base != "line":
            return self
        if self.places is not None:
            line = line.of(self.places[BEFORE])
        return self._with(line, self.places)

    def in_images(self, bands: Callable[[str], tuple[str, ...]]) -> OnnxGenerator:
        """The same for images whose layers have these ``bands`` (titles), of which it takes its
        own; itself if they have no others. ModelError if they lack one."""
        places = places_of(self.card, bands, self.name)
        if all(found == tuple(range(len(bands(layer)))) for layer, found in places.items()):
            return self
        return self._with(self._line, places)

    def _with(self, line: Line | None, places: Places | None) -> OnnxGenerator:
        about = self.name, self.card, self._runner, line, self.bytes_per_pixel, places
        return OnnxGenerator(*about, small_tiles=self.small_tiles)

    def gives(self, bands: tuple[str, ...]) -> tuple[int, ...]:
        """The places (from 0) of what it gives among the ``bands`` (titles) of the images."""
        return output_places(self.card, bands, self.name)

    def seen(self, patch: Patch) -> Patch:
        """A patch with the bands that it takes alone; those that lead are those of its card."""
        if self.places is None:
            return replace(patch, leading=self._leading)
        layers = dict(patch.layers)
        for name, places in self.places.items():
            if name in layers:
                layers[name] = layers[name][list(places)]
        return replace(patch, layers=layers, leading=self._leading)

    @property
    def _leading(self) -> int:
        """How many of the first optical bands that it takes lead; 0 where all do."""
        optical = [name for name in self.card.layers if IMAGES[name].kind == OPTICAL]
        titles = self.card.bands_of(optical[0]) if optical else ()
        count = len(leading(titles))
        return 0 if count == len(titles) else count

    @property
    def providers(self) -> tuple[str, ...]:
        """What the network really runs on."""
        return self._runner.providers

    @property
    def ran_on(self) -> str:
        """Its provider and precision in words, for logs and tags."""
        return f"{self.providers[0].removesuffix(SUFFIX)}, {self._runner.precision}"

    @property
    def batch(self) -> int:
        """How many tiles the device wants at once, at most; fewer after it ran out of memory."""
        return self._runner.batch

    @property
    def in_flight(self) -> int:
        """How many threads should run it at once, so that the device never waits for tiles."""
        return self._runner.in_flight

    def warm_up(self) -> None:
        """Let a GPU get ready, while the first tiles are read; see Runner."""
        edge = -(-_WARM_EDGE // self.multiple) * self.multiple
        self._runner.warm_up(self.card.channels, edge, edge)

    @property
    def finishes_with(self) -> tuple[str, ...]:
        """Scene layers that ``finish`` looks at."""
        return () if self.card.output.base == "none" else (BEFORE,)

    def prepare(self, patch: Patch) -> NDArray[np.float32]:
        """The network's input for a patch: (c, h', w'), zeros added at the bottom and the right.

        h' and w' are multiples of ``multiple``. Any number of threads may prepare at once.
        """
        patch = self.seen(patch)
        names = [spec.name for spec in self.card.inputs]
        arrays = layer_arrays(names, patch.layers, patch.clear, self._line)
        usable = patch.usable(self.inputs)
        return network_input(self.card.inputs, arrays, usable, patch.clear, self.multiple)

    def run(self, stack: NDArray[np.float32]) -> NDArray[np.float32]:
        """The network on (n, c, h', w'): (n, bands, h', w'), in network units.

        Any number of threads may run it at once. ModelError if it fails, gives another shape than
        its card says, or values that are no numbers.
        """
        # Loaded already: the runner has a session of onnxruntime's.
        from .devices.runtime import FAILURES

        try:
            output = self._runner.run(stack)
        except FAILURES as error:
            raise ModelError(
                say(
                    "The model {name} failed on {shape} x {shape2} pixels: {error}.",
                    name=self.name,
                    shape=stack.shape[2],
                    shape2=stack.shape[3],
                    error=str(error).rstrip("."),
                ),
                "Train or export it again, or use smaller tiles.",
            ) from error
        if output.shape != (len(stack), len(self.card.output.bands), *stack.shape[2:]):
            raise ModelError(
                say(
                    "The model {name} gave {shape} for an input of {shape2}.",
                    name=self.name,
                    shape=output.shape,
                    shape2=stack.shape,
                ),
                "Train or export it again.",
            )
        # A sum is a number only if all are: one pass, and no array of bool.
        if not np.isfinite(output.sum(dtype=np.float64)):
            raise ModelError(
                say("The model {name} gave values that are no numbers.", name=self.name),
                "Train it again.",
            )
        return np.asarray(output, dtype=np.float32)

    def finish(self, output: NDArray[np.float32], patch: Patch) -> NDArray[np.float32]:
        """Reflectance (bands, h, w) of a patch from its output (bands, h', w'), in its place.

        Any number of threads may finish at once.
        """
        patch = self.seen(patch)
        height, width = patch.shape
        simulated = output[:, :height, :width]
        unscale_in_place(simulated, self.card.output)
        if self.card.output.base == "copy":
            simulated += patch.layers["optical_t1"]
        elif self.card.output.base == "line" and self._line is not None:
            self._line.add_to(simulated, patch.layers["optical_t1"])
        return simulated

    def predict(self, patch: Patch, where: NDArray[np.bool_] | None = None) -> NDArray[np.float32]:
        return self.finish(self.run(self.prepare(patch)[None])[0], patch)


def _card_line(card: ModelCard) -> Line | None:
    if not card.output.slope:
        return None
    return Line(card.output.slope, card.output.intercept)
