"""What can be wrong with a project, one family of problems a file, each with its remedies."""
