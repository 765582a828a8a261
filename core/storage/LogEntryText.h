#pragma once

#include "core/digest/Digest.h"
#include "core/record/Record.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace hallmarker::core {

/// The bytes of log entries. They are canonical JSON (RFC 8785), put together by hand: an import writes a hundred
/// thousand of them, and a verification takes them apart again without a parser.
class LogEntryText {
public:
    /// What every entry of one transaction begins and ends with. `role` is what a database server knows the writer as.
    LogEntryText(const QString &action, const QString &actor, qint64 atMs, const QString &role);

    QByteArray ofRecord(const QByteArray &recordMember) const;
    QByteArray ofPayload(const QJsonObject &payload) const;
    /// The same with another action than that of the transaction.
    LogEntryText withAction(const QString &action) const;

    /// {"basis":...,"digest":...,"id":...,"kind":...,"nameDigest":...,"revision":n}; "deleted":true when it was removed.
    /// Digests are raw. The name itself stays outside the log: it may be erased one day.
    static QByteArray recordMember(QByteArrayView id, QByteArrayView kind, QByteArrayView nameDigest, qint64 revision,
                                   QByteArrayView digest, QByteArrayView basis, bool isDeleted);
    /// One digest over what a record rests on.
    static Digest dependencyDigest(QList<Dependency> dependencies);
    static QJsonObject dependencyPayload(const QString &dependentId, qint64 number, const Digest &digest);

private:
    QString m_actor;
    qint64 m_atMs;
    QString m_role;
    QByteArray m_head;
    QByteArray m_tail;
};

/// An entry taken apart. Views into the entry's bytes.
struct LogEntryParts {
    QByteArrayView action; ///< with quotes
    QByteArrayView actor;  ///< with quotes
    QByteArrayView at;     ///< with quotes
    QByteArrayView record; ///< from its brace on to the end of the entry; empty when there is none
    QByteArrayView payload;

    /// False when the bytes are not an entry of ours.
    static bool split(QByteArrayView entry, LogEntryParts &parts);
    /// Milliseconds of `at`; -1 when it is no instant.
    qint64 atMs() const;
};

} // namespace hallmarker::core
