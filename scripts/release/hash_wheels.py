"""Writes requirements/hashes.txt anew: the SHA-256 of every published wheel that may be installed.

    .venv/bin/python scripts/release/hash_wheels.py

Run it after a change of requirements/constraints.txt, in an environment that was made with it. It
reads the pages of the index that pip is set up with, one for each package, and downloads none. pip
has no command that prints the hashes, so its own classes are used.
"""

from __future__ import annotations

import importlib.metadata
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from pip._internal.commands import create_command
from pip._internal.index.collector import parse_links
from pip._internal.models.link import Link

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "requirements"
LISTS = ("simulate.txt", "simulate-gpu.txt", "train.txt")
HEAD = """\
# The SHA-256 of every published wheel that an installation may take, for Python 3.11 to 3.14 on
# Windows, macOS and Linux. Made by scripts/release/hash_wheels.py from the index, never by hand.
"""
_WHEEL = re.compile(
    r"(?P<name>[^-]+)-(?P<version>[^-]+)(-\d[^-]*)?-"
    r"((?P<python>[^-]+)-(?P<abi>[^-]+)-(?P<platform>[^-]+))\.whl"
)
_PYTHONS = re.compile(r"cp31[1-4]-(cp31[1-4]|none)|cp3\d+-abi3|(py2\.)?py3(\.\w+)?-none")
_PLATFORMS = re.compile(r"any|win_(amd64|arm64)|macosx\w+|(manylinux\w+_(x86_64|aarch64)\.?)+")


def normal(name: str) -> str:
    """The name of a distribution as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def lines(name: str) -> list[str]:
    """What a file of requirements says."""
    text = (FOLDER / name).read_text("utf-8").splitlines()
    return [line for line in text if line and not line.startswith("#")]


def pins() -> dict[str, str]:
    """The version of every distribution that is pinned."""
    return {normal(n): v for n, _, v in (line.partition("==") for line in lines("constraints.txt"))}


def uv_pin() -> tuple[str, str]:
    """What fetches a Python where there is none is a wheel as well."""
    text = (ROOT / "processing" / "environment" / "standalone.py").read_text("utf-8")
    found = re.search(r'UV_PIN = "uv==([\d.]+)"', text)
    if found is None:
        sys.exit("standalone.py pins no uv")
    return "uv", found.group(1)


def installed(known: dict[str, str]) -> set[str]:
    """What the lists ask for and what that requires in turn, of the pinned distributions."""
    found: set[str] = set()
    pending = [re.split(r"\[", line)[0] for name in LISTS for line in lines(name)]
    while pending:
        name = normal(pending.pop())
        if name in found or name not in known:
            continue
        found.add(name)
        try:
            needs = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue  # onnxruntime-gpu, which needs what onnxruntime does and NVIDIA's libraries
        for need in needs:
            named = re.match(r"[\w.-]+", need)
            if named is not None and "extra ==" not in need:
                pending.append(named.group(0))
    return found


def published(name: str, version: str) -> Iterator[tuple[str, str]]:
    """File name and SHA-256 of the wheels of a version, from all indexes that are no folders."""
    command = create_command("index")
    options, _ = command.parse_args(["versions", name])
    with command.main_context():
        session = command._build_session(options)
        finder = command._build_package_finder(options, session, ignore_requires_python=True)
        for url in finder.search_scope.get_index_urls_locations(name):
            if url.startswith("file:"):
                continue
            page = finder._link_collector.fetch_response(Link(url))
            for link in parse_links(page) if page is not None else ():
                wheel = _WHEEL.fullmatch(link.filename)
                if wheel is not None and wheel["version"] == version and link.hash_name == "sha256":
                    tags = f"{wheel['python']}-{wheel['abi']}"
                    if _PYTHONS.fullmatch(tags) and _PLATFORMS.fullmatch(wheel["platform"]):
                        yield link.filename, str(link.hash)


def main() -> int:
    """Write the file; 1 if a version has no wheel."""
    known = pins()
    wanted = {name: known[name] for name in installed(known)}
    wanted.update([uv_pin()])
    found: dict[str, str] = {}
    for name, version in sorted(wanted.items()):
        wheels = dict(published(name, version))
        print(f"{name} {version}: {len(wheels)} wheels")
        if not wheels:
            print(f"no wheel of {name} {version} is published", file=sys.stderr)
            return 1
        found.update(wheels)
    text = "".join(f"{found[name]}  {name}\n" for name in sorted(found, key=str.lower))
    (FOLDER / "hashes.txt").write_text(HEAD + text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
