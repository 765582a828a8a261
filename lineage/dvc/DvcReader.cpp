#include "lineage/dvc/DvcReader.h"

#include "core/json/CanonicalJson.h"
#include "lineage/dvc/DvcExpansion.h"
#include "lineage/dvc/DvcTemplate.h"
#include "lineage/intake/DataAddress.h"
#include "lineage/intake/SourceFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::lineage {

using core::Error;
using core::ErrorKind;
using core::jsonPointer;
using core::Result;
using core::YamlDocument;

namespace {

struct DvcReaderTexts {
    Q_DECLARE_TR_FUNCTIONS(DvcReaderTexts)
};

QString dvcText(const QJsonValue &value)
{
    return DvcTemplate::textOf(value);
}

/// cmd is one text or a list of them.
QString commandOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.isArray() ? value.toArray() : QJsonArray{value})
        lines.append(dvcText(line));
    return lines.join(QLatin1Char('\n'));
}

/// Entries of deps, outs, metrics, plots: a path, or a map from a path to its options.
QStringList entryPaths(const QJsonValue &list)
{
    QStringList paths;
    for (const QJsonValue &entry : list.isArray() ? list.toArray() : QJsonArray{list}) {
        if (entry.isString())
            paths.append(entry.toString());
        else
            paths.append(entry.toObject().keys());
    }
    return paths;
}

class DvcProjectReader {
public:
    DvcProjectReader(const QString &root, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress) : m_root(root), m_options(options), m_notes(notes), m_progress(progress)
    {
        m_project.name = m_root.dirName();
    }

