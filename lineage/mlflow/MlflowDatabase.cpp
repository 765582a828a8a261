#include "lineage/mlflow/MlflowDatabase.h"

#include "core/table/ReadTable.h"
#include "core/table/SqliteTables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <functional>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct MlflowDatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(MlflowDatabaseTexts)
};

/// One row of a table; columns that are not there are empty.
class DatabaseRow {
public:
    DatabaseRow(const core::Table &table, std::size_t row) : m_table(table), m_row(row) {}
    QString text(const char *column) const
    {
        const core::Column *found = m_table.find(QLatin1String(column));
        return found && !found->isMissing(m_row) ? QString::fromStdString(found->text(m_row)) : QString();
    }
    qint64 time(const char *column) const
    {
        bool isNumber = false;
        const qint64 value = text(column).toLongLong(&isNumber);
        return isNumber ? value : mlflowNoTime;
    }
    double number(const char *column) const
    {
        const core::Column *found = m_table.find(QLatin1String(column));
        return found ? found->number(m_row) : std::nan("");
    }

private:
    const core::Table &m_table;
    std::size_t m_row;
};

class DatabaseReader {
public:
    DatabaseReader(const QString &path, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress) : m_path(path), m_options(options), m_notes(notes), m_progress(progress) {}

    Result<MlflowStore> read()
    {
        if (QFileInfo(m_path).size() > m_options.maxBytes)
            return Error(ErrorKind::LimitExceeded, MlflowDatabaseTexts::tr("%1 is larger than the %2 bytes that are read.").arg(m_path).arg(m_options.maxBytes), {}, {.file = m_path});
        HALLMARKER_ASSIGN(m_tables, core::sqliteTables(m_path));
        if (!m_tables.contains(QLatin1String("experiments")) || !m_tables.contains(QLatin1String("runs")))
            return Error(ErrorKind::Invalid, MlflowDatabaseTexts::tr("%1 is no database of MLflow: it needs the tables experiments and runs.").arg(m_path), {}, {.file = m_path});
        HALLMARKER_TRY(readRuns());
        HALLMARKER_TRY(readInputs());
        HALLMARKER_TRY(readLoggedModels());
        HALLMARKER_TRY(readRegistry());
        return std::move(m_store);
    }

private:
    Result<void> each(const char *table, const std::function<void(const DatabaseRow &)> &take)
    {
        const QString name = QLatin1String(table);
        if (!m_tables.contains(name))
            return {};
        m_progress.report(MlflowDatabaseTexts::tr("Reading the table %1").arg(name), 0, 0);
        core::ReadOptions options;
        options.innerName = name;
        options.maxBadRows = -1;
        HALLMARKER_ASSIGN(const core::ReadTable read, core::readSqlite(m_path, options, m_progress));
        for (const core::BadRow &bad : read.report.badRows) {
            m_notes.append({ImportNote::Kind::Rejected, m_path, 0, QString(name + QLatin1Char('/') + QString::number(bad.line)), QStringLiteral("row-unreadable"), MlflowDatabaseTexts::tr("Row %1 of the table %2 is left out: %3.").arg(bad.line).arg(name, bad.reason)});
            m_store.oddities.append(name + QStringLiteral(": row-unreadable"));
        }
        for (std::size_t row = 0; row < read.table.rowCount(); ++row)
            take(DatabaseRow(read.table, row));
        return {};
    }

    /// Hands the rows of a table to those things that they belong to; a row without one is an oddity.
    template <typename Things>
    Result<void> eachOf(const char *table, Things &things, const char *key, const std::function<void(typename Things::mapped_type &, const DatabaseRow &)> &take)
    {
        return each(table, [&](const DatabaseRow &row) {
            if (auto thing = things.find(row.text(key)); thing != things.end())
                take(*thing, row);
            else
                m_store.oddities.append(QLatin1String(table) + QStringLiteral(": no ") + QLatin1String(key) + QLatin1Char(' ') + row.text(key));
        });
    }

