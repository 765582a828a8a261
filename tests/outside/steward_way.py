"""The steward's way, from an empty workspace: lineage in, a column of personal data found, where it flows, a request for erasure."""
import os

from scenario import picture, run
from window import WORK, Window, cli

windows = []
WORKSPACE = os.path.join(WORK, "clinic.hallmarker")
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "clinic")
PATIENTS = "ehr.public.patients"


def window():
    return windows[0]


def shoot(step):
    """What a person sees after the step, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def begin_with_an_empty_workspace():
    cli("init", WORKSPACE)
    settings = os.path.join(WORK, "homes", "anna", "config", "hallmarker")
    os.makedirs(settings)
    with open(os.path.join(settings, "window.ini"), "w", encoding="utf-8") as file:
        file.write("[window]\ntheme=%s\n" % os.environ.get("HALLMARKER_SHOT_THEME", "light"))  # to look at the pictures of the other one
    windows.append(Window(WORKSPACE))
    window().go("Lineage")
    window().read("No lineage yet")
    shoot("1-empty")


def import_file(name, counted):
    window().press("Import lineage")
    window().answer_file_dialog(os.path.join(DATA, name))
    window().press("Import")
    window().read(counted)


def import_the_lineage():
    import_file("events.ndjson", "1 of its records could not be taken")
    window().read("has no run id")
    shoot("2-report")
    window().press("Show lineage")
    window().see("list", "Picture of the lineage")
    import_file("manifest.json", "Imported: 13 new nodes")
    window().press("Show lineage")
    import_file("models.csv", "Imported: 7 new nodes")
    window().press("Show lineage")
    window().read("2 nodes upstream, 8 downstream")
    shoot("2-imported")


def find_a_column_of_personal_data():
    window().choose("List", "Columns with personal data")
    window().see("table cell", "Name: %s.email" % PATIENTS)
    shoot("3-personal")
    window().type_into(window().field("Find dataset"), "email")
    window().read("3 of 7")
    window().select_row("Lineage as a list", "Name: %s.email" % PATIENTS)
    window().key("Return")
    window().see("frame", PATIENTS + ".email")
    window().read("A source marks personal data here")
    shoot("3-column")


def say_what_it_is():
    window().press("Show the dataset", exact=False)
    window().see("frame", PATIENTS, exact=True)
    window().press("Set labels ...")
    window().choose("Classification", "special category")
    window().choose("Persons", "identified")
    window().type_into(window().field("Categories"), "health, contact")
    shoot("4-label-form")
    window().press("Store labels")
    window().read("Labels of %s stored" % PATIENTS)
    window().read("special category")
    shoot("4-labelled")


def see_where_it_flows():
    window().choose("List", "Downstream")
    window().type_into(window().field("Find dataset"), "no-show")
    window().see("table cell", "Name: no-show 1.0")
    window().choose("Overlay", "Classification")
    window().read("special category · identified")
    shoot("5-flow")


def file_the_request():
    window().press("Erasure plan ...")
    window().read("Nothing is written until a request is filed")
    shoot("6-plan")
    window().press("File this request ...")
    window().read("9 places")
    shoot("6-form")
    window().type_into(window().field("Who asks"), "Ana Example")
    window().press("File request", window().see("frame", "Request for erasure"))
    window().read("0 of 9 decided")
    shoot("7-places")


def hold_one_place():
    window().select_row("Tasks of the case", "Asset: no-show 1.0")
    window().press("Hold place")
    window().type_into(window().field("Name"), "Complaint 12")
    window().type_into(window().field("Reason"), "dispute about a missed appointment")
    shoot("8-hold-form")
    window().press("Place hold", window().see("frame", "Place a legal hold"))
    window().see("table cell", "State: Held")
    shoot("8-held")


def try_to_close_too_early():
    window().press("Close case")
    window().press("Close case", window().see(("dialog", "alert"), ""))
    window().read("cannot be closed")
    shoot("9-refused")


def go_back_to_the_node():
    window().press("Show in the lineage")
    window().read("no-show 1.0")
    shoot("10-node")


def export_the_report():
    path = os.path.join(WORK, "report.html")
    window().press("Report")
    window().answer_file_dialog(path)
    window().read("Saved as " + path)
    with open(path, encoding="utf-8") as file:
        report = file.read()
    assert PATIENTS in report and "no-show 1.0" in report
    shoot("11-report")


run([begin_with_an_empty_workspace, import_the_lineage, find_a_column_of_personal_data, say_what_it_is, see_where_it_flows, file_the_request, hold_one_place, try_to_close_too_early, go_back_to_the_node, export_the_report], windows)
