"""A run as a web page that needs nothing but itself: plots, results, settings."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import msgspec
import numpy as np

from nnstudio.document.run import RunRecord
from nnstudio.document.series import Series
from nnstudio.document.store.runs import RunRow

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 720, 260, 64, 34, 10
_TRAINING, _VALIDATION, _BATCH = "#1f77c8", "#c75a00", "#9cc3e8"
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1c2430; max-width: 780px; margin: 2em auto;
  padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.1em; margin-top: 2em; }
table { border-collapse: collapse; } td, th { text-align: left; padding: 2px 16px 2px 0;
  vertical-align: top; } .muted { color: #5c6675; }
pre { background: #f3f4f6; padding: 1em; overflow: auto; font-size: 12px; }
svg text { font: 12px system-ui, sans-serif; fill: #5c6675; }
"""


def to_html(row: RunRow, record: RunRecord, begun: str) -> str:
    """One page, with no script and no address in it.

    Args:
        row: What the table of runs says.
        record: Curves and settings.
        begun: When, as the reader's clock tells it.
    """
    title = f"{record.project.name} – {row.name}"
    about = f"{begun} · {row.state} · {row.step:,} steps · {row.seconds:.1f} s · {row.device}"
    parts = [
        "<!doctype html><html lang='en'><head><meta charset='utf-8'>",
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(title)}</h1>",
        f"<p class='muted'>{escape(about)}</p>",
        f"<p>{escape(row.note)}</p>" if row.note else "",
        *_plots(record),
        *_table("Results", [(name, _number(value)) for name, value in row.result.items()]),
        *_table("Changes on the way", [(f"step {m.step:,}", m.text) for m in record.marks]),
        *_layers(record),
        "<h2>All settings</h2><pre>",
        escape(msgspec.json.format(msgspec.json.encode(record.project), indent=2).decode()),
        "</pre></body></html>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _plots(record: RunRecord) -> Iterator[str]:
    names = dict.fromkeys([*record.batch, *(n.removeprefix("val_") for n in record.epoch)])
    for name in names:
        if name == "learning_rate":
            continue
        lines = [
            ("each batch", _BATCH, record.batch.get(name)),
            ("training", _TRAINING, _by_step(record, name)),
            ("validation", _VALIDATION, _by_step(record, f"val_{name}")),
        ]
        shown = [(label, colour, s) for label, colour, s in lines if s is not None and len(s)]
        if shown:
            yield f"<h2>{escape(name)}</h2>"
            yield _plot(name, shown)


def _by_step(record: RunRecord, name: str) -> Series | None:
    """A curve of epochs over the steps at which they ended."""
    epochs = record.epoch.get(name)
    if epochs is None:
        return None
    num = min(len(epochs), len(record.epoch_steps))
    series = Series()
    series.append(np.array(record.epoch_steps[:num], np.float64), epochs.y[:num])
    return series


def _plot(name: str, lines: list[tuple[str, str, Series]]) -> str:
    thin = [(label, colour, s.view(s.x[0], s.x[-1], 300)) for label, colour, s in lines]
    xs = np.concatenate([x for _, _, (x, _) in thin])
    ys = np.concatenate([y[np.isfinite(y)] for _, _, (_, y) in thin])
    if not len(ys):
        return "<p class='muted'>No finite values.</p>"
    x0, x1, y0, y1 = float(xs.min()), float(xs.max()), float(ys.min()), float(ys.max())
    x1, y1 = (x1 if x1 > x0 else x0 + 1), (y1 if y1 > y0 else y0 + 1)
    across, up = (_WIDTH - _LEFT - 10) / (x1 - x0), (_HEIGHT - _BOTTOM - _TOP) / (y1 - y0)
    parts = [
        f"<svg viewBox='0 0 {_WIDTH} {_HEIGHT}' role='img' aria-label='{escape(name, quote=True)}'>"
    ]
    for value in np.linspace(y0, y1, 5):
        place = _HEIGHT - _BOTTOM - (value - y0) * up
        parts.append(
            f"<line x1='{_LEFT}' x2='{_WIDTH - 10}' y1='{place:.1f}' y2='{place:.1f}'"
            f" stroke='#e3e6ea'/><text x='{_LEFT - 8}' y='{place + 4:.1f}'"
            f" text-anchor='end'>{value:.4g}</text>"
        )
    for number, (label, colour, (x, y)) in enumerate(thin):
        for run in _pieces(x, y):
            points = " ".join(
                f"{_LEFT + (a - x0) * across:.1f},{_HEIGHT - _BOTTOM - (b - y0) * up:.1f}"
                for a, b in run
            )
            parts.append(
                f"<polyline points='{points}' fill='none' stroke='{colour}' stroke-width='1.5'/>"
            )
        at = _LEFT + 130 * number
        parts.append(
            f"<rect x='{at}' y='{_HEIGHT - 12}' width='14' height='4' fill='{colour}'/>"
            f"<text x='{at + 20}' y='{_HEIGHT - 6}'>{label}</text>"
        )
    parts.append(
        f"<text x='{_WIDTH - 10}' y='{_HEIGHT - 6}' text-anchor='end'>"
        f"steps {x0:,.0f} to {x1:,.0f}</text></svg>"
    )
    return "".join(parts)


def _pieces(x: np.ndarray, y: np.ndarray) -> Iterator[list[tuple[float, float]]]:
    """The parts of a line between its gaps."""
    piece: list[tuple[float, float]] = []
    for a, b in zip(x, y, strict=True):
        if np.isfinite(b):
            piece.append((float(a), float(b)))
        elif piece:
            yield piece
            piece = []
    if piece:
        yield piece


def _layers(record: RunRecord) -> Iterator[str]:
    rows = [
        (layer.title or layer.kind, ", ".join(f"{k} {v}" for k, v in layer.params.items()))
        for layer in record.project.network.layers
    ]
    yield from _table("Network", rows)


def _table(title: str, rows: list[tuple[str, str]]) -> Iterator[str]:
    if not rows:
        return
    yield f"<h2>{escape(title)}</h2><table>"
    for name, value in rows:
        yield f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>"
    yield "</table>"


def _number(value: float | None) -> str:
    return "not known" if value is None else f"{value:.5g}"
