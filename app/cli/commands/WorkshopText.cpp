#include "app/cli/commands/WorkshopText.h"

#include "app/cli/CliTexts.h"
#include "app/cli/TextTable.h"

#include "threats/workshop/WorkshopCategory.h"
#include "threats/workshop/WorkshopTimer.h"

#include <QJsonArray>

namespace hallmarker::cli {

namespace {

QJsonArray agendaJson(const threats::LoadedWorkshop &loaded, qint64 nowMs)
{
    QJsonArray agenda;
    const threats::WorkshopTimer timer(loaded.workshop, nowMs);
    for (const threats::TimedItem &item : timer.items())
        agenda.append(QJsonObject{{QStringLiteral("id"), item.item.id}, {QStringLiteral("title"), item.item.title}, {QStringLiteral("kind"), threats::agendaKindNames().at(static_cast<int>(item.item.kind))}, {QStringLiteral("minutes"), item.item.minutes}, {QStringLiteral("spentMs"), item.spentMs}, {QStringLiteral("overrunMs"), item.overrunMs()}, {QStringLiteral("now"), item.isNow}});
    return agenda;
}

} // namespace

Option seatOption()
{
    return {QStringLiteral("as"), QStringLiteral("NAME"), CliTexts::tr("On whose seat; without it the name of whoever works with the workspace")};
}

QString workshopText(const threats::LoadedWorkshop &loaded, qint64 nowMs)
{
    const threats::Workshop &workshop = loaded.workshop;
    QString text = QStringLiteral("%1  %2  %3\n").arg(workshop.head.id, workshop.name, threats::workshopStateText(workshop.state));
    if (!loaded.modelName.isEmpty())
        text += CliTexts::tr("Threat model: %1\n").arg(loaded.modelName);
    TextTable agenda({CliTexts::tr("Item"), CliTexts::tr("Title"), CliTexts::tr("Planned"), CliTexts::tr("Spent"), CliTexts::tr("Overrun")});
    const threats::WorkshopTimer timer(workshop, nowMs);
    for (const threats::TimedItem &item : timer.items())
        agenda.add({(item.isNow ? QStringLiteral("> ") : QStringLiteral("  ")) + item.item.id, item.item.title, threats::WorkshopTimer::text(item.plannedMs()), item.isBegun ? threats::WorkshopTimer::text(item.spentMs) : QString(), item.overrunMs() > 0 ? threats::WorkshopTimer::text(item.overrunMs()) : QString()});
    text += QLatin1Char('\n') + agenda.toString();
    text += QLatin1Char('\n');
    for (const threats::WorkshopSeat &seat : loaded.seats)
        text += QStringLiteral("%1  %2\n").arg(seat.who, threats::workshopRoleText(seat.role));
    for (const threats::Contribution &one : loaded.contributions) {
        const QString words = one.isSealed && one.what.isEmpty() ? CliTexts::tr("(sealed)") : one.text.isEmpty() ? one.card : one.text;
        text += QStringLiteral("%1  %2  %3: %4%5\n").arg(one.head.id, one.by, one.what.isEmpty() ? CliTexts::tr("Contribution") : threats::contributionKindText(one.what), words, one.isParked ? CliTexts::tr(" (parked)") : QString());
    }
    for (const threats::Poll &poll : loaded.polls) {
        QStringList counts;
        for (qsizetype i = 0; i < poll.counts.size(); ++i)
            counts += QStringLiteral("%1 %2").arg(poll.choices.at(i)).arg(poll.counts.at(i));
        text += QStringLiteral("%1  %2  %3\n").arg(poll.head.id, poll.question, poll.state == threats::PollState::Revealed ? counts.join(QStringLiteral(", ")) : CliTexts::tr("open, %n ballot(s)", nullptr, loaded.ballotsOf(poll.head.id)));
    }
    for (const threats::WorkshopDecision &one : loaded.decisions)
        text += QStringLiteral("%1  %2: %3 (%4)\n").arg(one.head.id, threats::workshopTreatmentText(one.treatment), one.text, one.reason);
    for (const threats::WorkshopAction &one : loaded.actions)
        text += QStringLiteral("%1  %2  %3  %4  %5\n").arg(one.head.id, one.text, one.owner, one.due, one.tracker).trimmed() + QLatin1Char('\n');
    const threats::CoverageMap map = loaded.coverage();
    text += CliTexts::tr("Coverage: %1 of %2 fields seen.\n").arg(map.seen()).arg(map.fields());
    return text;
}

QJsonObject workshopJson(const threats::LoadedWorkshop &loaded, qint64 nowMs)
{
    const threats::Workshop &workshop = loaded.workshop;
    QJsonArray seats;
    for (const threats::WorkshopSeat &seat : loaded.seats)
        seats.append(QJsonObject{{QStringLiteral("who"), seat.who}, {QStringLiteral("role"), threats::workshopRoleNames().at(static_cast<int>(seat.role))}});
    QJsonArray board;
    for (const threats::Contribution &one : loaded.contributions) {
        QJsonObject entry = one.isSealed && one.what.isEmpty() ? QJsonObject() : one.words();
        entry.insert(QStringLiteral("id"), one.head.id);
        entry.insert(QStringLiteral("by"), one.by);
        entry.insert(QStringLiteral("item"), one.item);
        entry.insert(QStringLiteral("sealed"), one.isSealed);
        entry.insert(QStringLiteral("parked"), one.isParked);
        board.append(entry);
    }
    QJsonArray polls;
    for (const threats::Poll &poll : loaded.polls) {
        QJsonArray counts;
        for (const int count : poll.counts)
            counts.append(count);
        polls.append(QJsonObject{{QStringLiteral("id"), poll.head.id}, {QStringLiteral("question"), poll.question}, {QStringLiteral("choices"), QJsonArray::fromStringList(poll.choices)}, {QStringLiteral("counts"), counts}, {QStringLiteral("ballots"), loaded.ballotsOf(poll.head.id)}, {QStringLiteral("revealed"), poll.state == threats::PollState::Revealed}});
    }
    QJsonArray decisions;
    for (const threats::WorkshopDecision &one : loaded.decisions) {
        QJsonObject entry = one.toJson();
        entry.insert(QStringLiteral("id"), one.head.id);
        entry.insert(QStringLiteral("revision"), one.head.revision);
        decisions.append(entry);
    }
    QJsonArray actions;
    for (const threats::WorkshopAction &one : loaded.actions) {
        QJsonObject entry = one.toJson();
        entry.insert(QStringLiteral("id"), one.head.id);
        actions.append(entry);
    }
    const threats::CoverageMap map = loaded.coverage();
    QJsonArray rows;
    for (qsizetype row = 0; row < map.elements().size(); ++row) {
        QJsonObject fields;
        for (qsizetype column = 0; column < map.categories().size(); ++column)
            fields.insert(map.categories().at(column), QJsonObject{{QStringLiteral("threats"), map.field(row, column).threats}, {QStringLiteral("seen"), map.field(row, column).isSeen()}});
        rows.append(QJsonObject{{QStringLiteral("element"), map.elements().at(row).id}, {QStringLiteral("name"), map.elements().at(row).name}, {QStringLiteral("fields"), fields}});
    }
    QJsonObject hands;
    for (auto it = workshop.hands.begin(); it != workshop.hands.end(); ++it)
        hands.insert(it.key(), QJsonArray::fromStringList(*it));
    return {{QStringLiteral("id"), workshop.head.id}, {QStringLiteral("name"), workshop.name}, {QStringLiteral("model"), workshop.model}, {QStringLiteral("state"), threats::workshopStateNames().at(static_cast<int>(workshop.state))}, {QStringLiteral("item"), workshop.item}, {QStringLiteral("agenda"), agendaJson(loaded, nowMs)}, {QStringLiteral("seats"), seats},
            {QStringLiteral("board"), board}, {QStringLiteral("votes"), polls}, {QStringLiteral("decisions"), decisions}, {QStringLiteral("actions"), actions}, {QStringLiteral("hands"), hands}, {QStringLiteral("coverage"), QJsonObject{{QStringLiteral("fields"), map.fields()}, {QStringLiteral("seen"), map.seen()}, {QStringLiteral("elements"), rows}}}};
}

} // namespace hallmarker::cli
