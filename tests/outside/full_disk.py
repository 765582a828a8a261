"""The disk fills up while a workspace on it is open."""
import os
import subprocess
import sys

if os.geteuid() == 0 and "HALLMARKER_OWN_MOUNTS" not in os.environ and subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode == 0:
    os.execvpe("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, os.path.abspath(__file__)], {**os.environ, "HALLMARKER_OWN_MOUNTS": "1"})

from accessible import Atspi
from deadline import until
from scenario import Skip, picture, run
from window import FIELDS, WORK, Window, cli, example, name, role, text, walk
from workspaces import GOOD, copy

windows = []


def a_full_disk():
    if "HALLMARKER_OWN_MOUNTS" not in os.environ:
        raise Skip("only root can mount a small file system")
    example(os.path.dirname(GOOD))
    place = os.path.join(WORK, "small")
    os.makedirs(place)
    # The script has a mount namespace of its own: what is mounted is seen, and goes, with it.
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "hallmarker-test", place], capture_output=True).returncode != 0:
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
        kept = window.field("Your text, to be copied")
        assert typed.strip() == text(kept).strip(), "what was typed is lost"
        dialog = window.see("dialog", "was not stored")
        print("         %s" % "; ".join(name(n) for n in walk(dialog) if role(n) == "label"))
        window.press("Close")
        os.remove(os.path.join(place, "ballast"))
        until("the panel shows what is stored", lambda: text(window.find(FIELDS, "Description", exact=True)) != typed)
        field = window.see(FIELDS, "Description", exact=True)
        window.type_into(field, "Now there is room.")
        window.key("Tab")
        until("the text is stored", lambda: "Now there is room." in cli("-w", path, "system", "show", "Credit scoring"))
        window.close()
        assert "sound" in cli("-w", path, "audit", "verify")
    finally:
        for window in windows:
            if window.process.poll() is None:
                window.kill()
        subprocess.run(["umount", "-l", place], check=False)


run([a_full_disk], windows)
