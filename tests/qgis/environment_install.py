"""Installs as a process of its own, for a test that kills it: HOME and DOWNLOADS are given."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

spec = importlib.util.spec_from_file_location(
    "cleardate", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
)
assert spec is not None and spec.loader is not None
package = importlib.util.module_from_spec(spec)
sys.modules["cleardate"] = package
spec.loader.exec_module(package)

from cleardate.processing.client.trial import try_worker  # noqa: E402
from cleardate.processing.environment.install import Installer, Request  # noqa: E402
from cleardate.processing.environment.install_log import Journal, Silent  # noqa: E402


class Printing(Silent):
    """Prints every line."""

    def line(self, level: str, text: str) -> None:
        print(text, flush=True)


request = Request(Path(sys.argv[1]), gpu="no", downloads=Path(sys.argv[2]))
Installer(request, Journal(None, Printing()), try_worker).install()
