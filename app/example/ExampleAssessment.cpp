#include "app/example/ExampleAssessment.h"

#include "app/wiring/CheckOrders.h"
#include "core/finding/FindingRepository.h"
#include "core/json/CanonicalJson.h"
#include "dpia/assessment/CitedEvidence.h"
#include "dpia/signing/SignatureDesk.h"
#include "dpia/signing/WorkspaceKey.h"
#include "dpia/template/TemplateLibrary.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace hallmarker::example {

namespace {

QByteArray assessmentFile()
{
    QFile file(QStringLiteral(":/example-assessment/assessment.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString ExampleAssessment::name()
{
    return QStringLiteral("Credit scoring: impact assessment");
}

core::Result<dpia::LoadedAssessment> ExampleAssessment::load() const
{
    return dpia::AssessmentBook(m_workspace).load(name());
}

core::Result<void> ExampleAssessment::write()
{
    HALLMARKER_ASSIGN(const QJsonValue value, core::parseJson(assessmentFile(), QStringLiteral("assessment.json")));
    m_file = value.toObject();
    HALLMARKER_TRY(begin());
    HALLMARKER_TRY(addControls());
    HALLMARKER_TRY(answer());
    HALLMARKER_TRY(judge());
    return decideAndSign();
}

core::Result<void> ExampleAssessment::begin()
{
    HALLMARKER_ASSIGN(const dpia::LibraryEntry form, dpia::TemplateLibrary().find(text("template")));
    HALLMARKER_ASSIGN(const core::Record subject, m_workspace.resolve(QStringLiteral("system"), text("subject")));
    dpia::AssessmentBeginning beginning;
    beginning.name = name();
    beginning.subject = subject.id;
    if (const auto model = wiring::versionOf(m_workspace, QStringLiteral("credit-model")))
        beginning.assets = {model->id};
    beginning.authors = {text("author")};
    beginning.assessors = {text("assessor")};
    beginning.validators = {text("validator")};
    beginning.reviewOn = text("reviewOn");
    const auto begun = dpia::AssessmentBook(m_workspace, text("author")).begin(form.files, beginning);
    return begun ? core::Result<void>() : core::Result<void>(begun.error());
}

core::Result<void> ExampleAssessment::addControls()
{
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, load());
    const QJsonArray controls = m_file.value(QStringLiteral("controls")).toArray();
    QHash<QString, QString> ids;
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        ids.clear();
        for (const QJsonValue &entry : controls) {
            dpia::Control control;
            control.title = entry[QStringLiteral("title")].toString();
            control.content = entry[QStringLiteral("content")].toString();
            control.state = entry[QStringLiteral("state")].toString();
            control.owner = entry[QStringLiteral("owner")].toString();
            control.due = entry[QStringLiteral("due")].toString();
            control.assessment = loaded.assessment.id;
            HALLMARKER_ASSIGN(const dpia::Control stored, dpia::Control::save(transaction, control));
            ids.insert(stored.title, stored.id);
        }
        return {};
    };
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("control.added"), work));
    m_controls = ids;
    return {};
}

/// "#Title" is a control, "@name" the newest version of a model or dataset.
core::Result<QJsonValue> ExampleAssessment::referencesIn(const QJsonValue &value) const
{
    if (!value.isArray())
        return value;
    QJsonArray resolved;
    for (const QJsonValue &entry : value.toArray()) {
        const QString word = entry.toString();
        if (word.startsWith(QLatin1Char('#'))) {
            resolved.append(m_controls.value(word.mid(1)));
        } else if (word.startsWith(QLatin1Char('@'))) {
            if (const auto version = wiring::versionOf(m_workspace, word.mid(1)))
                resolved.append(version->id);
        } else {
            resolved.append(entry);
        }
    }
    return QJsonValue(resolved);
}

