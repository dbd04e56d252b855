"""What a worker's summary says of an environment: what is broken in it, what is not as tested."""

from __future__ import annotations

from typing import Any

from .requirements import TRAIN, InstallChoice, fits, pins


def faults(summary: dict[str, Any], wanted: InstallChoice) -> dict[str, str]:
    """What keeps an environment from doing its work: part and reason."""
    found = dict(summary.get("broken", {}))
    if wanted.tier == TRAIN:
        found.update(summary.get("broken_train", {}))
    if not found:
        cpu = summary.get("devices", {}).get("cpu")
        if cpu != "":
            found["onnxruntime"] = str(cpu)
    return found


def differs(summary: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Libraries whose version is not the pinned one: the version found and the pinned one."""
    known = pins()
    return {
        name: (version, known[name])
        for name, version in summary.get("versions", {}).items()
        if name in known and not fits(version, known[name])
    }
