"""What GDAL may do with a stranger's raster: no code is run, and the network is closed.

The network is closed in four places, since no single one holds for all of GDAL: its reader of
remote files takes no name, the drivers of network services are left out, its HTTP requests go to a
proxy that is not there, and so do those of the libraries below it, which have settings of their own
(netCDF). Names found in a file are refused before any of this (sources.py), in a sentence.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping

import rasterio
from rasterio._env import del_gdal_config, get_gdal_config, set_gdal_config

_NOWHERE = "http://127.0.0.1:9"
"""The port "discard" of this machine, which nobody but its administrator could listen on."""

_SAFE = {
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "GDAL_VRT_RAWRASTERBAND_ALLOWED_SOURCE": "SIBLING_OR_CHILD_OF_VRT_PATH",
    # The worker is told to cancel there.
    "CPL_ALLOW_VSISTDIN": "NO",
}
_CLOSED = {
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    "GDAL_HTTP_PROXY": _NOWHERE,
    "GDAL_HTTPS_PROXY": _NOWHERE,
    "GDAL_HTTP_MAX_RETRY": "0",
}
_CLOSED_VARIABLES = {
    **dict.fromkeys(("http_proxy", "https_proxy", "HTTPS_PROXY", "ftp_proxy"), _NOWHERE),
    **dict.fromkeys(("FTP_PROXY", "all_proxy", "ALL_PROXY"), _NOWHERE),
    "PROJ_NETWORK": "OFF",
}
"""As libcurl reads them, and PROJ, which would fetch grids."""
_EXCEPTIONS = ("no_proxy", "NO_PROXY")
"""Variables that name what goes past a proxy."""

_UNLISTED = ("GTI", "STACTA")
"""Drivers whose files cannot be listed: whether an output is one of them could not be told."""
_SERVICES = (
    *("WMS", "WMTS", "WCS", "HTTP", "OGCAPI", "DAAS", "EEDA", "EEDAI", "PLMOSAIC", "PLSCENES"),
    *("PostGISRaster", "PostgreSQL", "MySQL", "MSSQLSpatial", "GeoRaster", "RASDAMAN", "HANA"),
    *("WFS", "OAPIF", "CSW", "NGW", "Carto", "AmigoCloud", "Elasticsearch", "MongoDBv3"),
    "JPIPKAK",
)
"""Drivers that speak to a server."""


@contextlib.contextmanager
def guarded_gdal(allow_network: bool) -> Iterator[None]:
    """While it is open, rasters run no code, and the network is closed unless it is allowed.

    All threads are held to it. Drivers are left out only if this is the first use of GDAL in the
    process: it registers them once.
    """
    settings = _SAFE if allow_network else {**_SAFE, **_CLOSED}
    with _variables(_wanted(settings, allow_network)), _network(allow_network):
        with rasterio.Env():
            # GDAL now has its drivers and the user's file of settings, which shall not win.
            pass
        before = {name: get_gdal_config(name, normalize=False) for name in settings}
        for name, value in settings.items():
            set_gdal_config(name, value)
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    del_gdal_config(name)
                else:
                    set_gdal_config(name, value)


def network_is_allowed() -> bool:
    """Whether the job that runs may open the network; never outside of guarded_gdal."""
    return _allowed[-1]


_allowed = [False]


@contextlib.contextmanager
def _network(allowed: bool) -> Iterator[None]:
    _allowed.append(allowed)
    try:
        yield
    finally:
        _allowed.pop()


def _wanted(settings: Mapping[str, str], allow_network: bool) -> dict[str, str | None]:
    """The environment's variables that hold the same, for threads and children of this process."""
    skipped = [os.environ.get("GDAL_SKIP", ""), *_UNLISTED]
    if allow_network:
        return {**settings, "GDAL_SKIP": _listed(skipped)}
    skipped += _SERVICES
    closed = {**_CLOSED_VARIABLES, **dict.fromkeys(_EXCEPTIONS)}
    return {**settings, **closed, "GDAL_SKIP": _listed(skipped)}


def _listed(drivers: list[str]) -> str:
    # GDAL takes spaces for separators only where there is no comma.
    names = [name for part in drivers for name in part.replace(",", " ").split()]
    return ",".join(dict.fromkeys(names))


@contextlib.contextmanager
def _variables(wanted: Mapping[str, str | None]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in wanted}
    _set_variables(wanted)
    try:
        yield
    finally:
        _set_variables(before)


def _set_variables(values: Mapping[str, str | None]) -> None:
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
