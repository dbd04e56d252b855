"""Whether both SAR images look at the ground from the same orbit.

From another one slopes, walls and rows look otherwise, and such a change is none of the ground. How
much that costs a fill is not measured: no pair at hand has two orbits.
"""

from __future__ import annotations

from ..contract.layers import SAR, of_kind
from ..contract.reporter import Reporter
from ..contract.sentence import Sentence, say
from ..imagery.scene import Scene

_TAGS = ("RELATIVE_ORBIT", "ORBIT_DIRECTION")


def orbit_notes(scene: Scene, reporter: Reporter) -> list[Sentence]:
    """Say, and return what was said, where the orbits of both SAR images differ."""
    first, second = (scene.tags(layer) if layer in scene.layers else {} for layer in of_kind(SAR))
    notes = []
    for tag in _TAGS:
        before, after = first.get(tag, ""), second.get(tag, "")
        if before and after and before != after:
            notes.append(
                say(
                    "The SAR images have other orbits ({before} and {after}): what they see from "
                    "elsewhere is taken for a change. Choose SAR of T1 from the orbit of T2.",
                    before=before,
                    after=after,
                )
            )
            break
    for note in notes:
        reporter.log(note, "warning")
    return notes
