"""The processes that train together: started by torchrun, or this one alone.

torchrun tells each process its rank in environment variables. The processes hold the same weights
and learn different patches; the gradients are summed, so that N processes learn what one would
with a batch N times as large, except that batch norm takes its statistics from each batch of each
process apart. The first one validates, writes and speaks.
"""

from __future__ import annotations

import contextlib
import datetime
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import distributed, nn

from ..contract.errors import CancelledError, InputError, UsageError, WorkerError
from ..contract.reporter import UNKNOWN, Outlook, Reporter

_LONGEST_WAIT = datetime.timedelta(hours=12)
"""For the first process to validate; one that has died is noticed at once."""


@dataclass(frozen=True)
class Ranks:
    """This process's ``rank`` (0 is the first) of ``count``."""

    rank: int = 0
    count: int = 1

    @property
    def is_first(self) -> bool:
        """Whether this process validates, writes and speaks."""
        return self.rank == 0

    def sums(self, *numbers: float) -> list[float]:
        """Each number summed over all processes, which all must call this alike."""
        if self.count == 1:
            return list(numbers)
        totals = torch.tensor(numbers, dtype=torch.float64)
        with _others_may_die():
            distributed.all_reduce(totals)
        return [float(total) for total in totals]

    def sum_gradients(self, parameters: Sequence[nn.Parameter]) -> None:
        """Replace all gradients by their sums over all processes; none counts as 0."""
        if self.count == 1:
            return
        gradients = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
        # One message: each has its cost, and there may be a hundred small tensors.
        together = torch.cat([gradient.flatten() for gradient in gradients])
        with _others_may_die():
            distributed.all_reduce(together)
        parts = torch.split(together, [gradient.numel() for gradient in gradients])
        for parameter, gradient, part in zip(parameters, gradients, parts, strict=True):
            parameter.grad = gradient.copy_(part.view_as(gradient))

    @contextlib.contextmanager
    def stopping_together(self) -> Iterator[None]:
        """If one process is stopped inside, all leave with a CancelledError."""
        stopped = False
        try:
            yield
        except CancelledError:
            stopped = True
        if self.sums(stopped)[0]:
            raise CancelledError("Stopped by the user.")

    def share_state(self, network: nn.Module) -> None:
        """Give all processes the first one's weights and statistics."""
        if self.count == 1:
            return
        with _others_may_die(), torch.no_grad():
            for tensor in (*network.parameters(), *network.buffers()):
                # Sent as they lie in memory.
                plain = tensor.contiguous()
                distributed.broadcast(plain, 0)
                tensor.copy_(plain)


ALONE = Ranks()


class RankReporter:
    """What a process that is not the first says: nothing. It can still be stopped."""

    def __init__(self, whole: Reporter) -> None:
        self._whole = whole

    def progress(self, fraction: float, message: str = "", outlook: Outlook = UNKNOWN) -> None:
        self.check()

    def metric(self, name: str, value: float, step: int = 0) -> None:
        pass

    def picture(self, name: str, path: str, step: int = 0) -> None:
        pass

    def log(self, text: str, level: str = "info") -> None:
        pass

    def check(self) -> None:
        self._whole.check()


def ranks_of_environment() -> Ranks:
    """What torchrun says; alone without it. UsageError for variables that make no sense."""
    texts = os.environ.get("RANK", "0"), os.environ.get("WORLD_SIZE", "1")
    try:
        rank, count = map(int, texts)
    except ValueError:
        rank, count = -1, 0
    if not 0 <= rank < count:
        raise UsageError(
            f"RANK is {texts[0]!r} and WORLD_SIZE is {texts[1]!r}, which names no process.",
            "Start several processes with torchrun, or unset both variables.",
        )
    return Ranks(rank, count)


def device_of_rank(device: torch.device, ranks: Ranks) -> torch.device:
    """Each process on a machine takes a GPU of its own; InputError if there are too few."""
    if ranks.count == 1 or device.type != "cuda":
        return device
    index, found = int(os.environ.get("LOCAL_RANK", "0")), torch.cuda.device_count()
    if index >= found:
        raise InputError(
            f"More processes than GPUs were started on this machine: it has {found}.",
            f"Start torchrun with --nproc-per-node {found}.",
        )
    return torch.device("cuda", index)


@contextlib.contextmanager
def joined(ranks: Ranks, device: torch.device) -> Iterator[None]:
    """Connects the processes, and disconnects them at the end."""
    if ranks.count == 1:
        yield
        return
    # Small numbers go between the CPUs, so that no GPU is waited for.
    backend = "cpu:gloo,cuda:nccl" if device.type == "cuda" else "gloo"
    try:
        with _others_may_die():
            distributed.init_process_group(backend, timeout=_LONGEST_WAIT)
    except ValueError as error:
        raise UsageError(
            f"The processes cannot find each other: {error}", "Start them with torchrun."
        ) from error
    try:
        yield
    finally:
        distributed.destroy_process_group()


@contextlib.contextmanager
def _others_may_die() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        raise WorkerError(
            f"The connection to the other processes of this training broke: {error}",
            "See what the first process that ended has said.",
        ) from error
