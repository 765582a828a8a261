#pragma once

#include "core/record/Record.h"
#include "dpia/signing/Attestation.h"
#include "dpia/signing/SigningKey.h"

namespace hallmarker::dpia {

/// A person's signature under a decision, as a record. What was signed and the signature never change; that it was withdrawn
/// or that another took its place are later revisions.
struct AssessmentSignature {
    static constexpr const char *kind = "assessment-signature";

    QString id;
    qint64 revision = 0;
    Attestation attestation;
    SignatureBytes made;
    QString withdrawnBy;      ///< empty: it stands
    QString withdrawnReason;
    QString withdrawnAt;      ///< instant
    QString supersededBy;     ///< a later signature of the same person; empty: none
    core::Digest digest;      ///< of the record
    qint64 createdMs = 0;

    bool isWithdrawn() const { return !withdrawnBy.isEmpty(); }
    QJsonObject toJson() const;
    static core::Result<AssessmentSignature> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;

    /// Whether the signature was made over the attestation with the key that it names.
    core::Result<void> check() const;
};

} // namespace hallmarker::dpia
