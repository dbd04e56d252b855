"""What the tab says of each preset: what it is, and whom it suits."""

from __future__ import annotations

from ...processing.host.text import tr_noop

PRESET_TEXTS = {
    "fast": (
        tr_noop("A small network that corrects linear regression from T1 to T2."),
        tr_noop("Suits one scene of your own on any computer: begin with it."),
    ),
    "fill": (
        tr_noop("A network that also looks at the clear pixels of T2 around the cloud."),
        tr_noop("Suits dates that are partly clear, and a computer that may work for a while."),
    ),
    "change": (
        tr_noop("A network that changes T1 itself; the models that come with ClearDate are such."),
        tr_noop("Suits several scenes and dates, to fill dates that are cloudy throughout."),
    ),
    "mtcgan": (
        tr_noop("The paper's network of two dates, trained against a second network."),
        tr_noop("Suits those who repeat the paper and have a graphics card."),
    ),
    "mtcnn": (
        tr_noop("The paper's network of two dates, without the second network."),
        tr_noop("Suits those who compare with the paper and have a graphics card."),
    ),
    "cgan": (
        tr_noop("The paper's network that sees SAR alone, trained against a second network."),
        tr_noop("Suits comparisons: without a clear image of T1 it is much weaker."),
    ),
    "cnn": (
        tr_noop("The paper's network that sees SAR alone, without the second network."),
        tr_noop("Suits comparisons: without a clear image of T1 it is much weaker."),
    ),
    "pix2pix": (
        tr_noop("The U-Net of pix2pix that sees SAR alone, as in earlier work."),
        tr_noop("Suits comparisons with earlier work; a graphics card helps."),
    ),
    "tiny": (
        tr_noop("A few seconds of training, to see how all of it works."),
        tr_noop("Suits a first try; the model is weak."),
    ),
}
