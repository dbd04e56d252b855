"""Where the files of a product lie: a folder, or a folder inside a zip or tar that stays packed.

Readers ask a place for names and for small texts; pixels are left to GDAL, which is given
``gdal_name``. No name leads out of its place: links of metadata and members of archives that point
elsewhere are refused.
"""

from __future__ import annotations

import os
import re
import tarfile
import zipfile
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from ...contract.errors import InputError
from ...contract.files.given import open_file
from ...contract.sentence import say

_LARGEST_TEXT = 32 << 20
"""Bytes of metadata; the largest real ones have 2 MB."""
_MOST_MEMBERS = 200_000
ZIPS, TARS = (".zip",), (".tar",)


class Place(Protocol):
    """A folder, wherever it is. Names in it that end in / are folders themselves."""

    @property
    def path(self) -> str:
        """What a user calls it."""

    def names(self) -> list[str]:
        """What is right in it, sorted."""

    def read(self, name: str) -> bytes:
        """The bytes of a small file in it, at any depth; InputError if that cannot be read."""

    def has(self, name: str) -> bool:
        """Whether there is such a file, at any depth."""

    def gdal_name(self, name: str) -> str:
        """What GDAL calls a file in it."""

    def below(self, name: str) -> Place:
        """A folder in it."""


class FolderPlace:
    """A folder of the disk."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    @property
    def path(self) -> str:
        return self._folder

    def names(self) -> list[str]:
        try:
            with os.scandir(self._folder) as entries:
                return sorted(entry.name + "/" * entry.is_dir() for entry in entries)
        except OSError as error:
            raise InputError(
                say(
                    "The folder {path} cannot be read: {strerror}.",
                    path=self._folder,
                    strerror=error.strerror,
                ),
                "Check the path and its permissions.",
            ) from error

    def read(self, name: str) -> bytes:
        path = self.gdal_name(name)
        with open_file(path, say("The file {path}", path=path)) as stream:
            # Room for the most that is read would cost more than reading.
            size = os.fstat(stream.fileno()).st_size
            return _bounded(stream.read(min(size, _LARGEST_TEXT) + 1), path)

    def has(self, name: str) -> bool:
        return Path(self.gdal_name(name)).is_file()

    def gdal_name(self, name: str) -> str:
        # A thousand products are asked for tens of thousands of names.
        return f"{self._folder.rstrip('/')}/{inside(name)}"

    def below(self, name: str) -> FolderPlace:
        return FolderPlace(self.gdal_name(name))


class _Archive(Protocol):
    """A zip or a tar: which files are in it, and the bytes of small ones."""

    path: str
    driver: str
    members: frozenset[str]

    def read(self, member: str) -> bytes:
        """The bytes of a member."""


class ArchivePlace:
    """A folder inside an archive; ``prefix`` is empty or ends in /."""

    def __init__(self, archive: _Archive, prefix: str = "") -> None:
        self._archive = archive
        self._prefix = prefix

    @property
    def path(self) -> str:
        # An archive that holds one folder is called by its own name.
        inner = self._prefix.rstrip("/")
        alone = all(name.startswith(self._prefix) for name in self._archive.members)
        return self._archive.path if alone else f"{self._archive.path}/{inner}"

    def names(self) -> list[str]:
        start = len(self._prefix)
        found = set()
        for member in self._archive.members:
            if member.startswith(self._prefix):
                head, slash, _ = member[start:].partition("/")
                found.add(head + slash)
        return sorted(found - {""})

    def read(self, name: str) -> bytes:
        return self._archive.read(self._prefix + inside(name))

    def has(self, name: str) -> bool:
        return self._prefix + inside(name) in self._archive.members

    def gdal_name(self, name: str) -> str:
        return f"/{self._archive.driver}/{self._archive.path}/{self._prefix}{inside(name)}"

    def below(self, name: str) -> ArchivePlace:
        return ArchivePlace(self._archive, f"{self._prefix}{inside(name).rstrip('/')}/")


class _Zip:
    driver = "vsizip"

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            with zipfile.ZipFile(path) as packed:
                infos = packed.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise _broken(path, error) from error
        if any(info.flag_bits & 1 for info in infos):
            raise InputError(
                say("The archive {path} is locked by a password.", path=path),
                "Unpack it, and give the folder.",
            )
        self.members = _members(path, [info.filename for info in infos if not info.is_dir()])

    def read(self, member: str) -> bytes:
        try:
            with zipfile.ZipFile(self.path) as packed, packed.open(member) as stream:
                return _bounded(stream.read(_LARGEST_TEXT + 1), f"{self.path}/{member}")
        except (zipfile.BadZipFile, OSError, KeyError, EOFError, zlib.error, RuntimeError) as error:
            raise _broken(self.path, error) from error


class _Tar:
    driver = "vsitar"

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            with tarfile.open(path, "r:") as packed:
                infos = packed.getmembers()
        except (tarfile.TarError, OSError, ValueError) as error:
            raise _broken(path, error) from error
        self.members = _members(path, [info.name for info in infos if info.isreg()])

    def read(self, member: str) -> bytes:
        try:
            with tarfile.open(self.path, "r:") as packed:
                stream = packed.extractfile(member)
                content = stream.read(_LARGEST_TEXT + 1) if stream is not None else b""
        except (tarfile.TarError, OSError, KeyError, EOFError) as error:
            raise _broken(self.path, error) from error
        return _bounded(content, f"{self.path}/{member}")


def inside(name: str) -> str:
    """A name as a path inside a folder, with /; InputError if it leads out of it."""
    clean = name.replace("\\", "/").removeprefix("./")
    parts = clean.split("/")
    if clean.startswith("/") or ".." in parts or ":" in parts[0] or "\0" in clean:
        raise InputError(
            say("The name {name} points outside its product.", name=name),
            "Download the product again, from a place that you trust.",
        )
    return "/".join(part for part in parts if part not in ("", "."))


def disk_file(gdal_name: str) -> str:
    """The file of the disk that a GDAL name leads to: the archive of a packed one."""
    packed = re.match(r"/(?:vsizip|vsitar)/(.*?\.(?:zip|tar))(?:/|$)", gdal_name, re.IGNORECASE)
    return packed[1] if packed is not None else gdal_name


def is_archive(name: str) -> bool:
    """Whether a name is that of a zip or a tar."""
    return name.lower().endswith(ZIPS + TARS)


def open_archive(path: str) -> ArchivePlace:
    """A zip or a tar as a place; InputError if it is cut off, locked or points outside itself."""
    changed = Path(path).stat()
    return ArchivePlace(_opened(path, changed.st_mtime_ns, changed.st_size))


@lru_cache(maxsize=64)
def _opened(path: str, changed: int, size: int) -> _Archive:
    return _Zip(path) if path.lower().endswith(ZIPS) else _Tar(path)


def _members(path: str, names: list[str]) -> frozenset[str]:
    if len(names) > _MOST_MEMBERS:
        raise InputError(
            say("The archive {path} holds {count} files.", path=path, count=len(names)),
            "Unpack what you need of it, and give the folder.",
        )
    for name in names:
        try:
            inside(name)
        except InputError as error:
            raise InputError(
                say(
                    "The archive {path} holds {name}, which points outside of it.",
                    path=path,
                    name=name,
                ),
                error.remedy,
            ) from error
    return frozenset(names)


def _broken(path: str, error: Exception) -> InputError:
    return InputError(
        say(
            "The archive {path} is cut off or damaged ({error}).",
            path=path,
            error=str(error) or type(error).__name__,
        ),
        "Download it again.",
    )


def _bounded(content: bytes, path: str) -> bytes:
    if len(content) > _LARGEST_TEXT:
        raise InputError(
            say("{path} is larger than metadata ever are.", path=path), "Check the file."
        )
    return content


def place_of(path: str) -> Place | None:
    """A folder, an archive, or a folder inside an archive as a place; None for anything else."""
    if Path(path).is_dir():
        return FolderPlace(path)
    for outer in (Path(path), *Path(path).parents):
        if is_archive(outer.name) and outer.is_file():
            inner = Path(path).relative_to(outer).as_posix()
            place = open_archive(str(outer))
            return place if inner == "." else place.below(inner)
    return None
