"""The bands of a trust layer: which one says what. Written by the worker, shown by QGIS.

The first says where each pixel comes from, then come the expected error of each band of the image,
half the width of its 90 % interval, and whether the inputs are out of domain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SOURCE = "source"
OUT_OF_DOMAIN = "out of domain"
OBSERVED, SIMULATED, NO_DATA = 0, 1, 255
"""Values of the band ``source``; the last one is nodata in all bands."""

_ERROR = "expected error {band}"
_INTERVAL = "90 % interval {band}, plus and minus"


@dataclass(frozen=True)
class TrustBands:
    """Of the trust layer of an image with the bands ``image``. Numbers start at 1, as in GDAL."""

    image: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The descriptions of all bands, in their order."""
        return (
            SOURCE,
            *(_ERROR.format(band=band) for band in self.image),
            *(_INTERVAL.format(band=band) for band in self.image),
            OUT_OF_DOMAIN,
        )

    @property
    def source(self) -> int:
        """The band that says where a pixel comes from."""
        return 1

    @property
    def errors(self) -> tuple[int, ...]:
        """The bands with the expected absolute error of each band of the image."""
        return tuple(range(2, 2 + len(self.image)))

    @property
    def intervals(self) -> tuple[int, ...]:
        """The bands with half the width of the 90 % interval of each band of the image."""
        first = 2 + len(self.image)
        return tuple(range(first, first + len(self.image)))

    @property
    def out_of_domain(self) -> int:
        """The band that flags inputs unlike what was learned from."""
        return 2 + 2 * len(self.image)

    @classmethod
    def of(cls, descriptions: Sequence[str]) -> TrustBands:
        """Those of a file with these descriptions; without any bands if it is no trust layer."""
        before, after = _ERROR.split("{band}")
        found = [
            name[len(before) : len(name) - len(after)]
            for name in descriptions
            if name.startswith(before) and name.endswith(after)
        ]
        bands = cls(tuple(found))
        return bands if tuple(descriptions) == bands.names else cls(())
