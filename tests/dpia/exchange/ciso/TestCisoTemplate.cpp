#include "dpia/exchange/ciso/CisoTemplate.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace cisotemplate {

const QString folder = testFile(QStringLiteral("cases/ciso/"));

core::Result<ImportedTemplate> made(const QString &path)
{
    HALLMARKER_ASSIGN(const CisoLibrary library, CisoLibrary::fromFile(path));
    return cisoTemplate(library);
}

} // namespace cisotemplate

using namespace cisotemplate;

class TestCisoTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headingsBecomeSectionsAndRequirementsQuestions()
    {
        const auto garden = made(folder + QStringLiteral("good/garden.yaml"));
        VERIFY_RESULT(garden);
        const Template &form = garden->value;
        QCOMPARE(form.urn, QStringLiteral("urn:example:risk:framework:garden"));
        QCOMPARE(form.version, 3);
        QCOMPARE(form.title.in(QStringLiteral("de")), QStringLiteral("Gartenregeln"));
        QStringList sections;
        for (const TemplateSection *section : form.allSections())
            sections += section->title.original();
        QCOMPARE(sections, (QStringList{QStringLiteral("Garden rules"), QStringLiteral("A Beds"), QStringLiteral("B Trees"), QStringLiteral("B.1 Fruit"), QStringLiteral("B.1.1 Apples"), QStringLiteral("B.1.1.1 Old ones")}));
        QCOMPARE(form.section(QStringLiteral("a"))->title.in(QStringLiteral("de")), QStringLiteral("A Beete"));
        const Question *watering = form.question(QStringLiteral("a-1"));
        QVERIFY(watering);
        QCOMPARE(watering->foreignId, QStringLiteral("urn:example:risk:req_node:garden:a.1"));
        QCOMPARE(watering->text.in(QStringLiteral("de")), QStringLiteral("A.1 Giessen"));
        QCOMPARE(watering->guidance.original(), QStringLiteral("Beds are watered in the evening\n\nNot at noon\n\nA diary"));
        QCOMPARE(watering->choices.size(), 4);
        const Question *score = form.question(QStringLiteral("a-1-score"));
        QVERIFY(score);
        QCOMPARE(score->choices.size(), 3);
        QCOMPARE(score->choices.at(0).label.original(), QStringLiteral("0 \u00B7 Wild"));
        QCOMPARE(score->choices.at(2).label.in(QStringLiteral("de")), QStringLiteral("2 \u00B7 Ordentlich"));
        QCOMPARE(score->choices.at(2).score, 2.0);
        // Below the deepest section headings stand in front.
        const Question *pruning = form.question(QStringLiteral("b-1-1-1-1-1"));
        QVERIFY(pruning);
        QCOMPARE(pruning->text.original(), QStringLiteral("B.1.1.1.1 Pruning / B.1.1.1.1.1 They are pruned in winter"));
        QVERIFY(form.question(QStringLiteral("c")));
        QVERIFY(form.section(QStringLiteral("b"))->guidance.original().contains(QLatin1String("A word only")));
    }
    void questionsKeepTheirOrderTypesScoresAndConditions()
    {
        const auto garden = made(folder + QStringLiteral("good/garden.yaml"));
        VERIFY_RESULT(garden);
        const Template &form = garden->value;
        QStringList ids;
        for (const Question &question : form.section(QStringLiteral("a"))->questions)
            ids += question.id + QLatin1Char(' ') + questionTypeNames().at(static_cast<int>(question.type)) + (question.visibleIf.isEmpty() ? QString() : QStringLiteral(" if ") + question.visibleIf.text);
        QCOMPARE(ids, (QStringList{QStringLiteral("a-1 choice"), QStringLiteral("a-1-score choice"), QStringLiteral("a-1-10 text"), QStringLiteral("a-1-2 choice"), QStringLiteral("a-1-3 multi if a-1-2 == 'c-1'"), QStringLiteral("a-1-4 choice"),
                                   QStringLiteral("a-1-5 number if a-1-4 == 'yes'"), QStringLiteral("a-1-6 date"), QStringLiteral("a-1-7 choice")}));
        const Question *often = form.question(QStringLiteral("a-1-2"));
        QCOMPARE(often->text.in(QStringLiteral("de")), QStringLiteral("Wie oft?"));
        QCOMPARE(often->choices.at(0).score, 2.0);
        QCOMPARE(often->choices.at(0).label.in(QStringLiteral("de")), QStringLiteral("Jeden Tag"));
        QVERIFY(form.score(QStringLiteral("total")));
        QVERIFY(form.score(QStringLiteral("total"))->of.contains(QStringLiteral("a-1-2")));
        QCOMPARE(form.question(QStringLiteral("a-1-7"))->choices.size(), 2);
    }
    void whatATemplateCannotHoldIsTold()
    {
        const auto garden = made(folder + QStringLiteral("good/garden.yaml"));
        VERIFY_RESULT(garden);
        const QString notes = garden->notes.join(QLatin1Char('\n'));
        for (const char *part : {"implementation groups", "would compute", "would select", "/objects/reference_controls", "Since when?", "Pick the only one", "D Nothing below"})
            QVERIFY2(notes.contains(QLatin1String(part)), part);
        QCOMPARE(garden->notes.size(), 7);
    }
    void whatIsNoLibraryIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        const QDir refused(folder + QStringLiteral("refused"));
        for (const QString &name : refused.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << refused.filePath(name);
    }
    void whatIsNoLibraryIsRefusedWithItsPlace()
    {
        QFETCH(QString, path);
        const auto refused = made(path);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY2(refused.error().where.line > 0 || QFile(path).size() == 0, qPrintable(refused.error().toString()));
    }
    void aWordThatIsNoTruthValueIsNoCondition_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("condition");
        QTest::newRow("true") << QByteArray("[true]") << QStringLiteral("well == 'yes'");
        QTest::newRow("false as a word") << QByteArray("[\"false\"]") << QStringLiteral("well == 'no'");
        QTest::newRow("another word") << QByteArray("[\"yes\"]") << QString();
    }
    void aWordThatIsNoTruthValueIsNoCondition()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QString, condition);
        const QByteArray yaml = "urn: urn:example:risk:library:w\nlocale: en\nname: W\nversion: 1\nobjects:\n  framework:\n    urn: urn:example:risk:framework:w\n    name: W\n    requirement_nodes:\n"
                                "      - urn: urn:x:r\n        assessable: true\n        name: R\n        questions:\n          urn:q:well: {type: boolean, text: Well}\n"
                                "          urn:q:deep: {type: number, text: Deep, depends_on: {question: 'urn:q:well', answers: " +
            answers + ", condition: any}}\n";
        const auto library = CisoLibrary::read(yaml, QStringLiteral("w.yaml"));
        VERIFY_RESULT(library);
        const auto made = cisoTemplate(*library);
        VERIFY_RESULT(made);
        const Question *deep = made->value.question(QStringLiteral("r-deep"));
        QVERIFY(deep);
        QCOMPARE(deep->visibleIf.text, condition.isEmpty() ? QString() : QString(QStringLiteral("r-") + condition));
        QCOMPARE(made->notes.join(QLatin1Char('\n')).contains(QLatin1String("depends on an answer")), condition.isEmpty());
    }
    void manyOfOneNameAreNamedApart()
    {
        TemplateNames names;
        QCOMPARE(names.unused(QStringLiteral("A 3"), QStringLiteral("q")), QStringLiteral("a-3"));
        constexpr int many = 20'000; // counted anew for each, this would not end
        QSet<QString> seen;
        QString last;
        for (int i = 0; i < many; ++i)
            seen.insert(last = names.unused(QStringLiteral("A"), QStringLiteral("q")));
        QCOMPARE(seen.size(), many);
        QVERIFY(!seen.contains(QStringLiteral("a-3"))); // taken before
        QCOMPARE(last, QStringLiteral("a-%1").arg(many + 1));
    }
    void aChainOfParentsEndsSomewhere()
    {
        const auto chain = [](int length) {
            QByteArray bytes = "urn: urn:example:risk:library:chain\nlocale: en\nname: Chain\nversion: 1\nobjects:\n  framework:\n    urn: urn:example:risk:framework:chain\n    name: Chain\n    requirement_nodes:\n";
            for (int i = 1; i <= length; ++i) {
                bytes += "      - {urn: 'urn:x:" + QByteArray::number(i) + "', assessable: " + (i == length ? "true" : "false") + ", name: N" + QByteArray::number(i);
                bytes += i > 1 ? QByteArray(", parent_urn: 'urn:x:" + QByteArray::number(i - 1) + "'}\n") : QByteArray("}\n");
            }
            return bytes;
        };
        const auto deepest = CisoLibrary::read(chain(32), QStringLiteral("chain.yaml"));
        VERIFY_RESULT(deepest);
        VERIFY_RESULT(cisoTemplate(*deepest));
        const auto refused = CisoLibrary::read(chain(33), QStringLiteral("chain.yaml"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().where.line, 9 + 33);
    }
};

HALLMARKER_TEST(TestCisoTemplate)
#include "TestCisoTemplate.moc"
