"""The process that computes: command line and job runner."""
