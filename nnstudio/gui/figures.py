"""Numbers as the window shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

#: Between a number and its unit, and between groups of digits; a narrower one is missing in
#: many fonts.
_SPACE = "\N{NO-BREAK SPACE}"


def duration(seconds: float) -> str:
    """Seconds as ``0:07``, ``12:34`` or ``1:02:03``."""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def number(value: float) -> str:
    """A count with groups of digits; large ones are rounded to three digits."""
    rounded = float(f"{value:.3g}") if value >= 1000 else round(value)
    return f"{rounded:,.0f}".replace(",", _SPACE)


def countable(count: int) -> int:
    """The number by which Qt chooses the form of a word: it takes no more than 32 bits."""
    return min(count, 2**31 - 1)


def memory(num_bytes: int) -> str:
    """Bytes as ``612 MB`` or ``1.4 GB``."""
    megabytes = num_bytes / 1024**2
    if megabytes < 1000:
        return f"{megabytes:.0f}{_SPACE}MB"
    return f"{megabytes / 1024:.1f}{_SPACE}GB"


def file_size(num_bytes: int) -> str:
    """Bytes of a file as ``12 kB``, ``1.2 MB`` or ``341 MB``."""
    if num_bytes < 1000:
        return f"{num_bytes}{_SPACE}B"
    size, unit = (num_bytes / 1e3, "kB") if num_bytes < 1e6 else (num_bytes / 1e6, "MB")
    return f"{size:.1f}{_SPACE}{unit}" if size < 10 else f"{size:.0f}{_SPACE}{unit}"


def speed(samples_per_second: float) -> str:
    """Samples a second, with the unit."""
    text = QCoreApplication.translate("Figures", "%1 samples/s")
    return text.replace("%1", number(samples_per_second))


def metric(value: float) -> str:
    """A loss or a metric with four digits."""
    return f"{value:.4g}"
