#include "lineage/mlflow/MlflowFileStore.h"

#include "core/yaml/YamlReader.h"
#include "lineage/intake/SourceFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

struct MlflowFileTexts {
    Q_DECLARE_TR_FUNCTIONS(MlflowFileTexts)
};

QString scalarText(const QJsonValue &value)
{
    return value.isDouble() || value.isBool() ? value.toVariant().toString() : value.toString();
}

qint64 timeOf(const QJsonObject &meta, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QJsonValue value = meta.value(QLatin1String(key)); value.isDouble())
            return value.toInteger();
    }
    return mlflowNoTime;
}

/// Lists of {key, value} as old files write them, and maps as new ones do.
QMap<QString, QString> pairsOf(const QJsonValue &value)
{
    QMap<QString, QString> pairs;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        pairs.insert(entry.key(), scalarText(entry.value()));
    for (const QJsonValue &entry : value.toArray())
        pairs.insert(entry.toObject().value(QLatin1String("key")).toString(), scalarText(entry.toObject().value(QLatin1String("value"))));
    return pairs;
}

class FileStoreReader {
public:
    FileStoreReader(const QString &root, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress) : m_root(root), m_options(options), m_notes(notes), m_progress(progress) {}

    Result<MlflowStore> read()
    {
        HALLMARKER_TRY(readExperiments(m_root, false));
        HALLMARKER_TRY(readExperiments(m_root.filePath(QStringLiteral(".trash")), true));
        HALLMARKER_TRY(readRegistry(m_root.filePath(QStringLiteral("models"))));
        return std::move(m_store);
    }

private:
    /// Sub-folders by name; links are left out and noted.
    QStringList foldersIn(const QDir &folder)
    {
        QStringList names;
        for (const QFileInfo &entry : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (entry.isSymLink())
                odd(entry.filePath(), "link", MlflowFileTexts::tr("%1 is a link and is not followed.").arg(entry.filePath()), ImportNote::Kind::Warning);
            else
                names.append(entry.fileName());
        }
        return names;
    }

    void odd(const QString &file, const char *code, const QString &message, ImportNote::Kind kind)
    {
        m_notes.append({kind, file, 0, {}, QLatin1String(code), message});
        m_store.oddities.append(m_root.relativeFilePath(file) + QStringLiteral(": ") + QLatin1String(code));
    }

    Result<void> countFile()
    {
        if (m_progress.isCancelled())
            return Error(ErrorKind::Cancelled, MlflowFileTexts::tr("The import was stopped."));
        if (++m_files > MlflowFileStore::maxFiles)
            return Error(ErrorKind::LimitExceeded, MlflowFileTexts::tr("%1 holds more than %2 files. Import its experiments one by one.").arg(m_root.path()).arg(MlflowFileStore::maxFiles), {}, {.file = m_root.path()});
        return {};
    }

    /// The map in a meta.yaml; nothing, with a note, when it cannot be read.
    Result<std::optional<QJsonObject>> meta(const QDir &folder)
    {
        HALLMARKER_TRY(countFile());
        const QString file = folder.filePath(QStringLiteral("meta.yaml"));
        if (QFileInfo(file).isSymLink() || !QFileInfo::exists(file)) {
            odd(file, "meta-missing", MlflowFileTexts::tr("There is no %1; what it describes is left out.").arg(file), ImportNote::Kind::Rejected);
            return std::optional<QJsonObject>();
        }
        const auto document = core::readYamlFile(file, {.maxBytes = qMin<qint64>(m_options.maxBytes, 4LL << 20), .maxDepth = m_options.maxDepth});
        if (!document) {
            m_notes.append(noteOf(document.error(), QStringLiteral("meta-invalid")));
            m_store.oddities.append(m_root.relativeFilePath(file) + QStringLiteral(": meta-invalid"));
            return std::optional<QJsonObject>();
        }
        if (!document->root().isObject()) {
            odd(file, "meta-invalid", MlflowFileTexts::tr("%1 holds no map; what it describes is left out.").arg(file), ImportNote::Kind::Rejected);
            return std::optional<QJsonObject>();
        }
        return std::optional(document->root().toObject());
    }

