#pragma once

#include "core/keys/SecretBytes.h"
#include "core/result/Result.h"

#include <QByteArray>

namespace hallmarker::core {

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1) of a text under a key: 32 bytes.
Result<QByteArray> hmacSha256(const SecretBytes &key, QByteArrayView text);

} // namespace hallmarker::core
