#include "lineage/prov/ProvReader.h"

#include "lineage/exchange/ExchangeTexts.h"
#include "lineage/exchange/Instants.h"
#include "lineage/prov/ProvTerms.h"

#include "core/json/CanonicalJson.h"

#include <QJsonArray>
#include <QSet>

namespace hallmarker::lineage {

namespace {

const QLatin1String entitySection("entity");
const QLatin1String activitySection("activity");
const QLatin1String agentSection("agent");
const QLatin1String bundleSection("bundle");
const QLatin1String prefixSection("prefix");

/// One record, or several under one id.
QList<QJsonObject> recordsOf(const QJsonValue &value)
{
    QList<QJsonObject> records;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            records += one.toObject();
    } else {
        records += value.toObject();
    }
    return records;
}

bool isSection(const QString &key)
{
    static const QSet<QString> sections = [] {
        QSet<QString> names{entitySection, activitySection, agentSection, bundleSection, prefixSection};
        for (const ProvRelation &relation : provRelations())
            names.insert(relation.name);
        return names;
    }();
    return sections.contains(key);
}

QString escaped(QString token)
{
    return token.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

} // namespace

QJsonObject ProvCounts::toJson() const
{
    QJsonObject byKind;
    qint64 total = 0;
    for (auto relation = relations.begin(); relation != relations.end(); ++relation) {
        byKind.insert(relation.key(), relation.value());
        total += relation.value();
    }
    return {{QStringLiteral("entities"), entities}, {QStringLiteral("activities"), activities}, {QStringLiteral("agents"), agents}, {QStringLiteral("bundles"), bundles},
            {QStringLiteral("prefixes"), prefixes}, {QStringLiteral("relations"), byKind}, {QStringLiteral("relation_total"), total}};
}

ProvReader::ProvReader(const SourceDocument &document, LineageFacts &facts, ImportReport &report, ProvCounts &counts)
    : m_document(document), m_builder(facts, document.addEvent(facts)), m_report(report), m_counts(counts), m_names(QStringLiteral("_:") + document.digest.shortText())
{
}

core::Result<void> ProvReader::check(const SourceDocument &document)
{
    const core::ErrorLocation where{.file = document.file, .pointer = QStringLiteral("/")};
    if (!document.root.isObject())
        return core::Error(core::ErrorKind::Unreadable, ExchangeTexts::tr("This is not PROV-JSON: an object with sections such as \"entity\" is expected."), {}, where);
    const QJsonObject root = document.root.toObject();
    for (auto section = root.begin(); section != root.end(); ++section) {
        if (isSection(section.key()) && !section.value().isObject())
            return core::Error(core::ErrorKind::Unreadable, ExchangeTexts::tr("The section \"%1\" of this PROV-JSON is not an object.").arg(section.key()), {}, {.file = document.file, .pointer = QString(QLatin1Char('/') + section.key())});
    }
    const QStringList keys = root.keys();
    if (std::none_of(keys.begin(), keys.end(), isSection) && !keys.isEmpty())
        return core::Error(core::ErrorKind::Unreadable, ExchangeTexts::tr("This is not PROV-JSON: none of its sections is known."), {}, where);
    return {};
}

void ProvReader::read()
{
    const QJsonObject root = m_document.root.toObject();
    m_counts.prefixes += root.value(prefixSection).toObject().size();
    readRecords(root, m_names, {}, 0);
    readRelations(root, m_names, {}, 0);
    ++m_report.accepted;
}

void ProvReader::readRecords(const QJsonObject &scope, const ProvNames &outer, const QString &pointer, int depth)
{
    ProvNames names = outer;
    names.add(scope.value(prefixSection).toObject());
    const QJsonObject entities = scope.value(entitySection).toObject();
    for (auto one = entities.begin(); one != entities.end(); ++one) {
        for (const QJsonObject &record : recordsOf(one.value())) {
            const QString uri = names.expand(one.key()).uri();
            const auto kind = nodeKindFromName(provText(own(record, names, QLatin1String("kind"))));
            if (kind)
                m_entities.insert(uri, m_builder.node(*kind, provText(own(record, names, QLatin1String("namespace"))), provText(own(record, names, QLatin1String("name")))));
            describe(entity(one.key(), names), record, names);
        }
        if (!names.declares(one.key()))
            note(pointer + QLatin1String("/entity/") + escaped(one.key()), QStringLiteral("prefix-unknown"), ExchangeTexts::tr("The prefix of \"%1\" is not declared; it is kept as it is.").arg(one.key()));
    }
    m_counts.entities += entities.size();
    const QJsonObject activities = scope.value(activitySection).toObject();
    for (auto one = activities.begin(); one != activities.end(); ++one) {
        for (const QJsonObject &record : recordsOf(one.value())) {
            const auto kind = nodeKindFromName(provText(own(record, names, QLatin1String("kind"))));
            if (kind)
                m_activities.insert(names.expand(one.key()).uri(), m_builder.node(*kind, provText(own(record, names, QLatin1String("namespace"))), provText(own(record, names, QLatin1String("name")))));
            describe(activity(one.key(), names), record, names);
        }
    }
    m_counts.activities += activities.size();
    const QJsonObject agents = scope.value(agentSection).toObject();
    for (auto one = agents.begin(); one != agents.end(); ++one) {
        const QString label = provText(recordsOf(one.value()).value(0).value(QLatin1String("prov:label")));
        m_agents.insert(names.expand(one.key()).uri(), label.isEmpty() ? one.key() : label);
    }
    m_counts.agents += agents.size();
    const QJsonObject bundles = scope.value(bundleSection).toObject();
    m_counts.bundles += bundles.size();
    for (auto bundle = bundles.begin(); bundle != bundles.end(); ++bundle)
        readRecords(bundle.value().toObject(), names, pointer + QLatin1String("/bundle/") + escaped(bundle.key()), depth + 1);
}

void ProvReader::readRelations(const QJsonObject &scope, ProvNames names, const QString &pointer, int depth)
{
    names.add(scope.value(prefixSection).toObject());
    for (auto section = scope.begin(); section != scope.end(); ++section) {
        if (!isSection(section.key())) {
            note(pointer + QLatin1Char('/') + escaped(section.key()), QStringLiteral("section-unknown"), ExchangeTexts::tr("The section \"%1\" is not part of PROV-JSON and is left out.").arg(section.key()));
            continue;
        }
        if (section.key() == entitySection || section.key() == activitySection || section.key() == agentSection || section.key() == bundleSection || section.key() == prefixSection)
            continue;
        const QJsonObject records = section.value().toObject();
        for (auto one = records.begin(); one != records.end(); ++one) {
            for (const QJsonObject &record : recordsOf(one.value())) {
                ++m_counts.relations[section.key()];
                readRelation(section.key(), record, names, pointer + QLatin1Char('/') + escaped(section.key()) + QLatin1Char('/') + escaped(one.key()));
            }
        }
    }
    const QJsonObject bundles = scope.value(bundleSection).toObject();
    for (auto bundle = bundles.begin(); bundle != bundles.end(); ++bundle)
        readRelations(bundle.value().toObject(), names, pointer + QLatin1String("/bundle/") + escaped(bundle.key()), depth + 1);
}

void ProvReader::readRelation(const QString &kind, const QJsonObject &record, const ProvNames &names, const QString &pointer)
{
    const auto shape = std::find_if(provRelations().begin(), provRelations().end(), [&](const ProvRelation &one) { return one.name == kind; });
    const QString first = provText(record.value(shape->first));
    const QString second = provText(record.value(shape->second));
    if (own(record, names, QLatin1String("view")).toBool())
        return; // repeats for other readers what our own attributes say
    const auto isOneOf = [&](std::initializer_list<const char *> list) { return std::any_of(list.begin(), list.end(), [&](const char *one) { return kind == QLatin1String(one); }); };
    if (first.isEmpty() || (second.isEmpty() && !isOneOf({"wasStartedBy", "wasEndedBy", "wasGeneratedBy", "used", "wasInvalidatedBy", "wasAssociatedWith"}))) {
        note(pointer, QStringLiteral("relation-incomplete"), ExchangeTexts::tr("This relation does not name both of its ends; it is counted and makes no edge."));
        return;
    }
    const auto anything = [&](const QString &name) { return m_activities.contains(names.expand(name).uri()) ? activity(name, names) : entity(name, names); };
    if (kind == QLatin1String("wasGeneratedBy")) {
        const NodeIndex made = entity(first, names);
        if (!second.isEmpty())
            connect(kind, record, names, activity(second, names), made, EdgeKind::Output);
    } else if (kind == QLatin1String("used")) {
        const NodeIndex by = activity(first, names);
        if (!second.isEmpty())
            connect(kind, record, names, entity(second, names), by, EdgeKind::Input);
    } else if (kind == QLatin1String("wasInformedBy")) {
        connect(kind, record, names, activity(second, names), activity(first, names), EdgeKind::Derives);
    } else if (kind == QLatin1String("wasDerivedFrom")) {
        connect(kind, record, names, entity(second, names), entity(first, names), EdgeKind::Derives);
    } else if (kind == QLatin1String("wasInfluencedBy")) {
        // Influence of an agent is no flow of data.
        if (!m_agents.contains(names.expand(first).uri()) && !m_agents.contains(names.expand(second).uri()))
            connect(kind, record, names, anything(second), anything(first), EdgeKind::Derives);
    } else if (isOneOf({"specializationOf", "mentionOf"})) {
        connect(kind, record, names, entity(first, names), entity(second, names), EdgeKind::VersionOf);
    } else if (kind == QLatin1String("alternateOf")) {
        m_builder.alias(entity(first, names), entity(second, names));
    } else if (kind == QLatin1String("hadMember")) {
        for (const QString &member : provTexts(record.value(shape->second))) {
            const NodeIndex collection = entity(first, names);
            const NodeIndex part = entity(member, names);
            if (m_builder.facts().nodes[part].kind == NodeKind::Field)
                connect(kind, record, names, collection, part, EdgeKind::HasField);
            else
                connect(kind, record, names, part, collection, EdgeKind::Derives);
        }
    } else if (kind == QLatin1String("wasInvalidatedBy")) {
        QJsonObject end{{QStringLiteral("lifecycleStateChange"), QStringLiteral("DROP")}};
        if (!second.isEmpty())
            end.insert(QStringLiteral("by"), names.expand(second).uri());
        m_builder.attribute(entity(first, names), QStringLiteral("lifecycle"), end, instantMs(provText(record.value(QLatin1String("prov:time")))));
    } else if (kind == QLatin1String("wasAttributedTo")) {
        const QString agent = m_agents.value(names.expand(second).uri(), second);
        m_builder.attribute(entity(first, names), QStringLiteral("owners"), QJsonArray{QJsonObject{{QStringLiteral("name"), agent}}});
    } else if (kind == QLatin1String("wasAssociatedWith")) {
        if (!second.isEmpty())
            m_builder.attribute(activity(first, names), QStringLiteral("owners"), QJsonArray{QJsonObject{{QStringLiteral("name"), m_agents.value(names.expand(second).uri(), second)}}});
    } else if (isOneOf({"wasStartedBy", "wasEndedBy"})) {
        // A trigger starts or ends an activity, it does not hand data to it: both are known, no edge of data.
        const NodeIndex started = activity(first, names);
        if (!second.isEmpty())
            entity(second, names);
        m_builder.attribute(started, kind == QLatin1String("wasStartedBy") ? QStringLiteral("started") : QStringLiteral("ended"), record, instantMs(provText(record.value(QLatin1String("prov:time")))));
    }
}

void ProvReader::describe(NodeIndex node, const QJsonObject &record, const ProvNames &names)
{
    QJsonObject rest;
    bool isOwn = false;
    for (auto entry = record.begin(); entry != record.end(); ++entry) {
        if (names.expand(entry.key()).space == provOwnNamespace)
            isOwn = true;
        else
            rest.insert(entry.key(), entry.value());
    }
    if (!isOwn) {
        m_builder.attribute(node, QStringLiteral("prov"), rest);
        return;
    }
    for (const QString &text : provTexts(own(record, names, QLatin1String("attribute")))) {
        const auto parsed = core::parseJson(text.toUtf8());
        const QJsonObject told = parsed ? parsed->toObject() : QJsonObject();
        m_builder.attribute(node, told.value(QLatin1String("key")).toString(), told.value(QLatin1String("value")), told.contains(QLatin1String("at")) ? instantMs(told.value(QLatin1String("at")).toString()) : noTime);
    }
    for (const QString &text : provTexts(own(record, names, QLatin1String("run")))) {
        const auto parsed = core::parseJson(text.toUtf8());
        const QJsonObject told = parsed ? parsed->toObject() : QJsonObject();
        const int state = told.value(QLatin1String("state")).toInt();
        if (state < 0 || state > int(RunState::Other))
            continue;
        const NodeIndex job = m_builder.node(NodeKind::Job, told.value(QLatin1String("namespace")).toString(), told.value(QLatin1String("name")).toString());
        m_builder.run(node, job, RunState(state), told.contains(QLatin1String("at")) ? instantMs(told.value(QLatin1String("at")).toString()) : noTime);
    }
}

void ProvReader::connect(const QString &kind, const QJsonObject &record, const ProvNames &names, NodeIndex source, NodeIndex target, EdgeKind usual)
{
    EdgeFact edge{source, target, usual};
    edge.kind = edgeKindFromName(provText(own(record, names, QLatin1String("edge")))).value_or(usual);
    edge.transform = transformFromName(provText(own(record, names, QLatin1String("transform")))).value_or(Transform::Unknown);
    edge.isMasked = own(record, names, QLatin1String("masked")).toBool();
    if (const QString run = provText(own(record, names, QLatin1String("during"))); !run.isEmpty())
        edge.run = activity(run, names);
    const QString told = provText(record.value(QLatin1String("prov:time")));
    edge.atMs = instantMs(told.isEmpty() ? provText(own(record, names, QLatin1String("time"))) : told);
    if (const QString detail = provText(own(record, names, QLatin1String("detail"))); !detail.isEmpty()) {
        if (const auto parsed = core::parseJson(detail.toUtf8()))
            edge.detail = m_builder.json(*parsed);
    } else if (own(record, names, QLatin1String("edge")).isUndefined() && (usual == EdgeKind::Derives || usual == EdgeKind::VersionOf) && kind != QLatin1String("wasDerivedFrom")) {
        edge.detail = m_builder.json(QJsonObject{{QStringLiteral("relation"), kind}});
    }
    m_builder.edge(edge);
}

NodeIndex ProvReader::entity(const QString &name, const ProvNames &names)
{
    const ProvName full = names.expand(name);
    const auto found = m_entities.find(full.uri());
    if (found != m_entities.end())
        return *found;
    const NodeIndex node = m_builder.node(NodeKind::Dataset, full.space, full.local);
    m_entities.insert(full.uri(), node);
    return node;
}

NodeIndex ProvReader::activity(const QString &name, const ProvNames &names)
{
    const ProvName full = names.expand(name);
    const auto found = m_activities.find(full.uri());
    if (found != m_activities.end())
        return *found;
    const NodeIndex node = m_builder.node(NodeKind::Job, full.space, full.local);
    m_activities.insert(full.uri(), node);
    return node;
}

QJsonValue ProvReader::own(const QJsonObject &record, const ProvNames &names, QLatin1String key)
{
    for (auto entry = record.begin(); entry != record.end(); ++entry) {
        const ProvName name = names.expand(entry.key());
        if (name.space == provOwnNamespace && name.local == key)
            return entry.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

void ProvReader::note(const QString &pointer, const QString &code, const QString &message)
{
    m_report.notes.append({ImportNote::Kind::Warning, m_document.file, 0, pointer, code, message});
}

} // namespace hallmarker::lineage
