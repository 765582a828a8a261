"""Two people with two windows on one workspace. Run for a file and for a schema of a server."""
import os
import time

from audit import problems_of
from deadline import until
from display import Display
from window import BUTTONS, FIELDS, WORK, Window, cli, example, text

SYSTEM = "Shared system"
OTHER = "Other system"
MODEL = "Shared model"


class Pair:
    def __init__(self, location, windows):
        self.location = location
        self.windows = windows
        self.desk = None

    def prepare(self):
        cli("-w", self.location, "init")
        for system in (SYSTEM, OTHER):
            cli("-w", self.location, "system", "add", system)
        # A model to have a card of: the example's, with its file.
        place = os.path.join(WORK, "example")
        example(place)
        cli("-w", self.location, "model", "import", os.path.join(place, "data", "credit-model.pt"), "--name", MODEL)

    def open_both(self):
        self.desk = Display()
        self.windows.append(Window(self.location, user="anna"))
        self.windows.append(Window(self.location, user="bela", display=self.desk.name))
        self.anna, self.bela = self.windows
        for window in self.windows:
            window.go("Inventory")
            window.see("table cell", "Name: " + SYSTEM)

    def open_details(self, window, system=SYSTEM):
        window.activate()
        window.select_row("Records", "Name: " + system)
        window.key("Return")
        until("%s has the details of %s" % (window.user, system), lambda: text(window.find(FIELDS, "Name", exact=True)) == system)

    def write(self, window, field, typed):
        """Types into a field and leaves it with Tab, which stores it."""
        window.type_into(window.see(FIELDS, field, exact=True), typed)
        window.key("Tab")

    def an_edit_appears_in_the_other_window(self):
        self.open_details(self.anna)
        self.open_details(self.bela)
        self.write(self.anna, "Purpose", "Decides nothing.")
        began = time.monotonic()
        until("bela's panel shows anna's text", lambda: text(self.bela.see(FIELDS, "Purpose", exact=True)) == "Decides nothing.")
        print("         an edit was seen in the other window %.2f s after the key that stored it" % (time.monotonic() - began))
        self.bela.see("table cell", "About: Decides nothing.")

    def typing_is_not_disturbed(self):
        """Somebody else writes another field while one types."""
        self.open_details(self.bela)
        field = self.bela.see(FIELDS, "Description", exact=True)
        self.bela.type_into(field, "Half a sent")
        self.write(self.anna, "Purpose", "Decides little.")
        until("bela's panel shows anna's text", lambda: text(self.bela.see(FIELDS, "Purpose", exact=True)) == "Decides little.")
        assert text(self.bela.see(FIELDS, "Description", exact=True)) == "Half a sent"
        self.bela.leave("Description")
        self.stored("Half a sent")
        self.stored("Decides little.")

    def both_edit_one_field(self):
        """The second is asked: mine, theirs or merged; what will be stored is told before."""
        for answer, expected in (("Mine: ", "Bela's sentence."), ("Theirs: ", "Anna's sentence."), ("Merged: ", "Bela's and anna's.")):
            self.open_details(self.anna)
            self.open_details(self.bela)
            before = "What stood there before %s is chosen." % answer.strip(": ").lower()
            self.write(self.anna, "Description", before)
            until("bela's panel shows anna's text", lambda: text(self.bela.see(FIELDS, "Description", exact=True)) == before)
            self.bela.type_into(self.bela.see(FIELDS, "Description", exact=True), "Bela's sentence.")
            self.write(self.anna, "Description", "Anna's sentence.")
            self.stored("Anna's sentence.")
            self.bela.leave("Description")
            self.bela.read("anna stored another text on")
            self.bela.read(before)
            self.bela.see(BUTTONS, "Mine: Bela's sentence.")
            self.bela.see(BUTTONS, "Theirs: Anna's sentence.")
            found = problems_of(self.bela.app)
            assert not found, "two changes of a field: " + "; ".join(found)
            self.bela.press(answer, exact=False)
            if answer == "Merged: ":
                self.bela.type_into(self.bela.field("Merged text of \"Description\""), expected)
            self.bela.read("Will be stored: " + expected)
            # Nothing is stored before somebody has decided.
            assert "Anna's sentence." in cli("-w", self.location, "system", "show", SYSTEM)
            self.bela.press("Store the final text")
            self.stored(expected)
            self.bela.is_gone(BUTTONS, "Store the final text")
            for window in self.windows:
                until("%s sees what was agreed" % window.user, lambda: text(window.see(FIELDS, "Description", exact=True)) == expected)

    def both_edit_one_card_field(self):
        for window in self.windows:
            window.go("Model card")
        for answer, expected in (("Store the merged text", "Both teams"), ("Keep mine", "Bela's team"), ("Take theirs", "Anna's team")):
            before = "Whoever %s" % answer.lower()
            self.write(self.anna, "Owners", before)
            until("bela's card shows anna's text", lambda: text(self.bela.see(FIELDS, "Owners", exact=True)) == before)
            self.bela.type_into(self.bela.see(FIELDS, "Owners", exact=True), "Bela's team")
            self.write(self.anna, "Owners", "Anna's team")
            self.card_has("Anna's team")
            assert text(self.bela.see(FIELDS, "Owners", exact=True)) == "Bela's team"
            self.bela.leave("Owners")
            self.bela.read("Theirs: Anna's team")
            self.bela.read("Mine: Bela's team")
            if answer == "Store the merged text":
                self.bela.type_into(self.bela.field("Merged text"), expected)
            self.bela.press(answer)
            self.card_has(expected)
            for window in self.windows:
                until("%s sees what was agreed" % window.user, lambda: text(window.see(FIELDS, "Owners", exact=True)) == expected)
        for window in self.windows:
            window.go("Inventory")

    def one_removes_what_the_other_writes(self):
        self.open_details(self.bela, OTHER)
        self.bela.type_into(self.bela.see(FIELDS, "Description", exact=True), "A long thought")
        self.anna.activate()
        self.anna.select_row("Records", "Name: " + OTHER)
        self.anna.key("Delete")
        self.anna.is_gone("table cell", "Name: " + OTHER)
        self.bela.is_gone("table cell", "Name: " + OTHER)
        self.bela.read("was removed in the meantime")
        assert text(self.bela.see(FIELDS, "Description", exact=True)) == "A long thought"
        self.bela.leave("Description")
        lost = self.bela.field("Your text, to be copied")
        assert text(lost) == "A long thought"
        self.bela.press("Close")
        # Writing has not brought it back behind anna's back.
        assert OTHER not in cli("-w", self.location, "system", "list")
        self.bela.is_gone(FIELDS, "Description", exact=True)

    def close_both(self):
        for window in self.windows:
            window.close()
        answer = cli("-w", self.location, "audit", "verify")
        assert "sound" in answer, answer

    def end(self):
        if self.desk:
            self.desk.stop()

    def stored(self, wanted):
        until("the store holds \"%s\"" % wanted, lambda: wanted in cli("-w", self.location, "system", "show", SYSTEM))

    def card_has(self, wanted):
        until("the card has \"%s\"" % wanted, lambda: wanted in cli("-w", self.location, "card", "show", MODEL))

    def steps(self):
        return [self.prepare, self.open_both, self.an_edit_appears_in_the_other_window, self.typing_is_not_disturbed, self.both_edit_one_field,
                self.both_edit_one_card_field, self.one_removes_what_the_other_writes, self.close_both]
