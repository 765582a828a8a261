#include "dpia/clauses/ClauseReading.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestClauseReading : public QObject {
    Q_OBJECT
    static ClauseReading read(const char *clause, const QString &text, const QList<ElementRemark> &remarks = {})
    {
        static const auto library = ClauseLibrary::shipped(); // elements of the reading point into it
        return ClauseReading::of(*library->clause(QLatin1String(clause)), *library, text, remarks);
    }

private Q_SLOTS:
    void strength_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("strength");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<int>("softened");
        QTest::newRow("nothing") << "no-training-on-inputs" << "" << "none" << "not-used outputs" << 0;
        QTest::newRow("whole, in other words") << "no-training-on-inputs" << "The supplier shall not use prompts or outputs to train models, not even in aggregated form." << "full" << "" << 0;
        QTest::newRow("what may be left out") << "no-training-on-inputs" << "The supplier shall not use prompts or outputs to train models." << "sufficient" << "" << 0;
        QTest::newRow("half of it") << "no-training-on-inputs" << "The supplier shall not use prompts to train models." << "weakened" << "outputs" << 0;
        QTest::newRow("the contrary") << "no-training-on-inputs" << "The supplier may use prompts and outputs to train models." << "weakened" << "not-used" << 0;
        QTest::newRow("taken back by words of all clauses") << "incident-notice" << "The vendor uses commercially reasonable efforts to notify without undue delay, within 48 hours of becoming aware." << "weakened" << "" << 1;
        QTest::newRow("taken back by words of its own") << "no-training-on-inputs" << "It shall not use inputs or outputs to train models, unless the customer has not opted out. Unless you opt out, it may." << "weakened" << "" << 2;
        QTest::newRow("a language of the contract") << "audit" << "Der Auftragnehmer legt alle Informationen vor und duldet Inspektionen." << "full" << "" << 0;
    }
    void strength()
    {
        QFETCH(QString, clause);
        QFETCH(QString, text);
        QFETCH(QString, strength);
        QFETCH(QString, missing);
        QFETCH(int, softened);
        const ClauseReading reading = read(qPrintable(clause), text);
        QCOMPARE(reading.missing().join(QLatin1Char(' ')), missing);
        QCOMPARE(int(reading.softened.size()), softened);
        QCOMPARE(clauseStrengthName(reading.strength), strength);
    }
    void ourOwnWordsAreWholeWhateverTheirMarks()
    {
        const auto library = ClauseLibrary::shipped();
        const ClauseReading reading = read("audit", library->clause(QStringLiteral("audit"))->text.in(QStringLiteral("fr")).toUpper().replace(QLatin1Char(','), QLatin1Char(' ')));
        QCOMPARE(reading.strength, ClauseStrength::Full);
        QCOMPARE(reading.elements.constFirst().how, ElementReading::How::OwnWording);
    }
    void aPersonSaysWhatTheWordsDoNotShow()
    {
        const QString text = QStringLiteral("All prompts are off limits for any learning, as is what comes back.");
        QCOMPARE(read("no-training-on-inputs", text).strength, ClauseStrength::Weakened);
        const ClauseReading reading = read("no-training-on-inputs", text, {{QStringLiteral("not-used"), QStringLiteral("\"off limits\""), QStringLiteral("Ada")}, {QStringLiteral("outputs"), QStringLiteral("\"what comes back\""), QStringLiteral("Ada")}});
        QCOMPARE(reading.elements.constFirst().how, ElementReading::How::Person);
        QCOMPARE(reading.strength, ClauseStrength::Weakened); // "as is"
        const ClauseReading accepted = read("no-training-on-inputs", text, {{QStringLiteral("not-used"), QStringLiteral("x"), {}}, {QStringLiteral("outputs"), QStringLiteral("x"), {}}, {QStringLiteral("wording"), QStringLiteral("no reservation"), QStringLiteral("Ada")}});
        QCOMPARE(accepted.strength, ClauseStrength::Sufficient);
        QCOMPARE(accepted.softened.size(), 1); // it stays to be seen
    }
    void anEmptyTextIsNoClauseWhateverIsSaidOfIt()
    {
        QCOMPARE(read("audit", QStringLiteral(" \n "), {{QStringLiteral("information"), QStringLiteral("x"), {}}, {QStringLiteral("inspections"), QStringLiteral("x"), {}}}).strength, ClauseStrength::None);
    }
};

HALLMARKER_TEST(TestClauseReading)
#include "TestClauseReading.moc"
