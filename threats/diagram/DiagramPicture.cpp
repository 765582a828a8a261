#include "threats/diagram/DiagramPicture.h"

#include "threats/diagram/DiagramTexts.h"
#include "threats/diagram/DriftMarks.h"
#include "threats/diagram/FlowRoutes.h"
#include "threats/diagram/KindWords.h"
#include "threats/diagram/LabelPlaces.h"
#include "threats/model/Crossings.h"

#include <algorithm>

namespace hallmarker::threats {

using core::PictureInk;
using core::PictureItem;
using core::PictureText;

namespace {

constexpr double lineWidth = 1.5;
constexpr double headSize = 9;
constexpr double labelSize = 11;
constexpr double labelLine = 14;
constexpr double labelWidth = 150;

class DiagramDrawing {
public:
    DiagramDrawing(const ThreatModel &model, const DiagramLayout &layout, const DiagramQuestion &question) : m_model(model), m_layout(layout), m_question(question), m_routes(model, layout), m_crossings(model) {}

    DrawnDiagram draw()
    {
        drawBoxes();
        for (const Boundary &boundary : m_model.boundaries) {
            if (m_routes.of(boundary.key).size() > 1)
                drawCurve(boundary);
        }
        for (const Element &element : m_model.elements)
            m_names.insert(element.key, element.name);
        for (const Flow &flow : m_model.flows) {
            const Polyline line = m_routes.of(flow.key);
            if (line.size() > 1)
                drawFlow(flow, line);
        }
        for (const Element &element : m_model.elements) {
            if (const auto place = m_layout.nodes.constFind(element.key); place != m_layout.nodes.constEnd()) {
                add(elementFace(element, place->rect, place->isPinned, m_question.badges.value(element.key)), {.key = element.key, .kind = DrawnKind::Element, .shape = element.shape, .rect = place->rect, .name = element.name});
                m_labels.occupy(place->rect);
            }
        }
        for (const Note &note : m_model.notes) {
            if (const auto place = m_layout.nodes.constFind(note.key); place != m_layout.nodes.constEnd()) {
                add(noteFace(note, place->rect), {.key = note.key, .kind = DrawnKind::Note, .rect = place->rect, .name = note.text});
                m_labels.occupy(place->rect);
            }
        }
        for (const Flow &flow : m_model.flows)
            drawLabel(flow);
        return std::move(m_drawn);
    }

private:
    void add(PictureItem item, DrawnThing thing)
    {
        thing.spoken = item.title;
        m_drawn.byKey.insert(thing.key, static_cast<int>(m_drawn.things.size()));
        m_drawn.things.append(std::move(thing));
        append(std::move(item));
    }

    void append(PictureItem item)
    {
        QRectF room = item.bounds;
        for (const PictureText &text : item.texts)
            room = room.united(QRectF(text.at.x() - (text.align == PictureText::Align::Left ? 0 : text.align == PictureText::Align::Right ? text.width : text.width / 2), text.at.y() - text.size, text.width, 2 * text.size));
        m_drawn.picture.bounds = m_drawn.picture.bounds.isNull() ? room : m_drawn.picture.bounds.united(room);
        m_drawn.picture.items.append(std::move(item));
    }

    void drawBoxes()
    {
        // Large ones first, so that inner ones can be pointed at.
        QList<const Boundary *> boxes;
        for (const Boundary &boundary : m_model.boundaries) {
            if (boundary.form == BoundaryForm::Box && m_layout.nodes.contains(boundary.key))
                boxes.append(&boundary);
        }
        std::stable_sort(boxes.begin(), boxes.end(), [this](const Boundary *a, const Boundary *b) {
            const QSizeF one = m_layout.nodes.value(a->key).rect.size();
            const QSizeF other = m_layout.nodes.value(b->key).rect.size();
            return one.width() * one.height() > other.width() * other.height();
        });
        for (const Boundary *boundary : boxes) {
            const QRectF rect = m_layout.nodes.value(boundary->key).rect;
            PictureItem item = titled(*boundary);
            item.bounds = rect;
            item.shapes.append(core::pictureRect(rect, 10, PictureInk::None, PictureInk::Fail, 1.6));
            item.shapes.last().dash = core::PictureDash::Dashed;
            addTitle(item, *boundary, {rect.left() + 14, rect.top()}, rect.width() - 28);
            add(std::move(item), {.key = boundary->key, .kind = DrawnKind::Box, .rect = rect, .name = boundary->name});
        }
    }

