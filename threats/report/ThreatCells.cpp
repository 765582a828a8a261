#include "threats/report/ThreatCells.h"

#include "threats/report/ThreatReportTexts.h"

#include <QDateTime>

namespace hallmarker::threats {

using core::ReportSpan;

namespace {

QString toneOfStatus(ThreatStatus status)
{
    switch (status) {
    case ThreatStatus::Open: return QStringLiteral("fail");
    case ThreatStatus::NeedsAnswer: return QStringLiteral("warn");
    case ThreatStatus::MitigatedByEvidence: return QStringLiteral("pass");
    default: return QStringLiteral("info");
    }
}

} // namespace

QString threatStatusWord(ThreatStatus status)
{
    switch (status) {
    case ThreatStatus::Open: return ThreatReportTexts::tr("open");
    case ThreatStatus::NeedsAnswer: return ThreatReportTexts::tr("needs an answer");
    case ThreatStatus::MitigatedByEvidence: return ThreatReportTexts::tr("mitigated, with evidence");
    case ThreatStatus::MitigatedByStatement: return ThreatReportTexts::tr("mitigated, as somebody says");
    case ThreatStatus::Accepted: return ThreatReportTexts::tr("accepted");
    case ThreatStatus::Transferred: return ThreatReportTexts::tr("transferred");
    case ThreatStatus::Avoided: return ThreatReportTexts::tr("avoided");
    case ThreatStatus::NotApplicable: return ThreatReportTexts::tr("not applicable");
    }
    return {};
}

QString threatStatusWord(const QString &name)
{
    if (name == QLatin1String("expired"))
        return ThreatReportTexts::tr("no longer in date");
    const qsizetype at = threatStatusNames().indexOf(name);
    return at < 0 ? name : threatStatusWord(static_cast<ThreatStatus>(at));
}

core::ReportText threatStatusCell(const JudgedThreat &threat) { return {ReportSpan{threatStatusWord(threat.status), ReportSpan::Style::Status, toneOfStatus(threat.status)}}; }

QList<core::ReportText> threatTextRow(const QStringList &texts)
{
    QList<core::ReportText> row;
    for (const QString &text : texts)
        row.append(core::plainText(text));
    return row;
}

QString threatDay(qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate) : QString(); }

} // namespace hallmarker::threats
