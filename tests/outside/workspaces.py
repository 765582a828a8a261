"""Workspaces to be spoilt."""
import os
import shutil
import sqlite3

from window import WORK

GOOD = os.path.join(WORK, "example", "example.hallmarker")


def copy(title, place=None):
    folder = place or os.path.join(WORK, title)
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, title + ".hallmarker")
    source = sqlite3.connect(GOOD)
    with source, sqlite3.connect(path) as target:
        source.backup(target)
    target.close()
    source.close()
    shutil.copy(GOOD + ".key", path + ".key")
    return path
