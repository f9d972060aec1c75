"""What the engine can train on, in words."""

from __future__ import annotations

from functools import lru_cache

import psutil
import tensorflow as tf

from nnstudio.engine.startup import num_threads
from nnstudio.protocol import nvidia
from nnstudio.protocol.gpu_advice import Advice, advise, look
from nnstudio.protocol.messages import Device


@lru_cache(maxsize=1)
def devices() -> tuple[Device, ...]:
    """The processor, and every GPU that a small product worked on; looked for once."""
    threads = num_threads()
    found = [
        Device(
            "cpu",
            f"CPU, {threads} thread{'s' if threads > 1 else ''}",
            psutil.virtual_memory().total,
        )
    ]
    for index, gpu in enumerate(tf.config.list_physical_devices("GPU")):
        details = tf.config.experimental.get_device_details(gpu)
        name = details.get("device_name", "GPU")
        if _works(f"/GPU:{index}"):
            found.append(Device(f"gpu:{index}", name))
    return tuple(found)


def advice(found: tuple[Device, ...]) -> Advice:
    """Why a GPU is used or not, and what to do about it."""
    used = found[1].description if len(found) > 1 else None
    is_cuda_build = tf.test.is_built_with_cuda() or tf.test.is_built_with_rocm()
    failed = used is None and bool(tf.config.list_physical_devices("GPU"))
    return advise(look(nvidia.cards()), used, is_cuda_build, failed)


def choose(wish: str) -> str:
    """The TensorFlow device string for a plan's ``device``; ``"auto"`` prefers a GPU."""
    num_gpus = len(tf.config.list_physical_devices("GPU"))
    if wish == "auto":
        return "/GPU:0" if num_gpus and _works("/GPU:0") else "/CPU:0"
    kind, _, index = wish.partition(":")
    if kind == "gpu" and int(index or 0) < num_gpus:
        return f"/GPU:{int(index or 0)}"
    return "/CPU:0"


def in_words(device: str) -> str:
    """A device string as the window shows it."""
    wanted = device.strip("/").lower()
    for known in devices():
        if known.name == wanted or (known.name == "cpu" and wanted.startswith("cpu")):
            return known.description
    return device


def _works(device: str) -> bool:
    try:
        with tf.device(device):
            product = tf.linalg.matmul(tf.ones((8, 8)), tf.ones((8, 8)))
        return float(product[0, 0]) == 8.0
    except (tf.errors.OpError, RuntimeError):
        return False
