"""How results enter the project: groups, styles, metadata, hatched areas."""
