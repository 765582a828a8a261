"""One workshop and one threat model, two people at two desks: silence, reveal and votes are seen on the other side, and so is who changed what."""
import json
import os

from accessible import Atspi, has, name, press, role, text, walk
from audit import problems_of
from deadline import until
from display import Display
from scenario import picture, run
from window import BUTTONS, CELLS, FIELDS, WORK, Window, cli, example

NAME = "Credit scoring, two desks"
MODEL = "Credit scoring: threat model"
windows = []
place = {}


def anna():
    return windows[0]


def bela():
    return windows[1]


def shoot(step):
    """Both desks after a step, for somebody who looks through the pictures."""
    for window in windows:
        window.is_calm()
        picture("step-%s-%s" % (step, window.user), window.seat)


def room(*arguments):
    return cli("-w", place["workspace"], "workshop", *arguments)


def stored():
    path = os.path.join(WORK, "look.native.json")
    cli("-w", place["workspace"], "threat", "export", MODEL, "--as", "native-json", "-o", path)
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def element():
    return next(e for e in stored()["elements"] if e["id"] == place["element"])


def section(window, title):
    """The parts of a page have their number behind the name."""
    def found():
        return next((n for n in walk(window.frame) if role(n) == "check box" and (name(n) == title or name(n).startswith(title + " ("))), None)
    press(until("the part \"%s\" is there" % title, found))
    until("\"%s\" is shown" % title, lambda: has(found(), Atspi.StateType.CHECKED))


def open_both():
    place["workspace"] = example(os.path.join(WORK, "example"))
    place["desk"] = Display()
    windows.append(Window(place["workspace"], user="anna"))
    windows.append(Window(place["workspace"], user="bela", display=place["desk"].name))
    for window in windows:
        window.go("Workshops")
        window.see("table", "Workshops")


def the_facilitator_seats_both():
    anna().press("New workshop")
    anna().type_into(anna().field("Name"), NAME)
    anna().press("Make the workshop")
    anna().read("Planned")
    anna().press("Add a seat")
    anna().type_into(anna().field("Name"), "bela")
    anna().choose("Role", "Participant")
    anna().press("Give the seat")
    until("the seat is given", lambda: "bela" in room("show", NAME))
    # The other one sees the workshop come, and goes in.
    bela().see("table cell", "Workshop: " + NAME)
    bela().select_row("Workshops", "Workshop: " + NAME)
    bela().key("Return")
    bela().read("Planned")
    shoot("1-seated")


def both_write_in_silence():
    anna().press("Start")
    bela().read("Running")
    for _ in range(2):
        before = room("show", NAME)
        anna().press("Next item")
        until("the agenda has gone on", lambda: room("show", NAME) != before)
    for window, words in ((anna(), "A snapshot is exchanged after the checks"), (bela(), "Scores are copied by a partner")):
        window.activate()
        window.key("ctrl+b")
        window.type_into(window.field("What could happen"), words)
        window.press("Put on the board")
        window.see(CELLS, words)
    for window, other in ((anna(), "Scores are copied"), (bela(), "A snapshot is exchanged")):
        window.see(CELLS, "sealed until it is revealed")
        assert not any(other in name(n) for n in walk(window.app)), "%s sees what the other wrote in silence" % window.user
        assert not any(other in name(n) for n in walk(window.app, False)), "%s hides what the other wrote instead of not having it" % window.user
    shoot("2-silence")


def what_is_revealed_is_seen_by_both():
    assert bela().find(BUTTONS, "Reveal contributions") is None or not has(bela().find(BUTTONS, "Reveal contributions"), Atspi.StateType.ENABLED), "a participant may reveal"
    anna().press("Reveal contributions")
    anna().see(CELLS, "Scores are copied by a partner")
    bela().see(CELLS, "A snapshot is exchanged after the checks")
    shoot("3-revealed")


