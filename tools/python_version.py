"""Say plainly when this Python is too old. Written to run on any Python 3."""

import sys

if sys.version_info < (3, 11):
    sys.exit("Family Meeting needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
