#include "dpia/clauses/ClausePhrase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::dpia;

class TestClausePhrase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("in one piece") << "prior written consent" << "Only with prior written consent." << true;
        QTest::newRow("another word between") << "prior written consent" << "Only with prior and written consent." << false;
        QTest::newRow("two pieces of one sentence") << "delet* + end" << "At the END of it, the vendor deletes all." << true;
        QTest::newRow("two sentences") << "delet* + end" << "It deletes nothing. This is the end." << false;
        QTest::newRow("an abbreviation ends no sentence") << "28 + delet*" << "By Art. 28 it deletes all." << true;
        QTest::newRow("a semicolon ends one") << "delet* + end" << "It deletes all; this is the end" << false;
        QTest::newRow("star at the end only") << "sub*" << "A subprocessor" << true;
        QTest::newRow("without star the whole word") << "sub" << "A subprocessor" << false;
        QTest::newRow("hyphens do not matter") << "sub-processor*" << "Each subprocessor and sub" << true;
        QTest::newRow("hyphen in the text") << "subprocessor*" << "Each Sub\u2011Processors" << true;
        QTest::newRow("apostrophes part words") << "l'empreinte" << "avec l\u2019empreinte" << true;
        QTest::newRow("capitals of any script") << "verschlüsselung" << "VERSCHLÜSSELUNG" << true;
        QTest::newRow("composed and decomposed") << "données" << "donne\u0301es" << true;
        QTest::newRow("nothing") << "x" << "" << false;
    }
    void finds()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        const auto parsed = ClausePhrase::parse(phrase);
        VERIFY_RESULT(parsed);
        QCOMPARE(!foundIn({*parsed}, clauseSentences(text)).isEmpty(), isFound);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("phrase");
        for (const char *bad : {"", "a + ", "*", "a*", "in*side", "...", "+"})
            QTest::newRow(bad) << QString::fromUtf8(bad);
    }
    void refuses()
    {
        QFETCH(QString, phrase);
        QVERIFY(!ClausePhrase::parse(phrase));
    }
    void wordingIsTheSameWhateverMarksItHas()
    {
        QCOMPARE(plainWording(QStringLiteral("The  Sub-processor,\nit is!")), plainWording(QStringLiteral("the subprocessor it is")));
        QVERIFY(plainWording(QStringLiteral("not")) != plainWording(QStringLiteral("now")));
    }
};

HALLMARKER_TEST(TestClausePhrase)
#include "TestClausePhrase.moc"
