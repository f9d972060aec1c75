import io
import struct
import types
from typing import Any, get_args

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from numpy.typing import NDArray

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.description import Description, LayerDescription, Problem, SetField
from nnstudio.document.examples import load_example
from nnstudio.document.preview import DataPreview
from nnstudio.document.surgery import Operation, Place
from nnstudio.document.values import Config
from nnstudio.protocol import exporting, importing, messages, moments, surgery, task_messages
from nnstudio.protocol.codec import (
    MAX_FRAME,
    WireError,
    decode_command,
    decode_event,
    encode,
    read_frame,
    write_frame,
)
from nnstudio.protocol.messages import Command, Event, ProbeSampled
from nnstudio.protocol.probes.activations import (
    ActivationsProbe,
    DistributionProbe,
    ProjectionProbe,
    TopProbe,
    TsneProbe,
    UmapProbe,
)
from nnstudio.protocol.probes.attribution import AdversarialProbe, AttributionProbe
from nnstudio.protocol.probes.backward import BackwardProbe
from nnstudio.protocol.probes.landscape import PlaneProbe, SliceProbe
from nnstudio.protocol.probes.map import MapProbe
from nnstudio.protocol.probes.pictures import PicturesProbe, UnitProbe
from nnstudio.protocol.probes.predictions import PredictionsProbe
from nnstudio.protocol.probes.pulse import PulseProbe
from nnstudio.protocol.probes.weights import TravelProbe, WeightsProbe

Array = NDArray[Any]

PROJECT = load_example("digits")
PROBES = (
    WeightsProbe("dense_1"),
    TravelProbe(),
    ActivationsProbe(3, ("conv2d_1",)),
    ActivationsProbe(0, drawn=b"\0\1\2\3"),
    DistributionProbe(),
    TopProbe("conv2d_1", 2),
    ProjectionProbe("dense_1", 3),
    TsneProbe("dense_1", 1),
    UmapProbe("dense_1", 1),
    BackwardProbe(4),
    MapProbe(32),
    PicturesProbe(1, ("dense_1",)),
    UnitProbe(1, "dense_1", 2),
    PulseProbe(64),
    PredictionsProbe("samples", "dense_2", 3, 5),
    AttributionProbe(3, "grad_cam", layer="conv2d_1"),
    AdversarialProbe(3, "pgd"),
    SliceProbe("dense_1", "kernel", 3),
    PlaneProbe(11, is_normalised=False),
)
VIEWS: tuple[task_messages.TaskView, ...] = (
    task_messages.MovedView(1, 32),
    task_messages.DriftView(),
    task_messages.WrongView(8),
    task_messages.DecisionsView(2, 30),
    task_messages.MemoryView(16),
    task_messages.LineView(),
    task_messages.LineView(0, 1),
)
PROBLEM = Problem(
    "wrong-loss",
    "The loss does not fit.",
    "dense_1",
    remedies=(SetField("Use it", "plan.loss", Config("MeanSquaredError")),),
)
OPERATION = Operation(8, 3, "set", Place("dense_1", "kernel", (2, None)), 0.5)
SUMMARY = DataSummary(
    "Digits", (Feature("image", (8, 8, 1)),), (Target("class", "class", (), ("0", "1")),), 80, 20
)
DESCRIPTION = Description((LayerDescription("dense_1", ((None, 10),), 650, 650, 640),), (PROBLEM,))

ONE = np.array([0.5])
CURVE = exporting.Scalars("train", "batch_loss", np.array([1]), ONE, ONE)
MOMENT = moments.Moment(20, {"weights.0": np.zeros((2, 3), np.float32)})

