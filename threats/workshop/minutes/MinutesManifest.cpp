#include "threats/workshop/minutes/MinutesManifest.h"

#include "core/clock/Clock.h"
#include "core/json/CanonicalJson.h"
#include "threats/workshop/WorkshopTimer.h"

namespace hallmarker::threats {

namespace {

QJsonArray manifestAgenda(const LoadedWorkshop &loaded)
{
    const WorkshopTimer timer(loaded.workshop, loaded.workshop.closedMs);
    QJsonArray agenda;
    for (const TimedItem &item : timer.items())
        agenda.append(QJsonObject{{QStringLiteral("id"), item.item.id}, {QStringLiteral("title"), item.item.title}, {QStringLiteral("kind"), agendaKindNames().at(static_cast<int>(item.item.kind))}, {QStringLiteral("plannedMs"), item.plannedMs()}, {QStringLiteral("spentMs"), item.spentMs}, {QStringLiteral("overrunMs"), item.overrunMs()}});
    return agenda;
}

QJsonArray manifestSeats(const LoadedWorkshop &loaded)
{
    QJsonArray seats;
    for (const WorkshopSeat &seat : loaded.seats)
        seats.append(QJsonObject{{QStringLiteral("who"), seat.who}, {QStringLiteral("role"), workshopRoleNames().at(static_cast<int>(seat.role))}});
    return seats;
}

QJsonArray manifestBoard(const LoadedWorkshop &loaded)
{
    QJsonArray board;
    for (const Contribution &one : loaded.contributions) {
        QJsonObject entry = one.words();
        entry.insert(QStringLiteral("id"), one.head.id);
        entry.insert(QStringLiteral("by"), one.by);
        entry.insert(QStringLiteral("item"), one.item);
        entry.insert(QStringLiteral("parked"), one.isParked);
        if (one.promoted.isThere())
            entry.insert(QStringLiteral("promoted"), one.promoted.toJson());
        if (!one.element.isEmpty())
            entry.insert(QStringLiteral("elementName"), loaded.elementName(one.element));
        board.append(entry);
    }
    return board;
}

QJsonArray manifestPolls(const LoadedWorkshop &loaded)
{
    QJsonArray polls;
    for (const Poll &poll : loaded.polls) {
        QJsonArray counts;
        for (const int count : poll.counts)
            counts.append(count);
        polls.append(QJsonObject{{QStringLiteral("id"), poll.head.id}, {QStringLiteral("subject"), poll.subject}, {QStringLiteral("question"), poll.question}, {QStringLiteral("choices"), QJsonArray::fromStringList(poll.choices)}, {QStringLiteral("counts"), counts}});
    }
    return polls;
}

QJsonArray manifestDecisions(const LoadedWorkshop &loaded)
{
    QJsonArray decisions;
    for (const WorkshopDecision &one : loaded.decisions) {
        QJsonObject entry = one.toJson();
        entry.remove(QStringLiteral("workshop"));
        entry.insert(QStringLiteral("id"), one.head.id);
        decisions.append(entry);
    }
    return decisions;
}

QJsonArray manifestActions(const LoadedWorkshop &loaded)
{
    QJsonArray actions;
    for (const WorkshopAction &one : loaded.actions)
        actions.append(QJsonObject{{QStringLiteral("id"), one.head.id}, {QStringLiteral("decision"), one.decision}, {QStringLiteral("text"), one.text}, {QStringLiteral("owner"), one.owner}, {QStringLiteral("due"), one.due}});
    return actions;
}

QJsonObject manifestCoverage(const LoadedWorkshop &loaded)
{
    const CoverageMap map = loaded.coverage();
    QJsonArray rows;
    for (qsizetype row = 0; row < map.elements().size(); ++row) {
        QJsonArray unseen;
        for (qsizetype column = 0; column < map.categories().size(); ++column)
            if (!map.field(row, column).isSeen())
                unseen.append(map.categories().at(column));
        rows.append(QJsonObject{{QStringLiteral("element"), map.elements().at(row).id}, {QStringLiteral("name"), map.elements().at(row).name}, {QStringLiteral("notSeen"), unseen}});
    }
    return {{QStringLiteral("fields"), map.fields()}, {QStringLiteral("seen"), map.seen()}, {QStringLiteral("elements"), rows}};
}

} // namespace

QJsonObject minutesManifest(const LoadedWorkshop &loaded)
{
    const Workshop &workshop = loaded.workshop;
    return {{QStringLiteral("format"), QStringLiteral("hallmarker-workshop-minutes/1")},
            {QStringLiteral("workshop"), workshop.head.id},
            {QStringLiteral("name"), workshop.name},
            {QStringLiteral("model"), QJsonObject{{QStringLiteral("record"), workshop.model}, {QStringLiteral("name"), loaded.modelName}}},
            {QStringLiteral("began"), workshop.runs.isEmpty() ? QString() : core::instantText(workshop.runs.constFirst().fromMs)},
            {QStringLiteral("closed"), workshop.closedMs > 0 ? core::instantText(workshop.closedMs) : QString()},
            {QStringLiteral("agenda"), manifestAgenda(loaded)},
            {QStringLiteral("seats"), manifestSeats(loaded)},
            {QStringLiteral("board"), manifestBoard(loaded)},
            {QStringLiteral("votes"), manifestPolls(loaded)},
            {QStringLiteral("decisions"), manifestDecisions(loaded)},
            {QStringLiteral("actions"), manifestActions(loaded)},
            {QStringLiteral("categories"), QJsonArray::fromStringList(workshop.categories)},
            {QStringLiteral("coverage"), manifestCoverage(loaded)}};
}

core::Digest minutesDigest(const LoadedWorkshop &loaded)
{
    return core::CanonicalJson::digestOf(minutesManifest(loaded));
}

QStringList minutesChanges(const QJsonObject &before, const QJsonObject &after)
{
    QStringList changed;
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        if (before.value(key) != after.value(key))
            changed.append(key);
    return changed;
}

} // namespace hallmarker::threats
