"""What runs a network: onnxruntime's execution providers behind the names of ``--device``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...contract.errors import InputError, UsageError
from ...contract.sentence import say

CPU = "CPUExecutionProvider"
CUDA = "CUDAExecutionProvider"
SUFFIX = "ExecutionProvider"
_SHARE = 0.8
"""Of the memory that is free on the GPU; the rest is for the driver and for others."""

Options = dict[str, Any]


@dataclass(frozen=True)
class Device:
    """``provider``: onnxruntime's name. ``options``: what it is set to.

    ``halves``: whether it is fast in float16. ``batch``: tiles at once, at most. ``in_flight``:
    runs at once, so that tiles travel while others are computed. ``binds``: whether buffers of
    ours are bound to its runs. ``patience_s``: what a run may take however small it is, since
    the first of a size may load or build what it needs.
    """

    name: str
    provider: str
    options: Callable[[bool, int | None], Options] = lambda exact, free: {}
    halves: bool = True
    batch: int = 1
    in_flight: int = 1
    binds: bool = False
    package: str = ""
    patience_s: float = 600.0


def _cuda(exact: bool, free: int | None) -> Options:
    """``exact``: no TF32, which keeps 10 bits of float32's 23."""
    limit = {} if free is None else {"gpu_mem_limit": str(int(free * _SHARE))}
    return {
        # The default doubles the arena each time it grows.
        "arena_extend_strategy": "kSameAsRequested",
        # The parts of a fill have many shapes, and trying all algorithms for each costs more than
        # the best one saves.
        "cudnn_conv_algo_search": "HEURISTIC",
        "cudnn_conv_use_max_workspace": "1",
        "prefer_nhwc": "0" if exact else "1",
        "use_tf32": "0" if exact else "1",
        **limit,
    }


def _tensorrt(exact: bool, free: int | None) -> Options:
    # The network is in float16 by then if it is to be; TensorRT shall not choose for itself.
    limit = {} if free is None else {"trt_max_workspace_size": str(int(free * _SHARE) // 2)}
    return {"trt_fp16_enable": "0" if exact else "1", **limit}


DEVICES: Mapping[str, Device] = {
    device.name: device
    for device in (
        Device(
            "cuda",
            CUDA,
            _cuda,
            batch=4,
            in_flight=2,
            binds=True,
            package=say("onnxruntime-gpu and a driver for CUDA"),
        ),
        Device(
            "tensorrt",
            "TensorrtExecutionProvider",
            _tensorrt,
            batch=4,
            in_flight=2,
            binds=True,
            package=say("onnxruntime-gpu, a driver for CUDA, and TensorRT"),
            patience_s=7200.0,
        ),
        Device(
            "directml",
            "DmlExecutionProvider",
            batch=2,
            package=say("onnxruntime-directml on Windows"),
        ),
        Device(
            "coreml", "CoreMLExecutionProvider", halves=False, package=say("onnxruntime on macOS")
        ),
        Device("cpu", CPU, halves=False, patience_s=60.0),
    )
}
_AUTOMATIC = ("cuda", "directml", "cpu")
"""TensorRT takes minutes to prepare a network, and CoreML runs parts of it on the CPU: whoever
wants them says so."""


def candidates(wanted: str, precision: str, available: Sequence[str]) -> list[Device]:
    """The devices to try for ``--device wanted``, the best first.

    InputError if the one that was asked for is not in this onnxruntime; UsageError for int8 on a
    GPU.
    """
    if precision == "int8":
        if wanted not in ("auto", "cpu"):
            raise UsageError(
                say(
                    "8 bits were asked for on {wanted}; networks run in 8 bits on the CPU.",
                    wanted=wanted,
                ),
                "Choose the device auto or cpu, or the precision auto or fp32.",
            )
        return [DEVICES["cpu"]]
    if wanted == "auto":
        return [DEVICES[name] for name in _AUTOMATIC if DEVICES[name].provider in available]
    device = DEVICES[wanted]
    if device.provider not in available:
        raise not_there(device, available)
    return [device]


def not_there(device: Device, running: Sequence[str]) -> InputError:
    """The error for a device that was asked for and cannot be had."""
    names = ", ".join(name.removesuffix(SUFFIX) for name in running)
    return InputError(
        say(
            "The device {name} was asked for but onnxruntime cannot use it here (it has {names}).",
            name=device.name,
            names=names,
        ),
        say("Install {package}, or choose the device auto or cpu.", package=device.package),
    )


def provider_list(device: Device, exact: bool, free: int | None) -> list[tuple[str, Options]]:
    """What to ask onnxruntime for: the device's providers, and the CPU for what they cannot do.

    ``free``: bytes on the GPU that this session may count on; None if nobody can say.
    """
    chosen = [(device.provider, device.options(exact, free))]
    if device.name == "tensorrt":
        chosen.append((CUDA, _cuda(exact, free)))
    if device.name != "cpu":
        chosen.append((CPU, {}))
    return chosen
