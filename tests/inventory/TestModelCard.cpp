#include "inventory/card/CardAssembler.h"
#include "inventory/card/CardReport.h"
#include "inventory/files/FileArtifactLocator.h"
#include "inventory/people/PartyRepository.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QSet>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestModelCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldTableIsWhole()
    {
        QSet<QString> keys;
        for (const CardFieldSpec &spec : cardFields()) {
            QVERIFY2(!keys.contains(spec.keyText()), spec.key);
            keys.insert(spec.keyText());
            QVERIFY2(!spec.labelText().isEmpty() && !spec.guidanceText().isEmpty() && !spec.exampleText().isEmpty(), spec.key);
            QVERIFY2(spec.kind != CardFieldKind::Choice || !spec.choiceNames().isEmpty(), spec.key);
            QCOMPARE(cardField(spec.keyText()), &spec);
        }
        // Every point of Annex IV that names content has a field.
        QSet<QString> points;
        for (const CardFieldSpec &spec : cardFields()) {
            for (const QString &point : spec.annexPoints())
                points.insert(point);
        }
        for (const char *point : {"1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(g)", "1(h)", "2(a)", "2(b)", "2(c)", "2(d)", "2(e)", "2(f)", "2(g)", "2(h)",
                                  "3", "4", "5", "6", "7", "8", "9"})
            QVERIFY2(points.contains(QString::fromLatin1(point)), point);
    }
    void valuesAreChecked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("text") << "contact" << QJsonValue(QStringLiteral("a@b.example")) << true;
        QTest::newRow("two lines") << "contact" << QJsonValue(QStringLiteral("a\nb")) << false;
        QTest::newRow("list for text") << "contact" << QJsonValue(QJsonArray{QStringLiteral("a")}) << false;
        QTest::newRow("list") << "users" << QJsonValue(QJsonArray{QStringLiteral("a")}) << true;
        QTest::newRow("empty entry") << "users" << QJsonValue(QJsonArray{QStringLiteral(" ")}) << false;
        QTest::newRow("text for list") << "users" << QJsonValue(QStringLiteral("a")) << false;
        QTest::newRow("choice") << "approach" << QJsonValue(QStringLiteral("supervised")) << true;
        QTest::newRow("no choice") << "approach" << QJsonValue(QStringLiteral("guessed")) << false;
        QTest::newRow("number") << "energyKwh" << QJsonValue(0.5) << true;
        QTest::newRow("negative") << "energyKwh" << QJsonValue(-1) << false;
        QTest::newRow("risk") << "ethicalRisks" << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("r")}}}) << true;
        QTest::newRow("risk without name") << "ethicalRisks" << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("mitigation"), QStringLiteral("r")}}}) << false;
        QTest::newRow("risk with more") << "ethicalRisks" << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("r")}, {QStringLiteral("x"), QStringLiteral("r")}}}) << false;
        QTest::newRow("nothing") << "ethicalRisks" << QJsonValue() << true;
    }
    void valuesAreChecked()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(bool, isValid);
        QCOMPARE(validateCardValue(*cardField(key), value).has_value(), isValid);
    }
    void editsNameTheirRevision()
    {
        InventoryCase inventory;
        const auto model = inventory.model(QStringLiteral("credit"));
        VERIFY_RESULT(model);
        CardRepository cards(inventory.workspace());
        const auto card = cards.create(model->version.head.id);
        VERIFY_RESULT(card);
        QVERIFY(!cards.create(model->version.head.id));
        const auto set = cards.set(card->head.id, QStringLiteral("contact"), QStringLiteral("x"), card->head.revision);
        VERIFY_RESULT(set);
        const auto late = cards.set(card->head.id, QStringLiteral("contact"), QStringLiteral("y"), card->head.revision);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QVERIFY(!cards.set(card->head.id, QStringLiteral("accuracy"), QStringLiteral("0.99"), set->head.revision));
        QVERIFY(!cards.set(card->head.id, QStringLiteral("performance"), QJsonArray{QStringLiteral("0.99")}, set->head.revision));
        const auto emptied = cards.set(card->head.id, QStringLiteral("contact"), QJsonValue::Null, set->head.revision);
        VERIFY_RESULT(emptied);
        QVERIFY(!emptied->fields.contains(QStringLiteral("contact")));
    }
    void everyCheckHasItsArea_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<bool>("isPerformance");
        QTest::newRow("performance") << QStringLiteral("model.performance") << QStringLiteral("accuracy") << true;
        QTest::newRow("robustness") << QStringLiteral("robustness.pgd") << QStringLiteral("robust_accuracy") << false;
        QTest::newRow("clean accuracy under attack checks") << QStringLiteral("robustness.pgd") << QStringLiteral("clean_accuracy") << true;
        QTest::newRow("files") << QStringLiteral("artifact.identity") << QStringLiteral("bytes") << false;
    }
    void everyCheckHasItsArea()
    {
        QFETCH(QString, check);
        QFETCH(QString, figure);
        QFETCH(bool, isPerformance);
        CardEvidence evidence;
        evidence.judged.finding.checkId = check;
        QCOMPARE(evidence.areaOf(Figure{figure, 0.5}) == CardArea::Performance, isPerformance);
    }
    void figuresAreDrawnFromFindings()
    {
        InventoryCase inventory;
        const auto id = inventory.fullCard();
        VERIFY_RESULT(id);
        const auto view = CardAssembler(inventory.workspace(), {{QStringLiteral("performance.quality"), QStringLiteral("Quality")}}).assemble(*id);
        VERIFY_RESULT(view);
        QCOMPARE(view->evidence.size(), 3);
        QVERIFY(view->field("performance").lines().join(QString()).contains(QStringLiteral("0.98")));
        QVERIFY(view->field("performance").lines().first().startsWith(QStringLiteral("Quality")));
        QVERIFY(view->has("dataChecks"));
        QVERIFY(view->has("trainingData"));
        QVERIFY(view->field("sensitiveData").text().contains(QStringLiteral("personal data")));
        QVERIFY(view->staleness.isEmpty());
        for (const CardEvidence &evidence : view->evidence)
            QVERIFY(evidence.isCited && evidence.isCurrent());
        // Figures never stand in the record.
        QVERIFY(!view->card.fields.contains(QStringLiteral("performance")));
        QStringList gaps;
        for (const CardGap &gap : view->gaps)
            gaps.append(gap.spec->keyText());
        QVERIFY2(gaps == QStringList{QStringLiteral("robustness")} || gaps.isEmpty(), qPrintable(gaps.join(QLatin1Char(' '))));
    }
    void newerFindingsAreShownAndCited()
    {
        InventoryCase inventory;
        const auto id = inventory.fullCard();
        VERIFY_RESULT(id);
        const CardAssembler assembler(inventory.workspace());
        auto view = assembler.assemble(*id);
        VERIFY_RESULT(view);
        const qsizetype before = view->evidence.size();
        QStringList inputs;
        for (const FindingInput &input : view->evidence.first().finding().inputs)
            inputs.append(input.recordId);
        inventory.clock().advanceMs(1000);
        const auto newer = inventory.finding(view->evidence.first().finding().checkId, inputs, 0.5, Verdict::Fail);
        VERIFY_RESULT(newer);
        view = assembler.assemble(*id);
        VERIFY_RESULT(view);
        QCOMPARE(view->evidence.size(), before);
        QCOMPARE(view->evidence.first().finding().id, newer->id);
        QVERIFY(!view->evidence.first().isCited);
        VERIFY_RESULT(CardRepository(inventory.workspace()).cite(*id, view->card.head.revision));
        view = assembler.assemble(*id);
        QVERIFY(view->evidence.first().isCited);
    }
    void changedDataMakesTheCardStale()
    {
        InventoryCase inventory;
        const auto id = inventory.fullCard();
        VERIFY_RESULT(id);
        const CardAssembler assembler(inventory.workspace());
        FileArtifactLocator locator(inventory.workspace());
        inventory.file(QStringLiteral("adult.csv"), "age,sex,income\n1,Male,low\n");
        VERIFY_RESULT(locator.observeAll());
        auto view = assembler.assemble(*id);
        VERIFY_RESULT(view);
        QVERIFY(!view->staleness.isEmpty());
        for (const CardEvidence &evidence : view->evidence)
            QCOMPARE(evidence.judged.standing, FindingStanding::Stale);
        QVERIFY(!view->warnings.isEmpty());
        QVERIFY(view->field("performance").text().contains(QStringLiteral("stale")));
        inventory.file(QStringLiteral("adult.csv"), InventoryCase::csv());
        VERIFY_RESULT(locator.observeAll());
        view = assembler.assemble(*id);
        QVERIFY(view->staleness.isEmpty());
        QVERIFY(view->evidence.first().isCurrent());
    }
    void gapsNameWhatIsMissing()
    {
        InventoryCase inventory;
        const auto model = inventory.model(QStringLiteral("credit"));
        VERIFY_RESULT(model);
        const auto card = CardRepository(inventory.workspace()).create(model->version.head.id);
        VERIFY_RESULT(card);
        const auto view = CardAssembler(inventory.workspace()).assemble(card->head.id);
        VERIFY_RESULT(view);
        QStringList gaps;
        for (const CardGap &gap : view->gaps)
            gaps.append(gap.spec->keyText());
        for (const char *key : {"humanOversight", "trainingData", "performance", "testLogs", "intendedPurpose"})
            QVERIFY2(gaps.contains(QString::fromLatin1(key)), key);
        QVERIFY(!gaps.contains(QStringLiteral("inputs"))); // from the signature
        QCOMPARE(view->field("inputs").isDerived, true);
    }
    void partiesArePrintedByName()
    {
        InventoryCase inventory;
        const auto model = inventory.model(QStringLiteral("credit"));
        VERIFY_RESULT(model);
        Party party;
        party.head.name = QStringLiteral("Bank");
        party.fullName = QStringLiteral("Example Bank plc");
        const auto saved = PartyRepository(inventory.workspace()).save(party);
        VERIFY_RESULT(saved);
        CardRepository cards(inventory.workspace());
        const auto card = cards.create(model->version.head.id);
        VERIFY_RESULT(cards.set(card->head.id, QStringLiteral("provider"), QJsonArray{saved->head.id.text()}, 1));
        const auto view = CardAssembler(inventory.workspace()).assemble(card->head.id);
        VERIFY_RESULT(view);
        QCOMPARE(view->field("provider").lines(), QStringList{QStringLiteral("Example Bank plc")});
    }
};

HALLMARKER_TEST(TestModelCard)
#include "TestModelCard.moc"
