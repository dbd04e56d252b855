"""Checks of numbers: units of the images, and what a run costs beside what the machine has."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional

from ...contract.layers import PAIR, SAR
from ...contract.sar_names import units_said
from ...contract.units import decide_optical, decide_sar
from ..host.duration import duration
from ..host.product_facts import ProductFacts
from ..host.text import tr, tr_noop
from .checks import ERROR, OK, ROLES, WAITING, WARNING, Check, ChosenFill
from .cost import can_write, fill_cost, free_disk_bytes, free_memory_gb
from .facts import RasterFacts
from .sampling import RasterSample

SAR_TITLES = {
    "db": tr_noop("dB"),
    "power": tr_noop("linear power"),
    "amplitude": tr_noop("amplitude"),
}
SUFFIXES = (".tif", ".tiff")


def check_units(plan: ChosenFill) -> Optional[Check]:
    """Whether SAR is dB or linear power, and optical images are reflectance."""
    readable = {role: f for role, f in plan.chosen.items() if not f.problem}
    if not plan.is_complete or len(readable) < len(ROLES):
        return None
    found: list[Check] = []
    for role, facts in readable.items():
        if facts.product is not None and facts.product.is_settled:
            found.append(_stated_units(role, facts.product))
            continue
        if facts.opened not in plan.samples:
            return Check("units", WAITING, tr("Reading samples of the layers…"))
        found.append(_units_of(role, facts, plan.samples[facts.opened], plan))
    for state in (ERROR, WARNING):
        for check in found:
            if check.state == state:
                return check
    return Check("units", OK, " ".join(dict.fromkeys(check.text for check in found)))


def _stated_units(role: str, product: ProductFacts) -> Check:
    """Units that no value has to confirm."""
    if PAIR[role].kind == SAR and product.sar_units:
        text = tr("SAR: {units}.")
        return Check("units", OK, text.format(units=tr(SAR_TITLES[product.sar_units])))
    text = tr("Optical as reflectance (value x {scale}).")
    return Check("units", OK, text.format(scale=f"{product.scale:g}"))


def _units_of(
    role: str, facts: RasterFacts, sample: Optional[RasterSample], plan: ChosenFill
) -> Check:
    label = f"{tr(ROLES[role])} ({facts.name})"
    if sample is None:
        text = tr("{label} holds no valid pixel. Choose another layer, or check its nodata value.")
        return Check("units", ERROR, text.format(label=label))
    if PAIR[role].kind == SAR:
        return _sar_units(label, facts, sample, plan.sar_units)
    return _optical_units(label, sample, *plan.scales.get(role, (None, None)))


def _sar_units(label: str, facts: RasterFacts, sample: RasterSample, stated: str) -> Check:
    values = sample.sar
    if values is None:
        text = tr("{label} holds no valid pixel. Choose another layer, or check its nodata value.")
        return Check("units", ERROR, text.format(label=label))
    decided = decide_sar(values, stated, units_said(Path(facts.path).name))
    if not decided.fits:
        text = tr(
            "{label} is neither dB nor linear power as stated (median {middle}). Calibrate it to "
            "sigma or gamma nought."
        )
        return Check("units", ERROR, text.format(label=label, middle=f"{values.middle:.4g}"))
    if decided.contradicts or decided.is_assumed:
        text = tr(
            "{label} may be in other units than {units}: its name and its values do not settle it. "
            "Say under Advanced which."
        )
        return Check(
            "units", WARNING, text.format(label=label, units=tr(SAR_TITLES[decided.units]))
        )
    text = tr("SAR: {units}.")
    return Check("units", OK, text.format(units=tr(SAR_TITLES[decided.units])))


def _optical_units(
    label: str, sample: RasterSample, scale: Optional[float], offset: Optional[float]
) -> Check:
    decided = decide_optical(sample.optical, scale, offset)
    shown = f"{decided.scale:g}"
    if decided.is_picture:
        text = tr(
            "{label} has 8 bits, as a picture has. Choose the reflectance product, or set scale "
            "and offset under Advanced."
        )
        return Check("units", ERROR, text.format(label=label))
    if decided.is_per_cent:
        text = tr(
            "{label} looks like reflectance in per cent. If it is, set its scale to 0.01 under "
            "Advanced."
        )
        return Check("units", ERROR, text.format(label=label))
    if not decided.fits:
        text = tr(
            "{label} is no reflectance: 99 % lie below {top} after scale {scale} and offset "
            "{offset}. Set them under Advanced."
        )
        top, offset_shown = f"{decided.top:.4g}", f"{decided.offset:g}"
        text = text.format(label=label, top=top, scale=shown, offset=offset_shown)
        return Check("units", ERROR, text)
    if decided.maybe_offset:
        text = tr(
            "{label} has hardly a value below 1000. If it is a Sentinel-2 product of 2022 or "
            "later, set its offset to -0.1 under Advanced."
        )
        return Check("units", WARNING, text.format(label=label))
    text = tr("Optical as reflectance (value x {scale}).").format(scale=shown)
    return Check("units", OK, text)


def check_cost(plan: ChosenFill) -> Optional[Check]:
    """About how long it takes and how much memory, beside what is free."""
    target, share = plan.layers.get("optical_t2"), plan.cloud_share
    if target is None or share is None or not plan.is_complete:
        return None
    cost = fill_cost(target.width, target.height, share, plan.method, plan.trust, target.bands)
    free = free_memory_gb()
    if free is not None and free < cost.memory_gb:
        text = tr(
            "About {needed} GB of memory are needed, {free} GB are free. Close other programs."
        )
        text = text.format(needed=f"{cost.memory_gb:.1f}", free=f"{free:.1f}")
        return Check("cost", WARNING, text)
    if plan.has_model:
        text = tr("About {time} on two cores and {memory} GB of memory; more with a model.")
    else:
        text = tr("About {time} on two cores and {memory} GB of memory.")
    return Check(
        "cost", OK, text.format(time=duration(cost.seconds), memory=f"{cost.memory_gb:.1f}")
    )


def check_output(plan: ChosenFill) -> Check:
    """Whether the result can be written where it is to go."""
    if not plan.output:
        text = tr("The result goes to temporary files, which are gone when QGIS ends.")
        return Check("output", OK, text)
    path = Path(plan.output)
    if path.suffix.lower() not in SUFFIXES:
        text = tr("The output {name} does not end in .tif. Add the ending.")
        return Check("output", ERROR, text.format(name=path.name))
    if not path.is_absolute() or not can_write(path.parent):
        text = tr("Nothing can be written to the folder {folder}. Choose another one.")
        return Check("output", ERROR, text.format(folder=path.parent))
    given = [f.path for f in (*plan.chosen.values(), plan.clouds) if f is not None and f.path]
    inputs = {os.path.realpath(file) for file in given}
    outputs = [path, *(Path(file) for file in plan.others)]
    for file in outputs:
        if os.path.realpath(file) in inputs:
            text = tr("The output {name} is one of the inputs. Choose another name.")
            return Check("output", ERROR, text.format(name=file.name))
    target, free = plan.layers.get("optical_t2"), free_disk_bytes(path.parent)
    if target is not None and free is not None:
        size = (target.width, target.height)
        needed = fill_cost(*size, 0, plan.method, plan.trust, target.bands).disk_bytes
        if free < needed:
            text = tr("Up to {needed} MB may be written, {free} MB are free in {folder}.")
            text = text.format(needed=needed >> 20, free=free >> 20, folder=path.parent)
            return Check("output", ERROR, text)
    old = [file.name for file in outputs if file.exists()]
    if old:
        text = tr("Will be replaced: {names}.").format(names=", ".join(old))
        return Check("output", WARNING, text)
    return Check("output", OK, tr("The output can be written."))
