"""Fixtures for all tests, on both sides: standard library and pytest only."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
# Tests that load onnxruntime themselves report nothing either (models/devices/__init__.py).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"


@pytest.fixture(scope="session")
def repository() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def real_data() -> Path:
    folder = ROOT.parent / "shared" / "data" / "real"
    if not folder.is_dir():
        pytest.skip("real scenes not found at ../shared/data/real")
    return folder


@pytest.fixture(scope="session")
def products_data() -> Path:
    folder = ROOT.parent / "shared" / "data" / "products"
    if not folder.is_dir():
        pytest.skip("products not found at ../shared/data/products")
    return folder.resolve()


@pytest.fixture(scope="session")
def script() -> Callable[[str], Any]:
    """Loads a module of a folder of scripts/, which are no packages: ``script("docs/pages")``."""

    def load(path: str) -> Any:
        folder, name = (ROOT / "scripts" / path).parent, Path(path).name
        sys.path.insert(0, str(folder))
        try:
            return importlib.import_module(name)
        finally:
            sys.path.remove(str(folder))

    return load
