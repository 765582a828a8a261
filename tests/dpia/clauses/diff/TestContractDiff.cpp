#include "dpia/clauses/diff/ContractDiff.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestContractDiff : public QObject {
    Q_OBJECT
    static ContractDiff diff(const char *before, const char *after)
    {
        return ContractDiff::of(*ContractText::fromPlain(QString::fromUtf8(before), QStringLiteral("old")), *ContractText::fromPlain(QString::fromUtf8(after), QStringLiteral("new")));
    }
    static QString shape(const ContractDiff &diff)
    {
        QStringList parts;
        for (const DiffRow &row : diff.rows)
            parts += QStringLiteral("%1 %2>%3%4").arg(diffRowName(row)).arg(row.before).arg(row.after).arg(row.isRenumbered ? QStringLiteral(" #") : QString());
        return parts.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void alignsParagraphs_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("rows");
        const QByteArray base = "1. The vendor deletes all data.\n2. The vendor keeps logs for a year.\n3. German law applies to it.";
        QTest::newRow("the same") << base << base << "same 0>0, same 1>1, same 2>2";
        QTest::newRow("one put in, others renumbered") << base << QByteArray("1. The vendor deletes all data.\n2. Something quite new stands here.\n3. The vendor keeps logs for a year.\n4. German law applies to it.") << "same 0>0, added -1>1, same 1>2 #, same 2>3 #";
        QTest::newRow("one taken out") << base << QByteArray("1. The vendor deletes all data.\n2. German law applies to it.") << "same 0>0, removed 1>-1, same 2>1 #";
        QTest::newRow("one changed") << base << QByteArray("1. The vendor deletes all data.\n2. The vendor keeps logs for a month.\n3. German law applies to it.") << "same 0>0, changed 1>1, same 2>2";
        QTest::newRow("one moved") << base << QByteArray("1. German law applies to it.\n2. The vendor deletes all data.\n3. The vendor keeps logs for a year.") << "moved 2>0 #, same 0>1 #, same 1>2 #";
        QTest::newRow("moved and changed") << base << QByteArray("1. German law applies to all of it.\n2. The vendor deletes all data.\n3. The vendor keeps logs for a year.") << "moved-changed 2>0 #, same 0>1 #, same 1>2 #";
        QTest::newRow("another text in its place") << base << QByteArray("1. The vendor deletes all data.\n2. Nothing of the kind whatsoever was said.\n3. German law applies to it.") << "same 0>0, added -1>1, removed 1>-1, same 2>2";
        QTest::newRow("from nothing") << QByteArray() << QByteArray("One") << "added -1>0";
        QTest::newRow("to nothing") << QByteArray("One") << QByteArray() << "removed 0>-1";
        QTest::newRow("twice the same") << QByteArray("One.\n\nOne.") << QByteArray("One.") << "same 0>0, removed 1>-1";
    }
    void alignsParagraphs()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, rows);
        const ContractDiff found = diff(before.constData(), after.constData());
        QCOMPARE(shape(found), rows);
        // Every paragraph of both sides is in it exactly once.
        QList<int> olds;
        QList<int> news;
        for (const DiffRow &row : found.rows) {
            if (row.before >= 0)
                olds += row.before;
            if (row.after >= 0)
                news += row.after;
        }
        std::sort(olds.begin(), olds.end());
        QCOMPARE(int(olds.size()), int(found.before.paragraphs.size()));
        for (int i = 0; i < olds.size(); ++i)
            QCOMPARE(olds.at(i), i);
        QCOMPARE(int(news.size()), int(found.after.paragraphs.size()));
        QVERIFY(std::is_sorted(news.begin(), news.end()));
        QCOMPARE(found.isSame(), before == after);
    }
    void newSofteningWordsAreTold()
    {
        const auto library = ClauseLibrary::shipped();
        VERIFY_RESULT(library);
        const ContractDiff found = diff("1. The vendor deletes all data.\n2. It uses reasonable efforts for support.", "1. The vendor deletes all data where practicable.\n2. It uses reasonable efforts for support.");
        QCOMPARE(found.newlySoftened(*library), QStringList{QStringLiteral("The vendor deletes all data where practicable.")});
    }
    void aLongContractIsComparedWhole()
    {
        ContractText before;
        for (int i = 0; i < 3000; ++i)
            before.paragraphs.append({QString::number(i), QStringLiteral("Clause about the matter number %1 of the vendor").arg(i)});
        ContractText after = before;
        after.paragraphs.insert(100, ContractParagraph{QStringLiteral("100"), QStringLiteral("Quite another thing")});
        after.paragraphs[2000].text += QStringLiteral(" and more");
        after.paragraphs.move(10, 2900);
        const ContractDiff found = ContractDiff::of(before, after);
        QCOMPARE(found.count(DiffRow::Kind::Added), 1);
        QCOMPARE(found.count(DiffRow::Kind::Changed), 1);
        QCOMPARE(found.count(DiffRow::Kind::Removed), 0);
        QCOMPARE(found.moved(), 1);
    }
};

HALLMARKER_TEST(TestContractDiff)
#include "TestContractDiff.moc"
