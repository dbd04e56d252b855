"""The check list: what is right, doubtful or wrong with a fill that was not started yet.

Pure functions of a Plan. Each answers with one sentence: what was found, and what to do if that
is wrong. Numbers that decide are those of the worker (contract/units.py).
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Optional

from ...contract.choices import CLOUD_PER_CENT
from ...contract.layers import FAR_DAYS
from ...contract.mask_kinds import AUTO, VALUES, listed
from ..host.text import tr, tr_noop
from .facts import MaskFacts, PolygonFacts, RasterFacts
from .sampling import MaskSample, RasterSample

OK, WARNING, ERROR, WAITING = "ok", "warning", "error", "waiting"

ROLES = {
    "sar_t1": tr_noop("SAR T1"),
    "optical_t1": tr_noop("Optical T1"),
    "sar_t2": tr_noop("SAR T2"),
    "optical_t2": tr_noop("Optical T2"),
}
MASK_TITLES = {
    "scl": tr_noop("Sentinel-2's scene classification (SCL)"),
    "fmask": tr_noop("Fmask"),
    "hls": tr_noop("Fmask of HLS, in bits"),
    "qa_pixel": tr_noop("Landsat's QA_PIXEL"),
    "probability": tr_noop("a probability of cloud"),
    "nodata": tr_noop("the nodata of an image"),
}
FULL_OVERLAP = 0.995
MUCH_CLOUD = 0.9


@dataclass(frozen=True)
class Check:
    """One line of the list."""

    key: str
    state: str
    """ok, warning, error or waiting (something is yet to be chosen or read)."""
    text: str


@dataclass(frozen=True)
class ChosenFill:
    """A fill as it is chosen at the moment, and what was read of its layers so far."""

    layers: dict[str, Optional[RasterFacts]]
    """By role, all of ROLES."""
    clouds: Optional[MaskFacts] = None
    """None also where the mask is that of the product that T2 is."""
    cloud_values: Optional[tuple[int, ...]] = None
    mask_kind: tuple[str, float] = (AUTO, CLOUD_PER_CENT)
    """What the mask is said to be, and from which probability on a pixel is cloud."""
    values_problem: str = ""
    """Why the text of the values cannot be read."""
    method: str = "auto"
    has_model: bool = False
    output: str = ""
    """Empty for a temporary file."""
    trust: bool = True
    others: tuple[str, ...] = ()
    """The other files that are written, as the trust layer."""
    missed: Optional[int] = None
    """How many clear pixels looked like cloud in the last run of this T2 with this mask."""
    environment: Optional[Check] = None
    """What is wrong with the compute environment; None if nothing is."""
    overlap: Optional[float] = None
    sar_units: str = "auto"
    bands: tuple[str, ...] = ()
    """The names of the bands of both optical images, if they were given."""
    strict_bands: bool = False
    scales: dict[str, tuple[Optional[float], Optional[float]]] = field(default_factory=dict)
    """Scale and offset that were given, by role of the optical images."""
    samples: dict[str, Optional[RasterSample]] = field(default_factory=dict)
    """What was read, by path; None for what cannot be read."""
    mask: Optional[MaskSample] = None
    """None as long as it was not read."""

    @property
    def chosen(self) -> dict[str, RasterFacts]:
        """The layers that are chosen, by role."""
        return {role: facts for role, facts in self.layers.items() if facts is not None}

    @property
    def is_complete(self) -> bool:
        """Whether all four layers are chosen."""
        return len(self.chosen) == len(ROLES)

    @property
    def own_mask(self) -> str:
        """The kind of the mask that T2 brings as a product, if that is the mask; else empty."""
        target = self.layers.get("optical_t2")
        if self.clouds is not None or target is None or target.product is None:
            return ""
        return target.product.mask_kind

    @property
    def cloud_share(self) -> Optional[float]:
        """The share of T2 that is cloud, if it is known."""
        share = getattr(self.clouds, "share", None)
        if share is None and self.mask is not None:
            share = self.mask.cloud_share(self.cloud_values, *self.mask_kind)
        return share


def check_environment(plan: ChosenFill) -> Check:
    """Whether there is a Python for the worker, with what it needs."""
    if plan.environment is not None:
        return plan.environment
    return Check("environment", OK, tr("The compute environment is there."))


def check_layers(plan: ChosenFill) -> Check:
    """Whether each layer is a local file, and none is chosen twice."""
    taken: dict[str, str] = {}
    for role, facts in plan.chosen.items():
        label = tr(ROLES[role])
        if facts.problem:
            return Check("layers", ERROR, f"{label}: {facts.problem}")
        if facts.path in taken:
            text = tr("{name} is chosen as {one} and as {other}. Choose another for one of them.")
            text = text.format(name=facts.name, one=taken[facts.path], other=label)
            return Check("layers", ERROR, text)
        taken[facts.path] = label
    missing = [tr(label) for role, label in ROLES.items() if plan.layers.get(role) is None]
    if missing:
        text = tr("Choose {layers}.").format(layers=", ".join(missing))
        return Check("layers", WAITING, text)
    return Check("layers", OK, tr("Four files, each of its own."))


def check_crs(plan: ChosenFill) -> Optional[Check]:
    """Whether the layers can be put on one grid."""
    if not plan.is_complete:
        return None
    rasters = list(plan.chosen.values())
    if isinstance(plan.clouds, RasterFacts):
        rasters.append(plan.clouds)
    without = [facts.name for facts in rasters if not facts.crs.isValid()]
    if without:
        if all(facts.on_grid_of(rasters[0]) for facts in rasters):
            return Check("crs", OK, tr("No CRS, but all layers share one pixel grid."))
        text = tr(
            "{names}: no CRS is known, and the layers do not share one pixel grid. Set the CRS in "
            "the file (Raster > Projections > Assign Projection)."
        )
        return Check("crs", ERROR, text.format(names=", ".join(without)))
    names = sorted({facts.crs.authid() or facts.crs.description() for facts in rasters})
    if len(names) == 1:
        return Check("crs", OK, tr("One CRS: {name}.").format(name=names[0]))
    text = tr("Different CRS ({names}); all are put on the grid of optical T2 while read.")
    return Check("crs", OK, text.format(names=", ".join(names)))


def check_overlap(plan: ChosenFill) -> Optional[Check]:
    """Whether the layers show the same place."""
    if not plan.is_complete:
        return None
    if plan.overlap is None:
        text = tr("The overlap cannot be told: check the CRS of the layers.")
        return Check("overlap", WARNING, text)
    share = f"{100 * plan.overlap:.0f} %"
    if plan.overlap == 0:
        text = tr("The layers do not overlap. Choose layers of one place, or check their CRS.")
        return Check("overlap", ERROR, text)
    if plan.overlap < FULL_OVERLAP:
        text = tr(
            "{share} of optical T2 is covered by all layers. Outside, clear pixels stay and "
            "cloudy ones become nodata."
        )
        return Check("overlap", WARNING, text.format(share=share))
    return Check("overlap", OK, tr("All layers cover optical T2."))


def check_dates(plan: ChosenFill) -> Optional[Check]:
    """Whether the dates are two, and each SAR image is near its optical one."""
    if not plan.is_complete:
        return None
    dates = {role: facts.date for role, facts in plan.chosen.items()}
    t1, t2 = dates["optical_t1"], dates["optical_t2"]
    if t1 is None or t2 is None:
        text = tr("The dates are not known: no layer name or file name has them. Check them.")
        return Check("dates", WARNING, text)
    if t1 == t2:
        text = tr(
            "T1 and T2 have the same date, {date}. If it is not theirs, rename the layers; else "
            "choose a clear image of another date."
        )
        return Check("dates", WARNING, text.format(date=t1.isoformat()))
    for sar, optical in (("sar_t1", "optical_t1"), ("sar_t2", "optical_t2")):
        one, other = dates[sar], dates[optical]
        if one is None or other is None:
            continue
        days = abs((one - other).days)
        if days > FAR_DAYS:
            text = tr(
                "{sar} ({sar_date}) is {days} days from {optical} ({date}). Take the SAR image "
                "nearest to it."
            ).format(
                sar=tr(ROLES[sar]),
                sar_date=one.isoformat(),
                days=days,
                optical=tr(ROLES[optical]),
                date=other.isoformat(),
            )
            return Check("dates", WARNING, text)
    text = tr("T1 is {t1}, T2 is {t2}: {days} days apart.")
    days = abs((t2 - t1).days)
    return Check("dates", OK, text.format(t1=t1.isoformat(), t2=t2.isoformat(), days=days))


def check_clouds(plan: ChosenFill) -> Check:
    """Whether there is cloud to fill, and enough clear ground to learn from."""
    facts = plan.clouds
    if plan.own_mask and not plan.values_problem:
        return _check_own_mask(plan)
    if facts is None:
        text = tr("Choose the cloud mask of T2, or draw the clouds on the map.")
        return Check("clouds", WAITING, text)
    if isinstance(facts, RasterFacts):
        if facts.problem or plan.values_problem:
            return Check("clouds", ERROR, facts.problem or plan.values_problem)
        if facts.bands != 1:
            text = tr("The cloud mask {name} has {found} bands. Choose a raster with 1 band.")
            return Check("clouds", ERROR, text.format(name=facts.name, found=facts.bands))
        if plan.mask is None:
            return Check("clouds", WAITING, tr("Reading the cloud mask…"))
        decided = plan.mask.decision(plan.cloud_values, *plan.mask_kind)
        if plan.mask.counts and decided.problem is not None:
            text = tr(
                "It cannot be told what is cloud in {name}: it holds {values}. Name the values "
                "that are cloud, or say under Advanced what the mask is."
            )
            values = listed(sorted(plan.mask.counts))
            return Check("clouds", ERROR, text.format(name=facts.name, values=values))
    elif facts.count == 0:
        text = tr("{name} has no polygon yet. Draw the clouds on the map.")
        return Check("clouds", ERROR, text.format(name=facts.name))
    return _check_share(plan)


def _check_own_mask(plan: ChosenFill) -> Check:
    """The same where the product that T2 is brings its mask."""
    if plan.mask is None:
        return Check("clouds", WAITING, tr("Reading the cloud mask…"))
    kind = MASK_TITLES.get(plan.own_mask)
    text = tr("The mask is the product's own: {kind}.")
    own = text.format(kind=tr("values") if kind is None else tr(kind))
    check = _check_share(plan)
    return dataclasses.replace(check, text=f"{own} {check.text}")


def check_missed(plan: ChosenFill) -> Optional[Check]:
    """What the last run with this mask found that the mask misses."""
    if not plan.missed:
        return None
    text = tr(
        "The last run found {count} clear pixels that look like cloud that the mask misses. Look "
        "at the layer of missed cloud, and add it to the mask if it is right."
    )
    return Check("missed", WARNING, text.format(count=plan.missed))


def _check_share(plan: ChosenFill) -> Check:
    share = plan.cloud_share
    if share is None:
        if isinstance(plan.clouds, PolygonFacts) and plan.layers.get("optical_t2") is not None:
            text = tr("How much of T2 is cloud was not measured: {name} has too many corners.")
            return Check("clouds", WARNING, text.format(name=plan.clouds.name))
        text = tr("How much of T2 is cloud is not known yet.")
        return Check("clouds", WARNING, text)
    sure = plan.mask is None or plan.mask.complete
    if share == 0:
        text = tr("The mask names no cloud in T2. Check its values, or choose the mask of T2.")
        return Check("clouds", ERROR if sure else WARNING, text)
    if share > 0.9999:
        if plan.mask is not None and plan.mask.unknown:
            return Check("clouds", ERROR if sure else WARNING, _nothing_is_clear(plan.mask))
        text = tr(
            "All of T2 is cloud, so there is nothing to learn from. Use Simulate in the "
            "Processing toolbox instead, which needs no clear pixel."
        )
        return Check("clouds", ERROR if sure else WARNING, text)
    percent = f"{100 * share:.0f} %" if share >= 0.01 else "< 1 %"
    if share > MUCH_CLOUD:
        text = tr("About {percent} of T2 is cloud: little is left to learn from and to check with.")
        return Check("clouds", WARNING, text.format(percent=percent))
    text = tr("About {percent} of T2 is cloud.").format(percent=percent)
    about_kind = [] if plan.own_mask else _mask_kind(plan)
    return Check("clouds", OK, " ".join((text, *about_kind)))


def _mask_kind(plan: ChosenFill) -> list[str]:
    """What the mask is taken for, if nobody said it and it is no mask of two values."""
    if plan.mask is None:
        return []
    decided = plan.mask.decision(plan.cloud_values, *plan.mask_kind)
    if decided.stated or decided.kind == VALUES:
        return []
    form = tr("The mask is taken as {kind}; under Advanced you can say otherwise.")
    return [form.format(kind=tr(MASK_TITLES[decided.kind]))]


def _nothing_is_clear(mask: MaskSample) -> str:
    """What is wrong with a mask that says cloud or nothing; often its clear pixels are nodata."""
    text = tr(
        "All that the mask says of T2 is cloud, the rest is nodata ({value}). If that means clear, "
        "save the mask without it (Raster > Conversion > Translate, additional parameters: "
        "-a_nodata none); if it means cloud, use Simulate in the Processing toolbox."
    )
    return text.format(value="NaN" if mask.nodata is None else f"{mask.nodata:g}")


def ready(checks: list[Check]) -> tuple[bool, str]:
    """Whether a run may start, and if not, why: what is wrong comes before what is missing."""
    for state in (ERROR, WAITING):
        for check in checks:
            if check.state == state:
                return False, check.text
    return True, ""


def parameter_scales(
    parameters: dict[str, Any],
) -> dict[str, tuple[Optional[float], Optional[float]]]:
    """Scale and offset of the optical images as given in parameters of ``cleardate:fill``."""
    return {
        role: (parameters.get(f"{role.upper()}_SCALE"), parameters.get(f"{role.upper()}_OFFSET"))
        for role in ("optical_t1", "optical_t2")
    }


def parameter_bands(parameters: dict[str, Any]) -> tuple[str, ...]:
    """The names of bands as given in parameters of ``cleardate:fill``."""
    text = parameters.get("BANDS") or ""
    names = (part.partition("@")[0].strip() for part in text.split(","))
    return tuple(names) if text.strip() else ()


def parameter_mask_kind(parameters: dict[str, Any]) -> tuple[str, float]:
    """Kind of the mask and probability of cloud as given in parameters of ``cleardate:fill``."""
    per_cent = parameters.get("CLOUD_PER_CENT")
    return parameters.get("CLOUD_KIND") or AUTO, CLOUD_PER_CENT if per_cent is None else per_cent
