"""The provider: ids and parameter names are frozen, and everything has a help."""

from __future__ import annotations

from typing import Any

import pytest

RADIOMETRY = [
    "BANDS",
    "STRICT_BANDS",
    "SAR_UNITS",
    "OPTICAL_T1_SCALE",
    "OPTICAL_T1_OFFSET",
    "OPTICAL_T2_SCALE",
    "OPTICAL_T2_OFFSET",
]
PLACE = ["SAR_T1", "OPTICAL_T1", "SAR_T2", "OPTICAL_T2", "CLOUDS", "CLOUD_VALUES", "GROW"]
MASK_KIND = ["CLOUD_KIND", "CLOUD_PER_CENT"]
PARAMETERS = {
    "fill": [
        *PLACE,
        "METHOD",
        "MODEL",
        "OUTPUT",
        "QUALITY",
        "REPORT",
        "HTML",
        "SUSPECTS",
        "KEEP_RESOLUTION",
        "REGIONS",
        "ALLOW_NETWORK",
        *RADIOMETRY,
        "TILE",
        "COMPRESSION",
        *MASK_KIND,
        "FILL_SUSPECTS",
        "DETAIL",
        "DEVICE",
        "PRECISION",
        "SEED",
    ],
    "simulate": [
        "MODEL",
        "SAR_T2",
        "SAR_T1",
        "OPTICAL_T1",
        "OUTPUT",
        "DEVICE",
        "ALLOW_NETWORK",
        *RADIOMETRY,
        "TILE",
        "COMPRESSION",
        "PRECISION",
    ],
    "scene": [*PLACE, "NAME", "OUTPUT", "ALLOW_NETWORK", *RADIOMETRY, *MASK_KIND],
    "train": [
        "SCENE",
        "SEASON",
        "PRESET",
        "OUTPUT",
        "TRAIN_AREA",
        "TEST_AREA",
        "PATCH",
        "EPOCHS",
        "BATCH",
        "DEVICE",
        "RESUME",
        "ALLOW_NETWORK",
        "LEARN_BANDS",
        "SAMPLING",
        "WIDTH",
        "LEARNING_RATE",
        "L1_WEIGHT",
        "DROPOUT",
        "SEED",
        "PRECISION",
        "ACCUMULATE",
        "SAVE_MEMORY",
        "COMPILE",
    ],
    "evaluate": [
        "SIMULATED",
        "TRUTH",
        "BASELINE",
        "MASK",
        "REPORT",
        "HTML",
        "ALLOW_NETWORK",
        "BANDS",
        "SCALE",
        "OFFSET",
        "SIMULATED_SCALE",
        "SIMULATED_OFFSET",
        "TRUTH_SCALE",
        "TRUTH_OFFSET",
        "BASELINE_SCALE",
        "BASELINE_OFFSET",
    ],
    "filldates": [
        "FOLDER",
        "CLOUD_VALUES",
        "GROW",
        "METHOD",
        "MODEL",
        "SAR_DAYS",
        "CLEAR_PERCENT",
        "IMAGE_UNITS",
        "KEEP",
        "STOP",
        "LOAD",
        "SUSPECTS",
        "KEEP_RESOLUTION",
        "OUTPUT",
        "ALLOW_NETWORK",
        *RADIOMETRY,
        "TILE",
        "COMPRESSION",
        *MASK_KIND,
        "FILL_SUSPECTS",
        "DETAIL",
        "DEVICE",
        "PRECISION",
        "SEED",
    ],
    "fillseason": [
        "SEASON",
        "DATES",
        "NO_FUTURE",
        "QUALITY",
        "INDEX",
        "EVERY_SAR_DATE",
        "CADENCE",
        "RESUME",
        "LOAD",
        "OUTPUT",
        "ALLOW_NETWORK",
        "TILE",
        "COMPRESSION",
        "SEED",
    ],
    "correct": ["GRD", "OUTPUT", "GPT", "DESPECKLE", "RESOLUTION", "ALLOW_NETWORK", "DEM"],
    "prepare": [
        "PATH",
        "TABLE",
        "OUTPUT",
        "LOAD",
        "AREA",
        "BANDS",
        "RESOLUTION",
        "FROM_DATE",
        "TO_DATE",
        "COPY",
        "ALLOW_NETWORK",
    ],
    "hatch": ["TRUST", "OUTPUT"],
    "install": ["ACTION", "TIER", "GPU", "FOLDER", "WHEELS", "PYTHON"],
    "status": [],
    "demoscene": ["OUTPUT", "LOAD", "SIZE", "SEED"],
}
"""Scripts, models and saved batches hold these names: add to the lists, never change them."""

