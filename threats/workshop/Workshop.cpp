#include "threats/workshop/Workshop.h"

#include "core/digest/Hasher.h"
#include "threats/workshop/WorkshopTexts.h"

#include <algorithm>

namespace hallmarker::threats {

QStringList workshopStateNames()
{
    return {QStringLiteral("planned"), QStringLiteral("running"), QStringLiteral("paused"), QStringLiteral("closed")};
}

QString workshopStateText(WorkshopState state)
{
    switch (state) {
    case WorkshopState::Planned: return WorkshopTexts::tr("Planned");
    case WorkshopState::Running: return WorkshopTexts::tr("Running");
    case WorkshopState::Paused: return WorkshopTexts::tr("Paused");
    case WorkshopState::Closed: return WorkshopTexts::tr("Closed");
    }
    return {};
}

const AgendaItem *Workshop::agendaItem(const QString &id) const
{
    const auto found = std::find_if(agenda.begin(), agenda.end(), [&id](const AgendaItem &item) { return item.id == id; });
    return found == agenda.end() ? nullptr : &*found;
}

bool Workshop::isSilent() const
{
    const AgendaItem *now = current();
    return now && now->kind == AgendaKind::Silent && !revealed.contains(item);
}

namespace {

QJsonArray elementsToJson(const QList<WorkshopElement> &elements)
{
    QJsonArray list;
    for (const WorkshopElement &element : elements)
        list.append(QJsonObject{{QStringLiteral("id"), element.id}, {QStringLiteral("name"), element.name}, {QStringLiteral("kind"), element.kind}});
    return list;
}

QList<WorkshopElement> elementsFromJson(const QJsonValue &value)
{
    QList<WorkshopElement> elements;
    for (const QJsonValue &one : value.toArray()) {
        const BodyFields element(one.toObject());
        elements.append({element.text("id"), element.text("name"), element.text("kind")});
    }
    return elements;
}

} // namespace

QJsonObject Workshop::toJson() const
{
    QJsonArray spent;
    for (const AgendaRun &run : runs)
        spent.append(QJsonObject{{QStringLiteral("item"), run.item}, {QStringLiteral("from"), run.fromMs}, {QStringLiteral("to"), run.toMs}});
    QJsonObject held;
    for (auto it = hands.begin(); it != hands.end(); ++it)
        held.insert(it.key(), QJsonArray::fromStringList(*it));
    QJsonObject body{{QStringLiteral("model"), model},
            {QStringLiteral("scope"), elementsToJson(scope)},
            {QStringLiteral("categories"), QJsonArray::fromStringList(categories)},
            {QStringLiteral("agenda"), AgendaItem::toJson(agenda)},
            {QStringLiteral("state"), workshopStateNames().at(static_cast<int>(state))},
            {QStringLiteral("item"), item},
            {QStringLiteral("runs"), spent},
            {QStringLiteral("revealed"), QJsonArray::fromStringList(revealed)},
            {QStringLiteral("deck"), deck},
            {QStringLiteral("hands"), held},
            {QStringLiteral("closedMs"), closedMs}};
    if (!closedElements.isEmpty() || !closedModelName.isEmpty()) {
        body.insert(QStringLiteral("closedModelName"), closedModelName);
        body.insert(QStringLiteral("closedElements"), elementsToJson(closedElements));
    }
    return body;
}

core::Result<Workshop> Workshop::fromRecord(const core::Record &record)
{
    const BodyFields body(record.body);
    const qsizetype state = workshopStateNames().indexOf(body.text("state"));
    if (record.kind != QLatin1String(kind) || state < 0)
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is not a workshop.").arg(record.id), {}, {.file = record.id});
    Workshop read;
    read.head = RecordHead::of(record);
    read.name = record.name;
    read.model = body.text("model");
    read.scope = elementsFromJson(body.value("scope"));
    read.categories = body.texts("categories");
    read.agenda = AgendaItem::fromJson(body.value("agenda").toArray());
    read.state = static_cast<WorkshopState>(state);
    read.item = body.text("item");
    for (const QJsonValue &value : body.value("runs").toArray()) {
        const BodyFields run(value.toObject());
        read.runs.append({run.text("item"), run.number("from"), run.number("to")});
    }
    read.revealed = body.texts("revealed");
    read.deck = body.text("deck");
    const QJsonObject held = body.value("hands").toObject();
    for (auto it = held.begin(); it != held.end(); ++it)
        read.hands.insert(it.key(), it.value().toVariant().toStringList());
    read.closedMs = body.number("closedMs");
    read.closedModelName = body.text("closedModelName");
    read.closedElements = elementsFromJson(body.value("closedElements"));
    return read;
}

core::RecordDraft Workshop::draft() const
{
    core::RecordDraft draft;
    draft.id = head.id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = name;
    draft.body = toJson();
    return draft;
}

QString workshopPartId(const QString &prefix, const QString &workshop, const QStringList &words)
{
    const QByteArray key = words.join(QChar(0x1f)).toUtf8();
    return QStringLiteral("%1_%2_%3").arg(prefix, workshop.section(QLatin1Char('_'), -1), core::Hasher::of(key).hex().left(16));
}

QString WorkshopSeat::idOf(const QString &workshop, const QString &who)
{
    return workshopPartId(QString::fromLatin1(kind), workshop, {who});
}

QJsonObject WorkshopSeat::toJson() const
{
    return {{QStringLiteral("workshop"), workshop}, {QStringLiteral("who"), who}, {QStringLiteral("role"), workshopRoleNames().at(static_cast<int>(role))}, {QStringLiteral("joinedMs"), joinedMs}};
}

core::Result<WorkshopSeat> WorkshopSeat::fromRecord(const core::Record &record)
{
    if (record.kind != QLatin1String(kind))
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("The record \"%1\" is no seat of a workshop.").arg(record.id), {}, {.file = record.id});
    const BodyFields body(record.body);
    return WorkshopSeat{RecordHead::of(record), body.text("workshop"), body.text("who"), workshopRoleFromName(body.text("role")), body.number("joinedMs")};
}

core::RecordDraft WorkshopSeat::draft() const
{
    core::RecordDraft draft;
    draft.id = head.id.isEmpty() ? idOf(workshop, who) : head.id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = who;
    draft.body = toJson();
    return draft;
}

} // namespace hallmarker::threats
