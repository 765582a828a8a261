#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QString>

namespace hallmarker::core {

/// A verified RFC 3161 time stamp: an authority outside of us has seen these bytes at that time.
struct TimestampToken {
    static constexpr qsizetype maxBytes = 1 << 20;

    qint64 timeMs = -1;     ///< genTime, since 1970 UTC
    QString policy;         ///< dotted object identifier
    QString serialHex;
    QByteArray nonce;       ///< big-endian; empty when the token has none

    /// Verifies a time-stamp response (DER) over `data` under the PEM certificates `trustedRoots`: status, imprint
    /// (SHA-256 or stronger), signature, and the chain with the critical purpose timeStamping, as of the time in the
    /// token. `nonce`, when not empty, must be that of the request.
    /// ErrorKind::Unreadable: not a response. ErrorKind::Integrity: it does not hold.
    static Result<TimestampToken> verify(const QByteArray &response, const QByteArray &data,
                                         const QByteArray &trustedRoots, const QByteArray &nonce = {});
};

} // namespace hallmarker::core
