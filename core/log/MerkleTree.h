#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"

#include <QByteArrayView>
#include <QList>

#include <vector>

namespace hallmarker::core {

/// A complete subtree: it covers the entries [index * 2^level, (index + 1) * 2^level). Level 0 is a leaf.
struct TreeNode {
    int level = 0;
    qint64 index = 0;
    Digest hash;

    friend bool operator==(const TreeNode &, const TreeNode &) = default;
};

/// Where the hashes of complete subtrees come from (a table, a tile folder, memory).
class NodeSource {
public:
    virtual ~NodeSource() = default;
    /// The hash of one complete subtree. Asked only for nodes that are complete in the tree of the proof.
    virtual Result<Digest> node(int level, qint64 index) const = 0;
};

/// The hashes, proofs and checks of the Merkle tree of RFC 6962 section 2.1 and RFC 9162 section 2.1 over SHA-256.
class MerkleTree {
public:
    /// SHA-256(0x00 || entry).
    static Digest leafHash(QByteArrayView entry);
    /// SHA-256(0x01 || left || right). Both must be set.
    static Digest nodeHash(const Digest &left, const Digest &right);
    /// SHA-256 of nothing: the root of the tree without entries.
    static Digest emptyRoot();

    /// The complete subtrees a tree of `size` consists of, largest (leftmost) first; hashes are left empty.
    static std::vector<TreeNode> peaks(qint64 size);
    /// The root of a tree of `size` from its peaks: at most log2(size) + 1 reads.
    static Result<Digest> root(const NodeSource &nodes, qint64 size);

    /// The audit path of entry `index` in the tree of `size`, leaf's sibling first. Reads at most 2 log2(size) + 2
    /// nodes. 0 <= index < size, else ErrorKind::Usage.
    static Result<QList<Digest>> inclusionProof(const NodeSource &nodes, qint64 index, qint64 size);
    /// The proof that the tree of `oldSize` is a prefix of that of `newSize`. Empty when they are equal; no proof
    /// exists from the empty tree (ErrorKind::Usage). Reads at most 2 log2(newSize) + 2 nodes.
    static Result<QList<Digest>> consistencyProof(const NodeSource &nodes, qint64 oldSize, qint64 newSize);

    /// RFC 9162 section 2.1.3.2. ErrorKind::Integrity when the proof does not lead to the root.
    static Result<void> verifyInclusion(const Digest &leaf, qint64 index, qint64 size, const QList<Digest> &proof,
                                        const Digest &root);
    /// RFC 9162 section 2.1.4.2. An old size of 0 is refused: nothing can be proved from it.
    static Result<void> verifyConsistency(qint64 oldSize, const Digest &oldRoot, qint64 newSize, const Digest &newRoot,
                                          const QList<Digest> &proof);
};

/// The right edge of a growing tree: one hash per 1-bit of the size. Appending needs nothing else.
class CompactRange {
public:
    CompactRange() = default;
    /// From the stored size and its peaks, largest first (as peaks() gives them).
    static Result<CompactRange> restore(qint64 size, const QList<Digest> &peaks);

    /// Appends a leaf. Returns every subtree that it completes, the leaf itself first, so that a store can keep them.
    QList<TreeNode> push(const Digest &leaf);
    /// The same without the list, for streams that keep nothing.
    void append(const Digest &leaf) { appendSubtree(0, leaf); }
    /// Appends a complete subtree of 2^level entries. The size must be a multiple of 2^level.
    void appendSubtree(int level, const Digest &hash);

    qint64 size() const { return m_size; }
    Digest root() const;
    QList<Digest> peaks() const;

private:
    qint64 m_size = 0;
    std::vector<Digest> m_peaks;
};

} // namespace hallmarker::core
