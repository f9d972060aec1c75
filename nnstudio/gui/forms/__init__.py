"""Forms that are made from the catalogue: an editor for each type of parameter."""
