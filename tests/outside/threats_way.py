"""A threat model of the example workspace, by the window alone and mostly by keyboard: drawn, judged, decided, compared with the lineage, handed on."""
import json
import os

from accessible import Atspi, has, name, press, role, walk
from deadline import until
from scenario import picture, run
from window import WORK, Window, cli, example

MODEL = "Credit scoring: threat model"
windows = []
paths = {}


def window():
    return windows[0]


def shoot(step):
    """What a person sees after the step, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def stored():
    """The model as the command line reads it."""
    path = os.path.join(WORK, "look.native.json")
    cli("-w", paths["workspace"], "threat", "export", MODEL, "--as", "native-json", "-o", path)
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def judged(*more):
    return json.loads(cli("-w", paths["workspace"], "threat", "list", MODEL, "--format", "json", *more))["threats"]


def section(title):
    """The parts of the page have their number behind the name."""
    def found():
        return next((n for n in walk(window().frame) if role(n) == "check box" and (name(n) == title or name(n).startswith(title + " ("))), None)
    press(until("the part \"%s\" is there" % title, found))
    until("\"%s\" is shown" % title, lambda: has(found(), Atspi.StateType.CHECKED))


def canvas():
    return until("the diagram is there", lambda: next((n for n in walk(window().frame) if name(n) == "Diagram of the threat model"), None))


def open_the_model():
    paths["workspace"] = example(os.path.join(WORK, "example"))
    windows.append(Window(paths["workspace"]))
    window().go("Threats")
    shoot("1-models")
    window().select_row("Threat models", "Title: " + MODEL)
    window().key("Return")
    window().read("Choose something in the diagram or in the outline")
    window().is_calm()
    shoot("1-diagram")
    paths["before"] = {threat["key"] for threat in judged()}
    paths["elements"] = len(stored()["elements"])
    paths["flows"] = len(stored()["flows"])


def add_an_element_by_keyboard():
    window().choose("Kind", "serving: inference endpoint")
    window().focus(canvas())
    window().key("ctrl+alt+n")
    field = until("the new element's name is asked for", lambda: window().field("Name"))
    window().type_into(field, "Scoring for partners")
    window().key("Tab")
    until("the element is stored", lambda: any(e.get("name") == "Scoring for partners" for e in stored()["elements"]))
    shoot("2-element")


def draw_a_flow_by_keyboard():
    window().focus(canvas())
    window().key("c")
    window().read("walk there with the arrow keys and press Enter")
    window().key("Left")
    shoot("2-flow-begun")
    window().key("Return")
    until("the flow is stored", lambda: len(stored()["flows"]) == paths["flows"] + 1)
    assert len(stored()["elements"]) == paths["elements"] + 1
    shoot("2-flow")
    window().key("ctrl+z")
    until("the flow is taken back", lambda: len(stored()["flows"]) == paths["flows"])
    window().key("ctrl+shift+z")
    until("the flow is there again", lambda: len(stored()["flows"]) == paths["flows"] + 1)


def see_the_new_threats():
    new = [threat for threat in judged() if threat["key"] not in paths["before"]]
    assert new, "the element and its flow bring no threat"
    paths["key"] = next(threat["key"] for threat in new if threat["severity"] in ("critical", "high"))
    print("%d new threats, looked at: %s" % (len(new), paths["key"]), flush=True)
    section("Threats")
    window().type_into(window().field("Filter threats"), paths["key"].split("@")[1])
    until("only those of the new element are listed", lambda: all(paths["key"].split("@")[1] in name(n) for n in walk(window().see("table", "Threats")) if role(n) == "table cell" and name(n).startswith("Key: ")))
    shoot("3-threats")


def see_why_and_what_clears_it():
    window().select_row("Threats", "Key: " + paths["key"])
    window().key("Return")
    window().read("What would clear it")
    shoot("3-why")


def attach_a_control():
    window().key("ctrl+alt+a")
    field = window().field("How it is done")
    window().type_into(field, "At the gateway, by the platform team")
    shoot("4-control")
    window().press("Attach the control")
    window().read("in place, as somebody says: At the gateway")
    shoot("4-attached")
    until("the claim is stored", lambda: any(c.get("statement", "").startswith("At the gateway") for e in stored()["elements"] for c in e.get("controls", [])))
    assert next(t for t in judged() if t["key"] == paths["key"])["status"] != "mitigated-by-evidence", "a statement alone cleared a threat"


def decide_and_sign():
    window().focus(window().see("table", "Threats"))
    window().key("ctrl+d")
    window().choose("Decision", "accepted")
    window().press("Sign the decision")
    window().read("A decision needs a reason.")
    shoot("5-refused")
    window().type_into(window().field("Reason"), "Partners have a contract and are few")
    window().type_into(window().field("Owner"), "Head of lending")
    window().type_into(window().field("Until"), paths["day"])
    shoot("5-form")
    window().press("Sign the decision")
    until("the command line sees the decision", lambda: next(t for t in judged() if t["key"] == paths["key"])["status"] == "accepted")
    window().select_row("Threats", "Key: " + paths["key"])
    window().key("Return")
    window().read("valid, and it holds")
    shoot("5-signed")


def see_drift():
    section("Lineage")
    table = window().see("table", "Differences between diagram and lineage")
    def differences():
        """The number behind the part's name: the table has more rows than are seen."""
        return next(name(n) for n in walk(window().frame) if role(n) == "check box" and name(n).startswith("Lineage ("))
    before = differences()  # the example's model is known to differ from its lineage
    shoot("6-drift")
    window().focus(table)
    window().key("ctrl+Home", "Return")
    window().read("Applying it")
    shoot("6-difference")
    window().press("Take over from the lineage")
    until("there is one difference less", lambda: differences() != before)
    shoot("6-taken-over")


