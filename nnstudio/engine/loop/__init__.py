"""The training loop: many real optimizer steps in one compiled call."""
