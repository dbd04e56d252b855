from __future__ import annotations

import pytest

from cleardate.contract.remote import remote_address

LOGIN = "user:secret"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("https://a.org/b.tif", "https://a.org/b.tif"),
        ("/vsicurl/https://a.org/b.tif", "/vsicurl/https://a.org/b.tif"),
        ("/vsicurl_streaming/http://a.org/b", "/vsicurl_streaming/http://a.org/b"),
        ("/vsicurl?url=https%3A%2F%2Fa.org", "/vsicurl"),
        ("/vsizip//vsicurl/http://a.org/b.zip/c.tif", "/vsicurl/http://a.org/b.zip/c.tif"),
        ("/vsizip/{/vsis3/bucket/b.zip}/c.tif", "/vsis3/bucket/b.zip}/c.tif"),
        ("/vsigs/b/c.tif", "/vsigs/b/c.tif"),
        ("/vsiaz_streaming/b/c.tif", "/vsiaz_streaming/b/c.tif"),
        ("/vsiadls/b", "/vsiadls/b"),
        ("/vsioss/b", "/vsioss/b"),
        ("/vsiswift/b", "/vsiswift/b"),
        ("/vsiwebhdfs/http://a:1/b", "/vsiwebhdfs/http://a:1/b"),
        ("/vsihdfs/b", "/vsihdfs/b"),
        ("s3://bucket/key.tif", "s3://bucket/key.tif"),
        ("ftp://a.org/b", "ftp://a.org/b"),
        ("vrt:///vsicurl/http://a.org/b?bands=1", "/vsicurl/http://a.org/b"),
        ("zip+https://a.org/b.zip!c.tif", "https://a.org/b.zip!c.tif"),
        ("WMS:a.org/?LAYERS=x", "WMS:a.org/"),
        ("PG:host=a.org", "PG:host=a.org"),
        ("<GDAL_WMS><ServerUrl>http://a.org/x</ServerUrl></GDAL_WMS>", "http://a.org/x"),
        ("%2Fvsicurl%2Fhttp://a.org", "/vsicurl/http://a.org"),
        (f"HTTPS://{LOGIN}@a.org/b?token=secret", "HTTPS://a.org/b"),
    ],
)
def test_names_that_lead_to_the_network(name, address):
    assert remote_address(name) == address


@pytest.mark.parametrize(
    "name",
    [
        "",
        "a.tif",
        "/data/https/a.tif",
        "/data/myvsicurl/a.tif",
        "/data/x/vsicurl/a.tif",
        "/vsizip//data/a.zip/b.tif",
        "/vsimem/a.tif",
        "C:\\data\\a.tif",
        "vrt://a.tif?bands=1",
        "file:///data/a.tif",
        "GTIFF_DIR:1:a.tif",
        'NETCDF:"a.nc":v',
        "wms.tif",
        "pages:1.tif",
    ],
)
def test_names_of_this_machine(name):
    assert remote_address(name) is None
