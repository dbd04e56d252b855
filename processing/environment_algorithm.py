"""What the two algorithms about the compute environment share; they run without one."""

from __future__ import annotations

from .algorithm import ClearDateAlgorithm
from .text import tr_noop


class EnvironmentAlgorithm(ClearDateAlgorithm):
    """Their group, and the words that find them."""

    theme = ("environment", tr_noop("Environment"))
    words = (tr_noop("install"), "Python", "CUDA", "GPU", "onnxruntime", "torch")
