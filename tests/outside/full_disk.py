"""The disk fills up while a workspace on it is open."""
import os
import subprocess
import sys

if os.geteuid() == 0 and "HALLMARKER_OWN_MOUNTS" not in os.environ and subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode == 0:
    os.execvpe("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, os.path.abspath(__file__)], {**os.environ, "HALLMARKER_OWN_MOUNTS": "1"})

from accessible import Atspi
from deadline import until
from scenario import Skip, picture, run
from window import FIELDS, TEXTS, WORK, Window, cli, description, example, name, text, walk
from workspaces import GOOD, copy

windows = []


def a_full_disk():
    if "HALLMARKER_OWN_MOUNTS" not in os.environ:
        raise Skip("only root can mount a small file system")
    example(os.path.dirname(GOOD))
    place = os.path.join(WORK, "small")
    os.makedirs(place)
    # The script has a mount namespace of its own: what is mounted is seen, and goes, with it.
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "hallmarker-test", place], capture_output=True).returncode != 0:
        raise Skip("a small file system cannot be mounted here")
    try:
        path = copy("full", place)
        window = Window(path, user="full")
        windows[:] = [window]
        window.go("Inventory")
        window.select_row("Records", "Name: Credit scoring")
        window.key("Return")
        with open(os.path.join(place, "ballast"), "wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(b"\0" * 4096)
            except OSError:
                pass
        typed = "A thought that finds no room. " * 300
        field = window.see(FIELDS, "Description", exact=True)
        window.focus(field)
        Atspi.EditableText.set_text_contents(field, typed)
        window.key("Tab")
        window.read("was not stored")
        picture("full")
        print("         %s" % next(description(n) or name(n) for n in walk(window.app) if "was not stored" in name(n) + description(n)))
        field = window.see(FIELDS, "Description", exact=True)
        assert typed.strip() == text(field).strip(), "what was typed is lost"
        # It can be copied: into the filter, to be seen there. Leaving the field tries again, in vain.
        window.focus(field)
        window.key("ctrl+a", "ctrl+c")
        window.focus(window.field("Filter records"))
        window.key("ctrl+a", "ctrl+v")
        until("what was typed is copied", lambda: text(window.field("Filter records")).strip() == typed.strip())
        window.key("ctrl+a", "Delete")
        window.read("was not stored")
        assert typed.strip() == text(window.see(FIELDS, "Description", exact=True)).strip(), "what was typed is lost"
        os.remove(os.path.join(place, "ballast"))
        # Once there is room, leaving the field stores it.
        window.focus(window.see(FIELDS, "Description", exact=True))
        window.key("Tab")
        until("what was typed is stored", lambda: typed.strip() in cli("-w", path, "--format", "json", "system", "show", "Credit scoring"))
        window.is_gone(TEXTS, "was not stored")
        field = window.see(FIELDS, "Description", exact=True)
        window.type_into(field, "Now there is room.")
        window.key("Tab")
        until("the text is stored", lambda: "Now there is room." in cli("-w", path, "system", "show", "Credit scoring"))
        window.close()
        assert "sound" in cli("-w", path, "audit", "verify")
    finally:
        # Lazily: the window may still run, and is looked at when something has failed.
        subprocess.run(["umount", "-l", place], check=False)


run([a_full_disk], windows)
