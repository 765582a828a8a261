#include "lineage/mlflow/MlflowRest.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::lineage {

namespace {

struct MlflowRestTexts {
    Q_DECLARE_TR_FUNCTIONS(MlflowRestTexts)
};

constexpr const char *answerKeys[] = {"registered_model", "registered_models", "model_version", "model_versions", "run", "runs", "experiment", "experiments", "model", "models"};

QString restText(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// 64-bit numbers are texts in the JSON form of protocol buffers.
qint64 restTime(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        bool isNumber = false;
        const qint64 value = restText(object, key).toLongLong(&isNumber);
        if (isNumber)
            return value;
    }
    return mlflowNoTime;
}

QMap<QString, QString> restPairs(const QJsonValue &list)
{
    QMap<QString, QString> pairs;
    for (const QJsonValue &entry : list.toArray())
        pairs.insert(restText(entry.toObject(), "key"), restText(entry.toObject(), "value"));
    return pairs;
}

QMap<QString, MlflowMetric> restMetrics(const QJsonValue &list)
{
    QMap<QString, MlflowMetric> metrics;
    for (const QJsonValue &entry : list.toArray()) {
        const QJsonObject metric = entry.toObject();
        const QJsonValue value = metric.value(QLatin1String("value"));
        metrics.insert(restText(metric, "key"), {value.isDouble() ? value.toDouble() : value.toString().toDouble(), restTime(metric, {"timestamp"}), restText(metric, "step").toLongLong(), metrics.value(restText(metric, "key")).count + 1, restText(metric, "run_id")});
    }
    return metrics;
}

class RestReader {
public:
    RestReader(const QString &file, MlflowStore &store, QList<ImportNote> &notes) : m_file(file), m_store(store), m_notes(notes)
    {
        for (const MlflowModelVersion &version : store.versions)
            m_places.insert(MlflowStore::versionName(version), m_places.size());
    }

    void readRegisteredModel(const QJsonObject &object, const QString &pointer)
    {
        MlflowRegisteredModel model;
        model.name = restText(object, "name");
        if (model.name.isEmpty())
            return refuse(pointer, MlflowRestTexts::tr("A registered model without a name is left out."));
        model.description = restText(object, "description");
        model.createdMs = restTime(object, {"creation_timestamp"});
        model.tags = restPairs(object.value(QLatin1String("tags")));
        for (const QJsonValue &alias : object.value(QLatin1String("aliases")).toArray())
            model.aliases.insert(restText(alias.toObject(), "alias"), restText(alias.toObject(), "version"));
        m_store.registeredModels.insert(model.name, model);
        for (const char *key : {"latest_versions", "versions"}) {
            int index = 0;
            for (const QJsonValue &version : object.value(QLatin1String(key)).toArray())
                readVersion(version.toObject(), QStringLiteral("%1/%2/%3").arg(pointer, QLatin1String(key)).arg(index++));
        }
    }

    void readVersion(const QJsonObject &object, const QString &pointer)
    {
        MlflowModelVersion version;
        version.model = restText(object, "name");
        version.version = restText(object, "version");
        if (version.model.isEmpty() || version.version.isEmpty())
            return refuse(pointer, MlflowRestTexts::tr("A model version without name and version is left out."));
        version.runId = restText(object, "run_id");
        version.source = restText(object, "source");
        version.modelId = restText(object, "model_id").isEmpty() ? mlflowModelIdOfSource(version.source) : restText(object, "model_id");
        version.status = restText(object, "status");
        version.stage = restText(object, "current_stage");
        version.description = restText(object, "description");
        version.user = restText(object, "user_id");
        version.createdMs = restTime(object, {"creation_timestamp"});
        version.tags = restPairs(object.value(QLatin1String("tags")));
        const QString name = MlflowStore::versionName(version);
        if (const auto known = m_places.constFind(name); known != m_places.constEnd()) {
            m_store.versions[*known] = version; // the same version stands in latest_versions and in a search
        } else {
            m_places.insert(name, m_store.versions.size());
            m_store.versions.append(version);
        }
        if (!m_store.registeredModels.contains(version.model))
            m_store.registeredModels.insert(version.model, {version.model, {}, mlflowNoTime, {}, {}});
        for (const QJsonValue &alias : object.value(QLatin1String("aliases")).toArray())
            m_store.registeredModels[version.model].aliases.insert(alias.toString(), version.version);
    }

    void readExperiment(const QJsonObject &object, const QString &pointer)
    {
        const QString id = restText(object, "experiment_id");
        if (id.isEmpty())
            return refuse(pointer, MlflowRestTexts::tr("An experiment without experiment_id is left out."));
        m_store.experiments.insert(id, {id, restText(object, "name"), restText(object, "lifecycle_stage") == QLatin1String("deleted"), restTime(object, {"creation_time"}), restPairs(object.value(QLatin1String("tags")))});
    }

