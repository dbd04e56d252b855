"""Training of generators and their export to ONNX."""
