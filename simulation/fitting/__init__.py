"""What may fill a date: methods fitted on its clear pixels, tried on held-out ones, chosen."""
