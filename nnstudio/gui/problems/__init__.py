"""Problems in words, each with the buttons that mend it."""
