#include "core/log/LogExporter.h"

#include "core/log/Checkpoint.h"
#include "core/log/DurableFolder.h"
#include "core/log/LogHowTo.h"
#include "core/log/Tile.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::core {

namespace {

Error exportMismatch(const QString &detail)
{
    return Error(ErrorKind::Integrity,
                 QCoreApplication::translate("LogExporter", "The log was not exported because its entries do not give "
                                                            "the root of its checkpoint. Verify the log first."),
                 detail);
}

/// Writes bundles and tiles while it builds the tree.
class ExportedTree {
public:
    ExportedTree(DurableFolder &folder, qint64 size) : m_folder(folder), m_size(size) {}

    Result<void> addBundle(qint64 index, const QList<QByteArray> &entries)
    {
        const int width = TileAddress::widthIn(0, index, m_size);
        if (entries.size() != width)
            return exportMismatch(QStringLiteral("%1 of %2 entries at %3").arg(entries.size()).arg(width).arg(index));
        HALLMARKER_ASSIGN(const QByteArray bundle, Tile::bundle(entries));
        QList<Digest> hashes;
        hashes.reserve(width);
        for (const QByteArray &entry : entries)
            hashes += MerkleTree::leafHash(entry);
        for (const Digest &hash : std::as_const(hashes))
            m_range.append(hash);
        HALLMARKER_TRY(m_folder.write(TileAddress{TileAddress::entriesLevel, index, width}.path(), bundle));
        return addTile(0, index, hashes);
    }

    Result<void> finish()
    {
        for (int level = 1; level < TileAddress::levelsIn(m_size); ++level) {
            const QList<Digest> rest = m_open.value(level);
            if (!rest.isEmpty())
                HALLMARKER_TRY(addTile(level, TileAddress::countIn(level, m_size) - 1, rest));
        }
        return {};
    }

    Digest root() const { return m_range.root(); }

private:
    Result<void> addTile(int level, qint64 index, const QList<Digest> &hashes)
    {
        const int width = static_cast<int>(hashes.size());
        HALLMARKER_TRY(m_folder.write(TileAddress{level, index, width}.path(), Tile::toBytes(hashes)));
        if (width < TileAddress::fullWidth)
            return {};
        if (m_open.size() <= level + 1)
            m_open.resize(level + 2);
        QList<Digest> &above = m_open[level + 1];
        above += Tile::rootOf(hashes);
        if (above.size() < TileAddress::fullWidth)
            return {};
        const QList<Digest> full = std::exchange(above, {});
        return addTile(level + 1, index / TileAddress::fullWidth, full);
    }

    DurableFolder &m_folder;
    qint64 m_size;
    CompactRange m_range;
    QList<QList<Digest>> m_open; ///< by level: hashes of the tile that is not full yet
};

Result<QList<VerifierKey>> exportedKeys(const QStringList &vkeys)
{
    QList<VerifierKey> keys;
    for (const QString &vkey : vkeys) {
        HALLMARKER_ASSIGN(VerifierKey key, VerifierKey::fromText(vkey));
        const auto isSameName = [&key](const VerifierKey &other) { return other.idText() == key.idText(); };
        if (keys.contains(key))
            continue;
        if (std::any_of(keys.cbegin(), keys.cend(), isSameName)) {
            return Error(ErrorKind::Invalid,
                         QCoreApplication::translate("LogExporter", "Two keys of the log have the same id %1; they "
                                                                    "cannot be exported into one folder.")
                             .arg(key.idText()));
        }
        keys += std::move(key);
    }
    return keys;
}

/// The key that the written steps check: one that signed with the plain type. Every signature must be of a known key,
/// because an importer could not tell a damaged signature from one of a stranger.
Result<VerifierKey> exportSigner(const SignedNote &note, const QList<VerifierKey> &keys)
{
    HALLMARKER_ASSIGN(const QList<VerifiedSignature> verified, note.verify(keys));
    if (verified.size() != note.signatures().size()) {
        return Error(ErrorKind::Invalid,
                     QCoreApplication::translate("LogExporter", "The checkpoint carries a signature whose key is not "
                                                                "among the keys of the log. Add that key, or export "
                                                                "under a checkpoint without it."));
    }
    for (const VerifiedSignature &signature : verified) {
        if (signature.key.type() == NoteKeyType::Ed25519)
            return signature.key;
    }
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("LogExporter", "The checkpoint has no plain Ed25519 signature of the "
                                                            "log. Sign the present state of the log and export "
                                                            "again."));
}

} // namespace

Result<LogExport> LogExporter::write(const LogReader &log, const QString &folderPath, Progress &progress)
{
    HALLMARKER_ASSIGN(const QByteArray noteBytes, log.checkpointNote());
    HALLMARKER_ASSIGN(const QStringList vkeys, log.verifierKeys());
    HALLMARKER_ASSIGN(const QList<VerifierKey> keys, exportedKeys(vkeys));
    HALLMARKER_ASSIGN(const SignedNote note, SignedNote::parse(noteBytes));
    HALLMARKER_ASSIGN(const VerifierKey signer, exportSigner(note, keys));
    HALLMARKER_ASSIGN(const Checkpoint checkpoint, Checkpoint::parse(note.text()));
    HALLMARKER_ASSIGN(DurableFolder folder, DurableFolder::create(folderPath));

    const QString text = QCoreApplication::translate("LogExporter", "Exporting the audit log");
    ExportedTree tree(folder, checkpoint.size);
    const qint64 bundles = TileAddress::countIn(0, checkpoint.size);
    for (qint64 index = 0; index < bundles; ++index) {
        if (progress.isCancelled()) {
            return Error(ErrorKind::Cancelled,
                         QCoreApplication::translate("LogExporter", "The export of the audit log was stopped; nothing "
                                                                    "of it was kept."));
        }
        const qint64 first = index * TileAddress::fullWidth;
        HALLMARKER_ASSIGN(const QList<QByteArray> entries,
                          log.entries(first, TileAddress::widthIn(0, index, checkpoint.size)));
        HALLMARKER_TRY(tree.addBundle(index, entries));
        progress.report(text, first + entries.size(), checkpoint.size);
    }
    HALLMARKER_TRY(tree.finish());
    if (tree.root() != checkpoint.root)
        return exportMismatch(QStringLiteral("root %1 instead of %2").arg(tree.root().hex(), checkpoint.root.hex()));

    for (const VerifierKey &key : keys) {
        HALLMARKER_TRY(folder.write(QString(QStringLiteral("keys/") + key.idText() + QStringLiteral(".vkey")),
                                    QByteArray(key.toText().toUtf8() + '\n')));
        HALLMARKER_TRY(folder.write(QString(QStringLiteral("keys/") + key.idText() + QStringLiteral(".pem")),
                                    key.publicKey().toPem()));
    }
    HALLMARKER_TRY(folder.write(QStringLiteral("HOW-TO-VERIFY.txt"), LogHowTo::text(checkpoint, signer)));
    HALLMARKER_TRY(folder.sync());
    HALLMARKER_TRY(folder.write(QStringLiteral("checkpoint"), noteBytes));
    HALLMARKER_TRY(folder.sync());
    folder.keep();
    return LogExport{checkpoint.size, folder.files(), folder.bytes()};
}

} // namespace hallmarker::core
