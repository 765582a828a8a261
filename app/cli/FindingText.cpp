#include "app/cli/FindingText.h"

#include "app/cli/TextTable.h"
#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>

#include <cmath>

namespace hallmarker::cli {

namespace {

QString cliNumber(double value)
{
    return std::floor(value) == value && std::fabs(value) < 1e15 ? QString::number(value, 'f', 0) : QString::number(value, 'g', 6);
}

} // namespace

QJsonObject judgedFindingJson(const core::JudgedFinding &judged, bool withTables)
{
    QJsonObject json = judged.finding.toJson();
    if (!withTables)
        json.remove(QStringLiteral("tables"));
    json.insert(QStringLiteral("id"), judged.finding.id);
    json.insert(QStringLiteral("digest"), judged.record.digest.toString());
    json.insert(QStringLiteral("standing"), core::findingStandingName(judged.standing));
    QJsonArray causes;
    for (const core::StaleCause &cause : judged.causes) {
        causes.append(QJsonObject{{QStringLiteral("subject"), cause.subjectId}, {QStringLiteral("seen"), cause.seen.toString()}, {QStringLiteral("now"), cause.now.toString()},
                                  {QStringLiteral("path"), QJsonArray::fromStringList(cause.path)}, {QStringLiteral("since"), core::instantText(cause.sinceMs)}});
    }
    json.insert(QStringLiteral("causes"), causes);
    return json;
}

QString figureText(const core::Figure &figure)
{
    if (std::isnan(figure.value))
        return QCoreApplication::translate("Cli", "not defined (%1)").arg(figure.note);
    QString text = cliNumber(figure.value);
    if (figure.low && figure.high)
        text += QStringLiteral(" [%1, %2]").arg(cliNumber(*figure.low), cliNumber(*figure.high));
    if (!figure.unit.isEmpty())
        text += QLatin1Char(' ') + figure.unit;
    return text;
}

QString measuredText(const QList<core::Figure> &figures, const QList<core::FigureTable> &tables)
{
    QString text;
    TextTable lines({QCoreApplication::translate("Cli", "FIGURE"), QCoreApplication::translate("Cli", "SLICE"), QCoreApplication::translate("Cli", "VALUE")});
    for (const core::Figure &figure : figures)
        lines.add({figure.key, figure.slice, figureText(figure)});
    text += lines.toString();
    for (const core::FigureTable &table : tables) {
        text += QLatin1Char('\n') + table.title + QLatin1Char('\n');
        TextTable rows(table.columns);
        constexpr int shown = 20;
        for (qsizetype i = 0; i < table.rows.size() && i < shown; ++i) {
            QStringList cells;
            const QJsonArray row = table.rows.at(i).toArray();
            for (const QJsonValue &cell : row)
                cells += cell.isDouble() ? cliNumber(cell.toDouble()) : cell.toString();
            rows.add(cells);
        }
        text += rows.toString();
        if (const int hidden = static_cast<int>(table.rows.size()) - shown; hidden > 0)
            text += QCoreApplication::translate("Cli", "... %n more row(s); see --format json", nullptr, hidden) + QLatin1Char('\n');
    }
    return text;
}

QString findingText(const core::JudgedFinding &judged)
{
    const core::Finding &finding = judged.finding;
    QString text = QCoreApplication::translate("Cli", "finding   %1\n").arg(finding.id);
    text += QCoreApplication::translate("Cli", "check     %1, version %2\n").arg(finding.checkId, finding.checkVersion);
    text += QCoreApplication::translate("Cli", "verdict   %1: %2\n").arg(core::verdictName(finding.verdict), finding.reason);
    text += QCoreApplication::translate("Cli", "standing  %1\n").arg(core::findingStandingName(judged.standing));
    for (const core::StaleCause &cause : judged.causes)
        text += QCoreApplication::translate("Cli", "          %1 was %2, is %3; path %4\n").arg(cause.subjectId, cause.seen.shortText(), cause.now.isEmpty() ? QCoreApplication::translate("Cli", "gone") : cause.now.shortText(), cause.path.join(QLatin1String(" > ")));
    text += QCoreApplication::translate("Cli", "measured  %1 in %2 ms, seed %3\n").arg(core::instantText(finding.startedMs)).arg(finding.durationMs).arg(finding.seed);
    if (finding.validUntilMs > 0)
        text += QCoreApplication::translate("Cli", "holds     until %1\n").arg(core::instantText(finding.validUntilMs));
    for (const core::FindingInput &input : finding.inputs)
        text += QCoreApplication::translate("Cli", "input     %1: %2 (%3), %4\n").arg(input.role, input.recordName, input.recordId, input.digest.toString());
    for (const core::FindingInput &ground : finding.grounds)
        text += QCoreApplication::translate("Cli", "rests on  %1: %2 (%3), %4\n").arg(ground.role, ground.recordName, ground.recordId, ground.digest.toString());
    text += QCoreApplication::translate("Cli", "with      %1\n").arg(QString::fromUtf8(core::CanonicalJson::of(finding.parameters)));
    for (const QString &hazard : finding.hazards)
        text += QCoreApplication::translate("Cli", "hazard    %1\n").arg(hazard);
    text += QLatin1Char('\n');
    text += measuredText(finding.figures, finding.tables);
    return text;
}

int exitCodeOf(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Pass: return 0;
    case core::Verdict::Fail: return 1;
    case core::Verdict::Inconclusive:
    case core::Verdict::Error: return 3;
    }
    return 4;
}

} // namespace hallmarker::cli
