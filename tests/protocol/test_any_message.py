"""Whatever can be said arrives as it was sent: every type of message, with any values."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.protocol.codec import decode_command, decode_event, encode
from nnstudio.protocol.messages import Command, Event
from tests.document.any_value import any_value
from tests.protocol.test_codec import assert_same


@pytest.mark.parametrize("kind", get_args(Command))
@settings(max_examples=4)
@given(st.data())
def test_any_command_arrives_as_it_was_sent(kind: type, data: st.DataObject) -> None:
    command: Command = data.draw(any_value(kind))
    assert_same(decode_command(encode(command)), command)


@pytest.mark.parametrize("kind", get_args(Event))
@settings(max_examples=4)
@given(st.data())
def test_any_event_arrives_as_it_was_sent(kind: type, data: st.DataObject) -> None:
    event: Event = data.draw(any_value(kind))
    assert_same(decode_event(encode(event)), event)
