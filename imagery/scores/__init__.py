"""How close an image is to the truth, and whether expected errors sort it rightly."""
