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
    """What a person sees after the step, in both themes, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def begin_with_an_empty_workspace():
    cli("init", WORKSPACE)
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
    shoot("2-first-look")
    import_file("manifest.json", "Imported: 13 new nodes")
    window().press("Show lineage")
    import_file("models.csv", "Imported: 7 new nodes")
    window().press("Show lineage")
    shoot("2-imported")


def find_a_column_of_personal_data():
    window().choose("List", "Columns with personal data")
    shoot("3-personal")
    window().type_into(window().field("Find dataset"), "email")
    shoot("3-search")
    window().select_row("Lineage", "Name: %s.email" % PATIENTS)
    window().key("Return")
    window().read(PATIENTS + ".email")
    shoot("3-column")


def see_where_it_flows():
    window().go("Lineage")
    window().choose("List", "Everything downstream")
    shoot("4-flow")


def file_the_request():
    window().press("Erasure plan ...")
    window().press("File this request ...")
    window().read("What the request reaches")
    window().read("9 places")
    shoot("5-form")
    window().press("File request")
    window().read("is filed")
    shoot("5-case")


run([begin_with_an_empty_workspace, import_the_lineage, find_a_column_of_personal_data, see_where_it_flows, file_the_request], windows)
