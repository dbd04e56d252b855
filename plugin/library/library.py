"""The models of the profile: a folder of .onnx files, and the generators that ship with us."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication

from ...contract.errors import ModelError, OutputError
from ...contract.files.partial import (
    flush_file,
    flush_folder,
    keep_mode,
    make_partial,
    partial_path,
    replaceable,
)
from ...contract.model_file import read_model_card
from ...processing.host.launch import PLUGIN_ROOT
from ...processing.host.text import tr

SUFFIX = ".onnx"


@dataclass(frozen=True)
class Library:
    """``folder`` holds the user's models and may not exist yet; ``shipped`` is only read."""

    folder: Path
    shipped: Path

    def models(self) -> list[Path]:
        """The user's models, then the shipped ones, each by name."""
        return [*_models_in(self.folder), *_models_in(self.shipped)]

    def is_shipped(self, model: Path) -> bool:
        """Whether a model came with the plugin and can be neither changed nor removed."""
        return model.parent == self.shipped

    def free_name(self, name: str) -> str:
        """``name``, or the first of ``name_2``, ``name_3`` … that no model of the user has."""
        stem = Path(name).stem or "model"
        candidate, number = stem, 1
        while (self.folder / f"{candidate}{SUFFIX}").exists():
            number += 1
            candidate = f"{stem}_{number}"
        return f"{candidate}{SUFFIX}"

    def add(self, source: Path, name: str) -> Path:
        """Copy a model into the folder as ``name``; a model of that name is replaced.

        ModelError if ``source`` is no model of ours, OutputError if it cannot be written.
        """
        read_model_card(source)
        target = self.folder / name
        if target.parent != self.folder or target.suffix.lower() != SUFFIX:
            raise OutputError(
                tr("A model cannot be called {name}.").format(name=name),
                tr("Choose a file name that ends in .onnx."),
            )
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _cannot_write(self.folder, error) from error
        copy_whole(source, target)
        return target

    def remove(self, model: Path) -> None:
        """Delete one of the user's models; OutputError if that is not possible."""
        if model.parent != self.folder:
            raise OutputError(
                tr("{path} is not one of your own models.").format(path=model),
                tr("Models that come with the plugin stay."),
            )
        try:
            model.unlink()
        except OSError as error:
            raise _cannot_write(model, error) from error


def default_library() -> Library:
    """The library of this QGIS profile."""
    profile = Path(QgsApplication.qgisSettingsDirPath())
    return Library(profile / "cleardate" / "models", PLUGIN_ROOT / "models" / "generators")


def models() -> list[Path]:
    """All models of this QGIS profile and those that ship with the plugin."""
    return default_library().models()


def copy_whole(source: Path, target: Path) -> None:
    """Copy a model under another name first, so that ``target`` is whole or as before."""
    if not source.is_file():
        raise ModelError(tr("The model {path} does not exist.").format(path=source))
    path = replaceable(target)
    if path.exists() and path.samefile(source):
        return
    partial = partial_path(path)
    try:
        mode = make_partial(partial, path)
        shutil.copyfile(source, partial)
        flush_file(partial)
        keep_mode(partial, mode)
        partial.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise _cannot_write(target, error) from error


def _models_in(folder: Path) -> list[Path]:
    try:
        found = [p for p in folder.iterdir() if p.suffix.lower() == SUFFIX and p.is_file()]
    except OSError:
        return []
    return sorted(found, key=lambda path: path.name.lower())


def _cannot_write(path: Path, error: OSError) -> OutputError:
    return OutputError(
        tr("{path} cannot be written: {reason}.").format(path=path, reason=error.strerror or error),
        tr("Check the permissions and the free space."),
    )
