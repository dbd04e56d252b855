"""Devices without having them: what is asked of onnxruntime, and what a batch does on the way."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest

from cleardate.contract.errors import InputError, ModelError
from cleardate.contract.precision import PrecisionSpec
from cleardate.models import session as session_module
from cleardate.models.devices.batch_runner import Runner
from cleardate.models.devices.providers import CPU, CUDA, DEVICES
from cleardate.models.devices.runtime import RUNTIME
from cleardate.models.session import open_generator
from cleardate.models.shipped import open_shipped

GPU_BYTES = 10_000_000_000


class FakeBinding:
    """Keeps what is bound, as onnxruntime's IOBinding does."""

    def __init__(self) -> None:
        self.bound: dict[str, tuple[tuple[int, ...], int]] = {}

    def bind_input(self, name, device, index, kind, shape, address) -> None:
        assert (device, index, kind) == ("cpu", 0, np.float32)
        self.bound["input"] = (shape, address)

    def bind_output(self, name, device, index, kind, shape, address) -> None:
        assert (device, index, kind) == ("cpu", 0, np.float32)
        self.bound["output"] = (shape, address)


class FakeSession:
    """Doubles the first four channels; has memory for ``room`` tiles at once."""

    def __init__(self, runtime: FakeRuntime, providers: list[str]) -> None:
        self.runtime = runtime
        self.names = providers
        self.batches: list[int] = []

    def get_inputs(self):
        return [SimpleNamespace(name="x")]

    def get_outputs(self):
        return [SimpleNamespace(name="y")]

    def get_providers(self):
        return self.names

    def io_binding(self):
        return FakeBinding()

    def run(self, names, feed):
        (stack,) = feed.values()
        self._use(len(stack))
        return [2 * stack[:, :4]]

    def run_with_iobinding(self, binding) -> None:
        arrays = self.runtime.arrays
        shape, address = binding.bound["input"]
        stack = arrays[address]
        assert stack.shape == shape
        self._use(len(stack))
        arrays[binding.bound["output"][1]][:] = 2 * stack[:, :4]

    def _use(self, tiles: int) -> None:
        self.batches.append(tiles)
        if tiles > self.runtime.room:
            raise RuntimeError("CUDA failure 2: out of memory")


class FakeRuntime:
    """An onnxruntime with these providers, of which ``working`` work."""

    def __init__(self, *providers: str, working: tuple[str, ...] = (), room: int = 99) -> None:
        self.providers = (*providers, CPU)
        self.working = {*working, CPU}
        self.room = room
        self.asked: list[list[tuple[str, dict]]] = []
        self.arrays: dict[int, np.ndarray] = {}
        self.sessions: list[FakeSession] = []

    def available(self):
        return self.providers

    def free_memory(self):
        return GPU_BYTES

    def buffer(self, shape):
        array = np.zeros(shape, dtype=np.float32)
        self.arrays[array.ctypes.data] = array
        return array

    def open(self, content, providers, at_once=1):
        self.asked.append(list(providers))
        names = [name for name, _ in providers if name in self.working]
        self.sessions.append(FakeSession(self, names))
        return self.sessions[-1]


def _runner(room: int = 99, device: str = "cuda", reporter=None) -> tuple[Runner, FakeSession]:
    runtime = FakeRuntime(CUDA, working=(CUDA,), room=room)
    session = runtime.open(b"", [(CUDA, {}), (CPU, {})])
    return Runner(session, DEVICES[device], runtime=runtime, reporter=reporter), session


def _stack(tiles: int, edge: int = 6) -> np.ndarray:
    rng = np.random.default_rng(0)
    return rng.normal(size=(tiles, 5, edge, edge)).astype(np.float32)


@pytest.mark.parametrize("device", sorted(DEVICES))
def test_a_batch_comes_back_whole_and_in_order(device):
    runner, session = _runner(device=device)
    stack = _stack(7)
    assert np.array_equal(runner.run(stack), 2 * stack[:, :4])
    assert max(session.batches) <= DEVICES[device].batch


def test_bound_buffers_stay_while_the_shape_does():
    runner, session = _runner()
    for _ in range(8):
        runner.run(_stack(4))
    # Two runs may be in flight, each with an input and an output.
    assert len(session.runtime.arrays) == 4
    first = runner.run(_stack(4))
    kept = first.copy()
    runner.run(_stack(4) + 1)
    runner.run(_stack(4) + 1)
    assert np.array_equal(first, kept)


def test_other_shapes_get_other_buffers():
    runner, _ = _runner()
    for edge in (6, 10, 6):
        stack = _stack(2, edge)
        assert np.array_equal(runner.run(stack), 2 * stack[:, :4])


