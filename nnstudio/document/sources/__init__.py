"""Files that data come from: where they are, what they are called, and copies of them."""
