"""What the two algorithms about the compute environment share; they run without one."""

from __future__ import annotations

from ..host.text import tr_noop
from .algorithm import ClearDateAlgorithm


class EnvironmentAlgorithm(ClearDateAlgorithm):
    """Their group, and the words that find them."""

    theme = ("environment", tr_noop("Environment"))
    words = (tr_noop("install"), "Python", "CUDA", "GPU", "onnxruntime", "torch")
