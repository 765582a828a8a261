#include "dpia/clauses/diff/SequenceAlignment.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using hallmarker::dpia::alignSequences;

class TestSequenceAlignment : public QObject {
    Q_OBJECT
    /// Ascending on both sides, and equal.
    static bool isValid(const QList<QPair<int, int>> &pairs, const QStringList &a, const QStringList &b)
    {
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            if (a.at(pairs.at(i).first) != b.at(pairs.at(i).second))
                return false;
            if (i > 0 && (pairs.at(i).first <= pairs.at(i - 1).first || pairs.at(i).second <= pairs.at(i - 1).second))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("length");
        QTest::newRow("nothing") << "" << "" << 0;
        QTest::newRow("one side") << "abc" << "" << 0;
        QTest::newRow("the same") << "abc" << "abc" << 3;
        QTest::newRow("one put in") << "abc" << "axbc" << 3;
        QTest::newRow("one taken out") << "abcd" << "abd" << 3;
        QTest::newRow("turned") << "abc" << "cba" << 1;
        QTest::newRow("classic") << "abcbdab" << "bdcaba" << 4;
        QTest::newRow("repeated") << "aaaa" << "aa" << 2;
        QTest::newRow("other") << "abc" << "xyz" << 0;
    }
    void finds()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, length);
        const QStringList before = a.split(QString(), Qt::SkipEmptyParts);
        const QStringList after = b.split(QString(), Qt::SkipEmptyParts);
        const auto pairs = alignSequences(before, after);
        QCOMPARE(int(pairs.size()), length);
        QVERIFY(isValid(pairs, before, after));
    }
    void longSequencesAreHeldByWhatStandsOnce()
    {
        // Beyond the table: 6,000 lines of which a third is the same everywhere, and 20 that were put in.
        QStringList before;
        for (int i = 0; i < 6000; ++i)
            before += i % 3 == 0 ? QStringLiteral("same") : QString::number(i);
        QStringList after = before;
        QRandomGenerator random(7);
        for (int i = 0; i < 20; ++i)
            after.insert(random.bounded(int(after.size())), QStringLiteral("new %1").arg(i));
        const auto pairs = alignSequences(before, after);
        QVERIFY(isValid(pairs, before, after));
        QVERIFY2(pairs.size() >= before.size() - 20, qPrintable(QString::number(pairs.size())));
    }
    void sequencesWithoutAnchorEnd()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 3000; ++i) {
            before += QString::number(i % 2);
            after += QString::number(i % 2 + 1);
        }
        QVERIFY(isValid(alignSequences(before, after), before, after));
    }
};

HALLMARKER_TEST(TestSequenceAlignment)
#include "TestSequenceAlignment.moc"
