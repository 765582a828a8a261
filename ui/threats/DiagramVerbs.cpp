#include "ui/threats/DiagramVerbs.h"

#include "threats/diagram/DiagramClip.h"
#include "threats/diagram/KindWords.h"

#include <cmath>

namespace hallmarker::ui {

using namespace threats;

DiagramVerbs::DiagramVerbs(ThreatDocument &document, Placer placer, QObject *parent) : QObject(parent), m_document(document), m_placer(std::move(placer)) {}

template <typename Fn>
void DiagramVerbs::draw(const QString &text, Fn change, const QString &series)
{
    m_document.edit(
        text,
        [&](ThreatModel &model, ModelLayout &layout) {
            QString diagram = m_document.diagram();
            if (diagram.isEmpty()) {
                diagram = model.freeKey(QStringLiteral("diagram"));
                model.diagrams.append({.key = diagram, .title = tr("Main diagram")});
            }
            change(model, layout.diagrams[diagram]);
        },
        true, series);
}

QString DiagramVerbs::addElement(const QString &kind, DfdShape shape, const QString &name, QPointF centre)
{
    QString made;
    draw(tr("Add %1").arg(name.isEmpty() ? elementKindWord(kind, shape) : name), [&](ThreatModel &model, DiagramLayout &layout) {
        Element element;
        element.name = name.isEmpty() ? elementKindWord(kind, shape) : name;
        element.key = made = model.freeKey(element.name);
        element.shape = shape;
        if (!kind.isEmpty())
            element.setKind(kind);
        QRectF rect(QPointF(), defaultNodeSize(element.shape));
        rect.moveCenter(centre);
        rect.moveTopLeft(snapped(rect.topLeft()));
        // Not on top of what is there: two things in one place look like one.
        const auto isTaken = [&](const QRectF &place) {
            return std::any_of(model.elements.begin(), model.elements.end(), [&](const Element &other) { return layout.nodes.value(other.key).rect.intersects(place); });
        };
        for (int i = 0; i < 60 && isTaken(rect.adjusted(-10, -10, 10, 10)); ++i)
            rect.translate(i % 5 == 4 ? QPointF(-4 * 200, 120) : QPointF(200, 0));
        model.elements.append(element);
        layout.nodes.insert(element.key, {.rect = rect});
    });
    return made;
}

QString DiagramVerbs::addBox(const QRectF &rect, const QString &name, const QString &kind)
{
    QString made;
    draw(tr("Add a trust boundary"), [&](ThreatModel &model, DiagramLayout &layout) {
        Boundary boundary;
        boundary.key = made = model.freeKey(name.isEmpty() ? QStringLiteral("boundary") : name);
        boundary.name = name;
        boundary.kind = kind;
        model.boundaries.append(boundary);
        layout.nodes.insert(boundary.key, {.rect = rect});
    });
    return made;
}

QString DiagramVerbs::addCurve(const QList<QPointF> &points, const QString &name)
{
    if (points.size() < 2)
        return {};
    QString made;
    draw(tr("Add a trust boundary"), [&](ThreatModel &model, DiagramLayout &layout) {
        Boundary boundary;
        boundary.key = made = model.freeKey(name.isEmpty() ? QStringLiteral("boundary") : name);
        boundary.name = name;
        boundary.form = BoundaryForm::Curve;
        model.boundaries.append(boundary);
        LinePlace line;
        line.start = points.first();
        line.end = points.last();
        line.vertices = points.mid(1, points.size() - 2);
        line.isSmooth = true;
        layout.lines.insert(boundary.key, line);
    });
    return made;
}

QString DiagramVerbs::addNote(const QString &text, QPointF at)
{
    QString made;
    draw(tr("Add a note"), [&](ThreatModel &model, DiagramLayout &layout) {
        made = model.freeKey(QStringLiteral("note"));
        model.notes.append({.key = made, .text = text});
        layout.nodes.insert(made, {.rect = QRectF(snapped(at), QSizeF(200, 60))});
    });
    return made;
}

QString DiagramVerbs::connect(const QString &from, const QString &to, const QString &name)
{
    QString made;
    const QString text = tr("Add a flow from %1 to %2").arg(nameOf(m_document.model(), from), nameOf(m_document.model(), to));
    draw(text, [&](ThreatModel &model, DiagramLayout &layout) {
        Flow flow;
        flow.key = made = model.freeKey(name.isEmpty() ? QStringLiteral("flow") : name);
        flow.name = name;
        flow.from = from;
        flow.to = to;
        model.flows.append(flow);
        layout.lines.insert(flow.key, {});
    });
    return made;
}

QString DiagramVerbs::addAsset(const QString &name)
{
    QString made;
    m_document.edit(tr("Add data %1").arg(name), [&](ThreatModel &model, ModelLayout &) {
        made = model.freeKey(name);
        model.assets.append({.key = made, .name = name});
    });
    return made;
}

QString DiagramVerbs::addPerson(const QString &name)
{
    QString made;
    m_document.edit(tr("Add person %1").arg(name), [&](ThreatModel &model, ModelLayout &) {
        made = model.freeKey(name);
        model.people.append({.key = made, .name = name});
    });
    return made;
}

void DiagramVerbs::move(const QStringList &keys, QPointF delta)
{
    const QString series = std::abs(delta.x()) + std::abs(delta.y()) <= diagramGrid ? QString(QStringLiteral("move ") + keys.join(QLatin1Char(' '))) : QString();
    draw(tr("Move %n thing(s)", nullptr, static_cast<int>(keys.size())), [&](ThreatModel &model, DiagramLayout &layout) { moveNodes(model, layout, keys, delta); }, series);
}

void DiagramVerbs::resize(const QString &key, const QRectF &rect)
{
    draw(tr("Resize %1").arg(nameOf(m_document.model(), key)), [&](ThreatModel &, DiagramLayout &layout) {
        if (layout.nodes.contains(key)) {
            layout.nodes[key].rect = rect;
            layout.nodes[key].isPinned = true;
        }
    });
}

void DiagramVerbs::bend(const QString &flow, QPointF through)
{
    draw(tr("Bend a flow"), [&](ThreatModel &model, DiagramLayout &layout) {
        const Flow *bent = model.flow(flow);
        if (bent == nullptr || !layout.lines.contains(flow))
            return;
        LinePlace &line = layout.lines[flow];
        const auto centreOf = [&](const QString &key, const std::optional<QPointF> &free) { return layout.nodes.contains(key) ? layout.nodes.value(key).rect.center() : free.value_or(through); };
        Polyline points = Polyline{centreOf(bent->from, line.start)} + line.vertices + Polyline{centreOf(bent->to, line.end)};
        // The nearest bend moves; where none is near, a new one is made in the piece that is nearest.
        const auto distance = [](QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); };
        qsizetype nearest = -1;
        for (qsizetype i = 0; i < line.vertices.size(); ++i) {
            if (distance(line.vertices.at(i), through) < 80 && (nearest < 0 || distance(line.vertices.at(i), through) < distance(line.vertices.at(nearest), through)))
                nearest = i;
        }
        if (nearest >= 0) {
            line.vertices[nearest] = through;
        } else {
            qsizetype piece = 1;
            double shortest = 1e18;
            for (qsizetype i = 1; i < points.size(); ++i) {
                const double detour = distance(points.at(i - 1), through) + distance(through, points.at(i)) - distance(points.at(i - 1), points.at(i));
                if (detour < shortest) {
                    shortest = detour;
                    piece = i;
                }
            }
            line.vertices.insert(piece - 1, through);
        }
        // A bend that hardly bends is none.
        points = Polyline{points.first()} + line.vertices + Polyline{points.last()};
        for (qsizetype i = points.size() - 2; i >= 1; --i) {
            const double detour = distance(points.at(i - 1), points.at(i)) + distance(points.at(i), points.at(i + 1)) - distance(points.at(i - 1), points.at(i + 1));
            if (detour < 0.6)
                line.vertices.removeAt(i - 1);
        }
    });
}

