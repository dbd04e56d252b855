"""Which devices really run a network here: each is given a tiny one and its answer is checked."""

from __future__ import annotations

import numpy as np

from ..graphs.probe import is_right, probe_input, probe_model
from .providers import DEVICES, SUFFIX, Device, provider_list
from .runtime import FAILURES, RUNTIME, Runtime

_NOT_TRIED = ("tensorrt",)
"""TensorRT takes long to prepare even a tiny network."""


def survey(runtime: Runtime = RUNTIME) -> dict[str, str]:
    """The devices that onnxruntime was built for: "" for one that works, else why it does not."""
    available = runtime.available()
    return {
        device.name: _why_not(device, runtime)
        for device in DEVICES.values()
        if device.provider in available and device.name not in _NOT_TRIED
    }


def _why_not(device: Device, runtime: Runtime) -> str:
    try:
        session = runtime.open(probe_model(), provider_list(device, False, None))
        # onnxruntime falls back to the CPU without a word.
        if session.get_providers()[0] != device.provider:
            running = session.get_providers()[0].removesuffix(SUFFIX)
            return f"onnxruntime fell back to {running}"
        output = np.asarray(session.run(None, {"x": probe_input()})[0])
    except FAILURES as error:
        return str(error).strip().partition("\n")[0]
    return "" if is_right(output) else "it computed wrong values"
