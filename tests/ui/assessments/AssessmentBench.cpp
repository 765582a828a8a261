#include "tests/ui/assessments/AssessmentBench.h"

#include "ui/assessments/AssessmentEditor.h"
#include "ui/assessments/AssessmentsPage.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"

#include <QApplication>
#include <QTest>

namespace hallmarker::tests {

AssessmentBench::AssessmentBench(const ui::SignaturePanel &signature, const ui::AnswerProposer &propose) : PageBench({ui::AssessmentsPage::descriptor(signature, propose)})
{
    core::RecordDraft draft;
    draft.kind = QStringLiteral("system");
    draft.name = QStringLiteral("Credit scoring");
    const auto written = workspace().write(QStringLiteral("system.added"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_ASSIGN(const core::Record record, transaction.put(draft, 0));
        system = record.id;
        return {};
    });
    Q_UNUSED(written)
}

core::Workspace &AssessmentBench::workspace()
{
    return *fixture.session.workspace();
}

dpia::TemplateFiles AssessmentBench::everyType()
{
    return {QStringLiteral("every.yaml"), R"(urn: urn:test:template:every
version: 1
kind: dpia
language: en
title: Every type
subjects: [system]
scales:
  - id: severity
    title: Severity
    levels:
      - {value: 1, label: low, description: "passes"}
      - {value: 2, label: some}
      - {value: 3, label: much}
      - {value: 4, label: most}
  - id: likelihood
    title: Likelihood
    levels:
      - {value: 1, label: rare}
      - {value: 2, label: some}
      - {value: 3, label: likely}
      - {value: 4, label: sure}
sections:
  - id: words
    title: Words
    evaluated: section
    questions:
      - id: text
        type: text
        text: What is done?
        guidance: Two or three sentences.
        example: A model scores loans.
        law: GDPR Art. 35(7)(a)
        required: true
      - id: choice
        type: choice
        text: Is it large?
        required: true
        choices:
          - {key: yes, label: "Yes, it is"}
          - {key: no, label: "No"}
      - id: why-large
        type: text
        text: Why is it large?
        visible_if: choice == 'yes'
        required_if: choice == 'yes'
      - id: multi
        type: multi
        text: Which bases?
        choices:
          - {key: consent, label: Consent}
          - {key: contract, label: Contract}
          - {key: law, label: Law}
      - id: list
        type: list
        text: Which recipients?
  - id: figures
    title: Figures
    evaluated: question
    questions:
      - id: number
        type: number
        text: How many people?
        unit: people
        min: 0
        max: 1000
        whole: true
        required: true
      - id: date
        type: date
        text: Since when?
      - id: table
        type: table
        text: Who takes part?
        columns:
          - id: name
            title: Name
            required: true
          - id: role
            title: Role
            type: choice
            choices:
              - {key: lead, label: Lead}
              - {key: member, label: Member}
      - id: models
        type: reference
        text: Which models?
        kinds: [model, model-version]
      - id: proof
        type: evidence
        text: What shows it?
  - id: access
    title: Unlawful access
    evaluated: section
    risk: access
    questions:
      - id: access-controls
        type: reference
        text: Which controls counter it?
        kinds: [control]
      - id: access-severity
        type: gauge
        text: How severe is it?
        scale: severity
        required: true
      - id: access-likelihood
        type: gauge
        text: How likely is it?
        scale: likelihood
        required: true
)", {}};
}

QString AssessmentBench::begin(const QString &name)
{
    dpia::AssessmentBeginning beginning;
    beginning.name = name;
    beginning.subject = system;
    const auto begun = dpia::AssessmentBook(workspace()).begin(everyType(), beginning);
    if (!begun)
        qWarning("%s", qPrintable(begun.error().toString()));
    return begun ? begun->id : QString();
}

ui::AssessmentsPage &AssessmentBench::openPage()
{
    return *qobject_cast<ui::AssessmentsPage *>(open(QStringLiteral("assessments")));
}

ui::AssessmentEditor &AssessmentBench::openEditor(const QString &assessment)
{
    ui::AssessmentsPage &page = openPage();
    page.openRecord(assessment);
    static_cast<void>(QTest::qWaitFor([&page, &assessment] { return page.editor().assessmentId() == assessment && page.editor().desk().isOpen(); }));
    static_cast<void>(settle());
    return page.editor();
}

core::Result<dpia::Answer> AssessmentBench::answer(const QString &assessment, const QString &question, const QJsonValue &value, const QString &who)
{
    dpia::AssessmentBook book(workspace(), who);
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, book.load(assessment));
    return book.answer(loaded, question, {value, {}, {}, dpia::AnswerSource::Person}, loaded.answers.value(question).revision);
}

dpia::LoadedAssessment AssessmentBench::load(const QString &assessment)
{
    const auto loaded = dpia::AssessmentBook(workspace()).load(assessment);
    return loaded ? *loaded : dpia::LoadedAssessment();
}

QJsonValue AssessmentBench::stored(const QString &assessment, const QString &question)
{
    return load(assessment).answers.value(question).value;
}

void AssessmentBench::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace hallmarker::tests
