"""The catalogue as the window reads it: without Keras, from the installed file."""

import msgspec

from nnstudio.document.catalogue import Catalogue, catalogue
from nnstudio.document.parameters import check_params, check_value


def test_it_reads_as_it_was_written() -> None:
    again = msgspec.json.decode(msgspec.json.encode(catalogue()), type=Catalogue)
    assert again == catalogue()


def test_things_are_found_by_family_and_name() -> None:
    dense = catalogue().find("layers", "Dense")
    assert dense is not None
    units = dense.param("units")
    assert units is not None
    assert (units.type, units.required) == ("int", True)
    assert dense.param("unit") is None
    assert catalogue().find("losses", "Dense") is None


def test_what_a_fresh_block_starts_with_fits_its_parameters() -> None:
    for entries in catalogue().families.values():
        for entry in entries:
            check_params(entry, entry.starter)


def test_every_default_fits_its_parameter() -> None:
    for entries in catalogue().families.values():
        for entry in entries:
            for param in entry.params:
                if not param.required:
                    check_value(entry, param, param.default)


def test_words_that_can_be_chosen_are_in_the_catalogue() -> None:
    for entries in catalogue().families.values():
        for entry in entries:
            for param in entry.params:
                assert (param.type == "choice") <= bool(param.choices)
                if param.type == "layer":
                    for name in param.choices:
                        assert catalogue().find("layers", name) is not None
