#include "dpia/clauses/ClauseReading.h"
#include "dpia/clauses/ContractUse.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

/// The clauses that ship are judged by their own rules: what we propose has to be recognised, in each language.
class TestShippedClauses : public QObject {
    Q_OBJECT
    const QStringList m_languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")};

private Q_SLOTS:
    void everyTopicIsThere()
    {
        const auto library = ClauseLibrary::shipped();
        VERIFY_RESULT(library);
        QStringList topics;
        for (const Clause *clause : library->clauses())
            if (!topics.contains(clause->topic))
                topics += clause->topic;
        for (const char *topic : {"general", "processor", "training-data", "pre-trained-model", "hosted-api", "transfers", "ai-act", "open-weights"})
            QVERIFY2(topics.contains(QLatin1String(topic)), topic);
        QVERIFY(library->clauses().size() >= 30);
    }
    void theEightPointsOfArticle28AreThere()
    {
        const auto library = ClauseLibrary::shipped();
        VERIFY_RESULT(library);
        QStringList law;
        for (const Clause *clause : library->clauses())
            law += clause->law;
        for (const char *point : {"28(3)(a)", "28(3)(b)", "28(3)(c)", "28(4)", "28(3)(e)", "28(3)(f)", "28(3)(g)", "28(3)(h)"})
            QVERIFY2(law.join(QLatin1Char(' ')).contains(QLatin1String(point)), point);
    }
    void everyTextHasWhatItsClauseAsksFor_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        const auto library = ClauseLibrary::shipped();
        VERIFY_RESULT(library);
        for (const Clause *clause : library->clauses())
            for (const QString &language : m_languages)
                QTest::newRow(qPrintable(clause->id + QLatin1Char(' ') + language)) << clause->id << language;
    }
    void everyTextHasWhatItsClauseAsksFor()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const auto library = ClauseLibrary::shipped();
        const Clause *clause = library->clause(id);
        for (const LocalizedText *text : {&clause->title, &clause->text, &clause->why})
            QVERIFY2(text->original() == text->in(language) ? language == QLatin1String("en") : true, "a text is not translated");
        for (const ClauseElement &element : clause->elements)
            QVERIFY2(element.title.has(language) || language == QLatin1String("en"), qPrintable(element.id));
        // One word more, so that the words are looked for and the text is not taken for our own.
        const ClauseReading reading = ClauseReading::of(*clause, *library, clause->text.in(language) + QStringLiteral(" Xyzzy"));
        QStringList unmet;
        for (const ElementReading &one : reading.elements)
            if (one.how != ElementReading::How::Words)
                unmet += one.element->id;
        QVERIFY2(unmet.isEmpty(), qPrintable(unmet.join(QStringLiteral(", "))));
        QVERIFY2(reading.softened.isEmpty(), qPrintable(reading.softened.join(QLatin1Char('\n'))));
        QCOMPARE(reading.strength, ClauseStrength::Full);
    }
    void noClauseIsSatisfiedByAnother()
    {
        const auto library = ClauseLibrary::shipped();
        for (const Clause *clause : library->clauses()) {
            int taken = 0;
            for (const Clause *other : library->clauses())
                if (other != clause && ClauseReading::of(*clause, *library, other->text.original()).strength >= ClauseStrength::Sufficient)
                    ++taken;
            QVERIFY2(taken <= 1, qPrintable(clause->id)); // words that any text has would say nothing
        }
    }
    void everyRuleCanHoldAndCanFail()
    {
        const auto library = ClauseLibrary::shipped();
        ContractUse nothing;
        nothing.kind = QStringLiteral("joint-controllership");
        nothing.transfer = QStringLiteral("none");
        ContractUse everything;
        everything.kind = QStringLiteral("data-processing");
        everything.uses = clauseUses();
        everything.personal = everything.special = QStringLiteral("yes");
        everything.transfer = QStringLiteral("other");
        everything.risk = QStringLiteral("high");
        for (const Clause *clause : library->clauses()) {
            if (clause->topic == QLatin1String("general")) {
                QVERIFY(clause->requiredIf.isEmpty());
                continue;
            }
            QVERIFY2(!clause->requiredIf.isEmpty(), qPrintable(clause->id));
            QVERIFY2(clause->requiredIf.expression.isTrue(ContractLookup(everything)), qPrintable(clause->id));
            QVERIFY2(!clause->requiredIf.expression.isTrue(ContractLookup(nothing)), qPrintable(clause->id));
        }
    }
};

HALLMARKER_TEST(TestShippedClauses)
#include "TestShippedClauses.moc"
