"""What paths of products say by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleardate.contract.products import named_after


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("d/S2B_X.SAFE.zip", "d/S2B_X"),
        ("d/S2B_X.SAFE/MTD_MSIL2A.xml", "d/S2B_X"),
        ("d/LC08_L2SP_T2.tar", "d/LC08_L2SP_T2"),
        ("d/LC08_L2SP/LC08_L2SP_MTL.txt", "d/LC08_L2SP/LC08_L2SP"),
        ("d/a.zip/b.SAFE", "d/a.zip/b"),
        ("d/o_20210607.tif", "d/o_20210607"),
        ("/vsizip/a.zip/b.tif", "/vsizip/a.zip/b"),
    ],
)
def test_results_are_named_after_the_product(path: str, expected: str) -> None:
    found = named_after(path)
    assert (found.parent, found.stem) == (Path(expected).parent, Path(expected).name)


def test_results_are_named_after_the_folder_or_the_item_of_a_collection(tmp_path: Path) -> None:
    folder = tmp_path / "S2B_X.SAFE"
    folder.mkdir()
    assert (named_after(str(folder)).parent, named_after(str(folder)).stem) == (tmp_path, "S2B_X")
    items = tmp_path / "items.json"
    items.write_text('{"stac_version": "1.0.0"}', "utf-8")
    assert named_after(f"{items}#S2B_1") == tmp_path / "S2B_1"
