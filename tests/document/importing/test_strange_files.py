"""Files that a stranger made to do harm: refused before anything is made of them."""

import io
import json
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from nnstudio.document.importing import archive as archives
from nnstudio.document.importing.model_file import bare, look_at
from nnstudio.document.invalid import Invalid
from nnstudio.document.sources.zip_directory import directory_size
from tests.document.importing.keras_files import Json, archive, dense, door, layer, sequential

GOOD = sequential(door(), dense("out"))


def refusal(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "m.keras"
    path.write_bytes(data)
    with pytest.raises(Invalid) as caught:
        look_at(path)
    assert caught.value.fix.endswith(".")
    return str(caught.value)


def packed(members: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", how) as opened:
        for name, data in members.items():
            opened.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "name",
    ["../config.json", "/etc/passwd", "assets/vocabulary.txt", "model.weights.npz", "a\\..\\b"],
)
def test_parts_that_keras_does_not_write_are_refused(tmp_path: Path, name: str) -> None:
    assert "a part" in refusal(tmp_path, archive(GOOD, **{name: b"x"}))


def test_an_empty_folder_of_assets_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "m.keras"
    path.write_bytes(archive(GOOD, **{"assets/": b""}))
    assert look_at(path) is not None


def test_a_link_in_place_of_a_part_is_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as opened:
        opened.writestr("config.json", json.dumps(GOOD))
        link = zipfile.ZipInfo("model.weights.h5")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        opened.writestr(link, "/etc/passwd")
    assert "a link" in refusal(tmp_path, buffer.getvalue())


def test_a_configuration_that_fills_the_memory_is_not_unpacked(tmp_path: Path) -> None:
    text = b'{"class_name": "' + b"a" * (archives.MAX_CONFIG + 1)
    data = packed({"config.json": text, "model.weights.h5": b"x"})
    assert len(data) < 20_000
    assert "fill the memory" in refusal(tmp_path, data)


def test_a_configuration_that_lies_about_its_length_is_not_unpacked(tmp_path: Path) -> None:
    text = b" " * (archives.MAX_CONFIG + 10)
    data = packed({"config.json": text, "model.weights.h5": b"x"})
    lying = data.replace(len(text).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert "Could not import" in refusal(tmp_path, lying)


def test_weights_that_fill_the_memory_are_refused(tmp_path: Path) -> None:
    data = packed({"config.json": json.dumps(GOOD).encode(), "model.weights.h5": bytes(30_000_000)})
    assert "shrink like that" in refusal(tmp_path, data)


def test_a_table_of_contents_that_fills_the_memory_is_not_read(tmp_path: Path) -> None:
    data = packed({f"part {i}": b"" for i in range(3000)})
    assert directory_size(io.BytesIO(data)) > 100_000
    assert "a great many" in refusal(tmp_path, data)
    assert directory_size(io.BytesIO(archive(GOOD))) < 300
    assert directory_size(io.BytesIO(b"no archive")) == 0


def deep(levels: int) -> Any:
    value: Any = 0
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("config", "words"),
    [
        (b"[1]", "another kind"),
        (b'{"a": NaN}', "something else"),
        (b"[" * 5000, "something else"),
        ({"class_name": "Model", "config": deep(300)}, "on and on"),
        ({"class_name": "Song", "config": {}}, "Song"),
        ({"config": {}}, "Functional or Sequential"),
    ],
)
def test_what_is_no_model_is_refused(tmp_path: Path, config: Any, words: str) -> None:
    assert words in refusal(tmp_path, archive(config))


def with_class(kind: str, **fields: Any) -> Json:
    return sequential(door(), {**layer(kind, "x"), **fields})


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (with_class("Lambda"), "a program"),
        (with_class("Dense", module="os"), "“os”"),
        (with_class("Dense", module="keras.src.utils"), "utils"),
        (with_class("Dense", registered_name="mine>Dense"), "mine>Dense"),
        (with_class("get_file", module="keras.utils"), "get_file"),
        (sequential(door(), dense("d", activation={"class_name": "__lambda__"})), "a program"),
        (
            sequential(
                door(),
                dense(
                    "d",
                    activation={
                        "class_name": "function",
                        "module": "builtins",
                        "config": "eval",
                        "registered_name": "function",
                    },
                ),
            ),
            "eval",
        ),
        (sequential(door(), dense("d", weights="https://example.org/w.h5")), "path or address"),
        (sequential(door(), dense("d", notes="/etc/passwd")), "path or address"),
        (sequential(door(), dense("d", notes="C:\\secret")), "path or address"),
        (sequential(door(), dense("d", notes="a" * 3000)), "3,000 letters"),
        (sequential(door(), dense("d", kernel_initializer={"class_name": "__tensor__"})), "tensor"),
    ],
)
def test_programs_paths_and_strange_classes_are_refused(
    tmp_path: Path, model: Json, words: str
) -> None:
    assert words in refusal(tmp_path, archive(model))


def test_other_files_folders_and_nothing_are_refused(tmp_path: Path) -> None:
    assert "another kind of file" in refusal(tmp_path, b"GIF89a")
    assert "another kind of file" in refusal(tmp_path, b"")
    for path, words in ((tmp_path, "a folder"), (tmp_path / "none", "no such file")):
        with pytest.raises(Invalid, match=words):
            look_at(path)


def test_what_only_says_how_to_build_and_train_is_not_passed_on() -> None:
    config = {"a": [{"build_config": 1, "shared_object_id": 2, "b": 3}], "compile_config": 4}
    assert bare(config) == {"a": [{"b": 3}]}
