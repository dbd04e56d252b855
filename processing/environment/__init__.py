"""The compute environment: a virtual environment of its own, made, checked, repaired, removed.

No QGIS in here but for translations and ``host.py``, which asks QGIS for its proxy, its
certificates and its folder. The files, bottom up:

requirements  what belongs to a tier, its sizes, and the hash that says whether it is up to date
state         what lies in a folder: missing, ok, outdated or broken; which files are damaged
marks, places  which folders are ours; how they are put in place, tidied up and removed
lock, journal, command   one installer at a time; what is said; processes that can be stopped
pythons, standalone, nvidia   what the machine offers
pip           the command line of pip, its progress, and its faults as sentences
hashes, libraries   what is installed, held to the hashes that were published
install       the steps
"""
