"""Start of the worker process: ``python -I -u -X utf8 bootstrap.py COMMAND job.json``.

The folder above may carry any name (QGIS chooses it), so the package is loaded by its file and
registered as ``cleardate``; a copy installed in the environment does not get in the way.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path

PACKAGE = "cleardate"


def load_package() -> None:
    """Make the folder above importable as ``cleardate``."""
    root = Path(__file__).resolve().parent.parent
    spec = importlib.util.spec_from_file_location(
        PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{root} is not the folder of the plugin.")
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)


def main(arguments: list[str]) -> int:
    """Run the job file; returns the exit code (see contract/errors.py)."""
    runner = importlib.import_module(f"{PACKAGE}.worker.runner")
    code: int = runner.run_job_file(arguments)
    return code


# A child that multiprocessing spawns imports this file under the second name.
if __name__ in ("__main__", "__mp_main__"):
    load_package()
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
