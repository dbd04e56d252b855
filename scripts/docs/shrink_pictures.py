"""Makes the screenshots of a folder small: maps become JPEG, windows PNG with few colours."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

WINDOW_COLOURS = 128
MAP_COLOURS = 6000
"""A picture with more colours than any window has shows a map."""
JPEG_QUALITY = 82


def shrink(path: Path) -> Path:
    """Replace a PNG by a smaller picture; returns its path."""
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    if picture.getcolors(MAP_COLOURS) is None:
        smaller = path.with_suffix(".jpg")
        picture.save(smaller, quality=JPEG_QUALITY, optimize=True)
        path.unlink()
        return smaller
    few = picture.quantize(WINDOW_COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    return path


if __name__ == "__main__":
    for name in sorted(Path(sys.argv[1]).glob("*.png")):
        made = shrink(name)
        print(f"{made.name}: {made.stat().st_size // 1024} kB")
