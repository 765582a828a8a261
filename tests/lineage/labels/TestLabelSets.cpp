#include "core/random/RandomStream.h"
#include "lineage/labels/LabelSets.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestLabelSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothFormsFollowTheAlgebra_data()
    {
        QTest::addColumn<int>("names");
        for (const int names : {1, 62, 63, 64, 65, 200})
            QTest::newRow(qPrintable(QString::number(names))) << names;
    }
    void bothFormsFollowTheAlgebra()
    {
        QFETCH(int, names);
        LabelSets sets;
        for (int i = 0; i < names; ++i)
            QCOMPARE(sets.name(QStringLiteral("n%1").arg(i)), quint32(i));
        QCOMPARE(sets.isNarrow(), names <= 63);
        core::RandomStream random(core::Seed{quint64(names)});
        const auto draw = [&] {
            std::vector<quint32> picked;
            for (int i = 0; i < names; ++i) {
                if (random.below(3) == 0)
                    picked.push_back(quint32(i));
            }
            return picked;
        };
        for (int round = 0; round < 200; ++round) {
            const auto a = draw();
            const auto b = draw();
            const QSet<quint32> left(a.begin(), a.end());
            const QSet<quint32> right(b.begin(), b.end());
            const LabelSet one = sets.of(a);
            const LabelSet other = sets.of(b);
            QVERIFY(one != LabelSets::everything);
            const auto asSet = [&](LabelSet set) {
                const auto found = sets.names(set);
                return QSet<quint32>(found.begin(), found.end());
            };
            QCOMPARE(asSet(sets.unite(one, other)), left + right);
            QCOMPARE(asSet(sets.intersect(one, other)), left & right);
            QCOMPARE(asSet(sets.subtract(one, other)), left - right);
            QCOMPARE(sets.intersect(one, LabelSets::everything), one);
            QCOMPARE(sets.unite(one, LabelSets::everything), LabelSets::everything);
            QCOMPARE(sets.subtract(one, one), LabelSets::empty);
            QCOMPARE(sets.covers(one, other), left.contains(right));
        }
        std::vector<quint32> all(static_cast<std::size_t>(names));
        for (int i = 0; i < names; ++i)
            all[std::size_t(i)] = quint32(i);
        QVERIFY2(sets.of(all) != LabelSets::everything, "all names there are is not unrestricted: others may come");
    }
};

HALLMARKER_TEST(TestLabelSets)
#include "TestLabelSets.moc"
