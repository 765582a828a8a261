#pragma once

#include "core/keys/NoteKey.h"

#include <QByteArray>

namespace hallmarker::core {

/// What guides to verify something without Hallmarker have in common: pieces of commands for a POSIX shell.

/// In single quotes, so that nothing in it is a command.
QByteArray shellQuoted(QByteArray text);
/// How the line of a key's signature in a checkpoint begins.
QByteArray signatureLineStart(const VerifierKey &key);
/// Defines node(): the hash of two hashes.
QByteArray proofNodeCommands();
/// Inside of a loop over entries: follows the proof in $p from the entry in $e to the root of the checkpoint, or exits. Each
/// line is indented by two spaces and by this.
QByteArray proofWalkCommands(const QByteArray &indent = {});

} // namespace hallmarker::core
