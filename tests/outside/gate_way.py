"""The gate of the example workspace, by the window alone: open, closed by a policy, one result waived by two people, the rest taken as baseline, open again."""
import datetime
import json
import os

from accessible import Atspi, has, name, press, role, walk
from deadline import until
from scenario import picture, run
from window import WORK, Window, cli, example

PASSING = """version: 1
name: release
max_waiver_days: 60
require:
  - id: release-cannot-be-told-apart
    title: People in the release cannot be told apart
    check: privacy.identifiability
    subject: {kind: dataset-version, record: credit-release}
    max_age_days: 90
  - id: model-is-whole
    title: The model is the one that was registered
    check: artifact.identity
    subject: {kind: model-version}
"""
FAILING = PASSING + """allow:
  - {id: licences, title: Licences that legal has cleared, of: licence, subject: {kind: model-version}, values: [MIT]}
threats:
  model: credit-scoring
  max_severity: {open: high}
"""
windows = []
paths = {}


def window():
    return windows[-1]


def shoot(step):
    window().is_calm()
    picture("step-" + step)


def section(title):
    def found():
        return next((n for n in walk(window().frame) if role(n) == "check box" and (name(n) == title or name(n).startswith(title + " ("))), None)
    press(until("the part \"%s\" is there" % title, found))
    until("\"%s\" is shown" % title, lambda: has(found(), Atspi.StateType.CHECKED))


def gate(*more):
    """The same gate by the command line, as a pipeline runs it."""
    return json.loads(cli("-w", paths["workspace"], "gate", "--policy", paths["policy"], "--format", "json", "--quiet", *more, check=False))


def write_policy(content):
    with open(paths["policy"], "w", encoding="utf-8") as file:
        file.write(content)


def choose_a_policy_and_see_it_pass():
    paths["workspace"] = example(os.path.join(WORK, "example"))
    paths["policy"] = os.path.join(WORK, "policy.yaml")
    write_policy(PASSING)
    windows.append(Window(paths["workspace"], user="anna"))
    window().go("Gate")
    window().read("The gate has not run yet")
    shoot("1-empty")
    window().press("Choose policy")
    window().answer_file_dialog(paths["policy"])
    window().read("The gate passes.")
    shoot("1-open")
    assert gate()["exit_code"] == 0


def write_a_stricter_policy():
    section("Policy")
    editor = window().see("text", "Policy", exact=True)
    shoot("2-policy")
    write_policy(FAILING)
    # What somebody else wrote is read with the next run.
    window().focus(editor)
    window().key("F9")
    window().read("Licences that legal has cleared")
    shoot("2-stricter")


def look_at_what_closes_it():
    section("Results")
    window().read("The gate fails.")
    shoot("3-closed")
    paths["failing"] = [r["key"] for r in gate()["results"] if r["blocking"]]
    assert len(paths["failing"]) > 1, paths["failing"]
    window().select_row("Results", "Requirement: Licences that legal has cleared")
    window().key("Return")
    window().read("CC0-1.0 is not on the list.")
    shoot("3-licence")


def ask_for_a_waiver():
    window().press("Waive")
    window().field("Reason")
    shoot("4-form")
    window().press("Ask for waiver")
    window().read("This is needed.")
    shoot("4-refused")
    window().type_into(window().field("Reason"), "Legal clears CC0 in its next round")
    window().type_into(window().field("Owner"), "Head of lending")
    window().type_into(window().field("Ends at the start of"), (datetime.date.today() + datetime.timedelta(days=30)).isoformat())
    shoot("4-filled")
    window().press("Ask for waiver")
    until("the waiver is stored", lambda: "WAIVE-1" in cli("-w", paths["workspace"], "gate", "waivers"))
    section("Waivers")
    window().select_row("Waivers", "Waiver: WAIVE-1")
    shoot("4-asked")
    assert any(w["standing"] == "unapproved" for w in gate()["waivers"]), "a waiver counts before somebody else approved it"


def nobody_approves_their_own():
    window().press("Approve waiver")
    window().press("Approve")
    window().read("somebody other than the one who asked")
    shoot("5-own")
    window().close()


def somebody_else_approves():
    windows.append(Window(paths["workspace"], user="risk board"))
    window().go("Gate")
    section("Waivers")
    window().select_row("Waivers", "Waiver: WAIVE-1")
    shoot("6-waiting")
    window().press("Approve waiver")
    shoot("6-question")
    window().press("Approve")
    until("it is approved", lambda: "approved" in cli("-w", paths["workspace"], "gate", "waivers"))
    section("Results")
    window().press("Choose policy")
    window().answer_file_dialog(paths["policy"])
    window().read("waived: 1")
    window().type_into(window().field("Filter results"), "Licences")
    window().select_row("Results", "Requirement: Licences that legal has cleared")
    window().key("Return")
    window().read("approved by risk board")
    shoot("6-waived")
    section("What ends next")
    shoot("6-ends")


def take_the_rest_as_baseline():
    section("Results")
    baseline = os.path.join(WORK, "baseline.json")
    window().activate()
    window().key("ctrl+k")
    window().write("Write what fails as baseline")
    window().key("Return")
    window().answer_file_dialog(baseline)
    until("the baseline is written", lambda: os.path.exists(baseline))
    with open(baseline, encoding="utf-8") as file:
        assert set(paths["failing"]) <= set(json.load(file)["keys"])
    write_policy(FAILING + "new_only: true\nbaseline: baseline.json\n")
    window().activate()
    window().key("F9")
    window().read("The gate passes.")
    shoot("7-known")
    assert gate()["exit_code"] == 0
    window().close()


run([choose_a_policy_and_see_it_pass, write_a_stricter_policy, look_at_what_closes_it, ask_for_a_waiver, nobody_approves_their_own, somebody_else_approves, take_the_rest_as_baseline], windows)
