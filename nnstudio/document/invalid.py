"""The one way in which a value is refused: what was expected, what came, how to mend it."""


class Invalid(ValueError):
    """A value that cannot enter the document, told as a teacher would tell it.

    Attributes:
        what: The thing that was refused, for instance ``"Epochs"``.
        expected: What would have been accepted.
        received: What came instead.
        fix: One sentence that says how to mend it.
    """

    def __init__(self, what: str, expected: str, received: str, fix: str) -> None:
        self.what = what
        self.expected = expected
        self.received = received
        self.fix = fix
        super().__init__(f"{what}: expected {expected}, but received {received}. {fix}")
