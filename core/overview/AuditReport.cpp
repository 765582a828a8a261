#include "core/overview/AuditReport.h"

#include "core/storage/RestingRecords.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::core {

namespace {

struct AuditReportTexts {
    Q_DECLARE_TR_FUNCTIONS(AuditReportTexts)
};

ReportText statusText(const QString &word, const QString &meaning)
{
    return {ReportSpan{word, ReportSpan::Style::Status, meaning}};
}

QString meaningOf(const JudgedFinding &judged)
{
    if (judged.standing != FindingStanding::Current)
        return QStringLiteral("stale");
    return judged.finding.verdict == Verdict::Pass ? QStringLiteral("pass") : judged.finding.verdict == Verdict::Fail ? QStringLiteral("fail") : QStringLiteral("warn");
}

QString auditFigure(const Figure &figure)
{
    if (std::isnan(figure.value))
        return AuditReportTexts::tr("not defined");
    QString text = QString::number(figure.value, 'g', 5);
    if (figure.low && figure.high)
        text += QStringLiteral(" [%1, %2]").arg(QString::number(*figure.low, 'g', 4), QString::number(*figure.high, 'g', 4));
    return figure.unit.isEmpty() ? text : QString(text + QLatin1Char(' ') + figure.unit);
}

void addLogPart(Report &report, const LogVerification &verification)
{
    report.blocks.push_back(ReportHeading{1, AuditReportTexts::tr("The log"), QStringLiteral("log")});
    if (verification.isSound)
        report.blocks.push_back(ReportCallout{QStringLiteral("info"), plainText(AuditReportTexts::tr("The log was verified for this report and is sound."))});
    else
        report.blocks.push_back(ReportCallout{QStringLiteral("fail"), plainText(AuditReportTexts::tr("The log is not sound: %1").arg(verification.problem))});
    report.blocks.push_back(ReportFields{{{AuditReportTexts::tr("Entries"), plainText(QString::number(verification.entries))},
                                          {AuditReportTexts::tr("Root"), {ReportSpan{verification.root.toString(), ReportSpan::Style::Code, {}}}},
                                          {AuditReportTexts::tr("Checkpoints verified"), plainText(QString::number(verification.checkpointsVerified))},
                                          {AuditReportTexts::tr("Anchor outside of this machine"), plainText(verification.anchor)}}});
}

ReportText standingSpan(const JudgedFinding &judged, const QSet<QString> &asLastSeen)
{
    if (judged.standing != FindingStanding::Current)
        return statusText(findingStandingName(judged.standing), QStringLiteral("stale"));
    if (asLastSeen.contains(judged.finding.id))
        return statusText(AuditReportTexts::tr("as last seen", "standing of a finding"), QStringLiteral("warn"));
    return statusText(findingStandingName(judged.standing), QStringLiteral("pass"));
}

void addFindingTable(Report &report, const QList<JudgedFinding> &findings, const QSet<QString> &asLastSeen)
{
    ReportTable table;
    table.caption = AuditReportTexts::tr("Newest finding of each check, inputs and parameters");
    table.header = {AuditReportTexts::tr("Check"), AuditReportTexts::tr("On"), AuditReportTexts::tr("Verdict"), AuditReportTexts::tr("Standing"), AuditReportTexts::tr("Measured"), AuditReportTexts::tr("Reason")};
    table.widths = {16, 16, 9, 9, 14, 36};
    for (const JudgedFinding &judged : findings) {
        QStringList on;
        for (const FindingInput &input : judged.finding.inputs)
            on += input.recordName;
        table.rows.append(QList<ReportText>{plainText(judged.finding.checkId), plainText(on.join(QLatin1String(", "))), statusText(verdictName(judged.finding.verdict), meaningOf(judged)),
                                            standingSpan(judged, asLastSeen),
                                            plainText(instantText(judged.finding.startedMs).left(10)), plainText(judged.finding.reason)});
    }
    report.blocks.push_back(table);
}

void addFinding(Report &report, const JudgedFinding &judged)
{
    const Finding &finding = judged.finding;
    report.blocks.push_back(ReportHeading{2, QStringLiteral("%1: %2").arg(finding.checkId, verdictName(finding.verdict)), finding.id});
    QList<QPair<QString, ReportText>> fields{{AuditReportTexts::tr("Finding"), {ReportSpan{finding.id, ReportSpan::Style::Code, {}}}}, {AuditReportTexts::tr("Digest"), {ReportSpan{judged.record.digest.toString(), ReportSpan::Style::Code, {}}}}};
    for (const FindingInput &input : finding.inputs)
        fields.append({AuditReportTexts::tr("Input, %1").arg(input.role), {ReportSpan{input.recordName + QLatin1Char(' '), ReportSpan::Style::Plain, {}}, ReportSpan{input.digest.toString(), ReportSpan::Style::Code, {}}}});
    fields.append({AuditReportTexts::tr("Reason"), plainText(finding.reason)});
    if (!finding.hazards.isEmpty())
        fields.append({AuditReportTexts::tr("Hazards"), plainText(finding.hazards.join(QLatin1String(", ")))});
    for (const StaleCause &cause : judged.causes)
        fields.append({AuditReportTexts::tr("Stale because"), plainText(QStringLiteral("%1: %2 → %3 (%4)").arg(cause.subjectId, cause.seen.shortText(), cause.now.isEmpty() ? AuditReportTexts::tr("gone") : cause.now.shortText(), cause.path.join(QLatin1String(" > "))))});
    report.blocks.push_back(ReportFields{fields});
    ReportTable figures;
    figures.header = {AuditReportTexts::tr("Figure"), AuditReportTexts::tr("Slice"), AuditReportTexts::tr("Value")};
    figures.alignments = {Qt::AlignLeft, Qt::AlignLeft, Qt::AlignRight};
    for (const Figure &figure : finding.figures)
        figures.rows.append(QList<ReportText>{plainText(figure.key), plainText(figure.slice), plainText(auditFigure(figure))});
    if (!figures.rows.isEmpty())
        report.blocks.push_back(figures);
}

} // namespace

