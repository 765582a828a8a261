#include "threats/exchange/threatdragon/DragonWriter.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/threatdragon/DragonCells.h"
#include "threats/exchange/threatdragon/ThreatDragonFormat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace hallmarker::threats {

namespace {

QJsonObject dragonPart(const QJsonObject &foreign)
{
    return foreign.value(ThreatDragonFormat::formatId()).toObject();
}

/// A text of the file stays as it is spelt while it says the same; an empty one that the file did not have stays away.
void overlayText(QJsonObject &object, const QString &key, const QString &value, bool isKnown)
{
    const QJsonValue told = object.value(key);
    if (told.isString() ? told.toString() == value : value.isEmpty() && (told.isNull() || isKnown))
        return;
    object.insert(key, value);
}

void overlayFlag(QJsonObject &object, const QString &key, bool value, bool isKnown)
{
    const QJsonValue told = object.value(key);
    if (told.isBool() ? told.toBool() == value : !value && (told.isNull() || isKnown))
        return;
    object.insert(key, value);
}

bool isOpen(const ThreatDecision &threat)
{
    return threat.status == ThreatStatus::Open || threat.status == ThreatStatus::NeedsAnswer;
}

} // namespace

DragonWriter::DragonWriter(const ThreatModel &model, const ModelLayout &layout) : m_model(model), m_layout(layout), m_diagrams(model.diagrams) {}

void DragonWriter::index()
{
    for (const Element &element : m_model.elements) {
        const DragonCell sort = element.shape == DfdShape::ExternalEntity ? DragonCell::Actor : element.shape == DfdShape::Store ? DragonCell::Store : DragonCell::Process;
        m_things.insert(element.key, {.sort = sort, .element = &element});
    }
    for (const Flow &flow : m_model.flows)
        m_things.insert(flow.key, {.sort = DragonCell::Flow, .flow = &flow});
    for (const Boundary &boundary : m_model.boundaries)
        m_things.insert(boundary.key, {.sort = boundary.form == BoundaryForm::Curve ? DragonCell::Curve : DragonCell::Box, .boundary = &boundary});
    for (const Note &note : m_model.notes)
        m_things.insert(note.key, {.sort = DragonCell::Text, .note = &note});
    for (const ThreatDecision &threat : m_model.threats) {
        if (m_things.contains(threat.on))
            m_threats[threat.on].append(&threat);
        else
            lose(QStringLiteral("/threats/") + threat.key, ThreatExchangeTexts::tr("The threat is about nothing that is drawn; the format keeps threats with cells only."));
    }
}

/// The format knows only what is drawn: what has no place yet gets one below, in rows.
void DragonWriter::placeTheRest()
{
    QSet<QString> placed;
    for (const DiagramLayout &layout : std::as_const(m_layout.diagrams)) {
        const QStringList nodes = layout.nodes.keys();
        const QStringList lines = layout.lines.keys();
        placed.unite(QSet<QString>(nodes.begin(), nodes.end()));
        placed.unite(QSet<QString>(lines.begin(), lines.end()));
    }
    QStringList nodes;
    QStringList lines;
    for (const Element &element : m_model.elements)
        if (!placed.contains(element.key))
            nodes.append(element.key);
    for (const Boundary &boundary : m_model.boundaries) {
        if (placed.contains(boundary.key))
            continue;
        lose(QStringLiteral("/boundaries/") + boundary.key, ThreatExchangeTexts::tr("The boundary is not drawn, and the format knows boundaries by their drawing only."));
    }
    for (const Note &note : m_model.notes)
        if (!placed.contains(note.key))
            nodes.append(note.key);
    for (const Flow &flow : m_model.flows)
        if (!placed.contains(flow.key))
            lines.append(flow.key);
    if (nodes.isEmpty() && lines.isEmpty())
        return;
    if (m_diagrams.isEmpty()) {
        Diagram diagram;
        diagram.key = m_model.freeKey(QStringLiteral("diagram"));
        diagram.title = m_model.title;
        diagram.methodology = QStringLiteral("STRIDE");
        m_diagrams.append(diagram);
    }
    DiagramLayout &layout = m_layout.diagrams[m_diagrams.first().key];
    double bottom = 0;
    for (const NodePlace &place : std::as_const(layout.nodes))
        bottom = std::max(bottom, place.rect.bottom());
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(double(nodes.size())))));
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        NodePlace place;
        place.rect = QRectF(60 + 220.0 * double(i % columns), bottom + 60 + 140.0 * double(i / columns), 130, 70);
        layout.nodes.insert(nodes.at(i), place);
    }
    for (const QString &key : std::as_const(lines))
        layout.lines.insert(key, LinePlace());
    m_report.add(QStringLiteral("/diagrams"), ThreatExchangeTexts::tr("%n thing(s) had no place in a drawing and got one in rows.", nullptr, static_cast<int>(nodes.size() + lines.size())), true);
}

