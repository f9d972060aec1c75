"""The project file as a database: document, runs, curves, states; written as things happen."""
