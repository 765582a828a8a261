#pragma once

#include "core/keys/NoteKey.h"
#include "inventory/card/CardView.h"

#include <QByteArray>

namespace hallmarker::inventory {

/// VERIFY.txt of a bundle: steps with sh, openssl and coreutils only. Lines that begin with four spaces are commands;
/// put together they are a script that exits 0 when the bundle holds. `signer` signed the checkpoint.
QByteArray cardBundleGuide(const CardView &view, const core::VerifierKey &signer);

} // namespace hallmarker::inventory
