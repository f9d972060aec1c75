import pytest

from nnstudio.protocol.exits import explain_exit


@pytest.mark.parametrize(
    ("status", "last_words", "kind", "words"),
    [
        (-9, "", "engine-killed", "smaller batch size"),
        (-11, "", "engine-crashed", "SIGSEGV"),
        (-6, "terminate called", "engine-crashed", "SIGABRT"),
        (-15, "", "engine-ended", "SIGTERM"),
        (0xC0000005, "", "engine-crashed", "0xc0000005"),
        (1, "Traceback\nModuleNotFoundError: No module named 'x'\n\n", "engine-ended", "named 'x'"),
        (0, "", "engine-ended", "status 0"),
    ],
)
def test_the_end_of_an_engine_is_told_in_words(
    status: int, last_words: str, kind: str, words: str
) -> None:
    problem = explain_exit(status, last_words)
    assert problem.kind == kind
    assert words in problem.message
    assert problem.message.startswith("The engine ")
