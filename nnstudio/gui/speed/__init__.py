"""What precision and compiler are worth for the project at hand, measured."""
