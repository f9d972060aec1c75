"""What is seen of a network that learns: a folder a dock, a file a page."""
