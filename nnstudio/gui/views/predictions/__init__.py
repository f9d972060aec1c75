"""What the network answers to samples, and how well these answers fit the truth."""
