#include "threats/model/ModelLayout.h"

#include "threats/model/ThreatTexts.h"

#include <cmath>

namespace hallmarker::threats {

namespace {

QJsonArray numbersOf(const QPointF &point)
{
    return {point.x(), point.y()};
}

/// Finite numbers of a list of a given length; farther out than a sheet can be is a fault as well.
QList<double> takeNumbers(JsonMembers &members, const QString &name, qsizetype size)
{
    const QJsonArray array = members.array(name);
    QList<double> numbers;
    for (const QJsonValue &value : array)
        if (value.isDouble() && std::abs(value.toDouble()) <= 1e7)
            numbers.append(value.toDouble());
    if (!array.isEmpty() && (numbers.size() != size || array.size() != size)) {
        members.fail(members.pointer(name), ThreatTexts::tr("\"%1\" wants %2 numbers between -10,000,000 and 10,000,000.").arg(name).arg(size));
        return {};
    }
    return numbers;
}

std::optional<QPointF> takePoint(JsonMembers &members, const QString &name)
{
    const QList<double> numbers = takeNumbers(members, name, 2);
    return numbers.isEmpty() ? std::nullopt : std::optional(QPointF(numbers.at(0), numbers.at(1)));
}

QJsonObject nodeJson(const QString &key, const NodePlace &place)
{
    return JsonBody()
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("rect"), QJsonArray{place.rect.x(), place.rect.y(), place.rect.width(), place.rect.height()})
        .put(QStringLiteral("pinned"), place.isPinned)
        .put(QStringLiteral("z"), place.z != 0 ? std::optional(double(place.z)) : std::nullopt)
        .put(QStringLiteral("foreign"), place.foreign)
        .body();
}

QJsonObject lineJson(const QString &key, const LinePlace &place)
{
    QJsonArray vertices;
    for (const QPointF &vertex : place.vertices)
        vertices.append(numbersOf(vertex));
    return JsonBody()
        .put(QStringLiteral("id"), key)
        .put(QStringLiteral("vertices"), vertices)
        .put(QStringLiteral("start"), place.start ? numbersOf(*place.start) : QJsonArray())
        .put(QStringLiteral("end"), place.end ? numbersOf(*place.end) : QJsonArray())
        .put(QStringLiteral("smooth"), place.isSmooth)
        .put(QStringLiteral("start_port"), place.startPort)
        .put(QStringLiteral("end_port"), place.endPort)
        .put(QStringLiteral("label_at"), place.labelAt)
        .put(QStringLiteral("z"), place.z != 0 ? std::optional(double(place.z)) : std::nullopt)
        .put(QStringLiteral("foreign"), place.foreign)
        .body();
}

struct NamedNode {
    QString key;
    NodePlace place;
};

NamedNode takeNode(JsonMembers &members)
{
    NamedNode node{members.key(), {}};
    const QList<double> rect = takeNumbers(members, QStringLiteral("rect"), 4);
    if (!rect.isEmpty())
        node.place.rect = QRectF(rect.at(0), rect.at(1), rect.at(2), rect.at(3));
    node.place.isPinned = members.flag(QStringLiteral("pinned"));
    node.place.z = int(members.integer(QStringLiteral("z")));
    node.place.foreign = members.object(QStringLiteral("foreign"));
    return node;
}

struct NamedLine {
    QString key;
    LinePlace place;
};

NamedLine takeLine(JsonMembers &members)
{
    NamedLine line{members.key(), {}};
    const QJsonArray vertices = members.array(QStringLiteral("vertices"));
    for (qsizetype i = 0; i < vertices.size(); ++i) {
        const QJsonArray pair = vertices.at(i).toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble() || std::abs(pair.at(0).toDouble()) > 1e7 || std::abs(pair.at(1).toDouble()) > 1e7)
            members.fail(members.pointer(QStringLiteral("vertices")) + QLatin1Char('/') + QString::number(i), ThreatTexts::tr("A vertex is a pair of numbers."));
        line.place.vertices.append({pair.at(0).toDouble(), pair.at(1).toDouble()});
    }
    line.place.start = takePoint(members, QStringLiteral("start"));
    line.place.end = takePoint(members, QStringLiteral("end"));
    line.place.isSmooth = members.flag(QStringLiteral("smooth"));
    line.place.startPort = members.text(QStringLiteral("start_port"));
    line.place.endPort = members.text(QStringLiteral("end_port"));
    line.place.labelAt = members.number(QStringLiteral("label_at"));
    line.place.z = int(members.integer(QStringLiteral("z")));
    line.place.foreign = members.object(QStringLiteral("foreign"));
    return line;
}

} // namespace

QJsonObject DiagramLayout::toJson() const
{
    QJsonArray nodeArray;
    for (auto it = nodes.begin(); it != nodes.end(); ++it)
        nodeArray.append(nodeJson(it.key(), it.value()));
    QJsonArray lineArray;
    for (auto it = lines.begin(); it != lines.end(); ++it)
        lineArray.append(lineJson(it.key(), it.value()));
    return JsonBody().put(QStringLiteral("nodes"), nodeArray).put(QStringLiteral("lines"), lineArray).put(QStringLiteral("foreign"), foreign).body();
}

DiagramLayout DiagramLayout::fromJson(JsonMembers &members)
{
    DiagramLayout layout;
    for (const NamedNode &node : members.list<NamedNode>(QStringLiteral("nodes"), takeNode))
        layout.nodes.insert(node.key, node.place);
    for (const NamedLine &line : members.list<NamedLine>(QStringLiteral("lines"), takeLine))
        layout.lines.insert(line.key, line.place);
    layout.foreign = members.object(QStringLiteral("foreign"));
    return layout;
}

QJsonObject ModelLayout::toJson() const
{
    QJsonObject all;
    for (auto it = diagrams.begin(); it != diagrams.end(); ++it)
        all.insert(it.key(), it->toJson());
    QJsonObject json{{QStringLiteral("diagrams"), all}};
    if (!model.isEmpty())
        json.insert(QStringLiteral("model"), model);
    return json;
}

core::Result<ModelLayout> ModelLayout::fromJson(const QJsonObject &json)
{
    std::optional<core::Error> fault;
    JsonMembers members(json, {}, fault);
    ModelLayout layout;
    layout.model = members.text(QStringLiteral("model"));
    const QJsonObject all = members.object(QStringLiteral("diagrams"));
    for (auto it = all.begin(); it != all.end(); ++it) {
        JsonMembers diagram(it->toObject(), QStringLiteral("/diagrams/") + it.key(), fault);
        layout.diagrams.insert(it.key(), DiagramLayout::fromJson(diagram));
    }
    if (fault)
        return *fault;
    return layout;
}

core::Result<ModelLayout> ModelLayout::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, ThreatTexts::tr("The record \"%1\" is not the layout of a threat model.").arg(record.id), {}, {.file = record.id});
    core::Result<ModelLayout> layout = fromJson(record.body);
    if (!layout)
        return layout.error().at({.file = record.id});
    layout->revision = record.revision;
    return layout;
}

core::RecordDraft ModelLayout::draft(const QString &title) const
{
    core::RecordDraft draft;
    draft.id = idOf(model);
    draft.kind = QString::fromLatin1(kind);
    draft.name = title;
    draft.body = toJson();
    return draft;
}

void ModelLayout::remove(const QString &key)
{
    for (DiagramLayout &diagram : diagrams) {
        diagram.nodes.remove(key);
        diagram.lines.remove(key);
    }
}

} // namespace hallmarker::threats
