#include "lineage/hand/HandBook.h"

#include "core/clock/Clock.h"
#include "lineage/hand/HandWriter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace hallmarker::lineage {

namespace {

NodeKey keyOf(const LineageGraph &graph, NodeId node)
{
    const std::string_view name = graph.nodes().name(node);
    return {graph.nodes().kind(node), graph.nodes().spaceText(node), QString::fromUtf8(name.data(), qsizetype(name.size()))};
}

struct Mark {
    QString id;
    QJsonObject said;
    bool isTakenBack() const { return said.contains(QStringLiteral("taken_back")); }
};

QList<Mark> marksOf(const LineageGraph &graph, NodeId node)
{
    constexpr auto length = qsizetype(HandBook::markPrefix.size());
    QList<Mark> marks;
    for (const auto &[key, value] : graph.attributes(node)) {
        if (key.startsWith(QByteArrayView(HandBook::markPrefix.data(), length)))
            marks.append({QString::fromUtf8(key.mid(length)), QJsonDocument::fromJson(value).object()});
    }
    return marks;
}

/// Puts the parts of drawings together as they are met.
class Collector {
public:
    explicit Collector(const LineageGraph &graph) : m_graph(graph) {}

    void addNode(NodeId node)
    {
        for (const Mark &mark : marksOf(m_graph, node)) {
            if (mark.isTakenBack())
                continue;
            HandEntry &entry = entryOf(mark.id, mark.said);
            entry.atMs = core::instantFromText(mark.said.value(QStringLiteral("at")).toString());
            const QString note = mark.said.value(QStringLiteral("note")).toString();
            if (const QJsonObject copy = mark.said.value(QStringLiteral("copy")).toObject(); !copy.isEmpty()) {
                NodeKey source = std::holds_alternative<HandCopy>(entry.drawing) ? std::get<HandCopy>(entry.drawing).source : NodeKey();
                entry.drawing = HandCopy{std::move(source), keyOf(m_graph, node).name, CopyPlace::fromJson(copy), note};
            } else {
                entry.drawing = HandNode{keyOf(m_graph, node), note};
            }
        }
    }
    void addEdge(const GraphEdge &edge)
    {
        if (edge.isRemoved || edge.detail == 0)
            return;
        const std::string_view text = m_graph.details().text(edge.detail);
        if (text.find("\"drawing\"") == std::string_view::npos)
            return;
        const QJsonObject said = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size()))).object();
        const QString id = said.value(QStringLiteral("drawing")).toString();
        if (id.isEmpty())
            return;
        HandEntry &entry = entryOf(id, said);
        entry.atMs = edge.atMs;
        // The columns that come with an edge or a node belong to it and are no drawing of their own.
        const bool isMain = edge.kind != EdgeKind::HasField || said.value(QStringLiteral("main")).toBool();
        if (said.value(QStringLiteral("copy")).toBool()) {
            HandCopy copy = std::holds_alternative<HandCopy>(entry.drawing) ? std::get<HandCopy>(entry.drawing) : HandCopy{{}, keyOf(m_graph, edge.to).name, {}, {}};
            copy.source = keyOf(m_graph, edge.from);
            entry.drawing = copy;
            addNode(edge.to);
        } else if (isMain) {
            entry.drawing = HandEdge{keyOf(m_graph, edge.from), keyOf(m_graph, edge.to), edge.kind, edge.transform, edge.isMasked, said.value(QStringLiteral("note")).toString()};
        } else {
            addNode(edge.to);
        }
    }
    QList<HandEntry> entries() const
    {
        QList<HandEntry> list;
        for (const auto &[id, entry] : m_entries)
            list.append(entry);
        return list;
    }

private:
    HandEntry &entryOf(const QString &id, const QJsonObject &said)
    {
        HandEntry &entry = m_entries[id];
        entry.id = id;
        entry.by = said.value(QStringLiteral("by")).toString();
        return entry;
    }

    const LineageGraph &m_graph;
    std::map<QString, HandEntry> m_entries;
};

} // namespace

QList<HandEntry> HandBook::of(const LineageGraph &graph)
{
    if (!hasAny(graph))
        return {};
    Collector collector(graph);
    for (NodeId node = 0; node < graph.nodes().size(); ++node)
        collector.addNode(node);
    for (const GraphEdge &edge : graph.edges())
        collector.addEdge(edge);
    return collector.entries();
}

QList<HandEntry> HandBook::around(const LineageGraph &graph, NodeId node)
{
    Collector collector(graph);
    collector.addNode(node);
    const Adjacency &all = graph.over(dataFlow | columnFlow | structure);
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        for (const EdgeId edge : all.edges(direction, all.slotOf(node)))
            collector.addEdge(graph.edge(edge));
    }
    return collector.entries();
}

std::optional<HandEntry> HandBook::find(const LineageGraph &graph, const QString &id)
{
    for (const HandEntry &entry : of(graph)) {
        if (entry.id == id)
            return entry;
    }
    return {};
}

std::optional<CopyPlace> HandBook::placeOf(const LineageGraph &graph, NodeId node)
{
    for (const Mark &mark : marksOf(graph, node)) {
        if (const QJsonObject copy = mark.said.value(QStringLiteral("copy")).toObject(); !copy.isEmpty() && !mark.isTakenBack())
            return CopyPlace::fromJson(copy);
    }
    return {};
}

bool HandBook::hasAny(const LineageGraph &graph)
{
    const TextPool &texts = graph.details();
    for (TextId id = 0; id < texts.size(); ++id) {
        if (texts.text(id).starts_with(markPrefix) || texts.text(id).find("\"drawing\"") != std::string_view::npos)
            return true;
    }
    return false;
}

bool HandBook::isTakenBack(const LineageGraph &graph, NodeId node)
{
    const QList<Mark> marks = marksOf(graph, node);
    if (marks.isEmpty() || marks.size() != graph.attributes(node).size() || !std::all_of(marks.begin(), marks.end(), [](const Mark &mark) { return mark.isTakenBack(); }))
        return false;
    const Adjacency &all = graph.over(dataFlow | columnFlow | structure);
    const quint32 slot = all.slotOf(node);
    return all.edges(Direction::Up, slot).empty() && all.edges(Direction::Down, slot).empty();
}

} // namespace hallmarker::lineage