QString DragonWriter::idOf(const QString &key) const
{
    const QString given = foreignOf(m_things.value(key)).value(QStringLiteral("id")).toString();
    return given.isEmpty() ? key : given;
}

QJsonObject DragonWriter::foreignOf(const Thing &thing) const
{
    if (thing.element)
        return dragonPart(thing.element->foreign);
    if (thing.flow)
        return dragonPart(thing.flow->foreign);
    if (thing.boundary)
        return dragonPart(thing.boundary->foreign);
    return thing.note ? dragonPart(thing.note->foreign) : QJsonObject();
}

core::Result<ExportedModel> DragonWriter::run()
{
    const QJsonObject foreign = dragonPart(m_model.foreign);
    const bool isKnown = !foreign.isEmpty();
    m_isFirst = foreign.value(QStringLiteral("generation")).toInt(2) == 1;
    index();
    placeTheRest();
    reportLosses();

    QJsonObject summary = foreign.value(QStringLiteral("summary")).toObject();
    overlayText(summary, QStringLiteral("title"), m_model.title, false);
    overlayText(summary, QStringLiteral("owner"), m_model.owner, isKnown);
    overlayText(summary, QStringLiteral("description"), m_model.description, isKnown);
    if (!isKnown)
        summary.insert(QStringLiteral("id"), 0);

    QJsonObject detail = foreign.value(QStringLiteral("detail")).toObject();
    overlayText(detail, QStringLiteral("reviewer"), m_model.reviewer, isKnown);
    QStringList told;
    const QJsonArray contributors = detail.value(QStringLiteral("contributors")).toArray();
    for (const QJsonValue &contributor : contributors)
        told.append(contributor.toObject().value(QStringLiteral("name")).toString());
    if (told != m_model.contributors || !detail.contains(QStringLiteral("contributors"))) {
        QJsonArray names;
        for (const QString &name : m_model.contributors)
            names.append(QJsonObject{{QStringLiteral("name"), name}});
        detail.insert(QStringLiteral("contributors"), names);
    }
    m_threatTop = detail.value(QStringLiteral("threatTop")).toInt();
    QJsonArray diagrams;
    int number = 0;
    for (const Diagram &diagram : std::as_const(m_diagrams))
        diagrams.append(writeDiagram(diagram, m_layout.diagrams.value(diagram.key), number++));
    detail.insert(QStringLiteral("diagrams"), diagrams);
    for (const ThreatDecision &threat : m_model.threats)
        if (m_things.contains(threat.on) && !m_written.contains(threat.on))
            lose(QStringLiteral("/threats/") + threat.key, ThreatExchangeTexts::tr("The threat is about nothing that is drawn; the format keeps threats with cells only."));
    if (!m_isFirst) {
        if (!detail.contains(QStringLiteral("threatTop")) || detail.value(QStringLiteral("threatTop")).toInt() < m_threatTop)
            detail.insert(QStringLiteral("threatTop"), m_threatTop);
        if (!isKnown || detail.value(QStringLiteral("diagramTop")).toInt(-1) < 0)
            detail.insert(QStringLiteral("diagramTop"), static_cast<int>(diagrams.size()));
    }
    QJsonObject root = foreign.value(QStringLiteral("root")).toObject();
    if (!isKnown)
        root.insert(QStringLiteral("version"), QStringLiteral("2.3.0"));
    root.insert(QStringLiteral("summary"), summary);
    root.insert(QStringLiteral("detail"), detail);
    return ExportedModel{QJsonDocument(root).toJson(QJsonDocument::Indented), m_report};
}

