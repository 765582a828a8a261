#include "lineage/dot/DotImporter.h"

#include "core/digest/Hasher.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace hallmarker::lineage {

namespace {

struct DotImportTexts {
    Q_DECLARE_TR_FUNCTIONS(DotImportTexts)
};

/// The attribute of our own export, written like a label.
QString ownAttribute(const DotAttributes &attributes, const char *key)
{
    return dotLabelText(attributes.value(QLatin1String(key)), {}, {});
}

} // namespace

int DotImporter::likeness(const QString &path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("dot") || suffix == QLatin1String("gv"))
        return 95;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray start = file.read(200).trimmed().toLower();
    return start.startsWith("digraph") || start.startsWith("strict digraph") ? 80 : 0;
}

core::Result<ImportReport> DotImporter::read(const QString &path, const ImportOptions &options, LineageFacts &facts, core::Progress &progress) const
{
    QFile file(path);
    core::ErrorLocation where;
    where.file = path;
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, DotImportTexts::tr("Cannot read \"%1\": %2").arg(path, file.errorString()), {}, where);
    if (file.size() > options.maxBytes)
        return core::Error(core::ErrorKind::LimitExceeded, DotImportTexts::tr("\"%1\" is larger than the limit of %2 bytes.").arg(path).arg(options.maxBytes), {}, where);
    const QByteArray text = file.readAll();
    core::Result<DotGraph> read = m_reader.read(text, progress);
    if (!read) {
        core::Error error = read.error();
        error.where.file = path; // the line stands there already
        return error;
    }
    const DotGraph &graph = *read;

    ImportReport report;
    const auto event = static_cast<quint32>(facts.events.size());
    EventFact source;
    source.digest = core::Hasher::of(text);
    source.attachment = text;
    facts.events.push_back(source);
    const auto note = [&](const char *code, const QString &message) {
        ImportNote entry;
        entry.file = path;
        entry.code = QLatin1String(code);
        entry.message = message;
        report.notes.append(entry);
    };
    if (!graph.isDirected)
        note("undirected", DotImportTexts::tr("The graph has no directions. Each edge is taken to lead from its first node to its second."));

    std::vector<NodeIndex> nodes;
    for (const DotNode &node : graph.nodes) {
        const QString kindText = ownAttribute(node.attributes, "hallmarker_kind");
        const std::optional<NodeKind> kind = nodeKindFromName(kindText);
        if (!kindText.isEmpty() && !kind)
            note("kind-unknown", DotImportTexts::tr("Node \"%1\" has the kind \"%2\", which is not known. It is taken as a dataset.").arg(node.name, kindText));
        QString name = ownAttribute(node.attributes, "hallmarker_name");
        if (name.isEmpty())
            name = node.attributes.contains(QStringLiteral("label")) ? dotLabelText(node.attributes.value(QStringLiteral("label")), node.name, graph.name) : node.name;
        if (name.isEmpty())
            name = node.name;
        QString space = ownAttribute(node.attributes, "hallmarker_namespace");
        if (space.isEmpty())
            space = QStringLiteral("dot");
        nodes.push_back(facts.nodeNamed(kind.value_or(NodeKind::Dataset), space, name));
    }
    for (const DotEdge &edge : graph.edges) {
        EdgeFact fact{};
        fact.from = nodes[static_cast<std::size_t>(edge.from)];
        fact.to = nodes[static_cast<std::size_t>(edge.to)];
        fact.kind = edgeKindFromName(ownAttribute(edge.attributes, "hallmarker_edge")).value_or(EdgeKind::Derives);
        fact.run = none;
        fact.event = event;
        facts.edges.push_back(fact);
    }
    report.counts = {{QStringLiteral("nodes"), graph.nodes.size()}, {QStringLiteral("edges"), graph.edges.size()}};
    report.accepted = 1;
    return report;
}

} // namespace hallmarker::lineage
