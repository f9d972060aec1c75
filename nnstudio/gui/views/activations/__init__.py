"""What the layers give: one sample through all of them, and many samples at one of them."""
