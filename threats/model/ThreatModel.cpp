#include "threats/model/ThreatModel.h"

#include "threats/model/ThreatTexts.h"

#include <QSet>

#include <algorithm>

namespace hallmarker::threats {

namespace {

template <typename T>
T *withKey(QList<T> &items, const QString &key)
{
    // const find first: begin() of a shared list would copy it.
    const auto found = std::find_if(items.cbegin(), items.cend(), [&key](const T &item) { return item.key == key; });
    return found == items.cend() ? nullptr : &items[found - items.cbegin()];
}

template <typename T>
const T *withKey(const QList<T> &items, const QString &key)
{
    const auto found = std::find_if(items.begin(), items.end(), [&key](const T &item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

template <typename T>
void refuseTwice(const QList<T> &items, const QString &section, JsonMembers &members)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (seen.contains(items.at(i).key))
            members.fail(QStringLiteral("/%1/%2").arg(section).arg(i), ThreatTexts::tr("The id \"%1\" is there twice. Give each item one of its own.").arg(items.at(i).key));
        seen.insert(items.at(i).key);
    }
}

template <typename T>
QList<T> section(JsonMembers &members, const QString &name)
{
    QList<T> items = members.list<T>(name, T::fromJson);
    refuseTwice(items, name, members);
    return items;
}

} // namespace

QStringList ThreatModel::sections()
{
    return {QStringLiteral("diagrams"), QStringLiteral("elements"), QStringLiteral("flows"),    QStringLiteral("boundaries"), QStringLiteral("assets"), QStringLiteral("people"),
            QStringLiteral("grants"),   QStringLiteral("sprints"),  QStringLiteral("threats"), QStringLiteral("controls"),   QStringLiteral("notes"),  QStringLiteral("deliberate")};
}

QJsonObject ThreatModel::toJson() const
{
    const QJsonObject head = JsonBody()
                                 .put(QStringLiteral("id"), key)
                                 .put(QStringLiteral("title"), title)
                                 .put(QStringLiteral("description"), description)
                                 .put(QStringLiteral("owner"), owner)
                                 .put(QStringLiteral("reviewer"), reviewer)
                                 .put(QStringLiteral("contributors"), contributors)
                                 .put(QStringLiteral("version"), version)
                                 .put(QStringLiteral("system"), system)
                                 .body();
    return JsonBody(unknown)
        .put(QStringLiteral("model"), head)
        .putAll(QStringLiteral("diagrams"), diagrams)
        .putAll(QStringLiteral("elements"), elements)
        .putAll(QStringLiteral("flows"), flows)
        .putAll(QStringLiteral("boundaries"), boundaries)
        .putAll(QStringLiteral("assets"), assets)
        .putAll(QStringLiteral("people"), people)
        .putAll(QStringLiteral("grants"), grants)
        .putAll(QStringLiteral("sprints"), sprints)
        .putAll(QStringLiteral("threats"), threats)
        .putAll(QStringLiteral("controls"), controls)
        .putAll(QStringLiteral("notes"), notes)
        .putAll(QStringLiteral("deliberate"), deliberate)
        .put(QStringLiteral("foreign"), foreign)
        .body();
}

core::Result<ThreatModel> ThreatModel::fromJson(const QJsonObject &json)
{
    std::optional<core::Error> fault;
    JsonMembers members(json, {}, fault);
    ThreatModel model;
    JsonMembers head(members.object(QStringLiteral("model")), QStringLiteral("/model"), fault);
    model.key = head.text(QStringLiteral("id"));
    model.title = head.text(QStringLiteral("title"));
    model.description = head.text(QStringLiteral("description"));
    model.owner = head.text(QStringLiteral("owner"));
    model.reviewer = head.text(QStringLiteral("reviewer"));
    model.contributors = head.texts(QStringLiteral("contributors"));
    model.version = head.text(QStringLiteral("version"));
    model.system = head.text(QStringLiteral("system"));
    model.diagrams = section<Diagram>(members, QStringLiteral("diagrams"));
    model.elements = section<Element>(members, QStringLiteral("elements"));
    model.flows = section<Flow>(members, QStringLiteral("flows"));
    model.boundaries = section<Boundary>(members, QStringLiteral("boundaries"));
    model.assets = section<DataAsset>(members, QStringLiteral("assets"));
    model.people = section<Person>(members, QStringLiteral("people"));
    model.grants = section<Grant>(members, QStringLiteral("grants"));
    model.sprints = section<Sprint>(members, QStringLiteral("sprints"));
    model.threats = section<ThreatDecision>(members, QStringLiteral("threats"));
    model.controls = section<ModelControl>(members, QStringLiteral("controls"));
    model.notes = section<Note>(members, QStringLiteral("notes"));
    model.deliberate = section<DeliberateDrift>(members, QStringLiteral("deliberate"));
    model.foreign = members.object(QStringLiteral("foreign"));
    model.unknown = members.rest();
    if (fault)
        return *fault;
    return model;
}

core::Result<ThreatModel> ThreatModel::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, ThreatTexts::tr("The record \"%1\" is not a threat model.").arg(record.id), {}, {.file = record.id});
    core::Result<ThreatModel> model = fromJson(record.body);
    if (!model)
        return model.error().at({.file = record.id});
    model->id = record.id;
    model->revision = record.revision;
    model->digest = record.digest;
    return model;
}