    PictureItem titled(const Boundary &boundary) const
    {
        PictureItem item;
        item.id = boundary.key;
        QStringList told{boundary.name.isEmpty() ? DiagramTexts::tr("(no name)") : boundary.name, boundary.kind.isEmpty() ? DiagramTexts::tr("trust boundary") : DiagramTexts::tr("trust boundary: %1").arg(boundaryKindWord(boundary.kind))};
        item.title = told.join(QStringLiteral(", "));
        return item;
    }

    void addTitle(PictureItem &item, const Boundary &boundary, QPointF leftMiddle, double width) const
    {
        const QString text = boundary.name.isEmpty() ? (boundary.kind.isEmpty() ? DiagramTexts::tr("trust boundary") : boundaryKindWord(boundary.kind)) : boundary.kind.isEmpty() ? boundary.name : DiagramTexts::tr("%1 (%2)", "name and kind of a boundary").arg(boundary.name, boundaryKindWord(boundary.kind));
        const QString shown = core::wrappedText(text, labelSize, std::max(20.0, width), 1).value(0);
        const double wide = std::min(width, core::estimatedWidth(shown, labelSize) + 6);
        item.shapes.append(core::pictureRect(QRectF(leftMiddle.x() - 4, leftMiddle.y() - 8, wide + 8, 16), 3, PictureInk::Ground, PictureInk::None));
        item.texts.append({leftMiddle, shown, labelSize, wide, PictureText::Align::Left, PictureInk::Fail, true});
    }

    void drawCurve(const Boundary &boundary)
    {
        const Polyline line = m_routes.of(boundary.key);
        PictureItem item = titled(boundary);
        item.bounds = boundsOf(line).adjusted(-1, -1, 1, 1);
        item.shapes.append(core::pictureLine(line, PictureInk::Fail, 1.8));
        item.shapes.last().dash = core::PictureDash::Dashed;
        const QPointF at = pointAlong(line, m_layout.lines.value(boundary.key).labelAt.value_or(0.12));
        addTitle(item, boundary, at + QPointF(6, 0), 180);
        DrawnThing thing{.key = boundary.key, .kind = DrawnKind::Curve, .rect = item.bounds, .line = line, .name = boundary.name};
        thing.label = item.texts.isEmpty() ? QRectF() : QRectF(at.x(), at.y() - 8, item.texts.first().width + 8, 16);
        m_labels.occupy(thing.label);
        add(std::move(item), std::move(thing));
    }

    QString endName(const QString &key) const { return key.isEmpty() ? DiagramTexts::tr("(nowhere)", "free end of a flow") : m_names.value(key, key); }

    void drawFlow(const Flow &flow, const Polyline &line)
    {
        const QStringList crossed = m_crossings.of(flow.key);
        const ThreatBadge badge = m_question.badges.value(flow.key);
        PictureItem item;
        item.id = flow.key;
        const QString ends = DiagramTexts::tr("%1 to %2", "ends of a flow").arg(endName(flow.from), endName(flow.to));
        QStringList told{flow.name.isEmpty() ? ends : DiagramTexts::tr("%1, %2", "name of a flow, its ends").arg(flow.name, ends)};
        if (flow.isBidirectional)
            told += DiagramTexts::tr("in both directions");
        if (!crossed.isEmpty())
            told += DiagramTexts::tr("crosses %n trust boundary(s)", nullptr, static_cast<int>(crossed.size()));
        if (flow.isOutOfScope)
            told += DiagramTexts::tr("out of scope");
        if (!badge.isEmpty())
            told += badgeWords(badge);
        item.title = told.join(QStringLiteral(", "));
        item.bounds = boundsOf(line).adjusted(-2, -2, 2, 2);
        const PictureInk ink = crossed.isEmpty() ? PictureInk::Wire : PictureInk::Text; // a flow that crosses is what one looks for
        item.shapes.append(core::pictureLine(line, ink, crossed.isEmpty() ? lineWidth : 1.8));
        if (flow.isOutOfScope)
            item.shapes.last().dash = core::PictureDash::Dotted;
        addHead(item, line, ink);
        if (flow.isBidirectional)
            addHead(item, Polyline(line.rbegin(), line.rend()), ink);
        add(std::move(item), {.key = flow.key, .kind = DrawnKind::Flow, .rect = boundsOf(line), .line = line, .from = flow.from, .to = flow.to, .name = flow.name});
    }