    static void addMetric(QMap<QString, MlflowMetric> &metrics, const QString &key, const MlflowMetric &value)
    {
        MlflowMetric &metric = metrics[key];
        const qint64 count = metric.count + 1;
        if (count == 1 || value.step > metric.step || (value.step == metric.step && value.atMs >= metric.atMs))
            metric = value;
        metric.count = count;
    }

    Result<void> readRuns()
    {
        HALLMARKER_TRY(each("experiments", [this](const DatabaseRow &row) {
            m_store.experiments.insert(row.text("experiment_id"), {row.text("experiment_id"), row.text("name"), row.text("lifecycle_stage") == QLatin1String("deleted"), row.time("creation_time"), {}});
        }));
        HALLMARKER_TRY(eachOf("experiment_tags", m_store.experiments, "experiment_id", [](MlflowExperiment &experiment, const DatabaseRow &row) { experiment.tags.insert(row.text("key"), row.text("value")); }));
        HALLMARKER_TRY(each("runs", [this](const DatabaseRow &row) {
            MlflowRun run;
            run.id = row.text("run_uuid");
            run.experimentId = row.text("experiment_id");
            run.name = row.text("name");
            run.user = row.text("user_id");
            run.status = mlflowRunStatus(row.text("status"));
            run.isDeleted = row.text("lifecycle_stage") == QLatin1String("deleted") || m_store.experiments.value(run.experimentId).isDeleted;
            run.startMs = row.time("start_time");
            run.endMs = row.time("end_time");
            run.artifactUri = row.text("artifact_uri");
            m_store.runs.insert(run.id, run);
        }));
        HALLMARKER_TRY(eachOf("params", m_store.runs, "run_uuid", [](MlflowRun &run, const DatabaseRow &row) { run.params.insert(row.text("key"), row.text("value")); }));
        HALLMARKER_TRY(eachOf("tags", m_store.runs, "run_uuid", [](MlflowRun &run, const DatabaseRow &row) { run.tags.insert(row.text("key"), row.text("value")); }));
        // latest_metrics came with MLflow 1.2; the table metrics holds every step and may be very large.
        const char *metrics = m_tables.contains(QLatin1String("latest_metrics")) ? "latest_metrics" : "metrics";
        return eachOf(metrics, m_store.runs, "run_uuid", [](MlflowRun &run, const DatabaseRow &row) {
            const QString isNan = row.text("is_nan");
            const double value = isNan == QLatin1String("true") || isNan == QLatin1String("1") ? std::nan("") : row.number("value");
            addMetric(run.metrics, row.text("key"), {value, row.time("timestamp"), row.text("step").toLongLong(), 0, {}});
        });
    }

    Result<void> readInputs()
    {
        HALLMARKER_TRY(each("datasets", [this](const DatabaseRow &row) {
            m_store.datasets.insert(row.text("dataset_uuid"), {row.text("name"), row.text("digest"), row.text("dataset_source_type"), row.text("dataset_source"), row.text("dataset_schema"), row.text("dataset_profile")});
        }));
        QMap<QString, QString> contexts;
        HALLMARKER_TRY(each("input_tags", [&contexts](const DatabaseRow &row) {
            if (row.text("name") == QLatin1String("mlflow.data.context"))
                contexts.insert(row.text("input_uuid"), row.text("value"));
        }));
        return each("inputs", [this, &contexts](const DatabaseRow &row) {
            const QString kind = row.text("destination_type");
            const QString from = row.text("source_id");
            const QString to = row.text("destination_id");
            const bool isOutput = kind == QLatin1String("MODEL_OUTPUT");
            if (auto run = m_store.runs.find(isOutput || kind == QLatin1String("MODEL_INPUT") ? from : to); run == m_store.runs.end()) {
                m_store.outputsNotNamingTheRun += isOutput;
                if (!isOutput)
                    m_store.oddities.append(QStringLiteral("inputs: no run %1").arg(to));
            } else if (isOutput) {
                run->modelOutputs.append(to);
            } else if (kind == QLatin1String("MODEL_INPUT")) {
                run->modelInputs.append(to);
            } else {
                run->inputs.append({from, contexts.value(row.text("input_uuid"))});
            }
        });
    }

