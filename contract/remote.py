"""Names of rasters that are no paths, as GDAL has them: of the network, and within files."""

from __future__ import annotations

import re
from typing import Optional
from urllib.parse import unquote

_SCHEMES = "https?|ftps?|sftp|wss?|s3a?|gs|gcs|az|abfss?|adls?|oss|swift|webhdfs|hdfs|dods|ecwps?"
_FOLDERS = "curl|s3|gs|az|adls|oss|swift|webhdfs|hdfs"
_SERVICES = (
    "WMS|WMTS|WCS|WFS3?|OAPIF|OGCAPI|CSW|NGW|DAAS|EEDAI?|PLMosaic|PLScenes|Carto|AmigoCloud|"
    "PG|PostgreSQL|MySQL|MSSQL|OCI|HANA|GeoRaster|geor|Rasdaman|MongoDBv3|Elasticsearch|ES|"
    "CouchDB|JPIPS?"
)
_REMOTE = re.compile(
    rf"(?<![\w.-])/vsi(?:{_FOLDERS})(?:_streaming)?(?![\w.-])[^<>\"']*"
    rf"|(?<![\w.-])(?:{_SCHEMES})://[^<>\"']*"
    rf"|^\s*(?:{_SERVICES}):.*",
    re.IGNORECASE,
)
_SECRET = re.compile(r"//[^/@\s]*@|[?&#][^\"'}]*")
_LONGEST = 120


_WITHIN = re.compile(
    r"/vsi(?:zip|tar|gzip|7z|rar|subfile|sparse|crypt)(?![\w.-])"
    r"|(?:GPKG|NETCDF|HDF4\w*|HDF5|BAG|GTIFF_DIR|GTIFF_RAW|NITF_IM|SENTINEL2_\w+|SENTINEL1_\w+):",
    re.IGNORECASE,
)


def is_within_file(name: str) -> bool:
    """Whether a name leads into a file of this machine: a member of an archive, or one of several
    rasters of a file."""
    return _WITHIN.match(name) is not None


def remote_address(name: str) -> Optional[str]:
    """What in a GDAL name lies on the network, fit to be shown; None for a name of this machine.

    It may be nested (``/vsizip//vsicurl/https://…``). Passwords and queries are not shown.
    """
    for form in (name, unquote(name)):
        found = _REMOTE.search(form)
        if found is not None:
            shown = _SECRET.sub(lambda part: "//" if part[0].startswith("//") else "", found[0])
            return " ".join(shown.split())[:_LONGEST]
    return None
