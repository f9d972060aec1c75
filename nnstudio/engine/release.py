"""Gives memory back after a run, which TensorFlow does not do by itself."""

from __future__ import annotations

import gc

from tensorflow.python.framework import ops

#: Names under which ``tf.custom_gradient`` registers what it meets while a graph is traced.
_PREFIX = "CustomGradient-"


def release_graphs() -> None:
    """Frees the traced graphs that nothing holds any more, with all they captured.

    Every custom gradient of a traced graph stays in a registry of TensorFlow for good, and with it
    the graph, its weights and its samples (tensorflow#97697). Each compiled step has one: Keras'
    optimizers sum gradients over replicas with a custom gradient. It is asked for only while the
    graph is being traced, so it can go as soon as no run is under way. There is no public way.
    """
    registered = getattr(ops.gradient_registry, "_registry", {})
    # In one go: a thread may still be tracing for a run that was given up.
    for name in list(registered):
        if name.startswith(_PREFIX):
            registered.pop(name, None)
    # Compiled functions and their owners hold each other; the automatic collection may be far off.
    gc.collect()
