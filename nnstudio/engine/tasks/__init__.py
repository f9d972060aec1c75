"""Task sequences: one data set cut into tasks, one network that learns them in turn."""
