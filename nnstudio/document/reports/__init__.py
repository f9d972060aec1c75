"""What is written of a run or a task sequence for other programs and for people."""
