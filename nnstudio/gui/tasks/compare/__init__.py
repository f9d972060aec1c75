"""Several strategies on the same tasks, side by side."""
