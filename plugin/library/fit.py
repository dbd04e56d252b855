"""Does a model fit some layers: the inputs that it asks for, their bands and their values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from ...contract.band_matching import choose_bands
from ...contract.bands import key_of
from ...contract.card import ModelCard
from ...contract.layers import IMAGES, OPTICAL, of_kind
from ...processing.host.text import tr, tr_noop

OK, WARNING, ERROR = "ok", "warning", "error"
LABELS = {
    "sar_t1": tr_noop("SAR T1"),
    "optical_t1": tr_noop("Optical T1"),
    "sar_t2": tr_noop("SAR T2"),
    "optical_t2": tr_noop("Optical T2"),
}
MOST_OUTSIDE = 0.5
"""A median beyond the 1st to 99th percentile of training by this share of it is said."""


@dataclass(frozen=True)
class LayerValues:
    """A layer as a model would see it: the titles of its bands, and the ``median`` of its values.

    That is in dB or reflectance, None if unknown. ``named``: whether any band has a known name.
    """

    name: str
    bands: tuple[str, ...]
    named: bool = True
    median: Optional[float] = None


@dataclass(frozen=True)
class Finding:
    """One line of the answer; ``state`` is ok, warning or error."""

    state: str
    text: str


def needed_layers(card: ModelCard) -> list[str]:
    """The layers that the model's inputs and base are made of, and the one it fills."""
    return [name for name in IMAGES if name in card.layers]


def fit_findings(card: ModelCard, layers: Mapping[str, LayerValues]) -> list[Finding]:
    """One finding for each layer that the model needs, and one on bands that it does not give."""
    found = []
    for name in needed_layers(card):
        label = tr(LABELS[name])
        layer = layers.get(name)
        if layer is None:
            text = tr("{label} is needed and not chosen.").format(label=label)
            found.append(Finding(ERROR, text))
        elif not _has_bands(layer, card.bands_of(name)):
            text = tr("{label}: {layer} has the bands {found}; the model takes {wanted}.").format(
                label=label,
                layer=layer.name,
                found=", ".join(layer.bands),
                wanted=", ".join(card.bands_of(name)),
            )
            found.append(Finding(ERROR, text))
        else:
            found.append(_values(card, name, layer))
    more = _other_bands(card, layers)
    if more and all(finding.state != ERROR for finding in found):
        text = tr(
            "It gives {given}. Fill takes {others} from boosted trees that are fitted on the date; "
            "Simulate leaves them out."
        )
        given = ", ".join(card.output.bands)
        found.append(Finding(OK, text.format(given=given, others=", ".join(more))))
    return found


def _other_bands(card: ModelCard, layers: Mapping[str, LayerValues]) -> list[str]:
    """The bands of the first optical layer that is chosen which the model does not give."""
    image = next((layers[name] for name in of_kind(OPTICAL) if name in layers), None)
    if image is None or not image.named:
        return []
    given = set(map(key_of, card.output.bands))
    return [title for title in image.bands if key_of(title) not in given]


def _has_bands(layer: LayerValues, wanted: tuple[str, ...]) -> bool:
    """Whether the layer has the bands, by their names; without any as many in the same order."""
    if choose_bands(layer.bands, wanted) is not None:
        return True
    return not layer.named and len(layer.bands) == len(wanted)


def answer(findings: list[Finding]) -> str:
    """Yes, no or perhaps, in a sentence."""
    states = {finding.state for finding in findings}
    if ERROR in states:
        return tr("No, it does not fit these layers.")
    if WARNING in states:
        return tr("It can be used, but has learned on other values.")
    return tr("Yes, it fits these layers.")


def _values(card: ModelCard, name: str, layer: LayerValues) -> Finding:
    label = tr(LABELS[name])
    statistics = card.statistics.get(name, {})
    low, high = statistics.get("p01"), statistics.get("p99")
    if layer.median is None or not low or not high:
        text = tr("{label}: {layer} has the bands that it takes.")
        return Finding(OK, text.format(label=label, layer=layer.name))
    least, most = min(low), max(high)
    room = MOST_OUTSIDE * (most - least)
    values = {
        "label": label,
        "layer": layer.name,
        "median": f"{layer.median:.3g}",
        "least": f"{least:.3g}",
        "most": f"{most:.3g}",
    }
    if least - room <= layer.median <= most + room:
        text = tr("{label}: {layer}, median {median}; it learned on {least} to {most}.")
        return Finding(OK, text.format(**values))
    text = tr(
        "{label}: the median of {layer} is {median}, but it learned on {least} to {most}. Check "
        "the units, or expect little of it."
    )
    return Finding(WARNING, text.format(**values))
