"""How a second person goes over lineage: keeps a view, asks about a node, signs for a part, draws what no tool tells of, marks a
copy outside, filters, colours; and how one prediction is followed back."""
import os

from scenario import picture, run
from window import FIELDS, WORK, Window, cli

windows = []
WORKSPACE = os.path.join(WORK, "clinic.hallmarker")
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "clinic")


def window():
    return windows[0]


def shoot(step):
    """What a person sees after the step, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def begin_with_lineage():
    cli("init", WORKSPACE)
    for name in ("events.ndjson", "manifest.json", "models.csv"):
        cli("-w", WORKSPACE, "lineage", "import", os.path.join(DATA, name))
    settings = os.path.join(WORK, "homes", "anna", "config", "hallmarker")
    os.makedirs(settings)
    with open(os.path.join(settings, "window.ini"), "w", encoding="utf-8") as file:
        file.write("[window]\ntheme=%s\n" % os.environ.get("HALLMARKER_SHOT_THEME", "light"))  # to look at the pictures of the other one
    windows.append(Window(WORKSPACE))
    window().go("Lineage")
    window().see("list", "Picture of the lineage")
    shoot("1-lineage")


def keep_a_view():
    window().key("ctrl+b")
    window().read("No bookmarks yet")
    window().press("Keep view")
    window().see("table cell", "Name:")
    shoot("2-bookmark")
    window().press("Back to the node")


def ask_about_a_node():
    window().key("ctrl+alt+m")
    window().press("Store comment")
    window().read("A comment needs a text")
    window().type_into(window().field("Comment"), "Who still reads this table?")
    shoot("3-comment-form")
    window().press("Store comment")
    window().read("Who still reads this table?")
    shoot("3-comment")


def sign_for_a_part():
    window().press("Sign as reviewed ...")
    window().read("This part holds")
    shoot("4-sign-form")
    window().press("Sign", exact=True)
    window().read("Reviewed and found correct by anna")
    window().read("Nothing has changed")
    shoot("4-signed")
    window().press("Back to the node")


def draw_what_no_tool_tells_of():
    window().key("ctrl+alt+n")
    window().type_into(window().see(FIELDS, "Name", exact=True), "Monthly report to the ministry")
    shoot("5-node-form")
    window().press("Add node")
    window().read("Drawn: Monthly report to the ministry")
    window().read("Drawn by hand")
    shoot("5-node")


def mark_a_copy():
    window().press("Mark a copy ...")
    window().type_into(window().field("Holder"), "Clinic North")
    window().type_into(window().field("Region"), "EU")
    shoot("6-copy-form")
    window().press("Mark copy")
    window().read("Clinic North")
    shoot("6-copy")


def see_that_the_review_is_stale():
    window().key("ctrl+b")
    window().select_row("Bookmarks", "Name: clinic.raw.patients")
    window().press("Open")
    window().see("frame", "clinic.raw.patients", exact=True)
    window().press("Mark a copy ...")
    window().type_into(window().field("Holder"), "Tape vault")
    window().press("Mark copy")
    window().read("Stale, because")
    shoot("7-stale")
    window().press("Show the review of", exact=False)
    window().see("table cell", "What: added")
    shoot("7-changes")
    window().press("Back to the node")


def filter_and_colour():
    window().key("ctrl+shift+f")
    window().choose("Kind", "job")
    shoot("8-filter")
    window().press("Clear filter")
    for overlay in ("Findings", "Retention", "Consent and purposes", "Licences", "Trust boundaries", "Reviews"):
        window().choose("Overlay", overlay)
        shoot("8-overlay-" + overlay.lower().replace(" ", "-"))


def follow_a_prediction_back():
    path = os.path.join(WORK, "predictions.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("request_id,made_at,model_version,score,decision\n")
        for i in range(40):
            file.write("r-%03d,2026-03-%02dT09:00:00Z,no-show/1.0,0.%02d,%s\n" % (i, 1 + i % 28, i, "call" if i % 3 else "no call"))
    window().go("Predictions")
    window().read("No predictions yet")
    shoot("9-empty")
    window().press("Import predictions")
    window().answer_file_dialog(path)
    window().read("Import predictions")
    shoot("9-preview")
    window().press("Import")
    window().read("Imported: 40 predictions")
    shoot("9-report")
    window().press("Show predictions")
    window().see("table cell", "Prediction: r-007")
    shoot("9-list")
    window().select_row("Predictions", "Prediction: r-007")
    window().key("ctrl+t")
    window().read("r-007")
    shoot("9-trail")


run([begin_with_lineage, keep_a_view, ask_about_a_node, sign_for_a_part, draw_what_no_tool_tells_of, mark_a_copy, see_that_the_review_is_stale, filter_and_colour, follow_a_prediction_back], windows)
