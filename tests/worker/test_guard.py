"""Whatever a raster is made of is an input, and no job writes over it."""

from __future__ import annotations

import os
import shutil
import zipfile
from html import escape
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from cleardate.contract.errors import CancelledError, OutputError, RasterError
from cleardate.contract.jobs import (
    EvaluateJob,
    ModelJob,
    SceneJob,
    SimulateJob,
    StatusJob,
    TrainJob,
)
from cleardate.contract.reporter import SilentReporter
from cleardate.contract.scene_file import SceneFile, scene_to_json
from cleardate.imagery.outputs import Outputs
from cleardate.imagery.protection import protected
from cleardate.worker import guard
from cleardate.worker.guard import guarded
from cleardate.worker.runner import run_job

SHAPE = (4, 40, 48)


def write(path: Path, count: int = SHAPE[0], **options) -> Path:
    values = np.random.default_rng(1).integers(200, 4000, (count, *SHAPE[1:])).astype(np.uint16)
    profile = {"driver": "GTiff", "crs": "EPSG:32631", "dtype": values.dtype, **options}
    place = Affine(10, 0, 500_000, 0, -10, 5_600_000)
    _, height, width = SHAPE
    with rasterio.open(
        path, "w", count=count, height=height, width=width, transform=place, **profile
    ) as file:
        file.write(values)
    return path


def band(index: int, source: str, relative: int = 1) -> str:
    return (
        f'<VRTRasterBand dataType="UInt16" band="{index}"><SimpleSource>'
        f'<SourceFilename relativeToVRT="{relative}">{source}</SourceFilename>'
        f"<SourceBand>{index}</SourceBand></SimpleSource></VRTRasterBand>"
    )


def vrt(source: str, relative: int = 1, after: str = "") -> str:
    bands = "".join(band(i + 1, source, relative) for i in range(SHAPE[0]))
    return (
        f'<VRTDataset rasterXSize="{SHAPE[2]}" rasterYSize="{SHAPE[1]}"><SRS>EPSG:32631</SRS>'
        f"<GeoTransform>500000,10,0,5600000,0,-10</GeoTransform>{bands}{after}</VRTDataset>"
    )


def warped(source: str) -> str:
    identity = "".join(
        f"<{name}>0,1,0,0,0,1</{name}>"
        for name in (
            "SrcGeoTransform",
            "SrcInvGeoTransform",
            "DstGeoTransform",
            "DstInvGeoTransform",
        )
    )
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{i}" subClass="VRTWarpedRasterBand"/>'
        for i in range(1, SHAPE[0] + 1)
    )
    mapped = "".join(f'<BandMapping src="{i}" dst="{i}"/>' for i in range(1, SHAPE[0] + 1))
    return (
        f'<VRTDataset rasterXSize="{SHAPE[2]}" rasterYSize="{SHAPE[1]}" '
        f'subClass="VRTWarpedDataset">{bands}<GDALWarpOptions>'
        f'<SourceDataset relativeToVRT="1">{source}</SourceDataset>'
        f"<Transformer><GenImgProjTransformer>{identity}</GenImgProjTransformer></Transformer>"
        f"<BandList>{mapped}</BandList></GDALWarpOptions></VRTDataset>"
    )


