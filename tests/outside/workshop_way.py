"""How a new team holds a workshop and plays an exercise: from the empty pages to signed minutes and an after-action report."""
import os
import time

from scenario import picture, run
from window import FIELDS, WORK, Window, cli

windows = []
WORKSPACE = os.path.join(WORK, "team.hallmarker")


def window():
    return windows[0]


def shoot(step):
    """What a person sees after the step, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def begin_with_nothing():
    cli("init", WORKSPACE)
    windows.append(Window(WORKSPACE))
    window().go("Workshops")
    window().read("No workshop yet")
    shoot("1-empty")


def make_a_workshop():
    window().press("New workshop ...")
    window().type_into(window().field("Name"), "Credit scoring, spring")
    window().type_into(window().field("Further elements"), "Applicants, Training data, Model file, Scoring service")
    shoot("2-form")
    window().press("Make the workshop")
    window().read("Planned")
    shoot("2-room")


def seat_the_team():
    for name, role in (("Olga", "Owner"), ("Pia", "Participant"), ("Sam", "Scribe")):
        window().press("Add a seat ...")
        window().type_into(window().field("Name"), name)
        window().choose("Role", role)
        window().press("Give the seat")
        window().read("%s sits there" % name)
    shoot("3-seats")


def write_in_silence():
    window().press("Start")
    window().press("Next item")
    window().press("Next item")
    window().read("Threats, each for themselves")
    window().key("ctrl+b")
    window().type_into(window().field("What could happen"), "Somebody changes the snapshot after the checks")
    window().choose("Element", "Training data")
    window().choose("Category", "Tampering")
    shoot("4-form")
    window().press("Put on the board", exact=True)
    window().see("table cell", "Somebody changes the snapshot")
    # Another seat writes at the same time; this window shows it within a second, without its words.
    cli("-w", WORKSPACE, "workshop", "contribute", "Credit scoring, spring", "Canary 4711", "--as", "Pia", "--element", "Scoring service", "--category", "abuse")
    began = time.monotonic()
    window().see("table cell", "sealed until it is revealed")
    print("seen after %.2f s" % (time.monotonic() - began))
    shoot("4-sealed")
    window().press("Reveal contributions")
    window().see("table cell", "Canary 4711")
    shoot("4-revealed")


def vote_and_decide():
    window().select_row("Board", "What: Somebody changes the snapshot")
    window().press("Ask for a vote ...")
    window().press("Ask", exact=True)
    window().read("Open")
    cli("-w", WORKSPACE, "workshop", "vote", "Credit scoring, spring", "high", "--as", "Pia")
    cli("-w", WORKSPACE, "workshop", "vote", "Credit scoring, spring", "high", "--as", "Olga")
    window().press("Reveal the result")
    window().read("high 2")
    shoot("5-vote")
    window().press("Decisions")
    window().press("Write a decision ...")
    window().type_into(window().field("What is decided"), "Snapshots are signed when they are made")
    window().type_into(window().field("Because"), "The checks say nothing if the snapshot can change after them")
    window().press("Write down", exact=True)
    window().see("table cell", "Snapshots are signed")
    cli("-w", WORKSPACE, "workshop", "action", "Credit scoring, spring", "Sign on write", "--as", "Sam", "--owner", "Sam", "--due", "2027-03-31")
    shoot("5-decision")
    window().press("Coverage")
    window().read("fields seen")
    shoot("5-coverage")


def close_and_sign():
    window().press("Close the workshop")
    window().press("Minutes")
    window().read("Nobody has signed yet")
    shoot("6-minutes")
    window().press("Sign the minutes")
    window().read("Signed by")
    shoot("6-signed")


def set_a_table():
    window().go("Exercises")
    window().read("No exercise yet")
    shoot("7-empty")
    window().press("New exercise ...")
    window().choose("Scenario", "The invoice that gave orders")
    window().press("Choose", exact=True)
    window().type_into(window().field("Product"), "Ada")
    window().type_into(window().field("Security"), "Sam")
    window().type_into(window().field("Data protection officer"), "Dora")
    shoot("7-seats")
    window().press("Set the table")
    window().read("Objectives")
    shoot("7-brief")


def play():
    window().press("Play")
    window().press("Skip to the next inject")
    window().choose("Role", "Product")
    window().see("table cell", "Thank you for the list")
    shoot("8-inject")
    window().type_into(window().field("What do you do?"), "This is an incident. We call security.")
    window().press("Respond")
    window().read("Written down at")
    window().press("Scores")
    window().select_row("Expectations", "Expected: Treats it as an incident")
    window().press("Score ...")
    window().type_into(window().field("Note"), "Without hesitation")
    window().press("Save the score")
    window().read("Met")
    shoot("8-scores")


def report():
    window().press("End the exercise")
    window().read("After-action report")
    shoot("9-report")


run([begin_with_nothing, make_a_workshop, seat_the_team, write_in_silence, vote_and_decide, close_and_sign, set_a_table, play, report], windows)