COMMANDS: tuple[Command, ...] = (
    messages.Describe(1, PROJECT),
    messages.PreviewData(2, PROJECT.data, 0.1, 7),
    messages.StartRun(3, PROJECT, PROBES, "batch"),
    messages.Resume("epoch"),
    messages.Pause(),
    messages.Stop(),
    messages.Watch(PROBES),
    messages.ChangeKnob("learning_rate", 0.5),
    messages.SaveModel(4, "/tmp/Übung.keras"),
    messages.AskDevices(),
    messages.StartRun(3, PROJECT, start=moments.Start(2, 40)),
    messages.StartRun(3, PROJECT, start=moments.Start(0, 40, {"rate": ONE}, (MOMENT,))),
    exporting.ExportModel(6, PROJECT, SUMMARY, 40, {"weights.0": ONE}, "/tmp/m.keras"),
    exporting.ExportLog(7, (CURVE,), {"run": "**Run 1**"}, 1000.0, "/tmp/log"),
    moments.LookAt(40),
    moments.LookAt(None),
    surgery.Operate(OPERATION),
    surgery.TakeBack(3, 8),
    task_messages.StartTasks(5, PROJECT, measure=False),
    task_messages.StartTasks(5, PROJECT, views=VIEWS),
    task_messages.WatchTasks(VIEWS),
)
STEPS = np.array([[1.5, np.nan], [np.inf, -0.0]], np.float32)
CHANCE = np.array([0.5, 1.0])
EVENTS: tuple[Event, ...] = (
    messages.EngineReady({"keras": "3"}, (messages.Device("cpu", "CPU", 10**10),), "No GPU.", 9),
    messages.Described(1, DESCRIPTION),
    messages.DataPreviewed(
        2, DataPreview(SUMMARY, points=STEPS, images=np.zeros((2, 3, 3, 1), np.uint8))
    ),
    messages.DataRefused(3, PROBLEM),
    messages.RunStarted(1, SUMMARY, 650, 12, 20, "CPU", ("loss",)),
    messages.StepsEnded(1, 1, {"loss": STEPS[0]}, 0.5, 1000.0, True),
    messages.EpochsEnded(1, 1, np.array([12]), {"loss": np.array([0.25])}),
    messages.ProbeSampled(1, 2, PROBES[2], {"prediction": STEPS}),
    messages.KnobChanged(1, 2, "learning_rate", 0.5, "Learning rate 0.5"),
    moments.LookedAt(1, 41, 40),
    surgery.Operated(1, 9, 8, False, "Dense = 0", {"loss": 0.5}, {"loss": 0.75}, (80, 20)),
    surgery.Held(1, {"dense_1": 12}),
    moments.CheckpointMade(1, 40, {"weights.0": np.zeros((2, 3), np.float32)}),
    moments.MomentsKept(1, np.array([0, 40]), 1000, 2**28),
    moments.BestMade(1, 40, "val_loss", 0.25, {"weights.0": ONE}),
    moments.MomentsChosen(1, (MOMENT,)),
    exporting.Exported(6, "/tmp/m.keras", PROBLEM),
    messages.RunPaused(1, 2),
    messages.RunResumed(1, 2),
    messages.RunEnded(1, "finished", 240, 20, 1.5, {"loss": 0.25}, "Finished."),
    messages.RunFailed(1, 2, PROBLEM),
    messages.ModelSaved(4, "a.keras", PROBLEM),
    importing.ModelImported("a.keras", PROJECT.network, "float32", 9, {"weights.0": STEPS}, ("n",)),
    importing.ModelRefused("a.keras", "Could not import it", "a model", "a song", "Choose one."),
    messages.CommandFailed("Describe", "It failed.", "Traceback …"),
    task_messages.TasksStarted(5, ("0, 1", "2"), ((0,), (0, 1)), (100, 90), CHANCE, CHANCE, "CPU"),
    task_messages.TasksStarted(5, ("a", "b"), ((0,), (1,)), (9, 9), CHANCE, CHANCE, "CPU", "r2"),
    task_messages.TasksMeasured(5, 1, 110, STEPS[0], None, 0.5),
    task_messages.TasksMeasured(5, 1, 110, STEPS[0], CHANCE, 0.5),
    task_messages.TasksMeasured(5, 1, 110, STEPS[0], CHANCE, 0.5, CHANCE[::-1]),
    task_messages.StageEnded(5, 1, CHANCE),
    task_messages.StageEnded(5, 1, CHANCE, CHANCE[::-1]),
    task_messages.TasksEnded(5, "finished", CHANCE[None], 1.5),
    task_messages.WeightsMoved(
        5,
        110,
        task_messages.MovedView(),
        (
            task_messages.LayerMoved("a", 0.5, "kernel", (3, 4), STEPS),
            task_messages.LayerMoved("b", float("inf"), "kernel", (3, 4), STEPS, 0.5, STEPS),
        ),
        (0, 1),
    ),
    task_messages.RepresentationsDrifted(5, 110, ("a", "b"), STEPS.astype(np.float64)),
    task_messages.TurnedWrong(
        *(5, 1, 100, np.array([3, 0]), np.array([9, 8]), np.array([7]), np.array([0], np.int32)),
        *(np.zeros((1, 8, 8, 1), np.float32), ("0",), ("2",)),
    ),
    task_messages.DecisionsMapped(
        *(5, 110, task_messages.DecisionsView(), 1, STEPS[0], STEPS[1], STEPS[..., None]),
        *(("0",), STEPS, np.array([0, 0], np.int32), np.array([0, 1], np.int32)),
    ),
    task_messages.MemoryShown(5, 110, STEPS[:1], ("0",), np.array([-1], np.int32)),
    task_messages.LineMeasured(5, 0, 1, CHANCE, STEPS.astype(np.float64), np.eye(2)),
)


