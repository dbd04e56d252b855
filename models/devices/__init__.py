"""Where networks run: processors, GPUs, and the sessions on them."""

import os

# From 1.29 on onnxruntime gives the machine a number, keeps it in the user's folder and reports
# models and runs to its maker from the moment it is loaded, unless this is set before.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
