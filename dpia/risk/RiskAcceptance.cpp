#include "dpia/risk/RiskAcceptance.h"

#include "dpia/assessment/AssessmentTexts.h"

#include <QJsonObject>

namespace hallmarker::dpia {

QString RiskAcceptance::idOf(const QString &assessment, const QString &section)
{
    return QStringLiteral("acceptance_") + assessment.section(QLatin1Char('_'), -1) + QLatin1Char('_') + section;
}

QJsonObject RiskAcceptance::toJson() const
{
    return {{QStringLiteral("assessment"), assessment}, {QStringLiteral("section"), section}, {QStringLiteral("by"), by}, {QStringLiteral("reason"), reason}, {QStringLiteral("until"), core::instantText(untilMs)}, {QStringLiteral("cites"), citationsToJson(cites)}};
}

core::Result<RiskAcceptance> RiskAcceptance::fromRecord(const core::Record &record)
{
    RiskAcceptance acceptance;
    acceptance.id = record.id;
    acceptance.revision = record.revision;
    acceptance.assessment = record.body.value(QStringLiteral("assessment")).toString();
    acceptance.section = record.body.value(QStringLiteral("section")).toString();
    acceptance.by = record.body.value(QStringLiteral("by")).toString();
    acceptance.reason = record.body.value(QStringLiteral("reason")).toString();
    acceptance.untilMs = core::instantFromText(record.body.value(QStringLiteral("until")).toString());
    acceptance.cites = citationsFromJson(record.body.value(QStringLiteral("cites")).toArray());
    if (record.kind != QLatin1String(kind) || acceptance.untilMs < 0)
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The record \"%1\" is not the acceptance of a risk.").arg(record.id), {}, {.file = record.id});
    return acceptance;
}

core::Result<void> RiskAcceptance::save(core::WriteTransaction &transaction, const RiskAcceptance &acceptance)
{
    if (acceptance.by.trimmed().isEmpty() || acceptance.reason.trimmed().isEmpty())
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("A risk is accepted by a person, with a reason."));
    if (acceptance.untilMs <= transaction.nowMs())
        return core::Error(core::ErrorKind::Invalid, AssessmentTexts::tr("The acceptance of a risk ends on a day to come."));
    core::RecordDraft draft;
    draft.id = idOf(acceptance.assessment, acceptance.section);
    draft.kind = QString::fromLatin1(kind);
    draft.name = acceptance.section;
    draft.body = acceptance.toJson();
    draft.searchText = acceptance.reason;
    HALLMARKER_TRY(transaction.put(draft, acceptance.revision));
    return transaction.setDependencies(draft.id, dependenciesOf(acceptance.cites));
}

core::Result<QStringList> RiskAcceptance::endedIn(const core::Workspace &workspace)
{
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    QStringList ended;
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const RiskAcceptance acceptance, fromRecord(record));
        if (acceptance.untilMs <= workspace.clock().nowMs() && !ended.contains(acceptance.assessment))
            ended += acceptance.assessment;
    }
    return ended;
}

bool RiskAcceptance::holds(const core::Workspace &workspace, const QString &assessment, const QString &section)
{
    const auto record = workspace.record(idOf(assessment, section));
    if (!record || record->isDeleted)
        return false;
    const auto acceptance = fromRecord(*record);
    const auto causes = workspace.staleness(record->id);
    return acceptance && causes && causes->isEmpty() && acceptance->untilMs > workspace.clock().nowMs();
}

} // namespace hallmarker::dpia
