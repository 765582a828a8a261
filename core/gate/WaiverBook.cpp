#include "core/gate/WaiverBook.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

constexpr qint64 bookDayMs = 86'400'000;
const QString waiverKind = QString::fromLatin1(WaiverRecord::kind);

Error refusal(const char *field, const QString &message)
{
    return Error(ErrorKind::Invalid, message, {}, {.pointer = QLatin1Char('/') + QString::fromLatin1(field)});
}

} // namespace

QJsonObject WaiverRecord::toJson() const
{
    QJsonObject json{{QStringLiteral("finding"), waiver.finding}, {QStringLiteral("reason"), waiver.reason}, {QStringLiteral("owner"), waiver.owner}, {QStringLiteral("expires"), instantText(waiver.expiresMs)},
                     {QStringLiteral("requestedBy"), requestedBy}, {QStringLiteral("requested"), instantText(requestedMs)}};
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(QStringLiteral("digest"), waiver.scope.isEmpty() ? QString() : waiver.scope.toString());
    put(QStringLiteral("subject"), subjectId);
    put(QStringLiteral("subjectName"), subjectName);
    put(QStringLiteral("ticket"), waiver.ticket);
    put(QStringLiteral("approvedBy"), waiver.approvedBy);
    put(QStringLiteral("approved"), waiver.isApproved() ? instantText(waiver.approvedMs) : QString());
    put(QStringLiteral("withdrawnBy"), withdrawnBy);
    put(QStringLiteral("withdrawnBecause"), withdrawnBecause);
    return json;
}

Result<WaiverRecord> WaiverRecord::fromRecord(const Record &record)
{
    const auto text = [&record](const char *key) { return record.body.value(QString::fromLatin1(key)).toString(); };
    WaiverRecord read;
    read.waiver.id = record.name;
    read.waiver.recordId = record.id;
    read.revision = record.revision;
    read.waiver.finding = text("finding");
    read.waiver.reason = text("reason");
    read.waiver.owner = text("owner");
    read.waiver.ticket = text("ticket");
    read.waiver.scope = Digest::fromText(text("digest"));
    read.waiver.expiresMs = instantFromText(text("expires"));
    read.waiver.approvedBy = text("approvedBy");
    read.waiver.approvedMs = read.waiver.isApproved() ? instantFromText(text("approved")) : 0;
    read.subjectId = text("subject");
    read.subjectName = text("subjectName");
    read.requestedBy = text("requestedBy");
    read.requestedMs = instantFromText(text("requested"));
    read.withdrawnBy = text("withdrawnBy");
    read.withdrawnBecause = text("withdrawnBecause");
    // One that cannot be understood may not let anything pass, and a bad digest may not become none.
    const bool isDigestBad = record.body.contains(QStringLiteral("digest")) && read.waiver.scope.isEmpty();
    if (read.waiver.finding.isEmpty() || read.waiver.reason.isEmpty() || read.waiver.owner.isEmpty() || read.waiver.expiresMs < 0 || read.waiver.approvedMs < 0 || isDigestBad)
        return Error(ErrorKind::Integrity, QCoreApplication::translate("Gate", "The record %1 is not a waiver that can be understood.").arg(record.id));
    return read;
}

Result<WaiverRecord> WaiverBook::ask(const WaiverWish &wish, int maxDays)
{
    const qint64 nowMs = m_workspace.clock().nowMs();
    if (wish.key.trimmed().isEmpty())
        return refusal("finding", QCoreApplication::translate("Gate", "A waiver needs the key of one result."));
    if (wish.reason.trimmed().isEmpty())
        return refusal("reason", QCoreApplication::translate("Gate", "A waiver needs a reason that others understand later."));
    if (wish.owner.trimmed().isEmpty())
        return refusal("owner", QCoreApplication::translate("Gate", "A waiver needs an owner who answers for it."));
    if (wish.expiresMs <= nowMs)
        return refusal("expires", QCoreApplication::translate("Gate", "The end of the waiver has to lie ahead."));
    if (wish.expiresMs - nowMs > maxDays * bookDayMs)
        return refusal("expires", QCoreApplication::translate("Gate", "The waiver lasts longer than the %n day(s) that the policy allows.", nullptr, maxDays));
    HALLMARKER_ASSIGN(const QList<WaiverRecord> all, list());
    for (const WaiverRecord &other : all)
        if (other.waiver.finding == wish.key && other.waiver.scope == wish.subjectDigest && !other.waiver.isExpired(nowMs))
            return Error(ErrorKind::Conflict, QCoreApplication::translate("Gate", "%1 is a waiver of this result already. Approve it, or withdraw it first.").arg(other.waiver.id));
    WaiverRecord asked;
    asked.waiver.finding = wish.key;
    asked.waiver.scope = wish.subjectDigest;
    asked.waiver.reason = wish.reason.trimmed();
    asked.waiver.owner = wish.owner.trimmed();
    asked.waiver.expiresMs = wish.expiresMs;
    asked.waiver.ticket = wish.ticket.trimmed();
    asked.subjectId = wish.subjectId;
    asked.subjectName = wish.subjectName;
    asked.requestedBy = m_workspace.actor().name;
    asked.requestedMs = nowMs;
    return store(asked, QStringLiteral("gate.waiver-asked"));
}

