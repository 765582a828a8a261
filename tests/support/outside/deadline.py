"""Waiting by condition. Nothing in these tests sleeps for a guessed time."""
import os
import time

DEADLINE_SECONDS = int(os.environ.get("HALLMARKER_DEADLINE", "90"))  # generous: a loaded machine is slow, not wrong


class NotReached(AssertionError):
    pass


def until(what, condition, seconds=DEADLINE_SECONDS):
    """The first true value of condition(); what it raises counts as "not yet"."""
    end = time.monotonic() + seconds
    last = None
    while True:
        try:
            found = condition()
            last = None
        except Exception as error:  # the tree changes while it is read
            found, last = None, error
        if found:
            return found
        if time.monotonic() > end:
            raise NotReached("not reached: %s%s" % (what, " (last error: %s)" % last if last else ""))
        time.sleep(0.03)
