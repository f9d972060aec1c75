"""Imports TensorFlow and Keras once, quickly and quietly, and sets their threads."""

from __future__ import annotations

import contextlib
import os
import sys

import psutil

import nnstudio

#: Keras imports these where they happen to be installed, only to talk to them. Without them
#: the import takes half the time and 200 MB less. scikit-learn is let in again afterwards.
_UNWANTED = ("jax", "torch", "matplotlib", "IPython", "sklearn")


def num_threads() -> int:
    """Threads the engine computes with: one for each core; ``NNSTUDIO_THREADS`` overrides it."""
    wish = os.environ.get("NNSTUDIO_THREADS", "")
    if wish.isdecimal() and int(wish) > 0:
        return int(wish)
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else psutil.cpu_count() or 1


def give_way() -> None:
    """Lowers this process' priority, so that the window is never kept waiting by training.

    Cheaper than leaving a core idle for the window: it costs nothing while that is at rest.
    """
    process = psutil.Process()
    with contextlib.suppress(psutil.Error):
        process.nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", 5))


def import_keras() -> None:
    """Imports TensorFlow and Keras; the second call does nothing."""
    if "keras" in sys.modules:
        return
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
    os.environ["KERAS_BACKEND"] = "tensorflow"
    blocked = [name for name in _UNWANTED if name not in sys.modules]
    for name in blocked:
        sys.modules[name] = None  # type: ignore[assignment] # the documented way to refuse
    try:
        import tensorflow as tf

        tf.config.threading.set_intra_op_parallelism_threads(num_threads())
        tf.config.threading.set_inter_op_parallelism_threads(2)
        for gpu in tf.config.list_physical_devices("GPU"):
            tf.config.experimental.set_memory_growth(gpu, True)
        import keras

        keras.utils.disable_interactive_logging()
    finally:
        for name in blocked:
            del sys.modules[name]


def versions() -> dict[str, str]:
    """Version of each library that decides what the numbers are."""
    import keras
    import numpy as np
    import tensorflow as tf

    return {
        "python": sys.version.split()[0],
        "nnstudio": nnstudio.__version__,
        "tensorflow": tf.__version__,
        "keras": keras.__version__,
        "numpy": np.__version__,
    }
