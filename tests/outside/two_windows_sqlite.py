"""Two windows on one workspace file."""
import os

from pair import Pair
from scenario import run
from window import WORK

windows = []
pair = Pair(os.path.join(WORK, "shared.hallmarker"), windows)
run(pair.steps(), windows, leave=pair.end)
