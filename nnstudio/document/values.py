"""The values that parameters of layers, losses, optimizers and metrics can take."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

Scalar = bool | int | float | str | None
Row = tuple[Scalar, ...]


class Config(msgspec.Struct, frozen=True):
    """A configured Keras object: its public class name and the parameters that differ.

    Parameters that are absent have the default of the catalogue. ``params`` is never
    changed in place; edits build a new mapping.
    """

    kind: str
    params: Mapping[str, Value] = {}


Item = bool | int | float | str | Row | None | Config
Value = bool | int | float | str | None | tuple[Item, ...] | Config


def with_param(config: Config, name: str, value: Value) -> Config:
    """Returns ``config`` with one parameter set."""
    return Config(config.kind, {**config.params, name: value})


def without_param(config: Config, name: str) -> Config:
    """Returns ``config`` with one parameter back at its default."""
    return Config(config.kind, {key: kept for key, kept in config.params.items() if key != name})