DEFAULTS = {
    "ALLOW_NETWORK": False,
    "COPY": False,
    "DESPECKLE": False,
    "DEM": "Copernicus 30m Global DEM",
    "GROW": None,
    "CLOUD_KIND": "auto",
    "CLOUD_PER_CENT": 40.0,
    "STRICT_BANDS": False,
    "METHOD": "auto",
    "SAR_UNITS": "auto",
    "DEVICE": "auto",
    "TILE": 0,
    "SEED": 0,
    "PRESET": "fast",
    "RESUME": False,
    "DETAIL": False,
    "FILL_SUSPECTS": False,
    "NAME": "",
    "PRECISION": "auto",
    "COMPRESSION": "zstd",
    "ACCUMULATE": 1,
    "SAVE_MEMORY": False,
    "COMPILE": False,
    "SAR_DAYS": 6,
    "CLEAR_PERCENT": 1.0,
    "IMAGE_UNITS": "",
    "KEEP": True,
    "STOP": False,
    "SUSPECTS": False,
    "ACTION": "install",
    "TIER": "simulate",
    "GPU": "auto",
    "LOAD": True,
    "NO_FUTURE": False,
    "EVERY_SAR_DATE": False,
    "QUALITY": False,
    "SIZE": 512,
}


@pytest.fixture
def algorithms(plugin: Any) -> dict[str, Any]:
    from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

    provider = QgsApplication.processingRegistry().providerById("cleardate")
    return {
        algorithm.name(): algorithm
        for algorithm in provider.algorithms()
        if not isinstance(algorithm, QgsProcessingModelAlgorithm)
    }


def test_parameter_names_are_frozen(algorithms: dict[str, Any]) -> None:
    names = {
        name: [parameter.name() for parameter in algorithm.parameterDefinitions()]
        for name, algorithm in algorithms.items()
    }
    assert names == PARAMETERS


def test_every_job_field_is_a_parameter(algorithms: dict[str, Any]) -> None:
    import dataclasses

    from cleardate.contract.jobs import JOBS

    extras = {
        "fill": {"MODEL", "HTML"},
        "evaluate": {"HTML"},
        "prepare": {"LOAD"},
        "fillseason": {"LOAD"},
    }
    for name, parameters in PARAMETERS.items():
        job = JOBS.get({"fillseason": "season"}.get(name, name))
        if job is None:
            continue  # it runs no job of the worker
        fields = {
            spec.name.upper() for spec in dataclasses.fields(job) if not spec.metadata["headless"]
        }
        extra = extras.get(name, set())
        assert set(parameters) == fields | extra


def test_outputs_are_frozen(algorithms: dict[str, Any]) -> None:
    outputs = {
        name: [output.name() for output in algorithm.outputDefinitions()]
        for name, algorithm in algorithms.items()
    }
    assert outputs == {
        "fill": ["OUTPUT", "QUALITY", "REPORT", "HTML", "SUSPECTS", "KEEP_RESOLUTION", "REGIONS"],
        "filldates": ["OUTPUT", "SUMMARY", "BATCH", "FILLED", "FAILED"],
        "fillseason": ["OUTPUT", "SUMMARY", "FILLED", "FAILED"],
        "simulate": ["OUTPUT"],
        "scene": ["OUTPUT"],
        "train": ["OUTPUT"],
        "correct": ["OUTPUT"],
        "prepare": ["OUTPUT"],
        "evaluate": ["REPORT", "HTML"],
        "hatch": ["OUTPUT"],
        "install": ["STATE", "WORKER"],
        "status": ["READY", "STATE", "STATUS"],
        "demoscene": ["OUTPUT"],
    }