    void readRun(const QJsonObject &object, const QString &pointer)
    {
        const QJsonObject info = object.value(QLatin1String("info")).toObject();
        const QJsonObject data = object.value(QLatin1String("data")).toObject();
        MlflowRun run;
        run.id = restText(info, "run_id").isEmpty() ? restText(info, "run_uuid") : restText(info, "run_id");
        if (run.id.isEmpty())
            return refuse(pointer, MlflowRestTexts::tr("A run without run_id is left out."));
        run.experimentId = restText(info, "experiment_id");
        run.name = restText(info, "run_name");
        run.user = restText(info, "user_id");
        run.status = mlflowRunStatus(restText(info, "status"));
        run.isDeleted = restText(info, "lifecycle_stage") == QLatin1String("deleted");
        run.startMs = restTime(info, {"start_time"});
        run.endMs = restTime(info, {"end_time"});
        run.artifactUri = restText(info, "artifact_uri");
        run.params = restPairs(data.value(QLatin1String("params")));
        run.tags = restPairs(data.value(QLatin1String("tags")));
        run.metrics = restMetrics(data.value(QLatin1String("metrics")));
        const QJsonObject inputs = object.value(QLatin1String("inputs")).toObject();
        for (const QJsonValue &value : inputs.value(QLatin1String("dataset_inputs")).toArray()) {
            const QJsonObject dataset = value.toObject().value(QLatin1String("dataset")).toObject();
            const QString key = QStringLiteral("%1@%2@%3").arg(restText(dataset, "name"), restText(dataset, "digest"), restText(dataset, "source"));
            m_store.datasets.insert(key, {restText(dataset, "name"), restText(dataset, "digest"), restText(dataset, "source_type"), restText(dataset, "source"), restText(dataset, "schema"), restText(dataset, "profile")});
            run.inputs.append({key, restPairs(value.toObject().value(QLatin1String("tags"))).value(QStringLiteral("mlflow.data.context"))});
        }
        for (const QJsonValue &model : inputs.value(QLatin1String("model_inputs")).toArray())
            run.modelInputs.append(restText(model.toObject(), "model_id"));
        for (const QJsonValue &model : object.value(QLatin1String("outputs")).toObject().value(QLatin1String("model_outputs")).toArray())
            run.modelOutputs.append(restText(model.toObject(), "model_id"));
        if (run.name.isEmpty())
            run.name = run.tags.value(QStringLiteral("mlflow.runName"));
        m_store.runs.insert(run.id, run);
    }

    void readLoggedModel(const QJsonObject &object, const QString &pointer)
    {
        const QJsonObject info = object.value(QLatin1String("info")).toObject();
        const QJsonObject data = object.value(QLatin1String("data")).toObject();
        MlflowLoggedModel model;
        model.id = restText(info, "model_id");
        if (model.id.isEmpty())
            return refuse(pointer, MlflowRestTexts::tr("A logged model without model_id is left out."));
        model.experimentId = restText(info, "experiment_id");
        model.name = restText(info, "name");
        model.sourceRunId = restText(info, "source_run_id");
        model.status = mlflowModelStatus(restText(info, "status"));
        model.type = restText(info, "model_type");
        model.createdMs = restTime(info, {"creation_timestamp_ms"});
        model.params = restPairs(data.value(QLatin1String("params")));
        model.metrics = restMetrics(data.value(QLatin1String("metrics")));
        model.tags = restPairs(info.value(QLatin1String("tags")));
        m_store.loggedModels.insert(model.id, model);
    }

private:
    void refuse(const QString &pointer, const QString &message)
    {
        m_notes.append({ImportNote::Kind::Rejected, m_file, 0, pointer, QStringLiteral("id-missing"), message});
        m_store.oddities.append(pointer + QStringLiteral(": id-missing"));
    }

    QString m_file;
    MlflowStore &m_store;
    QList<ImportNote> &m_notes;
    QHash<QString, qsizetype> m_places; ///< of versions, by name/version
};

} // namespace

bool MlflowRest::isAnswer(const QJsonObject &answer)
{
    return std::any_of(std::begin(answerKeys), std::end(answerKeys), [&answer](const char *key) { return answer.value(QLatin1String(key)).isObject() || answer.value(QLatin1String(key)).isArray(); });
}

void MlflowRest::read(const QJsonObject &answer, const QString &file, MlflowStore &store, QList<ImportNote> &notes)
{
    store.isWhole = false;
    RestReader reader(file, store, notes);
    const auto each = [&answer, &reader](const char *one, const char *many, void (RestReader::*take)(const QJsonObject &, const QString &)) {
        if (const QJsonValue value = answer.value(QLatin1String(one)); value.isObject())
            (reader.*take)(value.toObject(), QLatin1Char('/') + QLatin1String(one));
        int index = 0;
        for (const QJsonValue &value : answer.value(QLatin1String(many)).toArray())
            (reader.*take)(value.toObject(), QStringLiteral("/%1/%2").arg(QLatin1String(many)).arg(index++));
    };
    each("experiment", "experiments", &RestReader::readExperiment);
    each("run", "runs", &RestReader::readRun);
    each("model", "models", &RestReader::readLoggedModel);
    each("registered_model", "registered_models", &RestReader::readRegisteredModel);
    each("model_version", "model_versions", &RestReader::readVersion);
}

} // namespace hallmarker::lineage
