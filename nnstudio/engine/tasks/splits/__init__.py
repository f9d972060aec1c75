"""The ways in which data become tasks, one a file."""
