#include "threats/exchange/threagile/ThreagileReader.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/threagile/RiskTracking.h"
#include "threats/exchange/threagile/ThreagileFormat.h"
#include "threats/exchange/threagile/ThreagileRisks.h"

#include <QRegularExpression>

namespace hallmarker::threats {

namespace {

QJsonObject asThreagileForeign(const QString &name, const QJsonObject &object)
{
    return {{ThreagileFormat::formatId(), QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("object"), object}}}};
}

QString withoutMarkup(QString text)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-zA-Z]+/?>"));
    return text.remove(tag);
}

} // namespace

QString threagileLinkId(const QString &asset, const QString &title)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9]+"));
    QString word = title.toLower().replace(other, QStringLiteral("-"));
    while (word.startsWith(QLatin1Char('-')))
        word.remove(0, 1);
    while (word.endsWith(QLatin1Char('-')))
        word.chop(1);
    return asset + QLatin1Char('>') + word;
}

bool isEncryptedProtocol(const QString &protocol)
{
    static const QSet<QString> encrypted{QStringLiteral("https"), QStringLiteral("wss"), QStringLiteral("ssh"), QStringLiteral("ssh-tunnel"), QStringLiteral("ftps"), QStringLiteral("sftp"), QStringLiteral("scp"), QStringLiteral("ldaps")};
    return encrypted.contains(protocol) || protocol.endsWith(QLatin1String("-encrypted"));
}

core::Result<ImportedModel> ThreagileReader::run()
{
    if (!m_source.root().isObject())
        return m_source.error({}, ThreatExchangeTexts::tr("This has to be an object."));
    SourceFields root(m_source, m_error, m_source.root().toObject(), {});
    ThreatModel &model = m_read.model;
    model.title = root.requiredText(QStringLiteral("title"));
    if (!root.has(QStringLiteral("technical_assets")))
        root.fail(QStringLiteral("technical_assets"), ThreatExchangeTexts::tr("\"%1\" is missing.").arg(QStringLiteral("technical_assets")));
    model.owner = root.child(QStringLiteral("author")).text(QStringLiteral("name"));
    model.description = root.child(QStringLiteral("business_overview")).text(QStringLiteral("description"));
    QJsonObject rest = root.object();
    for (const char *section : {"data_assets", "technical_assets", "trust_boundaries", "individual_risk_categories", "custom_risk_categories"})
        rest.remove(QLatin1String(section));
    model.foreign = {{ThreagileFormat::formatId(), rest}};
    for (const char *section : {"includes", "shared_runtimes", "questions", "abuse_cases", "security_requirements"})
        if (const QJsonValue value = root.object().value(QLatin1String(section)); (value.isObject() && !value.toObject().isEmpty()) || (value.isArray() && !value.toArray().isEmpty()))
            m_read.report.add(QLatin1Char('/') + QLatin1String(section), ThreatExchangeTexts::tr("\"%1\" has no place in the model. It is kept for the way back.").arg(QLatin1String(section)), true);
    readData(root);
    readAssets(root);
    readBoundaries(root);
    readRiskCategories(root, QStringLiteral("individual_risk_categories"));
    readRiskCategories(root, QStringLiteral("custom_risk_categories"));
    readTracking(root);
    if (m_error)
        return *m_error;
    return std::move(m_read);
}

std::vector<ThreagileReader::Named> ThreagileReader::namedChildren(SourceFields &parent, const QString &key)
{
    std::vector<Named> list;
    m_places.push_back(std::make_unique<SourcePlace>(SourcePlace{nullptr, {}, -1}));
    // Places are pointers into something that outlives the reading of the section.
    SourcePlace *above = m_places.back().get();
    above->parent = &parent.place();
    above->key = key;
    const QJsonObject map = parent.map(key);
    list.reserve(static_cast<std::size_t>(map.size()));
    for (auto it = map.begin(); it != map.end(); ++it) {
        SourceFields fields(m_source, m_error, it.value().toObject(), {above, it.key(), -1});
        if (!it.value().isObject())
            fields.fail({}, ThreatExchangeTexts::tr("This has to be an object."));
        list.push_back({it.key(), std::move(fields)});
    }
    return list;
}

QString ThreagileReader::takeKey(SourceFields &fields)
{
    const QString id = fields.requiredText(QStringLiteral("id"));
    if (m_keys.contains(id))
        fields.fail(QStringLiteral("id"), ThreatExchangeTexts::tr("The id \"%1\" stands twice in this file.").arg(id));
    m_keys.insert(id);
    return id;
}

