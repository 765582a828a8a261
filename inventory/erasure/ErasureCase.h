#pragma once

#include "inventory/erasure/ErasureIds.h"
#include "inventory/record/BodyReader.h"
#include "inventory/record/RecordRepository.h"

namespace hallmarker::inventory {

/// A request for erasure (GDPR Art. 17). head.name is a token; who asked stands in a personal field, which can be erased
/// when the case is closed.
struct ErasureCase {
    static constexpr const char *kind = "erasure-case";
    /// Name of the personal field.
    static QString subjectField() { return QStringLiteral("subject"); }

    RecordHead<ErasureCaseId> head;
    QStringList assets;           ///< known to hold the subject
    qint64 requestedMs = 0;
    qint64 deadlineMs = 0;        ///< one month on (Art. 12(3)), three when extended
    QString extensionReason;      ///< why it was extended by two months
    QString subjectCommitment;    ///< what the log sees of the subject
    QString note;
    qint64 closedMs = 0;          ///< 0: open
    QString closedBy;
    QString reopenedBecause;
    QStringList stoppedAt;        ///< "from -> to: reason, evidence": the edges that stopped the data when last traced
    qint64 tracedMs = 0;

    bool isClosed() const { return closedMs != 0; }
    QJsonObject toJson() const;
    static core::Result<ErasureCase> fromJson(const QJsonObject &body);
    QString searchText() const { return note; }
};

using ErasureCaseRepository = RecordRepository<ErasureCase>;

} // namespace hallmarker::inventory
