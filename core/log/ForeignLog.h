#pragma once

#include "core/jobs/Progress.h"
#include "core/log/Checkpoint.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace hallmarker::core {

/// What a person wants of the verification of a log folder, and what it may cost.
struct ForeignLogOptions {
    QList<VerifierKey> trustedKeys;           ///< empty: the keys inside the folder are believed, and that is said
    QString origin;                           ///< empty: any
    std::optional<QByteArray> trustedNote;    ///< an earlier checkpoint kept outside; finds a rollback or a rewrite
    qint64 maxEntries = 50'000'000;
    qint64 maxFiles = 1'000'000;
    qint64 maxBytes = 64LL << 30;
};

/// Where a key came from that a verification relied on.
enum class KeyTrust { Given, Contained };

/// A key whose signature on the checkpoint held.
struct TrustedKey {
    VerifierKey key;
    KeyTrust from = KeyTrust::Contained;
};

/// What the verification of a log folder found. Sound only when everything was read and everything matched.
struct ForeignLogVerification {
    bool isSound = false;
    Checkpoint checkpoint;
    QList<TrustedKey> keys;       ///< all that signed; `Given` ones first
    qint64 entries = 0;           ///< verified entries
    qint64 firstBadIndex = -1;    ///< first entry that does not match; -1: none, or not a matter of one entry
    QString badFile;              ///< first file that does not match, relative to the folder
    QString problem;              ///< translated sentence; empty when sound
    QString anchor;               ///< "none" or "checkpoint file": what outside evidence was compared
    QStringList ignored;          ///< names in the top folder that are no part of a log and were not read
    qint64 files = 0;
    qint64 bytes = 0;
};

/// A log that lies in a folder: an export of ours, or that of another program with the same layout (C2SP tlog-tiles).
class ForeignLog {
public:
    /// One verified entry, in order. Returning an error ends the verification with it. Entries are handed out once
    /// their own hash was compared; whether the whole log holds is known at the end only.
    using EntryVisitor = std::function<Result<void>(qint64 index, const QByteArray &entry)>;

    /// Reads everything and compares every entry with its tile, every tile with the one above, the root with the
    /// checkpoint, and the signature with the keys. A folder with keys/ is one of ours and holds exactly the files of
    /// its checkpoint; elsewhere, earlier partial tiles are allowed and compared with the newer ones.
    /// An error means that it could not be judged (disk, budget, cancel); a bad log is a value that is not sound.
    static Result<ForeignLogVerification> verify(const QString &folder, const ForeignLogOptions &options,
                                                 Progress &progress, const EntryVisitor &visitor = {});
};

} // namespace hallmarker::core
