#pragma once

#include "core/jobs/Progress.h"
#include "core/log/LogReader.h"

#include <QString>

namespace hallmarker::core {

/// What an export wrote.
struct LogExport {
    qint64 entries = 0;
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Writes a log as a folder that anybody can verify without Hallmarker: `checkpoint`, `tile/<L>/...`,
/// `tile/entries/...` (C2SP tlog-tiles), `keys/<id>.vkey`, `keys/<id>.pem` and HOW-TO-VERIFY.txt.
class LogExporter {
public:
    /// `folder` must be empty or absent. Every file is written beside its name, synced and renamed; `checkpoint` comes
    /// last, so that a folder without it is an export that did not finish. The tree is rebuilt from the entries on the
    /// way and must give the root of the checkpoint; on any failure what was written is removed again.
    static Result<LogExport> write(const LogReader &log, const QString &folder, Progress &progress);
};

} // namespace hallmarker::core
