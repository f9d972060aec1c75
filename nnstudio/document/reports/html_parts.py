"""Parts of web pages that need nothing but themselves: plots and tables, with no script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

import msgspec
import numpy as np

from nnstudio.document.project import Project
from nnstudio.document.series import Series
from nnstudio.document.store.runs import RunRow

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 720, 260, 64, 26, 10
#: For a page's head.
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1c2430; max-width: 780px; margin: 2em auto;
  padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.1em; margin-top: 2em; }
table { border-collapse: collapse; } td, th { text-align: left; padding: 2px 16px 2px 0;
  vertical-align: top; } .muted { color: #5c6675; }
pre { background: #f3f4f6; padding: 1em; overflow: auto; font-size: 12px; }
svg text { font: 12px system-ui, sans-serif; fill: #5c6675; }
.legend { color: #5c6675; font-size: 12px; margin: 0 0 0 64px; }
.legend span { margin-right: 18px; white-space: nowrap; }
.legend b { display: inline-block; width: 14px; height: 4px; margin: 0 6px 3px 0; }
"""


def page(row: RunRow, project: Project, begun: str, body: Sequence[str]) -> str:
    """A whole page: what a run is, what is told of it, and all its settings.

    Args:
        row: What the table of runs says.
        project: The settings.
        begun: When, as the reader's clock tells it.
        body: What stands between.
    """
    title = f"{project.name} – {row.name}"
    about = f"{begun} · {row.state} · {row.step:,} steps · {row.seconds:.1f} s · {row.device}"
    parts = [
        "<!doctype html><html lang='en'><head><meta charset='utf-8'>",
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(title)}</h1>",
        f"<p class='muted'>{escape(about)}</p>",
        f"<p>{escape(row.note)}</p>" if row.note else "",
        *body,
        "<h2>All settings</h2><pre>",
        escape(msgspec.json.format(msgspec.json.encode(project), indent=2).decode()),
        "</pre></body></html>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def table(title: str, rows: Sequence[Sequence[str]], head: Sequence[str] = ()) -> Iterator[str]:
    """A headline and a table; the first cell of each row names it. Nothing without rows."""
    if not rows:
        return
    yield f"<h2>{escape(title)}</h2><table>"
    if head:
        yield f"<tr>{''.join(f'<th>{escape(cell)}</th>' for cell in head)}</tr>"
    for name, *values in rows:
        cells = "".join(f"<td>{escape(value)}</td>" for value in values)
        yield f"<tr><th>{escape(name)}</th>{cells}</tr>"
    yield "</table>"


def plot(name: str, lines: Sequence[tuple[str, str, Series]]) -> str:
    """A picture of curves over the steps.

    Args:
        name: What is drawn, for screen readers.
        lines: Label, colour and curve of each; none of them is empty.
    """
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
    for _, colour, (x, y) in thin:
        for run in _pieces(x, y):
            points = " ".join(
                f"{_LEFT + (a - x0) * across:.1f},{_HEIGHT - _BOTTOM - (b - y0) * up:.1f}"
                for a, b in run
            )
            parts.append(
                f"<polyline points='{points}' fill='none' stroke='{colour}' stroke-width='1.5'/>"
            )
    parts.append(
        f"<text x='{_WIDTH - 10}' y='{_HEIGHT - 6}' text-anchor='end'>"
        f"steps {x0:,.0f} to {x1:,.0f}</text></svg>"
    )
    # Below and not inside: there may be more lines than fit beside each other.
    signs = (
        f"<span><b style='background: {colour}'></b>{escape(label)}</span>"
        for label, colour, _ in lines
    )
    return "".join([*parts, "<p class='legend'>", *signs, "</p>"])


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
