"""The same work on many processes, by Dask; nothing here is imported unless it is asked for."""
