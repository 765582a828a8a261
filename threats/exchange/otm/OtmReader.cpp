#include "threats/exchange/otm/OtmReader.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/otm/OtmFormat.h"
#include "threats/exchange/otm/OtmWords.h"

namespace hallmarker::threats {

namespace {
QJsonObject asOtmForeign(const QJsonValue &value)
{
    return {{OtmFormat::foreignId(), value}};
}
} // namespace

core::Result<ImportedModel> OtmReader::run()
{
    if (!m_source.root().isObject())
        return m_source.error({}, ThreatExchangeTexts::tr("This has to be an object."));
    SourceFields root(m_source, m_error, m_source.root().toObject(), {});
    const QString version = root.textOrNumber(QStringLiteral("otmVersion"));
    if (!version.startsWith(QLatin1String("0.1")) && !version.startsWith(QLatin1String("0.2")))
        root.fail(QStringLiteral("otmVersion"), ThreatExchangeTexts::tr("Version %1 of the Open Threat Model is not known; 0.1 and 0.2 are.").arg(version.isEmpty() ? QStringLiteral("-") : version));
    if (!root.has(QStringLiteral("project")))
        root.fail(QStringLiteral("project"), ThreatExchangeTexts::tr("\"%1\" is missing.").arg(QStringLiteral("project")));
    SourceFields project = root.child(QStringLiteral("project"));
    ThreatModel &model = m_read.model;
    model.title = project.requiredText(QStringLiteral("name"));
    model.key = project.requiredText(QStringLiteral("id"));
    model.description = project.text(QStringLiteral("description"));
    model.owner = project.text(QStringLiteral("owner"));
    QJsonObject rest = root.object();
    for (const char *section : {"assets", "trustZones", "components", "dataflows", "threats", "mitigations"})
        rest.remove(QLatin1String(section));
    // Threats become decisions at their things; the order of their definitions is kept for the way back.
    QJsonArray order;
    const QJsonArray definitionList = root.list(QStringLiteral("threats"));
    for (const QJsonValue &definition : definitionList)
        order.append(definition.toObject().value(QStringLiteral("id")));
    model.foreign = asOtmForeign(rest);
    model.foreign.insert(OtmFormat::orderId(), order);

    readRepresentations(root);
    readAssets(root);
    readZones(root);
    readMitigations(root);
    readThreats(root);
    readComponents(root);
    readFlows(root);
    if (!m_error)
        checkParents();
    if (m_error)
        return *m_error;
    // A threat that nothing has is one of the whole model.
    auto definitions = root.children(QStringLiteral("threats"));
    for (SourceFields &definition : definitions) {
        const QString id = definition.text(QStringLiteral("id"));
        if (m_used.contains(id))
            continue;
        ThreatDecision threat = OtmWords::threatOf(definition.object());
        threat.key = id;
        threat.foreign = asOtmForeign(QJsonObject{{QStringLiteral("definition"), definition.object()}});
        model.threats.append(threat);
    }
    for (ModelControl &control : model.controls) {
        QStringList states;
        for (const ThreatDecision &threat : std::as_const(model.threats))
            if (threat.controls.contains(control.key)) {
                control.threats.append(threat.key);
                const QString state = OtmWords::mitigationState(threat.foreign.value(OtmFormat::foreignId()).toObject(), control.key);
                if (!state.isEmpty() && !states.contains(state))
                    states.append(state);
            }
        if (states.size() == 1)
            control.state = states.first();
    }
    if (m_error)
        return *m_error;
    return std::move(m_read);
}

QString OtmReader::takeKey(SourceFields &fields, QHash<QString, QString> &ids)
{
    const QString id = fields.requiredText(QStringLiteral("id"));
    if (ids.contains(id))
        fields.fail(QStringLiteral("id"), ThreatExchangeTexts::tr("The id \"%1\" stands twice in this list.").arg(id));
    QString key = id;
    for (int n = 2; m_keys.contains(key); ++n) // ids are unique in their list, keys in the model
        key = id + QLatin1Char('~') + QString::number(n);
    m_keys.insert(key);
    ids.insert(id, key);
    return key;
}

QString OtmReader::known(SourceFields &fields, const QString &key, const QString &id, const QHash<QString, QString> &ids)
{
    const auto found = ids.constFind(id);
    if (found == ids.constEnd()) {
        fields.fail(key, ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(key, id));
        return {};
    }
    return *found;
}

void OtmReader::readRepresentations(SourceFields &root)
{
    auto list = root.children(QStringLiteral("representations"));
    for (SourceFields &fields : list) {
        const QString type = fields.text(QStringLiteral("type"));
        if (type != QLatin1String("diagram")) {
            m_read.report.add(fields.pointer(), ThreatExchangeTexts::tr("A representation of the type \"%1\" is no drawing. It is kept for the way back.").arg(type), true);
            continue;
        }
        Diagram diagram;
        diagram.key = takeKey(fields, m_diagrams);
        diagram.title = fields.text(QStringLiteral("name"));
        diagram.description = fields.text(QStringLiteral("description"));
        m_read.layout.diagrams.insert(diagram.key, DiagramLayout());
        m_read.model.diagrams.append(diagram);
    }
}

void OtmReader::readAssets(SourceFields &root)
{
    auto list = root.children(QStringLiteral("assets"));
    for (SourceFields &fields : list) {
        DataAsset asset;
        asset.key = takeKey(fields, m_assets);
        asset.name = fields.requiredText(QStringLiteral("name"));
        asset.description = fields.text(QStringLiteral("description"));
        SourceFields risk = fields.child(QStringLiteral("risk"));
        asset.confidentiality = risk.textOrNumber(QStringLiteral("confidentiality"));
        asset.integrity = risk.textOrNumber(QStringLiteral("integrity"));
        asset.availability = risk.textOrNumber(QStringLiteral("availability"));
        asset.ratingReason = risk.text(QStringLiteral("comment"));
        asset.foreign = asOtmForeign(fields.object());
        m_read.model.assets.append(asset);
    }
}

void OtmReader::readZones(SourceFields &root)
{
    auto list = root.children(QStringLiteral("trustZones"));
    for (SourceFields &fields : list)
        if (fields.text(QStringLiteral("id")) != OtmWords::outsideZone())
            takeKey(fields, m_zones);
    for (SourceFields &fields : list) {
        const QString id = fields.text(QStringLiteral("id"));
        if (id == OtmWords::outsideZone())
            continue;
        Boundary zone;
        zone.key = m_zones.value(id);
        zone.name = fields.requiredText(QStringLiteral("name"));
        zone.kind = fields.text(QStringLiteral("type"));
        zone.description = fields.text(QStringLiteral("description"));
        if (const auto rating = fields.child(QStringLiteral("risk")).number(QStringLiteral("trustRating")))
            zone.attributes.set(QStringLiteral("trust_rating"), *rating);
        SourceFields parent = fields.child(QStringLiteral("parent"));
        if (parent.has(QStringLiteral("trustZone"))) {
            zone.parent = known(parent, QStringLiteral("trustZone"), parent.text(QStringLiteral("trustZone")), m_zones);
            m_parents.insert(zone.key, zone.parent);
        } else if (parent.has(QStringLiteral("component"))) {
            m_read.report.add(parent.pointer(), ThreatExchangeTexts::tr("A zone inside of a component is read as one beside it. The parent is kept for the way back."), true);
        }
        zone.foreign = asOtmForeign(fields.object());
        readPlaces(fields, zone.key);
        m_read.model.boundaries.append(zone);
    }
}

void OtmReader::readMitigations(SourceFields &root)
{
    auto list = root.children(QStringLiteral("mitigations"));
    for (SourceFields &fields : list) {
        ModelControl control;
        control.key = takeKey(fields, m_controls);
        control.name = fields.requiredText(QStringLiteral("name"));
        control.description = fields.text(QStringLiteral("description"));
        control.riskReduction = fields.number(QStringLiteral("riskReduction"));
        control.foreign = asOtmForeign(fields.object());
        m_read.model.controls.append(control);
    }
}

void OtmReader::readThreats(SourceFields &root)
{
    auto list = root.children(QStringLiteral("threats"));
    for (SourceFields &fields : list) {
        const QString id = fields.requiredText(QStringLiteral("id"));
        if (m_threats.contains(id))
            fields.fail(QStringLiteral("id"), ThreatExchangeTexts::tr("The id \"%1\" stands twice in this list.").arg(id));
        fields.requiredText(QStringLiteral("name"));
        SourceFields risk = fields.child(QStringLiteral("risk"));
        risk.number(QStringLiteral("likelihood"));
        risk.number(QStringLiteral("impact"));
        fields.texts(QStringLiteral("categories"));
        fields.texts(QStringLiteral("cwes"));
        m_threats.insert(id, fields.object());
    }
}

void OtmReader::readComponents(SourceFields &root)
{
    auto list = root.children(QStringLiteral("components"));
    for (SourceFields &fields : list)
        takeKey(fields, m_components);
    QHash<QString, qsizetype> zones;
    for (qsizetype i = 0; i < m_read.model.boundaries.size(); ++i)
        zones.insert(m_read.model.boundaries.at(i).key, i);
    for (SourceFields &fields : list) {
        if (m_error)
            return;
        Element element;
        element.key = m_components.value(fields.text(QStringLiteral("id")));
        element.name = fields.requiredText(QStringLiteral("name"));
        element.description = fields.text(QStringLiteral("description"));
        const QString type = fields.requiredText(QStringLiteral("type"));
        if (elementKind(type)) {
            element.setKind(type);
        } else {
            element.shape = OtmWords::shapeOf(type);
            element.attributes.set(QStringLiteral("type"), type);
        }
        SourceFields parent = fields.child(QStringLiteral("parent"));
        if (parent.has(QStringLiteral("component"))) {
            element.parent = known(parent, QStringLiteral("component"), parent.text(QStringLiteral("component")), m_components);
            m_parents.insert(element.key, element.parent);
        } else if (const QString zone = parent.text(QStringLiteral("trustZone")); zone != OtmWords::outsideZone()) {
            if (!parent.has(QStringLiteral("trustZone")))
                fields.fail(QStringLiteral("parent"), ThreatExchangeTexts::tr("A component needs a trust zone or a component as its parent."));
            else if (const QString key = known(parent, QStringLiteral("trustZone"), zone, m_zones); !key.isEmpty())
                m_read.model.boundaries[zones.value(key)].contains.append(element.key);
        }
        element.tags = fields.texts(QStringLiteral("tags"));
        SourceFields assets = fields.child(QStringLiteral("assets"));
        for (const QString &asset : assets.texts(QStringLiteral("processed")))
            element.processes.append(known(assets, QStringLiteral("processed"), asset, m_assets));
        for (const QString &asset : assets.texts(QStringLiteral("stored")))
            element.stores.append(known(assets, QStringLiteral("stored"), asset, m_assets));
        element.foreign = asOtmForeign(fields.object());
        readPlaces(fields, element.key);
        m_read.model.elements.append(element);
        readOccurrences(fields, element.key);
    }
}

void OtmReader::readFlows(SourceFields &root)
{
    auto list = root.children(QStringLiteral("dataflows"));
    for (SourceFields &fields : list) {
        if (m_error)
            return;
        Flow flow;
        flow.key = takeKey(fields, m_flows);
        flow.name = fields.requiredText(QStringLiteral("name"));
        flow.description = fields.text(QStringLiteral("description"));
        flow.from = known(fields, QStringLiteral("source"), fields.requiredText(QStringLiteral("source")), m_components);
        flow.to = known(fields, QStringLiteral("destination"), fields.requiredText(QStringLiteral("destination")), m_components);
        flow.isBidirectional = fields.boolean(QStringLiteral("bidirectional"));
        flow.tags = fields.texts(QStringLiteral("tags"));
        for (const QString &asset : fields.texts(QStringLiteral("assets")))
            flow.sent.append(known(fields, QStringLiteral("assets"), asset, m_assets));
        flow.foreign = asOtmForeign(fields.object());
        m_read.model.flows.append(flow);
        readOccurrences(fields, flow.key);
    }
}

void OtmReader::readOccurrences(SourceFields &fields, const QString &on)
{
    auto list = fields.children(QStringLiteral("threats"));
    QSet<QString> here;
    for (SourceFields &occurrence : list) {
        const QString id = occurrence.requiredText(QStringLiteral("threat"));
        if (!m_threats.contains(id)) {
            occurrence.fail(QStringLiteral("threat"), ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(QStringLiteral("threat"), id));
            return;
        }
        m_used.insert(id);
        ThreatDecision threat = OtmWords::threatOf(m_threats.value(id));
        threat.key = id + QLatin1Char('@') + on;
        if (here.contains(id))
            occurrence.fail(QStringLiteral("threat"), ThreatExchangeTexts::tr("The threat \"%1\" stands twice at the same thing.").arg(id));
        here.insert(id);
        threat.on = on;
        const QString state = occurrence.text(QStringLiteral("state"));
        const auto status = OtmWords::statusOf(state);
        threat.status = status.value_or(ThreatStatus::Open);
        if (!status && !state.isEmpty())
            m_read.report.add(occurrence.pointer(QStringLiteral("state")), ThreatExchangeTexts::tr("The state \"%1\" is not known and read as open. The word is kept for the way back.").arg(state), true);
        auto mitigations = occurrence.children(QStringLiteral("mitigations"));
        for (SourceFields &mitigation : mitigations)
            if (const QString control = mitigation.text(QStringLiteral("mitigation")); !control.isEmpty())
                threat.controls.append(known(mitigation, QStringLiteral("mitigation"), control, m_controls));
        threat.foreign = asOtmForeign(QJsonObject{{QStringLiteral("definition"), m_threats.value(id)}, {QStringLiteral("occurrence"), occurrence.object()}});
        m_read.model.threats.append(threat);
    }
}

void OtmReader::readPlaces(SourceFields &fields, const QString &key)
{
    auto list = fields.children(QStringLiteral("representations"));
    for (SourceFields &drawn : list) {
        const QString diagram = m_diagrams.value(drawn.text(QStringLiteral("representation")));
        SourceFields position = drawn.child(QStringLiteral("position"));
        SourceFields size = drawn.child(QStringLiteral("size"));
        const auto x = position.number(QStringLiteral("x"));
        const auto y = position.number(QStringLiteral("y"));
        const double width = size.number(QStringLiteral("width")).value_or(0);
        const double height = size.number(QStringLiteral("height")).value_or(0);
        if (!diagram.isEmpty() && x && y)
            m_read.layout.diagrams[diagram].nodes[key].rect = QRectF(*x, *y, width, height);
    }
}

void OtmReader::checkParents()
{
    for (auto it = m_parents.constBegin(); it != m_parents.constEnd(); ++it) {
        QSet<QString> way{it.key()};
        for (QString parent = it.value(); m_parents.contains(parent); parent = m_parents.value(parent)) {
            if (way.contains(parent) || m_parents.value(parent) == it.key()) {
                const QString section = m_zones.key(it.key()).isEmpty() ? QStringLiteral("/components") : QStringLiteral("/trustZones");
                m_error = m_source.error(section, ThreatExchangeTexts::tr("\"%1\" lies inside of itself.").arg(it.key()));
                return;
            }
            way.insert(parent);
        }
        if (it.value() == it.key()) {
            m_error = m_source.error(m_zones.key(it.key()).isEmpty() ? QStringLiteral("/components") : QStringLiteral("/trustZones"), ThreatExchangeTexts::tr("\"%1\" lies inside of itself.").arg(it.key()));
            return;
        }
    }
}

} // namespace hallmarker::threats
