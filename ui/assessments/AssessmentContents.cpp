#include "ui/assessments/AssessmentContents.h"

#include "dpia/assessment/StoredTemplates.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace hallmarker::ui {

core::Result<std::shared_ptr<const AssessmentContents>> AssessmentContents::read(core::Workspace &workspace, const QString &language)
{
    auto contents = std::make_shared<AssessmentContents>();
    contents->today = QDateTime::fromMSecsSinceEpoch(workspace.clock().nowMs(), Qt::UTC).date().toString(Qt::ISODate);
    dpia::AssessmentBook book(workspace);
    HALLMARKER_ASSIGN(contents->assessments, book.list(language));
    for (const dpia::AssessmentSummary &summary : std::as_const(contents->assessments)) {
        HALLMARKER_ASSIGN(const std::shared_ptr<const dpia::Template> form, book.templates().read(summary.assessment.templateId));
        contents->kinds.insert(summary.assessment.id, form->templateKind);
    }
    for (const char *kind : {"system", "processing", "model", "dataset", "dataset-version", "vendor", "agreement"}) {
        core::RecordFilter filter;
        filter.kind = QString::fromLatin1(kind);
        HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
        contents->subjects += records;
    }
    core::RecordFilter parties;
    parties.kind = QStringLiteral("party");
    HALLMARKER_ASSIGN(const QList<core::Record> people, workspace.records(parties));
    for (const core::Record &party : people)
        contents->people += party.name;
    if (const QString self = workspace.actor().name; !self.isEmpty() && !contents->people.contains(self))
        contents->people.prepend(self);
    for (const core::Record &subject : std::as_const(contents->subjects))
        contents->subjectNames.insert(subject.id, subject.name);
    return std::shared_ptr<const AssessmentContents>(std::move(contents));
}

const dpia::AssessmentSummary *AssessmentContents::summary(const QString &id) const
{
    const auto found = std::find_if(assessments.cbegin(), assessments.cend(), [&id](const dpia::AssessmentSummary &summary) { return summary.assessment.id == id; });
    return found == assessments.cend() ? nullptr : &*found;
}

bool AssessmentContents::isOverdue(const dpia::Assessment &assessment, const QString &today)
{
    return !assessment.reviewOn.isEmpty() && !assessment.isClosed() && assessment.reviewOn < today; // ISO days sort as texts
}

core::Result<std::shared_ptr<const dpia::TemplateLibrary>> readTemplateLibrary(const core::Workspace &workspace)
{
    const QStringList folders = qEnvironmentVariable("HALLMARKER_TEMPLATES").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    // What ships and what lies in folders stays as it is while the program runs; the workspace's own change.
    static const dpia::TemplateLibrary installed(folders);
    HALLMARKER_ASSIGN(const QList<dpia::TemplateFiles> own, dpia::StoredTemplates(workspace).all());
    auto library = std::make_shared<dpia::TemplateLibrary>(installed);
    library->add(own);
    return std::shared_ptr<const dpia::TemplateLibrary>(std::move(library));
}

} // namespace hallmarker::ui
