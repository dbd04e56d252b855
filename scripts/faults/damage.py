"""Ways to damage a GeoTIFF, each a function of a generator and the file's path.

A damage either breaks the file or makes it odd but readable; both must end in a sentence or in a
sound output. Side files of GDAL's are written beside the file.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from random import Random

from tiff import Tiff

Damage = Callable[[Random, Path], str]
"""Changes the file at the path; returns in a few words what it did."""

DAMAGES: dict[str, Damage] = {}
_NUMBERS = (0, 1, 2, 3, 5, 7, 17, 97, 255, 256, 4096, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1)


def damage(kind: Damage) -> Damage:
    """Enter a function in the table under its name."""
    DAMAGES[kind.__name__] = kind
    return kind


def _flip(rng: Random, path: Path, first: int, end: int, most: int) -> str:
    data = bytearray(path.read_bytes())
    end = min(end, len(data))
    places = [rng.randrange(first, end) for _ in range(rng.randint(1, most))] if first < end else []
    for place in places:
        data[place] ^= 1 << rng.randrange(8) if rng.random() < 0.5 else rng.randrange(1, 256)
    path.write_bytes(data)
    return f"{len(places)} bytes from {min(places, default=0)} on"


@damage
def flip_header(rng: Random, path: Path) -> str:
    """The 8 bytes that say what the file is and where its directory starts."""
    return _flip(rng, path, 0, 8, 2)


@damage
def flip_directory(rng: Random, path: Path) -> str:
    """The directory and what lies behind it: types, counts, offsets, keys of the place."""
    tiff = Tiff(path)
    return _flip(rng, path, tiff.ifd, tiff.next_at + 4, 4)


@damage
def flip_values(rng: Random, path: Path) -> str:
    """What the directory points at: tile offsets, keys of the place, metadata."""
    tiff = Tiff(path)
    apart = [e for e in tiff.entries().values() if e.size > 4]
    chosen = rng.choice(apart)
    return _flip(rng, path, chosen.values_at, chosen.values_at + chosen.size, 4)


@damage
def flip_pixels(rng: Random, path: Path) -> str:
    """The compressed pixels."""
    entry = Tiff(path).entry("offsets")
    first = entry.values_at + 64 if entry else 512
    return _flip(rng, path, first, path.stat().st_size, 12)


@damage
def flip_anywhere(rng: Random, path: Path) -> str:
    """Any bytes."""
    return _flip(rng, path, 0, path.stat().st_size, 200)


@damage
def truncate(rng: Random, path: Path) -> str:
    """The end is missing, or all of it."""
    size = rng.choice((0, 1, 4, 8, rng.randrange(path.stat().st_size), path.stat().st_size - 1))
    path.write_bytes(path.read_bytes()[:size])
    return f"{size} bytes left"


@damage
def zeros_within(rng: Random, path: Path) -> str:
    """A hole of zeros, as an interrupted copy leaves it."""
    data = bytearray(path.read_bytes())
    first = rng.randrange(len(data))
    length = rng.randrange(1, len(data) - first + 1)
    data[first : first + length] = bytes(length)
    path.write_bytes(data)
    return f"{length} zeros at {first}"


@damage
def lengthen(rng: Random, path: Path) -> str:
    """Rubbish behind the end; this does no harm."""
    with path.open("ab") as stream:
        stream.write(rng.randbytes(rng.randrange(1, 5000)))
    return "rubbish behind the end"


@damage
def rubbish(rng: Random, path: Path) -> str:
    """No TIFF but for the first bytes, or another thing under its name."""
    start = rng.choice(
        (b"II*\0", b"MM\0*", b"II+\0", b"", b"\x89PNG\r\n\x1a\n", b"\x89HDF\r\n\x1a\n")
    )
    path.write_bytes(start + rng.randbytes(rng.randrange(2000)))
    return f"starts with {start!r}"


def _tagged(rng: Random, path: Path, name: str, values: tuple[float, ...]) -> str:
    tiff = Tiff(path)
    value = rng.choice(values)
    found = tiff.set(name, value)
    path.write_bytes(tiff.data)
    return f"{name} {value}" if found else f"no {name}"


@damage
def sizes(rng: Random, path: Path) -> str:
    """Another width, height, tile width or tile height than that of the pixels."""
    return _tagged(
        rng, path, rng.choice(("width", "height", "tile_width", "tile_height")), _NUMBERS
    )


@damage
def both_sizes(rng: Random, path: Path) -> str:
    """A raster far larger than its pixels."""
    edge = rng.choice((20_000, 100_000, 2_000_000, 2**31 - 1))
    tiff = Tiff(path)
    tiff.set("width", edge)
    tiff.set("height", edge)
    path.write_bytes(tiff.data)
    return f"{edge} x {edge}"


@damage
def bands(rng: Random, path: Path) -> str:
    """A count of bands, bits or kinds of numbers that are not those of the pixels."""
    name = rng.choice(("samples", "bits", "sample_format", "planar", "extra_samples"))
    return _tagged(rng, path, name, _NUMBERS[:12])


@damage
def compression(rng: Random, path: Path) -> str:
    """A compression, predictor or colour model that is not that of the pixels."""
    name = rng.choice(("compression", "compression", "predictor", "photometric"))
    return _tagged(
        rng,
        path,
        name,
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946, 34712, 34887, 34925, 50000, 65535),
    )


@damage
def tiles(rng: Random, path: Path) -> str:
    """Tiles that lie outside of the file, on one another or on the header."""
    size = path.stat().st_size
    if rng.random() < 0.5:
        return _tagged(rng, path, "offsets", (0, 1, 8, size - 1, size, size + 9, 2**32 - 1))
    return _tagged(rng, path, "byte_counts", (0, 1, 7, size, 2**24, 2**31, 2**32 - 1))


@damage
def counts(rng: Random, path: Path) -> str:
    """An entry that claims other types or more values than there are."""
    tiff = Tiff(path)
    name = rng.choice(("offsets", "byte_counts", "bits", "nodata", "metadata", "geo_keys", "width"))
    kind = rng.choice((None, 0, 2, 5, 7, 11, 12, 13, 16, 99))
    count = rng.choice((None, 0, 1, 2**16, 2**24, 2**30, 2**32 - 1))
    tiff.retype(name, kind, count)
    path.write_bytes(tiff.data)
    return f"{name} of type {kind} and count {count}"


@damage
def pointers(rng: Random, path: Path) -> str:
    """Values that are said to lie elsewhere."""
    tiff = Tiff(path)
    name = rng.choice(("offsets", "byte_counts", "metadata", "geo_keys", "tie_points"))
    place = rng.choice((0, tiff.ifd, len(tiff.data) - 1, len(tiff.data) + 100, 2**32 - 1))
    tiff.move(name, place)
    path.write_bytes(tiff.data)
    return f"{name} at {place}"


@damage
def circle(rng: Random, path: Path) -> str:
    """Directories that follow one another for ever, or lie nowhere."""
    tiff = Tiff(path)
    place = rng.choice((tiff.ifd, 0, 4, len(tiff.data) + 5, 2**32 - 1, tiff.ifd + 12))
    if rng.random() < 0.5:
        struct.pack_into("<I", tiff.data, tiff.next_at, place)
        what = "the next directory"
    else:
        # An entry becomes the pointer to a directory below this one.
        struct.pack_into("<HHII", tiff.data, tiff.next_at - 12, 65000, 13, 1, place)
        tag_at = tiff.next_at - 12
        struct.pack_into("<H", tiff.data, tag_at, 330)
        what = "a directory below"
    path.write_bytes(tiff.data)
    return f"{what} at {place}"


@damage
def first_directory(rng: Random, path: Path) -> str:
    """The header points elsewhere."""
    data = bytearray(path.read_bytes())
    place = rng.choice((0, 4, 8, len(data) - 2, len(data) + 2, rng.randrange(len(data))))
    struct.pack_into("<I", data, 4, place)
    path.write_bytes(data)
    return f"directory at {place}"


@damage
def place(rng: Random, path: Path) -> str:
    """A pixel size or corner that is none."""
    tiff = Tiff(path)
    value = rng.choice((0.0, -10.0, -0.0, float("nan"), float("inf"), 1e-300, 1e300, 1e9, 5e-324))
    name, index = rng.choice(
        (("pixel_scale", 0), ("pixel_scale", 1), ("tie_points", 3), ("tie_points", 4))
    )
    tiff.set_one(name, index, value)
    path.write_bytes(tiff.data)
    return f"{name}[{index}] {value}"


@damage
def keys(rng: Random, path: Path) -> str:
    """Keys of the place that contradict each other."""
    tiff = Tiff(path)
    entry = tiff.entry("geo_keys")
    if entry is None:
        return "no keys"
    index = rng.randrange(entry.count)
    value = rng.choice((0, 1, 2, 4326, 3857, 9001, 32767, 65535))
    tiff.set_one("geo_keys", index, value)
    path.write_bytes(tiff.data)
    return f"key {index} is {value}"


@damage
def metadata(rng: Random, path: Path) -> str:
    """Text of GDAL's that is no XML, or of another length."""
    tiff = Tiff(path)
    entry = tiff.entry("metadata")
    if entry is None:
        return "no metadata"
    text = rng.choice((b"<", b"&a;", b"\xff\xfe", b"<a>" * 9, b"]]>", b"\0" * 20))
    tiff.data[entry.values_at : entry.values_at + entry.size] = (text * entry.size)[: entry.size]
    path.write_bytes(tiff.data)
    return f"metadata {text!r}"


@damage
def nodata(rng: Random, path: Path) -> str:
    """A value for no data that is no number, or none that the pixels can hold."""
    text = rng.choice(
        ("nan", "inf", "-inf", "1e400", "abc", "", "-9999.5", "4294967296", "1e-320", "0x10", "1,5")
    )
    tiff = Tiff(path)
    start = len(tiff.data)
    data = text.encode() + b"\0" * max(1, 6 - len(text))
    tiff.data += data
    tiff.retype("nodata", 2, len(data))
    found = tiff.move("nodata", start)
    path.write_bytes(tiff.data)
    return f"nodata {text!r}" if found else "no nodata"
