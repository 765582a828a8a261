#include "lineage/exchange/LineageExporter.h"

#include "lineage/exchange/ExchangeTexts.h"

#include <QJsonObject>

namespace hallmarker::lineage {

QJsonArray ExportedLineage::lossesJson() const
{
    QJsonArray list;
    for (const LineageLoss &loss : losses)
        list.append(QJsonObject{{QStringLiteral("code"), loss.code}, {QStringLiteral("what"), loss.what}, {QStringLiteral("reason"), loss.reason}, {QStringLiteral("count"), loss.count}});
    return list;
}

QString ExportedLineage::lossText() const
{
    QString text;
    for (const LineageLoss &loss : losses)
        text += ExchangeTexts::tr("left out: %1 (%2). %3").arg(loss.what).arg(loss.count).arg(loss.reason) + QLatin1Char('\n');
    return text;
}

} // namespace hallmarker::lineage
