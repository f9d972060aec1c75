"""Languages: which there are, and what sentences of the other rooms are in them."""
