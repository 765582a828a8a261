#include "core/storage/LogEntryText.h"

#include "core/clock/Clock.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace hallmarker::core {

namespace {

QByteArray quotedJson(const QString &text)
{
    return CanonicalJson::of(QJsonValue(text));
}

void appendJsonText(QByteArray &out, QByteArrayView text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
    });
    if (isPlain) {
        out += '"';
        out.append(text);
        out += '"';
    } else {
        out += quotedJson(QString::fromUtf8(text));
    }
}

void appendDigest(QByteArray &out, QByteArrayView raw)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    if (!raw.isEmpty())
        out += "sha256:";
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
    out += '"';
}

/// Takes `literal` and then a quoted JSON text off the front.
bool takeMember(QByteArrayView &rest, QByteArrayView literal, QByteArrayView &text)
{
    if (!rest.startsWith(literal))
        return false;
    rest = rest.sliced(literal.size());
    if (rest.isEmpty() || rest.front() != '"')
        return false;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] == '\\') {
            ++i;
        } else if (rest[i] == '"') {
            text = rest.first(i + 1);
            rest = rest.sliced(i + 1);
            return true;
        }
    }
    return false;
}

} // namespace

LogEntryText::LogEntryText(const QString &action, const QString &actor, qint64 atMs, const QString &role)
    : m_actor(actor), m_atMs(atMs), m_role(role),
      m_head("{\"action\":" + quotedJson(action) + ",\"actor\":" + quotedJson(actor) + ",\"at\":" + quotedJson(instantText(atMs))),
      m_tail((role.isEmpty() ? QByteArray() : QByteArray(",\"role\":" + quotedJson(role))) + ",\"v\":1}")
{
}

LogEntryText LogEntryText::withAction(const QString &action) const
{
    return LogEntryText(action, m_actor, m_atMs, m_role);
}

QByteArray LogEntryText::ofRecord(const QByteArray &recordMember) const
{
    return QByteArray(m_head + ",\"record\":" + recordMember + m_tail);
}

QByteArray LogEntryText::ofPayload(const QJsonObject &payload) const
{
    return QByteArray(m_head + ",\"payload\":" + CanonicalJson::of(payload) + m_tail);
}

QByteArray LogEntryText::recordMember(QByteArrayView id, QByteArrayView kind, QByteArrayView nameDigest, qint64 revision,
                                      QByteArrayView digest, QByteArrayView basis, bool isDeleted)
{
    QByteArray out;
    out.reserve(384);
    out += "{\"basis\":";
    appendDigest(out, basis);
    if (isDeleted)
        out += ",\"deleted\":true";
    out += ",\"digest\":";
    appendDigest(out, digest);
    out += ",\"id\":";
    appendJsonText(out, id);
    out += ",\"kind\":";
    appendJsonText(out, kind);
    out += ",\"nameDigest\":";
    appendDigest(out, nameDigest);
    out += ",\"revision\":" + QByteArray::number(revision) + "}";
    return out;
}

Digest LogEntryText::dependencyDigest(QList<Dependency> dependencies)
{
    std::sort(dependencies.begin(), dependencies.end(), [](const Dependency &a, const Dependency &b) {
        return std::tie(a.subjectId, a.role) < std::tie(b.subjectId, b.role);
    });
    QJsonArray array;
    for (const Dependency &dependency : dependencies)
        array.append(QJsonArray{dependency.subjectId, dependency.role, dependency.seen.toString()});
    return CanonicalJson::digestOf(array);
}

QJsonObject LogEntryText::dependencyPayload(const QString &dependentId, qint64 number, const Digest &digest)
{
    return {{QStringLiteral("dependencies"), digest.toString()},
            {QStringLiteral("number"), number},
            {QStringLiteral("record"), dependentId}};
}

bool LogEntryParts::split(QByteArrayView entry, LogEntryParts &parts)
{
    QByteArrayView rest = entry;
    if (!takeMember(rest, "{\"action\":", parts.action) || !takeMember(rest, ",\"actor\":", parts.actor)
        || !takeMember(rest, ",\"at\":", parts.at))
        return false;
    constexpr QByteArrayView record(",\"record\":");
    constexpr QByteArrayView payload(",\"payload\":");
    parts.record = rest.startsWith(record) ? rest.sliced(record.size()) : QByteArrayView();
    parts.payload = rest.startsWith(payload) ? rest.sliced(payload.size()) : QByteArrayView();
    return !parts.record.isEmpty() || !parts.payload.isEmpty();
}

qint64 LogEntryParts::atMs() const
{
    // "2026-03-01T09:30:00.000Z" with its quotes.
    if (at.size() != 26)
        return -1;
    const auto number = [this](int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; ++i) {
            if (at[i] < '0' || at[i] > '9')
                return -1;
            value = value * 10 + (at[i] - '0');
        }
        return value;
    };
    const std::chrono::year_month_day date{std::chrono::year(number(1, 4)), std::chrono::month(static_cast<unsigned>(number(6, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(9, 2)))};
    if (!date.ok())
        return -1;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return (((days * 24 + number(12, 2)) * 60 + number(15, 2)) * 60 + number(18, 2)) * 1000 + number(21, 3);
}

} // namespace hallmarker::core
