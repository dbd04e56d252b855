"""The driver's memory and page-locked arrays, with a made-up driver."""

from __future__ import annotations

import pytest

from cleardate.models.devices.cuda_driver import CudaDriver, open_driver

GPU_BYTES = 10_000_000_000


class FakeLibrary:
    """NVIDIA's driver; ``broken`` is the call that fails."""

    def __init__(self, broken: str = "") -> None:
        self.broken = broken
        self.calls: list[str] = []

    def __getattr__(self, name: str):
        def call(*arguments) -> int:
            self.calls.append(name)
            if name == "cuMemGetInfo_v2":
                arguments[0]._obj.value = GPU_BYTES
            return int(name == self.broken)

        return call


def test_the_driver_gives_free_memory_and_locks_arrays():
    library = FakeLibrary()
    driver = CudaDriver(library)
    assert driver.free_memory() == GPU_BYTES
    array = driver.buffer((2, 3))
    array[:] = 7
    assert array.sum() == 42
    assert "cuMemHostUnregister" not in library.calls
    del array
    assert library.calls[-1] == "cuMemHostUnregister"


@pytest.mark.parametrize("broken", ["cuInit", "cuDeviceGet", "cuDevicePrimaryCtxRetain"])
def test_without_a_gpu_there_is_no_figure_and_arrays_are_plain(broken):
    driver = CudaDriver(FakeLibrary(broken))
    assert driver.free_memory() is None
    assert driver.buffer((2, 3)).shape == (2, 3)
    assert CudaDriver(None).free_memory() is None


@pytest.mark.parametrize("broken", ["cuCtxSetCurrent", "cuMemHostRegister_v2"])
def test_arrays_that_cannot_be_locked_are_plain(broken):
    library = FakeLibrary(broken)
    array = CudaDriver(library).buffer((2, 3))
    del array
    assert "cuMemHostUnregister" not in library.calls


def test_the_driver_of_this_machine_is_asked_without_harm():
    assert open_driver().buffer((1, 2, 3)).sum() == 0
