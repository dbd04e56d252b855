"""A GeoTIFF as bytes whose directory can be changed: for files that no library would write."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 12: 8, 16: 8}
_CODES = {1: "B", 2: "B", 3: "H", 4: "I", 12: "d", 16: "Q"}
TAGS = {
    "width": 256,
    "height": 257,
    "bits": 258,
    "compression": 259,
    "photometric": 262,
    "samples": 277,
    "planar": 284,
    "predictor": 317,
    "tile_width": 322,
    "tile_height": 323,
    "offsets": 324,
    "byte_counts": 325,
    "extra_samples": 338,
    "sample_format": 339,
    "pixel_scale": 33550,
    "tie_points": 33922,
    "geo_keys": 34735,
    "metadata": 42112,
    "nodata": 42113,
}


@dataclass(frozen=True)
class Entry:
    """One entry of the directory: where it stands, and its values' type, number and place."""

    at: int
    kind: int
    count: int
    values_at: int

    @property
    def size(self) -> int:
        """Bytes of all values."""
        return _SIZES.get(self.kind, 1) * self.count


class Tiff:
    """A little-endian classic TIFF, as GDAL writes it; ValueError for anything else."""

    def __init__(self, path: Path) -> None:
        self.data = bytearray(path.read_bytes())
        if self.data[:4] != b"II*\0":
            raise ValueError(f"{path} is no little-endian TIFF")
        (self.ifd,) = struct.unpack_from("<I", self.data, 4)
        (self.count,) = struct.unpack_from("<H", self.data, self.ifd)

    @property
    def next_at(self) -> int:
        """Where the offset of the next directory stands, which is the end of this one."""
        return self.ifd + 2 + 12 * self.count

    def entries(self) -> dict[int, Entry]:
        """The entries of the first directory, by tag."""
        found = {}
        for at in range(self.ifd + 2, self.next_at, 12):
            tag, kind, count = struct.unpack_from("<HHI", self.data, at)
            inline = _SIZES.get(kind, 1) * count <= 4
            place = at + 8 if inline else struct.unpack_from("<I", self.data, at + 8)[0]
            found[tag] = Entry(at, kind, count, place)
        return found

    def entry(self, name: str) -> Entry | None:
        """The entry of a tag in TAGS, if the file has it."""
        return self.entries().get(TAGS[name])

    def set(self, name: str, value: float) -> bool:
        """Write ``value`` into every value of the entry; whether there was one.

        Numbers that its type cannot hold are cut to its bits.
        """
        entry = self.entry(name)
        if entry is None:
            return False
        code = _CODES[entry.kind]
        for index in range(entry.count):
            at = entry.values_at + index * _SIZES[entry.kind]
            whole = value if code == "d" else int(value) & (256 ** _SIZES[entry.kind] - 1)
            struct.pack_into(f"<{code}", self.data, at, whole)
        return True

    def set_one(self, name: str, index: int, value: float) -> bool:
        """Write one value of the entry; whether there was one."""
        entry = self.entry(name)
        if entry is None or index >= entry.count:
            return False
        at = entry.values_at + index * _SIZES[entry.kind]
        struct.pack_into(f"<{_CODES[entry.kind]}", self.data, at, value)
        return True

    def retype(self, name: str, kind: int | None = None, count: int | None = None) -> bool:
        """Change the type or the number of values that the entry claims; whether there was one."""
        entry = self.entry(name)
        if entry is None:
            return False
        struct.pack_into(
            "<HI",
            self.data,
            entry.at + 2,
            entry.kind if kind is None else kind,
            entry.count if count is None else count,
        )
        return True

    def move(self, name: str, place: int) -> bool:
        """Let the entry's values (or their offset) be ``place``; whether there was one."""
        entry = self.entry(name)
        if entry is None:
            return False
        struct.pack_into("<I", self.data, entry.at + 8, place & 0xFFFFFFFF)
        return True
