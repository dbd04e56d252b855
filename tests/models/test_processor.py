"""Which processors are fast in 8 bits."""

from __future__ import annotations

import pytest

from cleardate.models.devices import processor


@pytest.mark.parametrize(
    ("cpuinfo", "found", "expected"),
    [
        ("flags\t\t: fpu avx2 avx512_vnni\n", [], True),
        ("flags\t\t: fpu avx_vnni\n", [], True),
        ("Features\t: fp asimd asimddp\n", [], True),
        ("flags\t\t: fpu avx2 avx512f\n", [], False),
        ("model name\t: avx512_vnni\n", [], False),
        (None, ["X86_V3", "AVX512_ICL"], True),
        (None, ["X86_V3"], False),
        (None, [], False),
    ],
)
def test_processors_that_are_fast_in_8_bits(monkeypatch, tmp_path, cpuinfo, found, expected):
    path = tmp_path / "cpuinfo"
    if cpuinfo is not None:
        path.write_text(cpuinfo)
    monkeypatch.setattr(processor, "_CPUINFO", path)
    monkeypatch.setattr(processor, "_numpy_found", lambda: set(found))
    monkeypatch.setattr(processor.platform, "system", lambda: "Linux")
    assert processor.fast_in_8_bits() is expected


def test_arm_macs_are_fast_in_8_bits(monkeypatch):
    monkeypatch.setattr(processor.platform, "system", lambda: "Darwin")
    monkeypatch.setattr(processor.platform, "machine", lambda: "arm64")
    assert processor.fast_in_8_bits()
