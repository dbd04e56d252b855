"""A network in the precision that it is to run in."""

from __future__ import annotations

import onnx

from ...contract.errors import ModelError
from ...contract.sentence import say
from .half import halved
from .quantise import NARROW, WIDE, Ranges, quantised


def in_precision(
    model: onnx.ModelProto, precision: str, ranges: Ranges, dot_products: bool
) -> onnx.ModelProto:
    """The network for fp32, fp16 or int8; ``ranges`` are for int8 alone.

    ``dot_products``: whether the processor has those of 8 bits.

    ModelError if its graph, though sound in float32, does not allow the form.
    """
    try:
        if precision == "int8":
            return quantised(model, ranges, WIDE if dot_products else NARROW)
        return halved(model) if precision == "fp16" else model
    except (ValueError, IndexError, KeyError) as error:
        bits = 8 if precision == "int8" else 16
        raise ModelError(
            say(
                "The model cannot be put into {bits} bits ({name}: {error}).",
                bits=bits,
                name=type(error).__name__,
                error=error,
            ),
            "Train or export it again, or choose the precision fp32.",
        ) from error
