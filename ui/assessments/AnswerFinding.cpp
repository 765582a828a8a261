#include "ui/assessments/AnswerFinding.h"

#include "dpia/answers/Answer.h"
#include "dpia/assessment/Assessment.h"
#include "dpia/assessment/StoredTemplates.h"

namespace hallmarker::ui {

namespace {

constexpr int searchBreadth = 8; ///< other records than answers are found as well

/// The question of an answer; a fact is shown at the first assessment of its subject that asks for it.
class FoundPlace {
public:
    FoundPlace(core::Workspace &workspace, QString language) : m_workspace(workspace), m_templates(workspace), m_language(std::move(language)) {}

    core::Result<std::optional<FoundAnswer>> of(const core::SearchHit &hit)
    {
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(hit.id));
        FoundAnswer found;
        found.snippet = hit.snippet;
        if (hit.kind == QLatin1String(dpia::Assessment::kind)) {
            found.assessment = record.id;
            found.assessmentName = record.name;
            return std::optional(found);
        }
        const bool isFact = hit.kind == QLatin1String(dpia::Answer::factKind);
        HALLMARKER_ASSIGN(const QList<core::Record> assessments, isFact ? ofSubject(record.body.value(QLatin1String("subject")).toString()) : one(record.body.value(QLatin1String("assessment")).toString()));
        for (const core::Record &assessment : assessments) {
            HALLMARKER_ASSIGN(const dpia::Assessment read, dpia::Assessment::fromRecord(assessment));
            HALLMARKER_ASSIGN(const std::shared_ptr<const dpia::Template> form, m_templates.read(read.templateId));
            for (const dpia::PlacedQuestion &placed : form->questions()) {
                const bool isIt = isFact ? placed.question->fact == record.body.value(QLatin1String("fact")).toString() : placed.question->id == record.body.value(QLatin1String("question")).toString();
                if (!isIt)
                    continue;
                found.assessment = assessment.id;
                found.assessmentName = assessment.name;
                found.question = placed.question->id;
                found.questionText = placed.question->text.in(m_language);
                return std::optional(found);
            }
        }
        return std::optional<FoundAnswer>();
    }

private:
    core::Result<QList<core::Record>> one(const QString &id) const
    {
        HALLMARKER_ASSIGN(const core::Record record, m_workspace.record(id));
        return QList<core::Record>{record};
    }
    core::Result<QList<core::Record>> ofSubject(const QString &subject) const
    {
        core::RecordFilter filter;
        filter.kind = QString::fromLatin1(dpia::Assessment::kind);
        filter.bodyKey = QStringLiteral("subject");
        filter.bodyValue = subject;
        return m_workspace.records(filter);
    }

    core::Workspace &m_workspace;
    dpia::StoredTemplates m_templates;
    QString m_language;
};

} // namespace

core::Result<QList<FoundAnswer>> findInAssessments(core::Workspace &workspace, const QString &words, const QString &language, int limit)
{
    QList<FoundAnswer> found;
    if (words.simplified().isEmpty())
        return found;
    HALLMARKER_ASSIGN(const QList<core::SearchHit> hits, workspace.search(words, limit * searchBreadth));
    FoundPlace place(workspace, language);
    for (const core::SearchHit &hit : hits) {
        if (found.size() >= limit)
            break;
        if (hit.kind != QLatin1String(dpia::Answer::kind) && hit.kind != QLatin1String(dpia::Answer::factKind) && hit.kind != QLatin1String(dpia::Assessment::kind))
            continue;
        HALLMARKER_ASSIGN(const std::optional<FoundAnswer> one, place.of(hit));
        if (one)
            found.append(*one);
    }
    return found;
}

} // namespace hallmarker::ui
