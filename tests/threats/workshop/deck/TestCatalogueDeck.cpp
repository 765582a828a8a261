#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/rules/RuleRun.h"
#include "threats/workshop/WorkshopCategory.h"
#include "threats/workshop/deck/CatalogueDeck.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace hallmarker::core;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

class TestCatalogueDeck : public QObject {
    Q_OBJECT
private:
    /// A source from outside whose rows nobody verifies, one of which nobody knows, and a queue nobody gave a kind.
    static ThreatModel model()
    {
        const auto read = ThreatModel::fromJson(QJsonDocument::fromJson(R"({"model": {"id": "m", "title": "Scoring"},
            "elements": [{"id": "bureau", "name": "Credit bureau", "kind": "data_source", "attributes": {"external_origin": true, "verified_source": false}},
                         {"id": "forms", "name": "Forms", "kind": "data_source"},
                         {"id": "queue", "name": "Queue", "kind": ""}], "flows": []})").object());
        if (!read)
            qFatal("%s", qPrintable(read.error().toString()));
        return *read;
    }

private Q_SLOTS:
    void whatAppliesComesFirst()
    {
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const ThreatModel about = model();
        const auto deck = catalogueDeck(*rules, &about, {{}, WorkshopCategory::usual()});
        VERIFY_RESULT(deck);
        // The ranks are those of the rules themselves.
        const RuleRun run(*rules, about);
        QVERIFY(run.find(QStringLiteral("MLT-001@bureau")) != nullptr);
        int counts[3] = {0, 0, 0};
        for (const DeckCard &card : deck->cards) {
            QVERIFY(card.rank >= 0 && card.rank <= 2);
            ++counts[card.rank];
            const ThreatInstance *instance = run.find(card.id);
            QCOMPARE(instance != nullptr, card.rank < 2);
            QCOMPARE(card.element.isEmpty(), card.rank == 2);
            if (instance) {
                QCOMPARE(card.rank, instance->applies == Applies::Yes ? 0 : 1);
                QCOMPARE(card.element, instance->element);
                QCOMPARE(card.threat, instance->threat);
            }
        }
        QCOMPARE(counts[0] + counts[1], int(run.instances().size()));
        QVERIFY(counts[0] > 0 && counts[1] > 0);
        const DeckCard *poisoned = deck->card(QStringLiteral("MLT-001@bureau"));
        QVERIFY(poisoned != nullptr);
        QCOMPARE(poisoned->rank, 0);
        QCOMPARE(poisoned->category, QStringLiteral("poisoning"));
        QVERIFY2(poisoned->question.contains(QLatin1String("Credit bureau")), qPrintable(poisoned->question));
        // Dealt, the first round holds what applies, and nothing that does not before all that does.
        const auto hands = dealtHands(*deck, {QStringLiteral("A"), QStringLiteral("B")}, 7);
        VERIFY_RESULT(hands);
        QList<int> inTurn; // as they were dealt
        for (qsizetype round = 0; round < hands->value(QStringLiteral("A")).size(); ++round)
            for (const QStringList &hand : *hands)
                if (round < hand.size())
                    inTurn += deck->card(hand.at(round))->rank;
        QCOMPARE(inTurn.size(), deck->cards.size());
        QVERIFY(std::is_sorted(inTurn.begin(), inTurn.end()));
        QCOMPARE(inTurn.constFirst(), 0);
    }
    void theSameSeedDealsTheSame()
    {
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const ThreatModel about = model();
        const auto deck = catalogueDeck(*rules, &about);
        VERIFY_RESULT(deck);
        QCOMPARE(catalogueDeck(*rules, &about)->toJson(), deck->toJson());
        const QStringList people{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
        QCOMPARE(*dealtHands(*deck, people, 3, 2), *dealtHands(*deck, people, 3, 2));
        bool isOther = false;
        for (quint32 seed = 4; seed < 9; ++seed)
            isOther = isOther || *dealtHands(*deck, people, seed, 2) != *dealtHands(*deck, people, 3, 2);
        QVERIFY(isOther);
        // What is written can be read as a file, ranks and elements with it.
        const auto again = readDeck(QJsonDocument(deck->toJson()).toJson());
        VERIFY_RESULT(again);
        QCOMPARE(again->toJson(), deck->toJson());
        QVERIFY(std::equal(again->cards.begin(), again->cards.end(), deck->cards.begin(), deck->cards.end()));
    }
    void someElementsAlone()
    {
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const ThreatModel about = model();
        const auto deck = catalogueDeck(*rules, &about, {{QStringLiteral("forms")}, {}});
        VERIFY_RESULT(deck);
        for (const DeckCard &card : deck->cards) {
            QVERIFY(card.element.isEmpty() || card.element == QLatin1String("forms"));
            QVERIFY(card.category.isEmpty()); // no columns, no category
        }
        QCOMPARE(catalogueDeck(*rules, &about, {{QStringLiteral("gone")}, {}}).error().kind, ErrorKind::NotFound);
        // An element without a kind meets no rule: said, and not an empty hand.
        QCOMPARE(catalogueDeck(*rules, &about, {{QStringLiteral("queue")}, {}}).error().kind, ErrorKind::Invalid);
    }
    void withoutAModelTheWholeCatalogue()
    {
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const auto deck = catalogueDeck(*rules, nullptr, {{}, WorkshopCategory::stride()});
        VERIFY_RESULT(deck);
        QCOMPARE(deck->cards.size(), qsizetype((*rules)->rules().size()));
        for (const DeckCard &card : deck->cards)
            QVERIFY(card.rank == 0 && card.element.isEmpty() && (card.category.isEmpty() || WorkshopCategory::stride().contains(card.category)));
    }
    void categories_data()
    {
        QTest::addColumn<QString>("threat");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("category");
        QTest::newRow("attack on learning before STRIDE") << QStringLiteral("MLT-001") << WorkshopCategory::usual() << QStringLiteral("poisoning");
        QTest::newRow("STRIDE when that is all there is") << QStringLiteral("MLT-001") << WorkshopCategory::stride() << QStringLiteral("tampering");
        QTest::newRow("LINDDUN") << QStringLiteral("MLT-006") << WorkshopCategory::linddun() << QStringLiteral("unawareness");
        QTest::newRow("none that is a column") << QStringLiteral("MLT-006") << WorkshopCategory::stride() << QString();
        QTest::newRow("the letter D of both") << QStringLiteral("MLT-008") << QStringList{QStringLiteral("identifying"), QStringLiteral("data-disclosure")} << QStringLiteral("data-disclosure");
    }
    void categories()
    {
        QFETCH(QString, threat);
        QFETCH(QStringList, columns);
        QFETCH(QString, category);
        const auto rules = RuleSet::builtIn();
        VERIFY_RESULT(rules);
        const CatalogueThreat *known = (*rules)->catalogue().threat(threat);
        QVERIFY(known != nullptr);
        QCOMPARE(workshopCategoryOf(*known, columns), category);
    }
};

HALLMARKER_TEST(TestCatalogueDeck)
#include "TestCatalogueDeck.moc"