def assert_same(one: object, two: object) -> None:
    """Structs cannot be compared with == where arrays are inside."""
    assert type(one) is type(two)
    if isinstance(one, np.ndarray) and isinstance(two, np.ndarray):
        assert one.dtype == two.dtype
        np.testing.assert_array_equal(one, two)
    elif isinstance(one, msgspec.Struct):
        for name in one.__struct_fields__:
            assert_same(getattr(one, name), getattr(two, name))
    elif isinstance(one, dict) and isinstance(two, dict):
        assert list(one) == list(two)
        for key in one:
            assert_same(one[key], two[key])
    elif isinstance(one, tuple) and isinstance(two, tuple):
        assert len(one) == len(two)
        for first, second in zip(one, two, strict=True):
            assert_same(first, second)
    else:
        assert one == two


def test_every_kind_of_message_is_tried_here() -> None:
    for union, tried in ((Command, COMMANDS), (Event, EVENTS)):
        assert isinstance(union, types.UnionType)
        assert {type(message) for message in tried} == set(get_args(union))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: type(command).__name__)
def test_commands_arrive_as_they_were_sent(command: Command) -> None:
    assert_same(decode_command(encode(command)), command)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_events_arrive_as_they_were_sent(event: Event) -> None:
    assert_same(decode_event(encode(event)), event)


# -------------------------------------------------------------------------------------- arrays
def sent(array: Array) -> Array:
    event = decode_event(encode(ProbeSampled(1, 1, PROBES[0], {"a": array})))
    assert isinstance(event, ProbeSampled)
    return event.arrays["a"]


_numbers = st.one_of(
    npst.boolean_dtypes(),
    npst.integer_dtypes(endianness="?"),
    npst.unsigned_integer_dtypes(endianness="?"),
    npst.floating_dtypes(endianness="?", sizes=(16, 32, 64)),
)


@given(npst.arrays(_numbers, npst.array_shapes(min_dims=0, max_dims=4, min_side=0)))
def test_arrays_of_all_numbers_and_shapes_arrive_bit_by_bit(array: Array) -> None:
    arrived = sent(array)
    assert arrived.shape == array.shape
    assert arrived.dtype == array.dtype.newbyteorder("<")
    assert arrived.tobytes() == array.astype(arrived.dtype).tobytes()
    assert arrived.flags.writeable


def test_views_arrive_as_what_they_show() -> None:
    array = np.arange(24, dtype=np.int16).reshape(2, 3, 4)
    for view in (array.T, array[:, ::2], array[::-1], np.broadcast_to(array[0, 0, 0], (2, 2))):
        np.testing.assert_array_equal(sent(view), view)


