"""What the program ends with; one list for all commands."""

FINISHED = 0
FAILED = 1
BAD_INPUT = 2
#: What shells expect of a program that Ctrl-C ended: 128 + SIGINT.
INTERRUPTED = 130
#: … and of one whose reader went away: 128 + SIGPIPE.
BROKEN_PIPE = 141
