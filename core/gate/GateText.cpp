#include "core/gate/Gate.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

QString statusWord(const GateResult &result)
{
    const QString status = result.status();
    if (status == QStringLiteral("pass"))
        return QCoreApplication::translate("Gate", "PASS");
    if (status == QStringLiteral("waived"))
        return QCoreApplication::translate("Gate", "WAIVED");
    if (status == QStringLiteral("known"))
        return QCoreApplication::translate("Gate", "KNOWN");
    if (status == QStringLiteral("incomplete"))
        return QCoreApplication::translate("Gate", "INCOMPLETE");
    if (status == QStringLiteral("below"))
        return QCoreApplication::translate("Gate", "BELOW");
    return QCoreApplication::translate("Gate", "FAIL");
}

} // namespace

QString gateText(const GateReport &report)
{
    QString text;
    for (const GateResult &result : report.results) {
        text += QStringLiteral("%1  %2  %3\n").arg(statusWord(result), -10).arg(gateSeverityName(result.outcome.severity), -8).arg(result.outcome.key);
        text += QStringLiteral("            %1\n").arg(result.outcome.message);
        if (result.waiver)
            text += QStringLiteral("            %1\n").arg(QCoreApplication::translate("Gate", "Waived by %1 (%2, approved by %3): %4").arg(result.waiver->id, result.waiver->owner, result.waiver->approvedBy, result.waiver->reason));
        else if (result.lapsed)
            text += QStringLiteral("            %1\n").arg(QCoreApplication::translate("Gate", "The waiver %1 has expired and no longer covers this.").arg(result.lapsed->id));
        else if (result.outgrown)
            text += QStringLiteral("            %1\n").arg(QCoreApplication::translate("Gate", "The waiver %1 was given for another content and no longer covers this.").arg(result.outgrown->id));
        else if (result.isBlocking)
            text += QStringLiteral("            %1\n").arg(result.outcome.help);
    }
    for (const auto &[rule, error] : report.errors)
        text += QStringLiteral("%1  %2: %3\n").arg(QCoreApplication::translate("Gate", "ERROR"), -10).arg(rule, error.toString());
    for (const GateUnseen &unseen : report.unseen) {
        if (unseen.weight != GateUnseen::Weight::Accepted) // what is accepted stands among the warnings
            text += QStringLiteral("%1  %2\n").arg(unseen.weight == GateUnseen::Weight::Doubt ? QCoreApplication::translate("Gate", "UNSEEN") : QCoreApplication::translate("Gate", "NOTE"), -10).arg(unseen.text());
    }
    for (const QString &warning : report.warnings)
        text += QStringLiteral("%1  %2\n").arg(QCoreApplication::translate("Gate", "WARNING"), -10).arg(warning);
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    return QString(text + gateSummary(report) + QLatin1Char('\n'));
}

QString gateSummary(const GateReport &report)
{
    QString text;
    switch (report.exitCode()) {
    case 0: text += QCoreApplication::translate("Gate", "The gate passes."); break;
    case 1: text += QCoreApplication::translate("Gate", "The gate fails."); break;
    default: text += report.results.isEmpty() && report.errors.isEmpty() ? QCoreApplication::translate("Gate", "The gate looked at nothing, so it does not pass.")
                                                                          : QCoreApplication::translate("Gate", "The gate could not be evaluated, so it does not pass.");
    }
    text += QLatin1Char(' ');
    text += QCoreApplication::translate("Gate", "Passed: %1, failed: %2, incomplete: %3, waived: %4, known: %5, below the threshold: %6.")
                .arg(report.count(QStringLiteral("pass"))).arg(report.count(QStringLiteral("fail"))).arg(report.count(QStringLiteral("incomplete")))
                .arg(report.count(QStringLiteral("waived"))).arg(report.count(QStringLiteral("known"))).arg(report.count(QStringLiteral("below")));
    return text;
}

} // namespace hallmarker::core
