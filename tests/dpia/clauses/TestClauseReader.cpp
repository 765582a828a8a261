#include "dpia/clauses/ClauseReader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

namespace {

const QByteArray readableClauses = R"(library: urn:test:clauses:own
version: 2
language: en
title: Own
weakened_by: ["perhaps"]
clauses:
  - id: price
    topic: money
    title: {en: Price, de: Preis}
    text: {en: The price is fixed., de: Der Preis ist fest.}
    why: Money counts.
    law: Code 1
    required_if: kind == 'licence' and uses contains 'training-data'
    elements:
      - id: fixed
        title: fixed
        words: {en: ["price + fixed"], de: ["preis + fest"]}
)";

} // namespace

class TestClauseReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsThere()
    {
        const ClauseFileReading reading = readClauseFileFully(readableClauses, QStringLiteral("own.yaml"));
        QVERIFY2(reading.errors.isEmpty(), reading.errors.isEmpty() ? "" : qPrintable(reading.errors.constFirst().toString()));
        QCOMPARE(reading.value.reference(), QStringLiteral("urn:test:clauses:own@2"));
        QCOMPARE(reading.value.weakenedBy.size(), 1);
        const Clause &clause = reading.value.clauses.constFirst();
        QCOMPARE(clause.title.in(QStringLiteral("de_AT")), QStringLiteral("Preis"));
        QCOMPARE(clause.elements.constFirst().words.size(), 2);
        QVERIFY(clause.elements.constFirst().isRequired);
        QCOMPARE(reading.notes.size(), 1); // "why" is not German
        QVERIFY(reading.notes.constFirst().contains(QStringLiteral("price")));
    }
    void namesLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown key") << QByteArray("    law: Code 1") << QByteArray("    laws: Code 1") << 12 << "laws";
        QTest::newRow("unknown fact") << QByteArray("kind == 'licence'") << QByteArray("colour == 'licence'") << 13 << "colour";
        QTest::newRow("unknown value") << QByteArray("'training-data'") << QByteArray("'training'") << 13 << "training-data";
        QTest::newRow("broken rule") << QByteArray("== 'licence'") << QByteArray("= 'licence'") << 13 << "character";
        QTest::newRow("no words") << QByteArray("        words: {en: [\"price + fixed\"], de: [\"preis + fest\"]}\n") << QByteArray() << 15 << "words";
        QTest::newRow("bad words") << QByteArray("price + fixed") << QByteArray("*") << 17 << "star";
        QTest::newRow("bad language") << QByteArray("de: [\"preis") << QByteArray("german: [\"preis") << 17 << "german";
        QTest::newRow("bad urn") << QByteArray("urn:test:clauses:own") << QByteArray("own") << 1 << "urn";
        QTest::newRow("version") << QByteArray("version: 2") << QByteArray("version: two") << 2 << "whole number";
        QTest::newRow("weakened by a map of nothing") << QByteArray("[\"perhaps\"]") << QByteArray("perhaps") << 5 << "list";
    }
    void namesLineAndColumn()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        QFETCH(QString, says);
        QVERIFY(readableClauses.contains(from));
        const ClauseFileReading reading = readClauseFileFully(QByteArray(readableClauses).replace(from, to), QStringLiteral("own.yaml"));
        QVERIFY(!reading.errors.isEmpty());
        const core::Error &error = reading.errors.constFirst();
        QVERIFY2(error.message.contains(says), qPrintable(error.toString()));
        QCOMPARE(error.where.file, QStringLiteral("own.yaml"));
        QCOMPARE(int(error.where.line), line);
        QVERIFY(error.where.column > 0);
    }
    void twoOfOneNameAreRefused()
    {
        const QByteArray twice = readableClauses + readableClauses.mid(readableClauses.indexOf("  - id: price"));
        const ClauseFileReading reading = readClauseFileFully(twice, QStringLiteral("own.yaml"));
        QCOMPARE(reading.errors.size(), 1);
        QCOMPARE(int(reading.errors.constFirst().where.line), 18);
    }
    void whatIsNoYamlIsRefused()
    {
        QVERIFY(!readClauseFile("a: [", QStringLiteral("x")));
        QVERIFY(!readClauseFile("", QStringLiteral("x")));
        QVERIFY(!readClauseFile("\xff\xfe\x00", QStringLiteral("x")));
        QVERIFY(!readClauseFile("[1, 2]", QStringLiteral("x")));
    }
};

HALLMARKER_TEST(TestClauseReader)
#include "TestClauseReader.moc"
