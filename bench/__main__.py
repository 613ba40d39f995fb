"""``python -m bench``: print every measurement; ``python -m bench papers`` only the ones named."""

import sys

from bench import papers, records, reruns, windows

ALL = {"papers": papers.run, "records": records.run, "reruns": reruns.run, "windows": windows.run}

for name in sys.argv[1:] or list(ALL):
    print(f"-- {name}")
    ALL[name]()
