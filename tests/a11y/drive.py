"""The journey of somebody who works with a screen reader, on the example workspace.

Names of controls are the interface of this test: they change on purpose only."""
import json
import os

from audit import problems_of
from deadline import until
from scenario import run
from window import BUTTONS, CELLS, FIELDS, WORK, Window, act, example, name, role, stored, text, walk

windows = []
WORKSPACE = os.path.join(WORK, "example", "example.hallmarker")
PAGES = ("Home", "Inventory", "Checks", "Model card", "Log", "Keyboard", "Settings")


def window():
    return windows[0]


def open_the_example():
    windows.append(Window(example(os.path.dirname(WORKSPACE))))
    window().see("page tab", "Inventory")


def walk_all_pages_by_the_rail():
    for page in PAGES:
        window().go(page)
        window().is_calm()
        found = problems_of(window().app)
        assert not found, "%s: %s" % (page, "; ".join(found))


def read_the_table_beside_the_chart():
    window().go("Home")
    window().see("table cell", "State: Fail")
    act(window().see(BUTTONS, "Show Newest findings of each check as a table"), "Toggle", "Press")
    table = window().see("table", "Newest findings of each check")
    until("the figures of the chart can be read", lambda: [n for n in walk(table) if role(n) == "table cell" and "privacy" in name(n)])


def find_a_record_with_the_palette():
    window().activate()
    window().key("ctrl+k")
    field = window().field("Run a command or find a record")
    window().type_into(field, "Credit scoring")
    window().see(CELLS, "Credit scoring", window().see("list", "Matches"))
    found = problems_of(window().app)
    assert not found, "palette: " + "; ".join(found)
    window().pick("Matches", "Credit scoring,")  # the system; an assessment begins with the same words
    until("the record is open", lambda: text(window().find(FIELDS, "Name", exact=True)) == "Credit scoring")


def filter_the_inventory():
    field = window().field("Filter records")
    window().type_into(field, "credit-release")
    window().is_gone("table cell", "Name: applications-raw")
    window().see("table cell", "Name: credit-release")
    window().key("ctrl+a", "Delete")
    window().see("table cell", "Name: applications-raw")


def edit_a_field_and_undo():
    window().select_row("Records", "Name: Credit scoring")
    window().key("Return")
    field = window().see(FIELDS, "Description")
    before = text(field)
    window().type_into(field, "Scores consumer loans; a clerk decides.")
    window().key("Tab")  # stored when the field is left
    stored(WORKSPACE, "Scores consumer loans; a clerk decides.", "system", "show", "Credit scoring")
    window().key("ctrl+z")
    until("the old text is back", lambda: text(window().field("Description")) == before)


def run_a_check_and_read_its_result():
    window().go("Checks")
    window().press("Run a check")
    window().choose("Check", "Identifiability of records (privacy.identifiability)")
    window().choose("Data", "credit-release@")
    columns = window().see("list", "Quasi-identifiers")
    found = problems_of(window().app)
    assert not found, "form of the check: " + "; ".join(found)
    for column in ("age_band", "region"):
        window().tick(columns, column)
    window().type_into(window().field("Smallest class allowed (k)"), "1000")
    window().press("Run")
    window().read("has a new finding")
    # The new finding is the chosen row; Enter opens it.
    window().focus(window().see("table", "Findings"))
    window().key("Return")
    window().read("Not within the limits: the smallest class has")
    figures = window().see("table", "Figures of the finding")
    until("the figures can be read", lambda: [n for n in walk(figures) if role(n) == "table cell" and name(n).startswith("Figure: ")])


def edit_the_card_and_read_the_guidance():
    window().go("Model card")
    field = window().field("Owners")
    assert "AI Act Annex IV 1(a)" in (field.get_description() or ""), "the guidance is not told with the field"
    window().type_into(field, "Head of retail credit")
    window().key("Tab")
    stored(WORKSPACE, "Head of retail credit", "card", "show", "credit-model")
    until("the preview has the new owner", lambda: "Head of retail credit" in text(window().see("label", "Preview of the card")))


def export_the_card():
    path = os.path.join(WORK, "card.html")
    window().press("Export card")
    window().choose("Format", "HTML")
    window().read("For people, in a browser")
    found = problems_of(window().app)
    assert not found, "export of the card: " + "; ".join(found)
    window().press("Save as ...")
    window().answer_file_dialog(path)
    window().read("Exported to " + path)
    with open(path, encoding="utf-8") as file:
        assert "Head of retail credit" in file.read()
    # A format for programs has no room for everything; what was left out is told, field by field.
    path = os.path.join(WORK, "card.cdx.json")
    window().choose("Format", "CycloneDX")
    window().press("Save as ...")
    window().answer_file_dialog(path)
    window().read("Exported to " + path)
    window().read("did not fit into the format")
    with open(path, encoding="utf-8") as file:
        assert json.load(file)["bomFormat"] == "CycloneDX"
    window().press("Back to the preview")
    window().see("label", "Preview of the card")


def verify_the_log():
    window().go("Log")
    window().press("Verify log")
    window().read("The log is sound")


def switch_the_theme():
    window().go("Settings")
    window().choose("Theme", "Dark")
    window().choose("Theme", "Light")


def close_in_order():
    window().close()


run([open_the_example, walk_all_pages_by_the_rail, read_the_table_beside_the_chart, find_a_record_with_the_palette, filter_the_inventory, edit_a_field_and_undo,
     run_a_check_and_read_its_result, edit_the_card_and_read_the_guidance, export_the_card, verify_the_log, switch_the_theme, close_in_order], windows)
