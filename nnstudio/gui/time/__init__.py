"""Going back to earlier moments of a run, and going on from them."""