def test_out_of_memory_halves_the_batch_from_then_on(reporter):
    runner, session = _runner(room=1, device="cuda", reporter=reporter)
    stack = _stack(4)
    assert np.array_equal(runner.run(stack), 2 * stack[:, :4])
    assert session.batches == [4, 2, 1, 1, 1, 1]
    assert runner.batch == 1
    runner.run(stack)
    assert session.batches[6:] == [1, 1, 1, 1]
    assert [level for level, _ in reporter.lines] == ["warning", "warning"]
    assert "going on with 1" in reporter.lines[-1][1]


def test_one_tile_too_many_asks_for_smaller_ones():
    runner, _ = _runner(room=0)
    with pytest.raises(InputError, match="tile of 6 x 6 pixels is too large") as caught:
        runner.run(_stack(2))
    assert "--tile" in caught.value.remedy
    assert runner.batch == 1


def _in_two_threads(runner: Runner, stacks: list[np.ndarray]) -> dict[int, object]:
    """What each thread got, or the error that it ended with."""
    results: dict[int, object] = {}

    def run(number: int) -> None:
        try:
            results[number] = runner.run(stacks[number])
        except InputError as error:
            results[number] = error

    threads = [threading.Thread(target=run, args=(n,), daemon=True) for n in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return results


def _crowd(session: FakeSession, room: int) -> list[int]:
    """Let the first two runs meet, and fail where more than ``room`` tiles are on the device.

    Gives how many runs were there at once, run by run.
    """
    met = threading.Barrier(2, timeout=10)
    lock = threading.Lock()
    present: list[int] = []
    seen: list[int] = []
    plain = session.run_with_iobinding

    def run(binding) -> None:
        with lock:
            first = len(seen) < 2
            present.append(binding.bound["input"][0][0])
            seen.append(len(present))
        if first:
            met.wait()
        crowded = sum(present) > room
        if first:
            met.wait()
        try:
            if crowded:
                raise RuntimeError("CUDA failure 2: out of memory")
            time.sleep(0.02)  # long enough for another run to come in, if one may
            plain(binding)
        finally:
            with lock:
                present.pop()

    session.run_with_iobinding = run
    return seen


def test_two_runs_that_do_not_fit_together_go_one_after_the_other(reporter):
    runner, session = _runner(reporter=reporter)
    seen = _crowd(session, room=1)
    stacks = [_stack(1) + number for number in range(2)]
    for _ in range(3):
        results = _in_two_threads(runner, stacks)
        assert [np.array_equal(results[n], 2 * stacks[n][:, :4]) for n in range(2)] == [True, True]
    assert sorted(seen[:2]) == [1, 2]
    assert set(seen[2:]) == {1}
    assert runner.in_flight == 1
    ((level, text),) = reporter.lines
    assert level == "warning"
    assert "one run at a time" in text


def test_a_tile_that_does_not_fit_alone_either_is_an_error_in_every_thread():
    runner, session = _runner()
    _crowd(session, room=0)
    results = _in_two_threads(runner, [_stack(1), _stack(1)])
    assert ["too large" in str(results[n]) for n in range(2)] == [True, True]


def test_numpy_out_of_memory_is_out_of_memory_too():
    runner, session = _runner(device="cpu")

    def run(names, feed):
        raise MemoryError

    session.run = run
    with pytest.raises(InputError, match="too large for the memory of cpu"):
        runner.run(_stack(1))


def test_other_failures_are_not_taken_for_memory():
    runner, session = _runner(device="cpu")

    def run(names, feed):
        raise RuntimeError("no kernel for this processor")

    session.run = run
    with pytest.raises(RuntimeError, match="no kernel"):
        runner.run(_stack(2))
    assert session.batches == []


def test_two_threads_have_buffers_of_their_own():
    runner, session = _runner()
    met = threading.Barrier(2, timeout=20)
    plain = session.run_with_iobinding

    def meet(binding) -> None:
        met.wait()
        plain(binding)
        met.wait()

    session.run_with_iobinding = meet
    stacks = [_stack(3) + number for number in range(2)]
    results: dict[int, np.ndarray] = {}
    threads = [
        threading.Thread(target=lambda n=n: results.update({n: runner.run(stacks[n])}))
        for n in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert [np.array_equal(results[n], 2 * stacks[n][:, :4]) for n in range(2)] == [True, True]


def test_a_gpu_is_warmed_up_at_the_size_of_its_tiles_and_a_cpu_is_not():
    runner, session = _runner()
    runner.warm_up(5, 8, 8)
    assert session.batches == [4]
    runner, session = _runner(device="cpu")
    runner.warm_up(5, 8, 8)
    assert session.batches == []


def _precise(int8: float = 0.0, fp16: float = 0.0) -> PrecisionSpec:
    return PrecisionSpec({"x": (-1.0, 1.0), "y": (-1.0, 1.0)}, int8, fp16)


@pytest.fixture
def opened(make_onnx, make_card, reporter, monkeypatch):
    """``opened(device, precision, spec, runtime, fast)``: the generator, on a made-up machine."""

    def make(device="auto", precision="auto", spec=None, runtime=RUNTIME, fast=True):
        monkeypatch.setattr(session_module, "fast_in_8_bits", lambda: fast)
        path = make_onnx(card=make_card(precision=spec).to_json())
        return open_generator(path, device, reporter, precision=precision, runtime=runtime)

    return make


@pytest.mark.parametrize(
    ("precision", "spec", "fast", "expected"),
    [
        ("auto", _precise(int8=0.1), True, "int8"),
        ("auto", _precise(int8=0.11), True, "fp32"),
        ("auto", _precise(), False, "fp32"),
        ("auto", None, True, "fp32"),
        ("fp32", _precise(), True, "fp32"),
        ("int8", _precise(int8=3.0), False, "int8"),
    ],
)
def test_the_cpu_takes_8_bits_where_they_are_fast_and_cost_little(
    opened, reporter, precision, spec, fast, expected
):
    generator = opened(precision=precision, spec=spec, fast=fast)
    assert generator.ran_on == f"CPU, {expected}"
    assert reporter.lines == [("info", f"model.onnx runs on CPU, {expected}.")]


def test_eight_bits_without_ranges_are_an_error(opened):
    with pytest.raises(ModelError, match="no ranges of activations") as caught:
        opened(precision="int8")
    assert "auto or fp32" in caught.value.remedy


@pytest.mark.parametrize(
    ("precision", "spec", "expected"),
    [
        ("auto", _precise(), "fp16"),
        ("auto", _precise(fp16=0.2), "fp32"),
        ("auto", None, "fp32"),
        ("fp32", _precise(), "fp32"),
    ],
)
def test_a_gpu_takes_16_bits_where_they_cost_little(opened, precision, spec, expected):
    runtime = FakeRuntime(CUDA, working=(CUDA,))
    generator = opened("cuda", precision, spec, runtime)
    assert generator.ran_on == f"CUDA, {expected}"
    assert runtime.asked[0][0][1]["use_tf32"] == ("0" if expected == "fp32" else "1")


def test_auto_falls_back_and_says_so(opened, reporter):
    runtime = FakeRuntime(CUDA)
    generator = opened("auto", "fp32", None, runtime)
    assert generator.providers == (CPU,)
    assert [[name for name, _ in asked] for asked in runtime.asked] == [[CUDA, CPU], [CPU]]
    assert reporter.lines == [
        ("warning", "cuda cannot be used here, though onnxruntime knows it."),
        ("info", "model.onnx runs on CPU, fp32."),
    ]


def test_who_insists_on_a_device_does_not_get_another(opened):
    with pytest.raises(InputError, match="device cuda was asked for"):
        opened("cuda", runtime=FakeRuntime(CUDA))


def test_a_generator_says_how_it_wants_its_tiles(opened):
    generator = opened("cuda", runtime=FakeRuntime(CUDA, working=(CUDA,)))
    assert (generator.batch, generator.in_flight) == (4, 2)
    generator = opened("cpu", "fp32")
    assert (generator.batch, generator.in_flight) == (1, 1)


def test_the_sessions_of_a_job_share_the_memory_of_the_gpu(make_onnx, reporter):
    tensorrt = DEVICES["tensorrt"].provider
    runtime = FakeRuntime(CUDA, tensorrt, working=(CUDA, tensorrt))
    for sessions in (1, 3):
        open_generator(make_onnx(), "cuda", reporter, runtime=runtime, sessions=sessions)
    limits = [int(asked[0][1]["gpu_mem_limit"]) for asked in runtime.asked]
    assert limits == [int(0.8 * GPU_BYTES), int(0.8 * (GPU_BYTES // 3))]


@pytest.mark.parametrize(
    ("precision", "expected"), [("auto", "fp32"), ("fp32", "fp32"), ("int8", "int8")]
)
def test_the_shipped_generators_lose_nothing_where_nobody_asked(
    monkeypatch, reporter, precision, expected
):
    monkeypatch.setattr(session_module, "fast_in_8_bits", lambda: True)
    shipped = open_shipped("cpu", reporter, precision)
    assert {member.ran_on for member in shipped.members} == {f"CPU, {expected}"}


def test_the_shipped_generators_share_a_gpu_in_float32(reporter):
    runtime = FakeRuntime(CUDA, working=(CUDA,))
    shipped = open_shipped("auto", reporter, runtime=runtime)
    assert {member.ran_on for member in shipped.members} == {"CUDA, fp32"}
    limits = [int(asked[0][1]["gpu_mem_limit"]) for asked in runtime.asked]
    assert limits == [int(0.8 * GPU_BYTES / 4)] * 4
