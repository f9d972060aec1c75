"""WHAT CAN BE DONE WITHOUT A WINDOW: the longer commands of the command line."""
