"""`python -m crmo_guide` is `crmo-guide`."""

from __future__ import annotations

import sys

from crmo_guide.cli.app import main

if __name__ == "__main__":
    sys.exit(main())