    /// The texts of a folder with one file a key; a key with a slash is a folder with files.
    Result<void> texts(const QDir &folder, const QString &prefix, int depth, QMap<QString, QString> &into)
    {
        if (depth > m_options.maxDepth)
            return Error(ErrorKind::LimitExceeded, MlflowFileTexts::tr("%1 is nested more than %2 levels deep.").arg(folder.path()).arg(m_options.maxDepth), {}, {.file = folder.path()});
        for (const QFileInfo &entry : folder.entryInfoList(QDir::Files | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name)) {
            HALLMARKER_TRY(countFile());
            if (entry.isSymLink()) {
                odd(entry.filePath(), "link", MlflowFileTexts::tr("%1 is a link and is not followed.").arg(entry.filePath()), ImportNote::Kind::Warning);
                continue;
            }
            const auto bytes = readSourceFile(entry.filePath(), qMin<qint64>(m_options.maxBytes, 64LL << 20));
            if (bytes)
                into.insert(prefix + entry.fileName(), QString::fromUtf8(*bytes));
            else
                odd(entry.filePath(), "unreadable", bytes.error().message, ImportNote::Kind::Rejected);
        }
        for (const QString &name : foldersIn(folder))
            HALLMARKER_TRY(texts(folder.filePath(name), prefix + name + QLatin1Char('/'), depth + 1, into));
        return {};
    }

    /// Lines "time value step", of logged models "time value step run".
    Result<void> metrics(const QDir &folder, QMap<QString, MlflowMetric> &into)
    {
        QMap<QString, QString> files;
        HALLMARKER_TRY(texts(folder, {}, 0, files));
        for (auto file = files.begin(); file != files.end(); ++file) {
            MlflowMetric &metric = into[file.key()];
            qint64 line = 0;
            for (const QString &text : file->split(QLatin1Char('\n'))) {
                ++line;
                const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
                if (words.isEmpty())
                    continue;
                bool hasTime = false;
                bool hasValue = false;
                const qint64 atMs = words.value(0).toLongLong(&hasTime);
                const double value = words.value(1).toDouble(&hasValue);
                if (!hasTime || !hasValue) {
                    const QString path = folder.filePath(file.key());
                    m_notes.append({ImportNote::Kind::Warning, path, line, {}, QStringLiteral("metric-line-invalid"), MlflowFileTexts::tr("Line %1 of %2 is not a time, a value and a step.").arg(line).arg(path)});
                    continue;
                }
                ++metric.count;
                const qint64 step = words.value(2).toLongLong();
                if (metric.count == 1 || step > metric.step || (step == metric.step && atMs >= metric.atMs)) {
                    metric.value = value;
                    metric.step = step;
                    metric.atMs = atMs;
                    metric.runId = words.value(3);
                }
            }
        }
        return {};
    }

    Result<void> readExperiments(const QDir &folder, bool isTrash)
    {
        if (!folder.exists())
            return {};
        const QStringList names = foldersIn(folder);
        qint64 done = 0;
        for (const QString &name : names) {
            if (name == QLatin1String("models") || name.startsWith(QLatin1Char('.')))
                continue;
            m_progress.report(MlflowFileTexts::tr("Reading experiment %1").arg(name), done++, names.size());
            HALLMARKER_TRY(readExperiment(folder.filePath(name), name, isTrash));
        }
        return {};
    }

    Result<void> readExperiment(const QDir &folder, const QString &name, bool isTrash)
    {
        HALLMARKER_ASSIGN(const std::optional<QJsonObject> meta, this->meta(folder));
        MlflowExperiment experiment{name, name, isTrash};
        if (meta) {
            experiment.id = scalarText(meta->value(QLatin1String("experiment_id")));
            if (experiment.id.isEmpty())
                experiment.id = name;
            experiment.name = scalarText(meta->value(QLatin1String("name")));
            experiment.isDeleted = isTrash || meta->value(QLatin1String("lifecycle_stage")) == QLatin1String("deleted");
            experiment.createdMs = timeOf(*meta, {"creation_time"});
        }
        HALLMARKER_TRY(texts(folder.filePath(QStringLiteral("tags")), {}, 0, experiment.tags));
        if (meta)
            m_store.experiments.insert(experiment.id, experiment);
        HALLMARKER_TRY(readDatasets(folder.filePath(QStringLiteral("datasets")), experiment.id));
        HALLMARKER_TRY(readLoggedModels(folder.filePath(QStringLiteral("models")), experiment));
        for (const QString &run : foldersIn(folder)) {
            if (run != QLatin1String("datasets") && run != QLatin1String("models") && run != QLatin1String("tags") && run != QLatin1String("traces"))
                HALLMARKER_TRY(readRun(folder.filePath(run), run, experiment));
        }
        return {};
    }

