#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "threats/workshop/deck/Deck.h"

#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestDeckReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void yamlAndJsonAreTheSame()
    {
        const auto deck = readDeckFile(testFile(QStringLiteral("cases/decks/small.yaml")));
        VERIFY_RESULT(deck);
        QCOMPARE(deck->cards.size(), 2);
        QCOMPARE(deck->card(QStringLiteral("d1"))->targets, QStringList{QStringLiteral("raw_store")});
        QCOMPARE(deck->suits.value(QStringLiteral("model")), QStringLiteral("Model"));
        QJsonObject json = deck->toJson();
        const auto again = readDeck(QJsonDocument(json).toJson());
        VERIFY_RESULT(again);
        QCOMPARE(again->toJson(), deck->toJson());
        QCOMPARE(Deck::fromJson(json).toJson(), json);
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no cards") << QByteArray("deck: d\ntitle: D\ncards: []\n") << 3;
        QTest::newRow("twice") << QByteArray("deck: d\ntitle: D\ncards:\n  - {id: a, title: A}\n  - {id: a, title: B}\n") << 5;
        QTest::newRow("no such suit") << QByteArray("deck: d\ntitle: D\ncards:\n  - {id: a, title: A, suit: s}\n") << 4;
        QTest::newRow("unknown key") << QByteArray("deck: d\ntitle: D\ncards:\n  - {id: a, title: A, colour: red}\n") << 4;
        QTest::newRow("suit without a title") << QByteArray("deck: d\ntitle: D\nsuits: {s: [1]}\ncards:\n  - {id: a, title: A}\n") << 3;
        QTest::newRow("no deck") << QByteArray("- a\n") << 1;
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto deck = readDeck(text, QStringLiteral("deck.yaml"));
        QVERIFY(!deck);
        QCOMPARE(deck.error().where.line, line);
        QCOMPARE(deck.error().where.file, QStringLiteral("deck.yaml"));
    }
    void aSeedGivesTheSameHandsEverywhere()
    {
        Deck deck;
        for (int i = 0; i < 6; ++i)
            deck.cards.append({QString::number(i), {}, {}, {}, {}, {}, {}, {}});
        const auto hands = dealtHands(deck, {QStringLiteral("A"), QStringLiteral("B")}, 1);
        VERIFY_RESULT(hands);
        QCOMPARE(hands->value(QStringLiteral("A")).size(), 3);
        QCOMPARE(*dealtHands(deck, {QStringLiteral("A"), QStringLiteral("B")}, 1), *hands);
        bool isOther = false;
        for (quint32 seed = 2; seed < 6; ++seed)
            isOther = isOther || *dealtHands(deck, {QStringLiteral("A"), QStringLiteral("B")}, seed) != *hands;
        QVERIFY(isOther);
        QCOMPARE(dealtHands(deck, {}, 1).error().kind, ErrorKind::Invalid);
    }
};

HALLMARKER_TEST(TestDeckReader)
#include "TestDeckReader.moc"
