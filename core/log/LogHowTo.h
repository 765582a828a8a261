#pragma once

#include "core/log/Checkpoint.h"

#include <QByteArray>

namespace hallmarker::core {

/// The text HOW-TO-VERIFY.txt of an exported log: steps with sh, openssl and coreutils only. Lines that begin with four
/// spaces are commands; put together they are a script that exits 0 when the log holds.
class LogHowTo {
public:
    /// `signer` is the key (of the export's keys/ folder) whose signature the steps check.
    static QByteArray text(const Checkpoint &checkpoint, const VerifierKey &signer);
};

} // namespace hallmarker::core
