#include "core/log/ForeignLog.h"

#include "core/log/LogFolder.h"
#include "core/log/MerkleTree.h"
#include "core/log/Tile.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

constexpr qint64 maxKeyFileBytes = 16 * 1024;
constexpr qint64 tileBytes = qint64(TileAddress::fullWidth) * Digest::sizeBytes;

QString foreignText(const char *text)
{
    return QCoreApplication::translate("ForeignLog", text);
}

/// The entries that a bundle holds before it ends or breaks off; false when it is not whole.
bool splitBundle(const QByteArray &bytes, int width, QList<QByteArray> &entries)
{
    qsizetype at = 0;
    while (entries.size() < width && bytes.size() - at >= 2) {
        const auto high = static_cast<unsigned char>(bytes.at(at));
        const auto low = static_cast<unsigned char>(bytes.at(at + 1));
        const qsizetype length = high * 256 + low;
        if (bytes.size() - at - 2 < length)
            break;
        entries += bytes.mid(at + 2, length);
        at += 2 + length;
    }
    return entries.size() == width && at == bytes.size();
}

/// One verification run; its members are what the steps hand to each other.
class ForeignLogRun {
public:
    ForeignLogRun(const QString &path, const ForeignLogOptions &options, Progress &progress,
                  const ForeignLog::EntryVisitor &visitor)
        : m_folder(path, options.maxFiles, options.maxBytes), m_options(options), m_progress(progress),
          m_visitor(visitor)
    {
    }

    Result<ForeignLogVerification> run()
    {
        HALLMARKER_TRY(m_folder.list());
        m_found.ignored = m_folder.otherNames();
        HALLMARKER_ASSIGN(const LogFolderProblem problem, judge());
        m_found.isSound = problem.isEmpty();
        m_found.problem = problem.text;
        m_found.badFile = problem.file;
        m_found.firstBadIndex = problem.index;
        m_found.entries = m_range.size();
        m_found.files = m_folder.filesRead();
        m_found.bytes = m_folder.bytesRead();
        return m_found;
    }

private:
    using Step = Result<LogFolderProblem>;

    static LogFolderProblem bad(const QString &file, const QString &text, qint64 index = -1)
    {
        return {file, text, index};
    }

    Step judge()
    {
        m_found.anchor = QStringLiteral("none");
        if (!m_folder.strange().isEmpty())
            return m_folder.strange();
        using StepFunction = Step (ForeignLogRun::*)();
        for (const StepFunction step : {&ForeignLogRun::readKeys, &ForeignLogRun::readCheckpoint,
                                        &ForeignLogRun::readTrusted, &ForeignLogRun::checkNames,
                                        &ForeignLogRun::checkEntries, &ForeignLogRun::checkUpperTiles,
                                        &ForeignLogRun::checkOlderPartials, &ForeignLogRun::checkRoot}) {
            HALLMARKER_ASSIGN(LogFolderProblem problem, (this->*step)());
            if (!problem.isEmpty())
                return problem;
        }
        return LogFolderProblem();
    }

