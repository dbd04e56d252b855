"""What is done to simulated pixels: the border of clouds, haze beside them, sharpness."""
