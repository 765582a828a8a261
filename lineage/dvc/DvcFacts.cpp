#include "lineage/dvc/DvcFacts.h"

#include "core/json/CanonicalJson.h"
#include "lineage/intake/DataAddress.h"
#include "lineage/intake/FactWriter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace hallmarker::lineage {

namespace {

bool isCode(const QString &path)
{
    static const QSet<QString> suffixes = {QStringLiteral("py"), QStringLiteral("ipynb"), QStringLiteral("r"), QStringLiteral("sh"), QStringLiteral("jl"), QStringLiteral("scala"), QStringLiteral("sql"), QStringLiteral("cpp"), QStringLiteral("js")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QJsonObject digestOf(const DvcFile &file)
{
    QJsonObject digest{{QStringLiteral("algorithm"), file.algorithm}, {QStringLiteral("value"), file.hash}};
    if (file.size >= 0)
        digest.insert(QStringLiteral("size"), file.size);
    if (file.files >= 0)
        digest.insert(QStringLiteral("files"), file.files);
    return digest;
}

class DvcFacts {
public:
    DvcFacts(const DvcProject &project, FactWriter &writer) : m_project(project), m_writer(writer), m_space(QStringLiteral("dvc://") + project.name)
    {
        for (const DvcArtifact &artifact : project.artifacts) {
            if (artifact.type == QLatin1String("model"))
                m_models.insert(artifact.path);
        }
    }

    void write()
    {
        QJsonObject files;
        for (auto source = m_project.sources.begin(); source != m_project.sources.end(); ++source)
            files.insert(source.key(), withoutCredentials(QString::fromUtf8(source.value())));
        m_writer.beginEvent(core::CanonicalJson::of(QJsonObject{{QStringLiteral("dvc"), m_project.name}, {QStringLiteral("files"), files}}));
        for (const DvcStage &stage : m_project.stages)
            write(stage);
        for (const DvcTracked &tracked : m_project.tracked)
            write(tracked);
        for (const DvcArtifact &artifact : m_project.artifacts)
            write(artifact);
        sayHashes();
    }

private:
    NodeIndex fileNode(const QString &path)
    {
        if (isDataAddress(path)) {
            const DataName name = dataNameOf(path);
            return m_writer.node(NodeKind::Dataset, name.space, name.name);
        }
        return m_writer.node(m_models.contains(path) ? NodeKind::Model : NodeKind::Dataset, m_space, path);
    }

    /// One hash a file: what *.dvc says, else what the stage that made it says, else what a stage read.
    void sayHashes()
    {
        QMap<QString, DvcFile> known;
        const auto take = [&known](const QList<DvcFile> &files) {
            for (const DvcFile &file : files) {
                if (!file.hash.isEmpty())
                    known.insert(file.path, file);
            }
        };
        for (const DvcLockedStage &stage : m_project.locked)
            take(stage.deps);
        for (const DvcLockedStage &stage : m_project.locked)
            take(stage.outs);
        for (const DvcTracked &tracked : m_project.tracked)
            take(tracked.outs);
        for (const DvcFile &file : known)
            m_writer.attribute(fileNode(file.path), "digest", digestOf(file));
    }

    QJsonValue hashIn(const QList<DvcFile> &files, const QString &path) const
    {
        for (const DvcFile &file : files) {
            if (file.path == path && !file.hash.isEmpty())
                return QJsonObject{{QStringLiteral("digest"), QString(file.algorithm + QLatin1Char(':') + file.hash)}};
        }
        return QJsonValue::Undefined;
    }

    void write(const DvcStage &stage)
    {
        const DvcLockedStage locked = m_project.locked.value(stage.address);
        const NodeIndex job = m_writer.node(NodeKind::Job, m_space, stage.address);
        QJsonObject source{{QStringLiteral("dvc"), stage.address}, {QStringLiteral("command"), withoutCredentials(stage.command)}};
        if (stage.isFrozen)
            source.insert(QStringLiteral("frozen"), true);
        m_writer.attribute(job, "source", source);
        m_writer.attribute(job, "subtype", QStringLiteral("stage"));
        if (!stage.description.isEmpty())
            m_writer.attribute(job, "documentation", QJsonObject{{QStringLiteral("description"), stage.description}});
        QJsonObject parameters;
        for (auto file = locked.params.begin(); file != locked.params.end(); ++file)
            parameters.insert(file.key(), *file);
        if (!parameters.isEmpty())
            m_writer.attribute(job, "parameters", parameters);
        for (const DvcFile &dep : stage.deps) {
            const NodeIndex node = fileNode(dep.path);
            if (isCode(dep.path))
                m_writer.attribute(node, "subtype", QStringLiteral("code"));
            m_writer.edge(node, job, EdgeKind::Input, Transform::Unknown, none, hashIn(locked.deps, dep.path));
        }
        for (const DvcFile &out : stage.outs) {
            const NodeIndex node = fileNode(out.path);
            if (out.kind != QLatin1String("out"))
                m_writer.attribute(node, "subtype", out.kind);
            m_writer.edge(job, node, EdgeKind::Output, m_models.contains(out.path) ? Transform::Train : Transform::Derive, none, hashIn(locked.outs, out.path));
        }
    }

    void write(const DvcTracked &tracked)
    {
        for (const DvcFile &out : tracked.outs) {
            const NodeIndex node = fileNode(out.path);
            m_writer.attribute(node, "source", QJsonObject{{QStringLiteral("dvc"), tracked.file}});
            for (const DvcTracked::Origin &origin : tracked.deps) {
                QJsonObject detail{{QStringLiteral("import"), tracked.file}};
                if (!origin.revision.isEmpty())
                    detail.insert(QStringLiteral("revision"), origin.revision);
                const NodeIndex from = origin.repository.isEmpty() ? fileNode(origin.data.path) : m_writer.node(NodeKind::Dataset, origin.repository, origin.data.path);
                m_writer.edge(from, node, EdgeKind::Derives, Transform::Identity, none, detail);
            }
        }
    }

    void write(const DvcArtifact &artifact)
    {
        const NodeIndex node = fileNode(artifact.path);
        m_writer.attribute(node, "source", QJsonObject{{QStringLiteral("dvc"), artifact.path}, {QStringLiteral("artifact"), artifact.name}, {QStringLiteral("type"), artifact.type}});
        if (!artifact.description.isEmpty())
            m_writer.attribute(node, "documentation", QJsonObject{{QStringLiteral("description"), artifact.description}});
        QJsonArray tags;
        for (const QString &label : artifact.labels)
            tags.append(QJsonObject{{QStringLiteral("key"), label}, {QStringLiteral("source"), QStringLiteral("dvc")}});
        if (!tags.isEmpty())
            m_writer.attribute(node, "tags", tags);
    }

    const DvcProject &m_project;
    FactWriter &m_writer;
    QString m_space;
    QSet<QString> m_models;
};

} // namespace

void writeDvcFacts(const DvcProject &project, FactWriter &writer)
{
    DvcFacts(project, writer).write();
}

} // namespace hallmarker::lineage
