#include "lineage/mlflow/MlflowStore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace hallmarker::lineage {

namespace {

/// Each pair once, in the order of first sight.
class MlflowPairs {
public:
    void add(const QString &from, const QString &to)
    {
        if (!from.isEmpty() && !to.isEmpty() && m_seen.insert({from, to}).second)
            m_list.append({from, to});
    }
    const QList<MlflowStore::Edge> &list() const { return m_list; }

private:
    std::set<MlflowStore::Edge> m_seen;
    QList<MlflowStore::Edge> m_list;
};

template <typename Items>
qint64 sizesOf(const Items &items, auto member)
{
    qint64 sum = 0;
    for (const auto &item : items)
        sum += (item.*member).size();
    return sum;
}

QString numbered(const QString &status, std::initializer_list<const char *> names)
{
    bool isNumber = false;
    const int number = status.toInt(&isNumber);
    if (!isNumber || number < 0 || number >= static_cast<int>(names.size()))
        return status;
    return QLatin1String(*(names.begin() + number));
}

} // namespace

QString mlflowRunStatus(const QString &status)
{
    return numbered(status, {"UNSPECIFIED", "RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"});
}

QString mlflowModelStatus(const QString &status)
{
    const QString prefix = QStringLiteral("LOGGED_MODEL_");
    const QString text = status.startsWith(prefix) ? status.mid(prefix.size()) : status;
    return numbered(text, {"UNSPECIFIED", "PENDING", "READY", "UPLOAD_FAILED"});
}

QString mlflowModelIdOfSource(const QString &source)
{
    const QString prefix = QStringLiteral("models:/");
    const QString id = source.startsWith(prefix) ? source.mid(prefix.size()).section(QLatin1Char('/'), 0, 0) : QString();
    return id.startsWith(QLatin1String("m-")) ? id : QString();
}

QList<std::pair<QString, QString>> mlflowVersionsOfTag(const QString &tag)
{
    MlflowPairs pairs;
    for (const QJsonValue &entry : QJsonDocument::fromJson(tag.toUtf8()).array()) {
        const QJsonValue version = entry.toObject().value(QLatin1String("version"));
        pairs.add(entry.toObject().value(QLatin1String("name")).toString(), version.isDouble() ? QString::number(version.toInteger()) : version.toString());
    }
    return pairs.list();
}

QList<MlflowStore::Edge> MlflowStore::runToLoggedModel() const
{
    MlflowPairs pairs;
    for (const MlflowRun &run : runs) {
        for (const QString &model : run.modelOutputs)
            pairs.add(run.id, model);
    }
    for (const MlflowLoggedModel &model : loggedModels)
        pairs.add(model.sourceRunId, model.id);
    return pairs.list();
}

QList<MlflowStore::Edge> MlflowStore::loggedModelToVersion() const
{
    MlflowPairs pairs;
    for (const MlflowModelVersion &version : versions)
        pairs.add(version.modelId, versionName(version));
    std::set<QString> known;
    for (const MlflowModelVersion &version : versions)
        known.insert(versionName(version));
    for (const MlflowLoggedModel &model : loggedModels) {
        for (const auto &[name, version] : mlflowVersionsOfTag(model.tags.value(QStringLiteral("mlflow.modelVersions")))) {
            if (known.contains(name + QLatin1Char('/') + version))
                pairs.add(model.id, name + QLatin1Char('/') + version);
        }
    }
    return pairs.list();
}

QList<MlflowStore::Edge> MlflowStore::runToVersion() const
{
    MlflowPairs pairs;
    for (const MlflowModelVersion &version : versions)
        pairs.add(version.runId, versionName(version));
    return pairs.list();
}

QList<MlflowStore::Edge> MlflowStore::datasetToRun() const
{
    MlflowPairs pairs;
    for (const MlflowRun &run : runs) {
        for (const MlflowInput &input : run.inputs)
            pairs.add(input.datasetKey, run.id);
    }
    return pairs.list();
}

QList<MlflowStore::Edge> MlflowStore::loggedModelToRun() const
{
    MlflowPairs pairs;
    for (const MlflowRun &run : runs) {
        for (const QString &model : run.modelInputs)
            pairs.add(model, run.id);
    }
    return pairs.list();
}

