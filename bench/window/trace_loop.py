"""A long working day in the window, on a large workspace; prints what kept its event loop, step by step. Asserts no time.

HALLMARKER_RECORDS  records of the workspace (10000)
HALLMARKER_ENTRIES  entries of its log (400000)
HALLMARKER_ROWS     rows of the table that is imported and checked (300000)
HALLMARKER_STEPS    only these steps, by their beginnings, comma-separated
"""
import os
import re
import subprocess
import sys

from accessible import Atspi
from deadline import until
from scenario import run
from window import BIN, FIELDS, WORK, Window, example, label, name, role, text, walk

RECORDS = int(os.environ.get("HALLMARKER_RECORDS", "10000"))
ENTRIES = int(os.environ.get("HALLMARKER_ENTRIES", "400000"))
ROWS = int(os.environ.get("HALLMARKER_ROWS", "300000"))
FOLDER = os.path.join(WORK, "example")
WORKSPACE = os.path.join(FOLDER, "example.hallmarker")
TABLE = os.path.join(WORK, "many.csv")
STALL = re.compile(r"loop: ([\d.]+) ms \(worked ([\d.]+), slept ([\d.]+), queued ([\d.]+)\) in (.*)")
# Not walked into: they have more rows than somebody who listens would ever hear.
LONG = ("table", "combo box", "list")


class TracedWindow(Window):
    """One whose tables are too long to be read from end to end."""

    def find(self, roles, wanted, within=None, exact=False):
        roles = (roles,) if isinstance(roles, str) else roles
        for node in walk(within or self.app, stop_at=LONG):
            if role(node) in roles and (name(node) == wanted or (not exact and wanted in name(node)) or label(node) == wanted):
                return node
        return None

    def shows(self, wanted):
        for node in walk(self.app, stop_at=LONG):
            if wanted in name(node) or (role(node) in FIELDS and wanted in text(node)):
                return node
        return None

    def combo(self, wanted):
        return until("the choice \"%s\"" % wanted, lambda: next((n for n in walk(self.app, stop_at=LONG) if role(n) == "combo box" and label(n) == wanted), None))

    def is_idle(self):
        """The window's own thread has done nothing for a while, and no job runs."""
        seen = [None, 0]

        def rests():
            with open("/proc/%d/task/%d/stat" % (self.process.pid, self.process.pid), encoding="ascii") as file:
                spent = file.read().rsplit(")", 1)[1].split()[11:13]
            seen[:] = [spent, seen[1] + 1] if spent == seen[0] else [spent, 0]
            return seen[1] >= 8
        until("the window rests", rests, 600)


windows = []
marks = []  # (step, place in the trace where it began)


def window():
    return windows[0]


def trace():
    with open(window().log_path, encoding="utf-8", errors="replace") as file:
        return file.read()


def no_job():
    until("no job runs", lambda: window().find(("check box", "toggle button"), "Jobs: none running"), 900)


def prepare():
    example(FOLDER)
    subprocess.run([os.path.join(BIN, "trace_fill"), WORKSPACE, str(RECORDS), str(ENTRIES)], check=True)
    with open(os.path.join(FOLDER, "data", "credit-training.csv"), encoding="utf-8") as file:
        head, *lines = file.read().splitlines()
    with open(TABLE, "w", encoding="utf-8") as file:
        print(head, file=file)
        for row in range(ROWS):
            print(lines[row % len(lines)], file=file)


def open_the_workspace():
    os.environ["HALLMARKER_WATCH_LOOP"] = "1"
    windows.append(TracedWindow(WORKSPACE))
    window().see("page tab", "Inventory")


def open_the_inventory():
    window().go("Inventory")
    window().see("table", "Records")


