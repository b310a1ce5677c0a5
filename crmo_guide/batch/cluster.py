"""The same work on a Dask cluster that is there already. Paths travel, not plans: its workers see the same folders."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from concurrent.futures import Executor

from crmo_guide.errors import Problem, SystemPartMissing, UsageProblem

_SECONDS = 15


@contextlib.contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """The workers of the scheduler at this address, such as `tcp://10.0.0.5:8786`.

    Raises SystemPartMissing (CG-M18) without the package `distributed`, UsageProblem (CG-M19) when nobody answers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        what, fix = "Dask is not installed.", "pip install 'crmo-guide[cluster]'"
        raise SystemPartMissing(Problem("CG-M18", what, fix)) from error
    for name in ("distributed", "distributed.core", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what went wrong is said in the results
    try:
        client = Client(address, timeout=_SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        what = "No Dask scheduler answers at the address given with --scheduler."
        fix = "Addresses look like tcp://10.0.0.5:8786; the scheduler prints its own when it starts."
        raise UsageProblem(Problem("CG-M19", what, fix)) from error
    with client:
        try:
            client.wait_for_workers(1, timeout=_SECONDS)
        except OSError as error:
            what, fix = "The Dask scheduler has no workers.", "Start some, or work here: leave out --scheduler."
            raise UsageProblem(Problem("CG-M19", what, fix)) from error
        # No second try: a plan that ends its worker must not end one worker after the other.
        executor = client.get_executor(pure=False, retries=0)  # type: ignore[no-untyped-call]
        try:
            yield executor
        finally:
            executor.shutdown(wait=False)
