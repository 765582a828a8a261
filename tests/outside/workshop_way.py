"""A workshop held on the example workspace as a new team would, in the real window: from the empty room to signed minutes as a PDF."""
import os

from accessible import name, walk
from deadline import until
from scenario import picture, run
from window import CELLS, WORK, Window, cli, example

windows = []
NAME = "Credit scoring, spring"


def window():
    return windows[0]


def shoot(step):
    """What a person sees after the step, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def room(*arguments):
    """Another seat, at a terminal of its own."""
    return cli("-w", window().workspace, "workshop", *arguments)


def look_at_the_page():
    workspace = example(os.path.join(WORK, "example"))
    windows.append(Window(workspace))
    window().workspace = workspace
    window().go("Workshops")
    window().read("Credit scoring: threats")
    shoot("01-list")


def make_a_workshop():
    window().press("New workshop")
    window().type_into(window().field("Name"), NAME)
    combo = window().combo("Threat model")
    window().activate()
    window().focus(combo)
    window().key("Down")
    until("a threat model is chosen", lambda: name(window().combo("Threat model")) != "none")
    shoot("02-form")
    window().press("Make the workshop")
    window().read("Planned")
    shoot("03-room")


def seat_the_team():
    for who, role in (("Olga", "Owner"), ("Pia", "Participant"), ("Sam", "Scribe")):
        window().press("Add a seat")
        window().type_into(window().field("Name"), who)
        window().choose("Role", role)
        window().press("Give the seat")
        window().is_gone("push button", "Give the seat")
    until("all seats are taken", lambda: all(who in room("show", NAME) for who in ("Olga", "Pia", "Sam")))
    shoot("04-seats")


def deal_cards():
    window().press("Deal cards")
    shoot("05-deal")
    window().press("Deal", exact=True)
    window().see(CELLS, "Applies here")
    shoot("06-hand")


def write_in_silence():
    window().press("Start")
    window().read("Running")
    for _ in range(2):
        before = room("show", NAME)
        window().press("Next item")
        until("the agenda has gone on", lambda: room("show", NAME) != before)
    window().key("ctrl+b")
    window().type_into(window().field("What could happen"), "Somebody changes the snapshot after the checks")
    combo = window().combo("Element")
    window().focus(combo)
    window().key("Down")
    until("an element is chosen", lambda: name(window().combo("Element")) != "none")
    window().choose("Category", "Tampering")
    shoot("07-contribution")
    window().press("Put on the board")
    window().see(CELLS, "Somebody changes the snapshot")
    # Another seat writes at the same time; this window shows that it did, and not what.
    room("contribute", NAME, "Canary 4711", "--as", "Pia", "--category", "abuse")
    window().see(CELLS, "sealed until it is revealed")
    assert not any("Canary" in name(n) for n in walk(window().app)), "words written in silence are seen"
    shoot("08-silence")
    window().press("Reveal contributions")
    window().see(CELLS, "Canary 4711")
    shoot("09-revealed")


def vote():
    window().select_row("Board", "What: Somebody changes the snapshot after the checks")
    window().press("Ask for a vote")
    window().press("Ask", exact=True)
    window().see(CELLS, "Open")
    for who in ("Pia", "Olga"):
        room("vote", NAME, "high", "--as", who)
        window().read(who + " has voted") # the panel has its buttons anew by then
    window().press("Reveal the result")
    window().see(CELLS, "2")
    window().see(CELLS, "Revealed")
    shoot("10-vote")


def promote():
    window().press("Board", exact=False)
    window().select_row("Board", "What: Somebody changes the snapshot after the checks")
    window().key("ctrl+shift+t")
    window().read("As the room voted.")
    shoot("11-promote")
    window().press("Write it into the model")
    window().read("is a threat of the model now")
    shoot("12-promoted")


def decide():
    window().press("Decisions", exact=False)
    window().press("Write a decision")
    window().type_into(window().field("What is decided"), "Snapshots are signed when they are made")
    window().type_into(window().field("Because"), "The checks say nothing if the snapshot can change after them")
    window().press("Write down")
    window().see(CELLS, "Snapshots are signed")
    decision = next(line.split()[0] for line in room("show", NAME).splitlines() if line.startswith("workshop-decision_"))
    room("decide", NAME, decision, "--as", "Pia", "--dissent", "The release of March cannot wait")
    room("action", NAME, "Sign on write", "--as", "Sam", "--owner", "Sam", "--due", "2027-03-31")
    shoot("13-decision")
    window().press("Coverage")
    window().read("fields seen")
    shoot("14-coverage")


def close_and_sign():
    window().press("Close the workshop")
    window().read("Closed")
    window().press("Minutes")
    window().read("Nobody has signed yet")
    shoot("15-minutes")
    window().press("Sign the minutes")
    window().read("signs the minutes")
    shoot("16-sign")
    window().press("Sign", exact=True)
    window().read("Signed by")
    shoot("17-signed")


def save():
    path = os.path.join(WORK, "minutes.pdf")
    window().press("Save the minutes")
    window().answer_file_dialog(path)
    until("the minutes are saved", lambda: os.path.exists(path) and open(path, "rb").read(5) == b"%PDF-")
    shoot("18-saved")


run([look_at_the_page, make_a_workshop, seat_the_team, deal_cards, write_in_silence, vote, promote, decide, close_and_sign, save], windows)
