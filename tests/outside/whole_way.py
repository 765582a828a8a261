"""The whole way in the window, on the reference table of adults: data in, model in, checks run, card out."""
import os
import shutil
import subprocess

from scenario import Skip, run
from window import BIN, WORK, Window, cli, stored

windows = []
WORKSPACE = os.path.join(WORK, "adult.hallmarker")
TABLE = os.path.join(WORK, "adult.csv")
MODEL = os.path.join(WORK, "adult.pt")
SHARED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "shared", "data", "anonymization", "adult.csv")
FEATURES = "sex,age,race,marital-status,education,native-country,workclass,occupation"


def window():
    return windows[0]


def prepare():
    trainer = os.path.join(BIN, "hallmarker-train-sample")
    if not os.path.exists(SHARED):
        raise Skip("the reference data is not beside the project")
    if not os.path.exists(trainer):
        raise Skip("the worker's tools were not built")
    shutil.copy(SHARED, TABLE)
    subprocess.run([trainer, TABLE, "salary-class", FEATURES, MODEL, "--seed", "1"], check=True, capture_output=True)
    cli("init", WORKSPACE)
    windows.append(Window(WORKSPACE))
    window().see("page tab", "Inventory")


def import_the_table():
    window().go("Inventory")
    window().press("Import dataset")
    window().answer_file_dialog(TABLE)
    window().see("table cell", "native-country")
    window().press("Import")
    window().read("Imported as adult@")
    assert "30162" in cli("-w", WORKSPACE, "dataset", "show", "adult")


def register_the_model():
    window().go("Inventory")
    window().press("Import model")
    window().answer_file_dialog(MODEL)
    window().read("torchscript")
    window().press("Register")
    window().read("Registered as adult@")


def run_check(check, choices, ticked, measured):
    window().go("Checks")
    window().press("Run a check")
    window().choose("Check", check)
    for field, entry in choices:
        window().choose(field, entry)
    for entry in ticked:
        window().tick(window().see("list", "Quasi-identifiers"), entry)
    window().press("Run")
    stored(WORKSPACE, measured, "finding", "list")
    window().read("has a new finding")


def measure_identifiability():
    run_check("Identifiability of records", [("Data", "adult@")], ["sex", "age", "race"], "privacy.identifiability")


def look_for_personal_data():
    run_check("Personal identifiers in the data", [("Data", "adult@")], [], "privacy.pii")


def evaluate_the_model():
    run_check("Performance, calibration and fairness", [("Model", "adult@"), ("Data", "adult@")], [], "model.performance")


def attack_the_model():
    run_check("Robustness against projected gradient descent", [("Model", "adult@"), ("Data", "adult@")], [], "robustness.pgd")


def write_and_export_the_card():
    window().go("Model card")
    window().press("Cite newest findings")
    window().type_into(window().field("Description"), "Tells whether somebody earns more than 50,000.")
    window().key("Tab")
    stored(WORKSPACE, "Tells whether somebody earns", "card", "show", "adult")
    for form, suffix in (("HTML", "html"), ("PDF", "pdf"), ("DOCX", "docx"), ("ODT", "odt"), ("Markdown", "md"), ("CycloneDX", "cdx.json"), ("Bundle", "zip")):
        path = os.path.join(WORK, "card." + suffix)
        if form == "HTML":
            window().press("Export card")
        window().choose("Format", form)
        window().press("Save as ...")
        window().answer_file_dialog(path)
        window().read("Exported to " + path)
        assert os.path.getsize(path) > 1000, path
    with open(os.path.join(WORK, "card.html"), encoding="utf-8") as file:
        assert "Tells whether somebody earns" in file.read()


def close_in_order():
    window().close()
    assert "sound" in cli("-w", WORKSPACE, "audit", "verify")


run([prepare, import_the_table, register_the_model, measure_identifiability, look_for_personal_data, evaluate_the_model, attack_the_model, write_and_export_the_card, close_in_order], windows)
