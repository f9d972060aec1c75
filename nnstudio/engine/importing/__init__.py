"""Opens models of strangers with Keras, in a process that is thrown away."""
