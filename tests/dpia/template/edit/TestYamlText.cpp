#include "core/yaml/YamlFields.h"
#include "dpia/template/TemplateLibrary.h"
#include "dpia/template/edit/YamlText.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestYamlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sets_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("a plain value, its comment stays") << "a: one # why\nb: 2\n" << "" << "a" << QJsonValue(QStringLiteral("two")) << "a: two # why\nb: 2\n";
        QTest::newRow("a text that needs quotes") << "a: one\n" << "" << "a" << QJsonValue(QStringLiteral("no: yes")) << "a: \"no: yes\"\n";
        QTest::newRow("a text that looks like a number") << "a: one\n" << "" << "a" << QJsonValue(QStringLiteral("12")) << "a: \"12\"\n";
        QTest::newRow("a text that looks like nothing") << "a: one\n" << "" << "a" << QJsonValue(QStringLiteral("null")) << "a: \"null\"\n";
        QTest::newRow("lines and marks") << "a: one\n" << "" << "a" << QJsonValue(QStringLiteral("x\n\"y\" \\ \u2028")) << "a: \"x\\n\\\"y\\\" \\\\ \\u2028\"\n";
        QTest::newRow("a quoted value") << "a: 'it''s # not'  # comment\n" << "" << "a" << QJsonValue(QStringLiteral("x")) << "a: x  # comment\n";
        QTest::newRow("a folded block") << "a: >-\n  one\n  two\n\n# about b\nb: 2\n" << "" << "a" << QJsonValue(QStringLiteral("x")) << "a: x\n\n# about b\nb: 2\n";
        QTest::newRow("a value of several lines") << "a: one\n  two\nb: 2\n" << "" << "a" << QJsonValue(QStringLiteral("x")) << "a: x\nb: 2\n";
        QTest::newRow("a new key in its order") << "id: x\ntext: y\n" << "" << "type" << QJsonValue(QStringLiteral("list")) << "id: x\ntype: list\ntext: y\n";
        QTest::newRow("a new key at the end without line break") << "id: x" << "" << "zeta" << QJsonValue(true) << "id: x\nzeta: true\n";
        QTest::newRow("in braces") << "q: {id: x, text: 'a, b'} # c\n" << "/q" << "text" << QJsonValue(QStringLiteral("what, who?")) << "q: {id: x, text: \"what, who?\"} # c\n";
        QTest::newRow("a new key in braces") << "q: {id: x}\n" << "/q" << "min" << QJsonValue(1.5) << "q: {id: x, min: 1.5}\n";
        QTest::newRow("taken out of braces, last") << "q: {id: x, min: 1}\n" << "/q" << "min" << QJsonValue(QJsonValue::Undefined) << "q: {id: x}\n";
        QTest::newRow("taken out of braces, first") << "q: {min: 1, id: x}\n" << "/q" << "min" << QJsonValue(QJsonValue::Undefined) << "q: {id: x}\n";
        QTest::newRow("taken out of lines") << "a: 1\n# about b\nb: >\n  long\nc: 3\n" << "" << "b" << QJsonValue(QJsonValue::Undefined) << "a: 1\n# about b\nc: 3\n";
        QTest::newRow("taken out behind a dash") << "l:\n  - id: x\n    b: 1\n" << "/l/0" << "id" << QJsonValue(QJsonValue::Undefined) << "l:\n  - b: 1\n";
        QTest::newRow("a key in an item of a list") << "l:\n  - id: x # one\n  - id: y\n" << "/l/0" << "b" << QJsonValue(QStringLiteral("z")) << "l:\n  - id: x # one\n    b: z\n  - id: y\n";
        QTest::newRow("a list of texts") << "a: 1\nk:\n  - x # c\n  - y\n" << "" << "k" << QJsonValue(QJsonArray{QStringLiteral("p"), QStringLiteral("q, r")}) << "a: 1\nk: [p, \"q, r\"]\n";
        QTest::newRow("a list at the indent of its key") << "k:\n- x\n- y\nb: 1\n" << "" << "b" << QJsonValue(2) << "k:\n- x\n- y\nb: 2\n";
        QTest::newRow("a list of maps") << "a: 1\n" << "" << "choices" << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("label"), QStringLiteral("One")}, {QStringLiteral("key"), QStringLiteral("one")}}}) << "a: 1\nchoices:\n  - key: one\n    label: One\n";
        QTest::newRow("nothing was there") << "a:\nb: 1\n" << "" << "a" << QJsonValue(QStringLiteral("x")) << "a: x\nb: 1\n";
        QTest::newRow("a key with slashes") << "texts:\n  questions/a/text: x\n" << "/texts" << "questions/a/text" << QJsonValue(QStringLiteral("y")) << "texts:\n  questions/a/text: y\n";
        QTest::newRow("an unknown key stays") << "a: 1\nx-own: {deep: [1, 2]} # mine\n" << "" << "a" << QJsonValue(2) << "a: 2\nx-own: {deep: [1, 2]} # mine\n";
    }
    void sets()
    {
        QFETCH(QString, before);
        QFETCH(QString, map);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, after);
        YamlText text(before);
        VERIFY_RESULT(text.set(map, key, value, {QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("text")}));
        QCOMPARE(text.text(), after);
    }
    void items()
    {
        const QString before = QStringLiteral("l:\n  # the first\n  - id: a\n    t: 1\n\n  # the second\n  - id: b # b\n  - {id: c}\nz: 1\n");
        YamlText text(before);
        VERIFY_RESULT(text.move(QStringLiteral("/l/0"), 1));
        QCOMPARE(text.text(), QStringLiteral("l:\n\n  # the second\n  - id: b # b\n  # the first\n  - id: a\n    t: 1\n  - {id: c}\nz: 1\n"));
        VERIFY_RESULT(text.move(QStringLiteral("/l/1"), -1));
        QCOMPARE(text.text().count(QStringLiteral("# the first")), 1);
        QVERIFY(text.text().indexOf(QStringLiteral("id: a")) < text.text().indexOf(QStringLiteral("id: b")));
        VERIFY_RESULT(text.move(QStringLiteral("/l/0"), -1)); // the first has nowhere to go
        VERIFY_RESULT(text.insert(QString(), QStringLiteral("l"), 1, {{QStringLiteral("id"), QStringLiteral("n")}, {QStringLiteral("text"), QStringLiteral("New: one")}}));
        QVERIFY2(text.text().contains(QStringLiteral("\n  - id: n\n    text: \"New: one\"\n")), qPrintable(text.text()));
        VERIFY_RESULT(text.remove(QStringLiteral("/l/0")));
        QVERIFY(!text.text().contains(QStringLiteral("id: a")));
        VERIFY_RESULT(text.remove(QStringLiteral("/l/0")));
        VERIFY_RESULT(text.remove(QStringLiteral("/l/0")));
        VERIFY_RESULT(text.remove(QStringLiteral("/l/0"))); // the last takes its list along
        QVERIFY(!text.text().contains(QStringLiteral("l:")));
        QVERIFY(text.text().endsWith(QStringLiteral("z: 1\n")));
    }
    void itemsInBrackets()
    {
        YamlText text(QStringLiteral("l: [{id: a}, {id: b}]\n"));
        VERIFY_RESULT(text.insert(QString(), QStringLiteral("l"), 1, {{QStringLiteral("id"), QStringLiteral("n")}}));
        QCOMPARE(text.text(), QStringLiteral("l: [{id: a}, {id: n}, {id: b}]\n"));
        VERIFY_RESULT(text.move(QStringLiteral("/l/2"), -1));
        QCOMPARE(text.text(), QStringLiteral("l: [{id: a}, {id: b}, {id: n}]\n"));
        VERIFY_RESULT(text.remove(QStringLiteral("/l/2")));
        VERIFY_RESULT(text.remove(QStringLiteral("/l/0")));
        QCOMPARE(text.text(), QStringLiteral("l: [{id: b}]\n"));
    }
    void whatCannotBeDoneChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an anchor") << "a: &x one\nb: *x\n";
        QTest::newRow("broken") << "a: [1\n";
        QTest::newRow("a list") << "- a\n";
        QTest::newRow("empty") << "";
    }
    void whatCannotBeDoneChangesNothing()
    {
        QFETCH(QString, text);
        YamlText yaml(text);
        QVERIFY(!yaml.set(QString(), QStringLiteral("a"), QStringLiteral("x")));
        QCOMPARE(yaml.text(), text);
    }
    void everyTextOfEveryShippedTemplateCanBeEdited()
    {
        const TemplateLibrary library;
        int edited = 0;
        for (const LibraryEntry &entry : library.entries()) {
            const QString before = QString::fromUtf8(entry.files.bytes);
            const auto document = core::readYaml(entry.files.bytes);
            VERIFY_RESULT(document);
            for (const PlacedQuestion &placed : entry.reading.value.questions()) {
                YamlText text(before);
                const QString pointer = placed.question->where.pointer;
                VERIFY_RESULT(text.set(pointer, QStringLiteral("guidance"), QStringLiteral("Another: \"text\"")));
                VERIFY_RESULT(text.set(pointer, QStringLiteral("law"), QJsonValue(QJsonValue::Undefined)));
                QCOMPARE(text.text().count(QLatin1Char('#')), before.count(QLatin1Char('#')) - (core::valueAt(document->root(), pointer).toObject().value(QLatin1String("guidance")).toString().count(QLatin1Char('#')) + core::valueAt(document->root(), pointer).toObject().value(QLatin1String("law")).toString().count(QLatin1Char('#'))));
                ++edited;
            }
            for (const TemplateSection *section : entry.reading.value.allSections()) {
                YamlText text(before);
                VERIFY_RESULT(text.insert(section->where.pointer, QStringLiteral("questions"), 0, {{QStringLiteral("id"), QStringLiteral("own-one")}, {QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), QStringLiteral("Own?")}}));
                const TemplateReading reading = readTemplateFully({entry.files.name, text.text().toUtf8(), {}});
                QVERIFY2(reading.errors.isEmpty(), reading.errors.isEmpty() ? "" : qPrintable(reading.errors.constFirst().toString()));
                QVERIFY(reading.value.question(QStringLiteral("own-one")) != nullptr);
            }
        }
        QVERIFY(edited > 300);
    }
};

HALLMARKER_TEST(TestYamlText)
#include "TestYamlText.moc"
