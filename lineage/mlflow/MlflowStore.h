#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <limits>
#include <optional>

namespace hallmarker::lineage {

inline constexpr qint64 mlflowNoTime = std::numeric_limits<qint64>::min();

struct MlflowExperiment {
    QString id;
    QString name;
    bool isDeleted = false;   ///< by its life-cycle stage, or because it lies in .trash
    qint64 createdMs = mlflowNoTime;
    QMap<QString, QString> tags;
};

/// The latest value of one metric, and how many values there were.
struct MlflowMetric {
    double value = 0;
    qint64 atMs = mlflowNoTime;
    qint64 step = 0;
    qint64 count = 0;
    QString runId;            ///< of a logged model's metric: the run that measured it
};

struct MlflowDataset {
    QString name;
    QString digest;
    QString sourceType;       ///< "local", "s3", "http", "code" ...
    QString source;           ///< JSON
    QString schema;           ///< JSON
    QString profile;          ///< JSON
};

/// A data set that a run read.
struct MlflowInput {
    QString datasetKey;       ///< into MlflowStore::datasets
    QString context;          ///< "training", "eval" ...
};

struct MlflowRun {
    QString id;
    QString experimentId;
    QString name;
    QString user;
    QString status;           ///< "FINISHED" ...
    bool isDeleted = false;
    qint64 startMs = mlflowNoTime;
    qint64 endMs = mlflowNoTime;
    QString artifactUri;
    QMap<QString, QString> params;
    QMap<QString, QString> tags;
    QMap<QString, MlflowMetric> metrics;
    QList<MlflowInput> inputs;
    QStringList modelInputs;  ///< ids of logged models
    QStringList modelOutputs; ///< ids of logged models
};

/// A model as a run left it (MLflow 3), registered or not.
struct MlflowLoggedModel {
    QString id;               ///< "m-..."
    QString experimentId;
    QString name;
    QString sourceRunId;
    QString status;
    QString type;
    bool isDeleted = false;
    qint64 createdMs = mlflowNoTime;
    QMap<QString, QString> params;
    QMap<QString, QString> tags;
    QMap<QString, MlflowMetric> metrics;
};

struct MlflowModelVersion {
    QString model;
    QString version;          ///< a whole number as text
    QString runId;
    QString modelId;          ///< of the logged model; empty when not known
    QString source;
    QString status;
    QString stage;
    QString description;
    QString user;
    qint64 createdMs = mlflowNoTime;
    QMap<QString, QString> tags;
};

struct MlflowRegisteredModel {
    QString name;
    QString description;
    qint64 createdMs = mlflowNoTime;
    QMap<QString, QString> tags;
    QMap<QString, QString> aliases; ///< alias -> version
};

/// Everything that one tracking server or folder holds, whatever way it was read.
struct MlflowStore {
    QMap<QString, MlflowExperiment> experiments; ///< by id
    QMap<QString, MlflowRun> runs;               ///< by id
    QMap<QString, MlflowDataset> datasets;       ///< by a key of the reader's
    QMap<QString, MlflowLoggedModel> loggedModels;
    QMap<QString, MlflowRegisteredModel> registeredModels;
    QList<MlflowModelVersion> versions;

    qint64 outputsNotNamingTheRun = 0; ///< outputs whose source_id is not the run they lie in
    QStringList oddities;              ///< parts that could not be read
    bool isWhole = true;               ///< false: an extract, in which references may lead outside

    using Edge = std::pair<QString, QString>;
    QList<Edge> runToLoggedModel() const;
    QList<Edge> loggedModelToVersion() const;   ///< version as name/version
    QList<Edge> runToVersion() const;
    QList<Edge> datasetToRun() const;
    QList<Edge> loggedModelToRun() const;
    /// References to what is not in the store, one sentence of ids each.
    QStringList dangling() const;
    /// With the keys that `lineage import --format json` prints.
    QJsonObject counts() const;

    static QString versionName(const MlflowModelVersion &version) { return version.model + QLatin1Char('/') + version.version; }
};

/// "RUNNING" for 1 or "1", the text itself otherwise.
QString mlflowRunStatus(const QString &status);
/// "READY" for 2 ...; the prefix LOGGED_MODEL_ is taken away.
QString mlflowModelStatus(const QString &status);
/// The logged model of a source like "models:/m-0123"; empty for any other.
QString mlflowModelIdOfSource(const QString &source);
/// Name and version pairs of the tag mlflow.modelVersions, where one version may stand twice, as number and as text.
QList<std::pair<QString, QString>> mlflowVersionsOfTag(const QString &tag);

} // namespace hallmarker::lineage
