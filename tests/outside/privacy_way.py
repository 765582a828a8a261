"""A steward's way from a dataset of the example workspace to a release with its certificate, in the real window, without the
command line; then a CSV file that is broken, and a search that is cancelled."""
import os

from accessible import name, role, walk
from deadline import until
from scenario import picture, run
from window import CELLS, WORK, Window, cli, example

windows = []
workspace = []


def window():
    return windows[0]


def shoot(step):
    """What a person sees after the step, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def dark(step):
    """The same in the dark theme."""
    window().go("Settings")
    window().choose("Theme", "Dark")
    window().go("Privacy")
    shoot(step + "-dark")
    window().go("Settings")
    window().choose("Theme", "Light")
    window().go("Privacy")


def choose_the_dataset():
    workspace.append(example(os.path.join(WORK, "example")))
    windows.append(Window(workspace[0]))
    window().go("Privacy")
    window().see("label", "Release a table without its people")
    window().see("table", "Releases of the workspace")  # the one that the example comes with
    shoot("01-empty")
    dark("01-empty")
    window().choose("Dataset of the workspace", "credit-training")
    window().press("Read the dataset")
    window().read("000 records")
    window().read("region")
    shoot("02-data")


def give_roles():
    window().press("Next step")
    window().see(CELLS, "Column: income")
    window().see(CELLS, "Role: Sensitive")
    window().select_row("Columns", "Column: default")
    window().press("Insensitive")
    until("default is insensitive", lambda: role_of("default") == "Insensitive")
    window().select_row("Columns", "Column: region")
    window().key("Return")
    window().see("table", "Values of the column")
    shoot("03-attributes")
    window().key("Escape")


def role_of(column):
    """The role that the list of columns gives a column."""
    cells = [name(n) for n in walk(window().see("table", "Columns")) if role(n) == "table cell"]
    at = cells.index("Column: " + column)
    return next(cell[len("Role: "):] for cell in cells[at:] if cell.startswith("Role: "))


def make_a_hierarchy():
    window().press("Next step")
    window().select_row("Quasi-identifiers", "Column: age")
    window().press("Edit the rule")
    window().type_into(window().field("Widths"), "5, 10, 20")
    window().see("table", "Levels of the hierarchy")
    window().see(CELLS, "Level: 4")
    shoot("04-hierarchy")
    window().press("Use this rule")
    window().see(CELLS, "Levels by: 5, 10, 20")


def choose_models():
    window().press("Next step")
    window().select_row("Privacy models", "Model: Distinct l-diversity")
    window().press("Remove the model")
    window().read("No model watches over the sensitive attribute income")
    shoot("05-unsafe")
    window().press("Add a model")
    window().choose("Model", "Distinct l-diversity")
    window().type_into(window().field("l, values in a class"), "3")
    shoot("06-model")
    window().press("Use this model")
    window().see(CELLS, "Parameters: l = 3")
    until("nothing is unsafe about income", lambda: not window().shows("No model watches over the sensitive attribute income"))
    shoot("07-models")
    window().press("Local recoding and micro-aggregation")
    window().field("Rounds of local recoding")
    shoot("07-treatment")
    window().key("Escape")


def compare_ways():
    """k-anonymity, differential privacy or synthetic data, tried on a sample."""
    window().press("Compare ways")
    shoot("07-ways-empty")
    window().choose("Model predicts", "default")
    window().press("Values and bounds are public")
    window().press("Compare ways to release")
    window().read("Who always names the most frequent value")
    window().see(CELLS, "State: Recommended")
    shoot("07-ways")
    dark("07-ways")
    window().press("This release")


def search():
    window().press("Next step")
    window().press("Search the best generalisation")
    window().read("The best generalisation, proven")
    window().see("table", "Generalisations")
    shoot("08-result")
    window().press("Risk and loss")
    shoot("09-scatter")
    window().press("Lattice")


def take_another():
    window().focus(window().see("table", "Generalisations"))
    window().key("ctrl+Home", "Down")  # the first safe one after the best
    window().read("Looked at: ")
    window().press("Use this generalisation")
    window().read("A generalisation that you chose")
    shoot("10-chosen")
    dark("10-chosen")
    window().press("Back to the best one")
    window().read("The best generalisation, proven")
    window().press("Records")
    window().see("table", "Records of the release")
    shoot("11-records")
    dark("11-records")
    window().press("Attacks")
    window().press("Attack this release")
    window().see(CELLS, "Attack: Inference")
    shoot("11-attacks")
    dark("11-attacks")


def write():
    window().press("Next step")
    window().type_into(window().see("text", "Title", exact=True), "Credit for a partner")
    window().type_into(window().see("text", "Purpose", exact=True), "Comparing regions")
    window().type_into(window().see("text", "Write it below"), WORK)
    window().type_into(window().see("text", "Name of the folder"), "partner")
    shoot("12-release")
    window().press("Write the release")
    window().read("stands up to its models")
    folder = os.path.join(WORK, "partner")
    assert open(os.path.join(folder, "certificate.pdf"), "rb").read(5) == b"%PDF-"
    assert "Comparing regions" in open(os.path.join(folder, "certificate.html"), encoding="utf-8").read()
    assert os.path.exists(os.path.join(folder, "internal", "transformation.sql"))
    shoot("13-written")
    dark("13-written")


def the_command_line_makes_the_same():
    """What the window wrote is repeated byte by byte, and the log has the finding."""
    said = cli("-w", workspace[0], "privacy", "anonymize", "credit-training", "--project", os.path.join(WORK, "partner", "internal", "project.json"))
    assert "byte for byte" in said, said
    window().press("Show the finding")
    window().read("The release fulfils its models")
    shoot("14-finding")


def a_broken_file():
    path = os.path.join(WORK, "broken.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("age,zip\n34,12345\n35\n36,12347,what\n")
    window().go("Privacy")
    window().press("New release")
    window().press("Begin anew")
    window().see("label", "Release a table without its people")
    window().press("Choose a file")
    window().answer_file_dialog(path)
    window().see("table", "Faults of the file")
    shoot("15-faults")
    dark("15-faults")


def a_search_that_is_cancelled():
    path = os.path.join(WORK, "wide.csv")
    state = 7
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join("c%d" % column for column in range(9)) + "\n")
        for _ in range(20000):
            cells = []
            for _ in range(9):
                state = (state * 1664525 + 1013904223) % (1 << 32)
                cells.append(str((state >> 8) % 200))
            file.write(",".join(cells) + "\n")
    window().press("Choose a file")
    window().answer_file_dialog(path)
    window().read("000 records")
    window().press("Step 5: Search")
    window().press("Search the best generalisation")
    until("the search has looked at something", lambda: window().shows("generalisations") and not window().shows("of 0 generalisations"))
    shoot("16-searching")
    window().press("Cancel the work")
    window().read("The search was cancelled")
    shoot("17-cancelled")


run([choose_the_dataset, give_roles, make_a_hierarchy, choose_models, compare_ways, search, take_another, write, the_command_line_makes_the_same, a_broken_file, a_search_that_is_cancelled], windows)
