"""What the window says of files that are no workspace of ours, and of places where nothing can be written."""
import os
import sqlite3

from scenario import picture, run
from window import WORK, Window, example, name, walk
from workspaces import GOOD, copy

windows = []
# An ordinary user: permissions count. Root without any capability is one, too.
ORDINARY = ["setpriv", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"] if os.geteuid() == 0 else []


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
    """Opens for reading, and the window says so."""
    path = copy("sealed")
    os.chmod(path, 0o444)
    window = Window(path, user="sealed", wrapper=ORDINARY)
    windows[:] = [window]
    window.read("open for reading only")
    picture("sealed")
    window.go("Inventory")
    window.see("table cell", "Name: Credit scoring")
    window.close()


run([a_good_one, a_newer_format, a_damaged_file, an_empty_file, a_folder, a_file_of_something_else, a_file_without_permission, nothing_there, a_folder_that_is_read_only, a_file_that_is_read_only], windows)
