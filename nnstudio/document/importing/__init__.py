"""Models of strangers: read, checked and made into a network without running any of them."""
