"""What goes wrong: written into a log, told in plain words, and saved for those who can help."""
