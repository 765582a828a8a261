#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker::core;

class TestCanonicalJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numberLikeEcmaScript_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        // Appendix B of RFC 8785.
        const auto bits = [](quint64 pattern) { double d; memcpy(&d, &pattern, sizeof d); return d; };
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("minus zero") << bits(0x8000000000000000) << QByteArray("0");
        QTest::newRow("min positive") << bits(0x0000000000000001) << QByteArray("5e-324");
        QTest::newRow("max") << bits(0x7fefffffffffffff) << QByteArray("1.7976931348623157e+308");
        QTest::newRow("2^53") << bits(0x4340000000000000) << QByteArray("9007199254740992");
        QTest::newRow("2^68") << bits(0x4430000000000000) << QByteArray("295147905179352830000");
        QTest::newRow("9.99e22") << bits(0x44b52d02c7e14af5) << QByteArray("9.999999999999997e+22");
        QTest::newRow("1e23") << bits(0x44b52d02c7e14af6) << QByteArray("1e+23");
        QTest::newRow("1e21-") << bits(0x444b1ae4d6e2ef4e) << QByteArray("999999999999999700000");
        QTest::newRow("1e21") << bits(0x444b1ae4d6e2ef50) << QByteArray("1e+21");
        QTest::newRow("1e-6-") << bits(0x3eb0c6f7a0b5ed8c) << QByteArray("9.999999999999997e-7");
        QTest::newRow("1e-6") << bits(0x3eb0c6f7a0b5ed8d) << QByteArray("0.000001");
        QTest::newRow("third") << bits(0x41b3de4355555557) << QByteArray("333333333.33333343");
        QTest::newRow("nan") << qQNaN() << QByteArray("null");
    }
    void numberLikeEcmaScript()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        QCOMPARE(CanonicalJson::number(value), text);
    }
    void sortsByUtf16AndEscapes()
    {
        // The example of RFC 8785, section 3.2.3: U+FB33 sorts after the surrogates of U+1F600.
        const QByteArray source = R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"})";
        const auto value = parseJson(source);
        VERIFY_RESULT(value);
        const QByteArray expected = "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\",\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro Sign\",\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}";
        QCOMPARE(CanonicalJson::of(*value), expected);
    }
    void writesStringsAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QString() << QByteArray("\"\"");
        QTest::newRow("plain") << QStringLiteral("plain ~ text") << QByteArray("\"plain ~ text\"");
        QTest::newRow("delete is no control character here") << QStringLiteral("a\u007f") << QByteArray("\"a\x7f\"");
        QTest::newRow("quotes, backslash") << QStringLiteral("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
        QTest::newRow("controls") << QStringLiteral("\b\t\n\f\r\u0001") << QByteArray("\"\\b\\t\\n\\f\\r\\u0001\"");
        QTest::newRow("not ASCII after plain") << QStringLiteral("stra\u00dfe \U0001F600\"") << QByteArray("\"stra\xc3\x9f" "e \xf0\x9f\x98\x80\\\"\"");
        for (const int length : {255, 256, 257, 512, 700}) {
            const QByteArray plain(length, 'x');
            QTest::addRow("%d plain", length) << QString::fromLatin1(plain) << QByteArray("\"" + plain + "\"");
            QTest::addRow("%d plain and a line end", length) << QString(QString::fromLatin1(plain) + QLatin1Char('\n')) << QByteArray("\"" + plain + "\\n\"");
        }
    }
    void writesStringsAlike()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        QCOMPARE(CanonicalJson::text(text), json);
        QCOMPARE(CanonicalJson::of(QJsonValue(text)), json);
    }
    void roundTripIsStable()
    {
        const auto value = parseJson(R"({"b":[1,2.50,"x\u001f"],"a":{"z":null,"y":true}})");
        VERIFY_RESULT(value);
        const QByteArray once = CanonicalJson::of(*value);
        QCOMPARE(once, QByteArray(R"({"a":{"y":true,"z":null},"b":[1,2.5,"x\u001f"]})"));
        QCOMPARE(CanonicalJson::of(*parseJson(once)), once);
    }
    void refusesBadJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("line");
        QTest::newRow("empty") << QByteArray() << qint64(1);
        QTest::newRow("truncated") << QByteArray("{\n\"a\":") << qint64(2);
        QTest::newRow("garbage") << QByteArray("{} x") << qint64(1);
        QTest::newRow("duplicate key") << QByteArray("{\"a\":1,\n\"a\":2}") << qint64(2);
        QTest::newRow("duplicate key, escaped") << QByteArray("{\"a\":1,\n\n\"\\u0061\":2}") << qint64(3);
    }
    void refusesBadJson()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, line);
        const auto value = parseJson(bytes, QStringLiteral("x.json"));
        QVERIFY(!value);
        QCOMPARE(value.error().kind, ErrorKind::Unreadable);
        QCOMPARE(value.error().where.file, QStringLiteral("x.json"));
        if (bytes.contains('\n'))
            QCOMPARE(value.error().where.line, line);
    }
    void sameKeyInDifferentObjectsIsFine()
    {
        VERIFY_RESULT(parseJson(R"([{"a":{"a":1}},{"a":["a","a"]}])"));
    }
    void readsScalars()
    {
        QCOMPARE(parseJson(" 12.5 ")->toDouble(), 12.5);
        QVERIFY(!parseJson("1 2"));
        QVERIFY(!parseJson("1,2"));
    }
};

HALLMARKER_TEST(TestCanonicalJson)
#include "TestCanonicalJson.moc"
