"""Strategies against forgetting, one a file; all of them run inside the compiled loop."""
