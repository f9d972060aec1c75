"""Writes the catalogue anew."""

from __future__ import annotations

from nnstudio import assets
from nnstudio.engine.startup import import_keras


def main() -> None:
    """Writes ``resources/catalogue/keras.json``."""
    import_keras()
    from nnstudio.engine.catalogue.generation import generate, to_json

    assets.path("catalogue", "keras.json").write_bytes(to_json(generate()))


if __name__ == "__main__":
    main()
