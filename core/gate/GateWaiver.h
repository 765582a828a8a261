#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"
#include "core/yaml/YamlReader.h"

#include <QList>
#include <QString>

namespace hallmarker::core {

struct GateOutcome;

/// Somebody's decision, written down with a reason, to let a failing outcome pass until a day.
struct GateWaiver {
    QString id;
    QString finding;       ///< key of the outcome, or a pattern with at most one * in each part between '@'
    Digest scope;          ///< when set: holds only while the subject has this digest
    QString reason;
    QString owner;
    QString approvedBy;
    qint64 approvedMs = 0;
    qint64 expiresMs = 0;  ///< the waiver holds before this instant (the start of that day, UTC)
    QString ticket;
    QString recordId;      ///< of one in the workspace; empty: it stands in a file
    ErrorLocation where;

    /// Those of a file always are; one in the workspace waits for it.
    bool isApproved() const { return !approvedBy.isEmpty(); }

    bool isExpired(qint64 nowMs) const { return nowMs >= expiresMs; }
    /// By key alone.
    bool names(const GateOutcome &outcome) const;
    /// By key and scope; says nothing about time.
    bool covers(const GateOutcome &outcome) const;
};

/// True when a key matches a pattern: both are divided at '@', each part may hold one * for any text.
bool waiverPatternMatches(const QString &pattern, const QString &key);

/// What a policy asks of a waiver.
struct WaiverTerms {
    int maxDays = 90;          ///< from approval to end
    bool isExact = false;      ///< the whole key of one instance; no *
    bool needsDigest = false;  ///< bound to the digest of what it is about
    WaiverTerms() = default;
    WaiverTerms(int days, bool exact = false, bool digest = false) : maxDays(days), isExact(exact), needsDigest(digest) {}
};

/// The waivers at a pointer of a document (a list of maps). Required: id, finding, reason, owner, approved_by (somebody
/// else), approved_on, expires_on (at most maxDays later). Further: scope {digest}, ticket. An id stands once.
Result<QList<GateWaiver>> parseWaivers(const YamlDocument &document, const QString &pointer, const WaiverTerms &terms);
/// A file of its own: version 1, waivers.
Result<QList<GateWaiver>> parseWaiverFile(const QByteArray &bytes, const QString &file, const WaiverTerms &terms);
/// Whether two names mean one person, as far as their writing tells.
bool isSamePerson(const QString &one, const QString &other);

} // namespace hallmarker::core
