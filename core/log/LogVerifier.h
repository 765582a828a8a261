#pragma once

#include "core/jobs/Progress.h"
#include "core/log/MerkleTree.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace hallmarker::core {

/// A run of entries in order, in one piece of memory.
class LogChunk {
public:
    void clear();
    /// `storedLeaf`: the 32 bytes that the store keeps as the leaf hash; another length never matches.
    void append(QByteArrayView entry, QByteArrayView storedLeaf);

    qint64 count() const { return static_cast<qint64>(m_ends.size()); }
    qint64 bytes() const { return m_bytes.size(); }
    QByteArrayView entry(qint64 number) const;
    QByteArrayView storedLeaf(qint64 number) const;

private:
    QByteArray m_bytes;
    std::vector<qint64> m_ends;
    QByteArray m_leaves; ///< 32 bytes each
    std::vector<bool> m_leafIsWhole;
};

/// Hands out the entries of a log once, in order, from 0. Always called from the thread that called the verifier.
class LogChunkSource {
public:
    static constexpr qint64 chunkEntries = 8192;
    static constexpr qint64 chunkBytes = 4LL << 20;

    virtual ~LogChunkSource() = default;
    /// Appends entries to the (empty) chunk: best about chunkEntries, or fewer once chunkBytes are reached. Leaving it
    /// empty means the end. An entry that is missing in the store must be an error of this call (or a row with an empty
    /// stored leaf), never left out silently.
    virtual Result<void> next(LogChunk &chunk) = 0;
};

/// What a LogVerifier saw.
struct LogCheck {
    qint64 entries = 0;
    Digest root;                  ///< over what was read, from the entry bytes alone
    qint64 firstBadIndex = -1;    ///< first entry whose bytes do not hash to the stored leaf
    qint64 firstBadSize = -1;     ///< smallest wanted size whose root differs, or that is beyond the end
    CompactRange range;           ///< of the whole log, for a store that rebuilds its own

    bool isSound() const { return firstBadIndex < 0 && firstBadSize < 0; }
};

/// Re-hashes a whole log as a stream: the caller's thread reads while a second one hashes. Memory: two chunks.
class LogVerifier {
public:
    /// The tree of `size` must have this root (from a checkpoint). Several for several checkpoints.
    void expectRoot(qint64 size, const Digest &root);
    /// Called in order for every complete subtree, to compare with a stored node table. Returning false stops with the
    /// error ErrorKind::Integrity. Slower: the upper nodes are then hashed on one thread.
    void onNode(std::function<bool(const TreeNode &)> observer) { m_observer = std::move(observer); }

    /// Reads the source to its end. An error is one of the source, a cancel, or an observer's no; a tampered log is a
    /// LogCheck that is not sound.
    Result<LogCheck> verify(LogChunkSource &source, Progress &progress, qint64 expectedEntries = 0) const;

private:
    std::multimap<qint64, Digest> m_expected;
    std::function<bool(const TreeNode &)> m_observer;
};

} // namespace hallmarker::core
