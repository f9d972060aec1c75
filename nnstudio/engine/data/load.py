"""From a data plan to samples: read, check, split, fill in, scale. Cached by value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import (
    Bundled,
    CsvFile,
    Curve,
    DataPlan,
    DataSummary,
    Feature,
    IdxFiles,
    ImageFolder,
    NpzFile,
    Points,
    Series,
    Source,
    Target,
)
from nnstudio.document.description import Problem
from nnstudio.document.sources.idx_files import files_of
from nnstudio.engine.data.bounds import checked
from nnstudio.engine.data.bundled import read_bundled
from nnstudio.engine.data.cache import RecentlyUsed
from nnstudio.engine.data.copies import with_copies_in_place
from nnstudio.engine.data.curves import read_curve, read_series
from nnstudio.engine.data.dataset import Dataset, Marks, Part
from nnstudio.engine.data.files import fingerprint
from nnstudio.engine.data.folder import state_of
from nnstudio.engine.data.idx import read_idx
from nnstudio.engine.data.image_folder import read_image_folder
from nnstudio.engine.data.npz import read_npz
from nnstudio.engine.data.points import read_points
from nnstudio.engine.data.problem import DataProblem
from nnstudio.engine.data.raw import (
    SHOWN_ROWS,
    Floats,
    Labels,
    RawData,
    RawMarks,
    RawTarget,
    Samples,
    Table,
)
from nnstudio.engine.data.scaling import IDENTITY, Scaler, fit, fit_feature
from nnstudio.engine.data.split import Rows, Split, pins_of, split_at_random, split_in_order
from nnstudio.engine.data.table import read_csv


def _num_bytes(raw: RawData | Problem) -> int:
    if isinstance(raw, Problem):
        return 0
    return sum(feature.values.nbytes for feature in raw.features)


# Refusals are remembered too: they are asked about at each edit of a network.
_raw: RecentlyUsed[RawData | Problem] = RecentlyUsed(3, 512 * 1024**2, _num_bytes)
#: Refusals that may pass although the file stays as it is.
_PASSING = ("too-large", "no-permission")
_datasets: RecentlyUsed[Dataset] = RecentlyUsed(4, 1024**3, lambda dataset: dataset.num_bytes)


def load_data(data: DataPlan, validation_split: float, seed: int, column: str = "") -> Dataset:
    """Loads, splits and scales a source.

    The same question again is answered from memory, unless a file has changed since.

    Args:
        data: The source and its scaling.
        validation_split: Fraction of the samples that is held out, in [0, 0.9]; a test part
            that comes with the source is not counted.
        seed: Start of the random numbers that choose the validation part.
        column: Of a table, the column whose values are to be known beside inputs and targets.
            Each of its values is held out in proportion, too.

    Raises:
        DataProblem: The source cannot be used; its ``problem`` says why and what to do.
    """
    data, notes = with_copies_in_place(data)
    key = (data, validation_split, seed, column, _state(data.source), notes)

    def prepared() -> Dataset:
        raw = read(data.source, column)
        raw = replace(raw, notes=(*notes, *raw.notes))
        return _prepared(raw, data, validation_split, seed)

    return _datasets.get(key, prepared)


def read(source: Source, column: str = "") -> RawData:
    """Reads a source without splitting it.

    Args:
        source: What is read.
        column: See ``load_data``.

    Raises:
        DataProblem: It cannot be read.
    """
    key = (source, column, _state(source))
    answer = _raw.get(key, lambda: _read_or_refused(source, column))
    if isinstance(answer, Problem):
        raise DataProblem.of(answer)
    return answer


def _read_or_refused(source: Source, column: str) -> RawData | Problem:
    try:
        return checked(_read(source, column))
    except DataProblem as refused:
        if refused.problem.kind in _PASSING:
            raise
        return refused.problem


def _state(source: Source) -> tuple[tuple[str, int, int], ...]:
    """What tells that the files of a source have changed."""
    match source:
        case CsvFile() | NpzFile():
            return (fingerprint(source.path),)
        case IdxFiles():
            return tuple(fingerprint(path) for path in files_of(source) if path)
        case ImageFolder():
            return state_of(source.path)
    return ()


def _read(source: Source, column: str) -> RawData:
    match source:
        case Points():
            return read_points(source)
        case Curve():
            return read_curve(source)
        case Series():
            return read_series(source)
        case Bundled():
            return read_bundled(source)
        case CsvFile():
            return read_csv(source, column)
        case NpzFile():
            return read_npz(source)
        case IdxFiles():
            return read_idx(source)
        case ImageFolder():
            return read_image_folder(source)


def _prepared(raw: RawData, data: DataPlan, validation_split: float, seed: int) -> Dataset:
    split = _split(raw, validation_split, seed)
    scalers = {
        feature.name: fit_feature(feature, data.scaling, split.train) for feature in raw.features
    }
    target_scalers = {
        target.name: _fit_target(target, split.train) if data.scale_targets else IDENTITY
        for target in raw.targets
        if not target.is_class
    }
    features = {feature.name: feature.values for feature in raw.features}
    targets = {target.name: target.values for target in raw.targets}

    def part(
        features: Mapping[str, Samples],
        targets: Mapping[str, Labels | NDArray[np.float64]],
        rows: Rows | None,
    ) -> Part:
        return Part(
            {name: _frozen(scalers[name].transform(features[name], rows)) for name in features},
            {name: _target(targets[name], target_scalers.get(name), rows) for name in targets},
        )

    train = part(features, targets, split.train)
    validation = part(features, targets, split.validation)
    test = part(raw.test_features, raw.test_targets, None) if raw.num_test else None
    return Dataset(
        summary=_summary(raw, train, validation, test),
        train=train,
        validation=validation,
        test=test,
        scalers=scalers,
        target_scalers=target_scalers,
        table=_with_pins(raw.table, split),
        marks=_marks(raw.marks, split),
    )


def _with_pins(table: Table | None, split: Split) -> Table | None:
    """The first rows that can be pinned; of a table without such, the first ones."""
    if table is None:
        return None
    pins = pins_of(table.samples, split)
    rows = [row for row, pin in enumerate(pins) if pin >= 0] or list(range(len(pins)))
    rows = rows[:SHOWN_ROWS]
    return replace(
        table, rows=tuple(table.rows[i] for i in rows), samples=tuple(pins[i] for i in rows)
    )


def _marks(raw: RawMarks | None, split: Split) -> Marks | None:
    if raw is None:
        return None
    train, validation = raw.codes[split.train], raw.codes[split.validation]
    return Marks(raw.column, raw.values, train, validation, raw.are_numbers)


def _split(raw: RawData, validation_split: float, seed: int) -> Split:
    if raw.in_order:
        return split_in_order(raw.num_samples, validation_split)
    first = raw.targets[0]
    labels = first.values.astype(np.int32) if first.is_class else None
    if raw.marks is not None:
        both = raw.marks.codes if labels is None else labels * len(raw.marks.values)
        labels = both if labels is None else both + raw.marks.codes
    return split_at_random(raw.num_samples, validation_split, seed, labels)


def _fit_target(target: RawTarget, train: Rows) -> Scaler:
    return Scaler(*fit(target.values.astype(np.float64), "standard", train))


def _target(
    values: Labels | NDArray[np.float64], scaler: Scaler | None, rows: Rows | None
) -> Labels | Floats:
    if scaler is not None:
        return _frozen(scaler.transform(values, rows))
    labels = (values if rows is None else values[rows]).astype(np.int32)
    labels.setflags(write=False)
    return labels


def _frozen(array: Floats) -> Floats:
    array.setflags(write=False)
    return array


def _summary(raw: RawData, train: Part, validation: Part, test: Part | None) -> DataSummary:
    return DataSummary(
        title=raw.title,
        features=tuple(
            Feature(feature.name, feature.values.shape[1:], feature.columns)
            for feature in raw.features
        ),
        targets=tuple(
            Target(target.name, "class", (), target.classes)
            if target.is_class
            else Target(target.name, "number", target.values.shape[1:])
            for target in raw.targets
        ),
        num_train=len(train),
        num_validation=len(validation),
        num_test=len(test) if test is not None else 0,
        is_image=raw.is_image,
        notes=raw.notes,
    )
