"""Lays rows of numbers out with UMAP, as a program: an array comes in, points go out.

A process of its own, since UMAP compiles and computes for seconds in which the training would
have to wait, and can be ended when nobody asks any more.
"""

from __future__ import annotations

import io
import os
import sys

import numpy as np


def main() -> int:
    """Reads (n, d) numbers as a NumPy file from stdin, and writes (n, 2) float32 to stdout.

    The first argument is about how many neighbours each row has.
    """
    answer, sys.stdout = sys.stdout.buffer, sys.stderr
    if hasattr(os, "nice"):
        os.nice(10)
    # It would be imported for a variant that is not used here, which takes seconds.
    sys.modules["tensorflow"] = None  # type: ignore[assignment] # so that it cannot be imported
    import umap

    values = np.load(io.BytesIO(sys.stdin.buffer.read()), allow_pickle=False)
    neighbours = max(2, min(int(sys.argv[1]), len(values) - 1))
    points = umap.UMAP(n_neighbors=neighbours, random_state=0, n_jobs=1).fit_transform(values)
    np.save(answer, np.asarray(points, np.float32), allow_pickle=False)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
