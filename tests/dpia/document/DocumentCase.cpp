#include "tests/dpia/document/DocumentCase.h"

#include "dpia/answers/RichText.h"

namespace hallmarker::tests {

using namespace dpia;

namespace {

const QByteArray richTemplate = R"(
urn: urn:test:rich
version: 2
kind: dpia
language: en
title: {en: Impact assessment, de: Folgenabschätzung}
law: GDPR Art. 35
subjects: [system]
scales:
  - {id: severity, title: Severity, levels: [{value: 1, label: negligible}, {value: 2, label: limited}, {value: 3, label: important}, {value: 4, label: maximum}]}
  - {id: likelihood, title: Likelihood, levels: [{value: 1, label: negligible}, {value: 2, label: limited}, {value: 3, label: important}, {value: 4, label: maximum}]}
sections:
  - id: about
    title: {en: Description, de: Beschreibung}
    guidance: What is done with whose data.
    evaluated: section
    questions:
      - {id: controller, type: text, text: "Who is the controller?", required: true, fact: organisation.controller, law: GDPR Art. 4(7)}
      - {id: purpose, type: text, text: "What is the purpose?", guidance: Say it in one sentence., required: true, fact: processing.purpose}
      - {id: personal, type: choice, choices: yes-no, text: "Are there personal data?", required: true, reason: true}
      - id: groups
        type: multi
        text: "Who is concerned?"
        choices: [{key: customers, label: Customers}, {key: staff, label: Staff}, {key: others, label: Others, guidance: Say who}]
      - {id: share, type: number, text: "What share of the data is used?", unit: "%", min: 0, max: 100}
      - {id: start, type: date, text: "When does it begin?"}
      - {id: places, type: list, text: "Where are the data?"}
      - id: team
        type: table
        text: "Who does what?"
        columns: [{id: name, title: Name, required: true}, {id: lead, title: Lead, type: choice, choices: yes-no}, {id: days, title: Days, type: number}]
      - {id: test, type: evidence, text: "Which test was made?", visible_if: personal == 'yes', required_if: personal == 'yes', evidence: {kinds: [finding]}}
      - {id: hidden, type: text, text: Never asked here, visible_if: personal == 'no'}
      - {id: note, type: text, text: "Anything else?"}
  - id: risk
    title: Unlawful access
    evaluated: section
    risk: access
    questions:
      - {id: severity, type: gauge, scale: severity, text: "How grave would it be?", required: true}
      - {id: likelihood, type: gauge, scale: likelihood, text: "How likely is it?", required: true}
      - {id: controls, type: reference, kinds: [control], text: "Which controls are there?"}
outcomes:
  - {key: fine, text: The processing can begin.}
)";

} // namespace

TemplateFiles DocumentCase::richFiles()
{
    return {QStringLiteral("rich.yaml"), richTemplate, {}};
}

bool DocumentCase::beginWithInherentRisk()
{
    TemplateFiles files = richFiles();
    files.bytes.replace("      - {id: severity,", "      - {id: bare-severity, type: gauge, scale: severity, stage: inherent, text: Without}\n      - {id: bare-likelihood, type: gauge, scale: likelihood, stage: inherent, text: Without}\n      - {id: severity,");
    const auto begun = AssessmentBook(workspace(), QStringLiteral("Ada")).begin(files, {.name = QStringLiteral("DPIA"), .subject = system});
    return begun && answer(QStringLiteral("bare-severity"), 4) && answer(QStringLiteral("bare-likelihood"), 3) && answer(QStringLiteral("severity"), 3) && answer(QStringLiteral("likelihood"), 2);
}

