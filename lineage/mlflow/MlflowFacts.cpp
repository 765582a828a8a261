#include "lineage/mlflow/MlflowFacts.h"

#include "core/json/CanonicalJson.h"
#include "lineage/intake/FactWriter.h"
#include "lineage/mlflow/MlflowSource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace hallmarker::lineage {

static_assert(mlflowNoTime == noTime);

namespace {

const QString mlflowSpace = QStringLiteral("mlflow");

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QJsonObject metricsToJson(const QMap<QString, MlflowMetric> &metrics)
{
    QJsonObject object;
    for (auto metric = metrics.begin(); metric != metrics.end(); ++metric) {
        QJsonObject value{{QStringLiteral("value"), std::isfinite(metric->value) ? QJsonValue(metric->value) : QJsonValue(QJsonValue::Null)}, {QStringLiteral("step"), metric->step}};
        if (!metric->runId.isEmpty())
            value.insert(QStringLiteral("run"), metric->runId);
        object.insert(metric.key(), value);
    }
    return object;
}

/// An object of the pairs that have something to say.
QJsonObject filled(std::initializer_list<std::pair<QString, QJsonValue>> pairs)
{
    QJsonObject object;
    for (const auto &[key, value] : pairs) {
        const bool isEmpty = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) || (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
        if (!isEmpty)
            object.insert(key, value);
    }
    return object;
}

QJsonValue timeToJson(qint64 ms)
{
    return ms == mlflowNoTime ? QJsonValue(QJsonValue::Null) : QJsonValue(ms);
}

RunState runStateOf(const QString &status)
{
    if (status == QLatin1String("RUNNING"))
        return RunState::Running;
    if (status == QLatin1String("SCHEDULED"))
        return RunState::Start;
    if (status == QLatin1String("FINISHED"))
        return RunState::Complete;
    if (status == QLatin1String("FAILED"))
        return RunState::Fail;
    return status == QLatin1String("KILLED") ? RunState::Abort : RunState::Unknown;
}

/// Data that a model was measured with and did not learn from.
bool isEvaluation(const QString &context)
{
    const QString word = context.toLower();
    return word == QLatin1String("eval") || word == QLatin1String("evaluation") || word == QLatin1String("test") || word == QLatin1String("testing");
}

class MlflowFacts {
public:
    MlflowFacts(const MlflowStore &store, FactWriter &writer) : m_store(store), m_writer(writer)
    {
        for (const auto &[model, version] : store.loggedModelToVersion())
            m_versionsOf[model].append(version);
    }

    void write()
    {
        for (const MlflowExperiment &experiment : m_store.experiments)
            write(experiment);
        for (const MlflowRun &run : m_store.runs)
            write(run);
        for (const MlflowLoggedModel &model : m_store.loggedModels)
            write(model);
        for (const MlflowRegisteredModel &model : m_store.registeredModels)
            write(model);
        for (const MlflowModelVersion &version : m_store.versions)
            write(version);
    }

private:
    void begin(const QString &kind, const QJsonObject &body, qint64 atMs)
    {
        m_writer.beginEvent(core::CanonicalJson::of(QJsonObject{{QStringLiteral("mlflow"), kind}, {QStringLiteral("body"), body}}), atMs);
    }
    NodeIndex runNode(const QString &id) { return m_writer.node(NodeKind::Run, mlflowSpace, id.toLower()); }
    NodeIndex loggedNode(const QString &id) { return m_writer.node(NodeKind::ModelVersion, mlflowSpace, id); }
    NodeIndex versionNode(const QString &name) { return m_writer.node(NodeKind::ModelVersion, mlflowSpace, name); }
    NodeIndex jobNode(const QString &experimentId)
    {
        const QString name = m_store.experiments.value(experimentId).name;
        return m_writer.node(NodeKind::Job, mlflowSpace, name.isEmpty() ? experimentId : name);
    }
    void say(NodeIndex node, const char *key, const QJsonObject &value)
    {
        if (!value.isEmpty())
            m_writer.attribute(node, key, value);
    }
    void sayDeleted(NodeIndex node, bool isDeleted)
    {
        if (isDeleted)
            m_writer.attribute(node, "lifecycle", QJsonObject{{QStringLiteral("state"), QStringLiteral("DELETED")}});
    }

