"""From a scene and a generator to files: tiles, fill, selection, reliability, reports."""
