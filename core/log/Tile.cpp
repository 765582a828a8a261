#include "core/log/Tile.h"

#include "core/log/MerkleHash.h"
#include "core/log/SignedNote.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtEndian>

#include <bit>
#include <limits>

namespace hallmarker::core {

namespace {

Error badTilePath(const QString &path)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("Tile", "\"%1\" is not the name of a tile of a log.").arg(path));
}

Error badTileContent(const QString &detail)
{
    return Error(ErrorKind::Invalid,
                 QCoreApplication::translate("Tile", "The tile does not hold as many hashes or entries as its name "
                                                     "says."),
                 detail);
}

QString tileIndexPath(qint64 index)
{
    QString path = QString::number(index % 1000).rightJustified(3, QLatin1Char('0'));
    for (index /= 1000; index > 0; index /= 1000)
        path.prepend(QString(QLatin1Char('x') + QString::number(index % 1000).rightJustified(3, QLatin1Char('0'))
                             + QLatin1Char('/')));
    return path;
}

qint64 parseTileIndex(const QStringList &groups)
{
    quint64 index = 0;
    if (groups.isEmpty() || groups.size() > 7)
        return -1;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QString group = groups.at(i);
        if (i + 1 < groups.size()) {
            if (!group.startsWith(QLatin1Char('x')))
                return -1;
            group.remove(0, 1);
        }
        if (group.size() != 3)
            return -1;
        quint64 value = 0;
        for (const QChar c : group) {
            if (c < QLatin1Char('0') || c > QLatin1Char('9'))
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        if (index > (static_cast<quint64>(std::numeric_limits<qint64>::max()) - value) / 1000)
            return -1;
        index = index * 1000 + value;
    }
    return static_cast<qint64>(index);
}

/// Number of hashes at a tile level: the complete subtrees of 256^level entries.
qint64 tileHashesIn(int level, qint64 size)
{
    const int shift = 8 * qMax(level, 0);
    return shift > 62 ? 0 : size >> shift;
}

} // namespace

QString TileAddress::path() const
{
    QString text = QStringLiteral("tile/");
    text += isEntries() ? QStringLiteral("entries") : QString::number(level);
    text += QLatin1Char('/');
    text += tileIndexPath(index);
    if (isPartial())
        text += QStringLiteral(".p/") + QString::number(width);
    return text;
}

Result<TileAddress> TileAddress::parse(const QString &path)
{
    QStringList parts = path.split(QLatin1Char('/'));
    if (path.size() > 100 || parts.size() < 3 || parts.takeFirst() != QLatin1String("tile"))
        return badTilePath(path);
    TileAddress address;
    const QString level = parts.takeFirst();
    if (level == QLatin1String("entries")) {
        address.level = entriesLevel;
    } else {
        const qint64 number = parseStrictDecimal(level.toUtf8());
        if (number < 0 || number > 63)
            return badTilePath(path);
        address.level = static_cast<int>(number);
    }
    if (parts.size() >= 2 && parts.at(parts.size() - 2).endsWith(QLatin1String(".p"))) {
        const qint64 width = parseStrictDecimal(parts.takeLast().toUtf8());
        if (width < 1 || width >= fullWidth)
            return badTilePath(path);
        address.width = static_cast<int>(width);
        parts.last().chop(2);
    }
    address.index = parseTileIndex(parts);
    if (address.index < 0 || address.path() != path)
        return badTilePath(path);
    return address;
}

int TileAddress::widthIn(int level, qint64 index, qint64 size)
{
    const qint64 hashes = tileHashesIn(level, size);
    if (index < 0 || index > hashes / fullWidth)
        return 0;
    return static_cast<int>(qMin<qint64>(fullWidth, hashes - index * fullWidth));
}

qint64 TileAddress::countIn(int level, qint64 size)
{
    const qint64 hashes = tileHashesIn(level, size);
    return hashes / fullWidth + (hashes % fullWidth != 0 ? 1 : 0);
}

int TileAddress::levelsIn(qint64 size)
{
    int levels = 0;
    while (tileHashesIn(levels, size) > 0)
        ++levels;
    return levels;
}

Digest Tile::rootOf(const QList<Digest> &hashes)
{
    if (hashes.isEmpty() || !std::has_single_bit(static_cast<quint64>(hashes.size())))
        return {};
    QByteArray work = toBytes(hashes);
    MerkleHash::fold(work.data(), static_cast<std::size_t>(hashes.size()));
    return Digest::fromRaw(QByteArrayView(work).first(Digest::sizeBytes));
}

QByteArray Tile::toBytes(const QList<Digest> &hashes)
{
    QByteArray bytes;
    bytes.reserve(hashes.size() * Digest::sizeBytes);
    for (const Digest &hash : hashes)
        bytes.append(hash.view());
    return bytes;
}

Result<QList<Digest>> Tile::parse(const QByteArray &bytes, int width)
{
    if (width < 1 || width > TileAddress::fullWidth || bytes.size() != qsizetype(width) * Digest::sizeBytes)
        return badTileContent(QStringLiteral("%1 bytes for %2 hashes").arg(bytes.size()).arg(width));
    QList<Digest> hashes;
    hashes.reserve(width);
    for (qsizetype at = 0; at < bytes.size(); at += Digest::sizeBytes)
        hashes += Digest::fromRaw(QByteArrayView(bytes).sliced(at, Digest::sizeBytes));
    return hashes;
}

Result<QByteArray> Tile::bundle(const QList<QByteArray> &entries)
{
    QByteArray bytes;
    for (const QByteArray &entry : entries) {
        if (entry.size() > maxEntryBytes) {
            return Error(ErrorKind::LimitExceeded,
                         QCoreApplication::translate("Tile", "An entry of the log has %1 bytes, but at most %2 fit. "
                                                             "Store large content beside the log and log its digest.")
                             .arg(entry.size())
                             .arg(maxEntryBytes));
        }
        char length[2];
        qToBigEndian(static_cast<quint16>(entry.size()), length);
        bytes.append(length, 2);
        bytes.append(entry);
    }
    return bytes;
}

Result<QList<QByteArray>> Tile::parseBundle(const QByteArray &bytes, int width)
{
    QList<QByteArray> entries;
    qsizetype at = 0;
    while (entries.size() < width) {
        if (bytes.size() - at < 2)
            return badTileContent(QStringLiteral("cut before entry %1").arg(entries.size()));
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at);
        at += 2;
        if (bytes.size() - at < length)
            return badTileContent(QStringLiteral("cut inside entry %1").arg(entries.size()));
        entries += bytes.mid(at, length);
        at += length;
    }
    if (at != bytes.size())
        return badTileContent(QStringLiteral("bytes after the last entry"));
    return entries;
}

} // namespace hallmarker::core
