#pragma once

#include "core/digest/Digest.h"
#include "core/log/MerkleTree.h"
#include "core/result/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace hallmarker::core {

/// Where a tile or an entry bundle lies: tile/<level or "entries">/<x001/x234/067>[.p/<width>] (C2SP tlog-tiles).
struct TileAddress {
    static constexpr int fullWidth = 256;
    static constexpr int entriesLevel = -1;

    int level = 0; ///< 0 ... 63, or entriesLevel
    qint64 index = 0;
    int width = fullWidth; ///< 1 ... 256; 256 is a full tile and has no ".p/"

    bool isEntries() const { return level == entriesLevel; }
    bool isPartial() const { return width < fullWidth; }
    QString path() const;
    /// Accepts only the spelling that path() writes.
    static Result<TileAddress> parse(const QString &path);

    /// The tiles of one level of a tree of `size` (entriesLevel as level 0), full ones first, then the partial one.
    /// How many hashes the tile `index` of that level has; 0 when it does not exist.
    static int widthIn(int level, qint64 index, qint64 size);
    /// Number of tiles of that level, the partial one included.
    static qint64 countIn(int level, qint64 size);
    /// Number of levels that have at least one tile.
    static int levelsIn(qint64 size);

    friend bool operator==(const TileAddress &, const TileAddress &) = default;
};

/// The content of tiles and bundles.
class Tile {
public:
    static constexpr qsizetype maxEntryBytes = 65'535;
    static constexpr qsizetype maxBundleBytes = TileAddress::fullWidth * (maxEntryBytes + 2);

    /// The root of a full tile (256 hashes): the hash that stands one level higher.
    static Digest rootOf(const QList<Digest> &hashes);
    static QByteArray toBytes(const QList<Digest> &hashes);
    /// `bytes` must hold exactly `width` hashes.
    static Result<QList<Digest>> parse(const QByteArray &bytes, int width);

    /// Entries with their big-endian 16-bit lengths. An entry above 65,535 bytes is ErrorKind::LimitExceeded.
    static Result<QByteArray> bundle(const QList<QByteArray> &entries);
    /// `bytes` must hold exactly `width` entries and nothing after them.
    static Result<QList<QByteArray>> parseBundle(const QByteArray &bytes, int width);
};

} // namespace hallmarker::core
