"""The paper's experiments (sections 3.2 and 4) on any scenes: what is trained, scored and shown."""
