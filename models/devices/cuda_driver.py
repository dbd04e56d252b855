"""Two things of NVIDIA's driver that onnxruntime does not give: free memory, page-locked arrays.

The GPU copies page-locked memory itself, about twice as fast as other memory. Everything here is
a help and nothing is needed: without a driver there is no figure, and arrays are plain ones.
"""

from __future__ import annotations

import ctypes
import platform
from typing import Any

import numpy as np
from numpy.typing import NDArray

_NAMES = {"Windows": "nvcuda.dll", "Linux": "libcuda.so.1"}
_PORTABLE = 1  # for all contexts, CU_MEMHOSTREGISTER_PORTABLE


class CudaDriver:
    """The driver's first GPU, which is the one that onnxruntime takes too."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._context = ctypes.c_void_p()
        device = ctypes.c_int()
        self.works = (
            library is not None
            and library.cuInit(0) == 0
            and library.cuDeviceGet(ctypes.byref(device), 0) == 0
            # The context that onnxruntime uses too: none of our own beside it.
            and library.cuDevicePrimaryCtxRetain(ctypes.byref(self._context), device) == 0
        )

    def free_memory(self) -> int | None:
        """Free bytes on the GPU; None if nobody can say."""
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        if not self._here():
            return None
        done = self._library.cuMemGetInfo_v2(ctypes.byref(free), ctypes.byref(total))
        return int(free.value) if done == 0 else None

    def buffer(self, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """An array of float32 for copies to and from the GPU, page-locked where that works."""
        array = np.zeros(shape, dtype=np.float32)
        if not self._here() or not array.nbytes:
            return array
        address, size = ctypes.c_void_p(array.ctypes.data), ctypes.c_size_t(array.nbytes)
        if self._library.cuMemHostRegister_v2(address, size, _PORTABLE) == 0:
            return np.asarray(_Locked(array, self))
        return array

    def unlock(self, array: NDArray[np.float32]) -> None:
        """Let the system move an array again."""
        if self._here():
            self._library.cuMemHostUnregister(ctypes.c_void_p(array.ctypes.data))

    def _here(self) -> bool:
        """Whether there is a GPU; its context is then that of the calling thread."""
        return self.works and self._library.cuCtxSetCurrent(self._context) == 0


class _Locked:
    """What numpy makes an array of that is page-locked as long as it is used."""

    def __init__(self, array: NDArray[np.float32], driver: CudaDriver) -> None:
        self._array = array
        self._driver = driver
        self.__array_interface__ = array.__array_interface__

    def __del__(self) -> None:
        self._driver.unlock(self._array)


def open_driver() -> CudaDriver:
    """The driver of this machine; one that does not work if there is none."""
    name = _NAMES.get(platform.system())
    try:
        return CudaDriver(None if name is None else ctypes.CDLL(name))
    except OSError:
        return CudaDriver(None)