/// "check" or "check dataset": the newest finding of that check, about that dataset.
core::Result<QList<dpia::Citation>> ExampleAssessment::citations(const QString &question) const
{
    QList<dpia::Citation> cites;
    for (const QJsonValue &word : m_file.value(QStringLiteral("cites"))[question].toArray()) {
        core::FindingFilter filter;
        filter.checkId = word.toString().section(QLatin1Char(' '), 0, 0);
        if (const QString about = word.toString().section(QLatin1Char(' '), 1); !about.isEmpty()) {
            HALLMARKER_ASSIGN(const core::Record version, wiring::versionOf(m_workspace, about));
            filter.subjectId = version.id;
        }
        HALLMARKER_ASSIGN(const QList<core::JudgedFinding> findings, core::FindingRepository(m_workspace).list(filter));
        if (findings.isEmpty())
            continue; // without the worker there are no findings about the model
        HALLMARKER_ASSIGN(const dpia::Citation citation, dpia::CitedEvidence(m_workspace).cite(findings.constFirst().finding.id));
        cites.append(citation);
    }
    return cites;
}

core::Result<void> ExampleAssessment::answer()
{
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, load());
    const QJsonObject answers = m_file.value(QStringLiteral("answers")).toObject();
    const QJsonObject reasons = m_file.value(QStringLiteral("reasons")).toObject();
    dpia::AssessmentBook book(m_workspace, text("author"));
    for (const dpia::PlacedQuestion &placed : loaded.form->questions()) {
        const QString &id = placed.question->id;
        dpia::Saying saying;
        HALLMARKER_ASSIGN(saying.cites, citations(id));
        if (!answers.contains(id) && saying.cites.isEmpty())
            continue;
        HALLMARKER_ASSIGN(saying.value, referencesIn(answers.contains(id) ? answers.value(id) : QJsonValue(QJsonValue::Null)));
        saying.reason = reasons.value(id).toString();
        HALLMARKER_TRY(book.answer(loaded, id, saying, 0));
    }
    return {};
}

core::Result<void> ExampleAssessment::judge()
{
    dpia::AssessmentWorkflow author(m_workspace, text("author"));
    dpia::AssessmentWorkflow assessor(m_workspace, text("assessor"));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment draft, load());
    HALLMARKER_TRY(author.submit(draft));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, load());
    for (const QString &target : loaded.targets(loaded.sheet())) {
        const QJsonObject said = m_file.value(QStringLiteral("evaluations"))[target].toObject();
        dpia::Judgement judgement;
        judgement.target = target;
        judgement.verdict = said.value(QStringLiteral("verdict")).toString() == QLatin1String("improvable") ? dpia::Verdict::Improvable : dpia::Verdict::Acceptable;
        judgement.comment = said.value(QStringLiteral("comment")).toString();
        judgement.actionPlan = said.value(QStringLiteral("plan")).toString();
        judgement.owner = said.value(QStringLiteral("owner")).toString();
        judgement.due = said.value(QStringLiteral("due")).toString();
        judgement.severity = said.value(QStringLiteral("severity")).toInt();
        judgement.likelihood = said.value(QStringLiteral("likelihood")).toInt();
        HALLMARKER_TRY(assessor.judge(loaded, judgement));
    }
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment judged, load());
    HALLMARKER_TRY(assessor.finishEvaluation(judged));
    const auto opinion = [this](const char *key) {
        const QJsonObject said = m_file.value(QLatin1String(key)).toObject();
        dpia::Opinion opinion;
        opinion.mayGoAhead = true;
        opinion.names = said.value(QStringLiteral("names")).toString();
        opinion.text = said.value(QStringLiteral("text")).toString();
        return opinion;
    };
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment evaluated, load());
    const auto given = assessor.giveOpinions(evaluated, opinion("officer"), opinion("people"));
    return given ? core::Result<void>() : core::Result<void>(given.error());
}

core::Result<void> ExampleAssessment::decideAndSign()
{
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, load());
    HALLMARKER_TRY(dpia::AssessmentWorkflow(m_workspace, text("validator")).decide(loaded, dpia::AssessmentState::Approved));
    HALLMARKER_ASSIGN(const dpia::LoadedAssessment decided, load());
    const dpia::WorkspaceKey key(m_workspace.log());
    HALLMARKER_TRY(dpia::SignatureDesk(m_workspace, text("validator")).sign(decided, key));
    const auto second = dpia::SignatureDesk(m_workspace, text("countersigner")).countersign(decided, key, {.role = text("countersignerRole")});
    return second ? core::Result<void>() : core::Result<void>(second.error());
}

} // namespace hallmarker::example
