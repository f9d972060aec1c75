"""What a visible view wants to know of a task sequence, computed only then: one file a question."""