QJsonObject DragonWriter::writeDiagram(const Diagram &diagram, const DiagramLayout &layout, int number)
{
    QJsonObject sheet = dragonPart(diagram.foreign);
    const bool isKnown = !sheet.isEmpty();
    overlayText(sheet, QStringLiteral("title"), diagram.title, isKnown);
    overlayText(sheet, QStringLiteral("description"), diagram.description, isKnown || m_isFirst);
    overlayText(sheet, QStringLiteral("diagramType"), diagram.methodology.isEmpty() && !isKnown ? QStringLiteral("Generic") : diagram.methodology, isKnown);
    if (!isKnown) {
        sheet.insert(QStringLiteral("id"), number);
        sheet.insert(QStringLiteral("thumbnail"), QStringLiteral("./public/content/images/thumbnail.%1.jpg").arg(sheet.value(QStringLiteral("diagramType")).toString().toLower()));
        if (!m_isFirst)
            sheet.insert(QStringLiteral("version"), QStringLiteral("2.3.0"));
    }
    QJsonArray cells;
    QSet<QString> done;
    const QJsonArray order = dragonPart(layout.foreign).value(QStringLiteral("order")).toArray();
    for (const QJsonValue &entry : order) {
        if (entry.isObject()) {
            cells.append(entry);
        } else if (const QString key = entry.toString(); m_things.contains(key) && (layout.nodes.contains(key) || layout.lines.contains(key))) {
            cells.append(writeCell(key, layout));
            done.insert(key);
        }
    }
    QList<QPair<int, QString>> added;
    for (auto it = layout.nodes.begin(); it != layout.nodes.end(); ++it)
        if (m_things.contains(it.key()) && !done.contains(it.key()))
            added.append({it->z, it.key()});
    for (auto it = layout.lines.begin(); it != layout.lines.end(); ++it)
        if (m_things.contains(it.key()) && !done.contains(it.key()))
            added.append({it->z, it.key()});
    std::sort(added.begin(), added.end());
    for (const auto &entry : std::as_const(added))
        cells.append(writeCell(entry.second, layout));
    if (m_isFirst) {
        QJsonObject inner = sheet.value(QStringLiteral("diagramJson")).toObject();
        inner.insert(QStringLiteral("cells"), cells);
        sheet.insert(QStringLiteral("diagramJson"), inner);
    } else {
        sheet.insert(QStringLiteral("cells"), cells);
    }
    return sheet;
}

QJsonObject DragonWriter::writeCell(const QString &key, const DiagramLayout &layout)
{
    const Thing thing = m_things.value(key);
    const QJsonObject foreign = foreignOf(thing);
    const bool isKnown = !foreign.isEmpty();
    const bool isLine = thing.sort == DragonCell::Flow || thing.sort == DragonCell::Curve;
    QJsonObject cell;
    bool hasDrawing = false;
    if (isLine) {
        const LinePlace place = layout.lines.value(key);
        hasDrawing = !dragonPart(place.foreign).isEmpty();
        cell = DragonCells::restored(dragonPart(place.foreign), DragonCells::lineJson(place, thing.flow && !thing.flow->from.isEmpty() ? idOf(thing.flow->from) : QString(), thing.flow && !thing.flow->to.isEmpty() ? idOf(thing.flow->to) : QString(), m_isFirst));
    } else {
        const NodePlace place = layout.nodes.value(key);
        hasDrawing = !dragonPart(place.foreign).isEmpty();
        cell = DragonCells::restored(dragonPart(place.foreign), DragonCells::nodeJson(place, m_isFirst));
    }
    if (!hasDrawing && !m_isFirst) {
        cell.insert(QStringLiteral("shape"), QLatin1String(DragonWords::shapeOf(thing.sort)));
        if (isLine) {
            cell.insert(QStringLiteral("attrs"), QJsonObject{{QStringLiteral("line"), QJsonObject{{QStringLiteral("stroke"), QStringLiteral("#333333")}, {QStringLiteral("targetMarker"), thing.sort == DragonCell::Flow ? QJsonValue(QJsonObject{{QStringLiteral("name"), QStringLiteral("block")}}) : QJsonValue(QString())},
                                                                                                  {QStringLiteral("sourceMarker"), QJsonObject{{QStringLiteral("name"), thing.flow && thing.flow->isBidirectional ? QStringLiteral("block") : QString()}}}, {QStringLiteral("strokeDasharray"), QJsonValue()}}}});
        } else {
            cell.insert(QStringLiteral("visible"), true);
            if (thing.element)
                cell.insert(QStringLiteral("attrs"), QJsonObject{{QStringLiteral("body"), QJsonObject{{QStringLiteral("stroke"), QStringLiteral("#333333")}, {QStringLiteral("strokeWidth"), 1.5}, {QStringLiteral("strokeDasharray"), QJsonValue()}}}});
        }
    }
    cell.insert(QStringLiteral("id"), idOf(key));
    QJsonObject data = foreign.value(QStringLiteral("data")).toObject();
    writeMeaning(thing, data, isKnown);
    writeName(thing, cell, data, isKnown && hasDrawing);
    if (m_written.contains(key)) {
        if (m_threats.contains(key))
            lose(QStringLiteral("/elements/") + key, ThreatExchangeTexts::tr("It is drawn twice; its threats stand at the first drawing only."));
    } else {
        writeThreats(key, data, foreign);
        m_written.insert(key);
    }
    if (!m_isFirst) {
        cell.insert(QStringLiteral("data"), data);
        return cell;
    }
    for (auto it = data.begin(); it != data.end(); ++it)
        cell.insert(it.key(), it.value());
    return cell;
}

