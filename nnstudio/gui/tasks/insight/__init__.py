"""What was lost, looked at from several sides; one question a page."""
