#include "lineage/trail/PredictionPack.h"

#include "core/json/CanonicalJson.h"
#include "core/log/MerkleTree.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::lineage {

using core::CompactRange;
using core::Digest;
using core::Error;
using core::ErrorKind;
using core::MerkleTree;
using core::Result;

namespace {

struct PredictionPackTexts {
    Q_DECLARE_TR_FUNCTIONS(PredictionPackTexts)
};

constexpr int segmentLevel = 12;
static_assert(1 << segmentLevel == PredictionPack::segmentRows);
constexpr qint64 maxSegmentBytes = 256LL << 20;

Error damaged()
{
    return Error(ErrorKind::Integrity, PredictionPackTexts::tr("The stored predictions do not match their index. Verify the workspace."));
}

QList<QByteArray> linesOfSegment(const QByteArray &content)
{
    QList<QByteArray> lines = content.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Rows of one segment, checked against its root.
Result<QList<QByteArray>> segmentLines(const PredictionPack::Segment &segment, const PredictionPack::Get &get)
{
    HALLMARKER_ASSIGN(const QByteArray packed, get(segment.blob));
    if (packed.size() < 4)
        return damaged();
    // qUncompress allocates what the first four bytes claim.
    const auto *head = reinterpret_cast<const uchar *>(packed.constData());
    const qint64 claimed = (qint64(head[0]) << 24) | (qint64(head[1]) << 16) | (qint64(head[2]) << 8) | head[3];
    if (claimed > maxSegmentBytes)
        return damaged();
    const QList<QByteArray> lines = linesOfSegment(qUncompress(packed));
    CompactRange range;
    for (const QByteArray &line : lines)
        range.append(MerkleTree::leafHash(line));
    if (lines.size() != segment.rows || range.root() != segment.root)
        return damaged();
    return lines;
}

/// Complete subtrees of the whole tree: inside of the segment that was opened (and of the last one, which need not be
/// whole) from its lines, above from the segments' roots.
class PackNodes final : public core::NodeSource {
public:
    PackNodes(const PredictionPack::Index &index, const PredictionPack::Get &get, qsizetype open, const QList<QByteArray> &lines) : m_index(index), m_get(get), m_open(open), m_lines(lines) {}

    Result<Digest> node(int level, qint64 index) const override
    {
        const qint64 first = index << level;
        const qint64 count = 1LL << level;
        CompactRange range;
        if (level < segmentLevel) {
            HALLMARKER_ASSIGN(const QList<QByteArray> lines, linesOf(first / PredictionPack::segmentRows));
            const qint64 begin = first % PredictionPack::segmentRows;
            if (begin + count > lines.size())
                return damaged();
            for (qint64 i = begin; i < begin + count; ++i)
                range.append(MerkleTree::leafHash(lines.at(i)));
        } else {
            const qint64 begin = first / PredictionPack::segmentRows;
            const qint64 end = begin + count / PredictionPack::segmentRows;
            if (end > m_index.segments.size())
                return damaged();
            for (qint64 i = begin; i < end; ++i)
                range.append(m_index.segments.at(i).root);
        }
        return range.root();
    }

private:
    Result<QList<QByteArray>> linesOf(qint64 segment) const
    {
        if (segment == m_open)
            return m_lines;
        if (segment != m_index.segments.size() - 1)
            return damaged();
        if (m_last.isEmpty()) {
            HALLMARKER_ASSIGN(m_last, segmentLines(m_index.segments.last(), m_get));
        }
        return m_last;
    }

    const PredictionPack::Index &m_index;
    const PredictionPack::Get &m_get;
    qsizetype m_open;
    const QList<QByteArray> &m_lines;
    mutable QList<QByteArray> m_last;
};

Result<PredictionRow> rowOfLine(const QByteArray &line)
{
    HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(line));
    return PredictionRow::fromJson(json.toObject());
}

} // namespace

QByteArray PredictionPack::Index::toBytes() const
{
    QJsonArray list;
    for (const Segment &segment : segments)
        list.append(QJsonArray{segment.blob.toString(), segment.root.toString(), segment.first, segment.last, segment.rows});
    return core::CanonicalJson::of(QJsonObject{{QStringLiteral("format"), QStringLiteral("hallmarker-predictions-1")}, {QStringLiteral("rows"), rows}, {QStringLiteral("root"), root.toString()}, {QStringLiteral("segments"), list}});
}

Result<PredictionPack::Index> PredictionPack::Index::fromBytes(const QByteArray &bytes)
{
    HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(bytes));
    Index index;
    index.rows = json.toObject().value(QLatin1String("rows")).toInteger(-1);
    index.root = Digest::fromText(json.toObject().value(QLatin1String("root")).toString());
    qint64 rows = 0;
    for (const QJsonValue &value : json.toObject().value(QLatin1String("segments")).toArray()) {
        const QJsonArray entry = value.toArray();
        Segment segment{Digest::fromText(entry.at(0).toString()), Digest::fromText(entry.at(1).toString()), entry.at(2).toString(), entry.at(3).toString(), entry.at(4).toInt()};
        // All segments but the last are whole, or the tree could not be put together from their roots.
        if (segment.blob.isEmpty() || segment.root.isEmpty() || rows % segmentRows != 0 || segment.rows < 1 || segment.rows > segmentRows)
            return damaged();
        rows += segment.rows;
        index.segments.append(segment);
    }
    if (index.root.isEmpty() || rows != index.rows)
        return damaged();
    return index;
}

