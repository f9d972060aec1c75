"""What is asked and what was measured: plain frozen values, without Qt and TensorFlow."""
