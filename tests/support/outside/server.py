"""A private PostgreSQL server on a socket in the work folder."""
import os
import pwd
import shutil
import signal
import subprocess
import tempfile

from deadline import until
from scenario import Skip

PROGRAMS = "/usr/lib/postgresql/15/bin/"


class Server:
    def __init__(self):
        if not os.access(PROGRAMS + "initdb", os.X_OK):
            raise Skip("postgresql-15 is not installed")
        # Short, because the path of a socket has room for some hundred characters only.
        self.folder = tempfile.mkdtemp(prefix="hallmarker-pg-")
        self.prefix = []
        if os.geteuid() == 0:  # the server refuses to run as root
            try:
                user = pwd.getpwnam("postgres")
            except KeyError:
                raise Skip("there is no user postgres to run the server as")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        data = os.path.join(self.folder, "data")
        made = subprocess.run([*self.prefix, PROGRAMS + "initdb", "--no-sync", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-D", data], cwd="/", capture_output=True, text=True)
        if made.returncode != 0:
            raise AssertionError("initdb: " + made.stdout + made.stderr)
        with open(os.path.join(os.environ["HALLMARKER_WORK"], "server.txt"), "wb") as log:
            self.process = subprocess.Popen([*self.prefix, PROGRAMS + "postgres", "-D", data, "-k", self.folder, "-h", "", "-F"], cwd="/", stdout=log, stderr=log)
        until("the server answers", lambda: subprocess.run([PROGRAMS + "pg_isready", "-q", "-h", self.folder], check=False).returncode == 0)

    def location(self, schema):
        return "postgresql://postgres@/postgres?schema=%s&host=%s" % (schema, self.folder)

    def stop(self):
        os.kill(self.process.pid, signal.SIGINT)  # fast shutdown
        self.process.wait(60)
        shutil.rmtree(self.folder, ignore_errors=True)
