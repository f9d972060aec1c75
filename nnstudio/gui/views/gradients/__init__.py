"""How the loss' gradient comes to each layer."""
