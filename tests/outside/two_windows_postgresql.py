"""Two windows on one schema of a PostgreSQL server."""
from pair import Pair
from scenario import run
from server import Server

windows = []


class OnServer(Pair):
    server = None

    def prepare(self):
        self.server = Server()
        self.location = self.server.location("shared")
        super().prepare()

    def end(self):
        super().end()
        if self.server:
            self.server.stop()


pair = OnServer("", windows)
run(pair.steps(), windows, leave=pair.end)