Result<WaiverRecord> WaiverBook::approve(const QString &reference)
{
    HALLMARKER_ASSIGN(WaiverRecord found, find(reference));
    const QString who = m_workspace.actor().name;
    const qint64 nowMs = m_workspace.clock().nowMs();
    if (found.isWithdrawn())
        return Error(ErrorKind::Conflict, QCoreApplication::translate("Gate", "The waiver %1 was withdrawn.").arg(found.waiver.id));
    if (found.waiver.isApproved())
        return Error(ErrorKind::Conflict, QCoreApplication::translate("Gate", "The waiver %1 was approved by %2 already.").arg(found.waiver.id, found.waiver.approvedBy));
    if (found.waiver.isExpired(nowMs))
        return Error(ErrorKind::Conflict, QCoreApplication::translate("Gate", "The waiver %1 has expired; ask for a new one.").arg(found.waiver.id));
    if (isSamePerson(who, found.waiver.owner))
        return Error(ErrorKind::Denied, QCoreApplication::translate("Gate", "A waiver must be approved by somebody other than its owner."));
    if (isSamePerson(who, found.requestedBy))
        return Error(ErrorKind::Denied, QCoreApplication::translate("Gate", "A waiver must be approved by somebody other than the one who asked for it."));
    found.waiver.approvedBy = who;
    found.waiver.approvedMs = nowMs;
    return store(found, QStringLiteral("gate.waiver-approved"));
}

Result<WaiverRecord> WaiverBook::withdraw(const QString &reference, const QString &because)
{
    HALLMARKER_ASSIGN(WaiverRecord found, find(reference));
    if (found.isWithdrawn())
        return Error(ErrorKind::Conflict, QCoreApplication::translate("Gate", "The waiver %1 was withdrawn.").arg(found.waiver.id));
    if (because.trimmed().isEmpty())
        return refusal("reason", QCoreApplication::translate("Gate", "Say why the waiver is withdrawn."));
    found.withdrawnBy = m_workspace.actor().name;
    found.withdrawnBecause = because.trimmed();
    return store(found, QStringLiteral("gate.waiver-withdrawn"));
}

Result<QList<WaiverRecord>> WaiverBook::list(bool withWithdrawn) const
{
    RecordFilter filter;
    filter.kind = waiverKind;
    HALLMARKER_ASSIGN(QList<Record> records, m_workspace.records(filter));
    std::sort(records.begin(), records.end(), [](const Record &one, const Record &other) { return std::pair(one.createdMs, one.id) < std::pair(other.createdMs, other.id); });
    QList<WaiverRecord> waivers;
    for (const Record &record : std::as_const(records)) {
        HALLMARKER_ASSIGN(const WaiverRecord waiver, WaiverRecord::fromRecord(record));
        if (withWithdrawn || !waiver.isWithdrawn())
            waivers += waiver;
    }
    return waivers;
}

Result<QList<GateWaiver>> WaiverBook::waivers() const
{
    HALLMARKER_ASSIGN(const QList<WaiverRecord> records, list());
    QList<GateWaiver> waivers;
    for (const WaiverRecord &record : records)
        waivers += record.waiver;
    return waivers;
}

Result<WaiverRecord> WaiverBook::find(const QString &reference) const
{
    HALLMARKER_ASSIGN(const Record record, m_workspace.resolve(waiverKind, reference));
    return WaiverRecord::fromRecord(record);
}

Result<WaiverRecord> WaiverBook::store(const WaiverRecord &waiver, const QString &action)
{
    WaiverRecord stored;
    const bool isNew = waiver.revision == 0;
    HALLMARKER_ASSIGN(const QList<WaiverRecord> all, list(true));
    HALLMARKER_TRY(m_workspace.write(action, [&](WriteTransaction &transaction) -> Result<void> {
        RecordDraft draft;
        draft.id = waiver.waiver.recordId;
        draft.kind = waiverKind;
        draft.name = isNew ? QStringLiteral("WAIVE-%1").arg(all.size() + 1) : waiver.waiver.id;
        draft.body = waiver.toJson();
        draft.searchText = QString(waiver.waiver.finding + QLatin1Char(' ') + waiver.waiver.reason + QLatin1Char(' ') + waiver.waiver.owner + QLatin1Char(' ') + waiver.waiver.ticket);
        HALLMARKER_ASSIGN(const Record record, transaction.put(draft, waiver.revision));
        HALLMARKER_ASSIGN(stored, WaiverRecord::fromRecord(record));
        return {};
    }));
    return stored;
}

} // namespace hallmarker::core
