"""How far to trust simulated pixels: expected errors, inputs out of domain, what SAR was worth."""
