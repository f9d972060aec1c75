"""What computes: the only room with TensorFlow and Keras."""
