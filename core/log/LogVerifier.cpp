// Two threads share the work. While the caller's thread reads the next chunk from the store, the second one hashes
// the present chunk; when the caller has read enough it helps. Work is cut at multiples of 256 entries, so that both can
// also fold their leaves to the complete subtree of level 8 on the spot; only those roots are put together in order.

#include "core/log/LogVerifier.h"

#include "core/log/MerkleHash.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <future>
#include <limits>
#include <system_error>

namespace hallmarker::core {

namespace {

constexpr int blockLevel = 8;
constexpr qint64 blockEntries = 1LL << blockLevel;

/// Hashes one chunk, block by block, from as many threads as call run().
class LogChunkWork {
public:
    LogChunkWork(const LogChunk &chunk, qint64 first)
        : m_chunk(chunk), m_first(first), m_firstBlock(first / blockEntries),
          m_blocks(chunk.count() == 0 ? 0 : (first + chunk.count() - 1) / blockEntries - m_firstBlock + 1),
          m_leaves(static_cast<std::size_t>(chunk.count()) * MerkleHash::bytes),
          m_roots(static_cast<std::size_t>(m_blocks) * MerkleHash::bytes)
    {
    }

    void run()
    {
        std::vector<char> folded(blockEntries * MerkleHash::bytes);
        for (qint64 block = m_next.fetch_add(1); block < m_blocks; block = m_next.fetch_add(1))
            hashBlock(block, folded);
    }

    qint64 blocks() const { return m_blocks; }
    /// First and last + 1 entry of a block, numbered within the log.
    qint64 begin(qint64 block) const { return std::max(m_first, (m_firstBlock + block) * blockEntries); }
    qint64 end(qint64 block) const
    {
        return std::min(m_first + m_chunk.count(), (m_firstBlock + block + 1) * blockEntries);
    }
    bool isWhole(qint64 block) const { return end(block) - begin(block) == blockEntries; }
    Digest root(qint64 block) const { return digestAt(m_roots, block); }
    Digest leaf(qint64 index) const { return digestAt(m_leaves, index - m_first); }
    /// Smallest index whose hash is not the stored one; -1 when all agree.
    qint64 firstBad() const { return m_firstBad == noBadIndex ? -1 : m_firstBad.load(); }

private:
    static constexpr qint64 noBadIndex = std::numeric_limits<qint64>::max();

    static Digest digestAt(const std::vector<char> &hashes, qint64 number)
    {
        return Digest::fromRaw(QByteArrayView(hashes.data() + number * qint64(MerkleHash::bytes), MerkleHash::bytes));
    }

    void hashBlock(qint64 block, std::vector<char> &folded)
    {
        for (qint64 index = begin(block); index < end(block); ++index) {
            char *leaf = m_leaves.data() + (index - m_first) * qint64(MerkleHash::bytes);
            MerkleHash::leaf(m_chunk.entry(index - m_first), leaf);
            const QByteArrayView stored = m_chunk.storedLeaf(index - m_first);
            if (stored.isEmpty() || std::memcmp(stored.data(), leaf, MerkleHash::bytes) != 0)
                noteBad(index);
        }
        if (!isWhole(block))
            return;
        std::memcpy(folded.data(), m_leaves.data() + (begin(block) - m_first) * qint64(MerkleHash::bytes),
                    folded.size());
        MerkleHash::fold(folded.data(), blockEntries);
        std::memcpy(m_roots.data() + block * qint64(MerkleHash::bytes), folded.data(), MerkleHash::bytes);
    }

    void noteBad(qint64 index)
    {
        qint64 known = m_firstBad.load();
        while (index < known && !m_firstBad.compare_exchange_weak(known, index)) {
        }
    }