void DragonWriter::writeMeaning(const Thing &thing, QJsonObject &data, bool isKnown)
{
    const bool isSparse = isKnown || m_isFirst; // generation 1 leaves out what is not said
    if (!isKnown)
        data.insert(QStringLiteral("type"), QLatin1String(DragonWords::typeOf(thing.sort)));
    const Attributes *attributes = thing.element ? &thing.element->attributes : thing.flow ? &thing.flow->attributes : nullptr;
    if (attributes) {
        for (const DragonWords::Flag &flag : DragonWords::flags(thing.sort)) {
            if (flag.isText)
                overlayText(data, QLatin1String(flag.dragon), attributes->text(QLatin1String(flag.attribute)).value_or(QString()), isSparse);
            else
                overlayFlag(data, QLatin1String(flag.dragon), attributes->truth(QLatin1String(flag.attribute)) == Truth::Yes, isSparse);
        }
    }
    if (thing.note) {
        if (!isKnown)
            data.insert(QStringLiteral("hasOpenThreats"), false);
        return;
    }
    overlayText(data, QStringLiteral("description"), thing.element ? thing.element->description : thing.flow ? thing.flow->description : thing.boundary->description, isSparse);
    if (thing.boundary) {
        if (!isKnown)
            data.insert(QStringLiteral("isTrustBoundary"), true);
        return;
    }
    overlayFlag(data, QStringLiteral("outOfScope"), thing.element ? thing.element->isOutOfScope : thing.flow->isOutOfScope, isSparse);
    overlayText(data, QStringLiteral("reasonOutOfScope"), thing.element ? thing.element->outOfScopeReason : thing.flow->outOfScopeReason, isSparse);
    if (thing.flow) {
        overlayText(data, QStringLiteral("protocol"), thing.flow->protocol, isSparse);
        overlayFlag(data, QStringLiteral("isBidirectional"), thing.flow->isBidirectional, isSparse);
    }
}

