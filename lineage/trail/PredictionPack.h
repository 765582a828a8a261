#pragma once

#include "lineage/trail/PredictionRow.h"

#include <QList>

#include <functional>
#include <vector>

namespace hallmarker::lineage {

/// Predictions of one log, sorted by id and cut into segments that are stored as attachments; an index tells which
/// segment may hold an id. A Merkle tree (RFC 6962) over the canonical rows proves one of them without the others.
class PredictionPack {
public:
    static constexpr int segmentRows = 4096; ///< a power of two: a whole segment is a whole subtree

    struct Segment {
        core::Digest blob;      ///< of the attachment: the rows as lines, compressed
        core::Digest root;      ///< of the rows' subtree
        QString first;          ///< id
        QString last;
        int rows = 0;
    };
    struct Index {
        qint64 rows = 0;
        core::Digest root;
        QList<Segment> segments;

        QByteArray toBytes() const;
        static core::Result<Index> fromBytes(const QByteArray &bytes);
    };
    struct Found {
        PredictionRow row;
        qint64 position = -1;      ///< in the tree
        QList<core::Digest> proof; ///< to the root of the index
    };

    using Put = std::function<core::Result<core::Digest>(const QByteArray &content)>;
    using Get = std::function<core::Result<QByteArray>(const core::Digest &digest)>;

    /// Sorts the rows and stores them. Ids are unique.
    static core::Result<Index> store(std::vector<PredictionRow> rows, const Put &put);
    /// Nothing when there is no such id.
    static core::Result<std::optional<Found>> find(const Index &index, const QString &id, const Get &get);
    /// Up to `count` rows from a position on, in the order of the ids.
    static core::Result<QList<PredictionRow>> rows(const Index &index, qint64 from, int count, const Get &get);
    /// Where the ids that begin so stand: first position and how many. Opens two segments at most.
    static core::Result<std::pair<qint64, qint64>> beginningWith(const Index &index, const QString &prefix, const Get &get);

    /// Whether a row stands at its place under the root.
    static core::Result<void> verify(const PredictionRow &row, qint64 position, qint64 rows, const QList<core::Digest> &proof, const core::Digest &root);
};

} // namespace hallmarker::lineage
