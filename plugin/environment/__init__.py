"""The page of the compute environment, and the line that says what is wrong with it."""