void DragonWriter::writeName(const Thing &thing, QJsonObject &cell, QJsonObject &data, bool isKnown) const
{
    const QString name = thing.element ? thing.element->name : thing.flow ? thing.flow->name : thing.boundary ? thing.boundary->name : thing.note ? thing.note->text : QString();
    if (isKnown && DragonCells::nameOf(cell, data, m_isFirst) == name)
        return;
    if (!m_isFirst)
        data.insert(QStringLiteral("name"), name);
    if (thing.flow || thing.sort == DragonCell::Curve) {
        QJsonArray labels = cell.value(QStringLiteral("labels")).toArray();
        const QString holder = m_isFirst ? QStringLiteral("text") : QStringLiteral("labelText");
        QJsonObject label = labels.at(0).toObject();
        QJsonObject attrs = label.value(QStringLiteral("attrs")).toObject();
        const QString used = attrs.contains(QStringLiteral("text")) ? QStringLiteral("text") : holder;
        QJsonObject text = attrs.value(used).toObject();
        text.insert(QStringLiteral("text"), name);
        attrs.insert(used, text);
        label.insert(QStringLiteral("attrs"), attrs);
        if (!label.contains(QStringLiteral("position")))
            label.insert(QStringLiteral("position"), 0.5);
        if (labels.isEmpty())
            labels.append(label);
        else
            labels[0] = label;
        cell.insert(QStringLiteral("labels"), labels);
        return;
    }
    QJsonObject attrs = cell.value(QStringLiteral("attrs")).toObject();
    const QString holder = thing.sort == DragonCell::Box ? QStringLiteral("label") : QStringLiteral("text");
    QJsonObject text = attrs.value(holder).toObject();
    text.insert(QStringLiteral("text"), name);
    attrs.insert(holder, text);
    cell.insert(QStringLiteral("attrs"), attrs);
}

void DragonWriter::writeThreats(const QString &key, QJsonObject &data, const QJsonObject &foreign)
{
    const QList<const ThreatDecision *> threats = m_threats.value(key);
    const DragonCell sort = m_things.value(key).sort;
    const bool isBearer = sort == DragonCell::Actor || sort == DragonCell::Process || sort == DragonCell::Store || sort == DragonCell::Flow;
    QJsonArray list;
    bool isTouched = foreign.isEmpty();
    bool hasOpen = false;
    for (const ThreatDecision *threat : threats) {
        const QJsonObject was = dragonPart(threat->foreign);
        isTouched = isTouched || was.isEmpty() || DragonWords::statusOf(was.value(QStringLiteral("status")).toString()).value_or(ThreatStatus::Open) != threat->status;
        hasOpen = hasOpen || isOpen(*threat);
        list.append(writeThreat(*threat));
    }
    if (!list.isEmpty() || foreign.value(QStringLiteral("threats")).toBool() || (foreign.isEmpty() && isBearer))
        data.insert(QStringLiteral("threats"), list);
    if (isTouched && (isBearer || !m_isFirst))
        data.insert(QStringLiteral("hasOpenThreats"), hasOpen);
}

QJsonObject DragonWriter::writeThreat(const ThreatDecision &threat)
{
    QJsonObject json = dragonPart(threat.foreign);
    const bool isKnown = !json.isEmpty();
    overlayText(json, QStringLiteral("title"), threat.title.isEmpty() ? threat.threat : threat.title, isKnown);
    overlayText(json, QStringLiteral("description"), threat.description, isKnown);
    overlayText(json, QStringLiteral("mitigation"), threat.mitigation, isKnown);
    overlayText(json, QStringLiteral("type"), threat.category, isKnown);
    if (const QString told = json.value(QStringLiteral("status")).toString(); !isKnown || (DragonWords::statusOf(told).value_or(ThreatStatus::Open) != threat.status))
        json.insert(QStringLiteral("status"), DragonWords::statusWord(threat.status));
    if (const QString told = json.value(QStringLiteral("severity")).toString(); !isKnown || DragonWords::severityOf(told) != threat.severity)
        json.insert(QStringLiteral("severity"), DragonWords::severityWord(threat.severity));
    const bool isSparse = isKnown || m_isFirst;
    overlayText(json, QStringLiteral("modelType"), threat.methodology.isEmpty() && !isSparse ? QStringLiteral("STRIDE") : threat.methodology, isSparse);
    if (!json.value(QStringLiteral("score")).isDouble())
        overlayText(json, QStringLiteral("score"), threat.score, isSparse);
    m_threatTop = std::max(m_threatTop, json.value(QStringLiteral("number")).toInt());
    if (isKnown)
        return json;
    json.insert(m_isFirst ? QStringLiteral("threatId") : QStringLiteral("id"), threat.key);
    if (!m_isFirst) {
        json.insert(QStringLiteral("number"), ++m_threatTop);
        json.insert(QStringLiteral("new"), false);
    }
    return json;
}

