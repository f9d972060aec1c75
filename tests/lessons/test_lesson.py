"""The bundled lessons are well made, and strangers' ones are refused in words."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from nnstudio import assets
from nnstudio.document.catalogue import catalogue
from nnstudio.document.description import SetParam
from nnstudio.document.edits import remove_layers
from nnstudio.document.examples import load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.writing import FileProblem
from nnstudio.lessons import library
from nnstudio.lessons.checks import HasLayers, Selected, Setting, Taught, Trained, Wanted, value_at
from nnstudio.lessons.lesson import Lesson, Step, edited, starting_project
from nnstudio.lessons.progress import Progress
from nnstudio.lessons.situation import Situation

SPIRAL = load_example("spiral")
WITH_A_SHELL = """{"nnstudio_lesson": 1, "lesson": {"title": "T", "learns": "L.", "minutes": 5,
    "example": "spiral", "steps": [{"title": "S", "text": "x",
    "checks": [{"type": "shell", "text": "rm"}]}]}}"""
KINDS = {entry.name for entry in catalogue().families["layers"]}


def test_every_file_of_the_folder_is_listed() -> None:
    assert {path.stem for path in assets.path("lessons").iterdir()} == set(library.NAMES)


@pytest.mark.parametrize("name", library.NAMES)
def test_each_is_complete_and_short_enough_to_read(name: str) -> None:
    lesson = library.bundled(name)
    assert lesson.learns.endswith(".")
    assert 5 <= lesson.minutes <= 20
    for step in lesson.steps:
        assert step.text.endswith((".", "?", "!"))
        assert len(step.text) <= 360
        assert bool(step.task) or not step.checks
        # Who is stuck gets a hint or a button, unless the step is only to look at something.
        asks = [check for check in step.checks if isinstance(check, HasLayers | Setting)]
        assert step.hint or step.remedy or step.show or not asks
    assert sum(bool(step.checks) for step in lesson.steps) >= 3


@pytest.mark.parametrize("name", library.NAMES)
def test_each_asks_for_what_there_is(name: str) -> None:
    lesson = library.bundled(name)
    project = starting_project(lesson)
    assert project.name == lesson.title
    for step in lesson.steps:
        for check in step.checks:
            inner = check.of if isinstance(check, Trained | Taught) else ()
            for one in (check, *inner):
                if isinstance(one, HasLayers | Selected):
                    assert set(one.kinds) <= KINDS
                if isinstance(one, Setting) and not one.path.endswith("params.memory"):
                    parent = one.path.rpartition(".")[0]
                    assert not parent or value_at(project, parent) is not None, one.path


@pytest.mark.parametrize("name", library.NAMES)
def test_its_buttons_do_what_the_step_asks_for(name: str) -> None:
    lesson = library.bundled(name)
    project = starting_project(lesson)
    for step in lesson.steps:
        if step.remedy is None:
            continue
        project = edited(project, step.remedy)
        for check in step.checks:
            if isinstance(check, HasLayers | Setting):
                assert check.holds_of(project), check.text


def test_no_check_is_met_before_anything_is_done() -> None:
    for name in library.NAMES:
        lesson = library.bundled(name)
        situation = Situation(starting_project(lesson))
        for step in lesson.steps:
            progress = Progress(replace(lesson, steps=(step,)))
            progress.see(situation)
            assert progress.is_done == (not step.checks), step.title


def test_a_layer_kind_and_a_dock_lead_to_their_lesson() -> None:
    assert library.about("Conv2D") == "convolution"
    assert library.about("gradients") == "vanishing-gradients"
    assert library.about("LSTM") is None


def two_steps() -> Lesson:
    many = Setting("many", "plan.epochs", Wanted(least=1000))
    first = Step("One", "First.", "Do.", (many,))
    return Lesson("Two steps", "Something.", 5, "spiral", (first, Step("Two", "Then.")))


def test_a_tick_stays_when_things_change_again() -> None:
    progress = Progress(two_steps())
    assert not progress.see(Situation(SPIRAL))
    assert not progress.is_done
    longer = replace(SPIRAL, plan=replace(SPIRAL.plan, epochs=2000))
    assert progress.see(Situation(longer))
    assert progress.ticks == (True,)
    assert not progress.see(Situation(SPIRAL))
    assert progress.is_done


def test_one_goes_on_and_back_within_the_lesson() -> None:
    progress = Progress(two_steps())
    assert progress.share == 0.0
    progress.back()
    assert progress.index == 0
    progress.next()
    assert progress.is_last
    assert progress.share == 1.0
    progress.next()
    assert progress.index == 1
    progress.back()
    assert progress.ticks == (False,)
    assert Progress(two_steps(), 1).share == 1.0


def test_a_step_for_a_layer_that_was_removed_is_refused_in_words() -> None:
    without = remove_layers(SPIRAL, ["dense_1"])
    with pytest.raises(Invalid, match=r"dense_1.*Start the lesson again"):
        edited(without, SetParam("More units", "dense_1", "units", 8))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "expected a lesson"),
        ('{"nnstudio": 1}', "expected a lesson"),
        ('{"nnstudio_lesson": 9, "lesson": {}}', "Update nnstudio"),
        ('{"nnstudio_lesson": 1, "lesson": {"title": ""}}', "what a lesson holds"),
        (WITH_A_SHELL, "what a lesson holds"),
    ],
)
def test_what_is_no_lesson_is_refused_in_words(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "lesson.json"
    path.write_text(text)
    with pytest.raises(FileProblem, match=sentence):
        library.load(path)


def test_what_cannot_be_read_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="none of that name"):
        library.load(tmp_path / "missing.json")
    large = tmp_path / "large.json"
    large.write_bytes(b" " * (1024 * 1024 + 1))
    with pytest.raises(FileProblem, match="at most 1 MB"):
        library.load(large)
    unknown = replace(two_steps(), example="../secret")
    with pytest.raises(Invalid, match="Example"):
        starting_project(unknown)


def test_the_lesson_of_the_guide_is_one_and_can_be_done() -> None:
    page = (Path(__file__).parents[2] / "docs" / "lessons.md").read_text(encoding="utf-8")
    text = page.partition("```json")[2].partition("```")[0]
    lesson = library.decode(text.encode())
    project = starting_project(lesson)
    step = lesson.steps[0]
    units = step.checks[0]
    assert isinstance(units, HasLayers)
    assert step.remedy is not None
    done = edited(project, step.remedy)
    assert done.network.layer("dense_1").params["units"] == 16
    assert library.decode(library.encode(lesson)) == lesson


def test_lessons_files_are_found_in_folders(tmp_path: Path) -> None:
    assert library.files_in([tmp_path / "missing"]) == ()
    for name in ("b.json", "a.json", "c.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in library.files_in([tmp_path])] == ["a.json", "b.json"]
