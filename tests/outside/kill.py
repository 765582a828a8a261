"""The window is killed (as by a power cut) in the middle of things; then it is started again."""
import os
import subprocess
import zipfile

from deadline import until
from scenario import run
from window import FIELDS, WORK, Window, cli, example, name, role, text, walk

windows = []
FOLDER = os.path.join(WORK, "example")
WORKSPACE = os.path.join(FOLDER, "example.hallmarker")
EXPORTS = os.path.join(WORK, "exports")
ACKNOWLEDGED = "Acknowledged before the kill."


def window():
    return windows[0]


def start():
    windows[:] = [Window(WORKSPACE)]
    window().see("page tab", "Inventory")


def kill():
    window().kill()


def workspace_is_whole():
    assert "sound" in cli("-w", WORKSPACE, "audit", "verify")
    assert ACKNOWLEDGED in cli("-w", WORKSPACE, "system", "show", "Credit scoring"), "an acknowledged edit is lost"


def write_something_that_is_acknowledged():
    example(FOLDER)
    os.makedirs(EXPORTS)
    start()
    window().go("Inventory")
    window().select_row("Records", "Name: Credit scoring")
    window().key("Return")
    window().type_into(window().see(FIELDS, "Description", exact=True), ACKNOWLEDGED)
    window().key("Tab")
    # The panel tells who changed the record only after the write has been answered.
    window().read("by anna.")


def drafts():
    folder = os.path.join(WORK, "homes", "anna", "data")
    return [open(os.path.join(at, file), encoding="utf-8").read() for at, _, files in os.walk(folder) for file in files if file.endswith(".draft")]


def kill_while_typing():
    window().go("Model card")
    window().type_into(window().field("Owners"), "Somebody who was typing")
    until("a draft is on disk", lambda: any("Somebody who was typing" in draft for draft in drafts()))
    kill()
    workspace_is_whole()


def what_was_typed_is_offered():
    start()
    window().read("was not saved last time")
    window().press("Continue")
    until("the text is in the form again", lambda: text(window().field("Owners")) == "Somebody who was typing")
    until("the text is stored", lambda: "Somebody who was typing" in cli("-w", WORKSPACE, "card", "show", "credit-model"))


def big_table(rows):
    """A table that keeps a job busy for a while."""
    path = os.path.join(WORK, "big.csv")
    with open(path, "w", encoding="ascii") as file:
        file.write("a,b,c,d,e,f\n")
        for row in range(rows):
            file.write("%d,%d,%d,%d,%d,name%d@example.org\n" % (row % 97, row % 89, row % 83, row % 79, row % 73, row))
    return path


def a_job_runs():
    return next((n for n in walk(window().frame, stop_at=("table",)) if role(n) == "check box" and name(n).startswith("Jobs: ") and "none" not in name(n)), None)


def kill_while_an_import_runs():
    before = cli("-w", WORKSPACE, "dataset", "list")
    window().go("Inventory")
    window().press("Import dataset")
    window().answer_file_dialog(big_table(1500000))
    window().press("Import")
    until("the import runs", a_job_runs)
    kill()
    workspace_is_whole()
    after = cli("-w", WORKSPACE, "dataset", "list")
    assert after == before or "big" in after, "half of an import is left: " + after
    print("         killed %s the import was written" % ("before" if after == before else "after"))


def kill_while_a_check_runs():
    cli("-w", WORKSPACE, "dataset", "import", os.path.join(WORK, "big.csv"), "--name", "big")
    findings = cli("-w", WORKSPACE, "finding", "list")
    start()
    window().go("Checks")
    window().press("Run a check")
    window().choose("Check", "Personal identifiers in the data")
    window().choose("Data", "big@")
    window().press("Run")
    until("the check runs", a_job_runs)
    kill()
    workspace_is_whole()
    assert cli("-w", WORKSPACE, "finding", "list") == findings, "a finding of a check that was cut off"
    children = subprocess.run(["pgrep", "-f", "hallmarker-worker.*" + WORK], capture_output=True, text=True).stdout
    assert not children, "a worker lives on: " + children


def kill_while_a_card_is_exported():
    """At growing distances after the order; what stands under the name is whole or not there."""
    path = os.path.join(EXPORTS, "card.zip")
    whole = 0
    for attempt in range(4):
        start()
        window().go("Model card")
        window().press("Export card")
        window().choose("Format", "Bundle")
        window().press("Save as ...")
        window().answer_file_dialog(path)
        if attempt % 2:
            until("the export is there or the file is", lambda: a_job_runs() or os.path.exists(path) or window().shows("Exported to"))
        kill()
        if os.path.exists(path):
            whole += 1
            assert zipfile.is_zipfile(path) and zipfile.ZipFile(path).testzip() is None, "half of a bundle"
            os.remove(path)
        workspace_is_whole()
    print("         4 kills, %d bundles, all of them whole" % whole)


def start_again_and_go_on():
    start()
    window().go("Log")
    window().press("Verify log")
    window().read("The log is sound")
    window().close()


run([write_something_that_is_acknowledged, kill_while_typing, what_was_typed_is_offered, kill_while_an_import_runs, kill_while_a_check_runs, kill_while_a_card_is_exported,
     start_again_and_go_on], windows)