    Result<DvcProject> readFolder()
    {
        QStringList pending{m_root.path()};
        qint64 seen = 0;
        while (!pending.isEmpty()) {
            const QDir folder(pending.takeFirst());
            if (++seen > DvcReader::maxFolders)
                return Error(ErrorKind::LimitExceeded, DvcReaderTexts::tr("%1 has more than %2 folders. Import its parts one by one.").arg(m_root.path()).arg(DvcReader::maxFolders), {}, {.file = m_root.path()});
            if (m_progress.isCancelled())
                return Error(ErrorKind::Cancelled, DvcReaderTexts::tr("The import was stopped."));
            m_progress.report(DvcReaderTexts::tr("Reading %1").arg(folder.path()), seen, 0);
            readFilesOf(folder);
            for (const QFileInfo &entry : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
                pending.append(entry.filePath());
        }
        return std::move(m_project);
    }
    Result<DvcProject> readOne(const QString &file)
    {
        if (file.endsWith(QLatin1String(".dvc")))
            readTracked(file);
        else
            readFilesOf(m_root, false);
        return std::move(m_project);
    }

private:
    void readFilesOf(const QDir &folder, bool withTracked = true)
    {
        if (const QString pipeline = folder.filePath(QStringLiteral("dvc.yaml")); isRegular(pipeline))
            readPipeline(folder, pipeline);
        if (const QString lock = folder.filePath(QStringLiteral("dvc.lock")); isRegular(lock))
            readLock(folder, lock);
        if (!withTracked)
            return;
        for (const QString &name : folder.entryList({QStringLiteral("*.dvc")}, QDir::Files | QDir::NoSymLinks, QDir::Name))
            readTracked(folder.filePath(name));
    }
    static bool isRegular(const QString &file) { return QFileInfo(file).isFile() && !QFileInfo(file).isSymLink(); }

    std::optional<YamlDocument> document(const QString &file)
    {
        const auto bytes = readSourceFile(file, qMin<qint64>(m_options.maxBytes, 16LL << 20));
        if (!bytes) {
            m_notes.append(noteOf(bytes.error(), QStringLiteral("unreadable")));
            return std::nullopt;
        }
        m_project.sources.insert(m_root.relativeFilePath(file), *bytes);
        auto document = core::readYaml(*bytes, file, {.maxBytes = 16LL << 20, .maxDepth = m_options.maxDepth, .maxNodes = 2'000'000});
        if (!document) {
            m_notes.append(noteOf(document.error(), QStringLiteral("yaml-invalid")));
            return std::nullopt;
        }
        if (!document->root().isObject() && !document->root().isNull()) {
            m_notes.append({ImportNote::Kind::Rejected, file, 1, {}, QStringLiteral("no-map"), DvcReaderTexts::tr("%1 holds no map.").arg(file)});
            return std::nullopt;
        }
        return *std::move(document);
    }
    void refuse(const core::ErrorLocation &where, const char *code, const QString &message, ImportNote::Kind kind = ImportNote::Kind::Rejected)
    {
        m_notes.append({kind, where.file, qMax<qint64>(where.line, 0), where.pointer, QLatin1String(code), message});
    }

    /// From the folder of the file and the working folder of the stage; addresses and absolute paths stay.
    QString pathIn(const QDir &folder, const QString &workingFolder, const QString &path) const
    {
        if (isDataAddress(path) || QDir::isAbsolutePath(path))
            return withoutCredentials(path);
        const QString absolute = QDir::cleanPath(folder.filePath(workingFolder.isEmpty() ? path : QString(workingFolder + QLatin1Char('/') + path)));
        return m_root.relativeFilePath(absolute);
    }

    QString addressOf(const QDir &folder, const QString &stage) const
    {
        const QString place = m_root.relativeFilePath(folder.path());
        return place.isEmpty() || place == QLatin1String(".") ? stage : QString(place + QStringLiteral("/dvc.yaml:") + stage);
    }

    /// The values of a parameter file; nothing when it is not there or of a kind that is not read.
    std::optional<QJsonObject> params(const QString &file, bool isWanted, const core::ErrorLocation &where)
    {
        const QString name = m_root.relativeFilePath(file);
        if (const auto known = m_project.paramFiles.constFind(name); known != m_project.paramFiles.constEnd())
            return *known;
        if (!isRegular(file)) {
            if (isWanted)
                refuse(where, "vars-missing", DvcReaderTexts::tr("There is no %1, from which values are wanted.").arg(file), ImportNote::Kind::Warning);
            return std::nullopt;
        }
        std::optional<QJsonObject> values;
        if (file.endsWith(QLatin1String(".yaml")) || file.endsWith(QLatin1String(".yml"))) {
            if (const auto read = document(file))
                values = read->root().toObject();
        } else if (file.endsWith(QLatin1String(".json"))) {
            const auto bytes = readSourceFile(file, qMin<qint64>(m_options.maxBytes, 16LL << 20));
            const auto read = bytes ? parseSourceObject(*bytes, file, m_options) : Result<QJsonObject>(bytes.error());
            if (read) {
                values = *read;
                m_project.sources.insert(name, *bytes);
            } else {
                m_notes.append(noteOf(read.error(), QStringLiteral("unreadable")));
            }
        } else if (isWanted) {
            refuse(where, "vars-format", DvcReaderTexts::tr("%1 is neither YAML nor JSON; its values are not known.").arg(file), ImportNote::Kind::Warning);
        }
        if (values)
            m_project.paramFiles.insert(name, *values);
        return values;
    }

    /// Entries of "vars": a map of values, or FILE, or FILE:KEY,KEY.
    void addVars(const QDir &base, const QJsonValue &vars, const core::ErrorLocation &where, DvcTemplate &values)
    {
        for (const QJsonValue &entry : vars.toArray()) {
            bool isClean = true;
            if (entry.isObject()) {
                isClean = values.merge(entry.toObject());
            } else {
                const QString file = entry.toString().section(QLatin1Char(':'), 0, 0);
                const QStringList keys = entry.toString().section(QLatin1Char(':'), 1).split(QLatin1Char(','), Qt::SkipEmptyParts);
                const auto read = params(QDir::cleanPath(base.filePath(file)), true, where);
                QJsonObject chosen = read.value_or(QJsonObject());
                if (!keys.isEmpty()) {
                    QJsonObject some;
                    for (const QString &key : keys) {
                        if (chosen.contains(key))
                            some.insert(key, chosen.value(key));
                    }
                    chosen = some;
                }
                isClean = values.merge(chosen);
            }
            if (!isClean)
                refuse(where, "vars-conflict", DvcReaderTexts::tr("A name in vars already has another value, which stays."), ImportNote::Kind::Warning);
        }
    }

    void readPipeline(const QDir &folder, const QString &file)
    {
        const auto read = document(file);
        if (!read)
            return;
        const QJsonObject root = read->root().toObject();
        DvcTemplate values;
        if (const auto defaults = params(folder.filePath(QStringLiteral("params.yaml")), false, {}))
            values.merge(*defaults);
        addVars(folder, root.value(QLatin1String("vars")), read->locate(QStringLiteral("/vars")), values);
        const QJsonObject stages = root.value(QLatin1String("stages")).toObject();
        for (auto stage = stages.begin(); stage != stages.end(); ++stage)
            readStage(folder, *read, stage.key(), stage->toObject(), values);
        readArtifacts(folder, *read, root.value(QLatin1String("artifacts")).toObject(), values);
    }

    void readStage(const QDir &folder, const YamlDocument &document, const QString &name, const QJsonObject &definition, const DvcTemplate &values)
    {
        const QString pointer = jsonPointer(QStringLiteral("/stages"), name);
        const core::ErrorLocation where = document.locate(pointer);
        const bool isForeach = definition.contains(QLatin1String("foreach"));
        const bool isMatrix = definition.contains(QLatin1String("matrix"));
        if (!isForeach && !isMatrix)
            return addStage(folder, name, definition, values, where);
        const QString key = isForeach ? QStringLiteral("foreach") : QStringLiteral("matrix");
        const core::ErrorLocation place = document.locate(jsonPointer(pointer, key));
        const auto iterable = values.resolve(definition.value(key));
        if (!iterable)
            return refuse(place, "template-unresolved", iterable.error().message);
        const auto combinations = isForeach ? expandForeach(*iterable, place) : expandMatrix(*iterable, keysInOrder(document, jsonPointer(pointer, key), iterable->toObject()), place);
        if (!combinations)
            return m_notes.append(noteOf(combinations.error(), QStringLiteral("expansion-invalid")));
        QJsonObject body = isForeach ? definition.value(QLatin1String("do")).toObject() : definition;
        body.remove(QStringLiteral("matrix"));
        if (isForeach && body.isEmpty())
            return refuse(where, "do-missing", DvcReaderTexts::tr("The stage %1 has foreach without do.").arg(name));
        for (const DvcCombination &combination : *combinations) {
            DvcTemplate own = values;
            own.set(QStringLiteral("item"), combination.item);
            if (!combination.key.isUndefined())
                own.set(QStringLiteral("key"), combination.key);
            addStage(folder, name + QLatin1Char('@') + combination.suffix, body, own, where);
        }
    }

    void addStage(const QDir &folder, const QString &name, QJsonObject definition, DvcTemplate values, const core::ErrorLocation &where)
    {
        if (m_project.stages.size() >= dvcMaxStages)
            return refuse(where, "too-many-stages", DvcReaderTexts::tr("The project has more than %1 stages; this one is left out.").arg(dvcMaxStages));
        const auto workingFolder = values.resolve(definition.value(QLatin1String("wdir")));
        if (!workingFolder)
            return refuse(where, "template-unresolved", DvcReaderTexts::tr("The stage %1 is left out: %2").arg(name, workingFolder.error().message));
        const QString inner = dvcText(*workingFolder);
        addVars(QDir(folder.filePath(inner.isEmpty() ? QStringLiteral(".") : inner)), definition.take(QLatin1String("vars")), where, values);
        const auto resolved = values.resolve(definition);
        if (!resolved)
            return refuse(where, "template-unresolved", DvcReaderTexts::tr("The stage %1 is left out: %2").arg(name, resolved.error().message));
        const QJsonObject body = resolved->toObject();
        if (!body.contains(QLatin1String("cmd")))
            refuse(where, "cmd-missing", DvcReaderTexts::tr("The stage %1 has no command.").arg(name), ImportNote::Kind::Warning);
        DvcStage stage;
        stage.address = addressOf(folder, name);
        stage.file = where.file;
        stage.line = qMax<qint64>(where.line, 0);
        stage.pointer = where.pointer;
        stage.command = commandOf(body.value(QLatin1String("cmd")));
        stage.description = body.value(QLatin1String("desc")).toString();
        stage.isFrozen = body.value(QLatin1String("frozen")).toBool();
        const auto add = [&](const char *key, QList<DvcFile> &files, const char *kind) {
            const QJsonValue list = body.value(QLatin1String(key));
            if (list.isUndefined() || list.isNull())
                return;
            for (const QString &path : entryPaths(list)) {
                DvcFile file;
                file.path = pathIn(folder, inner, path);
                file.kind = QLatin1String(kind);
                files.append(file);
            }
        };
        add("deps", stage.deps, "dep");
        add("outs", stage.outs, "out");
        add("metrics", stage.outs, "metric");
        add("plots", stage.outs, "plot");
        for (const QJsonValue &entry : body.value(QLatin1String("params")).toArray())
            addParams(folder, inner, entry, stage);
        m_workingFolders.insert(stage.address, inner);
        m_project.stages.insert(stage.address, stage);
    }

    /// A key of params.yaml, or FILE: [KEY, ...]; FILE without keys stands for all of it.
    void addParams(const QDir &folder, const QString &inner, const QJsonValue &entry, DvcStage &stage)
    {
        const auto add = [&](const QString &file, const QString &key) {
            const QString path = pathIn(folder, inner, file);
            stage.params.append(key.isEmpty() ? path : QString(path + QLatin1Char(':') + key));
            params(m_root.filePath(path), false, {});
        };
        if (!entry.isObject())
            return add(QStringLiteral("params.yaml"), dvcText(entry));
        const QJsonObject files = entry.toObject();
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QJsonArray keys = file->toArray();
            if (keys.isEmpty())
                add(file.key(), {});
            for (const QJsonValue &key : keys)
                add(file.key(), dvcText(key));
        }
    }

