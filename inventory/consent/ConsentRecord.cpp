#include "inventory/consent/ConsentRecord.h"

#include "core/digest/Hasher.h"
#include "inventory/record/BodyWriter.h"

#include <QTimeZone>

namespace hallmarker::inventory {

namespace {

QJsonArray eventsToJson(const QList<ConsentEvent> &events)
{
    QJsonArray array;
    for (const ConsentEvent &event : events)
        array.append(BodyWriter()
                         .text(QStringLiteral("at"), core::instantText(event.atMs))
                         .text(QStringLiteral("state"), consentStateName(event.state))
                         .text(QStringLiteral("validity"), event.validity.isZero() ? QString() : event.validity.text())
                         .text(QStringLiteral("by"), event.by)
                         .body());
    return array;
}

core::Result<QList<ConsentEvent>> eventsFromJson(const QJsonArray &array)
{
    QList<ConsentEvent> events;
    for (const QJsonValue &value : array) {
        BodyReader reader(value.toObject(), QStringLiteral("consent event"));
        ConsentEvent event;
        event.atMs = reader.instant(QStringLiteral("at"));
        const auto state = consentStateFromName(reader.requiredText(QStringLiteral("state")));
        event.state = state.value_or(ConsentState::Unknown);
        event.by = reader.text(QStringLiteral("by"));
        const QString validity = reader.text(QStringLiteral("validity"));
        HALLMARKER_TRY(reader.finish());
        if (!validity.isEmpty()) {
            HALLMARKER_ASSIGN(event.validity, CalendarDuration::parse(validity));
        }
        events.append(event);
    }
    std::stable_sort(events.begin(), events.end(), [](const ConsentEvent &a, const ConsentEvent &b) { return a.atMs < b.atMs; });
    return events;
}

const ConsentEvent *lastBy(const QList<ConsentEvent> &events, qint64 ms)
{
    const ConsentEvent *last = nullptr;
    for (const ConsentEvent &event : events)
        if (event.atMs <= ms)
            last = &event;
    return last;
}

} // namespace

ConsentState ConsentRecord::stateAt(qint64 ms) const
{
    const ConsentEvent *event = lastBy(events, ms);
    if (!event)
        return ConsentState::Unknown;
    if (isValid(event->state) && !event->validity.isZero() && event->validity.addTo(QDateTime::fromMSecsSinceEpoch(event->atMs, QTimeZone::utc())).toMSecsSinceEpoch() <= ms)
        return ConsentState::Expired;
    return event->state;
}

qint64 ConsentRecord::givenMs(qint64 beforeMs) const
{
    qint64 given = 0;
    for (const ConsentEvent &event : events)
        if (event.atMs <= beforeMs && isValid(event.state))
            given = event.atMs;
    return given;
}

QJsonObject ConsentRecord::toJson() const
{
    QJsonArray scopeArray;
    for (const ConsentScope &scope : scopes)
        scopeArray.append(scope.toJson());
    return BodyWriter(head.unknown)
        .text(QStringLiteral("subject"), subject)
        .text(QStringLiteral("lawfulBasis"), lawfulBasis)
        .text(QStringLiteral("notice"), notice)
        .text(QStringLiteral("language"), language)
        .texts(QStringLiteral("controllers"), controllers)
        .text(QStringLiteral("jurisdiction"), jurisdiction)
        .text(QStringLiteral("withdrawalMethod"), withdrawalMethod)
        .texts(QStringLiteral("datasets"), datasets)
        .array(QStringLiteral("scopes"), scopeArray)
        .array(QStringLiteral("events"), eventsToJson(events))
        .body();
}

core::Result<ConsentRecord> ConsentRecord::fromJson(const QJsonObject &body)
{
    BodyReader reader(body, QStringLiteral("consent record"));
    ConsentRecord record;
    record.subject = reader.text(QStringLiteral("subject"));
    record.lawfulBasis = reader.requiredText(QStringLiteral("lawfulBasis"));
    record.notice = reader.text(QStringLiteral("notice"));
    record.language = reader.text(QStringLiteral("language"));
    record.controllers = reader.texts(QStringLiteral("controllers"));
    record.jurisdiction = reader.text(QStringLiteral("jurisdiction"));
    record.withdrawalMethod = reader.text(QStringLiteral("withdrawalMethod"));
    record.datasets = reader.texts(QStringLiteral("datasets"));
    const QJsonArray scopes = reader.array(QStringLiteral("scopes"));
    const QJsonArray events = reader.array(QStringLiteral("events"));
    record.head.unknown = reader.unknown();
    HALLMARKER_TRY(reader.finish());
    for (const QJsonValue &value : scopes) {
        HALLMARKER_ASSIGN(const ConsentScope scope, ConsentScope::fromJson(value.toObject()));
        record.scopes.append(scope);
    }
    HALLMARKER_ASSIGN(record.events, eventsFromJson(events));
    return record;
}

} // namespace hallmarker::inventory
