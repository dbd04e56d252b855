"""Archives, XML and metadata that do harm or are damaged end in a sentence."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile

import numpy as np
import pytest
from product_maker import (
    NAME,
    item,
    only,
    write_item,
    write_safe,
    zipped,
)

from cleardate.imagery.products.search import products_in


def test_a_zip_that_is_cut_off_is_said(tmp_path):
    packed = zipped(write_safe(tmp_path), tmp_path / "a.zip")
    packed.write_bytes(packed.read_bytes()[:-200])
    assert "cut off or damaged" in only(packed).problem
    assert "Download it again" in only(packed).problem


@pytest.mark.parametrize("name", ["../x.xml", "/etc/x.xml", "a/../../x.xml", "C:/x.xml"])
def test_members_that_point_outside_are_refused(tmp_path, name):
    packed = zipped(write_safe(tmp_path), tmp_path / "a.zip")
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr(name, "x")
    assert "points outside" in only(packed).problem


def test_an_archive_behind_a_password_is_said(tmp_path):
    packed = tmp_path / "a.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"{NAME}/MTD_MSIL2A.xml", "x")
    content = bytearray(packed.read_bytes())
    for mark, shift in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + shift] |= 1
    packed.write_bytes(content)
    assert "password" in only(packed).problem


_BOMB = '<!DOCTYPE a [<!ENTITY b "{}"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'.format("x" * 100)


_OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_BOMB, "declares a document type"),
        (_OUTSIDE, "declares a document type"),
        ("<!DOCTYPE html><a/>", "declares a document type"),
        ("<a><b>", "cut off or no XML"),
        ("", "cut off or no XML"),
        ("<a>" * 200 + "</a>" * 200, "nested too deeply"),
    ],
)
def test_xml_that_does_more_than_tell_is_refused(tmp_path, text, said):
    safe = write_safe(tmp_path)
    (safe / "MTD_MSIL2A.xml").write_text(text, "utf-8")
    assert said in only(safe).problem


def test_xml_in_another_encoding_hides_no_document_type(tmp_path):
    safe = write_safe(tmp_path)
    content = '<?xml version="1.0" encoding="UTF-16"?>' + _BOMB
    (safe / "MTD_MSIL2A.xml").write_bytes(content.encode("utf-16"))
    assert "declares a document type" in only(safe).problem


def test_a_tar_whose_members_point_outside_is_refused(tmp_path):
    packed = tmp_path / "a.tar"
    with tarfile.open(packed, "w") as archive:
        archive.addfile(tarfile.TarInfo("../x"), io.BytesIO(b""))
    assert "points outside" in only(packed).problem


def test_damage_ends_in_a_sentence_whatever_it_is(tmp_path):
    """Bytes of metadata changed at random; the campaign that found more took thousands."""
    rng = np.random.default_rng(6)
    safe, path = write_safe(tmp_path / "s"), write_item(tmp_path / "i", item(), 1300)
    pieces = [b"", b"null", b"-1", b"1e999", b"[]", b"{}", b"../", b"&x;", b"<!DOCTYPE a>", b"\x00"]
    for target, product in ((safe / "MTD_MSIL2A.xml", safe), (path, path)):
        whole = target.read_bytes()
        for _ in range(150):
            text = bytearray(whole)
            for at in rng.integers(0, len(whole), rng.integers(1, 5)):
                text[at : at + int(rng.integers(0, 40))] = pieces[rng.integers(len(pieces))]
            target.write_bytes(text)
            for found in products_in(str(product)):
                json.dumps(found.to_record(), allow_nan=False)
