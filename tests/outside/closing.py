"""The window is closed, in order, while it works: it asks, stops the work, ends well, and leaves nothing half done."""
import os
import subprocess

from deadline import until, watched
from scenario import run
from window import BUTTONS, WORK, Window, cli, example, name, press, role, walk

windows = []
FOLDER = os.path.join(WORK, "example")
WORKSPACE = os.path.join(FOLDER, "example.hallmarker")
BIG = os.path.join(WORK, "big.csv")
OTHER = os.path.join(WORK, "other.csv")
TRAINING = os.path.join(WORK, "training.csv")


def window():
    return windows[0]


def start():
    windows[:] = [Window(WORKSPACE)]
    window().see("page tab", "Inventory")


def a_job_runs():
    return next((n for n in walk(window().frame, stop_at=("table",)) if role(n) == "check box" and name(n).startswith("Jobs: ") and "none" not in name(n)), None)


def answer(button):
    """Looks past the tables: the work must still run when the answer is given."""
    press(until("\"%s\" is offered" % button, lambda: next((n for n in walk(window().app, stop_at=("table", "list", "combo box")) if role(n) in BUTTONS and name(n) == button), None)))


def stop_and_close():
    """The window only asks while something runs."""
    window().activate()
    window().key("ctrl+q")
    watched.pop(window().user)  # it is to end
    answer("Stop and close")
    until("the window has ended", lambda: window().process.poll() is not None)
    assert window().process.returncode == 0, "ended with %d" % window().process.returncode
    assert "sound" in cli("-w", WORKSPACE, "audit", "verify")
    children = subprocess.run(["pgrep", "-f", "hallmarker-worker.*" + WORK], capture_output=True, text=True).stdout
    assert not children, "a worker lives on: " + children


def prepare():
    example(FOLDER)
    block = "".join("%d,%d,%d,name%d@example.org\n" % (row % 97, row % 89, row % 83, row) for row in range(10000))
    for path, blocks in ((BIG, 300), (OTHER, 800)):
        with open(path, "w", encoding="ascii") as file:
            file.write("a,b,c,d\n")
            for _ in range(blocks):
                file.write(block)
    with open(os.path.join(FOLDER, "data", "credit-training.csv"), encoding="utf-8") as file:
        head, *lines = file.read().splitlines()
    with open(TRAINING, "w", encoding="utf-8") as file:
        file.write("\n".join([head, *lines * 50]) + "\n")
    start()


def start_import(table):
    window().go("Inventory")
    window().press("Import dataset")
    window().answer_file_dialog(table)
    window().activate()  # the dialog had the display's keyboard
    window().press("Import")
    until("the import runs", a_job_runs)


def somebody_thinks_better_of_it():
    """The question is answered with no: the window stays and the import goes on."""
    start_import(BIG)
    window().key("ctrl+q")
    answer("Keep running")
    window().read("Imported as big@")
    assert window().process.poll() is None


def close_during_an_import():
    start_import(OTHER)
    stop_and_close()
    assert "other" not in cli("-w", WORKSPACE, "dataset", "list"), "an import that was stopped has left something, or had ended before the window closed"


def close_during(check):
    findings = cli("-w", WORKSPACE, "finding", "list")
    start()
    window().go("Checks")
    window().press("Run a check")
    window().choose("Check", check)
    window().press("Run")
    until("the check runs", a_job_runs)
    stop_and_close()
    assert cli("-w", WORKSPACE, "finding", "list") == findings, "a check that was stopped has left a finding"


def close_during_a_check():
    close_during("Personal identifiers in the data")


def close_while_the_worker_attacks():
    if not os.path.exists(os.path.join(os.environ["HALLMARKER_BIN"], "hallmarker-worker")):
        print("         no worker was built: left out")
        return
    cli("-w", WORKSPACE, "dataset", "import", TRAINING, "--name", "training")
    close_during("Robustness against projected gradient descent")


def start_again_and_go_on():
    start()
    window().go("Log")
    window().press("Verify log")
    window().read("The log is sound")
    window().close()


run([prepare, somebody_thinks_better_of_it, close_during_an_import, close_during_a_check, close_while_the_worker_attacks, start_again_and_go_on], windows)
