#include "core/digest/Hasher.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

namespace {

/// The definitions of RFC 6962 section 2.1, word by word, as a slow reference.
qint64 splitOf(qint64 n)
{
    qint64 k = 1;
    while (2 * k < n)
        k *= 2;
    return k;
}

Digest slowRoot(const QList<QByteArray> &d)
{
    if (d.isEmpty())
        return Hasher::of("");
    if (d.size() == 1)
        return Hasher::of(QByteArray(QByteArray(1, '\0') + d.first()));
    const qint64 k = splitOf(d.size());
    return Hasher::of(QByteArray('\1' + slowRoot(d.first(k)).raw() + slowRoot(d.mid(k)).raw()));
}

QList<Digest> slowPath(qint64 m, const QList<QByteArray> &d)
{
    if (d.size() == 1)
        return {};
    const qint64 k = splitOf(d.size());
    return m < k ? slowPath(m, d.first(k)) + QList<Digest>{slowRoot(d.mid(k))}
                 : slowPath(m - k, d.mid(k)) + QList<Digest>{slowRoot(d.first(k))};
}

QList<Digest> slowSubproof(qint64 m, const QList<QByteArray> &d, bool isWhole)
{
    if (m == d.size())
        return isWhole ? QList<Digest>{} : QList<Digest>{slowRoot(d)};
    const qint64 k = splitOf(d.size());
    return m <= k ? slowSubproof(m, d.first(k), isWhole) + QList<Digest>{slowRoot(d.mid(k))}
                  : slowSubproof(m - k, d.mid(k), false) + QList<Digest>{slowRoot(d.first(k))};
}

} // namespace

class TestMerkleTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsRfc6962Roots()
    {
        // The eight reference entries of the certificate-transparency test suite and the roots of their prefixes.
        const char *leaves[] = {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
                                "606162636465666768696a6b6c6d6e6f"};
        const char *roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                               "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                               "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                               "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                               "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                               "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                               "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                               "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                               "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        MemoryLog log;
        CompactRange range;
        QCOMPARE(range.root().hex(), QLatin1String(roots[0]));
        for (int i = 0; i < 8; ++i) {
            log.append(QByteArray::fromHex(leaves[i]));
            range.append(MerkleTree::leafHash(QByteArray::fromHex(leaves[i])));
            QCOMPARE(range.root().hex(), QLatin1String(roots[i + 1]));
            QCOMPARE(log.rootAt(i + 1).hex(), QLatin1String(roots[i + 1]));
        }
        QCOMPARE(MerkleTree::emptyRoot(), Hasher::of(""));
    }

    void agreesWithTheDefinition()
    {
        const MemoryLog log(70);
        for (qint64 n = 1; n <= log.size(); ++n) {
            const QList<QByteArray> d = log.all().first(n);
            const Digest root = slowRoot(d);
            QCOMPARE(log.rootAt(n), root);
            for (qint64 i = 0; i < n; i += n > 40 ? 7 : 1) {
                const auto proof = MerkleTree::inclusionProof(log, i, n);
                VERIFY_RESULT(proof);
                QCOMPARE(*proof, slowPath(i, d));
                VERIFY_RESULT(MerkleTree::verifyInclusion(MerkleTree::leafHash(d.at(i)), i, n, *proof, root));
            }
            for (qint64 m = 1; m <= n; m += n > 40 ? 5 : 1) {
                const auto proof = MerkleTree::consistencyProof(log, m, n);
                VERIFY_RESULT(proof);
                QCOMPARE(*proof, slowSubproof(m, d, true));
                VERIFY_RESULT(MerkleTree::verifyConsistency(m, log.rootAt(m), n, root, *proof));
            }
        }
    }

    void exhaustiveDigestOfAllProofs()
    {
        // draft-ietf-plants-merkle-tree-certs: one SHA-256 over every inclusion proof of every tree up to 130 entries.
        MemoryLog log;
        for (int i = 0; i < 130; ++i)
            log.append(QByteArray(1, char(i)));
        Hasher hasher;
        for (qint64 n = 1; n <= 130; ++n) {
            for (qint64 i = 0; i < n; ++i) {
                QByteArray line = QByteArray::number(i) + ' ' + QByteArray::number(n);
                const auto proof = MerkleTree::inclusionProof(log, i, n);
                VERIFY_RESULT(proof);
                for (const Digest &hash : *proof)
                    line += ' ' + hash.hex().toLatin1();
                hasher.add(QByteArray(line + '\n'));
            }
        }
        QCOMPARE(hasher.finish().hex(),
                 QStringLiteral("893ce6eea61adc33c22c0e3a952498b76dfa3c282e78ac659f6fcc0ea44f9983"));
    }

    void everyChangeOfAProofFails()
    {
        const MemoryLog log(23);
        const Digest other = MerkleTree::leafHash("other");
        int refused = 0;
        for (qint64 n = 1; n <= log.size(); ++n) {
            for (qint64 i = 0; i < n; ++i) {
                const Digest leaf = MerkleTree::leafHash(log.all().at(i));
                const Digest root = log.rootAt(n);
                const QList<Digest> proof = *MerkleTree::inclusionProof(log, i, n);
                const auto isRefused = [&](const Digest &l, qint64 index, qint64 size, const QList<Digest> &p,
                                           const Digest &r) {
                    const auto result = MerkleTree::verifyInclusion(l, index, size, p, r);
                    ++refused;
                    return !result && result.error().kind == ErrorKind::Integrity;
                };
                QVERIFY(isRefused(other, i, n, proof, root));
                QVERIFY(isRefused(leaf, i, n, proof, other));
                QVERIFY(isRefused(leaf, i, n, proof + QList<Digest>{other}, root));
                QVERIFY(isRefused(leaf, i, n, QList<Digest>{other} + proof, root));
                QVERIFY(isRefused(leaf, n, n, proof, root));
                QVERIFY(isRefused(leaf, -1, n, proof, root));
                QVERIFY(isRefused(Digest(), i, n, proof, root));
                QVERIFY(isRefused(leaf, i, n, proof, Digest()));
                for (qint64 j = 0; j < n; ++j) {
                    if (j != i)
                        QVERIFY(isRefused(leaf, j, n, proof, root));
                }
                for (qsizetype k = 0; k < proof.size(); ++k) {
                    QList<Digest> changed = proof;
                    changed[k] = other;
                    QVERIFY(isRefused(leaf, i, n, changed, root));
                    changed[k] = Digest();
                    QVERIFY(isRefused(leaf, i, n, changed, root));
                    changed.removeAt(k);
                    QVERIFY(isRefused(leaf, i, n, changed, root));
                }
            }
        }
        QVERIFY(refused > 5000);
    }

    void everyChangeOfAConsistencyProofFails()
    {
        const MemoryLog log(33);
        const Digest other = MerkleTree::leafHash("other");
        for (qint64 n = 2; n <= log.size(); ++n) {
            for (qint64 m = 1; m < n; ++m) {
                const Digest a = log.rootAt(m);
                const Digest b = log.rootAt(n);
                const QList<Digest> proof = *MerkleTree::consistencyProof(log, m, n);
                QVERIFY(!MerkleTree::verifyConsistency(m, other, n, b, proof));
                QVERIFY(!MerkleTree::verifyConsistency(m, a, n, other, proof));
                QVERIFY(!MerkleTree::verifyConsistency(m, b, n, a, proof));
                QVERIFY(!MerkleTree::verifyConsistency(m, a, n, b, proof + QList<Digest>{b}));
                QVERIFY(!MerkleTree::verifyConsistency(m, a, n, b, QList<Digest>{a} + proof));
                QVERIFY(!MerkleTree::verifyConsistency(n, a, m, b, proof));
                QVERIFY(!MerkleTree::verifyConsistency(0, MerkleTree::emptyRoot(), n, b, proof));
                for (qsizetype k = 0; k < proof.size(); ++k) {
                    QList<Digest> changed = proof;
                    changed[k] = other;
                    QVERIFY(!MerkleTree::verifyConsistency(m, a, n, b, changed));
                    changed.removeAt(k);
                    QVERIFY(!MerkleTree::verifyConsistency(m, a, n, b, changed));
                }
            }
        }
    }

    void refusesImpossibleNumbers()
    {
        const MemoryLog log(5);
        QCOMPARE(MerkleTree::inclusionProof(log, 5, 5).error().kind, ErrorKind::Usage);
        QCOMPARE(MerkleTree::inclusionProof(log, -1, 5).error().kind, ErrorKind::Usage);
        QCOMPARE(MerkleTree::inclusionProof(log, 0, 0).error().kind, ErrorKind::Usage);
        QCOMPARE(MerkleTree::consistencyProof(log, 0, 5).error().kind, ErrorKind::Usage);
        QCOMPARE(MerkleTree::consistencyProof(log, 5, 4).error().kind, ErrorKind::Usage);
        QCOMPARE(MerkleTree::root(log, -1).error().kind, ErrorKind::Usage);
        QVERIFY(MerkleTree::consistencyProof(log, 5, 5)->isEmpty());
        VERIFY_RESULT(MerkleTree::verifyConsistency(5, log.rootAt(5), 5, log.rootAt(5), {}));
        QVERIFY(!MerkleTree::verifyConsistency(5, log.rootAt(5), 5, log.rootAt(4), {}));
        QVERIFY(!MerkleTree::verifyConsistency(5, log.rootAt(5), 5, log.rootAt(5), {log.rootAt(4)}));
    }

    void readsFewNodes()
    {
        const MemoryLog log(5000);
        for (const qint64 n : {1LL, 2LL, 255LL, 256LL, 257LL, 4095LL, 4096LL, 4999LL, 5000LL}) {
            const qint64 budget = 2 * static_cast<qint64>(std::floor(std::log2(double(n)))) + 2;
            for (qint64 i = 0; i < n; i += 1 + n / 37) {
                log.reads = 0;
                const auto proof = MerkleTree::inclusionProof(log, i, n);
                VERIFY_RESULT(proof);
                QVERIFY(log.reads <= budget);
                QVERIFY(proof->size() <= std::ceil(std::log2(double(n))) + 0.5);
                log.reads = 0;
                VERIFY_RESULT(MerkleTree::consistencyProof(log, i + 1, n));
                QVERIFY(log.reads <= budget);
            }
        }
    }

    void rangeCanBeStoredAndGrownInPieces()
    {
        const MemoryLog log(300);
        CompactRange range;
        for (qint64 n = 0; n < log.size(); ++n) {
            const auto restored = CompactRange::restore(n, range.peaks());
            VERIFY_RESULT(restored);
            QCOMPARE(restored->root(), range.root());
            range = *restored;
            const QList<TreeNode> completed = range.push(MerkleTree::leafHash(log.all().at(n)));
            for (const TreeNode &node : completed)
                QCOMPARE(*log.node(node.level, node.index), node.hash);
            QCOMPARE(range.root(), log.rootAt(n + 1));
            QCOMPARE(range.size(), n + 1);
        }
        CompactRange bySubtrees;
        bySubtrees.appendSubtree(8, *log.node(8, 0));
        bySubtrees.appendSubtree(5, *log.node(5, 8));
        bySubtrees.appendSubtree(3, *log.node(3, 36));
        bySubtrees.appendSubtree(2, *log.node(2, 74));
        QCOMPARE(bySubtrees.root(), range.root());
        QVERIFY(!CompactRange::restore(3, {log.rootAt(1)}));
        QVERIFY(!CompactRange::restore(-1, {}));
        QVERIFY(!CompactRange::restore(1, {Digest()}));
        QCOMPARE(CompactRange::restore(0, {})->root(), MerkleTree::emptyRoot());
    }
};

HALLMARKER_TEST(TestMerkleTree)
#include "TestMerkleTree.moc"
