"""The made-up scene: a landscape, its seasons, its clouds and what two satellites see of it."""