def see_who_reaches_the_data():
    section("Exposure")
    window().focus(window().see("table", "Data that can be reached"))
    window().key("ctrl+Home", "Return")
    window().read("Held by")
    shoot("7-exposure")


def try_an_attack():
    section("Interface")
    window().press("Open an interface description")
    window().answer_file_dialog(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cases", "threat-surface", "scoring.yaml"))
    window().see("table", "Operations")
    shoot("8-interface")
    press(until("the measure is offered", lambda: next((n for n in walk(window().frame) if role(n) == "check box" and name(n).startswith("Decision only")), None)))
    window().read("not re-run: it needs the model and samples")
    window().press("Try an attack", exact=False)
    window().choose("Attack", "Copying the model")
    window().choose("Model", "credit-model")
    shoot("8-attack")
    window().press("Run")
    window().read("without the measure")
    found = [finding for finding in json.loads(cli("-w", paths["workspace"], "finding", "list", "--format", "json"))["findings"] if finding["check"] == "robustness.extraction"]
    assert found, "the attack left no finding"
    shoot("8-tried")


def hand_it_on():
    for keys, file in (("ctrl+shift+p", "diagram.svg"), ("ctrl+shift+r", "threats.html"), ("ctrl+shift+r", "threats.pdf")):
        path = os.path.join(WORK, file)
        window().activate()
        window().key(keys)
        window().answer_file_dialog(path)
        until("%s is written" % file, lambda: os.path.exists(path) and os.path.getsize(path) > 1000)
    with open(os.path.join(WORK, "diagram.svg"), encoding="utf-8") as file:
        assert "Scoring for partners" in file.read(), "the picture lacks the new element"
    with open(os.path.join(WORK, "threats.html"), encoding="utf-8") as file:
        report = file.read()
    assert paths["key"] in report and "Partners have a contract and are few" in report, "the report lacks the decision"
    section("Diagram")
    shoot("9-handed-on")
    window().close()


def half_a_year_ahead():
    import datetime
    return (datetime.date.today() + datetime.timedelta(days=180)).isoformat()


paths["day"] = half_a_year_ahead()
run([open_the_model, add_an_element_by_keyboard, draw_a_flow_by_keyboard, see_the_new_threats, see_why_and_what_clears_it, attach_a_control, decide_and_sign, see_drift, see_who_reaches_the_data, try_an_attack, hand_it_on], windows)
