"""A network of a few bytes, to find out whether a device computes and computes right."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

_OPSET = 17
_IR_VERSION = 8


def probe_model(opset: int = _OPSET, ir_version: int = _IR_VERSION) -> bytes:
    """A 3 x 3 convolution that sums what it sees, and a ReLU: (1, 1, h, w) to the same shape.

    ``opset`` and ``ir_version``: the versions of its operators and of the file.
    """
    kernel = numpy_helper.from_array(np.ones((1, 1, 3, 3), dtype=np.float32), "kernel")
    shape: list[int | str | None] = [1, 1, "h", "w"]
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["x", "kernel"], ["sum"], pads=[1, 1, 1, 1]),
            helper.make_node("Relu", ["sum"], ["y"]),
        ],
        "probe",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)],
        [kernel],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    model.ir_version = ir_version
    return bytes(model.SerializeToString())


def probe_input() -> NDArray[np.float32]:
    """What the probe is run on: (1, 1, 8, 8) of ones."""
    return np.ones((1, 1, 8, 8), dtype=np.float32)


def is_right(output: NDArray[np.float32]) -> bool:
    """Whether a device's answer to ``probe_input`` is what it must be, in any of its precisions."""
    expected = np.full((8, 8), 9.0, dtype=np.float32)
    expected[[0, -1], :] = 6.0
    expected[:, [0, -1]] = 6.0
    expected[[0, 0, -1, -1], [0, -1, 0, -1]] = 4.0
    return output.shape == (1, 1, 8, 8) and bool(np.allclose(output[0, 0], expected, atol=0.01))
