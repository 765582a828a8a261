"""What the window says of files that are no workspace of ours, and of places where nothing can be written."""
import os
import shutil
import sqlite3
import subprocess

from accessible import Atspi
from deadline import until
from scenario import Skip, picture, run
from window import FIELDS, WORK, Window, cli, example, name, text, walk

windows = []
GOOD = os.path.join(WORK, "example", "example.hallmarker")
# An ordinary user: permissions count. Root without any capability is one, too.
ORDINARY = ["setpriv", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"] if os.geteuid() == 0 else []


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


def opens_with(path, *sentences):
    """Opens it from the command line; the window must say why not, and go on: the good one opens afterwards."""
    window = Window(path, user=os.path.basename(path).split(".")[0] or "folder", wrapper=ORDINARY)
    windows[:] = [window]
    said = window.read(sentences[0])
    for sentence in sentences[1:]:
        window.read(sentence)
    print("         %s" % next(name(n) for n in walk(window.app) if sentences[0] in name(n)))
    picture(window.user)
    window.activate()
    window.key("ctrl+o")
    window.answer_file_dialog(GOOD)
    window.see("page tab", "Inventory")
    window.close()
    assert said is not None


def a_good_one():
    example(os.path.dirname(GOOD))


def a_newer_format():
    path = copy("newer")
    with sqlite3.connect(path) as store:
        store.execute("UPDATE meta SET value = '999' WHERE key = 'schema_version'")
        store.execute("PRAGMA user_version = 999")
    store.close()
    opens_with(path, "newer")


def a_damaged_file():
    path = copy("damaged")
    size = os.path.getsize(path)
    with open(path, "r+b") as file:
        for at in range(4096, size, 8192):
            file.seek(at)
            file.write(b"\xa5" * 512)
    opens_with(path, "damaged.hallmarker")


def an_empty_file():
    path = os.path.join(WORK, "empty.hallmarker")
    open(path, "wb").close()
    opens_with(path, "empty.hallmarker")


def a_folder():
    path = os.path.join(WORK, "folder.hallmarker")
    os.makedirs(path)
    opens_with(path, "folder.hallmarker")


def a_file_of_something_else():
    path = os.path.join(WORK, "other.hallmarker")
    with open(path, "w", encoding="ascii") as file:
        file.write("name,age\nanna,41\n" * 500)
    opens_with(path, "other.hallmarker")


def a_file_without_permission():
    path = copy("forbidden")
    os.chmod(path, 0)
    opens_with(path, "forbidden.hallmarker")


def nothing_there():
    opens_with(os.path.join(WORK, "nowhere", "absent.hallmarker"), "absent.hallmarker")


def a_folder_that_is_read_only():
    path = copy("closed")
    os.chmod(os.path.dirname(path), 0o555)
    try:
        opens_with(path, "can only be read")
    finally:
        os.chmod(os.path.dirname(path), 0o755)


def a_file_that_is_read_only():
    """A write is refused with a sentence, and what was typed can still be copied."""
    path = copy("sealed")
    os.chmod(path, 0o444)
    window = Window(path, user="sealed", wrapper=ORDINARY)
    windows[:] = [window]
    window.go("Inventory")
    window.select_row("Records", "Name: Credit scoring")
    window.key("Return")
    window.type_into(window.see(FIELDS, "Description", exact=True), "Nobody will keep this.")
    window.key("Tab")
    kept = window.field("Your text, to be copied")
    assert text(kept) == "Nobody will keep this."
    picture("sealed")
    window.press("Close")
    window.close()


def a_full_disk():
    """On a file system of two megabytes of its own, filled after the window has opened a workspace there."""
    place = os.path.join(WORK, "small")
    os.makedirs(place)
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "hallmarker-test", place], capture_output=True).returncode != 0:
        raise Skip("a small file system can be mounted by root only")
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
        print("         %s" % next(name(n) for n in walk(window.app) if "full" in name(n) and "." in name(n)))
        window.press("Close")
        os.remove(os.path.join(place, "ballast"))
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


run([a_good_one, a_newer_format, a_damaged_file, an_empty_file, a_folder, a_file_of_something_else, a_file_without_permission, nothing_there, a_folder_that_is_read_only, a_file_that_is_read_only, a_full_disk], windows)
