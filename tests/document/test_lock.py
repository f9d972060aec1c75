"""What a lock holds, and the word that opens it."""

import msgspec
import pytest
from msgspec.structs import replace

from nnstudio.document.edits import move_layers, set_field, set_param
from nnstudio.document.examples import load_example
from nnstudio.document.held import check_held
from nnstudio.document.invalid import Invalid
from nnstudio.document.lock import Lock, Word, hashed, opens

SPIRAL = load_example("spiral")
HELD = Lock(held=("network", "plan"))


def test_the_word_opens_and_others_do_not() -> None:
    word = hashed("sesame")
    assert opens(word, "sesame")
    assert opens(word, " sesame ")
    assert not opens(word, "Sesame")
    assert not opens(word, "")
    assert opens(None, "anything")


def test_the_word_is_kept_only_as_scrypt_leaves_it() -> None:
    first, second = hashed("sesame"), hashed("sesame")
    assert first != second
    assert b"sesame" not in msgspec.json.encode(Lock(word=first))


def test_a_strangers_lock_cannot_ask_for_more_work() -> None:
    # Its cost is not in the file; what is there has a largest length.
    assert set(Word.__struct_fields__) == {"salt", "digest"}
    assert not opens(Word("00" * 64, "ff" * 64), "x" * 1000)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"salt": "00" * 65, "digest": "00" * 16}, Word)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"salt": "no hex", "digest": "00" * 16}, Word)


@pytest.mark.parametrize(
    ("after", "named"),
    [
        (set_param(SPIRAL, "dense_1", "units", 3), "the network"),
        (set_field(SPIRAL, "plan.epochs", 3), "the training plan"),
        (replace(SPIRAL, lock=HELD), "the lock"),
    ],
)
def test_what_is_held_is_named_when_it_would_change(after: object, named: str) -> None:
    with pytest.raises(Invalid, match=rf"Locked by the teacher: expected {named}.*Unlock"):
        check_held(HELD, SPIRAL, after)  # type: ignore[arg-type]


def test_what_is_not_held_may_change() -> None:
    check_held(HELD, SPIRAL, set_field(SPIRAL, "data.source.noise", 0.1))
    check_held(HELD, SPIRAL, move_layers(SPIRAL, {"dense_1": (50.0, 60.0)}))
    check_held(HELD, SPIRAL, replace(SPIRAL, pinned_sample=3))
    check_held(Lock(), SPIRAL, set_param(SPIRAL, "dense_1", "units", 3))