    /// keys/<id>.vkey and keys/<id>.pem, each pair the same key. Any other spelling is damage.
    Step readKeys()
    {
        QStringList expected;
        for (const QString &file : m_folder.keyFiles()) {
            if (!file.endsWith(QLatin1String(".vkey")))
                continue;
            HALLMARKER_ASSIGN(const QByteArray bytes, m_folder.read(file, maxKeyFileBytes));
            const auto key = VerifierKey::fromText(QString::fromUtf8(bytes.endsWith('\n') ? bytes.chopped(1) : bytes));
            if (!key || QByteArray(key->toText().toUtf8() + '\n') != bytes
                || file != QString(QStringLiteral("keys/") + key->idText() + QStringLiteral(".vkey")))
                return bad(file, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The key file %1 is damaged.")).arg(file));
            const QString pem = QStringLiteral("keys/") + key->idText() + QStringLiteral(".pem");
            if (!m_folder.exists(pem))
                return missing(pem);
            HALLMARKER_ASSIGN(const QByteArray pemBytes, m_folder.read(pem, maxKeyFileBytes));
            if (pemBytes != key->publicKey().toPem()) {
                return bad(pem, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The key file %1 does not hold the key of "
                                                                            "%2."))
                                    .arg(pem, file));
            }
            expected << file << pem;
            m_contained += *key;
        }
        for (const QString &file : m_folder.keyFiles()) {
            if (!expected.contains(file))
                return unexpected(file);
        }
        if (m_folder.hasKeysFolder() && m_contained.isEmpty())
            return missing(QStringLiteral("keys/*.vkey"));
        if (m_contained.isEmpty() && m_options.trustedKeys.isEmpty()) {
            return bad(QString(), foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The folder holds no key and none was "
                                                                              "given, so the signature of the log "
                                                                              "cannot be checked. Give the key of its "
                                                                              "owner.")));
        }
        m_known = m_options.trustedKeys;
        for (const VerifierKey &key : std::as_const(m_contained)) {
            if (!m_known.contains(key))
                m_known += key;
        }
        return LogFolderProblem();
    }

    Step readCheckpoint()
    {
        const QString file = QStringLiteral("checkpoint");
        if (!m_folder.exists(file))
            return missing(file);
        HALLMARKER_ASSIGN(const QByteArray bytes, m_folder.read(file, SignedNote::maxBytes));
        const auto note = SignedNote::parse(bytes);
        if (!note)
            return bad(file, note.error().message);
        const auto verified = note->verify(m_known);
        if (!verified)
            return bad(file, verified.error().message);
        const auto checkpoint = Checkpoint::parse(note->text());
        if (!checkpoint)
            return bad(file, checkpoint.error().message);
        m_checkpoint = *checkpoint;
        m_found.checkpoint = *checkpoint;
        for (const VerifiedSignature &signature : *verified) {
            const bool isGiven = m_options.trustedKeys.contains(signature.key);
            const TrustedKey trusted{signature.key, isGiven ? KeyTrust::Given : KeyTrust::Contained};
            if (isGiven)
                m_found.keys.prepend(trusted);
            else
                m_found.keys.append(trusted);
        }
        if (!m_options.trustedKeys.isEmpty() && m_found.keys.first().from != KeyTrust::Given) {
            return bad(file, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The checkpoint is not signed by the key that "
                                                                         "was given, only by a key that lies in the "
                                                                         "folder itself.")));
        }
        // In a folder of ours every signer's key is there: a name that no key fits is a damaged signature line.
        if (m_folder.hasKeysFolder() && verified->size() != note->signatures().size()) {
            return bad(file, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The checkpoint carries a signature of a key "
                                                                         "that is not in the folder, or one twice.")));
        }
        if (!m_options.origin.isEmpty() && m_checkpoint.origin != m_options.origin) {
            return bad(file, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The checkpoint belongs to the log \"%1\", not "
                                                                         "to \"%2\"."))
                                 .arg(m_checkpoint.origin, m_options.origin));
        }
        if (m_checkpoint.size > m_options.maxEntries) {
            return Error(ErrorKind::LimitExceeded,
                         foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The log has %1 entries, more than the limit of "
                                                                     "%2. Raise the limit if that is right."))
                             .arg(m_checkpoint.size)
                             .arg(m_options.maxEntries));
        }
        return LogFolderProblem();
    }

    /// The checkpoint kept outside. It must be sound itself; its root is compared while the tree grows.
    Step readTrusted()
    {
        if (!m_options.trustedNote)
            return LogFolderProblem();
        const auto trusted = Checkpoint::open(*m_options.trustedNote, m_known);
        if (!trusted) {
            return Error(ErrorKind::Invalid,
                         foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The checkpoint that was given for comparison "
                                                                     "cannot be used: %1"))
                             .arg(trusted.error().message),
                         trusted.error().detail);
        }
        m_found.anchor = QStringLiteral("checkpoint file");
        m_trusted = *trusted;
        if (m_trusted->origin != m_checkpoint.origin) {
            return bad(QStringLiteral("checkpoint"),
                       foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The checkpoint belongs to the log \"%1\", not to "
                                                                   "\"%2\"."))
                           .arg(m_checkpoint.origin, m_trusted->origin));
        }
        if (m_trusted->size > m_checkpoint.size) {
            return bad(QStringLiteral("checkpoint"),
                       foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The log was rolled back: it has %1 entries, but the "
                                                                   "checkpoint kept outside has %2."))
                           .arg(m_checkpoint.size)
                           .arg(m_trusted->size));
        }
        return LogFolderProblem();
    }

    /// Every file below tile/ must be a tile of this checkpoint, and every tile must be there.
    Step checkNames()
    {
        for (const QString &file : m_folder.tileFiles()) {
            const auto address = TileAddress::parse(file);
            const int width = address ? TileAddress::widthIn(address->level, address->index, m_checkpoint.size) : 0;
            if (!address || address->width > width)
                return unexpected(file);
            if (address->width == width)
                continue;
            if (m_folder.hasKeysFolder())
                return unexpected(file);
            m_olderPartials += *address;
        }
        const int levels = TileAddress::levelsIn(m_checkpoint.size);
        qint64 expected = -m_olderPartials.size();
        for (int level = TileAddress::entriesLevel; level < levels; ++level)
            expected -= m_checkpoint.size == 0 ? 0 : TileAddress::countIn(level, m_checkpoint.size);
        if (expected + m_folder.tileFiles().size() == 0)
            return LogFolderProblem();
        for (int level = TileAddress::entriesLevel; level < levels; ++level) {
            for (qint64 index = 0; index < TileAddress::countIn(level, m_checkpoint.size); ++index) {
                const TileAddress address{level, index, TileAddress::widthIn(level, index, m_checkpoint.size)};
                if (!m_folder.exists(address.path()))
                    return missing(address.path(), level <= 0 ? index * TileAddress::fullWidth : -1);
            }
        }
        return missing(QStringLiteral("tile"));
    }

    Step checkEntries()
    {
        const QString text = foreignText(QT_TRANSLATE_NOOP("ForeignLog", "Verifying the log in the folder"));
        compareTrusted();
        const qint64 bundles = TileAddress::countIn(0, m_checkpoint.size);
        for (qint64 index = 0; index < bundles; ++index) {
            if (m_progress.isCancelled()) {
                return Error(ErrorKind::Cancelled, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The verification of "
                                                                                               "the log was "
                                                                                               "stopped.")));
            }
            HALLMARKER_ASSIGN(LogFolderProblem problem, checkBundle(index));
            if (!problem.isEmpty())
                return problem;
            m_progress.report(text, m_range.size(), m_checkpoint.size);
        }
        if (m_trustedDiffers) {
            return bad(QStringLiteral("checkpoint"),
                       foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The log was rewritten: its first %1 entries are not "
                                                                   "those of the checkpoint kept outside."))
                           .arg(m_trusted->size));
        }
        return LogFolderProblem();
    }

    Step checkBundle(qint64 index)
    {
        const int width = TileAddress::widthIn(0, index, m_checkpoint.size);
        const qint64 first = index * TileAddress::fullWidth;
        const QString bundleFile = TileAddress{TileAddress::entriesLevel, index, width}.path();
        const QString tileFile = TileAddress{0, index, width}.path();
        HALLMARKER_ASSIGN(const QByteArray bundle, m_folder.read(bundleFile, Tile::maxBundleBytes));
        HALLMARKER_ASSIGN(const QByteArray tile, m_folder.read(tileFile, tileBytes));
        const auto stored = Tile::parse(tile, width);
        if (!stored)
            return bad(tileFile, stored.error().message);
        QList<QByteArray> entries;
        const bool isWhole = splitBundle(bundle, width, entries);
        QList<Digest> hashes;
        hashes.reserve(width);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            hashes += MerkleTree::leafHash(entries.at(i));
            if (hashes.at(i) != stored->at(i))
                return mismatch(index, first + i, *stored, entries);
        }
        if (!isWhole) {
            return bad(bundleFile,
                       foreignText(QT_TRANSLATE_NOOP("ForeignLog", "%1 does not hold exactly %2 entries."))
                           .arg(bundleFile)
                           .arg(width),
                       entries.size() < width ? first + entries.size() : -1);
        }
        for (qsizetype i = 0; i < entries.size(); ++i) {
            m_range.append(hashes.at(i));
            compareTrusted();
            if (m_visitor)
                HALLMARKER_TRY(m_visitor(first + i, entries.at(i)));
        }
        if (width == TileAddress::fullWidth)
            keepForLevelAbove(0, index, hashes);
        return LogFolderProblem();
    }

    /// Bundle and tile disagree. The level above (or the root, for the last tile) tells which of them was changed.
    Step mismatch(qint64 index, qint64 badIndex, const QList<Digest> &stored, const QList<QByteArray> &entries)
    {
        const int width = static_cast<int>(stored.size());
        const QString bundleFile = TileAddress{TileAddress::entriesLevel, index, width}.path();
        const QString tileFile = TileAddress{0, index, width}.path();
        bool isBundleGood = false;
        if (entries.size() == width) {
            QList<Digest> hashes;
            for (const QByteArray &entry : entries)
                hashes += MerkleTree::leafHash(entry);
            HALLMARKER_ASSIGN(isBundleGood, fitsTree(index, hashes));
        }
        if (isBundleGood) {
            return bad(tileFile,
                       foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The hash of entry %1 in %2 was changed; the entry "
                                                                   "itself holds."))
                           .arg(badIndex)
                           .arg(tileFile),
                       badIndex);
        }
        return bad(bundleFile,
                   foreignText(QT_TRANSLATE_NOOP("ForeignLog", "Entry %1 in %2 does not have the hash that the tree has "
                                                               "for it."))
                       .arg(badIndex)
                       .arg(bundleFile),
                   badIndex);
    }

    Result<bool> fitsTree(qint64 index, const QList<Digest> &hashes)
    {
        if (hashes.size() < TileAddress::fullWidth) {
            CompactRange range = m_range;
            for (const Digest &hash : hashes)
                range.append(hash);
            return range.root() == m_checkpoint.root;
        }
        const qint64 above = index / TileAddress::fullWidth;
        const TileAddress parent{1, above, TileAddress::widthIn(1, above, m_checkpoint.size)};
        HALLMARKER_ASSIGN(const QByteArray bytes, m_folder.read(parent.path(), tileBytes));
        const auto parsed = Tile::parse(bytes, parent.width);
        return parsed && parsed->at(index % TileAddress::fullWidth) == Tile::rootOf(hashes);
    }

    void keepForLevelAbove(int level, qint64 index, const QList<Digest> &hashes)
    {
        if (m_upper.size() <= level)
            m_upper.resize(level + 1);
        QList<Digest> &row = m_upper[level];
        row += Tile::rootOf(hashes);
        if (row.size() % TileAddress::fullWidth == 0)
            keepForLevelAbove(level + 1, index / TileAddress::fullWidth, row.last(TileAddress::fullWidth));
    }

    Step checkUpperTiles()
    {
        for (qsizetype row = 0; row < m_upper.size(); ++row) {
            const int level = static_cast<int>(row) + 1;
            for (qint64 index = 0; index < TileAddress::countIn(level, m_checkpoint.size); ++index) {
                const int width = TileAddress::widthIn(level, index, m_checkpoint.size);
                const QString file = TileAddress{level, index, width}.path();
                HALLMARKER_ASSIGN(const QByteArray bytes, m_folder.read(file, tileBytes));
                if (bytes != Tile::toBytes(m_upper.at(row).mid(index * TileAddress::fullWidth, width))) {
                    return bad(file, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The hashes in %1 are not those of the "
                                                                                 "tiles below."))
                                         .arg(file));
                }
            }
        }
        return LogFolderProblem();
    }

    /// A partial tile of an earlier checkpoint must be the beginning of the present one.
    Step checkOlderPartials()
    {
        for (const TileAddress &older : std::as_const(m_olderPartials)) {
            TileAddress present = older;
            present.width = TileAddress::widthIn(older.level, older.index, m_checkpoint.size);
            const qint64 limit = older.isEntries() ? Tile::maxBundleBytes : tileBytes;
            HALLMARKER_ASSIGN(const QByteArray bytes, m_folder.read(older.path(), limit));
            HALLMARKER_ASSIGN(const QByteArray whole, m_folder.read(present.path(), limit));
            const bool isRightLength = older.isEntries() ? Tile::parseBundle(bytes, older.width).isOk()
                                                         : bytes.size() == older.width * qint64(Digest::sizeBytes);
            if (!isRightLength || !whole.startsWith(bytes)) {
                return bad(older.path(), foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The earlier tile %1 is not the "
                                                                                     "beginning of %2."))
                                             .arg(older.path(), present.path()));
            }
        }
        return LogFolderProblem();
    }

    Step checkRoot()
    {
        if (m_range.size() == m_checkpoint.size && m_range.root() == m_checkpoint.root)
            return LogFolderProblem();
        return bad(QStringLiteral("checkpoint"),
                   foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The entries do not give the root that the checkpoint "
                                                               "signs.")));
    }

    void compareTrusted()
    {
        if (m_trusted && m_trusted->size == m_range.size() && m_range.root() != m_trusted->root)
            m_trustedDiffers = true;
    }

    static LogFolderProblem missing(const QString &file, qint64 index = -1)
    {
        return bad(file, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The file %1 is missing.")).arg(file), index);
    }

    static LogFolderProblem unexpected(const QString &file)
    {
        return bad(file, foreignText(QT_TRANSLATE_NOOP("ForeignLog", "The file %1 does not belong to the log of this "
                                                                     "checkpoint."))
                             .arg(file));
    }

    LogFolder m_folder;
    const ForeignLogOptions &m_options;
    Progress &m_progress;
    const ForeignLog::EntryVisitor &m_visitor;
    ForeignLogVerification m_found;
    QList<VerifierKey> m_contained;
    QList<VerifierKey> m_known;
    Checkpoint m_checkpoint;
    std::optional<Checkpoint> m_trusted;
    bool m_trustedDiffers = false;
    QList<TileAddress> m_olderPartials;
    CompactRange m_range;
    QList<QList<Digest>> m_upper; ///< hashes of level 1, 2, ... as the entries give them
};

} // namespace

Result<ForeignLogVerification> ForeignLog::verify(const QString &folder, const ForeignLogOptions &options,
                                                  Progress &progress, const EntryVisitor &visitor)
{
    return ForeignLogRun(folder, options, progress, visitor).run();
}

} // namespace hallmarker::core
