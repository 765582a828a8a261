#pragma once

#include "core/digest/Digest.h"

#include <QByteArray>

namespace hallmarker::core {

/// One entry of the audit log. `bytes` is the canonical JSON that was hashed; the leaf is SHA-256(0x00 || bytes).
/// Members of the JSON: "v" 1, "at", "actor", "action", and for record writes "record" {"id","kind","revision",
/// "digest","basis"}, else "payload".
struct LogEntry {
    qint64 index = -1;
    QByteArray bytes;
    Digest leafHash;
};

} // namespace hallmarker::core