core::RecordDraft ThreatModel::draft() const
{
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = title;
    draft.body = toJson();
    QStringList words{description, owner};
    for (const Element &element : elements)
        words += element.name;
    for (const ThreatDecision &threat : threats)
        words += threat.title;
    draft.searchText = words.join(QLatin1Char(' '));
    return draft;
}

const Element *ThreatModel::element(const QString &key) const { return withKey(elements, key); }
const Flow *ThreatModel::flow(const QString &key) const { return withKey(flows, key); }
const Boundary *ThreatModel::boundary(const QString &key) const { return withKey(boundaries, key); }
const DataAsset *ThreatModel::asset(const QString &key) const { return withKey(assets, key); }
const Person *ThreatModel::person(const QString &key) const { return withKey(people, key); }
const ThreatDecision *ThreatModel::decision(const QString &key) const { return withKey(threats, key); }
Element *ThreatModel::element(const QString &key) { return withKey(elements, key); }
Flow *ThreatModel::flow(const QString &key) { return withKey(flows, key); }
Boundary *ThreatModel::boundary(const QString &key) { return withKey(boundaries, key); }
ThreatDecision *ThreatModel::decision(const QString &key) { return withKey(threats, key); }

QString ThreatModel::freeKey(const QString &word) const
{
    QSet<QString> taken;
    const auto note = [&taken](const auto &items) {
        for (const auto &item : items)
            taken.insert(item.key);
    };
    note(diagrams), note(elements), note(flows), note(boundaries), note(assets), note(people), note(grants), note(sprints), note(threats), note(controls), note(notes);
    QString slug;
    for (const QChar c : word.toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    if (slug.isEmpty())
        slug = QStringLiteral("item");
    QString key = slug;
    for (int number = 2; taken.contains(key); ++number)
        key = QStringLiteral("%1-%2").arg(slug).arg(number);
    return key;
}

void ThreatModel::removeElement(const QString &key, bool keepFlows)
{
    elements.removeIf([&key](const Element &element) { return element.key == key; });
    for (Element &element : elements)
        if (element.parent == key)
            element.parent.clear();
    QStringList gone;
    for (Flow &flow : flows) {
        if (flow.from != key && flow.to != key)
            continue;
        if (!keepFlows) {
            gone += flow.key;
            continue;
        }
        if (flow.from == key)
            flow.from.clear();
        if (flow.to == key)
            flow.to.clear();
    }
    for (const QString &flow : gone)
        removeFlow(flow);
    for (Boundary &boundary : boundaries)
        boundary.contains.removeAll(key);
    grants.removeIf([&key](const Grant &grant) { return grant.on == key; });
    threats.removeIf([&key](const ThreatDecision &threat) { return threat.on == key; });
}

void ThreatModel::removeFlow(const QString &key)
{
    flows.removeIf([&key](const Flow &flow) { return flow.key == key; });
    for (Boundary &boundary : boundaries)
        boundary.crossedBy.removeAll(key);
    grants.removeIf([&key](const Grant &grant) { return grant.on == key; });
    threats.removeIf([&key](const ThreatDecision &threat) { return threat.on == key || threat.flow == key; });
}

void ThreatModel::removeBoundary(const QString &key)
{
    const Boundary *gone = boundary(key);
    const QString above = gone ? gone->parent : QString();
    boundaries.removeIf([&key](const Boundary &boundary) { return boundary.key == key; });
    for (Boundary &boundary : boundaries) {
        if (boundary.parent == key)
            boundary.parent = above;
        boundary.between.removeAll(key);
    }
    threats.removeIf([&key](const ThreatDecision &threat) { return threat.on == key; });
}

QList<DanglingReference> danglingReferences(const ThreatModel &model)
{
    const auto keysOf = [](const auto &items) {
        QSet<QString> keys;
        for (const auto &item : items)
            keys.insert(item.key);
        return keys;
    };
    const QSet<QString> elements = keysOf(model.elements);
    const QSet<QString> flows = keysOf(model.flows);
    const QSet<QString> boundaries = keysOf(model.boundaries);
    const QSet<QString> assets = keysOf(model.assets);
    const QSet<QString> people = keysOf(model.people);
    const QSet<QString> sprints = keysOf(model.sprints);
    QList<DanglingReference> dangling;
    const auto check = [&dangling](const QSet<QString> &known, const QString &key, const char *section, qsizetype at, const char *member, qsizetype place = -1) {
        if (key.isEmpty() || known.contains(key))
            return;
        QString pointer = QStringLiteral("/%1/%2/%3").arg(QLatin1String(section)).arg(at).arg(QLatin1String(member));
        if (place >= 0)
            pointer += QLatin1Char('/') + QString::number(place);
        dangling.append({pointer, key});
    };
    const auto checkAll = [&check](const QSet<QString> &known, const QStringList &keys, const char *section, qsizetype at, const char *member) {
        for (qsizetype i = 0; i < keys.size(); ++i)
            check(known, keys.at(i), section, at, member, i);
    };
    for (qsizetype i = 0; i < model.elements.size(); ++i) {
        check(elements, model.elements.at(i).parent, "elements", i, "parent");
        checkAll(assets, model.elements.at(i).processes, "elements", i, "processes");
        checkAll(assets, model.elements.at(i).stores, "elements", i, "stores");
    }
    for (qsizetype i = 0; i < model.flows.size(); ++i) {
        check(elements, model.flows.at(i).from, "flows", i, "from");
        check(elements, model.flows.at(i).to, "flows", i, "to");
        checkAll(assets, model.flows.at(i).sent, "flows", i, "sent");
        checkAll(assets, model.flows.at(i).received, "flows", i, "received");
    }
    for (qsizetype i = 0; i < model.boundaries.size(); ++i) {
        check(boundaries, model.boundaries.at(i).parent, "boundaries", i, "parent");
        checkAll(elements, model.boundaries.at(i).contains, "boundaries", i, "contains");
        checkAll(flows, model.boundaries.at(i).crossedBy, "boundaries", i, "crossed_by");
        checkAll(boundaries, model.boundaries.at(i).between, "boundaries", i, "between");
    }
    for (qsizetype i = 0; i < model.grants.size(); ++i) {
        check(people, model.grants.at(i).person, "grants", i, "person");
        check(sprints, model.grants.at(i).sprint, "grants", i, "sprint");
    }
    return dangling;
}

} // namespace hallmarker::threats
