"""Curves as TensorBoard's event files, with the times at which they were measured.

TensorFlow's own summary writer stamps every value with the time of writing, so the records are
made by hand: each is an ``Event`` (tensorflow/core/util/event.proto) in a TFRecord file, as
TensorBoard reads them.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import tensorflow as tf
from tensorflow.core.framework.summary_pb2 import Summary, SummaryMetadata
from tensorflow.core.util.event_pb2 import Event

from nnstudio.protocol.exporting import Scalars

#: First record of every file (tensorboard/backend/event_processing/event_file_loader.py).
_VERSION = "brain.Event:2"
_NAME = "events.out.tfevents.{:010d}.nnstudio"


def export_log(
    scalars: Iterable[Scalars], texts: Mapping[str, str], begun: float, path: Path
) -> None:
    """Writes a folder that TensorBoard can be pointed at, whole or not at all.

    Args:
        scalars: The curves; each of their folders is a run of TensorBoard's.
        texts: Texts by tag, in Markdown, in the first folder.
        begun: Seconds since 1970 at which the run began.
        path: The folder; a log that stands there is replaced, anything else is not.

    Raises:
        OSError: It cannot be written; what stood there still does.
    """
    if os.path.lexists(path) and not _is_log(path):
        raise OSError(errno.EEXIST, "there is something else of that name")
    folders: dict[str, list[Scalars]] = defaultdict(list)
    for curve in scalars:
        folders[curve.folder].append(curve)
    beside = Path(tempfile.mkdtemp(prefix=f".{path.name[:100]}.", dir=path.parent))
    try:
        # A folder within, since a temporary one is closed to everybody else.
        new, old = beside / "new", beside / "old"
        for number, (folder, curves) in enumerate(folders.items()):
            (new / folder).mkdir(parents=True)
            _write(new / folder, curves, texts if number == 0 else {}, begun)
        if path.exists():
            path.rename(old)
        new.rename(path)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _is_log(path: Path) -> bool:
    """Whether a folder holds nothing but event files."""
    is_folder = path.is_dir() and not path.is_symlink()
    files = [found for found in path.rglob("*") if not found.is_dir()] if is_folder else []
    return bool(files) and all("tfevents" in found.name for found in files)


def _write(folder: Path, curves: list[Scalars], texts: Mapping[str, str], begun: float) -> None:
    place = folder / _NAME.format(int(begun))
    with tf.io.TFRecordWriter(os.fspath(place)) as writer:
        head = Event(wall_time=begun, file_version=_VERSION)
        writer.write(head.SerializeToString())
        for tag, text in texts.items():
            writer.write(_text(tag, text, begun).SerializeToString())
        for curve in curves:
            for step, value, time in zip(
                curve.steps.tolist(), curve.values.tolist(), curve.times.tolist(), strict=True
            ):
                event = Event(wall_time=time, step=step)
                event.summary.value.add(tag=curve.tag, simple_value=value)
                writer.write(event.SerializeToString())
    with place.open("rb+") as written:
        os.fsync(written.fileno())


def _text(tag: str, text: str, time: float) -> Event:
    metadata = SummaryMetadata(plugin_data=SummaryMetadata.PluginData(plugin_name="text"))
    tensor = tf.make_tensor_proto(np.array([text.encode()], object), shape=[1])
    value = Summary.Value(tag=tag, metadata=metadata, tensor=tensor)
    return Event(wall_time=time, summary=Summary(value=[value]))
