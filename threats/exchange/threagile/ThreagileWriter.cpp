#include "threats/exchange/threagile/ThreagileWriter.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/Overlay.h"
#include "threats/exchange/threagile/RiskTracking.h"
#include "threats/exchange/threagile/ThreagileFormat.h"
#include "threats/exchange/threagile/ThreagileReader.h"
#include "threats/exchange/threagile/ThreagileRisks.h"

#include <QSet>

namespace hallmarker::threats {

namespace {

QJsonObject threagilePart(const QJsonObject &foreign)
{
    return foreign.value(ThreagileFormat::formatId()).toObject();
}

QJsonObject threagileObject(const QJsonObject &foreign)
{
    return threagilePart(foreign).value(QStringLiteral("object")).toObject();
}

} // namespace

QString ThreagileWriter::freeName(const QJsonObject &map, const QString &name)
{
    QString free = name;
    for (int n = 2; map.contains(free); ++n)
        free = QStringLiteral("%1 (%2)").arg(name).arg(n);
    return free;
}

QString ThreagileWriter::said(const QString &value, const QString &otherwise, const QString &where)
{
    if (!value.isEmpty())
        return value;
    m_report.add(where, ThreatExchangeTexts::tr("Nothing is said; the format wants a word and gets \"%1\".").arg(otherwise));
    return otherwise;
}

/// The key that a risk has when the file is read again.
QString ThreagileWriter::riskId(const ThreatDecision &threat) const
{
    if (!threagilePart(threat.foreign).isEmpty())
        return threat.key;
    const QString id = threat.key.section(QLatin1Char('@'), 0, 0);
    return threat.on.isEmpty() ? id : id + QLatin1Char('@') + m_linkIds.value(threat.on, threat.on);
}

QJsonObject ThreagileWriter::run()
{
    for (const Flow &flow : m_model.flows)
        m_linkIds.insert(flow.key, threagilePart(flow.foreign).isEmpty() ? threagileLinkId(flow.from, flow.name.isEmpty() ? flow.key : flow.name) : flow.key);
    reportLosses();
    const QJsonObject told = threagilePart(m_model.foreign);
    Overlay root(told);
    if (told.isEmpty()) {
        root.value(QStringLiteral("threagile_version"), QStringLiteral("1.0.0")).value(QStringLiteral("shared_runtimes"), QJsonObject()).value(QStringLiteral("business_criticality"), QStringLiteral("important"));
        root.value(QStringLiteral("author"), QJsonObject{{QStringLiteral("name"), m_model.owner}});
        QStringList tags;
        const auto add = [&tags](const QStringList &more) {
            for (const QString &tag : more)
                if (!tags.contains(tag))
                    tags.append(tag);
        };
        for (const Element &element : m_model.elements)
            add(element.tags);
        for (const Flow &flow : m_model.flows)
            add(flow.tags);
        for (const Boundary &boundary : m_model.boundaries)
            add(boundary.tags);
        for (const DataAsset &asset : m_model.assets)
            add(asset.tags);
        tags.sort();
        root.value(QStringLiteral("tags_available"), QJsonArray::fromStringList(tags));
    } else {
        root.value(QStringLiteral("author"), Overlay(told.value(QStringLiteral("author")).toObject()).text(QStringLiteral("name"), m_model.owner).object());
    }
    root.text(QStringLiteral("title"), m_model.title, true);
    if (!m_model.description.isEmpty() || told.contains(QStringLiteral("business_overview")))
        root.value(QStringLiteral("business_overview"), Overlay(told.value(QStringLiteral("business_overview")).toObject()).text(QStringLiteral("description"), m_model.description).object());
    root.value(QStringLiteral("data_assets"), data()).value(QStringLiteral("technical_assets"), assets());
    root.value(QStringLiteral("trust_boundaries"), boundaries());
    QJsonObject written = root.object();
    categories(written);
    const QJsonObject tracked = tracking(told.value(QStringLiteral("risk_tracking")).toObject());
    if (!tracked.isEmpty() || told.contains(QStringLiteral("risk_tracking")))
        written.insert(QStringLiteral("risk_tracking"), tracked.isEmpty() ? told.value(QStringLiteral("risk_tracking")) : QJsonValue(tracked));
    return written;
}

QJsonObject ThreagileWriter::data()
{
    QJsonObject map;
    static const QHash<QString, QString> classes{{QStringLiteral("public"), QStringLiteral("public")}, {QStringLiteral("internal"), QStringLiteral("internal")}, {QStringLiteral("confidential"), QStringLiteral("confidential")}, {QStringLiteral("special"), QStringLiteral("strictly-confidential")}};
    for (const DataAsset &asset : m_model.assets) {
        const QString where = QStringLiteral("/assets/") + asset.key;
        const QJsonObject told = threagileObject(asset.foreign);
        Overlay written(told);
        written.text(QStringLiteral("id"), asset.key, true).text(QStringLiteral("description"), asset.description, true).text(QStringLiteral("owner"), asset.owner).text(QStringLiteral("origin"), asset.source);
        const QString confidentiality = asset.confidentiality.isEmpty() ? classes.value(asset.dataClass) : asset.confidentiality;
        if (told.isEmpty()) {
            written.text(QStringLiteral("usage"), asset.attributes.text(QStringLiteral("usage")).value_or(QStringLiteral("business")));
            written.text(QStringLiteral("quantity"), said(asset.quantity, QStringLiteral("very-many"), where + QStringLiteral("/quantity")));
            written.text(QStringLiteral("confidentiality"), said(confidentiality, QStringLiteral("strictly-confidential"), where + QStringLiteral("/confidentiality")));
            written.text(QStringLiteral("integrity"), said(asset.integrity, QStringLiteral("mission-critical"), where + QStringLiteral("/integrity")));
            written.text(QStringLiteral("availability"), said(asset.availability, QStringLiteral("mission-critical"), where + QStringLiteral("/availability")));
        } else {
            written.text(QStringLiteral("quantity"), asset.quantity).text(QStringLiteral("confidentiality"), confidentiality).text(QStringLiteral("integrity"), asset.integrity).text(QStringLiteral("availability"), asset.availability);
        }
        written.text(QStringLiteral("justification_cia_rating"), asset.ratingReason).texts(QStringLiteral("tags"), asset.tags);
        map.insert(freeName(map, asset.name), written.object());
    }
    return map;
}

QJsonObject ThreagileWriter::assets()
{
    QJsonObject map;
    static const char *const types[] = {"external-entity", "process", "datastore"};
    for (const Element &element : m_model.elements) {
        const QString where = QStringLiteral("/elements/") + element.key;
        const QJsonObject told = threagileObject(element.foreign);
        const Attributes &attributes = element.attributes;
        Overlay written(told);
        written.text(QStringLiteral("id"), element.key, true).text(QStringLiteral("description"), element.description, true).text(QStringLiteral("type"), QLatin1String(types[static_cast<int>(element.shape)]), true).text(QStringLiteral("owner"), element.owner, told.isEmpty());
        written.flag(QStringLiteral("out_of_scope"), element.isOutOfScope, told.isEmpty()).text(QStringLiteral("justification_out_of_scope"), element.outOfScopeReason);
        const QStringList technologies = attributes.texts(QStringLiteral("technologies")).value_or(QStringList());
        if (told.contains(QStringLiteral("technology"))) {
            if (technologies.value(0) != told.value(QStringLiteral("technology")).toString() || technologies.size() > 1 + told.value(QStringLiteral("technologies")).toArray().size())
                written.value(QStringLiteral("technology"), technologies.value(0)).texts(QStringLiteral("technologies"), technologies.mid(1));
        } else if (!technologies.isEmpty() || told.isEmpty()) {
            written.texts(QStringLiteral("technologies"), technologies.isEmpty() ? QStringList(QStringLiteral("unknown-technology")) : technologies, true);
        }
        struct Word {
            const char *theirs;
            const char *ours;
            const char *worst;
        };
        for (const auto &[theirs, ours, worst] : {Word{"usage", "usage", "business"}, Word{"size", "size", "component"}, Word{"machine", "machine", "virtual"}, Word{"encryption", "encryption", "none"}, Word{"confidentiality", "cia_confidentiality", "strictly-confidential"}, Word{"integrity", "cia_integrity", "mission-critical"}, Word{"availability", "cia_availability", "mission-critical"}}) {
            const QString value = attributes.text(QLatin1String(ours)).value_or(QString());
            written.text(QLatin1String(theirs), told.isEmpty() ? said(value, QLatin1String(worst), where + QLatin1Char('/') + QLatin1String(theirs)) : value);
        }
        written.text(QStringLiteral("justification_cia_rating"), attributes.text(QStringLiteral("cia_reason")).value_or(QString()));
        struct Flag {
            const char *theirs;
            const char *ours;
            bool worst;
        };
        for (const auto &[theirs, ours, worst] : {Flag{"internet", "internet_facing", true}, Flag{"multi_tenant", "multi_tenant", true}, Flag{"redundant", "redundant", false}, Flag{"custom_developed_parts", "custom_developed_parts", true}, Flag{"used_as_client_by_human", "used_as_client_by_human", false}}) {
            const Truth truth = attributes.truth(QLatin1String(ours));
            if (truth != Truth::Unknown)
                written.flag(QLatin1String(theirs), truth == Truth::Yes, true);
            else if (told.isEmpty()) {
                written.flag(QLatin1String(theirs), worst, true);
                m_report.add(where + QLatin1Char('/') + QLatin1String(theirs), ThreatExchangeTexts::tr("Nothing is said; the format wants yes or no and gets the worse."));
            }
        }
        written.texts(QStringLiteral("tags"), element.tags).texts(QStringLiteral("data_assets_processed"), element.processes, told.isEmpty()).texts(QStringLiteral("data_assets_stored"), element.stores, told.isEmpty());
        written.texts(QStringLiteral("data_formats_accepted"), attributes.texts(QStringLiteral("data_formats_accepted")).value_or(QStringList()), told.isEmpty());
        const QJsonObject outgoing = links(element.key);
        if (!outgoing.isEmpty() || told.isEmpty() || told.value(QStringLiteral("communication_links")).isObject())
            written.value(QStringLiteral("communication_links"), outgoing);
        map.insert(freeName(map, element.name), written.object());
    }
    return map;
}

QJsonObject ThreagileWriter::links(const QString &from)
{
    QJsonObject map;
    for (const Flow &flow : m_model.flows) {
        if (flow.from != from || flow.to.isEmpty())
            continue;
        const QString where = QStringLiteral("/flows/") + flow.key;
        const QJsonObject told = threagileObject(flow.foreign);
        Overlay written(told);
        written.text(QStringLiteral("target"), flow.to, true).text(QStringLiteral("description"), flow.description, told.isEmpty());
        const auto word = [&flow](const char *name) { return flow.attributes.text(QLatin1String(name)).value_or(QString()); };
        static const QHash<QString, QString> authentications{{QStringLiteral("none"), QStringLiteral("none")}, {QStringLiteral("basic"), QStringLiteral("credentials")}, {QStringLiteral("token"), QStringLiteral("token")}, {QStringLiteral("oidc"), QStringLiteral("token")}, {QStringLiteral("mtls"), QStringLiteral("client-certificate")}};
        if (told.isEmpty()) {
            written.text(QStringLiteral("protocol"), said(flow.protocol, flow.attributes.truth(QStringLiteral("encrypted")) == Truth::Yes ? QStringLiteral("https") : QStringLiteral("unknown-protocol"), where + QStringLiteral("/protocol")));
            written.text(QStringLiteral("authentication"), said(word("authentication").isEmpty() ? authentications.value(word("authn")) : word("authentication"), QStringLiteral("none"), where + QStringLiteral("/authentication")));
            written.text(QStringLiteral("authorization"), said(word("authorization"), QStringLiteral("none"), where + QStringLiteral("/authorization"))).text(QStringLiteral("usage"), word("usage").isEmpty() ? QStringLiteral("business") : word("usage"));
        } else {
            written.text(QStringLiteral("protocol"), flow.protocol).text(QStringLiteral("authentication"), word("authentication")).text(QStringLiteral("authorization"), word("authorization")).text(QStringLiteral("usage"), word("usage"));
        }
        for (const char *key : {"vpn", "ip_filtered", "readonly"})
            if (const Truth truth = flow.attributes.truth(QLatin1String(key)); truth != Truth::Unknown || told.isEmpty())
                written.flag(QLatin1String(key), truth == Truth::Yes, true);
        written.texts(QStringLiteral("tags"), flow.tags).texts(QStringLiteral("data_assets_sent"), flow.sent, told.isEmpty()).texts(QStringLiteral("data_assets_received"), flow.received, told.isEmpty());
        map.insert(freeName(map, flow.name.isEmpty() ? flow.key : flow.name), written.object());
    }
    return map;
}

QJsonObject ThreagileWriter::boundaries()
{
    QJsonObject map;
    for (const Boundary &boundary : m_model.boundaries) {
        const QJsonObject told = threagileObject(boundary.foreign);
        Overlay written(told);
        QStringList nested;
        for (const Boundary &inner : m_model.boundaries)
            if (inner.parent == boundary.key)
                nested.append(inner.key);
        // In the order of the file where it says the same.
        QStringList toldNested;
        const QJsonArray list = told.value(QStringLiteral("trust_boundaries_nested")).toArray();
        for (const QJsonValue &entry : list)
            toldNested.append(entry.toString());
        if (QSet<QString>(nested.begin(), nested.end()) == QSet<QString>(toldNested.begin(), toldNested.end()))
            nested = toldNested;
        written.text(QStringLiteral("id"), boundary.key, true).text(QStringLiteral("description"), boundary.description, told.isEmpty());
        const QString type = boundary.attributes.text(QStringLiteral("type")).value_or(boundary.kind == QLatin1String("process") || boundary.kind == QLatin1String("environment") ? QStringLiteral("execution-environment") : QStringLiteral("network-on-prem"));
        if (told.isEmpty() && !boundary.attributes.has(QStringLiteral("type")))
            m_report.add(QStringLiteral("/boundaries/%1/kind").arg(boundary.key), ThreatExchangeTexts::tr("The kind \"%1\" becomes \"%2\".").arg(boundary.kind, type));
        written.text(QStringLiteral("type"), type).texts(QStringLiteral("tags"), boundary.tags).texts(QStringLiteral("technical_assets_inside"), boundary.contains, told.isEmpty()).texts(QStringLiteral("trust_boundaries_nested"), nested, told.isEmpty());
        map.insert(freeName(map, boundary.name), written.object());
    }
    return map;
}

/// Risks that somebody wrote down: those of a file into their category, our own into one of their own.
void ThreagileWriter::categories(QJsonObject &root)
{
    for (const ThreatDecision &threat : m_model.threats) {
        const QJsonObject told = threagilePart(threat.foreign);
        const bool isKnown = told.contains(QStringLiteral("section"));
        if (!isKnown && (told.contains(QStringLiteral("risk")) || told.value(QStringLiteral("tracked")).toBool()))
            continue; // Threagile finds it again by its own rules
        const QString section = isKnown ? told.value(QStringLiteral("section")).toString() : QStringLiteral("custom_risk_categories");
        const QString id = threat.key.section(QLatin1Char('@'), 0, 0);
        QJsonObject all = root.value(section).toObject();
        QString name = told.value(QStringLiteral("category")).toString();
        if (name.isEmpty())
            name = threat.title.isEmpty() ? id : threat.title;
        Overlay category(all.contains(name) ? all.value(name).toObject() : told.value(QStringLiteral("definition")).toObject());
        if (!isKnown && !all.contains(name)) {
            static const QStringList letters{QStringLiteral("spoofing"), QStringLiteral("tampering"), QStringLiteral("repudiation"), QStringLiteral("information-disclosure"), QStringLiteral("denial-of-service"), QStringLiteral("elevation-of-privilege")};
            QString stride = threat.category.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
            if (!letters.contains(stride)) {
                m_report.add(QStringLiteral("/threats/%1/category").arg(threat.key), ThreatExchangeTexts::tr("The category \"%1\" is none of STRIDE; \"tampering\" is written.").arg(threat.category));
                stride = QStringLiteral("tampering");
            }
            int cwe = 0;
            for (const QString &identifier : threat.identifiers)
                if (identifier.startsWith(QLatin1String("CWE-")) && cwe == 0)
                    cwe = identifier.mid(4).toInt();
            category.text(QStringLiteral("id"), id, true).text(QStringLiteral("description"), threat.description, true).text(QStringLiteral("mitigation"), threat.mitigation, true).text(QStringLiteral("stride"), stride).value(QStringLiteral("cwe"), cwe);
            for (const char *key : {"impact", "asvs", "cheat_sheet", "action", "check", "detection_logic", "risk_assessment", "false_positives"})
                category.text(QLatin1String(key), QString(), true);
            category.text(QStringLiteral("function"), QStringLiteral("architecture")).flag(QStringLiteral("model_failure_possible_reason"), false, true);
        } else if (isKnown) {
            category.text(QStringLiteral("description"), threat.description).text(QStringLiteral("mitigation"), threat.mitigation);
        }
        Overlay identified(told.value(QStringLiteral("identified")).toObject());
        if (const QString before = identified.object().value(QStringLiteral("severity")).toString(QStringLiteral("low")); severityOfThreagile(before) != threat.severity) {
            static const QStringList known{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")};
            if (!known.contains(threat.severity))
                m_report.add(QStringLiteral("/threats/%1/severity").arg(threat.key), ThreatExchangeTexts::tr("The severity \"%1\" is none of the format's; \"medium\" is written.").arg(threat.severity));
            identified.value(QStringLiteral("severity"), known.contains(threat.severity) ? threat.severity : QStringLiteral("medium"));
        }
        if (!isKnown) {
            identified.value(QStringLiteral("exploitation_likelihood"), QStringLiteral("likely")).value(QStringLiteral("exploitation_impact"), QStringLiteral("medium")).value(QStringLiteral("data_breach_probability"), QStringLiteral("possible")).value(QStringLiteral("data_breach_technical_assets"), QJsonArray());
            if (!threat.on.isEmpty())
                identified.value(m_model.flow(threat.on) ? QStringLiteral("most_relevant_communication_link") : m_model.boundary(threat.on) ? QStringLiteral("most_relevant_trust_boundary") : QStringLiteral("most_relevant_technical_asset"), m_linkIds.value(threat.on, threat.on));
        }
        QJsonObject risks = category.object().value(QStringLiteral("risks_identified")).toObject();
        const QString title = told.value(QStringLiteral("title")).toString();
        risks.insert(freeName(risks, title.isEmpty() ? (threat.title.isEmpty() ? threat.key : threat.title) : title), identified.object());
        category.value(QStringLiteral("risks_identified"), risks);
        all.insert(name, category.object());
        root.insert(section, all);
    }
}

QJsonObject ThreagileWriter::tracking(const QJsonObject &told)
{
    QJsonObject map = told;
    const RiskTracking before(told);
    for (const ThreatDecision &threat : m_model.threats) {
        ThreatDecision was;
        const QString id = riskId(threat);
        if (const auto entry = before.of(id))
            RiskTracking::apply(*entry, was);
        if (was.status == threat.status && was.reason == threat.reason && was.by == threat.by && was.at == threat.at)
            continue;
        if (threat.status == ThreatStatus::Transferred || threat.status == ThreatStatus::Avoided)
            m_report.add(QStringLiteral("/threats/%1/status").arg(threat.key), ThreatExchangeTexts::tr("The format has no word for this decision; \"unchecked\" is written."));
        map.insert(id, QJsonObject{{QStringLiteral("status"), RiskTracking::wordOf(threat.status)}, {QStringLiteral("justification"), threat.reason}, {QStringLiteral("ticket"), QString()}, {QStringLiteral("date"), threat.at.left(10)}, {QStringLiteral("checked_by"), threat.by}});
    }
    return map;
}

void ThreagileWriter::reportLosses()
{
    const auto section = [this](qsizetype size, const QString &where, const QString &what) {
        if (size > 0)
            m_report.add(where, what);
    };
    section(m_model.people.size(), QStringLiteral("/people"), ThreatExchangeTexts::tr("The format has no people."));
    section(m_model.grants.size(), QStringLiteral("/grants"), ThreatExchangeTexts::tr("The format has no grants."));
    section(m_model.sprints.size(), QStringLiteral("/sprints"), ThreatExchangeTexts::tr("The format has no sprints."));
    section(m_model.notes.size(), QStringLiteral("/notes"), ThreatExchangeTexts::tr("The format has no texts in drawings."));
    section(m_model.controls.size(), QStringLiteral("/controls"), ThreatExchangeTexts::tr("The format has no controls of its own."));
    section(m_layout.diagrams.size(), QStringLiteral("/layout"), ThreatExchangeTexts::tr("The format keeps no layout of its own."));
    static const QStringList held{QStringLiteral("technologies"), QStringLiteral("usage"), QStringLiteral("size"), QStringLiteral("machine"), QStringLiteral("encryption"), QStringLiteral("cia_confidentiality"), QStringLiteral("cia_integrity"), QStringLiteral("cia_availability"), QStringLiteral("cia_reason"), QStringLiteral("internet_facing"),
                                  QStringLiteral("multi_tenant"), QStringLiteral("redundant"), QStringLiteral("custom_developed_parts"), QStringLiteral("used_as_client_by_human"), QStringLiteral("encrypted_at_rest"), QStringLiteral("data_formats_accepted")};
    for (const Element &element : m_model.elements) {
        const QString where = QStringLiteral("/elements/") + element.key;
        if (!element.kind.isEmpty())
            m_report.add(where + QStringLiteral("/kind"), ThreatExchangeTexts::tr("The kind \"%1\" becomes the shape alone.").arg(element.kind));
        if (!element.parent.isEmpty())
            m_report.add(where + QStringLiteral("/parent"), ThreatExchangeTexts::tr("The format has no parts of elements."));
        if (!element.controls.isEmpty())
            m_report.add(where + QStringLiteral("/controls"), ThreatExchangeTexts::tr("The format has no controls of its own."));
        const QStringList names = element.attributes.names();
        for (const QString &name : names)
            if (!held.contains(name))
                m_report.add(where + QStringLiteral("/attributes/") + name, ThreatExchangeTexts::tr("The format has no such attribute."));
    }
    for (const Flow &flow : m_model.flows) {
        const QString where = QStringLiteral("/flows/") + flow.key;
        if (flow.from.isEmpty() || flow.to.isEmpty())
            m_report.add(where, ThreatExchangeTexts::tr("A flow with a free end cannot be written: the format wants both ends."));
        if (flow.isBidirectional || flow.carries)
            m_report.add(where, ThreatExchangeTexts::tr("A link runs one way with data sent and received; its other words are lost."));
    }
    for (const Boundary &boundary : m_model.boundaries)
        if (!boundary.crossedBy.isEmpty() || boundary.form == BoundaryForm::Curve || !boundary.between.isEmpty())
            m_report.add(QStringLiteral("/boundaries/") + boundary.key, ThreatExchangeTexts::tr("A boundary is a zone with parts here; which flows pass a curve is lost."));
    for (const ThreatDecision &threat : m_model.threats)
        if (!threat.until.isEmpty() || !threat.dissent.isEmpty() || !threat.controls.isEmpty() || threat.identifiers.size() > 1)
            m_report.add(QStringLiteral("/threats/") + threat.key, ThreatExchangeTexts::tr("Until when, against whose word and with which controls has no place in the format."));
}

} // namespace hallmarker::threats
