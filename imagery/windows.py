"""Integer windows of a raster. Axis order is (row, col) and (height, width) throughout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Window:
    """Pixels [row, row + height) x [col, col + width) of a raster."""

    row: int
    col: int
    height: int
    width: int

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width)."""
        return self.height, self.width

    @property
    def bottom(self) -> int:
        """First row below the window."""
        return self.row + self.height

    @property
    def right(self) -> int:
        """First column right of the window."""
        return self.col + self.width

    def within(self, outer: Window) -> tuple[slice, slice]:
        """Slices that cut this window out of an array that covers ``outer``."""
        row, col = self.row - outer.row, self.col - outer.col
        if row < 0 or col < 0 or self.bottom > outer.bottom or self.right > outer.right:
            raise ValueError(f"{self} is not within {outer}")
        return slice(row, row + self.height), slice(col, col + self.width)


def whole(shape: tuple[int, int]) -> Window:
    """The window of a whole raster of ``shape`` (height, width)."""
    return Window(0, 0, *shape)


def padded(core: Window, pad: int, multiple: int, shape: tuple[int, int]) -> Window:
    """``core`` grown by ``pad``, clipped to a raster of ``shape``, its origin on ``multiple``.

    The clip is at the raster's edge and not beyond: there a network meets its own zero padding,
    as it does when it sees the whole image. Bottom and right lie on the multiple too, or on the
    raster's edge.
    """
    row = max(0, core.row - pad) // multiple * multiple
    col = max(0, core.col - pad) // multiple * multiple
    bottom = min(shape[0], -(-(core.bottom + pad) // multiple) * multiple)
    right = min(shape[1], -(-(core.right + pad) // multiple) * multiple)
    return Window(row, col, bottom - row, right - col)


def overlap(first: Window, second: Window) -> Window:
    """The pixels that two windows share; they must share some."""
    row, col = max(first.row, second.row), max(first.col, second.col)
    bottom, right = min(first.bottom, second.bottom), min(first.right, second.right)
    if bottom <= row or right <= col:
        raise ValueError(f"{first} and {second} do not overlap")
    return Window(row, col, bottom - row, right - col)


def blocks(window: Window, block: tuple[int, int], shape: tuple[int, int]) -> Iterator[Window]:
    """The blocks (height, width), counted from the raster's origin, that ``window`` touches."""
    height, width = block
    for row in range(window.row // height * height, window.bottom, height):
        for col in range(window.col // width * width, window.right, width):
            yield Window(row, col, min(height, shape[0] - row), min(width, shape[1] - col))


def tiles(shape: tuple[int, int], height: int, width: int | None = None) -> Iterator[Window]:
    """Cores of ``height`` x ``width`` pixels that cover a raster once, in rows from the top.

    They are square if only one edge is given.
    """
    width = width or height
    for row in range(0, shape[0], height):
        for col in range(0, shape[1], width):
            yield Window(row, col, min(height, shape[0] - row), min(width, shape[1] - col))