void DiagramVerbs::straighten(const QStringList &flows)
{
    draw(tr("Straighten flows"), [&](ThreatModel &, DiagramLayout &layout) {
        for (const QString &key : flows) {
            if (layout.lines.contains(key)) {
                layout.lines[key].vertices.clear();
                layout.lines[key].isSmooth = false;
            }
        }
    });
}

void DiagramVerbs::setSmooth(const QStringList &lines, bool isSmooth)
{
    draw(isSmooth ? tr("Draw smooth") : tr("Draw with corners"), [&](ThreatModel &, DiagramLayout &layout) {
        for (const QString &key : lines) {
            if (layout.lines.contains(key))
                layout.lines[key].isSmooth = isSmooth;
        }
    });
}

void DiagramVerbs::align(const QStringList &keys, Alignment how)
{
    draw(tr("Align %n thing(s)", nullptr, static_cast<int>(keys.size())), [&](ThreatModel &, DiagramLayout &layout) { alignNodes(layout, keys, how); });
}

void DiagramVerbs::distribute(const QStringList &keys, Qt::Orientation direction)
{
    draw(tr("Distribute %n thing(s)", nullptr, static_cast<int>(keys.size())), [&](ThreatModel &, DiagramLayout &layout) { distributeNodes(layout, keys, direction); });
}

void DiagramVerbs::setPinned(const QStringList &keys, bool isPinned)
{
    draw(isPinned ? tr("Pin") : tr("Unpin"), [&](ThreatModel &, DiagramLayout &layout) {
        for (const QString &key : keys) {
            if (layout.nodes.contains(key))
                layout.nodes[key].isPinned = isPinned;
        }
    });
}

void DiagramVerbs::layOut()
{
    draw(tr("Lay out"), [&](ThreatModel &model, DiagramLayout &layout) { layout = autoLayout(model, layout, m_placer); });
}

