"""The engine process: answers commands, and trains in between."""

from __future__ import annotations

import gc
import os
import traceback

from nnstudio.engine.pipes import Pipes
from nnstudio.engine.startup import give_way, import_keras
from nnstudio.protocol.messages import CommandFailed


def main() -> int:
    """Runs the engine until its stdin is closed."""
    pipes = Pipes()
    give_way()
    import_keras()
    from nnstudio.engine.studio import Studio

    # What the libraries brought stays anyway. Looking through it for garbage would stop every
    # thread for half a second, again and again while TensorFlow traces a network.
    gc.freeze()
    studio = Studio(pipes.send)
    try:
        studio.announce()
        while True:
            came, command = pipes.receive(wait=not studio.is_busy)
            if came and command is None:
                break
            name = type(command).__name__ if command is not None else "training"
            try:
                if command is not None:
                    studio.handle(command)
                else:
                    studio.work()
            except BrokenPipeError:
                raise
            except Exception as error:  # noqa: BLE001 - the engine lives on and tells
                details = traceback.format_exc()
                words = f"The engine could not do this ({type(error).__name__}): {error}"
                pipes.send(CommandFailed(name, words, details))
    except BrokenPipeError:
        pass
    # Not a normal exit: TensorFlow's threads may still be compiling, and nothing waits for them.
    os._exit(0)
