"""Lessons beside the work: the panel, and who looks whether a step is done."""
