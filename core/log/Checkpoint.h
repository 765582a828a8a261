#pragma once

#include "core/digest/Digest.h"
#include "core/log/SignedNote.h"

#include <QStringList>

namespace hallmarker::core {

/// The head of a log: who, how many entries, which root (C2SP tlog-checkpoint). The text of a signed note.
struct Checkpoint {
    QString origin;
    qint64 size = 0;
    Digest root;
    QStringList extensions; ///< opaque lines, none of them empty

    /// The text without signatures. Size without leading zeros, root in canonical base64, no empty line.
    static Result<Checkpoint> parse(const QByteArray &text);
    QByteArray toText() const;

    /// Parses a signed note, verifies it under `keys` and reads its text. `origin` empty: any origin.
    static Result<Checkpoint> open(const QByteArray &note, const QList<VerifierKey> &keys, const QString &origin = {});
    /// The signed note under all of `signers`, in that order (two during a key rotation).
    Result<QByteArray> sign(const QList<SignerKey> &signers) const;

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

} // namespace hallmarker::core
