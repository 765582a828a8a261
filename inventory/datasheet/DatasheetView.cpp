#include "inventory/datasheet/DatasheetView.h"

#include "core/clock/Clock.h"
#include "inventory/datasheet/DossierReport.h"

#include <algorithm>

namespace hallmarker::inventory {

const DatasheetAnswer &DatasheetView::answer(const char *key) const
{
    return *std::find_if(answers.begin(), answers.end(), [key](const DatasheetAnswer &one) { return qstrcmp(one.question->key, key) == 0; });
}

qsizetype DatasheetView::open() const
{
    return std::count_if(answers.begin(), answers.end(), [](const DatasheetAnswer &one) { return one.isEmpty(); });
}

QJsonObject DatasheetView::toJson() const
{
    QJsonObject said;
    for (const DatasheetAnswer &one : answers) {
        if (!one.isEmpty())
            said.insert(one.question->keyText(), QJsonObject{{QStringLiteral("text"), one.lines.join(QLatin1Char('\n'))}, {QStringLiteral("derived"), one.isDerived}});
    }
    QJsonArray findings;
    for (const DatasheetEvidence &one : evidence)
        findings.append(QJsonObject{{QStringLiteral("id"), one.judged.record.id}, {QStringLiteral("check"), one.judged.finding.checkId}, {QStringLiteral("verdict"), core::verdictName(one.judged.finding.verdict)}, {QStringLiteral("standing"), core::findingStandingName(one.judged.standing)}, {QStringLiteral("digest"), one.judged.record.digest.toString()}, {QStringLiteral("cited"), one.isCited}});
    return {{QStringLiteral("format"), QStringLiteral("hallmarker-datasheet-1")}, {QStringLiteral("dataset"), dataset.head.name}, {QStringLiteral("version"), version.head.id.text()}, {QStringLiteral("name"), version.head.name}, {QStringLiteral("digest"), version.digest.toString()}, {QStringLiteral("created"), core::instantText(assembledMs)},
            {QStringLiteral("answers"), said}, {QStringLiteral("findings"), findings}, {QStringLiteral("lineage"), dossierJson(lineage)}, {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
}

} // namespace hallmarker::inventory
