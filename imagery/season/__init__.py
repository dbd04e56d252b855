"""A season on disk: acquisitions of one area as a STAC Collection."""
