#include "core/gate/Gate.h"

#include "core/clock/Clock.h"
#include "core/report/MarkdownReportWriter.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

constexpr int flipsShown = 10;

QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped += markdownEscape(cell);
    return QStringLiteral("| %1 |\n").arg(escaped.join(QStringLiteral(" | ")));
}

QString markdownTable(const QString &title, const QStringList &header, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return {};
    QString text = QStringLiteral("\n## %1\n\n").arg(markdownEscape(title)) + markdownRow(header);
    text += QStringLiteral("| %1 |\n").arg(QStringList(QList<QString>(header.size(), QStringLiteral("---"))).join(QStringLiteral(" | ")));
    for (const QStringList &row : rows)
        text += markdownRow(row);
    return text;
}

QString decisionSentence(const GateReport &report)
{
    switch (report.exitCode()) {
    case 0: return QCoreApplication::translate("Gate", "The gate passes.");
    case 1: return QCoreApplication::translate("Gate", "The gate fails.");
    default: break;
    }
    return report.results.isEmpty() && report.errors.isEmpty() ? QCoreApplication::translate("Gate", "The gate looked at nothing, so it does not pass.") : QCoreApplication::translate("Gate", "The gate could not be evaluated, so it does not pass.");
}

QList<QStringList> rowsOf(const GateReport &report, const QStringList &statuses)
{
    QList<QStringList> rows;
    for (const QString &status : statuses)
        for (const GateResult &result : report.results)
            if (result.status() == status)
                rows.append({gateSeverityName(result.outcome.severity), status, result.outcome.key, result.reason(), result.outcome.help});
    return rows;
}

} // namespace

QByteArray gateMarkdown(const GateReport &report)
{
    QString text = QStringLiteral("# %1\n\n").arg(markdownEscape(report.policyName.isEmpty() ? QCoreApplication::translate("Gate", "Gate") : QCoreApplication::translate("Gate", "Gate: %1").arg(report.policyName)));
    text += QStringLiteral("**%1** ").arg(markdownEscape(decisionSentence(report)));
    text += markdownEscape(QCoreApplication::translate("Gate", "Passed: %1, failed: %2, incomplete: %3, waived: %4, known: %5, below the threshold: %6.")
                               .arg(report.count(QStringLiteral("pass"))).arg(report.count(QStringLiteral("fail"))).arg(report.count(QStringLiteral("incomplete")))
                               .arg(report.count(QStringLiteral("waived"))).arg(report.count(QStringLiteral("known"))).arg(report.count(QStringLiteral("below"))));
    text += QStringLiteral("\n\n%1\n").arg(markdownEscape(QCoreApplication::translate("Gate", "Evaluated for %1.").arg(instantText(report.evaluatedMs))));
    QList<QStringList> errors;
    for (const auto &[rule, error] : report.errors)
        errors.append({rule, error.toString()});
    text += markdownTable(QCoreApplication::translate("Gate", "Could not be evaluated"), {QCoreApplication::translate("Gate", "Rule"), QCoreApplication::translate("Gate", "Why")}, errors);
    const QStringList header{QCoreApplication::translate("Gate", "Severity"), QCoreApplication::translate("Gate", "Status"), QCoreApplication::translate("Gate", "Result"), QCoreApplication::translate("Gate", "Reason"), QCoreApplication::translate("Gate", "What to do")};
    text += markdownTable(QCoreApplication::translate("Gate", "What closes the gate"), header, rowsOf(report, {QStringLiteral("incomplete"), QStringLiteral("fail")}));
    QList<QStringList> waived;
    for (const GateResult &result : report.results)
        if (result.waiver)
            waived.append({result.outcome.key, result.waiver->id, result.waiver->owner, result.waiver->approvedBy, instantText(result.waiver->expiresMs).left(10), result.waiver->reason});
    text += markdownTable(QCoreApplication::translate("Gate", "Waived"),
                          {QCoreApplication::translate("Gate", "Result"), QCoreApplication::translate("Gate", "Waiver"), QCoreApplication::translate("Gate", "Owner"), QCoreApplication::translate("Gate", "Approved by"), QCoreApplication::translate("Gate", "Ends"), QCoreApplication::translate("Gate", "Reason")}, waived);
    text += markdownTable(QCoreApplication::translate("Gate", "Known, or below the threshold"), header, rowsOf(report, {QStringLiteral("known"), QStringLiteral("below")}));
    QList<QStringList> unseen;
    for (const GateUnseen &one : report.unseen)
        if (one.weight != GateUnseen::Weight::Accepted) // what is accepted stands among the warnings
            unseen.append({one.evidence.table, one.text()});
    text += markdownTable(QCoreApplication::translate("Gate", "Not looked at"), {QCoreApplication::translate("Gate", "Table"), QCoreApplication::translate("Gate", "Why")}, unseen);
    QList<QStringList> flips;
    for (const GateFlip &flip : report.flips.mid(0, flipsShown))
        flips.append({instantText(flip.atMs).left(10), flip.text, flip.key});
    text += markdownTable(QCoreApplication::translate("Gate", "What ends next"), {QCoreApplication::translate("Gate", "Day"), QCoreApplication::translate("Gate", "What ends"), QCoreApplication::translate("Gate", "Result")}, flips);
    QList<QStringList> warnings;
    for (const QString &warning : report.warnings)
        warnings.append({warning});
    text += markdownTable(QCoreApplication::translate("Gate", "Warnings"), {QCoreApplication::translate("Gate", "Warning")}, warnings);
    return text.toUtf8();
}

} // namespace hallmarker::core
