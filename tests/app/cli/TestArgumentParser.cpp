#include "app/cli/ArgumentParser.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::cli;

namespace {

CommandTable smallTable()
{
    CommandTable table;
    table.push_back({QStringLiteral("check run"), {}, {}, {{QStringLiteral("ID"), {}}},
                     {{QStringLiteral("on"), QStringLiteral("REF"), {}, {}, true, true}, {QStringLiteral("all"), {}, {}},
                      {QStringLiteral("as"), QStringLiteral("FORM"), {}, QStringLiteral("a"), false, false, {QStringLiteral("pdf"), QStringLiteral("html")}}}, true, {}});
    table.push_back({QStringLiteral("check list"), {}, {}, {}, {}, true, {}});
    table.push_back({QStringLiteral("help"), {}, {}, {{QStringLiteral("COMMAND"), {}, false, true}}, {}, false, {}});
    return table;
}

} // namespace

class TestArgumentParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sortsWords()
    {
        const CommandTable table = smallTable();
        const auto line = ArgumentParser(table).parse({QStringLiteral("-w"), QStringLiteral("x.hallmarker"), QStringLiteral("check"), QStringLiteral("run"), QStringLiteral("privacy.pii"),
                                                       QStringLiteral("--on=a"), QStringLiteral("--on"), QStringLiteral("b"), QStringLiteral("-a"), QStringLiteral("pdf"), QStringLiteral("--format"), QStringLiteral("json")});
        VERIFY_RESULT(line);
        QCOMPARE(line->command->path, QStringLiteral("check run"));
        QCOMPARE(line->global.workspace, QStringLiteral("x.hallmarker"));
        QCOMPARE(line->global.format, QStringLiteral("json"));
        QCOMPARE(line->arguments.at(0), QStringLiteral("privacy.pii"));
        QCOMPARE(line->arguments.values(QStringLiteral("on")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(line->arguments.value(QStringLiteral("as")), QStringLiteral("pdf"));
    }
    void endsOptions()
    {
        const CommandTable table = smallTable();
        const auto line = ArgumentParser(table).parse({QStringLiteral("help"), QStringLiteral("--"), QStringLiteral("--on")});
        VERIFY_RESULT(line);
        QCOMPARE(line->arguments.positionals, QStringList{QStringLiteral("--on")});
    }
    void aCommandMayStandBelowAnother()
    {
        CommandTable table = smallTable();
        table.push_back({QStringLiteral("gate"), {}, {}, {}, {{QStringLiteral("format"), QStringLiteral("FORMAT"), {}, {}, false, false, {QStringLiteral("text"), QStringLiteral("sarif")}}}, true, {}});
        table.push_back({QStringLiteral("gate waive"), {}, {}, {{QStringLiteral("KEY"), {}}}, {}, true, {}});
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        const ArgumentParser parser(table);
        const auto below = parser.parse(words("gate waive k"));
        VERIFY_RESULT(below);
        QCOMPARE(below->command->path, QStringLiteral("gate waive"));
        QCOMPARE(below->arguments.at(0), QStringLiteral("k"));
        const auto upper = parser.parse(words("gate --format sarif"));
        VERIFY_RESULT(upper);
        QCOMPARE(upper->command->path, QStringLiteral("gate"));
        QCOMPARE(upper->global.format, QStringLiteral("sarif")); // a form that only this command has
        QVERIFY(!parser.parse(words("check list --format sarif")));
        QVERIFY(!parser.parse(words("gate --format json")));
        QVERIFY(!parser.parse(words("gate open")));
    }
    void helpNeedsNothingElse()
    {
        const CommandTable table = smallTable();
        const auto line = ArgumentParser(table).parse({QStringLiteral("check"), QStringLiteral("run"), QStringLiteral("--help")});
        VERIFY_RESULT(line);
        QVERIFY(line->global.wantsHelp);
    }
    void namesTheWrongWord_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("part");
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        QTest::newRow("unknown command") << words("chekc") << QStringLiteral("Did you mean \"check\"");
        QTest::newRow("unknown second word") << words("check lits") << QStringLiteral("Did you mean \"check list\"");
        QTest::newRow("unknown option") << words("check run x --on y --al") << QStringLiteral("Did you mean \"--all\"");
        QTest::newRow("missing value") << words("check run x --on") << QStringLiteral("needs a value");
        QTest::newRow("missing option") << words("check run x") << QStringLiteral("needs --on");
        QTest::newRow("missing positional") << words("check run --on a") << QStringLiteral("needs ID");
        QTest::newRow("too many") << words("check list x") << QStringLiteral("does not take \"x\"");
        QTest::newRow("bad choice") << words("check run x --on a --as doc") << QStringLiteral("pdf, html");
        QTest::newRow("switch with value") << words("check run x --on a --all=1") << QStringLiteral("takes no value");
        QTest::newRow("twice") << words("check run x --on a --as pdf --as html") << QStringLiteral("stands twice");
        QTest::newRow("bad format") << words("check list --format xml") << QStringLiteral("text, json");
    }
    void namesTheWrongWord()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, part);
        const CommandTable table = smallTable();
        const auto line = ArgumentParser(table).parse(words);
        QVERIFY(!line);
        QCOMPARE(line.error().exitCode(), 2);
        QVERIFY2(line.error().message.contains(part), qPrintable(line.error().message));
    }
};

HALLMARKER_TEST(TestArgumentParser)
#include "TestArgumentParser.moc"
