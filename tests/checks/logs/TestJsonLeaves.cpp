#include "checks/logs/JsonLeaves.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker::checks;

class TestJsonLeaves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsPathsAndPlaces()
    {
        const std::string text = " {\"a\": {\"b.c\": [\"x\", 12, {\"d\\\"\": null}]}, \"e\": \"f\\u0040g\", \"\": true} ";
        const auto leaves = jsonLeaves(text);
        QVERIFY(leaves.has_value());
        std::string told;
        for (const JsonLeaf &leaf : *leaves)
            told += leaf.path + '=' + text.substr(leaf.begin, leaf.end - leaf.begin) + (leaf.isText ? "'" : "") + (leaf.hasEscapes ? "\\" : "") + ' ';
        QCOMPARE(QString::fromStdString(told), QStringLiteral("a.b\\.c.0=x' a.b\\.c.1=12 a.b\\.c.2.d\"=null e=f\\u0040g'\\ =true "));
        QCOMPARE(unescapedJson("f\\u0040g"), std::string("f@g"));
    }
    void whatIsNoDocumentHasNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "x", "\"text\"", "{", "{\"a\"}", "{\"a\":}", "[1,]", "[1 2]", "{} x", "{\"a\":\"b", "{\"a\":\"b\\"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deep") << QByteArray(QByteArray("[").repeated(100000));
    }
    void whatIsNoDocumentHasNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!jsonLeaves({text.constData(), std::size_t(text.size())}));
    }
    void emptyOnesHaveNoLeaves()
    {
        QVERIFY(jsonLeaves("{}")->empty());
        QVERIFY(jsonLeaves("[ ]")->empty());
    }
};

HALLMARKER_TEST(TestJsonLeaves)
#include "TestJsonLeaves.moc"