    const LogChunk &m_chunk;
    qint64 m_first;
    qint64 m_firstBlock;
    qint64 m_blocks;
    std::vector<char> m_leaves;
    std::vector<char> m_roots;
    std::atomic<qint64> m_next = 0;
    std::atomic<qint64> m_firstBad = noBadIndex;
};

/// Starts the work on a second thread; without one (no thread left) the caller does it all in its own run().
std::future<void> startChunkWork(LogChunkWork &work)
{
    try {
        return std::async(std::launch::async, [&work] { work.run(); });
    } catch (const std::system_error &) {
        return {};
    }
}

using ExpectedRoots = std::multimap<qint64, Digest>;

void compareExpected(const ExpectedRoots &expected, ExpectedRoots::const_iterator &next, LogCheck &check)
{
    for (; next != expected.cend() && next->first <= check.range.size(); ++next) {
        if (check.firstBadSize < 0 && check.range.root() != next->second)
            check.firstBadSize = next->first;
    }
}

} // namespace

void LogChunk::clear()
{
    m_bytes.resize(0);
    m_leaves.resize(0);
    m_ends.clear();
    m_leafIsWhole.clear();
}

void LogChunk::append(QByteArrayView entry, QByteArrayView storedLeaf)
{
    m_bytes.append(entry);
    m_ends.push_back(m_bytes.size());
    const bool isWhole = storedLeaf.size() == Digest::sizeBytes;
    m_leafIsWhole.push_back(isWhole);
    if (isWhole)
        m_leaves.append(storedLeaf);
    else
        m_leaves.append(Digest::sizeBytes, '\0');
}

QByteArrayView LogChunk::entry(qint64 number) const
{
    const qint64 begin = number == 0 ? 0 : m_ends[static_cast<std::size_t>(number - 1)];
    return QByteArrayView(m_bytes).sliced(begin, m_ends[static_cast<std::size_t>(number)] - begin);
}

QByteArrayView LogChunk::storedLeaf(qint64 number) const
{
    if (!m_leafIsWhole[static_cast<std::size_t>(number)])
        return {};
    return QByteArrayView(m_leaves).sliced(number * Digest::sizeBytes, Digest::sizeBytes);
}

void LogVerifier::expectRoot(qint64 size, const Digest &root)
{
    m_expected.emplace(size, root);
}

Result<LogCheck> LogVerifier::verify(LogChunkSource &source, Progress &progress, qint64 expectedEntries) const
{
    const QString text = QCoreApplication::translate("LogVerifier", "Verifying the audit log");
    LogCheck check;
    auto nextExpected = m_expected.cbegin();
    compareExpected(m_expected, nextExpected, check);

    LogChunk present;
    LogChunk coming;
    HALLMARKER_TRY(source.next(present));
    while (present.count() > 0) {
        if (progress.isCancelled()) {
            return Error(ErrorKind::Cancelled,
                         QCoreApplication::translate("LogVerifier", "The verification of the audit log was stopped."));
        }
        LogChunkWork work(present, check.range.size());
        std::future<void> helper = startChunkWork(work);
        coming.clear();
        const Result<void> read = source.next(coming);
        work.run();
        if (helper.valid())
            helper.wait();
        HALLMARKER_TRY(read);

        if (check.firstBadIndex < 0)
            check.firstBadIndex = work.firstBad();
        for (qint64 block = 0; block < work.blocks(); ++block) {
            const bool isWantedInside = nextExpected != m_expected.cend() && nextExpected->first < work.end(block);
            if (work.isWhole(block) && !isWantedInside && !m_observer) {
                check.range.appendSubtree(blockLevel, work.root(block));
                compareExpected(m_expected, nextExpected, check);
                continue;
            }
            for (qint64 index = work.begin(block); index < work.end(block); ++index) {
                for (const TreeNode &node : check.range.push(work.leaf(index))) {
                    if (m_observer && !m_observer(node)) {
                        return Error(ErrorKind::Integrity,
                                     QCoreApplication::translate("LogVerifier",
                                                                 "The stored tree of the audit log does not fit its "
                                                                 "entries. Rebuild the tree from the entries."),
                                     QStringLiteral("level %1 index %2").arg(node.level).arg(node.index));
                    }
                }
                compareExpected(m_expected, nextExpected, check);
            }
        }
        progress.report(text, check.range.size(), expectedEntries);
        std::swap(present, coming);
    }
    if (check.firstBadSize < 0 && nextExpected != m_expected.cend())
        check.firstBadSize = nextExpected->first;
    check.entries = check.range.size();
    check.root = check.range.root();
    return check;
}

} // namespace hallmarker::core
