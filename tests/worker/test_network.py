"""No raster reaches the network or runs code unless the user allows it.

Each run is a worker of its own: GDAL chooses its drivers once in a process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from cleardate.contract.scene_file import SceneFile, read_scene_file, scene_to_json

from .test_guard import SHAPE, Place, band, vrt


class Server:
    """An HTTP server on this machine that counts what it is asked for and serves a folder."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                path = folder / self.path.strip("/")
                body = path.read_bytes() if path.is_file() else b""
                self.send_response(200 if body else 404)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            do_HEAD = do_POST = do_PROPFIND = do_GET  # noqa: N815

            def log_message(self, *words: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture
def place(tmp_path) -> Place:
    return Place(tmp_path)


@pytest.fixture
def server(tmp_path) -> Iterator[Server]:
    running = Server(tmp_path)
    yield running
    running.close()


def run(*words: str, **variables: str) -> tuple[int, str]:
    """Exit code and all that ``cleardate`` says."""
    # As a user would have them who reaches every service of the network.
    environment = {**os.environ, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1", **variables}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "cleardate.worker.cli", *words],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )
    return done.returncode, " ".join((done.stderr + done.stdout).split())


def evaluate(place: Place, truth: str, *flags: str, **variables: str) -> tuple[int, str]:
    report = str(place.folder / "r.json")
    names = ("--simulated", str(place.simulated), "--truth", truth, "--report", report)
    return run("evaluate", *names, *flags, **variables)


def test_a_remote_source_is_refused_by_name_and_not_asked_for(place, server):
    address = f"/vsicurl/{server.url}/a.tif"
    code, said = evaluate(place, place.put("t.tif", vrt(address, 0)))
    assert code == 3
    assert f"t.tif leads to the network: it names {address}." in said
    assert "--allow-network" in said
    assert server.asked == []


def test_a_remote_source_is_read_when_the_user_allows_it(place, server):
    address = f"/vsicurl/{server.url}/a.tif"
    code, said = evaluate(place, place.put("t.tif", vrt(address, 0)), "--allow-network")
    assert (code, bool(server.asked)) == (0, True), said


def test_a_remote_raster_that_the_user_names_himself_is_asked_for(place, server):
    code, said = evaluate(place, f"/vsicurl/{server.url}/a.tif")
    assert (code, bool(server.asked)) == (0, True), said
    seen = len(server.asked)
    remote = place.put("t.vrt", vrt(f"/vsicurl/{server.url}/s.tif", 0))
    code, said = evaluate(place, f"/vsicurl/{server.url}/a.tif", "--baseline", remote)
    assert code == 3
    assert "t.vrt leads to the network" in said
    assert not any("s.tif" in path for path in server.asked[seen:])


FORMS = {
    "url": "{url}/a.tif",
    "curl": "/vsicurl/{url}/a.tif",
    "streaming": "/vsicurl_streaming/{url}/a.tif",
    "options": "/vsicurl?url={url}/a.tif",
    "zip": "/vsizip//vsicurl/{url}/a.zip/a.tif",
    "s3": "/vsis3/bucket/key.tif",
    "gs": "/vsigs/bucket/key.tif",
    "az": "/vsiaz/bucket/key.tif",
    "oss": "/vsioss/bucket/key.tif",
    "swift": "/vsiswift/bucket/key.tif",
    "webhdfs": "/vsiwebhdfs/{url}/webhdfs/v1/a.tif",
    "wms": "WMS:{url}/?",
    "wcs": "WCS:{url}/?",
    "wmts": "WMTS:{url}/x.xml",
    "netcdf": 'NETCDF:"{url}/a.nc":v',
    "stac": 'STACIT:"{url}/a.json"',
    "zarr": 'ZARR:"/vsicurl/{url}/a.zarr":/v',
    "index": "GTI:{url}/a.gpkg",
    "tiles": "<GDAL_WMS><Service name='TMS'><ServerUrl>{url}/${{z}}</ServerUrl></Service>"
    "<DataWindow><SizeX>256</SizeX><SizeY>256</SizeY><UpperLeftX>0</UpperLeftX>"
    "<UpperLeftY>0</UpperLeftY><LowerRightX>256</LowerRightX><LowerRightY>256</LowerRightY>"
    "</DataWindow><BandsCount>4</BandsCount></GDAL_WMS>",
}

# What the search for names may miss, the settings of GDAL still hold.
READ_GUARDED = """
import sys
from cleardate.imagery.gdal_guard import guarded_gdal
with guarded_gdal(sys.argv[1] == "allow"):
    import concurrent.futures, rasterio
    def read(name):
        try:
            with rasterio.open(name) as file:
                file.read()
        except (rasterio.errors.RasterioError, OSError) as error:
            return str(error)
    for name in sys.argv[2:]:
        with rasterio.Env(GDAL_CACHEMAX=1 << 25):
            read(name)
        read(name)
        with concurrent.futures.ThreadPoolExecutor(1) as threads:
            threads.submit(read, name).result()
"""


def read_guarded(server: Server, mode: str, *names: str) -> None:
    host = server.url.partition("//")[2]
    services = {
        "AWS_S3_ENDPOINT": host,
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        **dict.fromkeys(("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "SWIFT_AUTH_TOKEN"), "x"),
        **dict.fromkeys(("GS_ACCESS_KEY_ID", "GS_SECRET_ACCESS_KEY"), "x"),
        **dict.fromkeys(("OSS_ACCESS_KEY_ID", "OSS_SECRET_ACCESS_KEY"), "x"),
        "OSS_ENDPOINT": host,
        "OSS_HTTPS": "NO",
        "OSS_VIRTUAL_HOSTING": "FALSE",
        "CPL_GS_ENDPOINT": f"{server.url}/",
        "SWIFT_STORAGE_URL": server.url,
        "AZURE_STORAGE_CONNECTION_STRING": "DefaultEndpointsProtocol=http;AccountName=a;"
        f"AccountKey=eA==;BlobEndpoint={server.url}/a",
        "GDAL_CONFIG_FILE": "",
    }
    environment = {**os.environ, **services, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    words = [sys.executable, "-P", "-c", READ_GUARDED, mode, *names]
    subprocess.run(words, check=True, capture_output=True, env=environment, timeout=200)


def test_gdal_reaches_no_network_whatever_it_is_told_to_open(place, server):
    names = [form.format(url=server.url) for form in FORMS.values()]
    files = [place.put(f"{i}.vrt", vrt(escape(name), 0)) for i, name in enumerate(names)]
    read_guarded(server, "closed", *names, *files)
    assert server.asked == []


@pytest.mark.parametrize("form", ["curl", "s3", "wms", "netcdf", "tiles"])
def test_the_same_names_reach_it_when_it_is_allowed(place, server, form):
    """So that the test above cannot pass because nothing works."""
    read_guarded(
        server, "allow", place.put("t.vrt", vrt(escape(FORMS[form].format(url=server.url)), 0))
    )
    assert server.asked


PYTHON = (
    '<VRTRasterBand dataType="UInt16" band="1" subClass="VRTDerivedRasterBand">'
    "<PixelFunctionLanguage>Python</PixelFunctionLanguage>"
    "<PixelFunctionType>f</PixelFunctionType><PixelFunctionCode><![CDATA["
    "def f(*a, **k):\n    open({trace!r}, 'w').close()\n]]></PixelFunctionCode>"
    '<SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename></SimpleSource>'
    "</VRTRasterBand>"
)


@pytest.mark.parametrize("way", ["variable", "file"])
def test_a_raster_runs_no_python_even_where_the_user_s_gdal_may(place, way):
    trace = place.folder / "trace"
    first, code = band(1, "a.tif"), PYTHON.format(trace=str(trace))
    truth = place.put("t.vrt", vrt("a.tif").replace(first, code))
    assert SHAPE[0] == 4
    assert code in Path(truth).read_text(encoding="utf-8")
    settings = place.put("gdalrc", "[configoptions]\nGDAL_VRT_ENABLE_PYTHON=YES\n")
    variables = {
        "variable": ("GDAL_VRT_ENABLE_PYTHON", "YES"),
        "file": ("GDAL_CONFIG_FILE", settings),
    }
    name, value = variables[way]
    returned, said = evaluate(place, truth, **{name: value})
    assert returned == 3, said
    assert not trace.exists()


def scene_words(place: Place, sar_t1: str) -> tuple[str, SceneFile]:
    layers = dict.fromkeys(("optical_t1", "sar_t2", "optical_t2"), str(place.source))
    file = SceneFile(name="x", sar_t1=sar_t1, **layers)
    return place.put("scene.json", scene_to_json(file, place.folder)), file


def test_a_scene_file_that_names_the_network_is_refused(place, server):
    address = f"{server.url}/a.tif"
    path, file = scene_words(place, address)
    assert read_scene_file(Path(path)) == file
    output = str(place.folder / "m.onnx")
    code, said = run("train", "--scene", path, "--output", output)
    assert code == 3
    assert f"scene.json leads to the network: it names {address}." in said
    assert server.asked == []


def test_no_scene_file_allows_itself_the_network(place, server):
    path, _ = scene_words(place, f"{server.url}/a.tif")
    record = json.loads(Path(path).read_text(encoding="utf-8"))
    place.put("scene.json", json.dumps({**record, "allow_network": True}))
    code, said = run("train", "--scene", path, "--output", str(place.folder / "m.onnx"))
    assert (code, server.asked) == (3, []), said


def test_the_assets_of_a_stac_item_are_not_fetched(place, server):
    asset = {"href": f"{server.url}/a.tif", "proj:shape": [40, 48], "eo:bands": [{"name": "B1"}]}
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "x",
        "bbox": [0, 0, 1, 1],
        "geometry": None,
        "properties": {
            "datetime": "2020-01-01T00:00:00Z",
            "proj:epsg": 32631,
            "proj:transform": [10, 0, 500_000, 0, -10, 5_600_000],
        },
        "links": [{"rel": "self", "href": "https://a.org/item.json"}],
        "assets": {"B1": asset},
    }
    text = json.dumps({"type": "FeatureCollection", "stac_version": "1.0.0", "features": [item]})
    code, said = evaluate(place, place.put("t.json", text))
    assert code == 3
    assert f"t.json leads to the network: it names {server.url}/a.tif." in said
    assert server.asked == []


def test_a_mask_of_polygons_that_names_the_network_is_text(place, server):
    """Addresses among the properties are nobody's business; a CRS by address is not fetched."""
    feature = {
        "type": "Feature",
        "properties": {"url": f"{server.url}/a"},
        "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
    }
    names = {"crs": {"type": "name", "properties": {"name": f"{server.url}/crs"}}}
    text = json.dumps({"type": "FeatureCollection", **names, "features": [feature]})
    rasters = [f"--{k}={place.source}" for k in ("optical-t1", "optical-t2")]
    words = [f"--sar-t1={place.sar}", f"--sar-t2={place.sar}", *rasters]
    output = str(place.folder / "scene.json")
    clouds = place.put("clouds.geojson", text)
    code, said = run("scene", *words, "--clouds", clouds, "--output", output)
    assert code == 3
    assert "is not known" in said
    assert server.asked == []