    void write(const MlflowExperiment &experiment)
    {
        begin(QStringLiteral("experiment"), filled({{QStringLiteral("id"), experiment.id}, {QStringLiteral("name"), experiment.name}, {QStringLiteral("deleted"), experiment.isDeleted}, {QStringLiteral("tags"), textsToJson(experiment.tags)}}), experiment.createdMs);
        const NodeIndex job = jobNode(experiment.id);
        m_writer.attribute(job, "subtype", QStringLiteral("experiment"));
        m_writer.attribute(job, "source", QJsonObject{{QStringLiteral("mlflow"), experiment.id}});
        say(job, "tags_mlflow", textsToJson(experiment.tags));
        sayDeleted(job, experiment.isDeleted);
    }

    void write(const MlflowRun &run)
    {
        QJsonArray inputs;
        for (const MlflowInput &input : run.inputs) {
            const MlflowDataset dataset = m_store.datasets.value(input.datasetKey);
            inputs.append(filled({{QStringLiteral("name"), dataset.name}, {QStringLiteral("digest"), dataset.digest}, {QStringLiteral("source_type"), dataset.sourceType}, {QStringLiteral("source"), withoutCredentials(dataset.source)}, {QStringLiteral("schema"), dataset.schema}, {QStringLiteral("profile"), dataset.profile}, {QStringLiteral("context"), input.context}}));
        }
        begin(QStringLiteral("run"),
              filled({{QStringLiteral("id"), run.id}, {QStringLiteral("experiment"), run.experimentId}, {QStringLiteral("experiment_name"), m_store.experiments.value(run.experimentId).name}, {QStringLiteral("name"), run.name}, {QStringLiteral("user"), run.user}, {QStringLiteral("status"), run.status}, {QStringLiteral("deleted"), run.isDeleted},
                      {QStringLiteral("start"), timeToJson(run.startMs)}, {QStringLiteral("end"), timeToJson(run.endMs)}, {QStringLiteral("artifacts"), run.artifactUri}, {QStringLiteral("params"), textsToJson(run.params)}, {QStringLiteral("metrics"), metricsToJson(run.metrics)}, {QStringLiteral("tags"), textsToJson(run.tags)},
                      {QStringLiteral("inputs"), inputs}, {QStringLiteral("model_inputs"), QJsonArray::fromStringList(run.modelInputs)}, {QStringLiteral("model_outputs"), QJsonArray::fromStringList(run.modelOutputs)}}),
              run.endMs == mlflowNoTime ? run.startMs : run.endMs);
        const NodeIndex node = runNode(run.id);
        const NodeIndex job = jobNode(run.experimentId);
        m_writer.edge(node, job, EdgeKind::RunOf);
        if (run.startMs != mlflowNoTime && run.endMs != mlflowNoTime)
            m_writer.run(node, job, RunState::Start, run.startMs);
        m_writer.run(node, job, runStateOf(run.status), m_writer.time());
        m_writer.attribute(node, "source", filled({{QStringLiteral("mlflow"), run.id}, {QStringLiteral("name"), run.name}, {QStringLiteral("artifacts"), run.artifactUri}}));
        if (!run.user.isEmpty())
            m_writer.attribute(node, "owners", QJsonArray{QJsonObject{{QStringLiteral("name"), run.user}}});
        say(node, "parameters", textsToJson(run.params));
        say(node, "metrics", metricsToJson(run.metrics));
        say(node, "tags_mlflow", textsToJson(run.tags));
        sayDeleted(node, run.isDeleted);
        for (const MlflowInput &input : run.inputs)
            write(input, run, node);
        for (const QString &model : run.modelInputs)
            m_writer.edge(loggedNode(model), node, EdgeKind::Input, Transform::Unknown, node);
        for (const QString &model : run.modelOutputs)
            m_writer.edge(node, loggedNode(model), EdgeKind::Output, Transform::Train, node);
    }

