"""What moves on the canvas while a network learns: pictures on blocks, wires, one unit closely."""