void DragonWriter::reportLosses()
{
    const auto lost = [this](const QString &where, const QString &what) { lose(where, what); };
    const auto section = [&](qsizetype size, const QString &where, const QString &what) {
        if (size > 0)
            lost(where, what);
    };
    section(m_model.assets.size(), QStringLiteral("/assets"), ThreatExchangeTexts::tr("The format has no data assets."));
    section(m_model.people.size(), QStringLiteral("/people"), ThreatExchangeTexts::tr("The format has no people."));
    section(m_model.grants.size(), QStringLiteral("/grants"), ThreatExchangeTexts::tr("The format has no grants."));
    section(m_model.sprints.size(), QStringLiteral("/sprints"), ThreatExchangeTexts::tr("The format has no sprints."));
    section(m_model.controls.size(), QStringLiteral("/controls"), ThreatExchangeTexts::tr("The format has no controls; a threat has one text of mitigation."));
    for (const Element &element : m_model.elements) {
        const QString where = QStringLiteral("/elements/") + element.key;
        if (!element.kind.isEmpty())
            lost(where + QStringLiteral("/kind"), ThreatExchangeTexts::tr("The kind \"%1\" becomes the shape alone.").arg(element.kind));
        if (!element.owner.isEmpty())
            lost(where + QStringLiteral("/owner"), ThreatExchangeTexts::tr("The format has no owner of an element."));
        if (!element.controls.isEmpty())
            lost(where + QStringLiteral("/controls"), ThreatExchangeTexts::tr("The format has no controls; a threat has one text of mitigation."));
        QStringList held;
        for (const DragonWords::Flag &flag : DragonWords::flags(m_things.value(element.key).sort))
            held.append(QLatin1String(flag.attribute));
        const QStringList names = element.attributes.names();
        for (const QString &name : names)
            if (!held.contains(name))
                lost(where + QStringLiteral("/attributes/") + name, ThreatExchangeTexts::tr("The format has no such attribute."));
            else if (element.attributes.truth(name) == Truth::No)
                lost(where + QStringLiteral("/attributes/") + name, ThreatExchangeTexts::tr("A no cannot be told from nothing said."));
    }
    for (const Flow &flow : m_model.flows) {
        const QString where = QStringLiteral("/flows/") + flow.key;
        if (flow.carries || !flow.sent.isEmpty() || !flow.received.isEmpty())
            lost(where + QStringLiteral("/carries"), ThreatExchangeTexts::tr("The format does not say which data flows."));
        const QStringList names = flow.attributes.names();
        for (const QString &name : names)
            if (name != QLatin1String("encrypted") && name != QLatin1String("public_network"))
                lost(where + QStringLiteral("/attributes/") + name, ThreatExchangeTexts::tr("The format has no such attribute."));
            else if (flow.attributes.truth(name) == Truth::No)
                lost(where + QStringLiteral("/attributes/") + name, ThreatExchangeTexts::tr("A no cannot be told from nothing said."));
    }
    for (const Boundary &boundary : m_model.boundaries)
        if (!boundary.kind.isEmpty())
            lost(QStringLiteral("/boundaries/") + boundary.key + QStringLiteral("/kind"), ThreatExchangeTexts::tr("The format has no kinds of boundaries."));
    for (const ThreatDecision &threat : m_model.threats) {
        const QString where = QStringLiteral("/threats/") + threat.key;
        if (threat.status == ThreatStatus::MitigatedByEvidence || threat.status == ThreatStatus::NeedsAnswer)
            lost(where + QStringLiteral("/status"), ThreatExchangeTexts::tr("The format does not tell computed states from said ones."));
        if (!threat.until.isEmpty() || !threat.reason.isEmpty() || !threat.by.isEmpty() || !threat.dissent.isEmpty())
            lost(where, ThreatExchangeTexts::tr("Who decided, why and until when has no place in the format."));
        if (!threat.identifiers.isEmpty())
            lost(where + QStringLiteral("/identifiers"), ThreatExchangeTexts::tr("The format has no identifiers of other catalogues."));
    }
}

} // namespace hallmarker::threats
