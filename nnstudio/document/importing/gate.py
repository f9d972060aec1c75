"""Looks at every value of a model's configuration before anything is made of it.

Keras' safe mode refuses code, but not a class of another package, a network of 10⁹ units or a
name that is a path. Here only what is known passes: the classes of the catalogue, under the
module where Keras itself keeps them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nnstudio.document.catalogue import Family, catalogue
from nnstudio.document.importing.refusing import refused
from nnstudio.document.invalid import Invalid

MODELS = ("Functional", "Sequential", "Model")
#: Where each version of Keras keeps the classes of whole models.
_MODEL_MODULES = (
    *("keras", "keras.models", "keras.src.models.functional", "keras.src.models.sequential"),
    *("keras.src.models.model", "keras.src.engine.functional", "keras.src.engine.sequential"),
    *("keras.src.engine.training", "keras.engine.functional", "keras.engine.sequential"),
)
#: Parts of a configuration that only say how to build or train, which is done anew; nobody gets
#: to see them.
LEFT_OUT = ("build_config", "compile_config")
#: Sums and the like that were written with signs; see ``operations``.
OPERATIONS = ("Add", "Subtract", "Multiply", "Maximum", "Minimum", "Divide", "TrueDivide")
_OPERATION_MODULES = ("keras.ops", "keras.src.ops.numpy")
_FAMILIES: tuple[Family, ...] = ("layers", "initializers", "regularizers", "constraints")
_POLICIES = ("DTypePolicy", "Policy", "FloatDTypePolicy")
_POLICY_MODULES = ("keras", "keras.dtype_policies", "keras.mixed_precision")
#: Values that Keras writes as an object of this name: a tensor, and in older files a tuple.
_TENSOR, _TUPLE = "__keras_tensor__", "__tuple__"
_CODE = ("Lambda", "__lambda__", "TFSMLayer", "TFOpLambda", "SlicingOpLambda", "TorchModuleWrapper")

#: Levels of values within values, and values in all.
_MAX_DEPTH = 100
_MAX_VALUES = 1_000_000
_MAX_TEXT = 2000
#: Beginnings and parts of a text that names a file or an address.
_PATHS = ("/", "\\", "~", "file:", "data:")
_INSIDE = ("://", "../", "..\\", "\0")


def check(file: Path, config: dict[str, Any]) -> None:
    """Makes sure that a configuration holds known classes and plain values alone.

    Raises:
        Invalid: It does not; the sentence names what was found.
    """
    for number, (value, depth) in enumerate(_values(config)):
        if depth > _MAX_DEPTH or number > _MAX_VALUES:
            raise refused(file, "a network of ordinary size", "a configuration that goes on and on")
        if isinstance(value, dict) and "class_name" in value:
            _check_class(file, value)
        elif isinstance(value, str):
            _check_text(file, value)


def is_operation(value: dict[str, Any]) -> bool:
    """Whether an entry is a sum or the like, and no layer."""
    return value.get("module") in _OPERATION_MODULES


def _values(config: dict[str, Any]) -> Iterator[tuple[Any, int]]:
    """All values with their depth, names of fields too, but for what is left out anyway."""
    todo: list[tuple[Any, int]] = [(config, 0)]
    while todo:
        value, depth = todo.pop()
        yield value, depth
        if isinstance(value, dict):
            for name, inner in value.items():
                if name not in LEFT_OUT:
                    todo += [(name, depth + 1), (inner, depth + 1)]
        elif isinstance(value, list):
            todo += [(inner, depth + 1) for inner in value]


def _check_text(file: Path, text: str) -> None:
    is_path = text.startswith(_PATHS) or any(part in text for part in _INSIDE)
    is_drive = len(text) > 2 and text[1] == ":" and text[2] in "\\/"
    if is_path or is_drive:
        raise refused(
            file,
            "names and numbers",
            f"the path or address {_short(text)}",
            "A network does not need other files. Take out the layer that does, and save again.",
        )
    if len(text) > _MAX_TEXT:
        raise refused(file, "names and numbers", f"a text of {len(text):,} letters")


def _check_class(file: Path, value: dict[str, Any]) -> None:
    name, module = value.get("class_name"), value.get("module")
    registered = value.get("registered_name")
    if not isinstance(name, str) or not isinstance(module, str | None):
        raise refused(file, "the names of classes", f"{_short(name)} of {_short(module)}")
    if name in _CODE:
        raise refused(
            file,
            "layers that are described by numbers",
            f"a {name} layer{_called(value)}, which carries a program",
            "Programs of strangers are not run. Put a layer of Keras in its place.",
        )
    if name == "function":
        _check_function(file, value)
        return
    if registered not in (None, name) or not _is_known(name, module):
        raise _unknown(file, value)


def _called(value: dict[str, Any]) -> str:
    """The name that a layer has in its model, if it has one."""
    config = value.get("config")
    name = config.get("name") if isinstance(config, dict) else None
    return f" {_short(name)}" if isinstance(name, str) else ""


def _is_known(name: str, module: str | None) -> bool:
    if name in MODELS:
        return module is None or module in _MODEL_MODULES
    if name in _POLICIES:
        return module is None or module in _POLICY_MODULES
    if name in (_TENSOR, _TUPLE):
        return module is None
    if name in OPERATIONS and module in _OPERATION_MODULES:
        return True
    return any(
        module in (None, f"keras.{family}") and catalogue().find(family, name) is not None
        for family in _FAMILIES
    )


def _check_function(file: Path, value: dict[str, Any]) -> None:
    name = value.get("config")
    known = isinstance(name, str) and catalogue().find("activations", name) is not None
    if not known or value.get("module") not in ("builtins", "keras.activations"):
        raise refused(
            file,
            "activations of Keras",
            f"the function {_short(name)} of {_short(value.get('module'))}",
            "Functions of one's own are not run. Choose an activation of Keras, and save again.",
        )


def _unknown(file: Path, value: dict[str, Any]) -> Invalid:
    name, module, registered = (
        value["class_name"],
        value.get("module"),
        value.get("registered_name"),
    )
    where = f"{_called(value)} of {_short(module)}" if module is not None else _called(value)
    as_what = "" if registered in (None, name) else f", registered as {_short(registered)}"
    return refused(
        file,
        "classes that are in the catalogue of layers",
        f"the class {_short(name)}{where}{as_what}",
        "Classes of one's own are not run. Put a layer of Keras in its place, and save again.",
    )


def _short(value: object) -> str:
    text = str(value)
    printable = "".join(c if c.isprintable() else "?" for c in text[:80])
    return f"“{printable}{'…' if len(text) > 80 else ''}”"