Result<Report> auditReport(Workspace &workspace, const LogVerification &verification, const QList<UnseenEvidence> &unseen)
{
    HALLMARKER_ASSIGN(const Overview overview, Overview::of(workspace));
    FindingFilter filter;
    filter.newestOnly = true;
    HALLMARKER_ASSIGN(const QList<JudgedFinding> findings, FindingRepository(workspace).list(filter));
    Report report;
    report.title = AuditReportTexts::tr("Audit report");
    report.subtitle = AuditReportTexts::tr("Workspace %1").arg(workspace.workspaceId());
    report.author = workspace.actor().name;
    report.createdText = instantText(workspace.clock().nowMs());
    QStringList unseenRecords;
    for (const UnseenEvidence &one : unseen) {
        report.blocks.push_back(ReportCallout{QStringLiteral("warn"), plainText(one.sentence())});
        unseenRecords += one.recordId;
    }
    HALLMARKER_ASSIGN(const QSet<QString> asLastSeen, recordsResting(workspace, unseenRecords));
    addLogPart(report, verification);
    report.blocks.push_back(ReportHeading{1, AuditReportTexts::tr("What needs attention"), QStringLiteral("attention")});
    if (overview.attention.isEmpty()) {
        report.blocks.push_back(ReportParagraph{plainText(AuditReportTexts::tr("Nothing: every newest finding is current and passes."))});
    } else {
        ReportTable table;
        table.header = {AuditReportTexts::tr("State"), AuditReportTexts::tr("What"), AuditReportTexts::tr("Why")};
        table.widths = {12, 34, 54};
        for (const AttentionItem &item : overview.attention)
            table.rows.append(QList<ReportText>{statusText(attentionReasonName(item.reason), item.reason == AttentionItem::Reason::Failing ? QStringLiteral("fail") : QStringLiteral("stale")), plainText(item.title), plainText(item.detail)});
        report.blocks.push_back(table);
    }
    report.blocks.push_back(ReportHeading{1, AuditReportTexts::tr("What the workspace holds"), QStringLiteral("records")});
    QList<QPair<QString, ReportText>> kinds;
    for (auto it = overview.recordsByKind.cbegin(); it != overview.recordsByKind.cend(); ++it)
        kinds.append({it.key(), plainText(QString::number(it.value()))});
    report.blocks.push_back(ReportFields{kinds});
    report.blocks.push_back(ReportHeading{1, AuditReportTexts::tr("Findings"), QStringLiteral("findings")});
    addFindingTable(report, findings, asLastSeen);
    for (const JudgedFinding &judged : findings)
        addFinding(report, judged);
    return report;
}

} // namespace hallmarker::core
