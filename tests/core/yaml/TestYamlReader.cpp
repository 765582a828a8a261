#include "core/json/CanonicalJson.h"
#include "core/yaml/YamlReader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker::core;

class TestYamlReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesFollowTheCoreSchema_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("map") << QByteArray("a: 1\nb: [x, 'y', \"1\"]\n") << QByteArray(R"({"a":1,"b":["x","y","1"]})");
        QTest::newRow("no is text") << QByteArray("[no, yes, on, y]") << QByteArray(R"(["no","yes","on","y"])");
        QTest::newRow("booleans") << QByteArray("[true, False, TRUE, tRUE]") << QByteArray(R"([true,false,true,"tRUE"])");
        QTest::newRow("nulls") << QByteArray("[~, null, NULL, nUll, '']") << QByteArray(R"([null,null,null,"nUll",""])");
        QTest::newRow("empty value") << QByteArray("a:\nb: 1") << QByteArray(R"({"a":null,"b":1})");
        QTest::newRow("integers") << QByteArray("[0, -7, +7, 0o17, 0x1F, 017, 1_000]") << QByteArray(R"([0,-7,7,15,31,17,"1_000"])");
        QTest::newRow("reals") << QByteArray("[1.5, .5, 1e3, -1.25e-2, 1.2.3, '.', '-']") << QByteArray(R"([1.5,0.5,1000,-0.0125,"1.2.3",".","-"])");
        QTest::newRow("bare signs") << QByteArray("[+, e, 1e, 0x]") << QByteArray(R"(["+","e","1e","0x"])");
        QTest::newRow("dates and versions are text") << QByteArray("[2026-01-10, 1.2.0, 12:30]") << QByteArray(R"(["2026-01-10","1.2.0","12:30"])");
        QTest::newRow("tags") << QByteArray("[!!str 12, !!int 12]") << QByteArray(R"(["12",12])");
        QTest::newRow("alias") << QByteArray("a: &x {k: [1]}\nb: *x\n") << QByteArray(R"({"a":{"k":[1]},"b":{"k":[1]}})");
        QTest::newRow("alias as key") << QByteArray("- &k name\n- *k : 1\n") << QByteArray(R"(["name",{"name":1}])");
        QTest::newRow("blocks") << QByteArray("a: |\n  x\n  y\nb: >-\n  x\n  y\n") << QByteArray("{\"a\":\"x\\ny\\n\",\"b\":\"x y\"}");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "a: \xC3\xA4") << QByteArray("{\"a\":\"\xC3\xA4\"}");
        QTest::newRow("numeric key") << QByteArray("1: a\ntrue: b") << QByteArray(R"({"1":"a","true":"b"})");
        QTest::newRow("scalar") << QByteArray("--- hello\n...\n") << QByteArray(R"("hello")");
    }
    void valuesFollowTheCoreSchema()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, json);
        const auto document = readYaml(yaml);
        VERIFY_RESULT(document);
        QCOMPARE(CanonicalJson::of(document->root()), json);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &yaml, ErrorKind kind, int line) { QTest::newRow(name) << yaml << int(kind) << line; };
        row("duplicate key", "a: 1\nb: 2\na: 3\n", ErrorKind::Invalid, 3);
        row("duplicate key, quoted", "x:\n  a: 1\n  \"a\": 3\n", ErrorKind::Invalid, 3);
        row("second document", "a: 1\n---\nb: 2\n", ErrorKind::Invalid, 2);
        row("many documents", "---\n---\n---\n---\n", ErrorKind::Invalid, 2);
        row("merge key", "a: &x {k: 1}\nb:\n  <<: *x\n", ErrorKind::Invalid, 3);
        row("map as key", "{a: 1}: 2\n", ErrorKind::Invalid, 1);
        row("null as key", "~: 2\n", ErrorKind::Invalid, 1);
        row("foreign tag", "a: !!python/object:os.system x\n", ErrorKind::Invalid, 1);
        row("foreign tag on a map", "a: !thing {b: 1}\n", ErrorKind::Invalid, 1);
        row("self alias", "a: &x\n  - *x\n", ErrorKind::Invalid, 2);
        row("unknown alias", "a: *nobody\n", ErrorKind::Unreadable, 1);
        row("not finite", "a: .inf\n", ErrorKind::Invalid, 1);
        row("too large an integer", "a: 123456789012345678901\n", ErrorKind::Invalid, 1);
        row("tab indentation", "a:\n\t- 1\n", ErrorKind::Unreadable, 2);
        row("open bracket", "a: [1, 2\n", ErrorKind::Unreadable, -2);
        row("bad UTF-8", "ok: 1\nb: \xff\xfe\n", ErrorKind::Unreadable, 2);
        row("NUL byte", QByteArray("a: 1\nb: \0\n", 10), ErrorKind::Unreadable, 2);
        row("UTF-16", QByteArray("\xff\xfe" "a\0:\0", 6), ErrorKind::Unreadable, 1);
        row("empty", "", ErrorKind::Unreadable, -1);
        row("comment only", "# nothing\n", ErrorKind::Unreadable, -1);
        row("deep", QByteArray(70, '[') + QByteArray(70, ']'), ErrorKind::LimitExceeded, 1);
        row("very deep", QByteArray(400, '[') + QByteArray(400, ']'), ErrorKind::LimitExceeded, 1);
        row("very deep and open", QByteArray(5000, '['), ErrorKind::Invalid, 1);
    }
    void refusals()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, kind);
        QFETCH(int, line);
        const auto document = readYaml(yaml, QStringLiteral("f.yaml"));
        QVERIFY(!document);
        QVERIFY2(document.error().kind == ErrorKind(kind), qPrintable(document.error().toString()));
        QCOMPARE(document.error().where.file, QStringLiteral("f.yaml"));
        if (line != -2)
            QCOMPARE(document.error().where.line, qint64(line));
    }

    void aliasesCountWithWhatTheyRepeat()
    {
        QByteArray laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray n = QByteArray::number(i);
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            QByteArrayList items;
            for (int j = 0; j < 10; ++j)
                items += before;
            laughs += "a" + n + ": &a" + n + " [" + items.join(',') + "]\n";
        }
        const auto document = readYaml(laughs);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::LimitExceeded);
        QVERIFY(document.error().where.line > 3);
    }
    void aliasesCountWithTheirDepth()
    {
        QByteArray yaml = "a0: &a0 [x]\n";
        for (int i = 1; i < 80; ++i)
            yaml += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1) + "]\n";
        const auto document = readYaml(yaml);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::LimitExceeded);
    }
    void sizeIsLimited()
    {
        const auto document = readYaml(QByteArray(100, 'x'), {}, {.maxBytes = 99});
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::LimitExceeded);
        VERIFY_RESULT(readYaml(QByteArray(99, 'x'), {}, {.maxBytes = 99}));
        QVERIFY(!readYaml("[1,2,3]", {}, {.maxNodes = 3}));
        VERIFY_RESULT(readYaml("[1,2,3]", {}, {.maxNodes = 4}));
    }

    void placesAreKnown()
    {
        const auto document = readYaml("a: 1\nlist:\n  - x\n  - {deep: 1}\n\"s/l~\": 2\n", QStringLiteral("f"));
        VERIFY_RESULT(document);
        const auto lineOf = [&](const char *pointer) { return document->locate(QString::fromLatin1(pointer)).line; };
        QCOMPARE(lineOf(""), 1);
        QCOMPARE(lineOf("/a"), 1);
        QCOMPARE(lineOf("/list/1"), 4);
        QCOMPARE(lineOf("/list/1/deep"), 4);
        QCOMPARE(document->locate(QStringLiteral("/list/1/deep")).column, qint64(6));
        QCOMPARE(lineOf("/list/1/deep/nothing/here"), 4);
        QCOMPARE(lineOf("/nobody"), 1);
        QCOMPARE(document->locate(jsonPointer(QString(), QStringLiteral("s/l~"))).line, qint64(5));
    }

    void brokenInputNeverCrashes()
    {
        const QByteArray sound = "a: &x [1, {b: 'c'}]\nd: *x\ne: |\n  text\nf: \"q\\\"\"\n? g\n: h\n";
        VERIFY_RESULT(readYaml(sound));
        int refused = 0;
        for (qsizetype i = 0; i < sound.size(); ++i) {
            for (const char c : {'\0', '\n', ':', '-', '[', '{', '*', '&', '"', '\t', '\xff', '%'}) {
                QByteArray broken = sound;
                broken[i] = c;
                refused += readYaml(broken).has_value() ? 0 : 1;
                refused += readYaml(broken.left(i)).has_value() ? 0 : 1;
            }
        }
        QVERIFY(refused > 100);
    }

    void readsTheSharedFiles()
    {
        const QString folder = hallmarker::tests::sharedFile(QStringLiteral("formats"));
        if (folder.isEmpty())
            QSKIP("shared data are not here");
        int files = 0;
        for (QDirIterator it(folder, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const auto document = readYamlFile(it.next());
            VERIFY_RESULT(document);
            QVERIFY(document->root().isObject());
            ++files;
        }
        QVERIFY(files > 4);
    }
    void missingFile()
    {
        const auto document = readYamlFile(QStringLiteral("/nonexistent/x.yaml"));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::NotFound);
    }
};

HALLMARKER_TEST(TestYamlReader)
#include "TestYamlReader.moc"
