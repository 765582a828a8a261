#include "threats/exchange/tm7/Tm7Reader.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/geometry/DiagramGeometry.h"

namespace hallmarker::threats {

namespace {

/// The display attributes of a stencil: DisplayName -> Value.
QString tm7Property(const XmlTree &stencil, const QString &wanted)
{
    const XmlTree *properties = stencil.child(QStringLiteral("Properties"));
    if (!properties)
        return {};
    for (const XmlTree &property : properties->children)
        if (property.childText(QStringLiteral("DisplayName")).compare(wanted, Qt::CaseInsensitive) == 0)
            return property.childText(QStringLiteral("Value"));
    return {};
}

/// The header of a stencil carries the name of its sort.
QString tm7Sort(const XmlTree &stencil)
{
    const XmlTree *properties = stencil.child(QStringLiteral("Properties"));
    if (properties)
        for (const XmlTree &property : properties->children)
            if (property.type == QLatin1String("HeaderDisplayAttribute"))
                return property.childText(QStringLiteral("DisplayName"));
    return {};
}

bool isTm7Null(const QString &guid)
{
    return guid.isEmpty() || guid == QLatin1String("00000000-0000-0000-0000-000000000000");
}

} // namespace

core::Error Tm7Reader::error(const XmlTree &at, const QString &where, const QString &message) const
{
    return core::Error(core::ErrorKind::Invalid, message, {}, {.file = m_file, .line = at.line, .pointer = where});
}

core::Result<ImportedModel> Tm7Reader::run()
{
    if (m_root.name != QLatin1String("ThreatModel"))
        return error(m_root, QLatin1Char('/') + m_root.name, ThreatExchangeTexts::tr("This is no model of the Threat Modeling Tool."));
    const XmlTree *surfaces = m_root.child(QStringLiteral("DrawingSurfaceList"));
    if (!surfaces)
        return error(m_root, QStringLiteral("/ThreatModel"), ThreatExchangeTexts::tr("\"%1\" is missing.").arg(QStringLiteral("DrawingSurfaceList")));
    ThreatModel &model = m_read.model;
    if (const XmlTree *meta = m_root.child(QStringLiteral("MetaInformation"))) {
        model.title = meta->childText(QStringLiteral("ThreatModelName"));
        model.owner = meta->childText(QStringLiteral("Owner"));
        model.reviewer = meta->childText(QStringLiteral("Reviewer"));
        model.description = meta->childText(QStringLiteral("HighLevelSystemDescription"));
        const QStringList contributors = meta->childText(QStringLiteral("Contributors")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &contributor : contributors)
            model.contributors.append(contributor.trimmed());
        for (const char *section : {"Assumptions", "ExternalDependencies"})
            if (!meta->childText(QLatin1String(section)).isEmpty())
                m_read.report.add(QStringLiteral("/ThreatModel/MetaInformation/") + QLatin1String(section), ThreatExchangeTexts::tr("This has no place in the model."));
    }
    qsizetype index = 0;
    for (const XmlTree &surface : surfaces->children)
        HALLMARKER_TRY(readSurface(surface, index++));
    if (const XmlTree *threats = m_root.child(QStringLiteral("ThreatInstances"))) {
        qsizetype at = 0;
        for (const XmlTree &pair : threats->children)
            if (const XmlTree *value = pair.child(QStringLiteral("Value")))
                readThreat(*value, QStringLiteral("/ThreatModel/ThreatInstances/%1").arg(at++));
    }
    if (model.title.isEmpty())
        model.title = model.diagrams.isEmpty() ? ThreatExchangeTexts::tr("Threat model") : model.diagrams.first().title;
    deriveMembership(model, m_read.layout, SmoothLines::Straight);
    return std::move(m_read);
}

core::Result<void> Tm7Reader::readSurface(const XmlTree &surface, qsizetype index)
{
    const QString where = QStringLiteral("/ThreatModel/DrawingSurfaceList/%1").arg(index);
    Diagram diagram;
    const QString guid = surface.childText(QStringLiteral("Guid"));
    diagram.key = isTm7Null(guid) || m_keys.contains(guid) ? QStringLiteral("diagram-%1").arg(index) : guid;
    m_keys.insert(diagram.key);
    diagram.title = surface.childText(QStringLiteral("Header"));
    if (diagram.title.isEmpty())
        diagram.title = tm7Property(surface, QStringLiteral("Name"));
    diagram.methodology = QStringLiteral("STRIDE");
    DiagramLayout layout;
    for (const char *section : {"Borders", "Lines"}) {
        const XmlTree *pairs = surface.child(QLatin1String(section));
        if (!pairs)
            continue;
        qsizetype at = 0;
        for (const XmlTree &pair : pairs->children) {
            const QString place = QStringLiteral("%1/%2/%3").arg(where, QLatin1String(section)).arg(at++);
            const XmlTree *value = pair.child(QStringLiteral("Value"));
            if (!value)
                return error(pair, place, ThreatExchangeTexts::tr("\"%1\" is missing.").arg(QStringLiteral("Value")));
            HALLMARKER_TRY(section[0] == 'B' ? readNode(*value, place, layout) : readLine(*value, place, layout));
        }
    }
    m_read.layout.diagrams.insert(diagram.key, layout);
    m_read.model.diagrams.append(diagram);
    return {};
}

core::Result<void> Tm7Reader::readNode(const XmlTree &value, const QString &where, DiagramLayout &layout)
{
    const QString key = value.childText(QStringLiteral("Guid"));
    if (isTm7Null(key))
        return error(value, where, ThreatExchangeTexts::tr("\"%1\" is missing.").arg(QStringLiteral("Guid")));
    if (m_keys.contains(key))
        return error(value, where, ThreatExchangeTexts::tr("The id \"%1\" stands twice in this file.").arg(key));
    m_keys.insert(key);
    NodePlace place;
    place.rect = QRectF(value.childNumber(QStringLiteral("Left")), value.childNumber(QStringLiteral("Top")), value.childNumber(QStringLiteral("Width")), value.childNumber(QStringLiteral("Height")));
    layout.nodes.insert(key, place);
    const QString name = tm7Property(value, QStringLiteral("Name"));
    const QString sort = tm7Sort(value);
    if (value.type == QLatin1String("BorderBoundary")) {
        Boundary boundary;
        boundary.key = key;
        boundary.name = name;
        if (sort.contains(QLatin1String("Internet"), Qt::CaseInsensitive))
            boundary.kind = QStringLiteral("internet");
        m_read.model.boundaries.append(boundary);
        return {};
    }
    if (value.type == QLatin1String("StencilAnnotation") || value.type == QLatin1String("Annotation")) {
        m_read.model.notes.append({key, name, {}, {}});
        return {};
    }
    Element element;
    element.key = key;
    element.name = name;
    if (value.type == QLatin1String("StencilEllipse"))
        element.shape = DfdShape::Process;
    else if (value.type == QLatin1String("StencilRectangle"))
        element.shape = DfdShape::ExternalEntity;
    else if (value.type == QLatin1String("StencilParallelLines") || value.type == QLatin1String("OpenRectangle") || value.type == QLatin1String("StencilOpenRectangle"))
        element.shape = DfdShape::Store;
    else
        m_read.report.add(where, ThreatExchangeTexts::tr("A stencil of the sort \"%1\" is not known and read as a process.").arg(value.type));
    if (!sort.isEmpty())
        element.attributes.set(QStringLiteral("type"), sort);
    element.isOutOfScope = tm7Property(value, QStringLiteral("Out Of Scope")).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    element.outOfScopeReason = tm7Property(value, QStringLiteral("Reason For Out Of Scope"));
    m_elements.insert(key);
    m_read.model.elements.append(element);
    return {};
}

core::Result<void> Tm7Reader::readLine(const XmlTree &value, const QString &where, DiagramLayout &layout)
{
    const QString key = value.childText(QStringLiteral("Guid"));
    if (isTm7Null(key))
        return error(value, where, ThreatExchangeTexts::tr("\"%1\" is missing.").arg(QStringLiteral("Guid")));
    if (m_keys.contains(key))
        return error(value, where, ThreatExchangeTexts::tr("The id \"%1\" stands twice in this file.").arg(key));
    m_keys.insert(key);
    LinePlace place;
    place.start = QPointF(value.childNumber(QStringLiteral("SourceX")), value.childNumber(QStringLiteral("SourceY")));
    place.end = QPointF(value.childNumber(QStringLiteral("TargetX")), value.childNumber(QStringLiteral("TargetY")));
    if (value.child(QStringLiteral("HandleX")))
        place.vertices.append({value.childNumber(QStringLiteral("HandleX")), value.childNumber(QStringLiteral("HandleY"))});
    const QString name = tm7Property(value, QStringLiteral("Name"));
    if (value.type == QLatin1String("LineBoundary")) {
        Boundary boundary;
        boundary.key = key;
        boundary.name = name;
        boundary.form = BoundaryForm::Curve;
        if (tm7Sort(value).contains(QLatin1String("Internet"), Qt::CaseInsensitive))
            boundary.kind = QStringLiteral("internet");
        layout.lines.insert(key, place);
        m_read.model.boundaries.append(boundary);
        return {};
    }
    Flow flow;
    flow.key = key;
    flow.name = name;
    for (const auto &[guid, end, point] : {std::tuple("SourceGuid", &flow.from, &place.start), std::tuple("TargetGuid", &flow.to, &place.end)}) {
        const QString at = value.childText(QLatin1String(guid));
        if (isTm7Null(at))
            continue;
        if (!m_elements.contains(at))
            return error(value, where + QLatin1Char('/') + QLatin1String(guid), ThreatExchangeTexts::tr("The flow ends at \"%1\", which is not in this file.").arg(at));
        *end = at;
        point->reset();
    }
    if (const QString sort = tm7Sort(value); !sort.isEmpty()) {
        flow.protocol = sort.compare(QLatin1String("Generic Data Flow"), Qt::CaseInsensitive) == 0 ? QString() : sort;
        if (sort.compare(QLatin1String("HTTPS"), Qt::CaseInsensitive) == 0)
            flow.attributes.set(QStringLiteral("encrypted"), true);
        else if (sort.compare(QLatin1String("HTTP"), Qt::CaseInsensitive) == 0)
            flow.attributes.set(QStringLiteral("encrypted"), false);
    }
    layout.lines.insert(key, place);
    m_read.model.flows.append(flow);
    return {};
}

void Tm7Reader::readThreat(const XmlTree &value, const QString &where)
{
    QHash<QString, QString> properties;
    if (const XmlTree *list = value.child(QStringLiteral("Properties")))
        for (const XmlTree &pair : list->children)
            properties.insert(pair.childText(QStringLiteral("Key")), pair.childText(QStringLiteral("Value")));
    ThreatDecision threat;
    const QString id = value.childText(QStringLiteral("Id"));
    threat.key = QStringLiteral("tm7-%1").arg(id.isEmpty() ? where.section(QLatin1Char('/'), -1) : id);
    for (int n = 2; m_keys.contains(threat.key); ++n)
        threat.key = QStringLiteral("tm7-%1~%2").arg(id).arg(n);
    m_keys.insert(threat.key);
    threat.title = properties.value(QStringLiteral("Title"), value.childText(QStringLiteral("Title")));
    threat.category = properties.value(QStringLiteral("UserThreatCategory"));
    threat.description = properties.value(QStringLiteral("UserThreatDescription"));
    threat.mitigation = properties.value(QStringLiteral("PossibleMitigations"));
    threat.methodology = QStringLiteral("STRIDE");
    threat.severity = properties.value(QStringLiteral("Priority"), value.childText(QStringLiteral("Priority"))).toLower();
    threat.reason = value.childText(QStringLiteral("StateInformation"));
    threat.by = value.childText(QStringLiteral("ChangedBy"));
    for (const char *end : {"FlowGuid", "TargetGuid", "SourceGuid"})
        if (const QString guid = value.childText(QLatin1String(end)); threat.on.isEmpty() && m_keys.contains(guid))
            threat.on = guid;
    const QString state = value.childText(QStringLiteral("State"));
    if (state == QLatin1String("Mitigated"))
        threat.status = ThreatStatus::MitigatedByStatement;
    else if (state == QLatin1String("NotApplicable"))
        threat.status = ThreatStatus::NotApplicable;
    else if (!state.isEmpty() && state != QLatin1String("AutoGenerated") && state != QLatin1String("NotStarted") && state != QLatin1String("NeedsInvestigation"))
        m_read.report.add(where + QStringLiteral("/State"), ThreatExchangeTexts::tr("The status \"%1\" is not known and read as open.").arg(state));
    m_read.model.threats.append(threat);
}

} // namespace hallmarker::threats
