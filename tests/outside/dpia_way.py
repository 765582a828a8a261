"""A first impact assessment for the example workspace, by the window alone, as somebody does it who sees it for the first time."""
import os
import time

from accessible import name, press, role, walk
from deadline import until
from scenario import picture, run
from window import FIELDS, WORK, Window, example

windows = []


def window():
    return windows[0]


def shoot(step):
    """What a person sees after the step, for somebody who looks through the pictures."""
    window().is_calm()
    picture("step-" + step)


def look_at_the_page():
    workspace = example(os.path.join(WORK, "example"))
    windows.append(Window(workspace))
    window().go("Assessments")
    window().read("Credit scoring: impact assessment")
    shoot("1-assessments")


def begin_one():
    window().press("New assessment")
    window().choose("Questionnaire", "Impact assessment: Data protection impact assessment")
    window().type_into(window().field("Assessors"), "anna")
    window().type_into(window().field("Decided by"), "Cleo")
    shoot("2-begin")
    window().press("Begin")
    window().read("Propose answers")
    shoot("3-empty")


def middle():
    """What stands between the question's heading and the two buttons below it."""
    nodes = list(walk(window().frame))
    names = [name(n) for n in nodes]
    end = names.index("Previous question")
    start = max(i for i, n in enumerate(nodes[:end]) if role(n) == "label" and "›" in name(n))
    return nodes[start:end]


TABLES = {
    "Who makes it?": ["Anna Roth", "Product owner"],
    "Which data are processed, about whom?": ["Income, employment, payment history", "Applicants", "No", "The application form"],
    "Which data serve which purpose, and why are they relevant?": ["Deciding about consumer loans", "Income and payment history", "They tell whether a loan can be paid back"],
    "On which systems, programs and places does each phase rest?": ["Use", "Credit scoring on the bank's own servers", "Frankfurt"],
    "What happens in each phase?": ["Use", "The model scores each application at night", "The scoring team"],
}
TEXTS_OF = {
    "How many people, how much data, how wide an area?": "About 30,000 applicants a year in one country; fourteen fields about each.",
    "When is the assessment looked at again?": "2027-11-30",
    "Why does the basis hold, purpose by purpose?": "The score is needed to take steps at the request of the applicant before a contract (Art. 6(1)(b)).",
}
SENTENCE = "An adviser reads every refusal before it is sent, and the applicant can ask for a second look."


def type_table(cells):
    table = next(n for n in middle() if role(n) == "table")
    window().focus(table)
    window().key("ctrl+Home")
    for index, cell in enumerate(cells):
        if index == 0:
            window().key("F2")
        window().write(cell)
        window().key("Return" if index == len(cells) - 1 else "Tab")
        time.sleep(0.2)


def answer_what_is_missing():
    answered = []
    while True:
        window().press("Next missing answer")
        window().is_calm()
        nodes = middle()
        title = name(nodes[1])
        if title in answered[-3:]:
            break
        answered.append(title)
        if title in TABLES:
            type_table(TABLES[title])
        for n in [n for n in nodes if role(n) == "radio button"][1:2] + [n for n in nodes if role(n) == "check box"][:1]:
            press(n)
        for n in nodes:
            if role(n) == "text":
                window().type_into(n, TEXTS_OF.get(title, SENTENCE))
        if title in ("Who makes it?", "What happens in each phase?") or "How likely" in title:
            shoot("4-answer-%d" % len(answered))
    assert "missing" not in name(window().read("needed answers")), "the head still counts missing answers"
    print("%d answers" % len(answered), flush=True)


def bring_back_what_went_stale():
    window().press("Next stale answer")
    window().read("Look whether the answer is still true")
    shoot("5-stale")
    # The check that the answer cites looked at data which have changed since: saying so is not enough.
    window().press("It is still true")
    window().read("take it out of the evidence")
    shoot("5-refused")
    window().focus(window().see("list", "What this answer cites"))
    window().key("End")
    window().press("Remove")
    window().read("55 of 55 needed answers")


def counter_a_risk():
    window().press("Risks")
    window().select_row("Feared events", "Feared event: Unlawful or accidental access")
    window().press("Add a control")
    window().type_into(window().field("What is done"), "Only the scoring team reads applications")
    window().choose("State", "Exists")
    shoot("6-control")
    window().press("Add", exact=True)
    window().see("table cell", "Controls: 1")
    shoot("6-risks")


def hand_it_over():
    window().press("Sign-off", exact=False)
    shoot("7-gaps")
    window().press("Hand over for review")
    window().read("In review")
    shoot("7-handed-over")


def judge_the_answers():
    window().press("Evaluation")
    window().press("Evaluate")
    shoot("8-evaluate")
    count = 0
    table = window().see("table", "Evaluation")
    while window().find("push button", "Store the evaluation") is not None:
        window().choose("Verdict", "Acceptable")
        judged = "Verdict: Acceptable"
        window().press("Store the evaluation")
        count += 1
        until("one more is judged", lambda: sum(name(n) == judged for n in walk(table, False)) >= count)
        time.sleep(0.3)
    shoot("8-evaluated")
    print("%d evaluations" % count, flush=True)
    window().press("Finish the evaluation")
    window().read("Evaluated")


def accept_what_is_left():
    window().press("Risks")
    for event in ("Effects of the processing as it is planned", "Unlawful or accidental change", "Unlawful or accidental loss"):
        window().select_row("Feared events", "Feared event: " + event)
        window().press("Accept the risk")
        window().type_into(window().field("Why it can be accepted"), "It is limited, and a refusal can be put right.")
        window().type_into(window().field("Until"), "2027-11-30")
        window().press("Accept the risk", within=window().find("frame", "Accept: " + event))
        window().is_gone("frame", "Accept: " + event)
    shoot("9-risks")


def hear_the_others():
    window().press("Sign-off", exact=False)
    window().press("Give opinions")
    window().type_into(window().see(FIELDS, "Data protection officer", exact=True), "Dora Lang")
    window().type_into(window().field("What the officer says"), "The limits are sound; look again in a year.")
    window().type_into(window().field("People concerned, or who speaks for them"), "The consumer council")
    shoot("9-opinions")
    window().press("Store the opinions")
    window().is_gone("push button", "Store the opinions")
    window().read("Dora Lang")
    shoot("9-nothing-left")
    window().close()


def decide_as_somebody_else():
    windows.append(Window(os.path.join(WORK, "example", "example.hallmarker"), user="Cleo"))
    windows.reverse()
    window().go("Assessments")
    window().select_row("Assessments", "Name: Impact assessment: Credit scoring")
    window().key("Return")
    window().press("Sign-off", exact=False)
    window().press("Decide", exact=True)
    window().combo("Decision")
    shoot("10-decide")
    window().press("Decide", within=window().find("frame", "Decide") or window().frame)
    window().read("Approved")
    shoot("10-approved")


def sign_it():
    window().press("Signature and documents")
    window().read("Sign with")
    shoot("11-panel")
    window().press("Sign", exact=True)
    window().read("has signed as")
    shoot("11-signed")


def save_documents():
    for form, file in (("PDF", "dpia.pdf"), ("DOCX", "dpia.docx"), ("ODT", "dpia.odt")):
        window().choose("Format", form)
        window().press("Save as", exact=False)
        window().answer_file_dialog(os.path.join(WORK, file))
        window().read("Exported to")
    shoot("12-exported")


run([look_at_the_page, begin_one, answer_what_is_missing, bring_back_what_went_stale, counter_a_risk, hand_it_over, judge_the_answers, accept_what_is_left, hear_the_others, decide_as_somebody_else, sign_it, save_documents], windows)
