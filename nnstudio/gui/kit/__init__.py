"""The workshop kit in the window: its dialog, and the sheet as PDF."""
