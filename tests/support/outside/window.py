"""One running window, driven from outside: what is seen comes from the accessibility bus, what is typed from the display."""
import os
import signal
import subprocess

from accessible import (Atspi, BUTTONS, CELLS, FIELDS, TEXTS, act, actions, application, description, dump, has, is_showing, label, name, press, role, text, walk)
from deadline import until, watched

BIN = os.environ["HALLMARKER_BIN"]
WORK = os.environ["HALLMARKER_WORK"]


def cli(*arguments, check=True, **environment):
    """Runs the command line; its output as text."""
    done = subprocess.run([os.path.join(BIN, "hallmarker-cli"), *arguments], env={**os.environ, **environment}, capture_output=True, text=True)
    if check and done.returncode != 0:
        raise AssertionError("%s: exit %d: %s%s" % (" ".join(arguments), done.returncode, done.stdout, done.stderr))
    return done.stdout + done.stderr


def example(folder):
    """A fresh example workspace; its path."""
    cli("example", "create", folder, "--quiet")
    return os.path.join(folder, "example.hallmarker")


def stored(workspace, wanted, *arguments):
    """Waits until the store holds a text, as the command line reads it."""
    until("the store holds \"%s\"" % wanted, lambda: wanted in cli("-w", workspace, *arguments))


class Window:
    def __init__(self, location=None, user="anna", home=None, wrapper=(), display=None):
        self.user = user
        self.seat = {**os.environ, **({"DISPLAY": display} if display else {})}
        environment = {**self.seat, "HALLMARKER_USER": user}
        home = os.path.join(WORK, "homes", home or user)
        for key, folder in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")):
            environment[key] = os.path.join(home, folder)
            os.makedirs(environment[key], exist_ok=True)
        self.log_path = os.path.join(WORK, "window-%s.txt" % user)
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen([*wrapper, os.path.join(BIN, "hallmarker"), *([location] if location else [])], env=environment, stdout=log, stderr=log)
        self.app = until("%s's window is on the bus" % user, self._look_for_application)
        watched[user] = self.process
        self.frame = until("%s's window is shown" % user, lambda: next((n for n in walk(self.app) if role(n) == "frame"), None))
        self.activate()

    def _look_for_application(self):
        if self.process.poll() is not None:
            with open(self.log_path, encoding="utf-8", errors="replace") as log:
                raise SystemExit("the window ended with %d: %s" % (self.process.returncode, log.read()[-2000:]))
        return application(self.process.pid)

    # What there is

    def find(self, roles, wanted, within=None, exact=False):
        """The first showing object with such a role whose name or label is (or contains) the wanted text."""
        roles = (roles,) if isinstance(roles, str) else roles
        for node in walk(within or self.app):
            if role(node) in roles:
                found = name(node)
                if found == wanted or (not exact and wanted in found) or label(node) == wanted:
                    return node
        return None

    def see(self, roles, wanted, within=None, exact=False):
        return until("%s sees %s \"%s\"" % (self.user, roles, wanted), lambda: self.find(roles, wanted, within, exact))

    def shows(self, wanted):
        """Whether some showing object says this, by name, description or content."""
        for node in walk(self.app):
            if wanted in name(node) or wanted in description(node):
                return node
            if role(node) in FIELDS and wanted in text(node):
                return node
        return None

    def read(self, wanted):
        return until("%s reads \"%s\"" % (self.user, wanted), lambda: self.shows(wanted))

    def is_gone(self, roles, wanted, exact=False):
        until("%s does not see %s \"%s\" any more" % (self.user, roles, wanted), lambda: self.find(roles, wanted, exact=exact) is None)

    def is_calm(self):
        """Nothing is read or written any more."""
        until("%s's window is calm" % self.user, lambda: all(name(n) != "Loading" for n in walk(self.frame, stop_at=("table", "tree", "tree table", "list", "text", "combo box", "page tab list"))))

    def dump(self):
        return "\n".join(dump(self.app))

    # What a person does

    def press(self, wanted, within=None, exact=True):
        def enabled():
            node = self.find(BUTTONS, wanted, within, exact)
            return node if node is not None and has(node, Atspi.StateType.ENABLED) else None
        press(until("%s can press \"%s\"" % (self.user, wanted), enabled))

    def activate(self, frame=None):
        """The display's keyboard goes to this window; there is no window manager to do it."""
        frame = frame or self.frame

        def is_active():
            ids = self._ask_display("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", name(frame) or ".")
            # After a dialog the display may have given the keyboard to nobody, while the window still believes to have it.
            if has(frame, Atspi.StateType.ACTIVE) and set(self._ask_display("getwindowfocus")) & set(ids):
                return True
            for window_id in ids:
                self._ask_display("windowfocus", window_id)
            return False
        until("%s's window \"%s\" has the keyboard" % (self.user, name(frame)), is_active)

    def _ask_display(self, *question):
        return subprocess.run(["xdotool", *question], env=self.seat, capture_output=True, text=True).stdout.split()

    def focus(self, node):
        top = node
        while top.get_parent() is not None and role(top.get_parent()) != "application":
            top = top.get_parent()
        self.activate(top)

        def is_focused():
            if has(node, Atspi.StateType.FOCUSED):
                return True
            # Tables and choices cannot be focused over the bus: somebody who listens goes there with Tab.
            if not node.grab_focus():
                self.key("Tab")
            return has(node, Atspi.StateType.FOCUSED)
        until("\"%s\" has the keyboard" % label(node), is_focused)
        return node

    def key(self, *names):
        subprocess.run(["xdotool", "key", "--delay", "15", *names], env=self.seat, check=True)

    def type_into(self, node, typed):
        """Replaces what stands in a field, key by key."""
        self.focus(node)
        self.key("ctrl+a", "Delete")
        until("\"%s\" is empty" % label(node), lambda: text(node) == "")
        subprocess.run(["xdotool", "type", "--delay", "8", typed], env=self.seat, check=True)
        until("\"%s\" holds what was typed" % label(node), lambda: text(node) == typed)

    def write(self, typed):
        """Types into whatever has the keyboard."""
        subprocess.run(["xdotool", "type", "--delay", "8", typed], env=self.seat, check=True)

    def combo(self, wanted):
        """By the label: a combo box has its present text as its name."""
        return until("%s sees the choice \"%s\"" % (self.user, wanted), lambda: next((n for n in walk(self.app) if role(n) == "combo box" and label(n) == wanted), None))

    def choose(self, wanted, entry):
        """Takes an entry by its beginning. Opens the box and goes there by arrows; what is typed would be added to what was typed just before."""
        combo = self.combo(wanted)
        if name(combo).startswith(entry):
            return
        self.activate()
        act(combo, "Press", "ShowMenu")
        offered = until("the entry \"%s\" is offered" % entry, lambda: [name(n) for n in walk(combo, False) if role(n) in CELLS and any(name(m).startswith(entry) for m in walk(combo, False))])
        row = next(index for index, offer in enumerate(offered) if offer.startswith(entry))
        self.key("Home", *["Down"] * row, "Return")
        until("\"%s\" is %s" % (wanted, entry), lambda: name(self.combo(wanted)).startswith(entry))

    def select_row(self, table, cell):
        """Moves the table's cursor with the keyboard to the row of a cell."""
        view = self.focus(self.see("table", table))
        self.see("table cell", cell, view, exact=True)

        column = cell.split(":")[0] + ": "
        rows = [name(n) for n in walk(view) if role(n) == "table cell" and name(n).startswith(column)]
        # To the top, one down and up again, so that exactly the top row is chosen, whatever was before.
        self.key("ctrl+Home", *(["Down", "Up"] if len(rows) > 1 else ["space"]), *["Down"] * rows.index(cell))
        until("\"%s\" is chosen" % cell, lambda: [name(n) for n in walk(view) if name(n).startswith(column) and has(n, Atspi.StateType.SELECTED)] == [cell])

    def pick(self, matches, entry):
        """Goes down a list of matches to an entry while the keyboard stays in the field above, and takes it."""
        view = self.see("list", matches)

        def chosen():
            return next((name(n) for n in walk(view) if has(n, Atspi.StateType.SELECTED)), None)
        until("\"%s\" is among \"%s\"" % (entry, matches), lambda: next((n for n in walk(view) if name(n).startswith(entry)), None))
        while not until("an entry of \"%s\" is chosen" % matches, chosen).startswith(entry):
            before = chosen()
            self.key("Down")
            until("the next entry of \"%s\" is chosen" % matches, lambda: chosen() not in (None, before))
        self.key("Return")

    def tick(self, box_list, entry):
        """Ticks an entry of a list with the keyboard."""
        self.focus(box_list)
        item = self.see(CELLS, entry, box_list, exact=True)
        # By arrows: typing its name would be added to what was typed for the entry before.
        items = [n for n in walk(box_list) if role(n) in CELLS]
        self.key("Home", *["Down"] * [name(n) for n in items].index(entry))
        until("\"%s\" is current" % entry, lambda: has(item, Atspi.StateType.SELECTED))
        self.key("space")
        until("\"%s\" is ticked" % entry, lambda: has(item, Atspi.StateType.CHECKED))

    def answer_file_dialog(self, path):
        """Types a path into the file dialog."""
        dialog = self.see(("dialog", "file chooser"), "")
        field = until("the dialog asks for a name", lambda: next((n for n in walk(dialog) if role(n) in FIELDS and label(n).startswith("File name")), None))
        self.type_into(field, path)
        self.key("Return")
        until("the dialog is gone", lambda: self.find(FIELDS, "File name") is None)

    def leave(self, wanted):
        """Comes back to this window, whose keyboard must still be in the field, and leaves the field with Tab."""
        self.activate()
        until("the keyboard of %s is in \"%s\"" % (self.user, wanted), lambda: has(self.see(FIELDS, wanted, exact=True), Atspi.StateType.FOCUSED))
        self.key("Tab")

    def field(self, wanted):
        return self.see(FIELDS, wanted)

    def go(self, page):
        """By the rail."""
        self.press(page)

    # Ends

    def kill(self):
        """As a crash or an empty battery would."""
        watched.pop(self.user, None)
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def close(self):
        """In order, through the window's own command."""
        if self.process.poll() is None:
            self.activate()
            watched.pop(self.user, None)
            self.key("ctrl+q")
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.kill()
                raise AssertionError("%s's window did not close" % self.user)
        if self.process.returncode != 0:
            raise AssertionError("%s's window ended with %d" % (self.user, self.process.returncode))