Result<PredictionPack::Index> PredictionPack::store(std::vector<PredictionRow> rows, const Put &put)
{
    std::sort(rows.begin(), rows.end(), [](const PredictionRow &a, const PredictionRow &b) { return a.id < b.id; });
    Index index;
    index.rows = static_cast<qint64>(rows.size());
    CompactRange tree;
    for (std::size_t begin = 0; begin < rows.size(); begin += segmentRows) {
        const std::size_t end = std::min(rows.size(), begin + segmentRows);
        QByteArray content;
        CompactRange range;
        for (std::size_t i = begin; i < end; ++i) {
            const QByteArray line = rows[i].canonical();
            const Digest leaf = MerkleTree::leafHash(line);
            range.append(leaf);
            tree.append(leaf);
            content += line + '\n';
        }
        HALLMARKER_ASSIGN(const Digest blob, put(qCompress(content)));
        index.segments.append({blob, range.root(), rows[begin].id, rows[end - 1].id, static_cast<int>(end - begin)});
    }
    index.root = rows.empty() ? MerkleTree::emptyRoot() : tree.root();
    return index;
}

Result<std::optional<PredictionPack::Found>> PredictionPack::find(const Index &index, const QString &id, const Get &get)
{
    const auto segment = std::lower_bound(index.segments.begin(), index.segments.end(), id, [](const Segment &candidate, const QString &wanted) { return candidate.last < wanted; });
    if (segment == index.segments.end() || id < segment->first)
        return std::optional<Found>();
    const qsizetype number = segment - index.segments.begin();
    HALLMARKER_ASSIGN(const QList<QByteArray> lines, segmentLines(*segment, get));
    for (qsizetype low = 0, high = lines.size(); low < high;) {
        const qsizetype middle = (low + high) / 2;
        HALLMARKER_ASSIGN(const PredictionRow row, rowOfLine(lines.at(middle)));
        if (row.id == id) {
            Found found{row, number * segmentRows + middle, {}};
            HALLMARKER_ASSIGN(found.proof, MerkleTree::inclusionProof(PackNodes(index, get, number, lines), found.position, index.rows));
            return std::optional<Found>(found);
        }
        (row.id < id ? low : high) = row.id < id ? middle + 1 : middle;
    }
    return std::optional<Found>();
}

Result<QList<PredictionRow>> PredictionPack::rows(const Index &index, qint64 from, int count, const Get &get)
{
    QList<PredictionRow> rows;
    for (qint64 position = qMax<qint64>(from, 0); position < index.rows && rows.size() < count;) {
        HALLMARKER_ASSIGN(const QList<QByteArray> lines, segmentLines(index.segments.at(position / segmentRows), get));
        for (qint64 i = position % segmentRows; i < lines.size() && rows.size() < count; ++i, ++position) {
            HALLMARKER_ASSIGN(const PredictionRow row, rowOfLine(lines.at(i)));
            rows.append(row);
        }
    }
    return rows;
}

Result<std::pair<qint64, qint64>> PredictionPack::beginningWith(const Index &index, const QString &prefix, const Get &get)
{
    // Ids are sorted by their code units, so those with one beginning stand together.
    const auto firstWhere = [&](const auto &isThere) -> Result<qint64> {
        const auto segment = std::partition_point(index.segments.begin(), index.segments.end(), [&](const Segment &one) { return !isThere(one.last); });
        if (segment == index.segments.end())
            return index.rows;
        const qint64 number = segment - index.segments.begin();
        HALLMARKER_ASSIGN(const QList<QByteArray> lines, segmentLines(*segment, get));
        qsizetype low = 0;
        for (qsizetype high = lines.size(); low < high;) {
            const qsizetype middle = (low + high) / 2;
            HALLMARKER_ASSIGN(const PredictionRow row, rowOfLine(lines.at(middle)));
            if (isThere(row.id))
                high = middle;
            else
                low = middle + 1;
        }
        return number * segmentRows + low;
    };
    if (prefix.isEmpty())
        return std::pair<qint64, qint64>(0, index.rows);
    HALLMARKER_ASSIGN(const qint64 first, firstWhere([&](const QString &id) { return id >= prefix; }));
    HALLMARKER_ASSIGN(const qint64 end, firstWhere([&](const QString &id) { return id > prefix && !id.startsWith(prefix); }));
    return std::pair<qint64, qint64>(first, end - first);
}

Result<void> PredictionPack::verify(const PredictionRow &row, qint64 position, qint64 rows, const QList<Digest> &proof, const Digest &root)
{
    return MerkleTree::verifyInclusion(MerkleTree::leafHash(row.canonical()), position, rows, proof, root);
}

} // namespace hallmarker::lineage
