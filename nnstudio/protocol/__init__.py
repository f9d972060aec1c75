"""What is said: commands to the engine, events from it, their bytes, and its process."""