QStringList MlflowStore::dangling() const
{
    QStringList missing;
    if (!isWhole)
        return missing;
    for (const auto &[run, model] : runToLoggedModel()) {
        if (!runs.contains(run))
            missing.append(QStringLiteral("logged_model %1 -> run %2").arg(model, run));
        if (!loggedModels.contains(model))
            missing.append(QStringLiteral("run %1 -> logged_model %2").arg(run, model));
    }
    for (const MlflowModelVersion &version : versions) {
        if (!version.runId.isEmpty() && !runs.contains(version.runId))
            missing.append(QStringLiteral("model_version %1 -> run %2").arg(versionName(version), version.runId));
        if (!version.modelId.isEmpty() && !loggedModels.contains(version.modelId))
            missing.append(QStringLiteral("model_version %1 -> logged_model %2").arg(versionName(version), version.modelId));
        if (!registeredModels.contains(version.model))
            missing.append(QStringLiteral("model_version %1 -> registered_model %2").arg(versionName(version), version.model));
    }
    std::set<QString> known;
    for (const MlflowModelVersion &version : versions)
        known.insert(versionName(version));
    for (const MlflowRegisteredModel &model : registeredModels) {
        for (auto alias = model.aliases.begin(); alias != model.aliases.end(); ++alias) {
            if (!known.contains(model.name + QLatin1Char('/') + alias.value()))
                missing.append(QStringLiteral("alias %1@%2 -> model_version %1/%3").arg(model.name, alias.key(), alias.value()));
        }
    }
    for (const auto &[dataset, run] : datasetToRun()) {
        if (!datasets.contains(dataset))
            missing.append(QStringLiteral("run %1 -> dataset %2").arg(run, dataset));
    }
    for (const auto &[model, run] : loggedModelToRun()) {
        if (!loggedModels.contains(model))
            missing.append(QStringLiteral("run %1 -> logged_model %2").arg(run, model));
    }
    return missing;
}

QJsonObject MlflowStore::counts() const
{
    QJsonObject runStatus;
    qint64 deletedRuns = 0;
    for (const MlflowRun &run : runs) {
        runStatus.insert(run.status, runStatus.value(run.status).toInt() + 1);
        deletedRuns += run.isDeleted;
    }
    QJsonObject stages;
    qint64 runReferences = 0;
    for (const MlflowModelVersion &version : versions) {
        if (!version.stage.isEmpty() && version.stage != QLatin1String("None"))
            stages.insert(version.stage, stages.value(version.stage).toInt() + 1);
        runReferences += !version.runId.isEmpty();
    }
    QJsonObject kinds;
    qint64 edges = 0;
    const auto addKind = [&](const char *name, const QList<Edge> &list) {
        if (!list.isEmpty())
            kinds.insert(QLatin1String(name), list.size());
        edges += list.size();
    };
    addKind("run->logged_model", runToLoggedModel());
    addKind("logged_model->model_version", loggedModelToVersion());
    addKind("run->model_version", runToVersion());
    addKind("dataset->run", datasetToRun());
    addKind("logged_model->run", loggedModelToRun());
    const auto deletedExperiments = std::count_if(experiments.begin(), experiments.end(), [](const MlflowExperiment &experiment) { return experiment.isDeleted; });
    return {{QStringLiteral("experiments_active"), experiments.size() - static_cast<qsizetype>(deletedExperiments)},
            {QStringLiteral("experiments_deleted"), static_cast<qint64>(deletedExperiments)},
            {QStringLiteral("runs"), runs.size()},
            {QStringLiteral("runs_deleted"), deletedRuns},
            {QStringLiteral("run_status"), runStatus},
            {QStringLiteral("run_params"), sizesOf(runs, &MlflowRun::params)},
            {QStringLiteral("run_metrics"), sizesOf(runs, &MlflowRun::metrics)},
            {QStringLiteral("run_tags"), sizesOf(runs, &MlflowRun::tags)},
            {QStringLiteral("run_refs"), runReferences},
            {QStringLiteral("inputs"), sizesOf(runs, &MlflowRun::inputs)},
            {QStringLiteral("outputs"), sizesOf(runs, &MlflowRun::modelOutputs)},
            {QStringLiteral("datasets"), datasets.size()},
            {QStringLiteral("logged_models"), loggedModels.size()},
            {QStringLiteral("logged_model_params"), sizesOf(loggedModels, &MlflowLoggedModel::params)},
            {QStringLiteral("logged_model_metrics"), sizesOf(loggedModels, &MlflowLoggedModel::metrics)},
            {QStringLiteral("logged_model_tags"), sizesOf(loggedModels, &MlflowLoggedModel::tags)},
            {QStringLiteral("registered_models"), registeredModels.size()},
            {QStringLiteral("model_versions"), versions.size()},
            {QStringLiteral("aliases"), sizesOf(registeredModels, &MlflowRegisteredModel::aliases)},
            {QStringLiteral("stages"), stages},
            {QStringLiteral("outputs_meta_source_id_not_run"), outputsNotNamingTheRun},
            {QStringLiteral("edges"), edges},
            {QStringLiteral("edge_kinds"), kinds},
            {QStringLiteral("dangling"), QJsonArray::fromStringList(dangling())},
            {QStringLiteral("oddities"), QJsonArray::fromStringList(oddities)}};
}

} // namespace hallmarker::lineage
