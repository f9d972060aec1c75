"""One layer of Keras' configuration as a block of ours, by way of the catalogue alone."""

from __future__ import annotations

from typing import Any

from nnstudio.document.catalogue import Entry, Parameter, catalogue
from nnstudio.document.importing.refusing import layer_refused
from nnstudio.document.invalid import Invalid
from nnstudio.document.parameters import FAMILY_OF, check_params
from nnstudio.document.values import Config, Item, Value

Json = dict[str, Any]

#: Largest whole number that a size may be, and that a vocabulary may.
_MAX_SIZE, _MAX_VOCABULARY = 1_000_000, 20_000_000
_VOCABULARIES = ("input_dim", "num_tokens", "num_bins")
#: Whole numbers that are no sizes.
_NO_SIZES = ("seed", "salt", "mask_value", "ignore_class", "max_value")
#: Settings that say nothing about what a layer computes, or that other places here hold.
_ELSEWHERE = frozenset(
    {"name", "dtype", "trainable", "batch_shape", "batch_input_shape", "input_shape"}
    | {"input_length", "build_input_shape", "implementation", "use_cudnn", "flash_attention"}
    | {"backward_layer", "num_words", "autocast"}
)
#: Older or other names of functions.
_SAME = {"swish": "silu", "hard_swish": "hard_silu"}
#: Values of settings that the catalogue leaves out, where Keras has no empty value for them.
_USUAL: dict[str, Any] = {
    "renorm_clipping": {},
    "data_format": "channels_last",
    "fill_mode": "constant",
    "epsilon": 0.01,
    "lora_alpha": None,
}


def params_of(kind: str, config: Json, layer: str) -> dict[str, Value]:
    """The settings of a layer that differ from the catalogue's defaults.

    Args:
        kind: Its class.
        config: As Keras wrote it, after the gate.
        layer: Its name, for the refusal.

    Raises:
        Invalid: A setting has no place in the catalogue, does not fit, or is absurdly large.
    """
    entry = catalogue().find("layers", kind)
    if entry is None:
        raise layer_refused(layer, "a kind of layer that is in the palette", kind)
    params = _settings(entry, config, layer)
    if is_adapted(kind, config):
        params |= {"mean": 0.0, "variance": 1.0}
    try:
        check_params(entry, params)
    except Invalid as invalid:
        received = f"{invalid.received} as {invalid.what}"
        raise layer_refused(layer, invalid.expected, received, invalid.fix) from invalid
    return params


def is_adapted(kind: str, config: Json) -> bool:
    """Whether a layer took its settings from data, so that they are among its weights."""
    return kind == "Normalization" and config.get("mean") is None


def _settings(entry: Entry, config: Json, layer: str) -> dict[str, Value]:
    params: dict[str, Value] = {}
    for name, given in config.items():
        param = entry.param(name)
        if param is None:
            _check_left_out(name, given, layer)
            continue
        value = _value(param, given, layer)
        _check_size(name, value, layer)
        if param.required or value != param.default:
            params[name] = value
    if config.get("data_format") == "channels_last":
        params.pop("data_format", None)  # Keras' own default
    return params


def _check_left_out(name: str, given: object, layer: str) -> None:
    """Refuses a setting that the catalogue does not have, unless it does nothing."""
    if name in _ELSEWHERE or given in (None, False, 0, "", [], {}):
        return
    if name in _USUAL and given == _USUAL[name]:
        return
    raise layer_refused(
        layer,
        "settings that are in the palette",
        f"{name[:60]!r} = {str(given)[:60]}",
        f"Make the layer without {name[:60]!r} in Keras, and save the model again.",
    )


def _value(param: Parameter, given: Any, layer: str) -> Value:
    match param.type:
        case "activation":
            return _activation(given, layer)
        case "initializer" | "regularizer" | "constraint" | "layer":
            return _object(param, given, layer)
        case "ints" if isinstance(given, list) and param.length == 1 and len(given) == 1:
            return _item(given[0])
        case "int" if isinstance(given, list) and len(given) == 1:
            return _item(given[0])  # an axis, as older versions wrote it
        case "floats":
            return tuple(_flat(given)) if isinstance(given, list) else _item(given)
        case _:
            return _plain(given)


def _activation(given: Any, layer: str) -> Value:
    if given is None:
        return "linear"
    name = given.get("config") if isinstance(given, dict) else given
    if not isinstance(name, str):
        kind = given.get("class_name") if isinstance(given, dict) else given
        raise layer_refused(
            layer,
            "the name of an activation",
            f"the layer {str(kind)[:60]} as activation",
            "Put it behind this layer as a layer of its own, and save the model again.",
        )
    return _SAME.get(name, name)


def _object(param: Parameter, given: Any, layer: str) -> Value:
    """An initializer, a regularizer, a constraint or a wrapped layer."""
    if given is None:
        return None
    kind = given.get("class_name") if isinstance(given, dict) else None
    config = given.get("config") if isinstance(given, dict) else None
    family = FAMILY_OF[param.type]
    if not isinstance(kind, str) or not isinstance(config, dict):
        raise layer_refused(layer, f"one of the {family} of Keras", f"{str(given)[:60]!r}")
    entry = catalogue().find(family, kind)
    if entry is None:
        raise layer_refused(layer, f"one of the {family} of the catalogue", repr(kind[:60]))
    return Config(kind, _settings(entry, config, layer))


def _plain(given: Any) -> Value:
    """A number, a word, or a row of them; what is neither is left to the check to refuse."""
    if isinstance(given, list):
        return tuple(_item(each) for each in given)
    return _item(given)


def _item(given: Any) -> Item:
    if isinstance(given, list):
        return tuple(str(each)[:60] if isinstance(each, list | dict) else each for each in given)
    plain: Item = _of_mapping(given) if isinstance(given, dict) else given
    return plain


def _of_mapping(given: Json) -> Any:
    """A tuple of older files, or a random seed with its state."""
    inner = given.get("config")
    if isinstance(given.get("items"), list):
        return tuple(_item(each) for each in given["items"])
    if isinstance(inner, dict) and "seed" in inner and not isinstance(inner["seed"], dict):
        return inner["seed"]
    return str(given)[:60]


def _flat(given: list[Any]) -> list[Item]:
    """Numbers of nested rows, as Keras writes arrays with axes of length 1."""
    result: list[Item] = []
    todo = list(reversed(given))
    while todo:
        each = todo.pop()
        if isinstance(each, list):
            todo += reversed(each)
        else:
            result.append(_item(each))
    return result


def _check_size(name: str, value: Value, layer: str) -> None:
    if name in _NO_SIZES:
        return
    most = _MAX_VOCABULARY if name in _VOCABULARIES else _MAX_SIZE
    for each in _numbers(value):
        if isinstance(each, int) and abs(each) > most:
            raise layer_refused(
                layer,
                f"{name.replace('_', ' ')} of at most {most:,}",
                f"{each:,}" if abs(each) < 10**18 else "more digits than fit here",
                "Nobody's computer can hold such a layer. Make it smaller in Keras.",
            )


def _numbers(value: Value) -> list[Any]:
    if not isinstance(value, tuple):
        return [value]
    return [each for item in value for each in (item if isinstance(item, tuple) else (item,))]
