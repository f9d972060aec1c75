"""Pictures in folders: what is read, how it is brought to one size, and what is refused."""

import struct
import zlib
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest
from msgspec.structs import replace
from numpy.typing import NDArray
from PIL import Image

from nnstudio.document.data import ImageFolder
from nnstudio.document.description import SetField
from nnstudio.engine.data import folder as folders
from nnstudio.engine.data.image_folder import read_image_folder
from nnstudio.engine.data.load import read
from nnstudio.engine.data.picture_file import MAX_PIXELS, read_picture
from nnstudio.engine.data.preview import preview
from nnstudio.engine.data.raw import RawData
from tests.engine.data.folders import load, refusal

Pixels = NDArray[Any]
SMALL = ImageFolder("", 8, 8)


def picture(path: Path, pixels: Pixels, mode: str | None = None, **how: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(pixels)
    (image.convert(mode) if mode is not None else image).save(path, **how)


def plain(value: int, height: int = 8, width: int = 8) -> Pixels:
    return np.full((height, width, 3), value, np.uint8)


@pytest.fixture
def animals(tmp_path: Path) -> ImageFolder:
    """Three cats, brighter and brighter, and two dogs."""
    for i in range(3):
        picture(tmp_path / "animals" / "cat" / f"{i}.png", plain(10 * i))
    for i in (2, 10):
        picture(tmp_path / "animals" / "dog" / f"rex {i}.bmp", plain(200 + i))
    return ImageFolder(str(tmp_path / "animals"), 8, 8)


def test_folders_are_classes_and_files_come_in_their_order(animals: ImageFolder) -> None:
    raw = read_image_folder(animals)
    assert (raw.title, raw.is_image) == ("animals", True)
    assert raw.targets[0].classes == ("cat", "dog")
    assert raw.targets[0].values.tolist() == [0, 0, 0, 1, 1]
    assert raw.features[0].values.shape == (5, 8, 8, 3)
    assert raw.features[0].values[:, 0, 0, 0].tolist() == [0, 10, 20, 202, 210]


def test_pictures_are_scaled_to_one_and_shown(animals: ImageFolder) -> None:
    data = load(animals, split=0.4)
    values = np.concatenate([data.train.features["image"], data.validation.features["image"]])
    assert sorted(np.unique(values)) == pytest.approx([0, 10 / 255, 20 / 255, 202 / 255, 210 / 255])
    shown = preview(data)
    assert shown.images is not None
    assert shown.images.shape == (2, 8, 8, 3)
    assert shown.class_counts == (3, 2)


def test_train_and_test_are_parts_and_not_classes(tmp_path: Path) -> None:
    for part, value in (("train", 1), ("Test", 2)):
        for name in ("a", "b"):
            picture(tmp_path / part / name / "x.png", plain(value))
    picture(tmp_path / "Test" / "c" / "x.png", plain(3))
    raw = read_image_folder(replace(SMALL, path=str(tmp_path)))
    assert (raw.targets[0].classes, raw.num_samples, raw.num_test) == (("a", "b"), 2, 2)
    assert (raw.test_features["image"] == 2).all()
    assert "'c'" in raw.notes[0]


def test_a_new_picture_is_noticed(animals: ImageFolder) -> None:
    assert read(animals).num_samples == 5
    picture(Path(animals.path) / "cat" / "new.png", plain(5))
    assert read(animals).num_samples == 6


# ------------------------------------------------------------------------- kinds of pictures
def one(path: Path, **changes: Any) -> Pixels:
    return read_picture(path, replace(SMALL, **changes))


def test_grey_is_brightness_and_colour_has_three_channels(tmp_path: Path) -> None:
    pixels = np.zeros((8, 8, 3), np.uint8)
    pixels[..., 0] = 200
    picture(tmp_path / "red.png", pixels)
    assert one(tmp_path / "red.png").tolist() == pixels.tolist()
    grey = one(tmp_path / "red.png", colour="grey")
    # ITU-R BT.601: 0.299 R + 0.587 G + 0.114 B.
    assert (grey.shape, grey[0, 0, 0]) == ((8, 8, 1), round(0.299 * 200))


@pytest.mark.parametrize("mode", ["L", "P", "1", "RGBA", "LA", "CMYK", "YCbCr"])
def test_every_mode_of_a_picture_is_read(tmp_path: Path, mode: str) -> None:
    name = "x.jpg" if mode in ("CMYK", "YCbCr") else "x.png"
    picture(tmp_path / name, plain(255), mode)
    assert (one(tmp_path / name) == 255).all()


def test_transparent_pixels_lie_on_white(tmp_path: Path) -> None:
    pixels = np.zeros((8, 8, 4), np.uint8)
    pixels[:, 4:, 3] = 255
    picture(tmp_path / "x.png", pixels)
    assert one(tmp_path / "x.png")[0, :, 0].tolist() == [255] * 4 + [0] * 4


def test_sixteen_bits_become_eight(tmp_path: Path) -> None:
    values = np.linspace(0, 65535, 64).astype(np.uint16).reshape(8, 8)
    picture(tmp_path / "x.png", values)
    expected = np.round(values / 257.0)
    assert (one(tmp_path / "x.png", colour="grey")[..., 0] == expected).all()


def test_of_an_animation_the_first_picture_is_taken(tmp_path: Path) -> None:
    frames = [Image.fromarray(plain(value)) for value in (0, 255)]
    frames[0].save(tmp_path / "x.gif", save_all=True, append_images=frames[1:])
    assert (one(tmp_path / "x.gif") == 0).all()


def test_a_camera_held_on_its_side_is_turned_upright(tmp_path: Path) -> None:
    pixels = plain(0, 8, 16)
    pixels[:, 8:] = 255
    exif = Image.Exif()
    exif[0x0112] = 6  # turn clockwise
    picture(tmp_path / "x.png", pixels, exif=exif)
    upright = one(tmp_path / "x.png", fit="stretch")
    assert (upright[0, 0, 0], upright[-1, 0, 0]) == (0, 255)


@pytest.mark.parametrize(("fit", "columns"), [("crop", {255}), ("stretch", {0, 255})])
def test_other_shapes_are_cropped_or_stretched(
    tmp_path: Path, fit: Literal["crop", "stretch"], columns: set[int]
) -> None:
    pixels = plain(0, 16, 64)
    pixels[:, 20:44] = 255
    picture(tmp_path / "x.png", pixels)
    middle = one(tmp_path / "x.png", fit=fit)
    assert {int(middle[4, 0, 0]), int(middle[4, 4, 0])} == columns


# ------------------------------------------------------------------------------- refusals
def test_broken_pictures_are_named_or_left_out(animals: ImageFolder) -> None:
    cut = Path(animals.path) / "cat" / "1.png"
    picture(cut, np.random.default_rng(0).integers(0, 255, (64, 64, 3), np.uint8))
    cut.write_bytes(cut.read_bytes()[:-5000])
    (Path(animals.path) / "dog" / "text.jpg").write_text("no picture")
    problem = refusal(animals).problem
    assert "'cat/1.png': it is damaged" in problem.message.replace("\\", "/")
    assert "or none of PNG" in problem.message
    assert problem.remedies == (SetField("Leave them out", "data.source.broken", "skip"),)
    raw = read_image_folder(replace(animals, broken="skip"))
    assert raw.targets[0].values.tolist() == [0, 0, 1, 1]
    assert raw.features[0].values[:, 0, 0, 0].tolist() == [0, 20, 202, 210]
    assert raw.notes[0].startswith("2 pictures left out")


def png_header(width: int, height: int) -> bytes:
    """A PNG that says it has so many pixels, and has none."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            *(struct.pack(">I", 13), head, struct.pack(">I", zlib.crc32(head))),
            *(struct.pack(">I", 0), b"IEND", struct.pack(">I", zlib.crc32(b"IEND"))),
        ]
    )


@pytest.mark.parametrize("side", [8000, 15_000, 31_623])
def test_a_picture_of_a_thousand_million_pixels_is_not_decoded(
    animals: ImageFolder, side: int
) -> None:
    assert side**2 > MAX_PIXELS
    (Path(animals.path) / "cat" / "huge.png").write_bytes(png_header(side, side))
    message = refusal(animals).problem.message
    assert "pixels" in message


def test_links_that_lead_out_are_refused_and_those_within_are_followed(
    animals: ImageFolder, tmp_path: Path
) -> None:
    root = Path(animals.path)
    (root / "cat" / "same.png").symlink_to(root / "cat" / "0.png")
    assert read(animals).num_samples == 6
    picture(tmp_path / "secret" / "x.png", plain(1))
    (root / "fox").symlink_to(tmp_path / "secret")
    problem = refusal(animals).problem
    assert (problem.kind, "'fox'" in problem.message) == ("link-outside", True)


def test_too_many_files_are_refused_before_one_is_opened(
    animals: ImageFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "MAX_FILES", 4)
    assert refusal(animals).problem.kind == "too-many-files"


def test_what_does_not_fit_into_the_memory_is_not_read(
    animals: ImageFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nnstudio.engine.data.files.MAX_BYTES", 900)
    assert refusal(animals).problem.kind == "too-large"


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ([], "no-classes"),
        (["a.png", "b.png"], "no-classes"),
        (["cat/a.png", "dog/notes.txt"], "no-classes"),
    ],
)
def test_a_folder_without_folders_of_pictures_is_explained(
    tmp_path: Path, names: list[str], kind: str
) -> None:
    root = tmp_path / "x"
    root.mkdir()
    for name in names:
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(b"")
    problem = refusal(ImageFolder(str(root))).problem
    assert problem.kind == kind
    assert "one for each class" in problem.message


def test_no_folder_and_a_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    kinds = [refusal(ImageFolder(path)).problem.kind for path in ("", "/nowhere/at/all")]
    kinds.append(refusal(ImageFolder(str(tmp_path / "file"))).problem.kind)
    assert kinds == ["no-file", "file-missing", "no-folder"]


def test_a_class_of_broken_pictures_alone_is_refused(animals: ImageFolder) -> None:
    for file in (Path(animals.path) / "dog").iterdir():
        file.write_bytes(b"broken")
    problem = refusal(replace(animals, broken="skip")).problem
    assert (problem.kind, "'dog'" in problem.message) == ("no-pictures", True)


def test_classes_are_sorted_as_people_count(tmp_path: Path) -> None:
    for i in range(12):
        picture(tmp_path / f"class {i}" / "x.png", plain(i))
    raw: RawData = read_image_folder(replace(SMALL, path=str(tmp_path)))
    assert raw.targets[0].classes == tuple(f"class {i}" for i in range(12))
