#include "threats/exchange/tmbom/TmBomWriter.h"

#include "threats/exchange/ExchangeTexts.h"
#include "threats/exchange/Overlay.h"
#include "threats/exchange/tmbom/TmBomFormat.h"
#include "threats/exchange/tmbom/TmBomWords.h"

#include <QRegularExpression>

namespace hallmarker::threats {

namespace {

QJsonObject bomPart(const QJsonObject &foreign)
{
    return foreign.value(TmBomFormat::formatId()).toObject();
}

QStringList numbersOf(const QStringList &identifiers, const QString &prefix)
{
    QStringList found;
    for (const QString &identifier : identifiers)
        if (identifier.startsWith(prefix))
            found.append(identifier.mid(prefix.size()));
    return found;
}

/// [{"cwe_id": 20, "cwe_title": ...}]: those that were told keep their titles.
QJsonArray references(const QJsonArray &told, const QString &key, const QStringList &numbers)
{
    QJsonArray list;
    for (const QString &number : numbers) {
        QJsonObject entry{{key, number.toInt()}};
        for (const QJsonValue &known : told)
            if (known.toObject().value(key).toInt() == number.toInt())
                entry = known.toObject();
        list.append(entry);
    }
    return list;
}

} // namespace

void TmBomWriter::nameAll()
{
    QSet<QString> taken;
    const auto give = [&](const QString &key, const QJsonObject &foreign, const QString &where) {
        const QString told = foreign.value(QStringLiteral("symbolic_name")).toString();
        if (!told.isEmpty()) {
            m_names.insert(key, told);
            taken.insert(told);
            return;
        }
        const QString wanted = TmBomWords::isSymbolicName(key) ? key : TmBomWords::symbolicName(key);
        QString name = wanted;
        for (int n = 2; taken.contains(name); ++n)
            name = wanted + QLatin1Char('-') + QString::number(n);
        taken.insert(name);
        m_names.insert(key, name);
        if (name != key)
            note(where + key, ThreatExchangeTexts::tr("The key \"%1\" becomes \"%2\": the format allows small letters, digits and hyphens.").arg(key, name));
    };
    for (const Boundary &boundary : m_model.boundaries)
        if (boundary.between.isEmpty())
            give(boundary.key, bomPart(boundary.foreign), QStringLiteral("/boundaries/"));
    for (const Element &element : m_model.elements)
        give(element.key, bomPart(element.foreign), QStringLiteral("/elements/"));
    for (const DataAsset &asset : m_model.assets)
        give(asset.key, bomPart(asset.foreign), QStringLiteral("/assets/"));
    for (const Flow &flow : m_model.flows)
        give(flow.key, bomPart(flow.foreign), QStringLiteral("/flows/"));
    for (const ModelControl &control : m_model.controls)
        give(control.key, bomPart(control.foreign), QStringLiteral("/controls/"));
}

QJsonObject TmBomWriter::run()
{
    nameAll();
    for (const Boundary &boundary : m_model.boundaries)
        for (const QString &element : boundary.contains)
            if (m_zoneOf.contains(element))
                note(QStringLiteral("/boundaries/") + boundary.key, ThreatExchangeTexts::tr("\"%1\" lies in another boundary as well; the format has one zone for each.").arg(element));
            else
                m_zoneOf.insert(element, boundary.key);
    for (const Element &element : m_model.elements)
        m_elements.insert(element.key, &element);
    reportLosses();

    const QJsonObject told = bomPart(m_model.foreign);
    Overlay root(told);
    if (!root.has(QStringLiteral("$schema")))
        root.value(QStringLiteral("$schema"), QStringLiteral("https://github.com/OWASP/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json"));
    static const QRegularExpression digits(QStringLiteral("^\\d+(\\.\\d+)*$"));
    if (told.isEmpty() || told.value(QStringLiteral("version")).toString() != m_model.version) {
        const bool isVersion = digits.match(m_model.version).hasMatch();
        if (!isVersion)
            note(QStringLiteral("/model/version"), ThreatExchangeTexts::tr("\"%1\" is no version of numbers; 1.0 is written.").arg(m_model.version));
        root.value(QStringLiteral("version"), isVersion ? m_model.version : QStringLiteral("1.0"));
    }
    root.value(QStringLiteral("scope"), scope(told.value(QStringLiteral("scope")).toObject()));
    if (told.contains(QStringLiteral("description")) || told.isEmpty())
        root.text(QStringLiteral("description"), m_model.description);
    root.list(QStringLiteral("trust_zones"), zones(), true).list(QStringLiteral("trust_boundaries"), boundaries(), true);
    root.list(QStringLiteral("actors"), elements(DfdShape::ExternalEntity), true).list(QStringLiteral("components"), elements(DfdShape::Process), true).list(QStringLiteral("data_stores"), elements(DfdShape::Store), true);
    root.list(QStringLiteral("data_sets"), sets(), true).list(QStringLiteral("data_flows"), flows(), true);
    root.list(QStringLiteral("threats"), threats()).list(QStringLiteral("controls"), controls()).list(QStringLiteral("risks"), risks(told.value(QStringLiteral("risks")).toArray()));
    if (m_needsPersona) {
        QJsonArray personas = told.value(QStringLiteral("threat_personas")).toArray();
        personas.append(QJsonObject{{QStringLiteral("symbolic_name"), QStringLiteral("not-stated")}, {QStringLiteral("title"), QStringLiteral("Not stated")}, {QStringLiteral("description"), QStringLiteral("The model does not say who the attacker is.")}, {QStringLiteral("is_person"), true},
                                    {QStringLiteral("skill_level"), QStringLiteral("engineer")}, {QStringLiteral("access_level"), QStringLiteral("anonymous")}, {QStringLiteral("malicious_intent"), true}, {QStringLiteral("applicability_to_org"), QStringLiteral("moderate")}});
        root.value(QStringLiteral("threat_personas"), personas);
        note(QStringLiteral("/threats"), ThreatExchangeTexts::tr("The format wants a persona behind each threat; \"Not stated\" is written."));
    }
    QJsonObject extensions = told.value(QStringLiteral("extensions")).toObject();
    const QJsonObject decided = decisions();
    if (decided.isEmpty())
        extensions.remove(TmBomFormat::decisionsExtension());
    else
        extensions.insert(TmBomFormat::decisionsExtension(), decided);
    if (!extensions.isEmpty())
        root.value(QStringLiteral("extensions"), extensions);
    return root.object();
}

QJsonObject TmBomWriter::scope(const QJsonObject &told)
{
    Overlay written(told);
    written.text(QStringLiteral("title"), m_model.title, true);
    if (!told.isEmpty())
        return written.object();
    bool isExternal = false;
    QStringList sensitivity;
    static const QStringList known{QStringLiteral("pii"), QStringLiteral("phi"), QStringLiteral("fin"), QStringLiteral("ip"), QStringLiteral("cred"), QStringLiteral("biz"), QStringLiteral("gov"), QStringLiteral("pci"), QStringLiteral("op")};
    for (const Boundary &boundary : m_model.boundaries)
        isExternal = isExternal || boundary.kind == QLatin1String("internet");
    for (const DataAsset &asset : m_model.assets) {
        for (const QString &category : asset.categories)
            if (known.contains(category) && !sensitivity.contains(category))
                sensitivity.append(category);
        if (asset.isPersonal == Truth::Yes && !sensitivity.contains(QStringLiteral("pii")))
            sensitivity.append(QStringLiteral("pii"));
    }
    written.text(QStringLiteral("description"), m_model.description, true);
    written.value(QStringLiteral("business_criticality"), QStringLiteral("maximal")).value(QStringLiteral("tier"), QStringLiteral("mission_critical"));
    written.value(QStringLiteral("exposure"), isExternal ? QStringLiteral("external") : QStringLiteral("internal")).value(QStringLiteral("data_sensitivity"), QJsonArray::fromStringList(sensitivity));
    note(QStringLiteral("/model"), ThreatExchangeTexts::tr("How critical the business is has not been said; the format wants it, and the highest word is written."));
    return written.object();
}

QJsonArray TmBomWriter::zones()
{
    QJsonArray list;
    for (const Boundary &boundary : m_model.boundaries) {
        const QJsonObject told = bomPart(boundary.foreign);
        if (!boundary.between.isEmpty() || told.value(QStringLiteral("implied")).toBool())
            continue;
        list.append(Overlay(told).text(QStringLiteral("symbolic_name"), name(boundary.key), true).text(QStringLiteral("title"), boundary.name, true).text(QStringLiteral("description"), boundary.description, true).object());
    }
    return list;
}

QJsonArray TmBomWriter::boundaries()
{
    QJsonArray list;
    for (const Boundary &boundary : m_model.boundaries) {
        if (boundary.between.size() != 2)
            continue;
        Overlay written(bomPart(boundary.foreign));
        written.text(QStringLiteral("trust_zone_a"), name(boundary.between.at(0)), true).text(QStringLiteral("trust_zone_b"), name(boundary.between.at(1)), true);
        for (const char *key : {"access_control_methods", "authentication_methods", "access_token_expires", "has_refresh_token", "refresh_token_expires", "can_user_logout", "can_system_logout", "access_token_ttl", "refresh_token_ttl"})
            if (boundary.attributes.has(QLatin1String(key)))
                written.value(QLatin1String(key), boundary.attributes.value(QLatin1String(key)));
        list.append(written.object());
    }
    return list;
}

QJsonArray TmBomWriter::elements(DfdShape shape)
{
    QJsonArray list;
    for (const Element &element : m_model.elements) {
        if (element.shape != shape)
            continue;
        const QString where = QStringLiteral("/elements/") + element.key;
        Overlay written(bomPart(element.foreign));
        written.text(QStringLiteral("symbolic_name"), name(element.key), true).text(QStringLiteral("title"), element.name, true).text(QStringLiteral("description"), element.description, true);
        const auto attribute = [&element](const char *key) { return element.attributes.text(QLatin1String(key)).value_or(QString()); };
        if (shape == DfdShape::ExternalEntity) {
            static const QHash<QString, QString> kinds{{QStringLiteral("end_user"), QStringLiteral("user")}, {QStringLiteral("data_subject"), QStringLiteral("user")}, {QStringLiteral("human_reviewer"), QStringLiteral("power_user")}, {QStringLiteral("data_source"), QStringLiteral("system")},
                                                       {QStringLiteral("third_party_data"), QStringLiteral("third_party")}, {QStringLiteral("vendor_model"), QStringLiteral("third_party")}, {QStringLiteral("label_source"), QStringLiteral("third_party")}};
            const QString type = attribute("actor_type").isEmpty() ? kinds.value(element.kind) : attribute("actor_type");
            if (type.isEmpty())
                note(where, ThreatExchangeTexts::tr("What sort of actor it is has not been said; \"third_party\" is written."));
            written.text(QStringLiteral("type"), type.isEmpty() ? QStringLiteral("third_party") : type, true).text(QStringLiteral("permissions"), attribute("permissions"));
        } else if (shape == DfdShape::Store) {
            if (attribute("store_type").isEmpty())
                note(where, ThreatExchangeTexts::tr("What sort of store it is has not been said; \"object\" is written."));
            written.text(QStringLiteral("type"), attribute("store_type").isEmpty() ? QStringLiteral("object") : attribute("store_type"), true).text(QStringLiteral("vendor"), attribute("vendor")).text(QStringLiteral("product"), attribute("product"));
        } else {
            written.text(QStringLiteral("repo_link"), attribute("repo_link"));
            if (!element.parent.isEmpty())
                written.text(QStringLiteral("parent_component"), name(element.parent));
        }
        if (m_zoneOf.contains(element.key))
            written.text(QStringLiteral("trust_zone"), name(m_zoneOf.value(element.key)));
        list.append(written.object());
    }
    return list;
}

QJsonArray TmBomWriter::sets()
{
    QJsonArray list;
    static const QStringList known{QStringLiteral("pii"), QStringLiteral("phi"), QStringLiteral("fin"), QStringLiteral("ip"), QStringLiteral("cred"), QStringLiteral("biz"), QStringLiteral("gov"), QStringLiteral("pci"), QStringLiteral("op")};
    for (const DataAsset &asset : m_model.assets) {
        const QJsonObject told = bomPart(asset.foreign);
        Overlay written(told);
        written.text(QStringLiteral("symbolic_name"), name(asset.key), true).text(QStringLiteral("title"), asset.name, true).text(QStringLiteral("description"), asset.description, true);
        QStringList sensitivity;
        for (const QString &category : asset.categories)
            if (known.contains(category))
                sensitivity.append(category);
            else
                note(QStringLiteral("/assets/") + asset.key, ThreatExchangeTexts::tr("The format has no category \"%1\".").arg(category));
        if (asset.isPersonal == Truth::Yes && !sensitivity.contains(QStringLiteral("pii")) && !sensitivity.contains(QStringLiteral("phi")))
            sensitivity.append(QStringLiteral("pii"));
        written.texts(QStringLiteral("data_sensitivity"), sensitivity, true);
        if (asset.attributes.has(QStringLiteral("access_control_methods")))
            written.value(QStringLiteral("access_control_methods"), asset.attributes.value(QStringLiteral("access_control_methods")));
        bool isNumber = false;
        const double count = asset.quantity.toDouble(&isNumber);
        if (isNumber)
            written.number(QStringLiteral("record_count"), count);
        else if (!asset.quantity.isEmpty())
            note(QStringLiteral("/assets/%1/quantity").arg(asset.key), ThreatExchangeTexts::tr("\"%1\" is no number of records.").arg(asset.quantity));
        QJsonArray placements;
        QSet<QString> done;
        const QJsonArray before = told.value(QStringLiteral("placements")).toArray();
        QHash<QString, const Element *> stores;
        for (const Element &element : m_model.elements)
            if (element.stores.contains(asset.key))
                stores.insert(name(element.key), &element);
        for (const QJsonValue &placement : before) {
            const QString store = placement.toObject().value(QStringLiteral("data_store")).toString();
            bool isDefined = false;
            for (const Element &element : m_model.elements)
                isDefined = isDefined || name(element.key) == store;
            if (stores.contains(store) || !isDefined) { // one that led nowhere goes back as it came
                placements.append(placement);
                done.insert(store);
            }
        }
        for (const Element &element : m_model.elements) {
            if (!stores.contains(name(element.key)) || done.contains(name(element.key)))
                continue;
            if (element.shape != DfdShape::Store) {
                note(QStringLiteral("/elements/%1/stores").arg(element.key), ThreatExchangeTexts::tr("Only stores hold data sets in the format."));
                continue;
            }
            QJsonObject placement{{QStringLiteral("data_store"), name(element.key)}};
            if (const Truth truth = element.attributes.truth(QStringLiteral("encrypted_at_rest")); truth != Truth::Unknown)
                placement.insert(QStringLiteral("encrypted"), truth == Truth::Yes);
            placements.append(placement);
        }
        written.list(QStringLiteral("placements"), placements, true);
        list.append(written.object());
    }
    return list;
}

QString TmBomWriter::section(const QString &key) const
{
    const Element *element = m_elements.value(key);
    return !element || element->shape == DfdShape::Process ? QStringLiteral("component") : element->shape == DfdShape::Store ? QStringLiteral("data_store") : QStringLiteral("actor");
}

QJsonArray TmBomWriter::flows()
{
    QJsonArray list;
    for (const Flow &flow : m_model.flows) {
        const QString where = QStringLiteral("/flows/") + flow.key;
        if (flow.from.isEmpty() || flow.to.isEmpty()) {
            note(where, ThreatExchangeTexts::tr("A flow with a free end cannot be written: the format wants both ends."));
            continue;
        }
        Overlay written(bomPart(flow.foreign));
        written.text(QStringLiteral("symbolic_name"), name(flow.key), true).text(QStringLiteral("title"), flow.name, true).text(QStringLiteral("description"), flow.description, true);
        for (const auto &[key, at] : {std::pair("source", flow.from), std::pair("destination", flow.to)})
            if (written.object().value(QLatin1String(key)).toObject().value(QStringLiteral("object")).toString() != name(at))
                written.value(QLatin1String(key), QJsonObject{{QStringLiteral("type"), section(at)}, {QStringLiteral("object"), name(at)}});
        for (const auto &[theirs, ours] : {std::pair("encrypted", "encrypted"), std::pair("has_sensitive_data", "sensitive_data")}) {
            const Truth truth = flow.attributes.truth(QLatin1String(ours));
            const bool isCautious = qstrcmp(theirs, "has_sensitive_data") == 0;
            if (truth == Truth::Unknown)
                note(where + QLatin1Char('/') + QLatin1String(theirs), ThreatExchangeTexts::tr("Nothing is said; the format wants yes or no and gets the worse."));
            written.flag(QLatin1String(theirs), truth == Truth::Unknown ? isCautious : truth == Truth::Yes, true);
        }
        list.append(written.object());
    }
    return list;
}

QString TmBomWriter::threatName(const ThreatDecision &threat) const
{
    const QString told = bomPart(threat.foreign).value(QStringLiteral("symbolic_name")).toString();
    return told.isEmpty() ? TmBomWords::symbolicName(threat.key) : told;
}

QJsonArray TmBomWriter::threats()
{
    QJsonArray list;
    QHash<QString, qsizetype> written;
    for (const ThreatDecision &threat : m_model.threats) {
        const QString name = threatName(threat);
        if (written.contains(name)) { // the same threat at a further component
            QJsonObject entry = list.at(written.value(name)).toObject();
            QJsonArray affected = entry.value(QStringLiteral("components_affected")).toArray();
            if (!threat.on.isEmpty() && !affected.contains(this->name(threat.on)))
                affected.append(this->name(threat.on));
            entry.insert(QStringLiteral("components_affected"), affected);
            list[written.value(name)] = entry;
            continue;
        }
        written.insert(name, list.size());
        const QJsonObject told = bomPart(threat.foreign);
        Overlay entry(told);
        const QString title = threat.title.isEmpty() ? threat.threat : threat.title;
        entry.text(QStringLiteral("symbolic_name"), name, true).text(QStringLiteral("title"), title, true).text(QStringLiteral("description"), threat.description, true);
        if (!threat.on.isEmpty()) {
            if (m_elements.contains(threat.on))
                entry.value(QStringLiteral("components_affected"), QJsonArray{this->name(threat.on)});
            else
                note(QStringLiteral("/threats/") + threat.key, ThreatExchangeTexts::tr("The format has threats of components only, not of flows or boundaries."));
        }
        if (told.isEmpty()) {
            m_needsPersona = true;
            entry.value(QStringLiteral("threat_persona"), QStringLiteral("not-stated")).value(QStringLiteral("event"), title).value(QStringLiteral("sources"), QJsonArray{QStringLiteral("adversary")});
        }
        entry.list(QStringLiteral("attack_mechanisms"), references(told.value(QStringLiteral("attack_mechanisms")).toArray(), QStringLiteral("capec_id"), numbersOf(threat.identifiers, QStringLiteral("CAPEC-"))));
        entry.list(QStringLiteral("weaknesses"), references(told.value(QStringLiteral("weaknesses")).toArray(), QStringLiteral("cwe_id"), numbersOf(threat.identifiers, QStringLiteral("CWE-"))));
        list.append(entry.object());
    }
    return list;
}

QJsonArray TmBomWriter::controls()
{
    QJsonArray list;
    QHash<QString, QString> names;
    for (const ThreatDecision &threat : m_model.threats)
        names.insert(threat.key, threatName(threat));
    for (const ModelControl &control : m_model.controls) {
        const QJsonObject told = bomPart(control.foreign);
        Overlay written(told);
        written.text(QStringLiteral("symbolic_name"), name(control.key), true).text(QStringLiteral("title"), control.name, true).text(QStringLiteral("description"), control.description, true);
        QStringList threats;
        for (const ThreatDecision &threat : m_model.threats)
            if ((threat.controls.contains(control.key) || control.threats.contains(threat.key)) && !threats.contains(names.value(threat.key)))
                threats.append(names.value(threat.key));
        QStringList before;
        const QJsonArray toldThreats = told.value(QStringLiteral("threats")).toArray();
        for (const QJsonValue &entry : toldThreats)
            before.append(entry.toString());
        if (QSet<QString>(before.begin(), before.end()) != QSet<QString>(threats.begin(), threats.end()) || !told.contains(QStringLiteral("threats")))
            written.value(QStringLiteral("threats"), QJsonArray::fromStringList(threats));
        const QString state = TmBomWords::controlState(control.state);
        if (state.isEmpty())
            note(QStringLiteral("/controls/%1/state").arg(control.key), ThreatExchangeTexts::tr("The state \"%1\" has no word in the format; \"suggested\" is written.").arg(control.state));
        if (told.isEmpty() || told.value(QStringLiteral("status")).toString() != control.state)
            written.value(QStringLiteral("status"), state.isEmpty() ? QStringLiteral("suggested") : state);
        if (told.isEmpty())
            written.value(QStringLiteral("priority"), QStringLiteral("none"));
        list.append(written.object());
    }
    return list;
}

QJsonArray TmBomWriter::risks(const QJsonArray &told)
{
    QJsonArray list = told;
    QHash<QString, QString> levels;
    QSet<QString> names;
    for (const QJsonValue &entry : told) {
        const QJsonObject risk = entry.toObject();
        names.insert(risk.value(QStringLiteral("symbolic_name")).toString());
        const QString severity = TmBomWords::severityOf(risk.value(QStringLiteral("level")).toString());
        const QJsonArray threats = risk.value(QStringLiteral("threats")).toArray();
        for (const QJsonValue &threat : threats)
            if (TmBomWords::rank(severity) > TmBomWords::rank(levels.value(threat.toString())))
                levels.insert(threat.toString(), severity);
    }
    QSet<QString> done;
    for (const ThreatDecision &threat : m_model.threats) {
        const QString name = threatName(threat);
        if (threat.severity.isEmpty() || levels.value(name) == threat.severity || done.contains(name))
            continue;
        done.insert(name);
        const TmBomWords::Risk *risk = TmBomWords::riskOf(threat.severity);
        if (!risk) {
            note(QStringLiteral("/threats/%1/severity").arg(threat.key), ThreatExchangeTexts::tr("The severity \"%1\" is none of the four; no risk is written.").arg(threat.severity));
            continue;
        }
        if (levels.contains(name)) {
            note(QStringLiteral("/threats/%1/severity").arg(threat.key), ThreatExchangeTexts::tr("Its severity was changed; the risks of the file are about several threats and stay as they were."));
            continue;
        }
        QString symbolic = QStringLiteral("risk-") + name;
        for (int n = 2; names.contains(symbolic); ++n)
            symbolic = QStringLiteral("risk-%1-%2").arg(name).arg(n);
        names.insert(symbolic);
        list.append(QJsonObject{{QStringLiteral("symbolic_name"), symbolic}, {QStringLiteral("title"), threat.title.isEmpty() ? threat.threat : threat.title}, {QStringLiteral("description"), threat.description}, {QStringLiteral("threats"), QJsonArray{name}},
                                {QStringLiteral("likelihood"), QLatin1String(risk->likelihood)}, {QStringLiteral("impact"), QLatin1String(risk->impact)}, {QStringLiteral("impact_description"), threat.impactReason}, {QStringLiteral("score"), risk->score}, {QStringLiteral("level"), QLatin1String(risk->level)}});
    }
    return list;
}

/// What the schema cannot say about a threat: that it was accepted is neither a control nor an assumption.
QJsonObject TmBomWriter::decisions()
{
    QJsonObject all;
    QHash<QString, QStringList> states;
    for (const ModelControl &control : m_model.controls)
        for (const ThreatDecision &threat : m_model.threats)
            if (threat.controls.contains(control.key) || control.threats.contains(threat.key))
                states[threatName(threat)].append(TmBomWords::controlState(control.state));
    for (const ThreatDecision &threat : m_model.threats) {
        ThreatStatus status = threat.status;
        if (status == ThreatStatus::MitigatedByEvidence || status == ThreatStatus::NeedsAnswer) {
            note(QStringLiteral("/threats/%1/status").arg(threat.key), ThreatExchangeTexts::tr("The format does not tell computed states from said ones."));
            status = status == ThreatStatus::NeedsAnswer ? ThreatStatus::Open : ThreatStatus::MitigatedByStatement;
        }
        QJsonObject told;
        if (status != TmBomWords::statusOf(states.value(threatName(threat))))
            told.insert(QStringLiteral("status"), threatStatusNames().at(static_cast<int>(status)));
        for (const auto &[key, value] : {std::pair("reason", threat.reason), std::pair("by", threat.by), std::pair("until", threat.until)})
            if (!value.isEmpty())
                told.insert(QLatin1String(key), value);
        if (told.isEmpty())
            continue;
        // As it is called when it is read again.
        const QString name = threatName(threat);
        all.insert(threat.on.isEmpty() || !m_elements.contains(threat.on) ? name : name + QLatin1Char('@') + this->name(threat.on), told);
    }
    return all;
}

void TmBomWriter::reportLosses()
{
    const auto section = [this](qsizetype size, const QString &where, const QString &what) {
        if (size > 0)
            note(where, what);
    };
    section(m_model.people.size(), QStringLiteral("/people"), ThreatExchangeTexts::tr("The format has no people."));
    section(m_model.grants.size(), QStringLiteral("/grants"), ThreatExchangeTexts::tr("The format has no grants."));
    section(m_model.sprints.size(), QStringLiteral("/sprints"), ThreatExchangeTexts::tr("The format has no sprints."));
    section(m_model.notes.size(), QStringLiteral("/notes"), ThreatExchangeTexts::tr("The format has no texts in drawings."));
    section(m_layout.diagrams.size(), QStringLiteral("/layout"), ThreatExchangeTexts::tr("The format keeps no layout of its own."));
    section(m_model.contributors.size() + (m_model.reviewer.isEmpty() ? 0 : 1) + (m_model.owner.isEmpty() ? 0 : 1), QStringLiteral("/model"), ThreatExchangeTexts::tr("The format has neither owner, reviewer nor contributors."));
    static const QStringList held{QStringLiteral("actor_type"), QStringLiteral("permissions"), QStringLiteral("store_type"), QStringLiteral("vendor"), QStringLiteral("product"), QStringLiteral("repo_link"), QStringLiteral("encrypted_at_rest")};
    for (const Element &element : m_model.elements) {
        const QString where = QStringLiteral("/elements/") + element.key;
        if (!element.kind.isEmpty())
            note(where + QStringLiteral("/kind"), ThreatExchangeTexts::tr("The kind \"%1\" becomes the shape alone.").arg(element.kind));
        if (!element.owner.isEmpty())
            note(where + QStringLiteral("/owner"), ThreatExchangeTexts::tr("The format has no owner of an element."));
        if (!element.controls.isEmpty())
            note(where + QStringLiteral("/controls"), ThreatExchangeTexts::tr("The format has controls at threats only."));
        if (!element.tags.isEmpty() || !element.processes.isEmpty())
            note(where, ThreatExchangeTexts::tr("The format has neither tags nor data that is processed and not stored."));
        const QStringList names = element.attributes.names();
        for (const QString &name : names)
            if (!held.contains(name))
                note(where + QStringLiteral("/attributes/") + name, ThreatExchangeTexts::tr("The format has no such attribute."));
    }
    for (const Flow &flow : m_model.flows) {
        const QString where = QStringLiteral("/flows/") + flow.key;
        const QStringList names = flow.attributes.names();
        for (const QString &name : names)
            if (name != QLatin1String("encrypted") && name != QLatin1String("sensitive_data"))
                note(where + QStringLiteral("/attributes/") + name, ThreatExchangeTexts::tr("The format has no such attribute."));
        if (flow.isBidirectional || !flow.protocol.isEmpty() || flow.carries || !flow.sent.isEmpty() || !flow.received.isEmpty())
            note(where, ThreatExchangeTexts::tr("The format has neither protocol, return way nor the data that flows."));
    }
    for (const Boundary &boundary : m_model.boundaries)
        if (!boundary.parent.isEmpty() || (!boundary.kind.isEmpty() && !bomPart(boundary.foreign).value(QStringLiteral("implied")).toBool()) || !boundary.crossedBy.isEmpty())
            note(QStringLiteral("/boundaries/") + boundary.key, ThreatExchangeTexts::tr("The format has neither kinds of zones nor zones inside of zones."));
}

} // namespace hallmarker::threats