def test_defaults_come_from_the_jobs(algorithms: dict[str, Any]) -> None:
    for algorithm in algorithms.values():
        for parameter in algorithm.parameterDefinitions():
            if not parameter.isDestination():
                expected = DEFAULTS.get(parameter.name())
                if (algorithm.name(), parameter.name()) == ("demoscene", "SEED"):
                    expected = 1
                if (algorithm.name(), parameter.name()) == ("correct", "RESOLUTION"):
                    expected = 10.0
                if (algorithm.name(), parameter.name()) == ("filldates", "KEEP_RESOLUTION"):
                    expected = False
                assert parameter.defaultValue() == expected, parameter.name()


def test_limits_come_from_the_jobs(algorithms: dict[str, Any]) -> None:
    grow = algorithms["fill"].parameterDefinition("GROW")
    assert (grow.minimum(), grow.maximum()) == (0, 1000)
    rate = algorithms["train"].parameterDefinition("DROPOUT")
    assert (rate.minimum(), rate.maximum()) == (0, 0.95)


def test_choices_come_from_the_jobs(algorithms: dict[str, Any]) -> None:
    from cleardate.contract.choices import DEVICES, MODEL_DEVICES, PRECISIONS, PRESETS

    preset = algorithms["train"].parameterDefinition("PRESET")
    assert (preset.options(), preset.usesStaticStrings()) == (list(PRESETS), True)
    assert algorithms["train"].parameterDefinition("DEVICE").options() == list(DEVICES)
    for name in ("fill", "simulate"):
        device = algorithms[name].parameterDefinition("DEVICE")
        precision = algorithms[name].parameterDefinition("PRECISION")
        assert device.options() == list(MODEL_DEVICES)
        assert precision.options() == list(PRECISIONS)
    method = algorithms["fill"].parameterDefinition("METHOD")
    assert method.options() == ["auto", "copy", "linear", "trees", "gp"]


def test_advanced_and_optional_flags(algorithms: dict[str, Any]) -> None:
    from qgis.core import QgsProcessingParameterDefinition

    from cleardate.processing.host.compat import ADVANCED

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    fill = algorithms["fill"]
    flags = {parameter.name(): parameter.flags() for parameter in fill.parameterDefinitions()}
    assert {name for name, flag in flags.items() if flag & ADVANCED} == {
        *RADIOMETRY,
        *MASK_KIND,
        "ALLOW_NETWORK",
        "FILL_SUSPECTS",
        "DETAIL",
        "DEVICE",
        "PRECISION",
        "TILE",
        "COMPRESSION",
        "SEED",
    }
    assert {name for name, flag in flags.items() if flag & optional} == {
        "CLOUD_VALUES",
        "GROW",
        "MODEL",
        "CLOUDS",
        "QUALITY",
        "REPORT",
        "SUSPECTS",
        "KEEP_RESOLUTION",
        "REGIONS",
        "HTML",
        *(name for name in RADIOMETRY if name not in ("STRICT_BANDS", "SAR_UNITS")),
    }
    assert not fill.parameterDefinition("QUALITY").createByDefault()


def test_everything_has_a_help(algorithms: dict[str, Any]) -> None:
    for algorithm in algorithms.values():
        assert algorithm.displayName() and algorithm.group() and algorithm.tags()
        assert algorithm.shortDescription() and algorithm.helpUrl().startswith(
            ("https://", "file://")
        )
        assert not algorithm.icon().isNull()
        help_text = algorithm.shortHelpString()
        for parameter in algorithm.parameterDefinitions():
            assert (parameter.description() and parameter.help()) or parameter.name() == "MODEL"
            assert parameter.description() in help_text


def test_provider_writes_geotiff_only(plugin: Any) -> None:
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("cleardate")
    assert provider.name() == "ClearDate"
    assert provider.defaultRasterFileExtension() == "tif"
    assert provider.supportedOutputRasterLayerExtensions() == ["tif", "tiff"]
    assert not provider.icon().isNull()


def test_algorithms_run_in_the_background(algorithms: dict[str, Any]) -> None:
    from cleardate.processing.host.compat import first_of

    main_thread, can_cancel = (
        first_of(f"Qgis.ProcessingAlgorithmFlag.{name}", f"QgsProcessingAlgorithm.Flag.Flag{name}")
        for name in ("NoThreading", "CanCancel")
    )
    for algorithm in algorithms.values():
        assert not algorithm.flags() & main_thread
        assert algorithm.flags() & can_cancel
