#include "dpia/assessment/Evaluation.h"

#include "dpia/answers/RichText.h"
#include "dpia/assessment/AssessmentTexts.h"

namespace hallmarker::dpia {

namespace {

QStringList evaluationProgressNames()
{
    return {QStringLiteral("open"), QStringLiteral("returned"), QStringLiteral("completed")};
}

} // namespace

QStringList verdictNames()
{
    return {QStringLiteral("pending"), QStringLiteral("to-correct"), QStringLiteral("improvable"), QStringLiteral("acceptable")};
}

QString Evaluation::idOf(const QString &assessment, const QString &target)
{
    return QStringLiteral("evaluation_") + assessment.section(QLatin1Char('_'), -1) + QLatin1Char('_') + target;
}

QJsonObject Evaluation::toJson() const
{
    QJsonObject body = unknown;
    const auto put = [&body](const QString &key, const QJsonValue &value, bool isThere) {
        if (isThere)
            body.insert(key, value);
        else
            body.remove(key);
    };
    put(QStringLiteral("assessment"), assessment, true);
    put(QStringLiteral("target"), target, true);
    put(QStringLiteral("verdict"), verdictNames().at(static_cast<int>(verdict)), true);
    put(QStringLiteral("progress"), evaluationProgressNames().at(static_cast<int>(progress)), true);
    put(QStringLiteral("comment"), comment, !comment.isEmpty());
    put(QStringLiteral("actionPlan"), actionPlan, !actionPlan.isEmpty());
    put(QStringLiteral("due"), due, !due.isEmpty());
    put(QStringLiteral("owner"), owner, !owner.isEmpty());
    put(QStringLiteral("severity"), severity, severity > 0);
    put(QStringLiteral("likelihood"), likelihood, likelihood > 0);
    put(QStringLiteral("by"), by, !by.isEmpty());
    put(QStringLiteral("evaluatedAt"), evaluatedAt, !evaluatedAt.isEmpty());
    put(QStringLiteral("cites"), citationsToJson(cites), !cites.isEmpty());
    put(QStringLiteral("origin"), origin, !origin.isEmpty());
    return body;
}

core::Result<Evaluation> Evaluation::fromRecord(const core::Record &record)
{
    QJsonObject body = record.body;
    const qsizetype verdict = verdictNames().indexOf(body.take(QStringLiteral("verdict")).toString());
    const qsizetype progress = evaluationProgressNames().indexOf(body.take(QStringLiteral("progress")).toString());
    if (record.kind != QLatin1String(kind) || verdict < 0 || progress < 0)
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The record \"%1\" is not an evaluation.").arg(record.id), {}, {.file = record.id});
    Evaluation evaluation;
    evaluation.id = record.id;
    evaluation.revision = record.revision;
    evaluation.basis = record.basis;
    evaluation.updatedMs = record.updatedMs;
    evaluation.verdict = static_cast<Verdict>(verdict);
    evaluation.progress = static_cast<Progress>(progress);
    evaluation.assessment = body.take(QStringLiteral("assessment")).toString();
    evaluation.target = body.take(QStringLiteral("target")).toString();
    evaluation.comment = body.take(QStringLiteral("comment")).toString();
    evaluation.actionPlan = body.take(QStringLiteral("actionPlan")).toString();
    evaluation.due = body.take(QStringLiteral("due")).toString();
    evaluation.owner = body.take(QStringLiteral("owner")).toString();
    evaluation.severity = body.take(QStringLiteral("severity")).toInt();
    evaluation.likelihood = body.take(QStringLiteral("likelihood")).toInt();
    evaluation.by = body.take(QStringLiteral("by")).toString();
    evaluation.evaluatedAt = body.take(QStringLiteral("evaluatedAt")).toString();
    evaluation.cites = citationsFromJson(body.take(QStringLiteral("cites")).toArray());
    evaluation.origin = body.take(QStringLiteral("origin")).toObject();
    evaluation.unknown = body;
    return evaluation;
}

core::RecordDraft Evaluation::draft() const
{
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = target;
    draft.body = toJson();
    draft.searchText = QStringList{RichText::plain(comment), RichText::plain(actionPlan), owner}.join(QLatin1Char(' '));
    return draft;
}

} // namespace hallmarker::dpia
