#include "ui/lineage/ImportWords.h"

#include <QCoreApplication>
#include <QHash>

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

QString countTitle(const QString &key)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("events"), ImportWords::tr("events")},
        {QStringLiteral("datasets"), ImportWords::tr("datasets")},
        {QStringLiteral("fields"), ImportWords::tr("columns")},
        {QStringLiteral("jobs"), ImportWords::tr("jobs")},
        {QStringLiteral("runs"), ImportWords::tr("runs")},
        {QStringLiteral("io_edges"), ImportWords::tr("edges between jobs and data")},
        {QStringLiteral("column_edges"), ImportWords::tr("edges between columns")},
        {QStringLiteral("models"), ImportWords::tr("models")},
        {QStringLiteral("model_versions"), ImportWords::tr("model versions")},
        {QStringLiteral("edges"), ImportWords::tr("edges")},
        {QStringLiteral("nodes"), ImportWords::tr("nodes")},
        {QStringLiteral("symlinks"), ImportWords::tr("other names")},
        {QStringLiteral("tags"), ImportWords::tr("tags")},
    };
    QString plain = key;
    return titles.value(key, plain.replace(QLatin1Char('_'), QLatin1Char(' ')));
}

} // namespace hallmarker::ui
