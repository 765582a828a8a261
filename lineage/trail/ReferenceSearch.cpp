#include "lineage/trail/ReferenceSearch.h"

#include <algorithm>

namespace hallmarker::lineage {

namespace {

/// The ways in which one version is written, the most exact first.
QStringList spellings(const QString &text)
{
    QStringList names{text};
    const QString prefix = QStringLiteral("models:/");
    const QString plain = text.startsWith(prefix) ? text.mid(prefix.size()) : text;
    names.append(plain);
    for (const QChar separator : {QLatin1Char(':'), QLatin1Char('@')}) {
        if (const qsizetype at = plain.lastIndexOf(separator); at > 0)
            names.append(plain.left(at) + QLatin1Char('/') + plain.mid(at + 1));
    }
    names.removeDuplicates();
    return names;
}

std::string_view bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

ReferenceSearch::ReferenceSearch(const core::Workspace &workspace, const LineageGraph &graph, const QHash<NodeId, QString> &records) : m_workspace(workspace), m_graph(graph), m_records(records)
{
    for (auto record = records.begin(); record != records.end(); ++record)
        m_nodeOf.insert(record.value(), record.key());
}

PredictionReference ReferenceSearch::modelVersion(const QString &text) const
{
    return find(text, QStringLiteral("model-version"), {NodeKind::ModelVersion, NodeKind::Checkpoint, NodeKind::Deployment, NodeKind::Model});
}

PredictionReference ReferenceSearch::snapshot(const QString &text) const
{
    return find(text, QStringLiteral("dataset-version"), {NodeKind::DatasetVersion, NodeKind::Dataset});
}

std::optional<NodeId> ReferenceSearch::nodeNamed(const QString &name, std::initializer_list<NodeKind> kinds) const
{
    const QByteArray wanted = name.toUtf8();
    const qsizetype bar = wanted.indexOf('|');
    for (const NodeKind kind : kinds) {
        if (bar > 0) {
            if (const auto node = m_graph.nodes().find(kind, bytesOf(wanted.left(bar)), bytesOf(wanted.mid(bar + 1))))
                return node;
        }
        QList<NodeId> found;
        for (NodeId node = 0; node < m_graph.nodes().size(); ++node) {
            // What a log itself had named is not knowledge of it.
            if (m_graph.nodes().kind(node) == kind && m_graph.nodes().name(node) == bytesOf(wanted) && m_graph.nodes().space(node) != PredictionLog::space)
                found.append(node);
        }
        if (found.size() == 1)
            return found.first();
        for (const NodeId node : found)
            m_ambiguous.append(m_graph.nodes().spaceText(node));
        if (!found.isEmpty())
            return std::nullopt;
    }
    return std::nullopt;
}

PredictionReference ReferenceSearch::find(const QString &text, const QString &recordKind, std::initializer_list<NodeKind> kinds) const
{
    PredictionReference reference;
    reference.text = text;
    reference.kind = *kinds.begin();
    const auto takeNode = [&](NodeId node) {
        reference.kind = m_graph.nodes().kind(node);
        reference.space = m_graph.nodes().spaceText(node);
        const auto name = m_graph.nodes().name(node);
        reference.name = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        reference.recordId = m_records.value(node);
        reference.isKnown = true;
    };
    const auto record = m_workspace.resolve(recordKind, text);
    if (record && (record->id == text || record->name == text)) { // not by the beginning of an id: "1" is a version
        if (const auto node = m_nodeOf.constFind(record->id); node != m_nodeOf.constEnd()) {
            takeNode(*node);
        } else {
            reference.space = QStringLiteral("hallmarker");
            reference.name = record->id;
            reference.isKnown = true;
        }
        reference.recordId = record->id;
        return reference;
    }
    for (const QString &name : spellings(text)) {
        if (const auto node = nodeNamed(name, kinds)) {
            takeNode(*node);
            return reference;
        }
    }
    reference.space = QLatin1String(PredictionLog::space);
    reference.name = text;
    return reference;
}

} // namespace hallmarker::lineage
