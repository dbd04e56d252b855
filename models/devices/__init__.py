"""Where networks run: processors, GPUs, and the sessions on them."""
