#pragma once

#include "core/log/Checkpoint.h"

#include <optional>

namespace hallmarker::core {

/// A proof that one entry is in a log, to be checked offline (c2sp.org/tlog-proof@v1, file extension .tlog-proof).
struct TlogProof {
    static constexpr qsizetype maxBytes = 2'000'000;

    std::optional<QByteArray> extra; ///< opaque and not authenticated
    qint64 index = 0;
    QList<Digest> hashes;
    QByteArray checkpointNote;

    static Result<TlogProof> parse(const QByteArray &bytes);
    QByteArray toBytes() const;

    /// The checkpoint that vouches for `entry`, when signature, origin, index and path all hold.
    /// `origin` empty: any origin.
    Result<Checkpoint> verify(QByteArrayView entry, const QList<VerifierKey> &keys, const QString &origin = {}) const;
};

} // namespace hallmarker::core