class Place:
    """A folder with an image ``a.tif`` and other inputs that are made of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = write(folder / "a.tif")
        self.simulated = write(folder / "s.tif")
        self.sar = write(folder / "sar.tif", 2)

    def put(self, name: str, text: str) -> str:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return str(path)

    def vrt_called_tif(self) -> str:
        return self.put("t.tif", vrt("a.tif"))

    def vrt_called_xml(self) -> str:
        return self.put("t.xml", vrt("a.tif"))

    def link_to_a_vrt(self) -> str:
        self.put("below/t.vrt", vrt("../a.tif"))
        (self.folder / "t.tif").symlink_to(self.folder / "below" / "t.vrt")
        return str(self.folder / "t.tif")

    def cdata(self) -> str:
        return self.put("t.vrt", vrt("<![CDATA[a.tif]]>"))

    def entity(self) -> str:
        return self.put("t.vrt", vrt("&#97;.tif"))

    def vrt_in_a_vrt(self) -> str:
        self.put("inner.tif", vrt("a.tif"))
        return self.put("t.vrt", vrt("inner.tif"))

    def vrt_connection(self) -> str:
        self.put("inner.tif", vrt("a.tif"))
        return self.put("t.vrt", vrt(f"vrt://{self.folder}/inner.tif?bands=1,2,3,4", 0))

    def text_in_the_name(self) -> str:
        return self.put("t.vrt", vrt(escape(vrt(str(self.source), 0)), 0))

    def tiff_directory(self) -> str:
        return self.put("t.vrt", vrt(f"GTIFF_DIR:1:{self.source}", 0))

    def warped(self) -> str:
        return self.put("t.vrt", warped("a.tif"))

    def warped_of_a_vrt(self) -> str:
        self.put("inner.tif", vrt("a.tif"))
        return self.put("t.tif", warped("inner.tif"))

    def mask_of_a_vrt(self) -> str:
        mask = f"<MaskBand>{band(1, 'a.tif').replace(' band=', ' x=')}</MaskBand>"
        return self.put("t.tif", vrt("s.tif", after=mask))

    def mask_beside(self) -> str:
        write(self.folder / "t.tif")
        flags = '<Metadata><MDI key="INTERNAL_MASK_FLAGS_1">2</MDI></Metadata>'
        self.put("t.tif.msk", vrt("a.tif", after=flags))
        return str(self.folder / "t.tif")

    def overview_beside(self) -> str:
        write(self.folder / "t.tif")
        key = '<MDI key="OVERVIEW_FILE">:::BASE:::a.tif</MDI>'
        text = f'<PAMDataset><Metadata domain="OVERVIEWS">{key}</Metadata></PAMDataset>'
        self.put("t.tif.aux.xml", text)
        return str(self.folder / "t.tif")

    def overview_within(self) -> str:
        write(self.folder / "t.tif")
        with rasterio.open(self.folder / "t.tif", "r+") as file:
            file.update_tags(ns="OVERVIEWS", OVERVIEW_FILE=":::BASE:::a.tif")
        return str(self.folder / "t.tif")

    def hard_link(self) -> str:
        (self.folder / "b.tif").hardlink_to(self.source)
        return self.put("t.tif", vrt("b.tif"))


WAYS = [name for name in vars(Place) if not name.startswith("_") and name != "put"]


@pytest.fixture
def place(tmp_path) -> Place:
    return Place(tmp_path)


def evaluation(place: Place, truth: str, report: Path) -> EvaluateJob:
    return EvaluateJob(simulated=str(place.simulated), truth=truth, report=str(report))


@pytest.mark.parametrize("way", WAYS)
def test_what_a_raster_is_made_of_is_not_overwritten(place, way):
    before = place.source.read_bytes()
    job = evaluation(place, getattr(place, way)(), place.source)
    with pytest.raises(OutputError, match=r"a\.tif is also the input --truth"):
        run_job(job, SilentReporter())
    assert place.source.read_bytes() == before


@pytest.mark.parametrize("way", WAYS)
def test_such_rasters_are_read_when_the_output_is_another(place, way):
    job = evaluation(place, getattr(place, way)(), place.folder / "r.json")
    with guarded(job, SilentReporter()):
        pass


@pytest.mark.parametrize(
    ("inner", "output"), [("{zip}", "z.zip"), ("{{{zip}}}", "z.zip"), ("{zip}", "a.tif")]
)
def test_an_archive_is_an_input_and_what_it_was_made_of_is_not(place, inner, output):
    archive = place.folder / "z.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(place.source, "in/a.tif")
    name = f"/vsizip/{inner.format(zip=archive)}/in/a.tif"
    job = evaluation(place, place.put("t.vrt", vrt(name, 0)), place.folder / output)
    if output == "a.tif":
        run_job(job, SilentReporter())
        return
    with pytest.raises(OutputError, match=r"z\.zip is also the input --truth"):
        run_job(job, SilentReporter())


@pytest.mark.parametrize("output", ["t.img", "t.hdr"])
def test_a_header_beside_an_image_is_an_input(place, output):
    write(place.folder / "t.img", driver="ENVI")
    assert (place.folder / "t.hdr").exists()
    job = evaluation(place, str(place.folder / "t.img"), place.folder / output)
    with pytest.raises(OutputError, match=f"{output} is also the input --truth"):
        run_job(job, SilentReporter())


def test_rasters_of_a_scene_file_and_files_beside_a_model(place):
    target = place.put("m.history.json", vrt("a.tif"))
    layers = dict.fromkeys(("sar_t1", "optical_t1", "sar_t2"), str(place.source))
    scene = SceneJob(**layers, optical_t2=target, output=str(place.folder / "s.json"))
    text = scene_to_json(SceneFile.from_job(scene), place.folder)
    path = place.put("scene.json", text.replace('"m.history.json"', '"t.tif"'))
    place.put("t.tif", vrt("m.history.json"))
    job = TrainJob(scene=(path,), output=str(place.folder / "m.onnx"))
    with pytest.raises(OutputError, match=r"m\.history\.json is also the input --scene"):
        run_job(job, SilentReporter())


def test_an_output_that_becomes_a_link_to_an_input_before_it_is_begun(place):
    before = place.source.read_bytes()
    report = place.folder / "r.json"
    job = evaluation(place, place.vrt_called_tif(), report)
    with guarded(job, SilentReporter()):
        report.symlink_to(place.source)
        with pytest.raises(OutputError, match="input of this run"), Outputs() as outputs:
            outputs.text(report, "{}")
    assert place.source.read_bytes() == before


def test_an_input_that_takes_the_output_s_name_while_it_is_written(place):
    before = place.source.read_bytes()
    report = place.folder / "r.json"
    job = evaluation(place, place.vrt_called_tif(), report)
    with (
        pytest.raises(OutputError, match="input of this run"),
        guarded(job, SilentReporter()),
        Outputs() as outputs,
    ):
        outputs.text(report, "{}")
        place.source.rename(report)
    assert report.read_bytes() == before
    assert not list(place.folder.glob("*partial*"))


def test_a_source_that_would_go_as_a_side_file_of_the_output(place):
    place.source.rename(place.folder / "out.tif.msk")
    job = SimulateJob(
        sar_t2=str(place.sar),
        optical_t1=place.put("t.vrt", vrt("out.tif.msk")),
        output=str(place.folder / "out.tif"),
    )
    with pytest.raises(OutputError, match=r"out\.tif\.msk is also the input --optical-t1"):
        run_job(job, SilentReporter())
    with (
        pytest.raises(OutputError, match="input of"),
        protected([place.folder / "out.tif.msk"]),
        Outputs() as outputs,
    ):
        outputs.begin_raster(place.folder / "out.tif").write_bytes(b"x")
    assert (place.folder / "out.tif.msk").exists()


def test_after_the_job_its_inputs_are_files_like_others(place):
    job = evaluation(place, str(place.source), place.folder / "r.json")
    with guarded(job, SilentReporter()):
        pass
    with Outputs() as outputs:
        outputs.text(place.source, "mine")
    assert place.source.read_text(encoding="utf-8") == "mine"


def test_a_pipe_among_the_sources_is_not_waited_for(place):
    os.mkfifo(place.folder / "pipe.tif")
    job = evaluation(place, place.put("t.vrt", vrt("pipe.tif")), place.folder / "r.json")
    with pytest.raises(RasterError, match=r"pipe\.tif cannot be read: it is a pipe"):
        run_job(job, SilentReporter())


def test_looking_for_sources_can_be_cancelled(place):
    class Stopped(SilentReporter):
        def check(self) -> None:
            raise CancelledError("Stopped by the user.")

    job = evaluation(place, place.vrt_called_tif(), place.folder / "r.json")
    with pytest.raises(CancelledError), guarded(job, Stopped()):
        pass


def test_a_long_search_says_what_it_does(place, monkeypatch):
    said = []

    class Telling(SilentReporter):
        def progress(self, fraction: float, message: str = "") -> None:
            said.append(message)

    monkeypatch.setattr(guard, "_PATIENCE_S", -1.0)
    with guarded(evaluation(place, place.vrt_in_a_vrt(), place.folder / "r.json"), Telling()):
        assert said == ["Looking for the files that the inputs are made of"]


def test_a_vrt_of_itself_and_one_that_is_damaged_end_the_search(place):
    place.put("t.vrt", vrt("t.vrt"))
    damaged = place.put("d.vrt", vrt("a.tif")[:200])
    for truth in (str(place.folder / "t.vrt"), damaged):
        with guarded(evaluation(place, truth, place.folder / "r.json"), SilentReporter()):
            pass


@pytest.mark.parametrize("job", [StatusJob(), ModelJob(model="m.onnx")], ids=["status", "model"])
def test_a_job_without_rasters_sets_nothing(job, monkeypatch):
    before = dict(os.environ)
    with guarded(job, SilentReporter()):
        assert dict(os.environ) == before


def test_a_folder_that_is_a_raster_is_protected_with_all_in_it(place):
    store = place.folder / "t.zarr"
    write(store, driver="Zarr")
    part = next(path for path in store.rglob("*") if path.is_file())
    kept = shutil.copy(part, place.folder / "kept")
    with pytest.raises(OutputError, match="also the input --truth"):
        run_job(evaluation(place, str(store), part), SilentReporter())
    assert part.read_bytes() == Path(kept).read_bytes()
