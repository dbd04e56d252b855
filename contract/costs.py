"""What a fill costs in seconds on two cores, from the figures of docs/performance.md."""

from __future__ import annotations

TRIAL_S = {"copy": 0.1, "linear": 0.2, "trees": 1.5, "gp": 2.5}
MODEL_TRIAL_S = 3.0
"""Trying a method on held-out pixels."""
DECIDING_S = {"try": sum(TRIAL_S.values()), "choose": 0.2, "finish": 1.5, "trust": 3.0}
"""All methods, and what follows for the one that is taken."""
CHOICE_S = 9.0
"""All that is fitted and scored on held-out pixels, whatever the raster's size: 512 x 512 pixels
took 8 to 10 s with one method and 12 s with auto, beside other work."""
START_S = CHOICE_S + 1.0
"""The same with the imports."""
SURVEY_MPX_S = 0.02
"""Looking through the mask and the clear pixels of a million pixels."""
TILES_MPX_S = 0.06
"""Reading and writing a million pixels of the image."""
WRITE_S = 3.0
"""What writing takes beside that, however small the image is."""
TILE_DOUBT = 4.0
"""How clouds lie in a tile, and what else a machine has to do, matter as much as their pixels."""
OVERVIEWS_MPX_S = 0.02
"""Their overviews."""
TRUST_TIMES = 4.0
"""The trust layer's bytes are so many times those of the image."""
PER_MPX_S = SURVEY_MPX_S + TILES_MPX_S + OVERVIEWS_MPX_S
PER_CLOUDY_MPX_S = {"copy": 0.5, "linear": 0.5, "trees": 2.3, "gp": 7.0, "auto": 8.4}
"""A million pixels under cloud, on two cores; those of trees and auto are measured (5,490 x 5,490
pixels, a fifth under cloud), the others are what is left without trees or without both."""
REGION_S = 1.0
"""What a region of a large raster adds on one processor: its fits, and pixels that several of them
tell. 1,098 x 1,098 pixels, 30 % cloud: 34 s of processor time by one fit, 78 s by regions, of
which ``regions_s`` counts 44 (65 touch some cloud).
simulation/regions has how many there are."""
REGIONS_PER_MPX, MOST_REGIONS, LEAST_MPX_OF_REGIONS = 61, 1024, 0.1


def regions_s(mpx: float, touched: float) -> float:
    """Fitting the regions of a raster of so many million pixels on two cores, of which a share is
    ``touched`` by cloud: each holds a few clouds or none."""
    if mpx < LEAST_MPX_OF_REGIONS:
        return 0.0
    return min(REGIONS_PER_MPX * mpx, MOST_REGIONS) * min(1.0, 2 * touched) * REGION_S / 2


OTHER_BANDS_TIMES, OTHER_BAND_TIMES = 0.4, 0.075
"""What bands beside red, green, blue and NIR add to the time of these: a second fit, and each band
(docs/performance.md, Bands)."""
NETWORK_MPX_S = 10.0
"""A million pixels that a network computes; from a tenth to ten times as long by its size."""
NETWORK_DOUBT = 8.0
