"""The loss as a function of the weights: along one of them, and over a plane through the path."""