@pytest.mark.parametrize(
    "value",
    [
        np.array(["text"]),
        np.array([object()]),
        np.array([1j]),
        np.zeros(2, "M8[s]"),
        np.zeros(2, [("a", "i4")]),
        object(),
    ],
)
def test_what_is_no_array_of_numbers_cannot_be_sent(value: Any) -> None:
    with pytest.raises(TypeError, match="cannot travel"):
        encode(ProbeSampled(1, 1, PROBES[0], {"a": value}))


def hostile_array(head: object, data: bytes = b"\0" * 8, length: int | None = None) -> bytes:
    """An event whose array has a head of the attacker's choice."""
    packed = msgspec.msgpack.encode(head)
    size = len(packed) if length is None else length
    array = msgspec.msgpack.Ext(1, struct.pack("<I", size) + packed + data)
    return _sampled(array)


def _sampled(array: object) -> bytes:
    probe = {"type": "weights", "layer": "a"}
    return msgspec.msgpack.encode(
        {"type": "ProbeSampled", "run": 1, "step": 1, "probe": probe, "arrays": {"a": array}}
    )


def test_the_hostile_arrays_below_are_refused_for_what_they_hold() -> None:
    event = decode_event(hostile_array(["<f8", [1]]))
    assert isinstance(event, ProbeSampled)
    assert event.arrays["a"].tolist() == [0.0]


@pytest.mark.parametrize(
    "frame",
    [
        hostile_array(["|O", [1]]),
        hostile_array(["<U2", [1]]),
        hostile_array(["<M8[s]", [1]]),
        hostile_array([">f8", [1]]),
        hostile_array(["i4,i4", [1]]),
        hostile_array(["(1000000000,)f8", [1]]),
        hostile_array(["<f8", [10**12]]),
        hostile_array(["<f8", [-1]]),
        hostile_array(["<f8", [2**63, 2**63]]),
        hostile_array(["<f8", "shape"]),
        hostile_array(["<f8"]),
        hostile_array(["<f8", [1]], data=b"\0" * 7),
        hostile_array(["<f8", [1]], length=2**32 - 1),
        hostile_array(["<f8", [1]], length=0),
        _sampled(msgspec.msgpack.Ext(1, b"")),
        _sampled(msgspec.msgpack.Ext(2, b"\0" * 20)),
        _sampled([1.0]),
        _sampled("text"),
    ],
)
def test_hostile_arrays_are_refused(frame: bytes) -> None:
    with pytest.raises(WireError):
        decode_event(frame)


# -------------------------------------------------------------------------------------- frames
@given(st.binary(max_size=200))
def test_random_bytes_are_no_message(data: bytes) -> None:
    for decode in (decode_command, decode_event):
        with pytest.raises(WireError):
            decode(data)


@given(st.sampled_from(EVENTS), st.data())
def test_a_message_cut_short_is_refused(event: Event, data: st.DataObject) -> None:
    whole = encode(event)
    length = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(WireError):
        decode_event(whole[:length])


def test_deeply_nested_noise_is_refused() -> None:
    with pytest.raises(WireError):
        decode_command(b"\x91" * 1_000_000)


def test_commands_and_events_are_not_mistaken_for_each_other() -> None:
    with pytest.raises(WireError):
        decode_event(encode(messages.Pause()))
    with pytest.raises(WireError):
        decode_command(encode(messages.RunPaused(1, 2)))


@given(st.lists(st.binary(max_size=50), max_size=5))
def test_frames_are_read_one_by_one_until_the_end(frames: list[bytes]) -> None:
    stream = io.BytesIO()
    for frame in frames:
        write_frame(stream, frame)
    stream.seek(0)
    assert [read_frame(stream) for _ in frames] == frames
    assert read_frame(stream) is None


@pytest.mark.parametrize(
    "noise",
    [
        b"\x01",
        struct.pack("<I", 10) + b"short",
        struct.pack("<I", MAX_FRAME + 1),
        b"Hello, I am a library that prints to stdout.",
    ],
)
def test_noise_on_the_wire_is_noticed(noise: bytes) -> None:
    with pytest.raises(WireError):
        read_frame(io.BytesIO(noise))