def page_through_all_records():
    window().focus(window().see("table", "Records"))
    window().key("ctrl+Home")
    for _ in range(1 + RECORDS // 1000):
        subprocess.run(["xdotool", "key", "--delay", "8", "--repeat", "70", "Next"], env=window().seat, check=True)
        window().is_idle()
    window().key("ctrl+End")
    window().is_idle()
    window().key("ctrl+Home")


def sort_by_every_column():
    for column in ("Kind", "State", "About", "Changed", "By", "Name"):
        header = until("the header \"%s\"" % column, lambda: next((n for n in walk(window().see("table", "Records"), stop_at=("table cell",)) if "header" in role(n) and name(n) == column), None))
        box = Atspi.Component.get_extents(header, Atspi.CoordType.SCREEN)
        window().activate()
        subprocess.run(["xdotool", "mousemove", str(box.x + 20), str(box.y + box.height // 2), "click", "1"], env=window().seat, check=True)
        window().is_idle()


def filter_by_typing():
    field = window().see(FIELDS, "Filter records")
    for words in ("credit", "0042", "training 00", "nothing has this"):
        window().type_into(field, words)
        window().is_idle()
    window().key("ctrl+a", "Delete")


def open_records_one_after_the_other():
    window().focus(window().see("table", "Records"))
    window().key("ctrl+Home", "Return")
    window().is_idle()
    for _ in range(12):
        window().key("Down")
        window().is_idle()
    window().key("ctrl+End")
    window().is_idle()
    window().key("Escape")


def choose_all_records():
    window().focus(window().see("table", "Records"))
    window().key("ctrl+a")
    window().is_idle()
    window().key("ctrl+Home")


def import_a_large_table():
    window().press("Import dataset")
    window().answer_file_dialog(TABLE)
    window().is_idle()
    window().press("Import")
    window().read("Imported as many@")
    no_job()


def open_the_checks():
    window().go("Checks")
    window().see("table", "Findings")


def run_check(check, ticked=()):
    window().go("Checks")
    window().press("Run a check")
    window().is_idle()
    window().choose("Check", check)
    until("the new table is offered", lambda: name(window().combo("Data")).startswith("many@"))
    window().is_idle()
    for entry in ticked:
        window().tick(window().see("list", "Quasi-identifiers"), entry)
    window().press("Run")
    window().read("has a new finding")
    no_job()


def measure_identifiability():
    run_check("Identifiability of records", ("age", "sex", "region"))


def look_for_personal_data():
    run_check("Personal identifiers in the data")


def evaluate_the_model():
    run_check("Performance, calibration and fairness")


def attack_the_model():
    run_check("Robustness against projected gradient descent")


def page_through_the_findings():
    window().focus(window().see("table", "Findings"))
    window().key("ctrl+Home")
    for _ in range(15):
        window().key("Down")
        window().is_idle()
    subprocess.run(["xdotool", "key", "--delay", "8", "--repeat", "40", "Next"], env=window().seat, check=True)


def write_and_export_the_card():
    window().go("Model card")
    window().press("Export card")
    for form, suffix in (("HTML", "html"), ("PDF", "pdf")):
        window().choose("Format", form)
        window().press("Save as ...")
        window().answer_file_dialog(os.path.join(WORK, "card." + suffix))
        window().read("Exported to " + os.path.join(WORK, "card." + suffix))
    no_job()


def page_through_the_log():
    window().go("Log")
    window().focus(window().see("table", "Entries of the log"))
    subprocess.run(["xdotool", "key", "--delay", "8", "--repeat", "200", "Next"], env=window().seat, check=True)
    window().is_idle()
    window().key("ctrl+End")
    window().is_idle()


def verify_the_log():
    window().go("Log")
    window().press("Verify log")
    window().read("The log is sound")
    no_job()


def look_on_while_others_write(page):
    window().go(page)
    window().is_idle()
    subprocess.run([os.path.join(BIN, "trace_fill"), WORKSPACE, "--write", "5000"], check=True)


def others_write_while_the_inventory_shows():
    look_on_while_others_write("Inventory")


def others_write_while_the_log_shows():
    look_on_while_others_write("Log")


def others_write_while_home_shows():
    look_on_while_others_write("Home")


def close():
    window().close()


def tell(step, stalls):
    """One line: how many stalls by each clock, and the worst that are not the fault of other programs."""
    by_clock = [[stall[clock] for stall in stalls if stall[clock] > 16] for clock in range(3)]
    figures = "".join("%8d %7.1f" % (len(times), max(times, default=0)) for times in by_clock)
    worst = sorted((stall for stall in stalls if stall[1] > 16), key=lambda stall: -stall[1])[:3]
    print("%-42s%s  %s" % (step, figures, "; ".join("%.0f (%.0f) %s" % (own, worked, who) for _, own, worked, who in worst)))


def report():
    print("\nstalls above 16 ms and the longest: by the clock on the wall; without the time that other programs had the processor; work alone (load: %s)" % open("/proc/loadavg", encoding="ascii").read().split()[0])
    full = trace()
    total = []
    for index, (step, began) in enumerate(marks):
        part = full[began:marks[index + 1][1]] if index + 1 < len(marks) else full[began:]
        stalls = [(float(m[1]), float(m[2]) + float(m[3]), float(m[2]), m[5]) for m in STALL.finditer(part)]
        total += stalls
        tell(step, stalls)
    tell("all", total)
    sys.stdout.flush()


def marked(step):
    """The step, with its place in the trace, and a rest at its end."""
    def go():
        marks.append((step.__name__.replace("_", " "), len(trace()) if windows else 0))
        step()
        if windows and window().process.poll() is None:
            window().is_idle()
    go.__name__ = step.__name__
    return go


wanted = [step for step in os.environ.get("HALLMARKER_STEPS", "").split(",") if step]
steps = [step for step in (open_the_inventory, page_through_all_records, sort_by_every_column, filter_by_typing, open_records_one_after_the_other, choose_all_records, import_a_large_table,
                           open_the_checks, measure_identifiability, look_for_personal_data, evaluate_the_model, attack_the_model, page_through_the_findings, write_and_export_the_card,
                           page_through_the_log, verify_the_log, others_write_while_the_log_shows, others_write_while_home_shows, others_write_while_the_inventory_shows)
         if not wanted or any(step.__name__.startswith(word) for word in wanted)]
if __name__ == "__main__":
    run([prepare, *map(marked, [open_the_workspace, *steps, close]), report], windows)
