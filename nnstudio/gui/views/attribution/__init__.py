"""Which inputs of a sample mattered, and how it can be spoilt."""
