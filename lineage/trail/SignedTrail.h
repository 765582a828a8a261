#pragma once

#include "lineage/trail/Trail.h"

#include <QHash>

namespace hallmarker::lineage {

/// A trail with everything that proves it, as one JSON document that can be checked without the workspace:
///   trail       what Trail::toJson() says
///   log         origin, verifier keys, and for each entry that the trail names: its bytes and its proof (tlog-proof),
///               under one checkpoint that the key of the workspace signed
///   statement   the entry "trail.exported", which names the SHA-256 of the canonical bytes of `trail`
/// So the signature over the checkpoint is one over the trail, and over what every hop rests on.
class SignedTrail {
public:
    /// Notes in the log that the trail leaves the house, by its digest, and collects the proofs.
    static core::Result<QJsonObject> sign(core::Workspace &workspace, const Trail &trail);

    /// A digest that a hop states stands in one of the entries that it names, whose bytes are given by number.
    static core::Result<void> verifyHop(const QJsonObject &hop, int number, const QHash<qint64, QByteArray> &entries);

    struct Check {
        core::Digest digest;          ///< of the trail
        QString origin;               ///< of the log
        qint64 entries = 0;           ///< that were proved
        QStringList keys;             ///< that signed (vkey)
    };
    /// Everything that can be checked from the document alone, and its keys against `trusted` when there are any. The
    /// first thing that does not hold is ErrorKind::Integrity.
    static core::Result<Check> verify(const QByteArray &document, const QStringList &trusted = {});
};

} // namespace hallmarker::lineage
