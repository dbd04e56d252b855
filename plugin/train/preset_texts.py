"""What the tab says of each preset: what it is, whom it suits, and which bands it learns."""

from __future__ import annotations

from ...processing.host.text import tr_noop

_ALL_BANDS = tr_noop("It learns all bands that the scenes have in common.")
_FOUR_BANDS = tr_noop("It learns red, green, blue and NIR where the scenes have them.")

PRESET_TEXTS = {
    "fast": (
        tr_noop("A small network that corrects linear regression from T1 to T2."),
        tr_noop("Suits one scene of your own on any computer: begin with it."),
        _ALL_BANDS,
    ),
    "fill": (
        tr_noop("A network that also looks at the clear pixels of T2 around the cloud."),
        tr_noop("Suits dates that are partly clear, and a computer that may work for a while."),
        _ALL_BANDS,
    ),
    "change": (
        tr_noop("A network that changes T1 itself; the models that come with ClearDate are such."),
        tr_noop("Suits several scenes and dates, to fill dates that are cloudy throughout."),
        _ALL_BANDS,
    ),
    "mtcgan": (
        tr_noop("The paper's network of two dates, trained against a second network."),
        tr_noop("Suits those who repeat the paper and have a graphics card."),
        _FOUR_BANDS,
    ),
    "mtcnn": (
        tr_noop("The paper's network of two dates, without the second network."),
        tr_noop("Suits those who compare with the paper and have a graphics card."),
        _FOUR_BANDS,
    ),
    "cgan": (
        tr_noop("The paper's network that sees SAR alone, trained against a second network."),
        tr_noop("Suits comparisons: without a clear image of T1 it is much weaker."),
        _FOUR_BANDS,
    ),
    "cnn": (
        tr_noop("The paper's network that sees SAR alone, without the second network."),
        tr_noop("Suits comparisons: without a clear image of T1 it is much weaker."),
        _FOUR_BANDS,
    ),
    "pix2pix": (
        tr_noop("The U-Net of pix2pix that sees SAR alone, as in earlier work."),
        tr_noop("Suits comparisons with earlier work; a graphics card helps."),
        _FOUR_BANDS,
    ),
    "tiny": (
        tr_noop("A few seconds of training, to see how all of it works."),
        tr_noop("Suits a first try; the model is weak."),
        _ALL_BANDS,
    ),
}
