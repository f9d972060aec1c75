"""Guided steps and their checks."""
