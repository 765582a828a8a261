#include "lineage/mlflow/MlflowSource.h"

#include <QJsonDocument>

namespace hallmarker::lineage {

DataName mlflowDatasetName(const MlflowDataset &dataset)
{
    const QJsonObject source = QJsonDocument::fromJson(dataset.source.toUtf8()).object();
    if (dataset.sourceType == QLatin1String("hugging_face")) {
        if (const QString path = source.value(QLatin1String("path")).toString(); !path.isEmpty())
            return {QStringLiteral("huggingface"), path};
    }
    if (const QString table = source.value(QLatin1String("delta_table_name")).toString(); !table.isEmpty())
        return {QStringLiteral("delta"), table};
    for (const char *key : {"uri", "url", "path"}) {
        if (const QString address = source.value(QLatin1String(key)).toString(); !address.isEmpty())
            return dataNameOf(address);
    }
    return {QStringLiteral("mlflow"), dataset.name};
}

} // namespace hallmarker::lineage
