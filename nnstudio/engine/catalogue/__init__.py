"""Writes ``resources/catalogue/keras.json`` from the installed Keras.

    python -m nnstudio.engine.catalogue

Names, order and defaults of parameters come from Keras' signatures; the sentences are written
by hand in the tables beside.
"""