    Result<void> readDatasets(const QDir &folder, const QString &experimentId)
    {
        for (const QString &name : foldersIn(folder)) {
            HALLMARKER_ASSIGN(const std::optional<QJsonObject> meta, this->meta(folder.filePath(name)));
            if (!meta)
                continue;
            const auto text = [&meta](const char *key) { return scalarText(meta->value(QLatin1String(key))); };
            m_store.datasets.insert(experimentId + QLatin1Char('/') + name, {text("name"), text("digest"), text("source_type"), text("source"), text("schema"), text("profile")});
        }
        return {};
    }

    Result<void> readLoggedModels(const QDir &folder, const MlflowExperiment &experiment)
    {
        for (const QString &name : foldersIn(folder)) {
            const QDir place(folder.filePath(name));
            HALLMARKER_ASSIGN(const std::optional<QJsonObject> meta, this->meta(place));
            if (!meta)
                continue;
            MlflowLoggedModel model;
            model.id = scalarText(meta->value(QLatin1String("model_id")));
            if (model.id.isEmpty())
                model.id = name;
            model.experimentId = experiment.id;
            model.name = scalarText(meta->value(QLatin1String("name")));
            model.sourceRunId = scalarText(meta->value(QLatin1String("source_run_id")));
            model.status = mlflowModelStatus(scalarText(meta->value(QLatin1String("status"))));
            model.type = scalarText(meta->value(QLatin1String("model_type")));
            model.isDeleted = experiment.isDeleted || meta->value(QLatin1String("lifecycle_stage")) == QLatin1String("deleted");
            model.createdMs = timeOf(*meta, {"creation_timestamp", "creation_timestamp_ms"});
            HALLMARKER_TRY(texts(place.filePath(QStringLiteral("params")), {}, 0, model.params));
            HALLMARKER_TRY(texts(place.filePath(QStringLiteral("tags")), {}, 0, model.tags));
            HALLMARKER_TRY(metrics(place.filePath(QStringLiteral("metrics")), model.metrics));
            m_store.loggedModels.insert(model.id, model);
        }
        return {};
    }

    Result<void> readRun(const QDir &folder, const QString &name, const MlflowExperiment &experiment)
    {
        HALLMARKER_ASSIGN(const std::optional<QJsonObject> meta, this->meta(folder));
        if (!meta)
            return {};
        MlflowRun run;
        run.id = scalarText(meta->value(QLatin1String("run_id")));
        if (run.id.isEmpty())
            run.id = scalarText(meta->value(QLatin1String("run_uuid"))); // stores of MLflow before 1.0
        if (run.id.isEmpty())
            run.id = name;
        run.experimentId = experiment.id;
        run.name = scalarText(meta->value(QLatin1String("run_name")));
        run.user = scalarText(meta->value(QLatin1String("user_id")));
        run.status = mlflowRunStatus(scalarText(meta->value(QLatin1String("status"))));
        run.isDeleted = experiment.isDeleted || meta->value(QLatin1String("lifecycle_stage")) == QLatin1String("deleted");
        run.startMs = timeOf(*meta, {"start_time"});
        run.endMs = timeOf(*meta, {"end_time"});
        run.artifactUri = scalarText(meta->value(QLatin1String("artifact_uri")));
        HALLMARKER_TRY(texts(folder.filePath(QStringLiteral("params")), {}, 0, run.params));
        HALLMARKER_TRY(texts(folder.filePath(QStringLiteral("tags")), {}, 0, run.tags));
        HALLMARKER_TRY(metrics(folder.filePath(QStringLiteral("metrics")), run.metrics));
        HALLMARKER_TRY(readInputs(folder.filePath(QStringLiteral("inputs")), run));
        HALLMARKER_TRY(readOutputs(folder.filePath(QStringLiteral("outputs")), run));
        if (run.name.isEmpty())
            run.name = run.tags.value(QStringLiteral("mlflow.runName"));
        m_store.runs.insert(run.id, run);
        return {};
    }

    Result<void> readInputs(const QDir &folder, MlflowRun &run)
    {
        for (const QString &name : foldersIn(folder)) {
            HALLMARKER_ASSIGN(const std::optional<QJsonObject> meta, this->meta(folder.filePath(name)));
            if (!meta)
                continue;
            if (meta->value(QLatin1String("destination_type")) == QLatin1String("MODEL_INPUT")) {
                const QString model = scalarText(meta->value(QLatin1String("destination_id")));
                run.modelInputs.append(model.isEmpty() ? name : model);
                continue;
            }
            const QString dataset = scalarText(meta->value(QLatin1String("source_id")));
            if (dataset.isEmpty())
                odd(folder.filePath(name), "input-without-source", MlflowFileTexts::tr("The input %1 names no data set and is left out.").arg(folder.filePath(name)), ImportNote::Kind::Rejected);
            else
                run.inputs.append({run.experimentId + QLatin1Char('/') + dataset, pairsOf(meta->value(QLatin1String("tags"))).value(QStringLiteral("mlflow.data.context"))});
        }
        return {};
    }