QStringList ThreagileReader::known(SourceFields &fields, const QString &key, const QSet<QString> &ids)
{
    const QStringList named = fields.texts(key);
    for (const QString &id : named)
        if (!ids.contains(id))
            fields.fail(key, ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(key, id));
    return named;
}

void ThreagileReader::readData(SourceFields &root)
{
    auto list = namedChildren(root, QStringLiteral("data_assets"));
    for (auto &[name, fields] : list) {
        DataAsset asset;
        asset.key = takeKey(fields);
        m_data.insert(asset.key);
        asset.name = name;
        asset.description = fields.text(QStringLiteral("description"));
        asset.owner = fields.text(QStringLiteral("owner"));
        asset.source = fields.text(QStringLiteral("origin"));
        asset.quantity = fields.text(QStringLiteral("quantity"));
        asset.confidentiality = fields.text(QStringLiteral("confidentiality"));
        asset.integrity = fields.text(QStringLiteral("integrity"));
        asset.availability = fields.text(QStringLiteral("availability"));
        asset.ratingReason = fields.text(QStringLiteral("justification_cia_rating"));
        asset.tags = fields.texts(QStringLiteral("tags"));
        if (const QString usage = fields.text(QStringLiteral("usage")); !usage.isEmpty())
            asset.attributes.set(QStringLiteral("usage"), usage);
        asset.foreign = asThreagileForeign(name, fields.object());
        m_read.model.assets.append(asset);
    }
}

void ThreagileReader::readAssets(SourceFields &root)
{
    auto list = namedChildren(root, QStringLiteral("technical_assets"));
    for (auto &[name, fields] : list)
        m_assets.insert(fields.text(QStringLiteral("id")));
    for (auto &[name, fields] : list) {
        if (m_error)
            return;
        Element element;
        element.key = takeKey(fields);
        element.name = name;
        element.description = fields.text(QStringLiteral("description"));
        element.owner = fields.text(QStringLiteral("owner"));
        static const QStringList types{QStringLiteral("external-entity"), QStringLiteral("process"), QStringLiteral("datastore")};
        const QString type = fields.text(QStringLiteral("type"), QStringLiteral("process"));
        if (!types.contains(type))
            fields.fail(QStringLiteral("type"), ThreatExchangeTexts::tr("\"%1\" is no known word here.").arg(type));
        element.shape = static_cast<DfdShape>(std::max<qsizetype>(0, types.indexOf(type)));
        element.isOutOfScope = fields.boolean(QStringLiteral("out_of_scope"));
        element.outOfScopeReason = fields.text(QStringLiteral("justification_out_of_scope"));
        element.tags = fields.texts(QStringLiteral("tags"));
        QStringList technologies = fields.texts(QStringLiteral("technologies"));
        if (const QString technology = fields.text(QStringLiteral("technology")); !technology.isEmpty() && !technologies.contains(technology))
            technologies.prepend(technology);
        Attributes &attributes = element.attributes;
        if (!technologies.isEmpty())
            attributes.set(QStringLiteral("technologies"), QJsonArray::fromStringList(technologies));
        for (const auto &[theirs, ours] : {std::pair("usage", "usage"), std::pair("size", "size"), std::pair("machine", "machine"), std::pair("encryption", "encryption"), std::pair("confidentiality", "cia_confidentiality"), std::pair("integrity", "cia_integrity"), std::pair("availability", "cia_availability"), std::pair("justification_cia_rating", "cia_reason")})
            if (const QString text = fields.text(QLatin1String(theirs)); !text.isEmpty())
                attributes.set(QLatin1String(ours), text);
        for (const auto &[theirs, ours] : {std::pair("internet", "internet_facing"), std::pair("multi_tenant", "multi_tenant"), std::pair("redundant", "redundant"), std::pair("custom_developed_parts", "custom_developed_parts"), std::pair("used_as_client_by_human", "used_as_client_by_human")})
            if (const auto flag = fields.maybeBoolean(QLatin1String(theirs)))
                attributes.set(QLatin1String(ours), *flag);
        if (const QString encryption = fields.text(QStringLiteral("encryption")); !encryption.isEmpty() && element.shape == DfdShape::Store)
            attributes.set(QStringLiteral("encrypted_at_rest"), encryption != QLatin1String("none"));
        if (fields.has(QStringLiteral("data_formats_accepted")))
            attributes.set(QStringLiteral("data_formats_accepted"), QJsonArray::fromStringList(fields.texts(QStringLiteral("data_formats_accepted"))));
        element.processes = known(fields, QStringLiteral("data_assets_processed"), m_data);
        element.stores = known(fields, QStringLiteral("data_assets_stored"), m_data);
        QJsonObject object = fields.object();
        element.foreign = asThreagileForeign(name, object);
        m_read.model.elements.append(element);
        readLinks(fields, element.key);
    }
}

