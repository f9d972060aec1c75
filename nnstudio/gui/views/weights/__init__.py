"""What is learned: the weights now, at the start, and on their way."""