    Result<void> readLoggedModels()
    {
        HALLMARKER_TRY(each("logged_models", [this](const DatabaseRow &row) {
            MlflowLoggedModel model;
            model.id = row.text("model_id");
            model.experimentId = row.text("experiment_id");
            model.name = row.text("name");
            model.sourceRunId = row.text("source_run_id");
            model.status = mlflowModelStatus(row.text("status"));
            model.type = row.text("model_type");
            model.isDeleted = row.text("lifecycle_stage") == QLatin1String("deleted") || m_store.experiments.value(model.experimentId).isDeleted;
            model.createdMs = row.time("creation_timestamp_ms");
            m_store.loggedModels.insert(model.id, model);
        }));
        HALLMARKER_TRY(eachOf("logged_model_params", m_store.loggedModels, "model_id", [](MlflowLoggedModel &model, const DatabaseRow &row) { model.params.insert(row.text("param_key"), row.text("param_value")); }));
        HALLMARKER_TRY(eachOf("logged_model_tags", m_store.loggedModels, "model_id", [](MlflowLoggedModel &model, const DatabaseRow &row) { model.tags.insert(row.text("tag_key"), row.text("tag_value")); }));
        return eachOf("logged_model_metrics", m_store.loggedModels, "model_id", [](MlflowLoggedModel &model, const DatabaseRow &row) {
            addMetric(model.metrics, row.text("metric_name"), {row.number("metric_value"), row.time("metric_timestamp_ms"), row.text("metric_step").toLongLong(), 0, row.text("run_id")});
        });
    }

    Result<void> readRegistry()
    {
        HALLMARKER_TRY(each("registered_models", [this](const DatabaseRow &row) { m_store.registeredModels.insert(row.text("name"), {row.text("name"), row.text("description"), row.time("creation_time"), {}, {}}); }));
        HALLMARKER_TRY(eachOf("registered_model_tags", m_store.registeredModels, "name", [](MlflowRegisteredModel &model, const DatabaseRow &row) { model.tags.insert(row.text("key"), row.text("value")); }));
        HALLMARKER_TRY(eachOf("registered_model_aliases", m_store.registeredModels, "name", [](MlflowRegisteredModel &model, const DatabaseRow &row) { model.aliases.insert(row.text("alias"), row.text("version")); }));
        QMap<QString, QMap<QString, QString>> tags;
        HALLMARKER_TRY(each("model_version_tags", [&tags](const DatabaseRow &row) { tags[row.text("name") + QLatin1Char('/') + row.text("version")].insert(row.text("key"), row.text("value")); }));
        return each("model_versions", [this, &tags](const DatabaseRow &row) {
            if (row.text("current_stage") == QLatin1String("Deleted_Internal")) // what MLflow itself no longer shows
                return;
            MlflowModelVersion version;
            version.model = row.text("name");
            version.version = row.text("version");
            version.runId = row.text("run_id");
            version.source = row.text("source");
            version.modelId = row.text("model_id").isEmpty() ? mlflowModelIdOfSource(version.source) : row.text("model_id");
            version.status = row.text("status");
            version.stage = row.text("current_stage");
            version.description = row.text("description");
            version.user = row.text("user_id");
            version.createdMs = row.time("creation_time");
            version.tags = tags.value(MlflowStore::versionName(version));
            m_store.versions.append(version);
        });
    }

    QString m_path;
    const ImportOptions &m_options;
    QList<ImportNote> &m_notes;
    core::Progress &m_progress;
    QStringList m_tables;
    MlflowStore m_store;
};

} // namespace

bool MlflowDatabase::isDatabase(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.read(16) != QByteArray("SQLite format 3\0", 16))
        return false;
    file.close();
    const auto tables = core::sqliteTables(path);
    return tables && tables->contains(QLatin1String("experiments")) && tables->contains(QLatin1String("runs"));
}

Result<MlflowStore> MlflowDatabase::read(const QString &path, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress)
{
    return DatabaseReader(path, options, notes, progress).read();
}

} // namespace hallmarker::lineage
