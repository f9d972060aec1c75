"""The workshop kit: a folder for a stick, with all that a class without internet needs."""
