"""Operating on the weights of a network that learns, and seeing at once what it does."""
