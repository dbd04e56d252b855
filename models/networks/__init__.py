"""Torch networks, one per file."""