    void readArtifacts(const QDir &folder, const YamlDocument &document, const QJsonObject &artifacts, const DvcTemplate &values)
    {
        for (auto entry = artifacts.begin(); entry != artifacts.end(); ++entry) {
            const core::ErrorLocation where = document.locate(jsonPointer(QStringLiteral("/artifacts"), entry.key()));
            const auto resolved = values.resolve(entry.value());
            if (!resolved || resolved->toObject().value(QLatin1String("path")).toString().isEmpty()) {
                refuse(where, "artifact-invalid", resolved ? DvcReaderTexts::tr("The artifact %1 has no path and is left out.").arg(entry.key()) : resolved.error().message);
                continue;
            }
            const QJsonObject body = resolved->toObject();
            DvcArtifact artifact{entry.key(), pathIn(folder, {}, body.value(QLatin1String("path")).toString()), body.value(QLatin1String("type")).toString(), body.value(QLatin1String("desc")).toString(), {}};
            for (const QJsonValue &label : body.value(QLatin1String("labels")).toArray())
                artifact.labels.append(dvcText(label));
            m_project.artifacts.append(artifact);
        }
    }

    DvcFile lockedFile(const QDir &folder, const QString &inner, const QJsonObject &entry) const
    {
        DvcFile file;
        file.path = pathIn(folder, inner, entry.value(QLatin1String("path")).toString());
        for (const char *algorithm : {"md5", "etag", "checksum"}) {
            if (const QString hash = entry.value(QLatin1String(algorithm)).toString(); !hash.isEmpty() && file.hash.isEmpty()) {
                file.algorithm = QLatin1String(algorithm);
                file.hash = hash;
            }
        }
        file.size = entry.value(QLatin1String("size")).toInteger(-1);
        file.files = entry.value(QLatin1String("nfiles")).toInteger(-1);
        return file;
    }

