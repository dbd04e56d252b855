"""The generator that comes with the plugin, trained by scripts/pretrain.py."""

from __future__ import annotations

from pathlib import Path

SHIPPED = Path(__file__).resolve().parent / "generators" / "cleardate.onnx"
