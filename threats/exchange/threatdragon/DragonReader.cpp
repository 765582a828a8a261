#include "threats/exchange/threatdragon/DragonReader.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/threatdragon/DragonCells.h"
#include "threats/exchange/threatdragon/ThreatDragonFormat.h"
#include "threats/geometry/DiagramGeometry.h"

namespace hallmarker::threats {

namespace {

void dropKeys(QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.remove(QLatin1String(key));
}

QJsonObject asDragonForeign(const QJsonObject &object)
{
    return {{ThreatDragonFormat::formatId(), object}};
}

} // namespace

core::Result<ImportedModel> DragonReader::run()
{
    if (!m_source.root().isObject())
        return m_source.error({}, ThreatExchangeTexts::tr("This has to be an object."));
    SourceFields root(m_source, m_error, m_source.root().toObject(), {});
    for (const char *key : {"summary", "detail"})
        if (!root.has(QLatin1String(key)))
            root.fail(QLatin1String(key), ThreatExchangeTexts::tr("\"%1\" is missing: this is no model of Threat Dragon.").arg(QLatin1String(key)));
    SourceFields summary = root.child(QStringLiteral("summary"));
    SourceFields detail = root.child(QStringLiteral("detail"));
    ThreatModel &model = m_read.model;
    model.title = summary.requiredText(QStringLiteral("title"));
    model.owner = summary.text(QStringLiteral("owner"));
    model.description = summary.text(QStringLiteral("description"));
    model.reviewer = detail.text(QStringLiteral("reviewer"));
    for (const char *key : {"contributors", "diagrams"})
        if (!detail.has(QLatin1String(key)))
            detail.fail(QLatin1String(key), ThreatExchangeTexts::tr("\"%1\" is missing: this is no model of Threat Dragon.").arg(QLatin1String(key)));
    auto contributors = detail.children(QStringLiteral("contributors"));
    for (SourceFields &contributor : contributors)
        model.contributors.append(contributor.text(QStringLiteral("name")));

    const QString version = root.text(QStringLiteral("version"));
    const QJsonArray diagrams = detail.list(QStringLiteral("diagrams"));
    m_isFirst = !version.startsWith(QLatin1Char('2'));
    for (const QJsonValue &diagram : diagrams)
        if (diagram.toObject().contains(QStringLiteral("cells")))
            m_isFirst = false;
    auto sheets = detail.children(QStringLiteral("diagrams"));
    for (std::size_t i = 0; i < sheets.size() && !m_error; ++i)
        readDiagram(sheets[i], static_cast<qsizetype>(i));
    if (m_error)
        return *m_error;

    QJsonObject restOfRoot = root.object();
    QJsonObject restOfDetail = detail.object();
    dropKeys(restOfRoot, {"detail", "summary"});
    dropKeys(restOfDetail, {"diagrams"});
    model.foreign = asDragonForeign({{QStringLiteral("root"), restOfRoot}, {QStringLiteral("summary"), summary.object()}, {QStringLiteral("detail"), restOfDetail}, {QStringLiteral("generation"), m_isFirst ? 1 : 2}});
    // Along straight lines, as the editor's own users count crossings: a spline through the same points may miss a corner.
    deriveMembership(model, m_read.layout, SmoothLines::Straight);
    return std::move(m_read);
}

QString DragonReader::takeKey(const QString &wanted)
{
    QString key = wanted;
    for (int n = 2; m_keys.contains(key); ++n) // a diagram that was duplicated has the ids of the first
        key = wanted + QLatin1Char('~') + QString::number(n);
    m_keys.insert(key);
    return key;
}

void DragonReader::readDiagram(SourceFields &sheet, qsizetype index)
{
    Diagram diagram;
    diagram.key = takeKey(QStringLiteral("diagram-") + QString::number(index));
    diagram.title = sheet.text(QStringLiteral("title"));
    diagram.description = sheet.text(QStringLiteral("description"));
    diagram.methodology = sheet.text(QStringLiteral("diagramType"));
    SourceFields inner = m_isFirst ? sheet.child(QStringLiteral("diagramJson")) : sheet;
    auto objects = inner.children(QStringLiteral("cells"));
    std::vector<Cell> cells;
    cells.reserve(objects.size());
    QHash<QString, std::size_t> byId;
    byId.reserve(static_cast<qsizetype>(objects.size()));
    QJsonArray order;
    for (SourceFields &object : objects) {
        if (m_error)
            return;
        SourceFields data = m_isFirst ? object : object.child(QStringLiteral("data"));
        Cell cell{object, std::move(data), object.requiredText(QStringLiteral("id")), {}, DragonCell::Other, {}};
        cell.sort = DragonWords::cellOf(object.text(QStringLiteral("shape")), cell.data.text(QStringLiteral("type")));
        if (byId.contains(cell.id))
            object.fail(QStringLiteral("id"), ThreatExchangeTexts::tr("The id \"%1\" stands twice in this diagram.").arg(cell.id));
        byId.insert(cell.id, cells.size());
        if (cell.sort == DragonCell::Other) {
            order.append(object.object()); // whatever it is, it goes back to where it was
            m_read.report.add(object.pointer(), ThreatExchangeTexts::tr("A cell of the sort \"%1\" is not known. It is kept for the way back and not shown.").arg(object.text(QStringLiteral("shape"))), true);
        } else {
            cell.key = takeKey(cell.id);
            order.append(cell.key);
        }
        cells.push_back(std::move(cell));
    }
    DiagramLayout layout;
    for (Cell &cell : cells) {
        if (m_error)
            return;
        if (cell.sort == DragonCell::Flow || cell.sort == DragonCell::Curve)
            readLine(cell, layout, byId, cells);
        else if (cell.sort != DragonCell::Other)
            readNode(cell, layout);
    }
    QJsonObject rest = sheet.object();
    QJsonObject inside = inner.object();
    inside.remove(QStringLiteral("cells"));
    if (m_isFirst)
        rest.insert(QStringLiteral("diagramJson"), inside);
    else
        rest = inside;
    diagram.foreign = asDragonForeign(rest);
    layout.foreign = asDragonForeign({{QStringLiteral("order"), order}});
    m_read.layout.diagrams.insert(diagram.key, layout);
    m_read.model.diagrams.append(diagram);
}

Attributes DragonReader::readFlags(Cell &cell)
{
    Attributes attributes;
    for (const DragonWords::Flag &flag : DragonWords::flags(cell.sort)) {
        const QString key = QLatin1String(flag.dragon);
        if (flag.isText) {
            if (const QString text = cell.data.text(key); !text.isEmpty())
                attributes.set(QLatin1String(flag.attribute), text);
        } else if (cell.data.boolean(key)) {
            attributes.set(QLatin1String(flag.attribute), true);
        }
    }
    return attributes;
}

/// What the cell says beyond how it is drawn; threats are their own.
QJsonObject DragonReader::meaningOf(const Cell &cell) const
{
    QJsonObject meaning = cell.data.object();
    if (m_isFirst)
        dropKeys(meaning, {"id", "size", "position", "angle", "attrs", "z", "smooth", "source", "target", "vertices", "labels"});
    meaning.remove(QStringLiteral("threats"));
    QJsonObject foreign{{QStringLiteral("data"), meaning}};
    if (cell.key != cell.id)
        foreign.insert(QStringLiteral("id"), cell.id);
    if (cell.data.object().value(QStringLiteral("threats")).isArray())
        foreign.insert(QStringLiteral("threats"), true); // an empty list is written back as one
    return foreign;
}

void DragonReader::readNode(Cell &cell, DiagramLayout &layout)
{
    NodePlace place;
    SourceFields position = cell.fields.child(QStringLiteral("position"));
    SourceFields size = cell.fields.child(QStringLiteral("size"));
    place.rect = QRectF(position.number(QStringLiteral("x")).value_or(0), position.number(QStringLiteral("y")).value_or(0), size.number(QStringLiteral("width")).value_or(0), size.number(QStringLiteral("height")).value_or(0));
    place.z = static_cast<int>(cell.fields.number(m_isFirst ? QStringLiteral("z") : QStringLiteral("zIndex")).value_or(0));
    place.foreign = asDragonForeign(DragonCells::drawingOf(cell.fields.object(), DragonCells::nodeJson(place, m_isFirst), m_isFirst));
    layout.nodes.insert(cell.key, place);

    const QString name = DragonCells::nameOf(cell.fields.object(), cell.data.object(), m_isFirst);
    const QString description = cell.data.text(QStringLiteral("description"));
    if (cell.sort == DragonCell::Text) {
        m_read.model.notes.append({cell.key, name, asDragonForeign(meaningOf(cell)), {}});
    } else if (cell.sort == DragonCell::Box) {
        Boundary boundary;
        boundary.key = cell.key;
        boundary.name = name;
        boundary.description = description;
        boundary.foreign = asDragonForeign(meaningOf(cell));
        m_read.model.boundaries.append(boundary);
    } else {
        Element element;
        element.key = cell.key;
        element.shape = cell.sort == DragonCell::Actor ? DfdShape::ExternalEntity : cell.sort == DragonCell::Store ? DfdShape::Store : DfdShape::Process;
        element.name = name;
        element.description = description;
        element.isOutOfScope = cell.data.boolean(QStringLiteral("outOfScope"));
        element.outOfScopeReason = cell.data.text(QStringLiteral("reasonOutOfScope"));
        element.attributes = readFlags(cell);
        element.foreign = asDragonForeign(meaningOf(cell));
        m_read.model.elements.append(element);
    }
    readThreats(cell, cell.key);
}

DragonReader::End DragonReader::end(Cell &cell, const QString &name, std::optional<QPointF> &point, QString &port, const QHash<QString, std::size_t> &byId, const std::vector<Cell> &cells)
{
    SourceFields fields = cell.fields.child(name);
    const QString reference = m_isFirst ? QStringLiteral("id") : QStringLiteral("cell");
    if (fields.has(reference)) {
        const QString id = fields.text(reference);
        port = fields.text(QStringLiteral("port"));
        const auto found = byId.constFind(id);
        if (found == byId.constEnd()) {
            fields.fail(reference, ThreatExchangeTexts::tr("The flow ends at \"%1\", which is not in this diagram.").arg(id));
            return {};
        }
        const DragonCell sort = cells[*found].sort;
        if (sort == DragonCell::Actor || sort == DragonCell::Process || sort == DragonCell::Store)
            return {id, cells[*found].key};
        m_read.report.add(fields.pointer(), ThreatExchangeTexts::tr("The flow ends at something that neither holds nor moves data. The end is read as free, and kept for the way back."), true);
        return {};
    }
    const auto x = fields.number(QStringLiteral("x"));
    const auto y = fields.number(QStringLiteral("y"));
    if (x && y)
        point = QPointF(*x, *y);
    return {};
}

void DragonReader::readLine(Cell &cell, DiagramLayout &layout, const QHash<QString, std::size_t> &byId, const std::vector<Cell> &cells)
{
    LinePlace place;
    const End from = end(cell, QStringLiteral("source"), place.start, place.startPort, byId, cells);
    const End to = end(cell, QStringLiteral("target"), place.end, place.endPort, byId, cells);
    auto points = cell.fields.children(QStringLiteral("vertices"));
    for (SourceFields &point : points)
        place.vertices.append({point.number(QStringLiteral("x")).value_or(0), point.number(QStringLiteral("y")).value_or(0)});
    place.isSmooth = m_isFirst ? cell.fields.boolean(QStringLiteral("smooth")) : cell.fields.object().value(QStringLiteral("connector")).toString() == QLatin1String("smooth");
    place.z = static_cast<int>(cell.fields.number(m_isFirst ? QStringLiteral("z") : QStringLiteral("zIndex")).value_or(0));
    place.foreign = asDragonForeign(DragonCells::drawingOf(cell.fields.object(), DragonCells::lineJson(place, from.id, to.id, m_isFirst), m_isFirst));
    layout.lines.insert(cell.key, place);
    const QString name = DragonCells::nameOf(cell.fields.object(), cell.data.object(), m_isFirst);
    if (cell.sort == DragonCell::Curve) {
        Boundary boundary;
        boundary.key = cell.key;
        boundary.name = name;
        boundary.description = cell.data.text(QStringLiteral("description"));
        boundary.form = BoundaryForm::Curve;
        boundary.foreign = asDragonForeign(meaningOf(cell));
        m_read.model.boundaries.append(boundary);
    } else {
        Flow flow;
        flow.key = cell.key;
        flow.name = name;
        flow.description = cell.data.text(QStringLiteral("description"));
        flow.from = from.key;
        flow.to = to.key;
        flow.isBidirectional = cell.data.boolean(QStringLiteral("isBidirectional"));
        flow.protocol = cell.data.text(QStringLiteral("protocol"));
        flow.isOutOfScope = cell.data.boolean(QStringLiteral("outOfScope"));
        flow.outOfScopeReason = cell.data.text(QStringLiteral("reasonOutOfScope"));
        flow.attributes = readFlags(cell);
        flow.foreign = asDragonForeign(meaningOf(cell));
        m_read.model.flows.append(flow);
    }
    readThreats(cell, cell.key);
}

void DragonReader::readThreats(Cell &cell, const QString &on)
{
    auto threats = cell.data.children(QStringLiteral("threats"));
    qsizetype index = 0;
    for (SourceFields &threat : threats)
        readThreat(threat, on, index++);
    if (m_isFirst)
        return;
    auto outside = cell.fields.children(QStringLiteral("threats")); // where the schema has them, though no writer puts them there
    for (SourceFields &threat : outside)
        readThreat(threat, on, index++);
}

void DragonReader::readThreat(SourceFields &fields, const QString &on, qsizetype index)
{
    ThreatDecision threat;
    const QString given = fields.has(QStringLiteral("id")) ? fields.textOrNumber(QStringLiteral("id")) : fields.textOrNumber(QStringLiteral("threatId"));
    threat.key = given.isEmpty() ? QStringLiteral("threat-%1@%2").arg(index + 1).arg(on) : given;
    for (int n = 2; m_threatKeys.contains(threat.key); ++n)
        threat.key = (given.isEmpty() ? QStringLiteral("threat-%1@%2").arg(index + 1).arg(on) : given) + QLatin1Char('~') + QString::number(n);
    m_threatKeys.insert(threat.key);
    threat.on = on;
    threat.title = fields.text(QStringLiteral("title"));
    threat.description = fields.text(QStringLiteral("description"));
    threat.mitigation = fields.text(QStringLiteral("mitigation"));
    threat.category = fields.text(QStringLiteral("type"));
    threat.methodology = fields.text(QStringLiteral("modelType"));
    threat.score = fields.textOrNumber(QStringLiteral("score"));
    threat.severity = DragonWords::severityOf(fields.text(QStringLiteral("severity")));
    const QString word = fields.text(QStringLiteral("status"));
    const auto status = DragonWords::statusOf(word);
    threat.status = status.value_or(ThreatStatus::Open);
    if (!status && !word.isEmpty())
        m_read.report.add(fields.pointer(QStringLiteral("status")), ThreatExchangeTexts::tr("The status \"%1\" is not known and read as open. The word is kept for the way back.").arg(word), true);
    threat.foreign = asDragonForeign(fields.object());
    m_read.model.threats.append(threat);
}

} // namespace hallmarker::threats