    void readLock(const QDir &folder, const QString &file)
    {
        const auto read = document(file);
        if (!read)
            return;
        const QJsonObject root = read->root().toObject();
        const QString schema = dvcText(root.value(QLatin1String("schema")));
        // Schema 1.0 had no field for itself and the stages at the top.
        const QJsonObject stages = root.contains(QLatin1String("schema")) ? root.value(QLatin1String("stages")).toObject() : root;
        if (!schema.isEmpty() && !schema.startsWith(QLatin1String("2")))
            refuse(read->locate(QStringLiteral("/schema")), "lock-schema", DvcReaderTexts::tr("The lock has schema %1; it is read like 2.0.").arg(schema), ImportNote::Kind::Warning);
        for (auto entry = stages.begin(); entry != stages.end(); ++entry) {
            const QJsonObject body = entry->toObject();
            DvcLockedStage stage;
            stage.address = addressOf(folder, entry.key());
            stage.command = commandOf(body.value(QLatin1String("cmd")));
            const QString inner = m_workingFolders.value(stage.address); // not in the lock: it is that of the stage
            for (const QJsonValue &dep : body.value(QLatin1String("deps")).toArray())
                stage.deps.append(lockedFile(folder, inner, dep.toObject()));
            for (const QJsonValue &out : body.value(QLatin1String("outs")).toArray())
                stage.outs.append(lockedFile(folder, inner, out.toObject()));
            const QJsonObject files = body.value(QLatin1String("params")).toObject();
            for (auto params = files.begin(); params != files.end(); ++params)
                stage.params.insert(pathIn(folder, inner, params.key()), params->toObject());
            m_project.locked.insert(stage.address, stage);
        }
    }

