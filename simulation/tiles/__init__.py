"""From tiles of the inputs to the files of the result."""
