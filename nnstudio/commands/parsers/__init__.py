"""Arguments of the commands that have many; nothing heavy is imported before one is chosen."""
