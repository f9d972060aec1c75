"""The lock of a class: what it hides, the dialog that sets it, and the way out."""
