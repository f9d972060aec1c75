"""Guided steps and their checks: data that pure code compares with what a person does."""
