"""The table of devices: what each is called, and what onnxruntime is asked for."""

from __future__ import annotations

import pytest

from cleardate.contract.choices import MODEL_DEVICES
from cleardate.contract.errors import InputError, UsageError
from cleardate.models.devices.providers import CPU, CUDA, DEVICES, candidates, provider_list

GPU_BYTES = 10_000_000_000
TENSORRT = "TensorrtExecutionProvider"
DIRECTML = "DmlExecutionProvider"


def test_every_device_of_the_jobs_is_in_the_table():
    assert set(MODEL_DEVICES) == {"auto", *DEVICES}


def test_auto_takes_the_first_that_is_there():
    assert [d.name for d in candidates("auto", "auto", [TENSORRT, CUDA, CPU])] == ["cuda", "cpu"]
    assert [d.name for d in candidates("auto", "fp32", [DIRECTML, CPU])] == ["directml", "cpu"]
    assert [d.name for d in candidates("auto", "auto", [CPU])] == ["cpu"]


def test_eight_bits_stay_on_the_cpu():
    assert [d.name for d in candidates("auto", "int8", [CUDA, CPU])] == ["cpu"]
    with pytest.raises(UsageError, match="8 bits were asked for on cuda"):
        candidates("cuda", "int8", [CUDA, CPU])


@pytest.mark.parametrize("device", sorted(set(DEVICES) - {"cpu"}))
def test_a_device_that_onnxruntime_does_not_have_is_refused(device):
    with pytest.raises(InputError, match=f"device {device} was asked for") as caught:
        candidates(device, "auto", [CPU])
    assert "Install onnxruntime" in caught.value.remedy


def test_what_cuda_is_asked_for():
    cuda, cpu = provider_list(DEVICES["cuda"], exact=True, free=GPU_BYTES)
    assert (cuda[0], cpu) == (CUDA, (CPU, {}))
    assert int(cuda[1]["gpu_mem_limit"]) == 0.8 * GPU_BYTES
    assert cuda[1]["arena_extend_strategy"] == "kSameAsRequested"
    assert cuda[1]["cudnn_conv_algo_search"] == "HEURISTIC"
    # TF32 has 10 bits where float32 has 23: no fp32 as the job means it.
    assert cuda[1]["use_tf32"] == "0"
    assert provider_list(DEVICES["cuda"], exact=False, free=None)[0][1]["use_tf32"] == "1"
    assert "gpu_mem_limit" not in provider_list(DEVICES["cuda"], exact=True, free=None)[0][1]


def test_tensorrt_leaves_to_cuda_what_it_cannot_do():
    names = [name for name, _ in provider_list(DEVICES["tensorrt"], exact=False, free=None)]
    assert names == [TENSORRT, CUDA, CPU]
