"""The file behind the project: opened, saved, worked on, recorded into, brought back."""
