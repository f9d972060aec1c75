"""The data card: which data the project learns from, and a first look at it."""
