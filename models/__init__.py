"""Generators: networks behind ONNX, and the simple methods beside them."""
