#include "ui/lineage/ImportWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QLocale>

namespace hallmarker::ui {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString formatTitle(const QString &format)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("openlineage"), ImportWords::tr("OpenLineage events (.json, .ndjson, folder)")},
        {QStringLiteral("dbt"), ImportWords::tr("dbt manifest (manifest.json)")},
        {QStringLiteral("mlflow"), ImportWords::tr("MLflow (mlruns folder, mlflow.db, REST answers)")},
        {QStringLiteral("dvc"), ImportWords::tr("DVC (folder with dvc.yaml)")},
        {QStringLiteral("datahub"), ImportWords::tr("DataHub metadata (MCE, MCP)")},
        {QStringLiteral("openmetadata"), ImportWords::tr("OpenMetadata entities")},
        {QStringLiteral("prov"), ImportWords::tr("W3C PROV (PROV-JSON)")},
        {QStringLiteral("atlas"), ImportWords::tr("Apache Atlas entities")},
        {QStringLiteral("huggingface"), ImportWords::tr("Hugging Face card (README.md)")},
        {QStringLiteral("edges"), ImportWords::tr("List of edges (CSV)")},
        {QStringLiteral("dot"), ImportWords::tr("Graphviz drawing (DOT)")},
    };
    return titles.value(format, format);
}

QStringList toldCounts(const QJsonObject &counts)
{
    const QList<QPair<QString, QString>> titles{
        {QStringLiteral("events"), ImportWords::tr("events")},
        {QStringLiteral("rows"), ImportWords::tr("rows")},
        {QStringLiteral("datasets"), ImportWords::tr("datasets")},
        {QStringLiteral("nodes"), ImportWords::tr("nodes")},
        {QStringLiteral("sources"), ImportWords::tr("sources")},
        {QStringLiteral("fields"), ImportWords::tr("columns")},
        {QStringLiteral("columns"), ImportWords::tr("columns")},
        {QStringLiteral("schema_columns"), ImportWords::tr("columns")},
        {QStringLiteral("jobs"), ImportWords::tr("jobs")},
        {QStringLiteral("runs"), ImportWords::tr("runs")},
        {QStringLiteral("models"), ImportWords::tr("models")},
        {QStringLiteral("model_versions"), ImportWords::tr("model versions")},
        {QStringLiteral("exposures"), ImportWords::tr("exposures")},
        {QStringLiteral("edges"), ImportWords::tr("edges")},
        {QStringLiteral("data_edges_without_tests"), ImportWords::tr("edges between data")},
        {QStringLiteral("io_edges"), ImportWords::tr("edges between jobs and data")},
        {QStringLiteral("column_edges"), ImportWords::tr("edges between columns")},
        {QStringLiteral("owners"), ImportWords::tr("owners")},
        {QStringLiteral("dataset_tags"), ImportWords::tr("tags")},
        {QStringLiteral("tags"), ImportWords::tr("tags")},
        {QStringLiteral("symlinks"), ImportWords::tr("other names")},
    };
    QStringList told;
    for (const auto &[key, title] : titles) {
        const QJsonValue count = counts.value(key);
        if (count.isDouble() && count.toInteger() > 0)
            told += QStringLiteral("%1: %2").arg(title, QLocale().toString(count.toInteger()));
    }
    return told;
}

} // namespace hallmarker::ui
