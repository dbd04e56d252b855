"""Every product of ../shared/data/products is read as its README asks."""

from __future__ import annotations

import pytest

from cleardate.imagery.products.search import products_in


@pytest.fixture(scope="module")
def facts(script):
    return script("docs/product_facts")


def test_each_product_is_read_as_its_readme_asks(products_data, facts):
    wrong = []
    for path, wanted in facts.FACTS.items():
        found = products_in(str(products_data / path))
        assert len(found) == 1, path
        record = found[0].to_record()
        wrong += [
            f"{path}: {fact} is {facts.said(record, fact)!r}, not {value!r}"
            for fact, value in wanted.items()
            if not facts.agrees(record, fact, value)
        ]
    assert wrong == []


def test_a_search_finds_the_same_products_and_no_other(products_data, facts):
    found = {product.path for product in products_in(str(products_data))}
    wanted = {str(products_data / path) for path in facts.FACTS}
    # The folder of a VRT is called by its own name, as it holds nothing else.
    folder = str(products_data / "stac/aws-indigo-rtc/S1A_20200103_17RMJ_ASC")
    assert found == {folder if path.endswith("Gamma0_VV.vrt") else path for path in wanted}


def test_the_table_of_the_docs_is_that_of_today(products_data, repository, script):
    page = script("docs/product_table").page(products_data)
    assert (repository / "docs" / "products.md").read_text("utf-8") == page
    assert "**" not in page.replace("**Products", ""), "a fact is read otherwise than it must be"