    void write(const MlflowInput &input, const MlflowRun &run, NodeIndex node)
    {
        const auto found = m_store.datasets.constFind(input.datasetKey);
        if (found == m_store.datasets.constEnd())
            return; // stands among the dangling ones
        const DataName name = mlflowDatasetName(*found);
        const NodeIndex dataset = m_writer.node(NodeKind::Dataset, name.space, name.name);
        QJsonObject detail = filled({{QStringLiteral("context"), input.context}});
        if (!found->digest.isEmpty()) {
            const QString versionName = name.name + QLatin1Char('@') + found->digest;
            const NodeIndex version = m_writer.node(NodeKind::DatasetVersion, name.space, versionName);
            m_writer.edge(version, dataset, EdgeKind::VersionOf, Transform::Identity);
            m_writer.attribute(version, "digest", QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("mlflow")}, {QStringLiteral("value"), found->digest}});
            detail.insert(QStringLiteral("version"), versionName);
        }
        m_writer.attribute(dataset, "source", filled({{QStringLiteral("mlflow"), found->name}, {QStringLiteral("type"), found->sourceType}, {QStringLiteral("source"), withoutCredentials(found->source)}}));
        const QJsonArray columns = QJsonDocument::fromJson(found->schema.toUtf8()).object().value(QLatin1String("mlflow_colspec")).toArray();
        QJsonArray schema;
        for (const QJsonValue &column : columns) {
            const QString columnName = column.toObject().value(QLatin1String("name")).toString();
            if (columnName.isEmpty())
                continue;
            schema.append(filled({{QStringLiteral("name"), columnName}, {QStringLiteral("type"), column.toObject().value(QLatin1String("type")).toString()}}));
            m_writer.edge(dataset, m_writer.field(name.space, name.name, columnName), EdgeKind::HasField);
        }
        if (!schema.isEmpty())
            m_writer.attribute(dataset, "schema", schema);
        if (!isEvaluation(input.context) || run.modelOutputs.isEmpty()) {
            m_writer.edge(dataset, node, EdgeKind::Input, Transform::Unknown, node, detail);
            return;
        }
        for (const QString &model : run.modelOutputs)
            m_writer.edge(dataset, loggedNode(model), EdgeKind::Evaluates, Transform::Unknown, node, detail);
    }

    void write(const MlflowLoggedModel &model)
    {
        begin(QStringLiteral("logged-model"),
              filled({{QStringLiteral("id"), model.id}, {QStringLiteral("experiment"), model.experimentId}, {QStringLiteral("name"), model.name}, {QStringLiteral("run"), model.sourceRunId}, {QStringLiteral("status"), model.status}, {QStringLiteral("type"), model.type}, {QStringLiteral("deleted"), model.isDeleted},
                      {QStringLiteral("created"), timeToJson(model.createdMs)}, {QStringLiteral("params"), textsToJson(model.params)}, {QStringLiteral("metrics"), metricsToJson(model.metrics)}, {QStringLiteral("tags"), textsToJson(model.tags)}}),
              model.createdMs);
        const NodeIndex node = loggedNode(model.id);
        m_writer.attribute(node, "subtype", QStringLiteral("logged-model"));
        m_writer.attribute(node, "source", filled({{QStringLiteral("mlflow"), model.id}, {QStringLiteral("name"), model.name}, {QStringLiteral("type"), model.type}, {QStringLiteral("status"), model.status}}));
        say(node, "parameters", textsToJson(model.params));
        say(node, "metrics", metricsToJson(model.metrics));
        say(node, "tags_mlflow", textsToJson(model.tags));
        sayDeleted(node, model.isDeleted);
        const auto run = m_store.runs.constFind(model.sourceRunId);
        const bool isToldByRun = run != m_store.runs.constEnd() && run->modelOutputs.contains(model.id);
        if (!model.sourceRunId.isEmpty() && !isToldByRun)
            m_writer.edge(runNode(model.sourceRunId), node, EdgeKind::Output, Transform::Train, runNode(model.sourceRunId));
        for (const QString &version : m_versionsOf.value(model.id))
            m_writer.edge(node, versionNode(version), EdgeKind::Derives, Transform::Identity);
    }

    void write(const MlflowRegisteredModel &model)
    {
        begin(QStringLiteral("registered-model"), filled({{QStringLiteral("name"), model.name}, {QStringLiteral("description"), model.description}, {QStringLiteral("tags"), textsToJson(model.tags)}, {QStringLiteral("aliases"), textsToJson(model.aliases)}}), model.createdMs);
        const NodeIndex node = m_writer.node(NodeKind::Model, mlflowSpace, model.name);
        m_writer.attribute(node, "source", QJsonObject{{QStringLiteral("mlflow"), model.name}});
        if (!model.description.isEmpty())
            m_writer.attribute(node, "documentation", QJsonObject{{QStringLiteral("description"), model.description}});
        say(node, "tags_mlflow", textsToJson(model.tags));
        say(node, "aliases", textsToJson(model.aliases));
    }

    void write(const MlflowModelVersion &version)
    {
        const QString name = MlflowStore::versionName(version);
        begin(QStringLiteral("model-version"),
              filled({{QStringLiteral("name"), version.model}, {QStringLiteral("version"), version.version}, {QStringLiteral("run"), version.runId}, {QStringLiteral("model_id"), version.modelId}, {QStringLiteral("source"), withoutCredentials(version.source)}, {QStringLiteral("status"), version.status}, {QStringLiteral("stage"), version.stage},
                      {QStringLiteral("description"), version.description}, {QStringLiteral("user"), version.user}, {QStringLiteral("created"), timeToJson(version.createdMs)}, {QStringLiteral("tags"), textsToJson(version.tags)}}),
              version.createdMs);
        const NodeIndex node = versionNode(name);
        m_writer.edge(node, m_writer.node(NodeKind::Model, mlflowSpace, version.model), EdgeKind::VersionOf, Transform::Identity);
        m_writer.attribute(node, "version", version.version);
        m_writer.attribute(node, "source", filled({{QStringLiteral("mlflow"), name}, {QStringLiteral("source"), withoutCredentials(version.source)}, {QStringLiteral("status"), version.status}, {QStringLiteral("stage"), version.stage}}));
        if (!version.description.isEmpty())
            m_writer.attribute(node, "documentation", QJsonObject{{QStringLiteral("description"), version.description}});
        if (!version.user.isEmpty())
            m_writer.attribute(node, "owners", QJsonArray{QJsonObject{{QStringLiteral("name"), version.user}}});
        say(node, "tags_mlflow", textsToJson(version.tags));
        if (!version.runId.isEmpty())
            m_writer.edge(runNode(version.runId), node, EdgeKind::Output, Transform::Train, runNode(version.runId));
        // The logged model's own event tells this edge; an extract may hold the version alone.
        if (!version.modelId.isEmpty() && !m_store.loggedModels.contains(version.modelId))
            m_writer.edge(loggedNode(version.modelId), node, EdgeKind::Derives, Transform::Identity);
    }

    const MlflowStore &m_store;
    FactWriter &m_writer;
    QHash<QString, QStringList> m_versionsOf; ///< by logged model
};

} // namespace

void writeMlflowFacts(const MlflowStore &store, FactWriter &writer)
{
    MlflowFacts(store, writer).write();
}

} // namespace hallmarker::lineage
