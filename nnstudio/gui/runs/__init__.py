"""The runs of a project: a table of them, and what can be done with each."""