    /// The run of an output is the folder it lies in: source_id repeats the model's id in real stores.
    Result<void> readOutputs(const QDir &folder, MlflowRun &run)
    {
        for (const QString &name : foldersIn(folder)) {
            HALLMARKER_ASSIGN(const std::optional<QJsonObject> meta, this->meta(folder.filePath(name)));
            if (!meta)
                continue;
            const QString model = scalarText(meta->value(QLatin1String("destination_id")));
            run.modelOutputs.append(model.isEmpty() ? name : model);
            m_store.outputsNotNamingTheRun += scalarText(meta->value(QLatin1String("source_id"))) != run.id;
        }
        return {};
    }

    Result<void> readRegistry(const QDir &folder)
    {
        for (const QString &name : foldersIn(folder)) {
            const QDir place(folder.filePath(name));
            HALLMARKER_ASSIGN(const std::optional<QJsonObject> meta, this->meta(place));
            MlflowRegisteredModel model;
            if (meta) {
                model.name = scalarText(meta->value(QLatin1String("name")));
                model.description = scalarText(meta->value(QLatin1String("description")));
                model.createdMs = timeOf(*meta, {"creation_timestamp"});
            }
            if (model.name.isEmpty())
                model.name = name;
            QMap<QString, QString> aliases;
            HALLMARKER_TRY(texts(place.filePath(QStringLiteral("aliases")), {}, 0, aliases));
            for (auto alias = aliases.begin(); alias != aliases.end(); ++alias)
                model.aliases.insert(alias.key(), alias->trimmed());
            HALLMARKER_TRY(texts(place.filePath(QStringLiteral("tags")), {}, 0, model.tags));
            for (const QString &version : foldersIn(place)) {
                if (version.startsWith(QLatin1String("version-")))
                    HALLMARKER_TRY(readVersion(place.filePath(version), version.mid(8), model.name));
            }
            if (meta)
                m_store.registeredModels.insert(model.name, model);
        }
        return {};
    }

    Result<void> readVersion(const QDir &folder, const QString &number, const QString &model)
    {
        HALLMARKER_ASSIGN(const std::optional<QJsonObject> meta, this->meta(folder));
        if (!meta)
            return {};
        const auto text = [&meta](const char *key) { return scalarText(meta->value(QLatin1String(key))); };
        MlflowModelVersion version;
        version.model = text("name").isEmpty() ? model : text("name");
        version.version = text("version").isEmpty() ? number : text("version");
        version.runId = text("run_id");
        version.source = text("source");
        version.modelId = text("model_id").isEmpty() ? mlflowModelIdOfSource(version.source) : text("model_id");
        version.status = text("status");
        version.stage = text("current_stage");
        version.description = text("description");
        version.user = text("user_id");
        version.createdMs = timeOf(*meta, {"creation_timestamp"});
        HALLMARKER_TRY(texts(folder.filePath(QStringLiteral("tags")), {}, 0, version.tags));
        m_store.versions.append(version);
        return {};
    }

    QDir m_root;
    const ImportOptions &m_options;
    QList<ImportNote> &m_notes;
    core::Progress &m_progress;
    MlflowStore m_store;
    qint64 m_files = 0;
};

} // namespace

bool MlflowFileStore::isStore(const QString &folder)
{
    const QDir root(folder);
    if (!root.exists())
        return false;
    if (QFileInfo(root.filePath(QStringLiteral(".trash"))).isDir() && QFileInfo(root.filePath(QStringLiteral("0/meta.yaml"))).isFile())
        return true;
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString meta = root.filePath(name + QStringLiteral("/meta.yaml"));
        if (!QFileInfo(meta).isFile())
            continue;
        const auto bytes = readSourceFile(meta, 4LL << 20);
        return bytes && bytes->contains("experiment_id");
    }
    return QFileInfo(root.filePath(QStringLiteral("models"))).isDir() && root.dirName() == QLatin1String("mlruns");
}

Result<MlflowStore> MlflowFileStore::read(const QString &folder, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress)
{
    return FileStoreReader(QDir(folder).absolutePath(), options, notes, progress).read();
}

} // namespace hallmarker::lineage