QString DiagramVerbs::nameOf(const ThreatModel &model, const QString &key)
{
    if (const Element *element = model.element(key))
        return element->name;
    if (const Flow *flow = model.flow(key))
        return flow->name.isEmpty() ? tr("%1 to %2", "ends of a flow").arg(nameOf(model, flow->from), nameOf(model, flow->to)) : flow->name;
    if (const Boundary *boundary = model.boundary(key))
        return boundary->name.isEmpty() ? boundaryKindWord(boundary->kind) : boundary->name;
    if (const DataAsset *asset = model.asset(key))
        return asset->name;
    if (const Person *person = model.person(key))
        return person->name;
    return key;
}

void DiagramVerbs::rename(const QString &key, const QString &name)
{
    m_document.edit(tr("Rename to %1").arg(name), [&](ThreatModel &model, ModelLayout &) {
        if (Element *element = model.element(key))
            element->name = name;
        else if (Flow *flow = model.flow(key))
            flow->name = name;
        else if (Boundary *boundary = model.boundary(key))
            boundary->name = name;
        for (DataAsset &asset : model.assets)
            if (asset.key == key)
                asset.name = name;
        for (Person &person : model.people)
            if (person.key == key)
                person.name = name;
        for (Note &note : model.notes)
            if (note.key == key)
                note.text = name;
    });
}

void DiagramVerbs::remove(const QStringList &keys)
{
    const QString text = keys.size() == 1 ? tr("Delete %1").arg(nameOf(m_document.model(), keys.first())) : tr("Delete %n thing(s)", nullptr, static_cast<int>(keys.size()));
    m_document.edit(text, [&](ThreatModel &model, ModelLayout &layout) {
        QStringList gone = keys;
        for (const QString &key : keys) {
            if (model.element(key) != nullptr) {
                for (const Flow &flow : std::as_const(model.flows)) {
                    if (flow.from == key || flow.to == key)
                        gone += flow.key;
                }
                model.removeElement(key);
            } else if (model.flow(key) != nullptr) {
                model.removeFlow(key);
            } else if (model.boundary(key) != nullptr) {
                model.removeBoundary(key);
            }
            const auto isKey = [&key](const auto &item) { return item.key == key; };
            model.notes.removeIf(isKey);
            model.assets.removeIf(isKey);
            if (model.people.removeIf(isKey) > 0)
                model.grants.removeIf([&key](const Grant &grant) { return grant.person == key; });
        }
        for (const QString &key : std::as_const(gone))
            layout.remove(key);
    }, true);
}

void DiagramVerbs::hide(const QStringList &keys)
{
    draw(tr("Take %n thing(s) out of the diagram", nullptr, static_cast<int>(keys.size())), [&](ThreatModel &model, DiagramLayout &layout) {
        for (const QString &key : keys) {
            layout.nodes.remove(key);
            layout.lines.remove(key);
            for (const Flow &flow : std::as_const(model.flows)) {
                if (flow.from == key || flow.to == key)
                    layout.lines.remove(flow.key);
            }
        }
    });
}

void DiagramVerbs::show(const QStringList &keys)
{
    draw(tr("Show %n thing(s) in the diagram", nullptr, static_cast<int>(keys.size())), [&](ThreatModel &model, DiagramLayout &layout) {
        ThreatModel part; // only what is asked for, and the flows that then have both ends
        for (const Element &element : std::as_const(model.elements)) {
            if (keys.contains(element.key) || layout.nodes.contains(element.key))
                part.elements.append(element);
        }
        for (const Boundary &boundary : std::as_const(model.boundaries)) {
            if (keys.contains(boundary.key) && boundary.form == BoundaryForm::Box)
                part.boundaries.append(boundary);
        }
        for (const Flow &flow : std::as_const(model.flows)) {
            if (keys.contains(flow.key) || keys.contains(flow.from) || keys.contains(flow.to))
                part.flows.append(flow);
        }
        addMissing(part, layout);
    });
}

core::Result<QStringList> DiagramVerbs::paste(const QByteArray &clip, QPointF offset)
{
    core::Result<QStringList> made = QStringList();
    draw(tr("Paste"), [&](ThreatModel &model, DiagramLayout &layout) {
        ThreatModel tried = model;
        DiagramLayout places = layout;
        made = pasteIntoDiagram(tried, places, clip, offset);
        if (made) {
            model = tried;
            layout = places;
        }
    });
    return made;
}

QString DiagramVerbs::addDiagram(const QString &title)
{
    QString made;
    m_document.edit(tr("Add diagram %1").arg(title), [&](ThreatModel &model, ModelLayout &layout) {
        made = model.freeKey(title);
        model.diagrams.append({.key = made, .title = title});
        layout.diagrams.insert(made, {});
    });
    return made;
}

void DiagramVerbs::renameDiagram(const QString &key, const QString &title)
{
    m_document.edit(tr("Rename the diagram to %1").arg(title), [&](ThreatModel &model, ModelLayout &) {
        for (Diagram &diagram : model.diagrams)
            if (diagram.key == key)
                diagram.title = title;
    });
}

void DiagramVerbs::removeDiagram(const QString &key)
{
    m_document.edit(tr("Delete a diagram"), [&](ThreatModel &model, ModelLayout &layout) {
        model.diagrams.removeIf([&key](const Diagram &diagram) { return diagram.key == key; });
        layout.diagrams.remove(key);
    });
}

} // namespace hallmarker::ui
