"""How every layer is: one forward and backward pass of a fixed batch, in numbers."""
