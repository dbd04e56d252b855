"""What the window shows of a season: its dates, what they look like, and pixels over time."""