void ThreagileReader::readLinks(SourceFields &asset, const QString &from)
{
    auto list = namedChildren(asset, QStringLiteral("communication_links"));
    for (auto &[name, fields] : list) {
        Flow flow;
        flow.key = threagileLinkId(from, name);
        for (int n = 2; m_keys.contains(flow.key); ++n)
            flow.key = threagileLinkId(from, name) + QLatin1Char('~') + QString::number(n);
        m_keys.insert(flow.key);
        flow.name = name;
        flow.description = fields.text(QStringLiteral("description"));
        flow.from = from;
        flow.to = fields.requiredText(QStringLiteral("target"));
        if (!m_assets.contains(flow.to))
            fields.fail(QStringLiteral("target"), ThreatExchangeTexts::tr("\"%1\" names \"%2\", which is not in this file.").arg(QStringLiteral("target"), flow.to));
        flow.protocol = fields.text(QStringLiteral("protocol"));
        if (!flow.protocol.isEmpty() && flow.protocol != QLatin1String("unknown-protocol"))
            flow.attributes.set(QStringLiteral("encrypted"), isEncryptedProtocol(flow.protocol));
        flow.tags = fields.texts(QStringLiteral("tags"));
        for (const char *key : {"authentication", "authorization", "usage"})
            if (const QString text = fields.text(QLatin1String(key)); !text.isEmpty())
                flow.attributes.set(QLatin1String(key), text);
        static const QHash<QString, QString> authentications{{QStringLiteral("none"), QStringLiteral("none")}, {QStringLiteral("credentials"), QStringLiteral("basic")}, {QStringLiteral("session-id"), QStringLiteral("token")}, {QStringLiteral("token"), QStringLiteral("token")}, {QStringLiteral("client-certificate"), QStringLiteral("mtls")}};
        if (const QString authn = authentications.value(fields.text(QStringLiteral("authentication"))); !authn.isEmpty())
            flow.attributes.set(QStringLiteral("authn"), authn);
        for (const char *key : {"vpn", "ip_filtered", "readonly"})
            if (const auto flag = fields.maybeBoolean(QLatin1String(key)))
                flow.attributes.set(QLatin1String(key), *flag);
        flow.sent = known(fields, QStringLiteral("data_assets_sent"), m_data);
        flow.received = known(fields, QStringLiteral("data_assets_received"), m_data);
        flow.foreign = asThreagileForeign(name, fields.object());
        m_read.model.flows.append(flow);
    }
}

void ThreagileReader::readBoundaries(SourceFields &root)
{
    auto list = namedChildren(root, QStringLiteral("trust_boundaries"));
    for (auto &[name, fields] : list)
        m_boundaries.insert(fields.text(QStringLiteral("id")));
    QHash<QString, QString> parents;
    for (auto &[name, fields] : list) {
        Boundary boundary;
        boundary.key = takeKey(fields);
        boundary.name = name;
        boundary.description = fields.text(QStringLiteral("description"));
        const QString type = fields.text(QStringLiteral("type"));
        boundary.kind = type == QLatin1String("execution-environment") ? QStringLiteral("process") : type.startsWith(QLatin1String("network-")) ? QStringLiteral("network") : type;
        if (!type.isEmpty())
            boundary.attributes.set(QStringLiteral("type"), type);
        boundary.tags = fields.texts(QStringLiteral("tags"));
        boundary.contains = known(fields, QStringLiteral("technical_assets_inside"), m_assets);
        for (const QString &nested : known(fields, QStringLiteral("trust_boundaries_nested"), m_boundaries)) {
            if (parents.contains(nested))
                fields.fail(QStringLiteral("trust_boundaries_nested"), ThreatExchangeTexts::tr("\"%1\" lies in two boundaries.").arg(nested));
            parents.insert(nested, boundary.key);
        }
        boundary.foreign = asThreagileForeign(name, fields.object());
        m_read.model.boundaries.append(boundary);
    }
    for (auto &[name, fields] : list) {
        QSet<QString> way;
        for (QString at = fields.text(QStringLiteral("id")); !at.isEmpty(); at = parents.value(at)) {
            if (way.contains(at)) {
                fields.fail(QStringLiteral("trust_boundaries_nested"), ThreatExchangeTexts::tr("\"%1\" lies inside of itself.").arg(at));
                return;
            }
            way.insert(at);
        }
    }
    for (Boundary &boundary : m_read.model.boundaries)
        boundary.parent = parents.value(boundary.key);
}

