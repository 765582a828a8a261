#include "threats/exchange/tmbom/TmBomReader.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/tmbom/TmBomFormat.h"
#include "threats/exchange/tmbom/TmBomWords.h"

namespace hallmarker::threats {

namespace {
QJsonObject asBomForeign(const QJsonValue &value)
{
    return {{TmBomFormat::formatId(), value}};
}

QString symbolicNameOf(const ThreatDecision &threat)
{
    return threat.foreign.value(TmBomFormat::formatId()).toObject().value(QStringLiteral("symbolic_name")).toString();
}
} // namespace

core::Result<ImportedModel> TmBomReader::run()
{
    if (!m_source.root().isObject())
        return m_source.error({}, ThreatExchangeTexts::tr("This has to be an object."));
    SourceFields root(m_source, m_error, m_source.root().toObject(), {});
    for (const char *section : {"scope", "trust_zones", "trust_boundaries", "actors", "components", "data_stores", "data_sets", "data_flows"})
        if (!root.has(QLatin1String(section)))
            root.fail(QLatin1String(section), ThreatExchangeTexts::tr("\"%1\" is missing.").arg(QLatin1String(section)));
    ThreatModel &model = m_read.model;
    SourceFields scope = root.child(QStringLiteral("scope"));
    model.title = scope.requiredText(QStringLiteral("title"));
    model.description = root.text(QStringLiteral("description"), scope.text(QStringLiteral("description")));
    model.version = root.text(QStringLiteral("version"));
    QJsonObject rest = root.object();
    for (const char *section : {"trust_zones", "trust_boundaries", "actors", "components", "data_stores", "data_sets", "data_flows", "threats", "controls"})
        rest.remove(QLatin1String(section));
    model.foreign = asBomForeign(rest);
    for (const char *section : {"assumptions", "threat_personas", "diagrams"})
        if (root.has(QLatin1String(section)))
            m_read.report.add(QLatin1Char('/') + QLatin1String(section), ThreatExchangeTexts::tr("\"%1\" has no place in the model. It is kept for the way back.").arg(QLatin1String(section)), true);

    readZones(root);
    readElements(root, "actors", DfdShape::ExternalEntity);
    readElements(root, "components", DfdShape::Process);
    readElements(root, "data_stores", DfdShape::Store);
    readParents(root);
    readSets(root);
    readFlows(root);
    readThreats(root);
    readControls(root);
    readRisks(root);
    judgeThreats(root);
    if (m_error)
        return *m_error;
    return std::move(m_read);
}

QString TmBomReader::takeKey(SourceFields &fields)
{
    const QString name = fields.requiredText(QStringLiteral("symbolic_name"));
    if (m_section.contains(name)) {
        // Sections have their own names; a set may be called like its store.
        if (m_section.value(name) == fields.place().key)
            fields.fail(QStringLiteral("symbolic_name"), ThreatExchangeTexts::tr("The id \"%1\" stands twice in this list.").arg(name));
        QString key = name;
        for (int n = 2; m_section.contains(key); ++n)
            key = name + QLatin1Char('~') + QString::number(n);
        m_section.insert(key, fields.place().key);
        return key;
    }
    m_section.insert(name, fields.place().key);
    return name;
}

QString TmBomReader::zone(SourceFields &fields, const QString &key)
{
    const QString name = fields.text(key);
    if (name.isEmpty() || m_zones.contains(name))
        return name;
    Boundary boundary;
    boundary.key = name;
    for (int n = 2; m_section.contains(boundary.key); ++n)
        boundary.key = name + QLatin1Char('~') + QString::number(n);
    boundary.name = name;
    boundary.kind = name == QLatin1String("public") || name == QLatin1String("internet") ? QStringLiteral("internet") : QString();
    boundary.foreign = asBomForeign(QJsonObject{{QStringLiteral("symbolic_name"), name}, {QStringLiteral("implied"), true}});
    m_section.insert(boundary.key, QStringLiteral("trust_zones"));
    m_zones.insert(name, m_read.model.boundaries.size());
    m_read.model.boundaries.append(boundary);
    m_read.report.add(fields.pointer(key), ThreatExchangeTexts::tr("The zone \"%1\" is named and not defined. A boundary is made for it; it is not written into the list of zones.").arg(name), true);
    return name;
}

void TmBomReader::readZones(SourceFields &root)
{
    auto zones = root.children(QStringLiteral("trust_zones"));
    for (SourceFields &fields : zones) {
        Boundary boundary;
        boundary.key = takeKey(fields);
        boundary.name = fields.text(QStringLiteral("title"));
        boundary.description = fields.text(QStringLiteral("description"));
        boundary.foreign = asBomForeign(fields.object());
        m_zones.insert(fields.text(QStringLiteral("symbolic_name")), m_read.model.boundaries.size());
        m_read.model.boundaries.append(boundary);
    }
    auto boundaries = root.children(QStringLiteral("trust_boundaries"));
    for (SourceFields &fields : boundaries) {
        Boundary boundary;
        QStringList ends;
        for (const char *side : {"trust_zone_a", "trust_zone_b"}) {
            fields.requiredText(QLatin1String(side));
            const QString name = zone(fields, QLatin1String(side));
            if (m_zones.contains(name))
                ends.append(m_read.model.boundaries.at(m_zones.value(name)).key);
        }
        QString key = ends.join(QStringLiteral("--"));
        for (int n = 2; m_section.contains(key); ++n)
            key = ends.join(QStringLiteral("--")) + QLatin1Char('~') + QString::number(n);
        boundary.key = key;
        m_section.insert(key, QStringLiteral("trust_boundaries"));
        boundary.name = ends.join(QStringLiteral(" / "));
        boundary.between = ends;
        for (const char *list : {"access_control_methods", "authentication_methods"})
            if (fields.has(QLatin1String(list)))
                boundary.attributes.set(QLatin1String(list), QJsonArray::fromStringList(fields.texts(QLatin1String(list))));
        for (const char *flag : {"access_token_expires", "has_refresh_token", "refresh_token_expires", "can_user_logout", "can_system_logout"})
            if (const auto value = fields.maybeBoolean(QLatin1String(flag)))
                boundary.attributes.set(QLatin1String(flag), *value);
        for (const char *figure : {"access_token_ttl", "refresh_token_ttl"})
            if (const auto value = fields.number(QLatin1String(figure)))
                boundary.attributes.set(QLatin1String(figure), *value);
        boundary.foreign = asBomForeign(fields.object());
        m_read.model.boundaries.append(boundary);
    }
}

void TmBomReader::readElements(SourceFields &root, const char *section, DfdShape shape)
{
    auto list = root.children(QLatin1String(section));
    for (SourceFields &fields : list) {
        Element element;
        element.key = takeKey(fields);
        element.shape = shape;
        element.name = fields.text(QStringLiteral("title"));
        element.description = fields.text(QStringLiteral("description"));
        for (const auto &[theirs, ours] : {std::pair("type", shape == DfdShape::Store ? "store_type" : "actor_type"), std::pair("permissions", "permissions"), std::pair("vendor", "vendor"), std::pair("product", "product"), std::pair("repo_link", "repo_link")})
            if (const QString text = fields.text(QLatin1String(theirs)); !text.isEmpty())
                element.attributes.set(QLatin1String(ours), text);
        if (const QString name = zone(fields, QStringLiteral("trust_zone")); !name.isEmpty())
            m_read.model.boundaries[m_zones.value(name)].contains.append(element.key);
        element.foreign = asBomForeign(fields.object());
        m_elements.insert(fields.text(QStringLiteral("symbolic_name")), m_read.model.elements.size());
        m_read.model.elements.append(element);
    }
}

void TmBomReader::readParents(SourceFields &root)
{
    auto list = root.children(QStringLiteral("components"));
    for (SourceFields &fields : list) {
        const QString parent = fields.text(QStringLiteral("parent_component"));
        if (parent.isEmpty())
            continue;
        if (!m_elements.contains(parent)) {
            fields.fail(QStringLiteral("parent_component"), ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(QStringLiteral("parent_component"), parent));
            return;
        }
        m_read.model.elements[m_elements.value(fields.text(QStringLiteral("symbolic_name")))].parent = m_read.model.elements.at(m_elements.value(parent)).key;
    }
    QHash<QString, QString> parents;
    for (const Element &element : std::as_const(m_read.model.elements))
        parents.insert(element.key, element.parent);
    for (SourceFields &fields : list) {
        QSet<QString> way;
        const QString start = m_read.model.elements.at(m_elements.value(fields.text(QStringLiteral("symbolic_name")))).key;
        for (QString at = start; !at.isEmpty(); at = parents.value(at)) {
            if (way.contains(at)) {
                fields.fail(QStringLiteral("parent_component"), ThreatExchangeTexts::tr("\"%1\" lies inside of itself.").arg(start));
                return;
            }
            way.insert(at);
        }
    }
}

void TmBomReader::readSets(SourceFields &root)
{
    auto list = root.children(QStringLiteral("data_sets"));
    QHash<qsizetype, bool> isEncrypted;
    for (SourceFields &fields : list) {
        DataAsset asset;
        asset.key = takeKey(fields);
        asset.name = fields.text(QStringLiteral("title"));
        asset.description = fields.text(QStringLiteral("description"));
        asset.categories = fields.texts(QStringLiteral("data_sensitivity"));
        if (asset.categories.contains(QLatin1String("pii")) || asset.categories.contains(QLatin1String("phi")))
            asset.isPersonal = Truth::Yes;
        if (asset.categories.contains(QLatin1String("phi")))
            asset.isSpecial = Truth::Yes;
        if (const auto count = fields.number(QStringLiteral("record_count")))
            asset.quantity = QString::number(*count, 'f', 0);
        if (fields.has(QStringLiteral("access_control_methods")))
            asset.attributes.set(QStringLiteral("access_control_methods"), QJsonArray::fromStringList(fields.texts(QStringLiteral("access_control_methods"))));
        asset.foreign = asBomForeign(fields.object());
        auto placements = fields.children(QStringLiteral("placements"));
        for (SourceFields &placement : placements) {
            const QString store = placement.text(QStringLiteral("data_store"));
            const auto found = m_elements.constFind(store);
            if (found == m_elements.constEnd()) {
                m_read.report.add(placement.pointer(QStringLiteral("data_store")), ThreatExchangeTexts::tr("The store \"%1\" is named and not defined. The placement is kept for the way back.").arg(store), true);
                continue;
            }
            Element &element = m_read.model.elements[*found];
            if (!element.stores.contains(asset.key))
                element.stores.append(asset.key);
            if (const auto encrypted = placement.maybeBoolean(QStringLiteral("encrypted")))
                isEncrypted[*found] = isEncrypted.value(*found, true) && *encrypted; // one set in clear is enough
        }
        m_read.model.assets.append(asset);
    }
    for (auto it = isEncrypted.constBegin(); it != isEncrypted.constEnd(); ++it)
        m_read.model.elements[it.key()].attributes.set(QStringLiteral("encrypted_at_rest"), it.value());
}

QString TmBomReader::end(SourceFields &flow, const QString &name)
{
    static const QHash<QString, QString> sections{{QStringLiteral("actor"), QStringLiteral("actors")}, {QStringLiteral("component"), QStringLiteral("components")}, {QStringLiteral("data_store"), QStringLiteral("data_stores")}, {QStringLiteral("data-store"), QStringLiteral("data_stores")}};
    SourceFields fields = flow.child(name);
    const QString object = fields.requiredText(QStringLiteral("object"));
    const QString type = fields.requiredText(QStringLiteral("type")).section(QLatin1Char('/'), -1);
    const auto found = m_elements.constFind(object);
    if (found == m_elements.constEnd()) {
        fields.fail(QStringLiteral("object"), ThreatExchangeTexts::tr("The flow ends at \"%1\", which is not in this file.").arg(object));
        return {};
    }
    const QString key = m_read.model.elements.at(*found).key;
    if (m_section.value(key) != sections.value(type))
        m_read.report.add(fields.pointer(QStringLiteral("type")), ThreatExchangeTexts::tr("\"%1\" is called a %2 here and defined among %3. The definition counts; the word is kept for the way back.").arg(object, type, m_section.value(key)), true);
    return key;
}

void TmBomReader::readFlows(SourceFields &root)
{
    auto list = root.children(QStringLiteral("data_flows"));
    for (SourceFields &fields : list) {
        if (m_error)
            return;
        Flow flow;
        flow.key = takeKey(fields);
        flow.name = fields.text(QStringLiteral("title"));
        flow.description = fields.text(QStringLiteral("description"));
        flow.from = end(fields, QStringLiteral("source"));
        flow.to = end(fields, QStringLiteral("destination"));
        if (const auto encrypted = fields.maybeBoolean(QStringLiteral("encrypted")))
            flow.attributes.set(QStringLiteral("encrypted"), *encrypted);
        if (const auto sensitive = fields.maybeBoolean(QStringLiteral("has_sensitive_data")))
            flow.attributes.set(QStringLiteral("sensitive_data"), *sensitive);
        flow.foreign = asBomForeign(fields.object());
        m_read.model.flows.append(flow);
    }
}

void TmBomReader::readThreats(SourceFields &root)
{
    auto list = root.children(QStringLiteral("threats"));
    for (SourceFields &fields : list) {
        ThreatDecision threat;
        const QString name = fields.requiredText(QStringLiteral("symbolic_name"));
        if (m_threatKeys.contains(name))
            fields.fail(QStringLiteral("symbolic_name"), ThreatExchangeTexts::tr("The id \"%1\" stands twice in this list.").arg(name));
        threat.title = fields.text(QStringLiteral("title"));
        threat.description = fields.text(QStringLiteral("description"));
        auto mechanisms = fields.children(QStringLiteral("attack_mechanisms"));
        for (SourceFields &mechanism : mechanisms)
            threat.identifiers.append(QLatin1String("CAPEC-") + mechanism.textOrNumber(QStringLiteral("capec_id")));
        auto weaknesses = fields.children(QStringLiteral("weaknesses"));
        for (SourceFields &weakness : weaknesses)
            threat.identifiers.append(QLatin1String("CWE-") + weakness.textOrNumber(QStringLiteral("cwe_id")));
        threat.foreign = asBomForeign(fields.object());
        const QStringList affected = fields.texts(QStringLiteral("components_affected"));
        for (const QString &component : affected)
            if (!m_elements.contains(component))
                fields.fail(QStringLiteral("components_affected"), ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(QStringLiteral("components_affected"), component));
        if (affected.isEmpty()) {
            threat.key = name;
            m_threatKeys[name].append(threat.key);
            m_read.model.threats.append(threat);
        }
        for (const QString &component : affected) {
            threat.on = m_read.model.elements.value(m_elements.value(component)).key;
            threat.key = name + QLatin1Char('@') + threat.on;
            m_threatKeys[name].append(threat.key);
            m_read.model.threats.append(threat);
        }
    }
}

void TmBomReader::readControls(SourceFields &root)
{
    auto list = root.children(QStringLiteral("controls"));
    for (SourceFields &fields : list) {
        ModelControl control;
        control.key = takeKey(fields);
        control.name = fields.text(QStringLiteral("title"));
        control.description = fields.text(QStringLiteral("description"));
        control.state = fields.text(QStringLiteral("status"));
        for (const QString &name : fields.texts(QStringLiteral("threats"))) {
            if (!m_threatKeys.contains(name)) {
                fields.fail(QStringLiteral("threats"), ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(QStringLiteral("threats"), name));
                return;
            }
            m_controlStates[name].append(control.state);
            control.threats += m_threatKeys.value(name);
        }
        control.foreign = asBomForeign(fields.object());
        m_read.model.controls.append(control);
    }
    QHash<QString, QStringList> controls;
    for (const ModelControl &control : std::as_const(m_read.model.controls))
        for (const QString &threat : control.threats)
            controls[threat].append(control.key);
    for (ThreatDecision &threat : m_read.model.threats)
        threat.controls = controls.value(threat.key);
}

void TmBomReader::readRisks(SourceFields &root)
{
    QHash<QString, QPair<QString, QString>> worst; ///< severity and reason by threat
    auto list = root.children(QStringLiteral("risks"));
    for (SourceFields &fields : list) {
        const QString severity = TmBomWords::severityOf(fields.text(QStringLiteral("level")));
        for (const QString &name : fields.texts(QStringLiteral("threats"))) {
            if (!m_threatKeys.contains(name)) {
                fields.fail(QStringLiteral("threats"), ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(QStringLiteral("threats"), name));
                return;
            }
            if (TmBomWords::rank(severity) > TmBomWords::rank(worst.value(name).first))
                worst.insert(name, {severity, fields.text(QStringLiteral("impact_description"))});
        }
    }
    for (ThreatDecision &threat : m_read.model.threats) {
        const auto found = worst.value(symbolicNameOf(threat));
        threat.severity = found.first;
        threat.impactReason = found.second;
    }
}

void TmBomReader::judgeThreats(SourceFields &root)
{
    const QJsonObject decisions = root.child(QStringLiteral("extensions")).map(TmBomFormat::decisionsExtension());
    for (ThreatDecision &threat : m_read.model.threats) {
        threat.status = TmBomWords::statusOf(m_controlStates.value(symbolicNameOf(threat)));
        const QJsonObject told = decisions.value(threat.key).toObject();
        const qsizetype word = threatStatusNames().indexOf(told.value(QStringLiteral("status")).toString());
        const auto status = static_cast<ThreatStatus>(word);
        if (word >= 0 && status != ThreatStatus::MitigatedByEvidence && status != ThreatStatus::NeedsAnswer)
            threat.status = status;
        threat.reason = told.value(QStringLiteral("reason")).toString();
        threat.by = told.value(QStringLiteral("by")).toString();
        threat.until = told.value(QStringLiteral("until")).toString();
    }
}

} // namespace hallmarker::threats
