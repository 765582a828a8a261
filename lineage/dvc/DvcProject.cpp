#include "lineage/dvc/DvcProject.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace hallmarker::lineage {

namespace {

struct DvcTexts {
    Q_DECLARE_TR_FUNCTIONS(DvcTexts)
};

QSet<QString> pathsOf(const QList<DvcFile> &files)
{
    QSet<QString> paths;
    for (const DvcFile &file : files)
        paths.insert(file.path);
    return paths;
}

QString sortedList(const QSet<QString> &paths)
{
    QStringList list(paths.begin(), paths.end());
    list.sort();
    return list.join(QStringLiteral(", "));
}

/// The value of a parameter: nested by dots, or a key that holds the dots itself.
QJsonValue paramIn(const QJsonObject &params, const QString &key)
{
    if (params.contains(key))
        return params.value(key);
    QJsonValue value = params;
    for (const QString &part : key.split(QLatin1Char('.')))
        value = value.toObject().value(part);
    return value;
}

class DvcDrift {
public:
    explicit DvcDrift(const DvcProject &project) : m_project(project) {}

    QList<ImportNote> notes()
    {
        for (const QString &address : m_project.lockedNotInYaml())
            note({}, 0, "lock-stage-unknown", DvcTexts::tr("The lock has the stage %1, which no dvc.yaml describes: it was renamed or removed after it was run.").arg(address));
        if (!m_project.locked.isEmpty()) {
            for (const QString &address : m_project.yamlNotLocked())
                note(m_project.stages.value(address).file, m_project.stages.value(address).line, "stage-not-locked", DvcTexts::tr("The stage %1 is not in the lock: it was never run as it stands.").arg(address));
        }
        for (const DvcStage &stage : m_project.stages) {
            if (const auto locked = m_project.locked.constFind(stage.address); locked != m_project.locked.constEnd())
                compare(stage, *locked);
        }
        compareHashes();
        return m_notes;
    }

private:
    void note(const QString &file, qint64 line, const char *code, const QString &message, const QString &pointer = {})
    {
        m_notes.append({ImportNote::Kind::Warning, file, line, pointer, QLatin1String(code), message});
    }

    void compare(const DvcStage &stage, const DvcLockedStage &locked)
    {
        if (!locked.command.isEmpty() && locked.command != stage.command)
            note(stage.file, stage.line, "lock-command-differs", DvcTexts::tr("The command of %1 is no longer the one that was run.").arg(stage.address), stage.pointer);
        comparePaths(stage, pathsOf(stage.deps), pathsOf(locked.deps), "lock-deps-differ", true);
        comparePaths(stage, pathsOf(stage.outs), pathsOf(locked.outs), "lock-outs-differ", false);
        for (auto file = locked.params.begin(); file != locked.params.end(); ++file) {
            const auto present = m_project.paramFiles.constFind(file.key());
            if (present == m_project.paramFiles.constEnd())
                continue;
            for (auto param = file->begin(); param != file->end(); ++param) {
                if (paramIn(*present, param.key()) != param.value())
                    note(stage.file, stage.line, "lock-param-differs", DvcTexts::tr("%1 was run with another value of %2 than %3 holds now.").arg(stage.address, param.key(), file.key()), stage.pointer);
            }
        }
    }

    void comparePaths(const DvcStage &stage, const QSet<QString> &now, const QSet<QString> &then, const char *code, bool areDeps)
    {
        if (now == then)
            return;
        const QSet<QString> added = QSet<QString>(now).subtract(then);
        const QSet<QString> gone = QSet<QString>(then).subtract(now);
        const QString more = added.isEmpty() ? QStringLiteral("-") : sortedList(added);
        const QString less = gone.isEmpty() ? QStringLiteral("-") : sortedList(gone);
        note(stage.file, stage.line, code, areDeps ? DvcTexts::tr("%1 reads other files than when it was run. New: %2. Gone: %3.").arg(stage.address, more, less) : DvcTexts::tr("%1 writes other files than when it was run. New: %2. Gone: %3.").arg(stage.address, more, less), stage.pointer);
    }

    /// A file has one hash: what a stage wrote is what the next one read, and what *.dvc says.
    void compareHashes()
    {
        QMap<QString, QPair<DvcFile, QString>> made;
        for (const DvcLockedStage &stage : m_project.locked) {
            for (const DvcFile &file : stage.outs)
                made.insert(file.path, {file, stage.address});
        }
        for (const DvcTracked &tracked : m_project.tracked) {
            for (const DvcFile &file : tracked.outs)
                made.insert(file.path, {file, tracked.file});
        }
        for (const DvcLockedStage &stage : m_project.locked) {
            for (const DvcFile &file : stage.deps) {
                const auto source = made.constFind(file.path);
                if (source != made.constEnd() && !file.hash.isEmpty() && !source->first.hash.isEmpty() && source->first.algorithm == file.algorithm && !source->first.isSame(file))
                    note({}, 0, "hash-differs", DvcTexts::tr("%1 was read by %2 as %3, but %4 left it as %5.").arg(file.path, stage.address, file.hash, source->second, source->first.hash));
            }
        }
    }

    const DvcProject &m_project;
    QList<ImportNote> m_notes;
};

} // namespace

QStringList DvcProject::lockedNotInYaml() const
{
    QStringList names;
    for (const DvcLockedStage &stage : locked) {
        if (!stages.contains(stage.address))
            names.append(stage.address);
    }
    return names;
}

QStringList DvcProject::yamlNotLocked() const
{
    QStringList names;
    for (const DvcStage &stage : stages) {
        if (!locked.contains(stage.address))
            names.append(stage.address);
    }
    return names;
}

QList<ImportNote> DvcProject::drift() const
{
    return DvcDrift(*this).notes();
}

QJsonObject DvcProject::counts() const
{
    QSet<QString> paths;
    qint64 edges = 0;
    qint64 params = 0;
    for (const DvcStage &stage : stages) {
        paths.unite(pathsOf(stage.deps)).unite(pathsOf(stage.outs));
        edges += stage.deps.size() + stage.outs.size();
        params += stage.params.size();
    }
    qint64 imports = 0;
    for (const DvcTracked &file : tracked) {
        paths.unite(pathsOf(file.outs));
        imports += file.deps.size();
    }
    return {{QStringLiteral("stages_after_expansion"), stages.size()},
            {QStringLiteral("stage_names"), QJsonArray::fromStringList(stages.keys())},
            {QStringLiteral("artifacts"), paths.size()},
            {QStringLiteral("edges"), edges},
            {QStringLiteral("param_refs"), params},
            {QStringLiteral("dvc_files"), tracked.size()},
            {QStringLiteral("import_edges"), imports},
            {QStringLiteral("declared_artifacts"), artifacts.size()},
            {QStringLiteral("lock_stages"), locked.size()},
            {QStringLiteral("lock_stages_not_in_yaml"), QJsonArray::fromStringList(lockedNotInYaml())},
            {QStringLiteral("yaml_stages_not_in_lock"), QJsonArray::fromStringList(yamlNotLocked())},
            {QStringLiteral("drift"), drift().size()}};
}

} // namespace hallmarker::lineage
