"""One picture from a file: its header is read, and judged, before it is decoded."""

from __future__ import annotations

import warnings
from contextlib import nullcontext
from pathlib import Path
from threading import Lock

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from nnstudio.document.data import ImageFolder

Pixels = NDArray[np.uint8]

#: Formats that are opened; Pillow knows many more, some of them through other programs.
FORMATS = ("PNG", "JPEG", "BMP", "GIF")
#: Pixels of one picture: more than any camera's, and 200 MB while it is decoded.
MAX_PIXELS = 50_000_000
#: Pixels from which pictures are decoded one after the other, however many threads there are.
_LARGE = 4_000_000
_one_large = Lock()
#: A JPEG is decoded at least this many times as large as it is wanted, never much larger.
_SPARE = 2
_WHITE = (255, 255, 255, 255)
#: 65,535 is white in a grey picture of 16 bits, as 255 is in one of 8.
_FROM_16_BITS = 257.0


class BrokenPicture(Exception):
    """A picture that cannot be used; its text says why, in a few words."""


def read_picture(file: Path, source: ImageFolder) -> Pixels:
    """Decodes one picture and brings it to the size of the others.

    What is transparent lies on white; of an animation the first picture is taken; a camera's
    note of how it was held is followed.

    Args:
        file: The picture.
        source: Size, colour, and what happens to another shape.

    Returns:
        (height, width, 1 or 3) uint8.

    Raises:
        BrokenPicture: It is damaged, too large or of another format.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)  # of broken notes beside the picture
            with Image.open(file, formats=FORMATS) as opened:
                return _decoded(opened, source)
    except BrokenPicture:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BrokenPicture("it has too many pixels") from error
    except MemoryError as error:
        raise BrokenPicture("it does not fit into the memory") from error
    except UnidentifiedImageError as error:
        raise BrokenPicture(f"it is damaged, or none of {', '.join(FORMATS)}") from error
    except PermissionError as error:
        raise BrokenPicture("you are not allowed to read it") from error
    except Exception as error:  # on damaged files Pillow raises what it likes
        raise BrokenPicture("it is damaged or cut short") from error


def _decoded(opened: Image.Image, source: ImageFolder) -> Pixels:
    width, height = opened.size
    if width * height > MAX_PIXELS:
        raise BrokenPicture(f"it has {width:,} × {height:,} pixels")
    # Only a JPEG can be decoded smaller than it is; others ignore this. It may yet be turned.
    side = _SPARE * max(source.width, source.height)
    opened.draft(None, (side, side))
    is_large = opened.width * opened.height > _LARGE
    with _one_large if is_large else nullcontext():
        image = _eight_bits(ImageOps.exif_transpose(opened))
        image = image.convert("L" if source.colour == "grey" else "RGB")
        return _resized(image, source)


def _eight_bits(image: Image.Image) -> Image.Image:
    """A picture of bytes, on white where it is transparent."""
    if image.mode.startswith("I"):
        values = np.asarray(image, np.float64) / _FROM_16_BITS
        return Image.fromarray(values.clip(0, 255).round().astype(np.uint8))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", image.size, _WHITE), image)
    return image


def _resized(image: Image.Image, source: ImageFolder) -> Pixels:
    size = (source.width, source.height)
    # Bilinear weights over all pixels that become one, so nothing flickers when it shrinks.
    how = Image.Resampling.BILINEAR
    if source.fit == "crop":
        image = ImageOps.fit(image, size, how)
    elif image.size != size:
        image = image.resize(size, how)
    pixels = np.asarray(image, np.uint8)
    return pixels[..., None] if pixels.ndim == 2 else pixels
