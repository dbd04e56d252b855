"""Networks as ONNX graphs: read, put in a faster form, in 8 or 16 bits."""