def both_vote():
    anna().select_row("Board", "What: Scores are copied by a partner")
    anna().press("Ask for a vote")
    anna().press("Ask", exact=True)
    anna().see(CELLS, "Open")
    section(bela(), "Votes")
    bela().see(CELLS, "Open")
    for window, choice in ((bela(), "high"), (anna(), "critical")):
        window.press("Vote")
        window.choose("How severe: Scores are copied by a partner", choice)
        window.press("Put into the urn")
        window.see(CELLS, "You voted")
        for other in windows:
            assert not any(name(n).startswith("Result: ") and choice in name(n) for n in walk(other.app)), "a vote is seen before all are revealed"
    for window in windows:
        # In the list, or in the panel beside it, which leaves the list little room.
        until("%s sees that both have voted" % window.user, lambda: window.find(CELLS, "Ballots: 2") or (window.shows("anna has voted") and window.shows("bela has voted")))
    shoot("4-voted")
    anna().press("Reveal the result")
    for window in windows:
        window.see(CELLS, "Revealed")
        until("%s sees the result" % window.user, lambda: next((n for n in walk(window.app) if name(n).startswith("Result: ") and "1" in name(n)), None) or window.shows("high: 1"))
    shoot("5-counted")


def both_open_the_model():
    place["element"] = stored()["elements"][0]["id"]
    place["name"] = element()["name"]
    for window in windows:
        window.go("Threats")
        window.select_row("Threat models", "Title: " + MODEL)
        window.key("Return")
        window.read("Choose something in the diagram or in the outline")
        window.is_calm()
        outline = until("the outline is there", lambda: next((n for n in walk(window.frame) if name(n) == "Outline of the threat model"), None))
        window.focus(outline)
        window.key("ctrl+Home")
        for _ in range(60):
            field = window.find(FIELDS, "Name", exact=True)
            if field is not None and text(field) == place["name"]:
                break
            window.key("Down")
        until("%s has the properties of %s" % (window.user, place["name"]), lambda: text(window.find(FIELDS, "Name", exact=True)) == place["name"])
    shoot("6-model")


def an_edit_is_seen_by_the_other():
    anna().type_into(anna().field("Description"), "Loans of private people.")
    anna().key("Tab")
    until("the description is stored", lambda: element().get("description") == "Loans of private people.")
    until("bela sees it", lambda: text(bela().see(FIELDS, "Description", exact=True)) == "Loans of private people.")


def one_field_at_once_is_asked():
    for answer, mine, theirs in (("Mine", "Bela's words.", "Anna's words."), ("Of anna", "Bela's second words.", "Anna's second words.")):
        bela().type_into(bela().field("Description"), mine)
        anna().type_into(anna().field("Description"), theirs)
        anna().key("Tab")
        until("anna's words are stored", lambda: element().get("description") == theirs)
        bela().leave("Description")
        bela().read("Not stored: choose below")
        bela().read(mine)
        bela().read(theirs)
        assert element()["description"] == theirs, "stored before somebody has chosen"
        found = problems_of(bela().app)
        assert not found, "conflict of a threat model: " + "; ".join(found)
        shoot("7-conflict-" + answer.split()[0].lower())
        bela().press(answer, exact=False)
        bela().press("Store what is chosen")
        kept = mine if answer == "Mine" else theirs
        until("what was chosen is stored", lambda: element().get("description") == kept)
        for window in windows:
            until("%s sees what was chosen" % window.user, lambda: text(window.see(FIELDS, "Description", exact=True)) == kept)
    shoot("8-agreed")


def both_close():
    for window in windows:
        window.close()
    assert "sound" in cli("-w", place["workspace"], "audit", "verify")


def leave():
    if "desk" in place:
        place["desk"].stop()


run([open_both, the_facilitator_seats_both, both_write_in_silence, what_is_revealed_is_seen_by_both, both_vote, both_open_the_model, an_edit_is_seen_by_the_other, one_field_at_once_is_asked, both_close], windows, leave)
