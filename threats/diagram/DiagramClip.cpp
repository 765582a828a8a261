#include "threats/diagram/DiagramClip.h"

#include "threats/diagram/DiagramTexts.h"

#include <QJsonDocument>
#include <QSet>

namespace hallmarker::threats {

namespace {

constexpr qsizetype largestClip = 16 << 20;
const QString clipMark = QStringLiteral("hallmarker-diagram");

template <typename T>
void keepOnly(QList<T> &items, const QSet<QString> &keys)
{
    items.removeIf([&keys](const T &item) { return !keys.contains(item.key); });
}

void rename(QStringList &keys, const QHash<QString, QString> &names)
{
    QStringList renamed;
    for (const QString &key : std::as_const(keys)) {
        if (names.contains(key))
            renamed += names.value(key);
    }
    keys = renamed;
}

} // namespace

QByteArray copyFromDiagram(const ThreatModel &model, const DiagramLayout &layout, const QStringList &keys)
{
    QSet<QString> chosen(keys.begin(), keys.end());
    for (const Flow &flow : model.flows) { // a flow comes along with its two ends, and never without them
        const bool hasEnds = chosen.contains(flow.from) && chosen.contains(flow.to);
        if (hasEnds && layout.lines.contains(flow.key))
            chosen.insert(flow.key);
        else if (!hasEnds)
            chosen.remove(flow.key);
    }
    ThreatModel part;
    part.elements = model.elements;
    part.flows = model.flows;
    part.boundaries = model.boundaries;
    part.notes = model.notes;
    keepOnly(part.elements, chosen);
    keepOnly(part.flows, chosen);
    keepOnly(part.boundaries, chosen);
    keepOnly(part.notes, chosen);
    DiagramLayout places;
    for (const QString &key : std::as_const(chosen)) {
        if (layout.nodes.contains(key))
            places.nodes.insert(key, layout.nodes.value(key));
        if (layout.lines.contains(key))
            places.lines.insert(key, layout.lines.value(key));
    }
    const QJsonObject clip{{QStringLiteral("format"), clipMark}, {QStringLiteral("model"), part.toJson()}, {QStringLiteral("layout"), places.toJson()}};
    return QJsonDocument(clip).toJson(QJsonDocument::Compact);
}

bool isDiagramClip(const QByteArray &clip)
{
    return clip.size() <= largestClip && clip.contains(clipMark.toLatin1());
}

core::Result<QStringList> pasteIntoDiagram(ThreatModel &model, DiagramLayout &layout, const QByteArray &clip, QPointF offset)
{
    const QJsonObject json = QJsonDocument::fromJson(clip).object();
    if (!isDiagramClip(clip) || json.value(QLatin1String("format")).toString() != clipMark)
        return core::Error(core::ErrorKind::Invalid, DiagramTexts::tr("The clipboard holds nothing that was copied from a diagram."));
    HALLMARKER_ASSIGN(ThreatModel part, ThreatModel::fromJson(json.value(QLatin1String("model")).toObject()));
    std::optional<core::Error> fault;
    JsonMembers members(json.value(QLatin1String("layout")).toObject(), QStringLiteral("/layout"), fault);
    const DiagramLayout places = DiagramLayout::fromJson(members);
    if (fault)
        return *fault;

    QHash<QString, QString> names;
    QStringList fresh;
    const auto freshKey = [&](const QString &key) {
        const QString made = model.freeKey(key);
        names.insert(key, made);
        fresh += made;
        return made;
    };
    for (Element element : part.elements) {
        element.key = freshKey(element.key);
        element.origin.clear(); // a copy stands for nothing in the lineage
        element.records.clear();
        model.elements.append(element);
    }
    for (Boundary boundary : part.boundaries) {
        boundary.key = freshKey(boundary.key);
        rename(boundary.contains, names);
        boundary.parent = names.value(boundary.parent);
        boundary.crossedBy.clear();
        boundary.between.clear();
        model.boundaries.append(boundary);
    }
    for (Flow flow : part.flows) {
        flow.key = freshKey(flow.key);
        flow.from = names.value(flow.from);
        flow.to = names.value(flow.to);
        flow.origin.clear();
        flow.records.clear();
        model.flows.append(flow);
    }
    for (Note note : part.notes) {
        note.key = freshKey(note.key);
        model.notes.append(note);
    }
    for (auto place = places.nodes.begin(); place != places.nodes.end(); ++place) {
        if (names.contains(place.key())) {
            NodePlace moved = place.value();
            moved.rect.translate(offset);
            layout.nodes.insert(names.value(place.key()), moved);
        }
    }
    for (auto place = places.lines.begin(); place != places.lines.end(); ++place) {
        if (!names.contains(place.key()))
            continue;
        LinePlace moved = place.value();
        for (QPointF &vertex : moved.vertices)
            vertex += offset;
        if (moved.start)
            *moved.start += offset;
        if (moved.end)
            *moved.end += offset;
        layout.lines.insert(names.value(place.key()), moved);
    }
    return fresh;
}

} // namespace hallmarker::threats
