"""The job ``experiment``: the paper's tables and pictures on any scenes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...contract.bands import colour_places
from ...contract.errors import UsageError
from ...contract.events import ResultEvent
from ...contract.files.leftovers import settle
from ...contract.jobs import ExperimentJob
from ...contract.layers import OPTICAL, SAR
from ...contract.reporter import UNKNOWN, Outlook, PartReporter, Reporter
from ...contract.scene_file import read_scene_file
from ...contract.version import version
from ...imagery.outputs import Outputs, output_error
from ...imagery.windows import whole
from . import score_tables as tables
from .cases import LABELS, Cell, case1, case2, preset_of
from .cell import Quiet, Study, finish, generator_of, is_finished, simulate
from .figures import Shown, areas_picture, patch_picture, patch_windows, stretch_of
from .paper_report import ReportFigure, Section, to_html
from .sites import Site, open_places, open_site, slug

_FOLDERS = ("areas", "models", "cells")
_REPORT_SHARE = 0.05
_SIMPLE_COST = 0.05
"""What a fit costs beside a training, for the estimate of the time left."""
_NOTES = (
    "PSNR (peak 1) and SSIM are taken per band and averaged; the spectral angle is the mean over "
    "pixels. Everything is scored under the test area alone; ± is the standard deviation over "
    "seeds. No method saw optical T2 of the test area; line and trees are fitted on the same "
    "training areas as the networks, which keep blocks of them back to choose their epoch.",
    "The paper does not state the unit of its spectral angle: compare it as a ratio to O1's only. "
    "Changed is the tenth of the scored pixels that changed most since T1; sharpness is their "
    "gradient energy over the truth's.",
)


class _Titled(PartReporter):
    """Progress of one cell, under its name."""

    def __init__(self, whole: Reporter, start: float, end: float, title: str) -> None:
        super().__init__(whole, start, end)
        self._title = title

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        title = f"{self._title}: {message}" if message else self._title
        super().progress(fraction, title, outlook)


def experiment(job: ExperimentJob, reporter: Reporter) -> ResultEvent:
    """Finish every cell of the case, then write the tables, the pictures and the report.

    A finished cell is read and not trained again. Raises UsageError for settings that contradict
    each other, InputError for scenes that will not do, and CancelledError; what is finished stays.
    """
    _check(job)
    folder = Path(job.output)
    _make_folders(folder)
    test = job.test_scene or job.scene[0]
    paths = [*job.scene, *([test] if job.case == "case2" else [])]
    places = open_places(paths, job, folder / "areas", reporter)
    names = list(dict.fromkeys(read_scene_file(Path(path)).name for path in job.scene))
    if job.case == "case1":
        cells = case1(names, job.seeds)
    else:
        cells = case2(names, read_scene_file(Path(test)).name, job.seeds)
    presets = {cell.method: preset_of(cell.method, job) for cell in cells if cell.is_network}
    study = Study(folder, places, presets, job.device)

    records = _finish_all(study, cells, reporter)
    rows = tables.rows(zip(cells, records))
    lines = tables.lines(rows)
    sections = [
        Section(
            name,
            [line for line in lines if line.test == name],
            _pictures(study, [c for c in cells if c.test == name], reporter),
        )
        for name in dict.fromkeys(cell.test for cell in cells)
    ]
    rows = [{"case": job.case, "size": job.size, **row} for row in rows]
    outputs = _write(job, study, rows, lines, sections)
    reporter.progress(1.0, "Done")
    return ResultEvent(outputs, {"case": job.case, "cells": len(cells)})


def _check(job: ExperimentJob) -> None:
    if job.train_area is not None and job.test_area is None:
        raise UsageError("--train-area needs --test-area.", "Give both, or neither.")
    if job.test_scene is not None and job.case != "case2":
        raise UsageError("--test-scene is for case2; case1 tests on every scene.")
    if min(job.seeds) < 0 or len(set(job.seeds)) < len(job.seeds):
        raise UsageError(f"--seeds cannot be {job.seeds}.", "Give different numbers from 0 on.")


def _make_folders(folder: Path) -> None:
    for name in _FOLDERS:
        try:
            (folder / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise output_error(folder / name, error) from error


def _finish_all(study: Study, cells: Sequence[Cell], reporter: Reporter) -> list[dict[str, Any]]:
    """The records of all cells; progress counts only what is left to do."""
    left = [cell for cell in cells if not is_finished(study, cell)]
    if len(left) < len(cells):
        reporter.log(f"{len(cells) - len(left)} of {len(cells)} cells were finished before.")
    costs = {cell: _cost(study, cell) for cell in left}
    total = sum(costs.values()) / (1 - _REPORT_SHARE)
    done = 0.0
    records = []
    for cell in cells:
        start, done = done, done + costs.get(cell, 0.0) / (total or 1.0)
        for target in study.files(cell):
            settle(target)
        records.append(finish(study, cell, _Titled(reporter, start, done, _title(cell))))
    return records


def _cost(study: Study, cell: Cell) -> float:
    if not cell.is_network:
        return _SIMPLE_COST
    preset = study.presets[cell.method]
    if study.model_path(cell).with_suffix(".json").exists():
        return _SIMPLE_COST
    # Patches on a grid are as many as the scenes hold; random crops are the preset's number.
    dates = (2 if preset.both_dates else 1) * len(cell.train) if preset.sampling == "grid" else 1
    return float(dates)


def _title(cell: Cell) -> str:
    return f"{LABELS[cell.method]} on {cell.trained_on}, seed {cell.seed}"


def _pictures(study: Study, cells: Sequence[Cell], reporter: Reporter) -> list[ReportFigure]:
    """The areas, and patches with what each method of the first seed makes of them."""
    place = study.places[cells[0].test]
    reporter.progress(1 - _REPORT_SHARE, f"Drawing {place.name}")
    box = place.box
    test = place.test[box.row : box.bottom, box.col : box.right]
    with open_site(place, Quiet(reporter)) as scene:
        layers = {name: scene.read(name, box).values for name in scene.layers}
        full = scene.read("optical_t2", whole(place.grid.shape)).values
        blocks = [
            [
                Shown(
                    _picture_title(cell, cells),
                    simulate(generator_of(study, cell, reporter), scene, box, reporter),
                )
                for cell in block
            ]
            for block in _blocks(cells)
        ]
    truth = layers.pop("optical_t2")
    found = [
        ReportFigure(
            f"{slug(place.name)}-areas",
            f"{place.name} at T2: training area red, test area blue, {place.buffer} pixels between",
            areas_picture(full, place.learn, place.test, place.bands[OPTICAL]),
        )
    ]
    stretch = stretch_of(truth, test, place.bands[OPTICAL])
    for index, window in enumerate(patch_windows(truth, layers["optical_t1"], test)):
        cut = (slice(window.row, window.bottom), slice(window.col, window.right))
        png = patch_picture(
            {name: values[(slice(None), *cut)] for name, values in layers.items()},
            truth[(slice(None), *cut)],
            test[cut],
            stretch,
            place.bands[SAR][0],
            [[Shown(s.title, s.image[(slice(None), *cut)]) for s in block] for block in blocks],
        )
        found.append(
            ReportFigure(f"{slug(place.name)}-patch{index + 1}", _caption(place, index), png)
        )
    return found


def _blocks(cells: Sequence[Cell]) -> list[list[Cell]]:
    """The cells of the first seed to picture: simple methods and ``fast``, then the networks.

    With several training sets each network has a block of its own, as in figure 8, and the simple
    methods are those fitted on the test scene itself.
    """
    shown = [cell for cell in cells if cell.seed == cells[0].seed]
    networks = [cell for cell in shown if cell.is_network]
    simple = [c for c in shown if not c.is_network and c.train == (c.test,)]
    if _sets(cells) > 1:
        methods = dict.fromkeys(cell.method for cell in networks)
        return [simple, *([c for c in networks if c.method == name] for name in methods)]
    ours = [cell for cell in networks if cell.method == "fast"]
    return [simple + ours, [cell for cell in networks if cell.method != "fast"]]


def _sets(cells: Sequence[Cell]) -> int:
    return len({cell.train for cell in cells if cell.method != "copy"})


def _picture_title(cell: Cell, cells: Sequence[Cell]) -> str:
    several = _sets(cells) > 1 and cell.method != "copy"
    return f"{LABELS[cell.method]}: {cell.trained_on}" if several else LABELS[cell.method]


def _caption(place: Site, index: int) -> str:
    titles = place.bands[OPTICAL]
    colours = [titles[p] for p in colour_places(titles)]
    where = "where it changed most" if index == 0 else "where it changed as most of it did"
    return (
        f"{place.name}: a part of the test area {where}. Optical images are {', '.join(colours)}, "
        "all with the stretch of the truth; an error is the mean over the bands, its mean over the "
        "patch stands above it."
    )


def _write(
    job: ExperimentJob,
    study: Study,
    rows: list[dict[str, Any]],
    lines: list[tables.MeanRow],
    sections: list[Section],
) -> dict[str, str]:
    """All files of the case; they appear together."""
    folder = study.folder
    paths = {
        "report": folder / f"{job.case}.html",
        "results": folder / f"{job.case}_results.csv",
        "summary": folder / f"{job.case}_summary.md",
    }
    title = {"case1": "Case 1: tasks and methods", "case2": "Case 2: training sets"}[job.case]
    with Outputs() as outputs:
        page = to_html(title, _settings(job, study), _NOTES, sections)
        outputs.text(paths["report"], page)
        outputs.text(paths["results"], tables.to_csv(rows))
        outputs.text(paths["summary"], tables.to_markdown(lines))
        for picture in (p for section in sections for p in section.pictures):
            target = folder / f"{job.case}_{picture.name}.png"
            try:
                outputs.begin(target).write_bytes(picture.png)
            except OSError as error:
                raise output_error(target, error) from error
    return {name: str(path) for name, path in paths.items()}


def _settings(job: ExperimentJob, study: Study) -> list[tuple[str, str]]:
    recipes = [
        (
            LABELS[name],
            f"width {preset.width}, patches of {preset.patch} px ({preset.sampling}), "
            f"batch {preset.batch}, {preset.epochs} epochs, learning rate {preset.learning_rate:g}",
        )
        for name, preset in study.presets.items()
    ]
    return [
        ("ClearDate", version()),
        ("size", job.size),
        ("bands", ", ".join(t for titles in study.bands.values() for t in titles)),
        ("seeds", ", ".join(map(str, job.seeds))),
        *(
            (
                place.name,
                f"{place.grid.width} x {place.grid.height} px, {int(place.learn.sum())} pixels to "
                f"learn from, {int(place.test.sum())} to score, {place.buffer} px between",
            )
            for place in study.places.values()
        ),
        *recipes,
    ]
