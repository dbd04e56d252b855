"""Devices are believed only when they have computed something right."""

from __future__ import annotations

from typing import Any

import numpy as np

from cleardate.models.devices.runtime import RUNTIME, OnnxRuntime
from cleardate.models.devices.survey import survey
from cleardate.models.graphs.probe import is_right, probe_input, probe_model


class Session:
    def __init__(self, real: Any, providers: list[str], factor: float) -> None:
        self._real, self._providers, self._factor = real, providers, factor

    def get_providers(self) -> list[str]:
        return self._providers

    def run(self, names: None, inputs: dict[str, Any]) -> list[Any]:
        return [self._factor * self._real.run(names, inputs)[0]]


class Pretends(OnnxRuntime):
    """An onnxruntime with CUDA in it that behaves in a way of its own."""

    def __init__(self, running: str, factor: float = 1.0, error: str = "") -> None:
        super().__init__()
        self._running, self._factor, self._error = running, factor, error

    def available(self) -> list[str]:
        return ["TensorrtExecutionProvider", "CUDAExecutionProvider", "CPUExecutionProvider"]

    def open(self, content: bytes, providers: Any, at_once: int = 1) -> Any:
        real = super().open(content, [("CPUExecutionProvider", {})])
        if providers[0][0] == "CPUExecutionProvider":
            return real
        if self._error:
            raise RuntimeError(self._error)
        return Session(real, [self._running, "CPUExecutionProvider"], self._factor)


def test_the_processor_works():
    assert survey()["cpu"] == ""
    session = RUNTIME.open(probe_model(), [("CPUExecutionProvider", {})])
    assert is_right(session.run(None, {"x": probe_input()})[0])


def test_a_gpu_is_tried():
    assert survey(Pretends("CUDAExecutionProvider")) == {"cuda": "", "cpu": ""}
    fell_back = survey(Pretends("CPUExecutionProvider"))
    assert fell_back == {"cuda": "onnxruntime fell back to CPU", "cpu": ""}
    assert survey(Pretends("CUDAExecutionProvider", 1.5))["cuda"] == "it computed wrong values"
    failed = survey(Pretends("CUDAExecutionProvider", error="no kernel image\nmore"))
    assert failed["cuda"] == "no kernel image"


def test_wrong_answers_are_found():
    assert not is_right(np.full((1, 1, 8, 8), 9.0, dtype=np.float32))
    assert not is_right(np.zeros((1, 1, 8, 8), dtype=np.float32))
    assert not is_right(np.zeros((1, 8, 8), dtype=np.float32))
