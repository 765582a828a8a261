"""An exercise played on the example workspace as a new team would, in the real window: from the brief to an after-action report as a PDF."""
import os

from accessible import name, role, walk
from deadline import until
from scenario import picture, run
from window import CELLS, WORK, Window, example

windows = []


def window():
    return windows[0]


def shoot(step):
    """What a person sees after the step, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def set_a_table():
    windows.append(Window(example(os.path.join(WORK, "example"))))
    window().go("Exercises")
    window().see("push button", "New exercise")
    shoot("01-list")
    window().press("New exercise")
    window().choose("Scenario", "The invoice that gave orders")
    window().press("Choose", exact=True)
    for role, who in (("Product", "Ada"), ("Security", "Sam"), ("Data protection officer", "Dora")):
        window().type_into(window().see("text", role, exact=True), who)
    shoot("02-seats")
    window().press("Set the table")
    window().see("push button", "Play")
    shoot("03-brief")


def play():
    window().press("Play")
    window().read("Running")
    window().press("Skip to the next inject")
    window().choose("Role", "Product")
    window().see(CELLS, "Thank you for the list")
    window().press("Pause")
    window().read("Paused")
    shoot("04-inject")
    window().type_into(window().field("What do you do?"), "This is an incident. We call security.")
    window().press("Respond")
    window().read("Written down at")
    shoot("05-answered")


def score():
    window().press("Scores")
    window().select_row("Expectations", "Expected: " + expected())
    window().press("Score")
    window().type_into(window().field("Note"), "Without hesitation")
    window().press("Save the score")
    window().see(CELLS, "Met")
    shoot("06-scores")


def expected():
    """The first of what is expected, as the list has it."""
    view = window().see("table", "Expectations")
    return until("something is expected", lambda: next((name(n)[len("Expected: "):] for n in walk(view) if role(n) == "table cell" and name(n).startswith("Expected: ")), None))


def end_and_report():
    window().press("End the exercise")
    window().see("table", "Gaps and strengths")
    window().see(CELLS, "none yet")
    shoot("07-report")


def turn_a_gap_into_a_task():
    view = window().see("table", "Gaps and strengths")
    gap = until("a gap is listed", lambda: next((name(n) for n in walk(view) if role(n) == "table cell" and name(n).startswith("Expected: ")), None))
    window().select_row("Gaps and strengths", gap)
    window().press("Make a task of the gap")
    window().type_into(window().field("What is to be done"), "Write a text for such cases")
    window().type_into(window().field("Owner"), "Dora")
    window().type_into(window().field("Due"), "2027-06-30")
    shoot("08-task")
    window().press("Make the task")
    window().see(CELLS, "Dora, 2027-06-30")
    window().press("Report")
    shoot("09-report-with-task")


def save():
    path = os.path.join(WORK, "after-action.pdf")
    window().press("Save the report")
    window().answer_file_dialog(path)
    until("the report is saved", lambda: os.path.exists(path) and open(path, "rb").read(5) == b"%PDF-")
    shoot("10-saved")


run([set_a_table, play, score, end_and_report, turn_a_gap_into_a_task, save], windows)
