"""What a visible view asked for, computed only then."""
