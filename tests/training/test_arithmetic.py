from __future__ import annotations

import pytest
import torch

from cleardate.contract.choices import TRAIN_PRECISIONS
from cleardate.contract.errors import InputError
from cleardate.contract.reporter import SilentReporter
from cleardate.training import arithmetic
from cleardate.training.arithmetic import DTYPES, choose_precision, compiled, repeatable

CPU, GPU = torch.device("cpu"), torch.device("cuda")


def test_every_precision_of_the_contract_is_known():
    assert set(TRAIN_PRECISIONS) == {"auto", *DTYPES}


@pytest.mark.parametrize(
    ("name", "device", "has_bf16", "expected"),
    [
        ("auto", CPU, True, "fp32"),
        ("bf16", CPU, False, "bf16"),
        ("auto", GPU, True, "bf16"),
        ("auto", GPU, False, "fp16"),
        ("fp16", GPU, True, "fp16"),
        ("fp32", GPU, True, "fp32"),
    ],
)
def test_auto_takes_what_the_device_has(monkeypatch, name, device, has_bf16, expected):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda **_: has_bf16)
    assert choose_precision(name, device) == expected


def test_bf16_that_the_gpu_lacks_is_refused(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: False)
    with pytest.raises(InputError, match="this GPU does not support"):
        choose_precision("bf16", GPU)


def test_a_machine_that_cannot_compile_goes_on_and_says_so(monkeypatch):
    def fail(*_):
        raise RuntimeError("No working C++ compiler found\nand more")

    monkeypatch.setattr(arithmetic.torch, "compile", lambda network: fail)
    reporter, network = SilentReporter(), torch.nn.Identity()
    assert compiled(network, CPU, reporter) is network
    ((level, text),) = reporter.lines
    assert level == "warning"
    assert "(No working C++ compiler found)" in text


def test_whether_it_compiles_is_tried_on_the_device_of_training(monkeypatch):
    tried = []
    monkeypatch.setattr(
        arithmetic.torch, "compile", lambda _: lambda *given: tried.extend(x.device for x in given)
    )
    compiled(torch.nn.Identity(), torch.device("meta"), SilentReporter())
    assert tried == [torch.device("meta")]


def test_what_is_set_for_a_training_is_put_back():
    memory = torch.utils.deterministic
    before = memory.fill_uninitialized_memory
    with repeatable(3, CPU):
        first = torch.rand(2)
        assert torch.are_deterministic_algorithms_enabled()
        assert not memory.fill_uninitialized_memory
    with repeatable(3, CPU):
        assert torch.equal(torch.rand(2), first)
    assert not torch.are_deterministic_algorithms_enabled()
    assert memory.fill_uninitialized_memory == before
