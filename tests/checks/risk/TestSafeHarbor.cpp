#include "checks/risk/SafeHarbor.h"
#include "checks/risk/SafeHarborCheck.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;

class TestSafeHarbor : public QObject {
    Q_OBJECT

    static Column texts(const QString &name, const std::vector<const char *> &cells, ColumnType type = ColumnType::Text)
    {
        StringDictionary dictionary;
        CodeVector codes;
        for (const char *cell : cells)
            codes.push(dictionary.codeOf(cell));
        return Column::ofCodes(name, type, dictionary, codes);
    }
    static QStringList found(const Column &column)
    {
        QStringList words;
        const auto hits = SafeHarbor::identifiersIn(*Table::of({column}));
        for (const SafeHarborHit &hit : *hits)
            words.append(SafeHarbor::letter(hit.identifier) + (hit.isFromContent ? QStringLiteral("!") : QString()));
        return words;
    }

private Q_SLOTS:
    void byName()
    {
        QCOMPARE(found(texts(QStringLiteral("first_name"), {"Ada", "Ada"})), QStringList{QStringLiteral("A")});
        QCOMPARE(found(texts(QStringLiteral("patientZip"), {"x", "x"})), QStringList{QStringLiteral("B")});
        QCOMPARE(found(texts(QStringLiteral("MRN"), {"x", "x"})), QStringList{QStringLiteral("H")});
        QCOMPARE(found(texts(QStringLiteral("shipment"), {"x", "x"})), QStringList()); // "ip" only as a word
        QCOMPARE(found(texts(QStringLiteral("workclass"), {"x", "x"})), QStringList());
    }
    void byContent()
    {
        QVERIFY(found(texts(QStringLiteral("a"), {"ada@example.org", "bob@example.org", "ada@example.org"})).contains(QStringLiteral("F!")));
        QVERIFY(found(texts(QStringLiteral("a"), {"https://example.org/a", "https://example.org/b", "https://example.org/a"})).contains(QStringLiteral("N!")));
        QVERIFY(found(texts(QStringLiteral("a"), {"DE89370400440532013000", "DE89370400440532013000"})).contains(QStringLiteral("J!")));
    }
    void byRule()
    {
        QCOMPARE(found(texts(QStringLiteral("a"), {"2020-01-02", "2020-01-02"}, ColumnType::Date)), QStringList{QStringLiteral("C!")});
        QCOMPARE(found(Column::ofIntegers(QStringLiteral("age"), {34, 90, 34})), QStringList{QStringLiteral("C!")});
        QCOMPARE(found(Column::ofIntegers(QStringLiteral("age"), {34, 89, 34})), QStringList());
        QCOMPARE(found(Column::ofIntegers(QStringLiteral("n"), {1, 2, 3})), QStringList{QStringLiteral("R!")});
        QCOMPARE(found(Column::ofIntegers(QStringLiteral("n"), {1, 2, 2})), QStringList());
    }
    void eighteenNames()
    {
        QSet<QString> names;
        for (int i = 0; i < 18; ++i)
            names.insert(SafeHarbor::name(i));
        QCOMPARE(names.size(), 18);
        QCOMPARE(SafeHarbor::letter(17), QStringLiteral("R"));
    }
    void checkJudges()
    {
        const auto bad = SafeHarborCheck::measure(*Table::of({texts(QStringLiteral("email"), {"x", "x"}), Column::ofIntegers(QStringLiteral("level"), {1, 1})}));
        VERIFY_RESULT(bad);
        QCOMPARE(bad->verdict, Verdict::Fail);
        QVERIFY(bad->reason.contains(QStringLiteral("email")));
        QCOMPARE(SafeHarborCheck::measure(*Table::of({Column::ofIntegers(QStringLiteral("level"), {1, 1})}))->verdict, Verdict::Pass);
        QCOMPARE(SafeHarborCheck::measure(*Table::of({Column::ofIntegers(QStringLiteral("level"), {})}))->verdict, Verdict::Inconclusive);
    }
};

HALLMARKER_TEST(TestSafeHarbor)
#include "TestSafeHarbor.moc"
