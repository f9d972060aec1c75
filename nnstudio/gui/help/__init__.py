"""Help inside the window: the guide, and which of its pages belongs to what is in front."""
