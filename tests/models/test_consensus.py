"""What generators agree on is taken, what they do not agree on is held back."""

import numpy as np

from cleardate.models.consensus import agreed

RNG = np.random.default_rng(0)
CHANGE = RNG.normal(0, 0.05, (4, 9, 11)).astype(np.float32)


def test_what_all_say_is_taken():
    assert np.allclose(agreed(np.stack([CHANGE] * 3), 1.0), CHANGE, atol=1e-4)


def test_one_alone_is_taken_at_its_word():
    assert np.array_equal(agreed(CHANGE[None], 1.0), CHANGE)


def test_doubt_holds_back_and_never_turns_a_change():
    changes = CHANGE + RNG.normal(0, 0.05, (4, *CHANGE.shape)).astype(np.float32)
    mean, taken = changes.mean(axis=0), agreed(changes, 1.0)
    assert (np.abs(taken) <= np.abs(mean)).all()
    assert (taken * mean >= 0).all()
    assert 0.1 < np.abs(taken).mean() / np.abs(mean).mean() < 0.9


def test_more_doubt_holds_back_more():
    changes = CHANGE + RNG.normal(0, 0.05, (4, *CHANGE.shape)).astype(np.float32)
    sizes = [float(np.abs(agreed(changes, caution)).mean()) for caution in (0.0, 0.5, 1.0, 4.0)]
    assert sizes == sorted(sizes, reverse=True)
    assert np.isclose(sizes[0], np.abs(changes.mean(axis=0)).mean(), rtol=1e-3)
