#include "core/log/LogVerifier.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <bit>

using namespace hallmarker::core;
using hallmarker::tests::MemoryChunks;
using hallmarker::tests::MemoryLog;

namespace {

class CancelledProgress final : public Progress {
public:
    void report(const QString &, qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

class BrokenChunks final : public LogChunkSource {
public:
    Result<void> next(LogChunk &chunk) override
    {
        if (m_calls++ == 2)
            return Error(ErrorKind::Io, QStringLiteral("disk"));
        chunk.append("x", MerkleTree::leafHash("x").view());
        return {};
    }

private:
    int m_calls = 0;
};

} // namespace

class TestLogVerifier : public QObject {
    Q_OBJECT

    const MemoryLog m_log{3000};

private Q_SLOTS:
    void anyChunkLengthGivesTheRoot_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("chunk");
        for (const int entries : {0, 1, 255, 256, 257, 1000, 3000}) {
            for (const int chunk : {1, 7, 255, 256, 257, 1000, 5000})
                QTest::addRow("%d by %d", entries, chunk) << entries << chunk;
        }
    }
    void anyChunkLengthGivesTheRoot()
    {
        QFETCH(int, entries);
        QFETCH(int, chunk);
        MemoryChunks chunks(m_log.all().first(entries), chunk);
        LogVerifier verifier;
        for (int size = 0; size <= entries; size += 1 + entries / 13)
            verifier.expectRoot(size, m_log.rootAt(size));
        verifier.expectRoot(entries, m_log.rootAt(entries));
        const auto check = verifier.verify(chunks, Progress::none(), entries);
        VERIFY_RESULT(check);
        QVERIFY(check->isSound());
        QCOMPARE(check->entries, entries);
        QCOMPARE(check->root, m_log.rootAt(entries));
        QCOMPARE(check->range.peaks().size(), qsizetype(MerkleTree::peaks(entries).size()));
    }

    void findsTheFirstBadEntry()
    {
        for (const int bad : {0, 1, 255, 256, 700, 2999}) {
            MemoryChunks chunks(m_log.all(), 400);
            chunks.entries[bad] = "tampered";
            chunks.entries[2999] = "tampered too";
            const auto check = LogVerifier().verify(chunks, Progress::none());
            VERIFY_RESULT(check);
            QVERIFY(!check->isSound());
            QCOMPARE(check->firstBadIndex, bad);
            QVERIFY(check->root != m_log.rootAt(3000));
        }
    }

    void everyBitOfEntryAndStoredHashCounts()
    {
        const QList<QByteArray> entries = m_log.all().first(3);
        for (int entry = 0; entry < 3; ++entry) {
            for (qsizetype bit = 0; bit < entries.at(entry).size() * 8; ++bit) {
                MemoryChunks chunks(entries, 2);
                chunks.entries[entry][bit / 8] = char(chunks.entries[entry][bit / 8] ^ (1 << (bit % 8)));
                QCOMPARE(LogVerifier().verify(chunks, Progress::none())->firstBadIndex, entry);
            }
            for (qsizetype bit = 0; bit < 32 * 8; ++bit) {
                MemoryChunks chunks(entries, 2);
                chunks.leaves[entry][bit / 8] = char(chunks.leaves[entry][bit / 8] ^ (1 << (bit % 8)));
                QCOMPARE(LogVerifier().verify(chunks, Progress::none())->firstBadIndex, entry);
            }
        }
    }

    void aStoredHashOfAnotherLengthNeverMatches()
    {
        for (const QByteArray &leaf : {QByteArray(), QByteArray(31, 'x'), QByteArray(33, 'x')}) {
            MemoryChunks chunks(m_log.all().first(600), 300);
            chunks.leaves[450] = leaf;
            QCOMPARE(LogVerifier().verify(chunks, Progress::none())->firstBadIndex, 450);
        }
    }

    void findsTheFirstCheckpointThatDiffers()
    {
        // Entry and stored hash changed together: only a checkpoint can tell.
        MemoryChunks chunks(m_log.all(), 512);
        chunks.entries[1500] = "rewritten";
        chunks.leaves[1500] = MerkleTree::leafHash("rewritten").raw();
        LogVerifier verifier;
        for (const qint64 size : {10LL, 1500LL, 1501LL, 2000LL, 3000LL})
            verifier.expectRoot(size, m_log.rootAt(size));
        const auto check = verifier.verify(chunks, Progress::none());
        VERIFY_RESULT(check);
        QCOMPARE(check->firstBadIndex, -1);
        QCOMPARE(check->firstBadSize, 1501);
        QVERIFY(!check->isSound());
    }

    void aCutTailIsACheckpointBeyondTheEnd()
    {
        MemoryChunks chunks(m_log.all().first(2999), 512);
        LogVerifier verifier;
        verifier.expectRoot(3000, m_log.rootAt(3000));
        QCOMPARE(verifier.verify(chunks, Progress::none())->firstBadSize, 3000);
        MemoryChunks nothing({}, 1);
        QCOMPARE(verifier.verify(nothing, Progress::none())->firstBadSize, 3000);
    }

    void theObserverSeesEveryNode()
    {
        MemoryChunks chunks(m_log.all(), 777);
        LogVerifier verifier;
        qint64 nodes = 0;
        verifier.onNode([this, &nodes](const TreeNode &node) {
            ++nodes;
            return *m_log.node(node.level, node.index) == node.hash;
        });
        const auto check = verifier.verify(chunks, Progress::none());
        VERIFY_RESULT(check);
        QVERIFY(check->isSound());
        QCOMPARE(nodes, 2 * 3000 - std::popcount(3000u));
        MemoryChunks again(m_log.all(), 777);
        verifier.onNode([](const TreeNode &node) { return node.level < 9; });
        QCOMPARE(verifier.verify(again, Progress::none()).error().kind, ErrorKind::Integrity);
    }

    void errorsAndCancelsAreNotVerdicts()
    {
        BrokenChunks broken;
        QCOMPARE(LogVerifier().verify(broken, Progress::none()).error().kind, ErrorKind::Io);
        CancelledProgress cancelled;
        MemoryChunks chunks(m_log.all(), 100);
        QCOMPARE(LogVerifier().verify(chunks, cancelled).error().kind, ErrorKind::Cancelled);
    }
};

HALLMARKER_TEST(TestLogVerifier)
#include "TestLogVerifier.moc"
