"""Whether a network can be run tile by tile: at any size, within bounds of memory and time."""

from __future__ import annotations

import onnx

from ...contract.errors import ModelError
from ...contract.sentence import say
from .footprint import EDGE, bytes_per_pixel
from .multiply_adds import multiply_adds
from .tensor_shapes import Shapes, numbers, shapes_of

_LARGE_EDGE = 4096
_LARGE_BATCH = 2
MOST_NUMBERS_PER_PIXEL = 4096
"""Of one tensor, for each pixel of the tile. The widest that ``train`` makes has 2,048."""
MOST_CONSTANT = 1 << 26
"""Numbers of a tensor that is computed of weights alone, however small the tile."""
MOST_BYTES_PER_PIXEL = 128 << 10
"""The widest network that ``train`` makes takes 96 KiB."""
MOST_WORK_PER_PIXEL = 4e9
"""Multiply-adds. The widest network that ``train`` makes needs 2.9e9, the paper's 1.1e7."""
_REMEDY = "Use a model written by ClearDate's train."


def check_tiling(model: onnx.ModelProto, multiple: int, bands: int) -> float:
    """Multiply-adds for each pixel of the input; ModelError for a network unfit for tiles.

    ``multiple``: what height and width of a tile are a multiple of. A small tile and two large
    ones must give (n, bands, h, w), and all between must be known and no larger than the tile
    allows.
    """
    work = 0.0
    trials: list[Shapes] = []
    for batch, least in ((1, EDGE), (_LARGE_BATCH, _LARGE_EDGE)):
        height = -(-least // multiple) * multiple
        width = height + multiple
        shapes = shapes_of(model, batch, height, width)
        _check_known(model, shapes)
        result = shapes[model.graph.output[0].name]
        if result != (batch, bands, height, width):
            raise ModelError(
                say(
                    "The network gives {result} for a tile of {height} x {width} pixels instead "
                    "of {value}.",
                    result=result,
                    height=height,
                    width=width,
                    value=(batch, bands, height, width),
                ),
                "Train or export it again, with free batch, height and width.",
            )
        pixels = batch * height * width
        _check_sizes(shapes, pixels)
        trials.append(shapes)
        work = max(work, multiply_adds(model, shapes) / pixels)
    _check_constants(model, *trials)
    if work > MOST_WORK_PER_PIXEL:
        raise ModelError(
            say(
                "The network needs {work:.1e} multiply-adds for each pixel; "
                "{most_work_per_pixel:.0e} are allowed.",
                work=work,
                most_work_per_pixel=MOST_WORK_PER_PIXEL,
            ),
            _REMEDY,
        )
    memory = bytes_per_pixel(model, multiple)
    if memory > MOST_BYTES_PER_PIXEL:
        raise ModelError(
            say(
                "The network needs {memory} bytes for each pixel; {most_bytes_per_pixel} are "
                "allowed.",
                memory=memory,
                most_bytes_per_pixel=MOST_BYTES_PER_PIXEL,
            ),
            _REMEDY,
        )
    return work


def _check_known(model: onnx.ModelProto, shapes: Shapes) -> None:
    for node in model.graph.node:
        for name in (*node.input, *node.output):
            if name and name not in shapes:
                raise ModelError(
                    say(
                        "How large {name!r} gets inside the network cannot be told before it runs.",
                        name=name[:80],
                    ),
                    _REMEDY,
                )


def _check_sizes(shapes: Shapes, pixels: int) -> None:
    name = max(shapes, key=lambda name: numbers(shapes[name]))
    if numbers(shapes[name]) > MOST_NUMBERS_PER_PIXEL * pixels:
        raise ModelError(
            say(
                "Inside the network {name!r} has {numbers:.1e} numbers for a tile of {pixels} "
                "pixels.",
                name=name[:80],
                numbers=numbers(shapes[name]),
                pixels=pixels,
            ),
            _REMEDY,
        )


def _check_constants(model: onnx.ModelProto, small: Shapes, large: Shapes) -> None:
    """What is as large for a small tile as for a large one is made of the weights."""
    weights = {tensor.name for tensor in model.graph.initializer}
    for name, shape in small.items():
        if name not in weights and shape == large[name] and numbers(shape) > MOST_CONSTANT:
            raise ModelError(
                say(
                    "Inside the network {name!r} has {numbers:.1e} numbers; {most_constant:.0e} "
                    "are allowed.",
                    name=name[:80],
                    numbers=numbers(shape),
                    most_constant=MOST_CONSTANT,
                ),
                _REMEDY,
            )