/// Both names of the section: the schema has the one, the parser of the present main line the other and drops the first silently.
void ThreagileReader::readRiskCategories(SourceFields &root, const QString &section)
{
    auto list = namedChildren(root, section);
    for (auto &[name, fields] : list) {
        const QString category = fields.requiredText(QStringLiteral("id"));
        auto risks = namedChildren(fields, QStringLiteral("risks_identified"));
        for (auto &[title, risk] : risks) {
            ThreatDecision threat;
            ThreagileRisk read;
            read.technicalAsset = risk.text(QStringLiteral("most_relevant_technical_asset"));
            read.dataAsset = risk.text(QStringLiteral("most_relevant_data_asset"));
            read.communicationLink = risk.text(QStringLiteral("most_relevant_communication_link"));
            read.trustBoundary = risk.text(QStringLiteral("most_relevant_trust_boundary"));
            read.sharedRuntime = risk.text(QStringLiteral("most_relevant_shared_runtime"));
            QStringList parts{category};
            for (const QString &part : {read.dataAsset, read.technicalAsset, read.communicationLink, read.trustBoundary, read.sharedRuntime})
                if (!part.isEmpty())
                    parts.append(part);
            const QString wanted = parts.join(QLatin1Char('@'));
            threat.key = wanted;
            for (int n = 2; m_threats.contains(threat.key); ++n)
                threat.key = wanted + QLatin1Char('~') + QString::number(n);
            m_threats.insert(threat.key);
            threat.on = m_keys.contains(read.subject()) ? read.subject() : QString();
            threat.title = withoutMarkup(title);
            threat.description = fields.text(QStringLiteral("description"));
            threat.mitigation = fields.text(QStringLiteral("mitigation"));
            threat.category = fields.text(QStringLiteral("stride"));
            threat.methodology = QStringLiteral("STRIDE");
            threat.severity = severityOfThreagile(risk.text(QStringLiteral("severity"), QStringLiteral("low")));
            if (const auto cwe = fields.number(QStringLiteral("cwe")))
                threat.identifiers.append(QStringLiteral("CWE-%1").arg(static_cast<qint64>(*cwe)));
            QJsonObject definition = fields.object();
            definition.remove(QStringLiteral("risks_identified"));
            threat.foreign = {{ThreagileFormat::formatId(), QJsonObject{{QStringLiteral("section"), section}, {QStringLiteral("category"), name}, {QStringLiteral("definition"), definition}, {QStringLiteral("title"), title}, {QStringLiteral("identified"), risk.object()}}}};
            m_read.model.threats.append(threat);
        }
        if (risks.empty())
            m_read.report.add(fields.pointer(), ThreatExchangeTexts::tr("A risk category without risks is not kept."));
    }
}

void ThreagileReader::readTracking(SourceFields &root)
{
    auto list = namedChildren(root, QStringLiteral("risk_tracking"));
    const RiskTracking tracking(root.map(QStringLiteral("risk_tracking")));
    for (auto &[key, fields] : list)
        if (!RiskTracking::statusOf(fields.text(QStringLiteral("status"))))
            fields.fail(QStringLiteral("status"), ThreatExchangeTexts::tr("\"%1\" is no known word here.").arg(fields.text(QStringLiteral("status"))));
    QSet<QString> used;
    for (ThreatDecision &threat : m_read.model.threats)
        if (const auto entry = tracking.of(threat.key)) {
            RiskTracking::apply(*entry, threat);
            used.insert(threat.key);
        }
    // A decision about a risk that only Threagile's rules know stays a decision here; patterns wait for the list of risks.
    for (auto &[key, fields] : list) {
        if (used.contains(key) || key.contains(QLatin1Char('*')))
            continue;
        ThreatDecision threat;
        threat.key = key;
        threat.title = key.section(QLatin1Char('@'), 0, 0);
        threat.category = threat.title;
        threat.methodology = QStringLiteral("Threagile");
        const QStringList parts = key.split(QLatin1Char('@')).mid(1);
        for (const QString &part : parts)
            if (threat.on.isEmpty() && m_keys.contains(part))
                threat.on = part;
        RiskTracking::apply(fields.object(), threat);
        threat.foreign = {{ThreagileFormat::formatId(), QJsonObject{{QStringLiteral("tracked"), true}}}};
        m_read.model.threats.append(threat);
    }
}

} // namespace hallmarker::threats