    void readTracked(const QString &file)
    {
        const auto read = document(file);
        if (!read)
            return;
        const QDir folder = QFileInfo(file).dir();
        const QJsonObject root = read->root().toObject();
        const QString inner = root.value(QLatin1String("wdir")).toString();
        DvcTracked tracked;
        tracked.file = m_root.relativeFilePath(file);
        tracked.isFrozen = root.value(QLatin1String("frozen")).toBool();
        for (const QJsonValue &out : root.value(QLatin1String("outs")).toArray()) {
            if (!out.toObject().value(QLatin1String("path")).toString().isEmpty())
                tracked.outs.append(lockedFile(folder, inner, out.toObject()));
        }
        for (const QJsonValue &entry : root.value(QLatin1String("deps")).toArray()) {
            const QJsonObject dep = entry.toObject();
            const QJsonObject repository = dep.value(QLatin1String("repo")).toObject();
            DvcTracked::Origin origin;
            origin.data = lockedFile(folder, inner, dep);
            origin.repository = withoutCredentials(repository.value(QLatin1String("url")).toString());
            origin.revision = dvcText(repository.value(QLatin1String("rev_lock")));
            if (!origin.repository.isEmpty())
                origin.data.path = dep.value(QLatin1String("path")).toString(); // a path in that repository
            tracked.deps.append(origin);
        }
        if (tracked.outs.isEmpty())
            return refuse(read->locate(QString()), "outs-missing", DvcReaderTexts::tr("%1 names no data and is left out.").arg(file));
        m_project.tracked.append(tracked);
    }

    QDir m_root;
    const ImportOptions &m_options;
    QList<ImportNote> &m_notes;
    core::Progress &m_progress;
    DvcProject m_project;
    QMap<QString, QString> m_workingFolders; ///< of the stages that have one, by address
};

} // namespace

bool DvcReader::isProject(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo(QDir(path).filePath(QStringLiteral("dvc.yaml"))).isFile() || QFileInfo(QDir(path).filePath(QStringLiteral(".dvc"))).isDir() || QFileInfo(QDir(path).filePath(QStringLiteral("dvc.lock"))).isFile() || !QDir(path).entryList({QStringLiteral("*.dvc")}, QDir::Files).isEmpty();
    return info.isFile() && (info.fileName() == QLatin1String("dvc.yaml") || info.fileName() == QLatin1String("dvc.lock") || info.suffix() == QLatin1String("dvc"));
}

Result<DvcProject> DvcReader::read(const QString &path, const ImportOptions &options, QList<ImportNote> &notes, core::Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error(ErrorKind::NotFound, DvcReaderTexts::tr("There is no %1. Check the path.").arg(path), {}, {.file = path});
    if (info.isDir())
        return DvcProjectReader(info.absoluteFilePath(), options, notes, progress).readFolder();
    return DvcProjectReader(info.absolutePath(), options, notes, progress).readOne(info.absoluteFilePath());
}

} // namespace hallmarker::lineage
