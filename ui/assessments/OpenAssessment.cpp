#include "ui/assessments/OpenAssessment.h"

#include "dpia/assessment/CitedEvidence.h"
#include "dpia/risk/Control.h"
#include "ui/shell/RecordFinder.h"

#include <QCoreApplication>

namespace hallmarker::ui {

namespace {

struct OpenAssessmentTexts {
    Q_DECLARE_TR_FUNCTIONS(OpenAssessmentTexts)
};

core::Result<ChoiceListModel::Choices> referenceChoices(core::Workspace &workspace, const dpia::LoadedAssessment &loaded, const dpia::Question &question, QHash<QString, ChoiceListModel::Choices> &known)
{
    const QString key = question.referenceKinds.join(QLatin1Char(' '));
    if (known.contains(key))
        return known.value(key);
    ChoiceListModel::Choices choices;
    for (const QString &kind : question.referenceKinds) {
        if (kind == QLatin1String(dpia::Control::kind)) {
            for (const dpia::Control &control : loaded.controls)
                choices.append({control.id, control.title});
            continue;
        }
        core::RecordFilter filter;
        filter.kind = kind;
        HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
        for (const core::Record &record : records)
            choices.append({record.id, OpenAssessmentTexts::tr("%1 (%2)", "name of a record and its kind").arg(record.name, recordKindWord(kind))});
    }
    known.insert(key, choices);
    return choices;
}

} // namespace

core::Result<std::shared_ptr<const OpenAssessment>> OpenAssessment::read(core::Workspace &workspace, const QString &id, const QString &language)
{
    auto open = std::make_shared<OpenAssessment>();
    dpia::AssessmentBook book(workspace);
    HALLMARKER_ASSIGN(open->loaded, book.load(id));
    open->nowMs = workspace.clock().nowMs();
    if (!open->assessment().subject.isEmpty())
        if (const auto subject = workspace.record(open->assessment().subject))
            open->subjectName = subject->name;
    open->gaps = dpia::gapsOf(workspace, open->loaded, language);
    const dpia::CitedEvidence evidence(workspace);
    QHash<QString, ChoiceListModel::Choices> known;
    for (const dpia::PlacedQuestion &placed : open->loaded.form->questions()) {
        const dpia::Question &question = *placed.question;
        if (question.type == dpia::QuestionType::Reference) {
            HALLMARKER_ASSIGN(const ChoiceListModel::Choices choices, referenceChoices(workspace, open->loaded, question, known));
            open->references.insert(question.id, choices);
        }
        const auto answer = open->loaded.answers.constFind(question.id);
        if (answer == open->loaded.answers.constEnd())
            continue;
        for (const dpia::Citation &citation : answer->cites + answer->from) {
            const auto record = workspace.record(citation.id);
            open->cited.insert(QString(question.id + QLatin1Char('/') + citation.id), {record ? record->name : citation.id, record ? record->kind : QString(), evidence.problem(citation)});
        }
    }
    dpia::AssessmentWorkflow workflow(workspace);
    HALLMARKER_ASSIGN(open->isStale, workflow.isStale(open->assessment()));
    for (const dpia::RiskView &risk : dpia::RiskView::of(open->loaded, open->loaded.sheet())) {
        if (!dpia::RiskAcceptance::holds(workspace, open->assessment().id, risk.section))
            continue;
        HALLMARKER_ASSIGN(const core::Record record, workspace.record(dpia::RiskAcceptance::idOf(open->assessment().id, risk.section)));
        HALLMARKER_ASSIGN(const dpia::RiskAcceptance acceptance, dpia::RiskAcceptance::fromRecord(record));
        open->acceptances.insert(risk.section, acceptance);
    }
    if (!open->assessment().signOff.isEmpty()) {
        HALLMARKER_ASSIGN(const core::Record record, workspace.record(open->assessment().signOff));
        HALLMARKER_ASSIGN(open->signOff, dpia::SignOff::fromRecord(record));
        HALLMARKER_ASSIGN(const QList<dpia::ManifestChange> changes, workflow.changesSinceSigned(open->loaded));
        open->changes = signedChanges(workspace, book, open->loaded, changes, language);
    }
    return std::shared_ptr<const OpenAssessment>(std::move(open));
}

} // namespace hallmarker::ui
