#include "inventory/datasheet/Datasheet.h"

#include "inventory/record/BodyReader.h"
#include "inventory/record/BodyWriter.h"

namespace hallmarker::inventory {

QJsonObject Datasheet::toJson() const
{
    QJsonArray citations;
    for (const DatasheetCitation &citation : cites)
        citations.append(QJsonObject{{QStringLiteral("finding"), citation.findingId}, {QStringLiteral("digest"), citation.digest.toString()}});
    return BodyWriter(head.unknown).text(QStringLiteral("datasetVersion"), datasetVersion.text()).object(QStringLiteral("answers"), answers).array(QStringLiteral("cites"), citations).body();
}

core::Result<Datasheet> Datasheet::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("datasheet"));
    Datasheet sheet;
    sheet.datasetVersion = core::DatasetVersionId(reader.requiredText(QStringLiteral("datasetVersion")));
    sheet.answers = reader.object(QStringLiteral("answers"));
    for (const QJsonValue &value : reader.array(QStringLiteral("cites")))
        sheet.cites.append({value[QStringLiteral("finding")].toString(), core::Digest::fromText(value[QStringLiteral("digest")].toString())});
    sheet.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    return sheet;
}

QString Datasheet::searchText() const
{
    QStringList words;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        words.append(answer.value().toString());
    return words.join(QLatin1Char(' '));
}

} // namespace hallmarker::inventory
