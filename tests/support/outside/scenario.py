"""Runs steps one after the other; when one fails, what was to be seen then lies in the work folder."""
import os
import shutil
import subprocess
import sys
import time
import traceback

SKIPPED = 77


class Skip(Exception):
    """Something that the test needs is not here."""


def picture(name, seat=None):
    """The whole display as a PNG, where ImageMagick is installed."""
    path = os.path.join(os.environ["HALLMARKER_WORK"], name + ".png")
    if shutil.which("import") is None:
        return "(no picture: ImageMagick is not installed)"
    subprocess.run(["import", "-window", "root", path], env=seat, check=False, capture_output=True)
    return path


def run(steps, windows, leave=lambda: None):
    """steps: functions; windows: a list that the steps fill, all ended in the end."""
    code = 0
    for step in steps:
        began = time.monotonic()
        try:
            step()
        except Skip as reason:
            print("SKIP: %s: %s" % (step.__name__, reason), flush=True)
            code = SKIPPED
            break
        except BaseException:
            traceback.print_exc(file=sys.stdout)
            print("FAILED: %s" % step.__name__)
            for window in windows:
                print("---- %s (exit code %s) sees %s" % (window.user, window.process.poll(), picture("failure-" + window.user, window.seat)))
                try:
                    print(window.dump())
                except Exception as error:
                    print("nothing: %s" % error)
            code = 1
            break
        print("%6.2f s  %s" % (time.monotonic() - began, step.__name__.replace("_", " ")), flush=True)
    for window in windows:
        if window.process.poll() is None:
            window.kill()
    leave()
    sys.exit(code)