bool DocumentCase::makeRich()
{
    const auto isDone = [](const auto &result) {
        if (!result)
            qWarning("%s", qPrintable(result.error().toString()));
        return result.has_value();
    };
    if (!isDone(AssessmentBook(workspace(), QStringLiteral("Ada")).begin(richFiles(), {.name = QStringLiteral("DPIA"), .subject = system, .assets = {data}, .assessors = {QStringLiteral("Ben")}, .validators = {QStringLiteral("Cleo")}, .reviewOn = QStringLiteral("2027-01-31")})))
        return false;
    const QString rich = QStringLiteral("<p>Scores <strong>loans</strong> and <em>tells</em> the clerk, see <a href=\"https://example.org/a?b=1&amp;c=2\">the page</a>.</p>"
                                        "<ul><li>first</li><li>second<ol><li>inner one</li><li>inner two</li></ol></li></ul>"
                                        "<table><tr><th>Data</th><th>Kept</th></tr><tr><td>income</td><td>3 years</td></tr><tr><td colspan=\"2\">all</td></tr></table>"
                                        "<h2>Further</h2><p style=\"color: red\">coloured<br>second line</p><p><img alt=\"plan\" src=\"data:image/png;base64,AAAA\"></p><pre>a  &lt;b&gt;\n  c</pre>");
    const QString words = QString(manyScripts() + QLatin1Char('\n') + hostileText());
    const QJsonArray team{QJsonObject{{QStringLiteral("name"), words}, {QStringLiteral("lead"), QStringLiteral("yes")}, {QStringLiteral("days"), 2.5}}, QJsonObject{{QStringLiteral("name"), QStringLiteral("Ben")}, {QStringLiteral("lead"), QStringLiteral("no")}, {QStringLiteral("days"), 10}}};
    bool isReady = isDone(answer(QStringLiteral("controller"), QStringLiteral("<p>Example Bank</p>"))) && isDone(answer(QStringLiteral("purpose"), rich)) &&
        isDone(answer(QStringLiteral("personal"), QStringLiteral("yes"), QStringLiteral("<p>Income and address</p>"))) && isDone(answer(QStringLiteral("groups"), QJsonArray{QStringLiteral("customers"), QStringLiteral("others")})) && isDone(answer(QStringLiteral("share"), 12.5)) &&
        isDone(answer(QStringLiteral("start"), QStringLiteral("2026-03-01"))) && isDone(answer(QStringLiteral("places"), QJsonArray{QStringLiteral("Vienna"), words})) && isDone(answer(QStringLiteral("team"), team)) && isDone(answer(QStringLiteral("test"), QJsonValue::Null, {}, {cite(findingId)})) &&
        isDone(answer(QStringLiteral("note"), RichText::fromPlain(words))) && isDone(answer(QStringLiteral("severity"), 3)) && isDone(answer(QStringLiteral("likelihood"), 2)) && isDone(answer(QStringLiteral("controls"), QJsonArray{control}));
    AssessmentWorkflow ben(workspace(), QStringLiteral("Ben"));
    isReady = isReady && isDone(ben.submit(load()));
    isReady = isReady && isDone(ben.judge(load(), {.target = QStringLiteral("section:about"), .verdict = Verdict::Acceptable}));
    isReady = isReady && isDone(ben.judge(load(), {.target = QStringLiteral("section:risk"), .verdict = Verdict::Improvable, .comment = QStringLiteral("<p>Good so far</p>"), .actionPlan = QStringLiteral("<p>Limit the rate</p>"), .owner = QStringLiteral("Ada"), .due = QStringLiteral("2026-06-01"), .severity = 2, .likelihood = 1}));
    Opinion officer;
    officer.mayGoAhead = false;
    officer.names = QStringLiteral("Dora");
    officer.text = QStringLiteral("<p>Wait for the test.</p>");
    Opinion people;
    people.isAsked = false;
    people.notAskedBecause = QStringLiteral("Not feasible");
    isReady = isReady && isDone(ben.finishEvaluation(load())) && isDone(ben.giveOpinions(load(), officer, people));
    isReady = isReady && isDone(AssessmentWorkflow(workspace(), QStringLiteral("Cleo")).decide(load(), AssessmentState::Approved, QStringLiteral("The test is there by now.")));
    return isReady && isDone(AssessmentBook(workspace(), QStringLiteral("Ben")).comment(load().assessment, QStringLiteral("question:purpose"), QStringLiteral("<p>Fine</p>")));
}

core::Result<AssessmentDocument> DocumentCase::document(const QString &language)
{
    return AssessmentDocument::present(workspace(), load(), language);
}

} // namespace hallmarker::tests