    static void addHead(PictureItem &item, const Polyline &line, PictureInk ink)
    {
        // The direction of the last few units: the last piece of a sampled curve may be shorter than the head.
        const QPointF tip = line.last();
        QPointF before = line.first();
        for (qsizetype i = line.size() - 2; i >= 0; --i) {
            before = line.at(i);
            if (std::hypot(tip.x() - before.x(), tip.y() - before.y()) >= headSize)
                break;
        }
        const QPointF delta = tip - before;
        const double length = std::hypot(delta.x(), delta.y());
        if (length < 1e-6)
            return;
        const QPointF along = delta / length;
        const QPointF aside(-along.y(), along.x());
        item.shapes.append(core::picturePolygon({tip, tip - along * headSize + aside * (headSize * 0.42), tip - along * headSize - aside * (headSize * 0.42)}, ink));
    }

    void drawLabel(const Flow &flow)
    {
        const auto found = m_drawn.byKey.constFind(flow.key);
        const ThreatBadge badge = m_question.badges.value(flow.key);
        if (found == m_drawn.byKey.constEnd() || (flow.name.isEmpty() && badge.isEmpty()))
            return;
        DrawnThing &thing = m_drawn.things[*found];
        const QStringList lines = core::wrappedText(flow.name, labelSize, labelWidth, 2);
        double width = 0;
        for (const QString &line : lines)
            width = std::max(width, core::estimatedWidth(line, labelSize) + 4);
        PictureItem item;
        item.id = flow.key;
        const double badgeRoom = badge.isEmpty() ? 0 : 20;
        const QSizeF size(std::max(width, badge.isEmpty() ? 0.0 : 60.0) + 6, static_cast<double>(lines.size()) * labelLine + badgeRoom + 2);
        thing.label = m_labels.place(thing.line, size, m_layout.lines.value(flow.key).labelAt);
        item.bounds = thing.label;
        if (!lines.isEmpty())
            item.shapes.append(core::pictureRect(thing.label.adjusted(0, 0, 0, -badgeRoom), 3, PictureInk::Ground, PictureInk::None));
        double y = thing.label.top() + 1 + labelLine / 2;
        for (const QString &line : lines) {
            item.texts.append({{thing.label.center().x(), y}, line, labelSize, width + 4, PictureText::Align::Middle, flow.isOutOfScope ? PictureInk::Muted : PictureInk::Text, false});
            y += labelLine;
        }
        addBadge(item, badge, {thing.label.right(), thing.label.bottom() - 9});
        append(std::move(item));
    }

    const ThreatModel &m_model;
    const DiagramLayout &m_layout;
    const DiagramQuestion &m_question;
    FlowRoutes m_routes;
    Crossings m_crossings;
    LabelPlaces m_labels;
    QHash<QString, QString> m_names;
    DrawnDiagram m_drawn;
};

} // namespace

DrawnDiagram drawDiagram(const ThreatModel &model, const ModelLayout &layout, const DiagramQuestion &question)
{
    const DiagramLayout places = layout.diagrams.value(question.diagram);
    DrawnDiagram drawn = DiagramDrawing(model, places, question).draw();
    const auto diagram = std::find_if(model.diagrams.begin(), model.diagrams.end(), [&](const Diagram &one) { return one.key == question.diagram; });
    const QString title = diagram == model.diagrams.end() ? QString() : diagram->title;
    drawn.picture.title = title.isEmpty() || title == model.title ? model.title : model.title.isEmpty() ? title : DiagramTexts::tr("%1: %2", "threat model and diagram").arg(model.title, title);
    drawn.picture.description = DiagramTexts::tr("Data flow diagram: %n thing(s), with flows and trust boundaries.", nullptr, static_cast<int>(drawn.things.size()));
    if (!question.drift.isEmpty())
        markDrift(drawn, question.drift);
    if (drawn.picture.bounds.isNull())
        drawn.picture.bounds = QRectF(0, 0, 320, 200);
    return drawn;
}

} // namespace hallmarker::threats
