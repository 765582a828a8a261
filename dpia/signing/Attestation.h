#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QString>

namespace hallmarker::dpia {

/// What somebody puts a signature under: who says what, in which role and when, about which decision, over which manifest.
/// Its canonical JSON is what is signed. It names the manifest by its digest, so that several people can sign one manifest
/// with words of their own, and so that neither words nor manifest can be exchanged.
struct Attestation {
    QString assessment;       ///< record id
    QString name;             ///< of the assessment
    QString signOff;          ///< record id of the decision
    QString decision;         ///< "approved" ...
    core::Digest manifest;
    QString by;
    QString role;
    QString statement;
    QString at;               ///< instant
    bool isCountersignature = false;

    QByteArray bytes() const;
    static core::Result<Attestation> fromBytes(const QByteArray &bytes);
};

} // namespace hallmarker::dpia
