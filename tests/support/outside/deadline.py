"""Waiting by condition. Nothing in these tests sleeps for a guessed time."""
import os
import time

DEADLINE_SECONDS = int(os.environ.get("HALLMARKER_DEADLINE", "90"))  # generous: a loaded machine is slow, not wrong


class NotReached(AssertionError):
    pass


class Ended(BaseException):
    """A program that should run has ended by itself: there is nothing to wait for."""


watched = {}  # process by user


def nobody_has_ended():
    for user, process in watched.items():
        code = process.poll()
        if code is not None:
            raise Ended("%s's window ended by itself with %s" % (user, "signal %d" % -code if code < 0 else code))


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
        nobody_has_ended()
        if time.monotonic() > end:
            raise NotReached("not reached: %s%s" % (what, " (last error: %s)" % last if last else ""))
        time.sleep(0.03)
