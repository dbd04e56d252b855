"""What opens doors is starred out, and nothing else."""

from __future__ import annotations

import pytest

from cleardate.contract.masking import masked

WORD = "S3cr-et.w0rd"


@pytest.mark.parametrize(
    "text",
    [
        f"Looking in indexes: https://{WORD}@mirror.lab/simple",
        f"Looking in indexes: https://ann:{WORD}@mirror.lab/simple",
        f"https://ann:p@{WORD}@mirror.lab:8443/simple and more",
        f"https://__token__:{WORD}@mirror.lab/simple",
        f"pip --proxy ann:{WORD}@proxy.lab:3128",
        f"/vsicurl/https://data.lab/a.tif?X-Amz-Credential=ann&X-Amz-Signature={WORD}&x=1",
        f"https://data.lab/a.tif?sv=2024&sig={WORD}",
        f"https://data.lab/a.tif?token={WORD}#part",
        f"https://data.lab/a.tif?b=1&access_token={WORD}",
        f"https://data.lab/a.tif?api-key={WORD}",
        f"https://data.lab/a.tif?key={WORD}",
        f"https://data.lab/a.tif?X-Goog-Signature={WORD}",
        f"Authorization: Bearer {WORD}",
        f"Authorization: {WORD}",
        f"Proxy-Authorization: Basic {WORD}",
        f"{{'Authorization': 'Bearer {WORD}'}}",
        f'{{"X-Api-Key": "{WORD}"}}',
        f"Cookie: session={WORD}",
        f"sent bearer {WORD}",
        f"--password {WORD}",
        f"--client-token={WORD}",
        f"PIP_PASSWORD={WORD}",
        f'{{"access_token": "{WORD}"}}',
    ],
)
def test_secrets_are_starred_out(text: str) -> None:
    found = masked(text)
    assert WORD not in found and "***" in found
    assert masked(found) == found


def test_what_helps_stays() -> None:
    # pragma: allowlist nextline secret
    text = "https://ann:x1@mirror.lab/simple?page=2&token=abc&n=3"
    assert masked(text) == "https://***@mirror.lab/simple?page=2&token=***&n=3"


@pytest.mark.parametrize(
    "text",
    [
        "https://data.lab/a@2x.tif?bands=1,2&date=2026-01-02",
        "C:\\Users\\ann@lab.org\\images\\s2.tif",
        "D:/images/ann@lab/x.tif and /home/ann@lab/y.tif",
        "Write to ann@lab.org, or ask Bob: carl@lab.org knows.",
        "numpy==2.4.6 --hash=sha256:0a1b2c3d",
        "The key of a layer, its session and its token are words.",
        "12:30 copied 3 files; ratio 4:3",
        "https://mirror.lab:8443/simple/numpy/",
    ],
)
def test_other_texts_are_as_they_were(text: str) -> None:
    assert masked(text) == text
