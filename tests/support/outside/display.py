"""A further display: somebody at another desk, whose window has a keyboard of its own."""
import os
import subprocess


class Display:
    def __init__(self):
        told, tell = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp"], pass_fds=(tell,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as answer:  # the server tells its number when it is ready
            self.name = ":" + answer.readline().strip()

    def stop(self):
        self.process.terminate()
        self.process.wait(60)
