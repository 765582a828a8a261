"""The window is closed, in order, while it works: it asks, stops the work, ends well, and leaves nothing half done."""
import os
import subprocess

from deadline import until
from scenario import run
from window import WORK, Window, cli, example, name, role, walk

windows = []
FOLDER = os.path.join(WORK, "example")
WORKSPACE = os.path.join(FOLDER, "example.hallmarker")
BIG = os.path.join(WORK, "big.csv")
TRAINING = os.path.join(WORK, "training.csv")


def window():
    return windows[0]


def start():
    windows[:] = [Window(WORKSPACE)]
    window().see("page tab", "Inventory")


def a_job_runs():
    return next((n for n in walk(window().frame, stop_at=("table",)) if role(n) == "check box" and name(n).startswith("Jobs: ") and "none" not in name(n)), None)


def stop_and_close():
    """True when the work was still running as the answer was given."""
    window().activate()
    window().key("ctrl+q")
    window().read("Stop the running work?")
    window().press("Stop and close")
    until("the window has ended", lambda: window().process.poll() is not None)
    assert window().process.returncode == 0, "ended with %d" % window().process.returncode
    assert "sound" in cli("-w", WORKSPACE, "audit", "verify")
    children = subprocess.run(["pgrep", "-f", "hallmarker-worker.*" + WORK], capture_output=True, text=True).stdout
    assert not children, "a worker lives on: " + children


def prepare():
    example(FOLDER)
    block = "".join("%d,%d,%d,name%d@example.org\n" % (row % 97, row % 89, row % 83, row) for row in range(10000))
    with open(BIG, "w", encoding="ascii") as file:
        file.write("a,b,c,d\n")
        for _ in range(500):
            file.write(block)
    with open(os.path.join(FOLDER, "data", "credit-training.csv"), encoding="utf-8") as file:
        head, *lines = file.read().splitlines()
    with open(TRAINING, "w", encoding="utf-8") as file:
        file.write("\n".join([head, *lines * 50]) + "\n")
    start()


def somebody_thinks_better_of_it():
    """The question is answered with no: the window stays and the import goes on."""
    window().go("Inventory")
    window().press("Import dataset")
    window().answer_file_dialog(BIG)
    window().press("Import")
    until("the import runs", a_job_runs)
    window().key("ctrl+q")
    window().read("Stop the running work?")
    window().press("Keep running")
    window().is_gone("dialog", "Stop the running work?")
    assert window().process.poll() is None


def close_during_an_import():
    if a_job_runs() is None:  # a quick machine: once more, without thinking
        raise AssertionError("the import had ended: the table is too small for this machine")
    before = "big" in cli("-w", WORKSPACE, "dataset", "list")
    stop_and_close()
    assert not before and "big" not in cli("-w", WORKSPACE, "dataset", "list"), "an import that was stopped has left something"


def close_during(check):
    cli("-w", WORKSPACE, "finding", "list")
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
    cli("-w", WORKSPACE, "dataset", "import", BIG, "--name", "big")
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
