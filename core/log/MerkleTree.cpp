// The tree of RFC 6962 splits n entries at the largest power of two below n. Seen from the left edge it is therefore a
// row of complete subtrees ("peaks"), one per 1-bit of n, largest first, and its root folds them from the right:
//
//     root = H(p0, H(p1, H(p2, ... pm)))
//
// An audit path climbs inside the peak that holds the entry, then takes all peaks to the right as one folded hash, then
// the peaks to the left from the nearest to the first. A consistency proof from m to n is the path of the last peak
// of m inside the tree of n (RFC 9162 section 2.1.4.1), with that peak itself in front unless it is the whole old tree.

#include "core/log/MerkleTree.h"

#include "core/log/MerkleHash.h"

#include <QCoreApplication>

#include <bit>

namespace hallmarker::core {

namespace {

Error merkleUsage(const QString &detail)
{
    return Error(ErrorKind::Usage,
                 QCoreApplication::translate("MerkleTree", "There is no proof for these numbers: an entry must lie "
                                                           "inside the log, and an older log must not be empty nor "
                                                           "larger than the newer one."),
                 detail);
}

Error merkleMismatch(const QString &detail)
{
    return Error(ErrorKind::Integrity,
                 QCoreApplication::translate("MerkleTree", "The proof does not lead to the root of the log. The entry, "
                                                           "the proof or the log was changed."),
                 detail);
}

int merkleTrailingZeros(qint64 value)
{
    return std::countr_zero(static_cast<quint64>(value));
}

bool allDigestsSet(const QList<Digest> &digests)
{
    for (const Digest &digest : digests) {
        if (digest.isEmpty())
            return false;
    }
    return true;
}

Result<Digest> foldPeaks(const NodeSource &nodes, const std::vector<TreeNode> &peaks, std::size_t from)
{
    Digest folded;
    for (std::size_t i = peaks.size(); i-- > from;) {
        HALLMARKER_ASSIGN(const Digest peak, nodes.node(peaks[i].level, peaks[i].index));
        folded = folded.isEmpty() ? peak : MerkleTree::nodeHash(peak, folded);
    }
    return folded;
}

/// The path from the complete subtree (level, index) to the root of the tree of `size`.
Result<QList<Digest>> merklePath(const NodeSource &nodes, int level, qint64 index, qint64 size)
{
    const std::vector<TreeNode> peaks = MerkleTree::peaks(size);
    std::size_t holder = 0;
    while (peaks[holder].level < level || (peaks[holder].index != index >> (peaks[holder].level - level)))
        ++holder;
    QList<Digest> path;
    for (; level < peaks[holder].level; ++level, index >>= 1) {
        HALLMARKER_ASSIGN(const Digest sibling, nodes.node(level, index ^ 1));
        path += sibling;
    }
    if (holder + 1 < peaks.size()) {
        HALLMARKER_ASSIGN(const Digest right, foldPeaks(nodes, peaks, holder + 1));
        path += right;
    }
    for (std::size_t i = holder; i-- > 0;) {
        HALLMARKER_ASSIGN(const Digest left, nodes.node(peaks[i].level, peaks[i].index));
        path += left;
    }
    return path;
}

} // namespace

Digest MerkleTree::leafHash(QByteArrayView entry)
{
    char out[MerkleHash::bytes];
    MerkleHash::leaf(entry, out);
    return Digest::fromRaw(QByteArrayView(out, MerkleHash::bytes));
}

Digest MerkleTree::nodeHash(const Digest &left, const Digest &right)
{
    if (left.isEmpty() || right.isEmpty())
        return {};
    char out[MerkleHash::bytes];
    MerkleHash::node(left.view().data(), right.view().data(), out);
    return Digest::fromRaw(QByteArrayView(out, MerkleHash::bytes));
}

Digest MerkleTree::emptyRoot()
{
    return Digest::fromText(QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

std::vector<TreeNode> MerkleTree::peaks(qint64 size)
{
    std::vector<TreeNode> result;
    qint64 start = 0;
    for (int level = 62; level >= 0; --level) {
        if ((size >> level) & 1) {
            result.push_back({level, start >> level, {}});
            start += 1LL << level;
        }
    }
    return result;
}

Result<Digest> MerkleTree::root(const NodeSource &nodes, qint64 size)
{
    if (size < 0)
        return merkleUsage(QString::number(size));
    if (size == 0)
        return emptyRoot();
    return foldPeaks(nodes, peaks(size), 0);
}

Result<QList<Digest>> MerkleTree::inclusionProof(const NodeSource &nodes, qint64 index, qint64 size)
{
    if (index < 0 || index >= size)
        return merkleUsage(QStringLiteral("entry %1 of %2").arg(index).arg(size));
    return merklePath(nodes, 0, index, size);
}

Result<QList<Digest>> MerkleTree::consistencyProof(const NodeSource &nodes, qint64 oldSize, qint64 newSize)
{
    if (oldSize <= 0 || oldSize > newSize)
        return merkleUsage(QStringLiteral("%1 to %2").arg(oldSize).arg(newSize));
    if (oldSize == newSize)
        return QList<Digest>();
    const int level = merkleTrailingZeros(oldSize);
    const qint64 index = (oldSize - 1) >> level;
    HALLMARKER_ASSIGN(QList<Digest> path, merklePath(nodes, level, index, newSize));
    if (index > 0) {
        HALLMARKER_ASSIGN(const Digest seed, nodes.node(level, index));
        path.prepend(seed);
    }
    return path;
}

Result<void> MerkleTree::verifyInclusion(const Digest &leaf, qint64 index, qint64 size, const QList<Digest> &proof,
                                         const Digest &root)
{
    if (index < 0 || index >= size)
        return merkleMismatch(QStringLiteral("entry %1 of %2").arg(index).arg(size));
    if (leaf.isEmpty() || root.isEmpty() || !allDigestsSet(proof))
        return merkleMismatch(QStringLiteral("a hash is not 32 bytes"));
    qint64 fn = index;
    qint64 sn = size - 1;
    Digest r = leaf;
    for (const Digest &p : proof) {
        if (sn == 0)
            return merkleMismatch(QStringLiteral("proof too long"));
        if ((fn & 1) || fn == sn) {
            r = nodeHash(p, r);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    if (sn != 0)
        return merkleMismatch(QStringLiteral("proof too short"));
    if (r != root)
        return merkleMismatch(QStringLiteral("root differs"));
    return {};
}

Result<void> MerkleTree::verifyConsistency(qint64 oldSize, const Digest &oldRoot, qint64 newSize,
                                           const Digest &newRoot, const QList<Digest> &proof)
{
    if (oldSize <= 0 || oldSize > newSize)
        return merkleMismatch(QStringLiteral("%1 to %2").arg(oldSize).arg(newSize));
    if (oldRoot.isEmpty() || newRoot.isEmpty() || !allDigestsSet(proof))
        return merkleMismatch(QStringLiteral("a hash is not 32 bytes"));
    if (oldSize == newSize) {
        if (!proof.isEmpty() || oldRoot != newRoot)
            return merkleMismatch(QStringLiteral("equal sizes"));
        return {};
    }
    QList<Digest> path = proof;
    if ((oldSize & (oldSize - 1)) == 0)
        path.prepend(oldRoot);
    if (path.isEmpty())
        return merkleMismatch(QStringLiteral("proof too short"));
    qint64 fn = oldSize - 1;
    qint64 sn = newSize - 1;
    const int shift = merkleTrailingZeros(oldSize);
    fn >>= shift;
    sn >>= shift;
    Digest fr = path.first();
    Digest sr = path.first();
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (sn == 0)
            return merkleMismatch(QStringLiteral("proof too long"));
        const Digest &c = path.at(i);
        if ((fn & 1) || fn == sn) {
            fr = nodeHash(c, fr);
            sr = nodeHash(c, sr);
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, c);
        }
        fn >>= 1;
        sn >>= 1;
    }
    if (sn != 0)
        return merkleMismatch(QStringLiteral("proof too short"));
    if (fr != oldRoot || sr != newRoot)
        return merkleMismatch(QStringLiteral("root differs"));
    return {};
}

Result<CompactRange> CompactRange::restore(qint64 size, const QList<Digest> &peaks)
{
    if (size < 0 || static_cast<std::size_t>(peaks.size()) != MerkleTree::peaks(size).size() || !allDigestsSet(peaks)) {
        return Error(ErrorKind::Integrity,
                     QCoreApplication::translate("MerkleTree", "The stored state of the log does not fit its size. "
                                                               "Verify the log and rebuild its index from the "
                                                               "entries."),
                     QStringLiteral("%1 peaks for size %2").arg(peaks.size()).arg(size));
    }
    CompactRange range;
    range.m_size = size;
    range.m_peaks.assign(peaks.cbegin(), peaks.cend());
    return range;
}

QList<TreeNode> CompactRange::push(const Digest &leaf)
{
    QList<TreeNode> completed{{0, m_size, leaf}};
    Digest hash = leaf;
    for (int level = 0; (m_size >> level) & 1; ++level) {
        hash = MerkleTree::nodeHash(m_peaks.back(), hash);
        m_peaks.pop_back();
        completed.append({level + 1, m_size >> (level + 1), hash});
    }
    m_peaks.push_back(hash);
    ++m_size;
    return completed;
}

void CompactRange::appendSubtree(int level, const Digest &hash)
{
    Q_ASSERT((m_size & ((1LL << level) - 1)) == 0);
    Digest merged = hash;
    for (int bit = level; (m_size >> bit) & 1; ++bit) {
        merged = MerkleTree::nodeHash(m_peaks.back(), merged);
        m_peaks.pop_back();
    }
    m_peaks.push_back(merged);
    m_size += 1LL << level;
}

Digest CompactRange::root() const
{
    if (m_peaks.empty())
        return MerkleTree::emptyRoot();
    Digest folded = m_peaks.back();
    for (std::size_t i = m_peaks.size() - 1; i-- > 0;)
        folded = MerkleTree::nodeHash(m_peaks[i], folded);
    return folded;
}

QList<Digest> CompactRange::peaks() const
{
    return QList<Digest>(m_peaks.cbegin(), m_peaks.cend());
}

} // namespace hallmarker::core
