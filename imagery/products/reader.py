"""What every reader of products is: it finds its products among names, and reads one when asked."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from ...contract.errors import InputError
from ...contract.products import Product
from ...contract.sentence import joined, say
from .places import Place


@dataclass(frozen=True)
class ProductFiles:
    """What by its names is a product: ``names`` of its place that belong to it, and how to read it.

    ``path`` is what a user gives to read it again. ``read`` may raise InputError; it gives nothing
    for what turns out to be no product at all.
    """

    path: str
    names: frozenset[str]
    read: Callable[[], list[Product]]


class Reader(Protocol):
    """A module that reads one kind of product."""

    def find(self, place: Place, names: Sequence[str]) -> Iterator[ProductFiles]:
        """The products of the kind right in a place, by ``names`` alone: nothing is opened."""


def read_files(files: ProductFiles) -> list[Product]:
    """Its acquisitions; what cannot be read is one with a problem."""
    try:
        return files.read()
    except InputError as error:
        return [Product(files.path, problem=joined(error.message, error.remedy))]
    except Exception as error:
        # Files of strangers: what nobody thought of is told of this one, and the search goes on.
        what = say("{path} is no product that is known here.", path=files.path)
        return [Product(files.path, problem=joined(what, f"({type(error).__name__}: {error})"))]


def one(read: Callable[..., Product], *arguments: object) -> Callable[[], list[Product]]:
    """``read`` with its arguments, to read one acquisition."""
    return lambda: [read(*arguments)]


def cannot(product: Product, error: InputError) -> Product:
    """The product with the problem that an error tells."""
    return dataclasses.replace(product, problem=joined(error.message, error.remedy))
