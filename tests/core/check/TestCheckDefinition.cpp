#include "core/check/CheckDefinition.h"
#include "core/json/CanonicalJson.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace hallmarker::core;

namespace {

ParameterSpec spec(ParameterType type)
{
    ParameterSpec made;
    made.key = QStringLiteral("p");
    made.type = type;
    made.minimum = 0;
    made.maximum = 10;
    made.choices = {QStringLiteral("a"), QStringLiteral("b")};
    made.defaultValue = QJsonValue(QJsonValue::Undefined);
    return made;
}

CheckDefinition definition()
{
    CheckDefinition made;
    made.id = QStringLiteral("test.check");
    ParameterSpec columns = spec(ParameterType::Columns);
    columns.key = QStringLiteral("columns");
    ParameterSpec threshold = spec(ParameterType::Real);
    threshold.key = QStringLiteral("threshold");
    threshold.defaultValue = 0.5;
    ParameterSpec label = spec(ParameterType::Column);
    label.key = QStringLiteral("label");
    label.defaultValue = QJsonValue(QJsonValue::Null);
    made.parameters = {columns, threshold, label};
    return made;
}

} // namespace

class TestCheckDefinition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json"); // empty: refused
        const auto row = [](const char *name, ParameterType type, const char *text, const char *json) {
            QTest::newRow(name) << int(type) << QString::fromUtf8(text) << QByteArray(json);
        };
        row("integer", ParameterType::Integer, " 7 ", "7");
        row("integer, bound", ParameterType::Integer, "10", "10");
        row("integer, over", ParameterType::Integer, "11", "");
        row("integer, under", ParameterType::Integer, "-1", "");
        row("integer, real", ParameterType::Integer, "1.5", "");
        row("integer, empty", ParameterType::Integer, "", "");
        row("integer, grouped", ParameterType::Integer, "1,0", "");
        row("real", ParameterType::Real, "0.25", "0.25");
        row("real, exponent", ParameterType::Real, "1e-3", "0.001");
        row("real, comma", ParameterType::Real, "0,25", "");
        row("real, nan", ParameterType::Real, "nan", "");
        row("real, inf", ParameterType::Real, "inf", "");
        row("real, garbage", ParameterType::Real, "1x", "");
        row("boolean", ParameterType::Boolean, "Yes", "true");
        row("boolean, off", ParameterType::Boolean, "off", "false");
        row("boolean, other", ParameterType::Boolean, "maybe", "");
        row("text is kept", ParameterType::Text, " a, b ", "\" a, b \"");
        row("choice", ParameterType::Choice, "b", "\"b\"");
        row("choice, other", ParameterType::Choice, "c", "");
        row("column", ParameterType::Column, "age", "\"age\"");
        row("column, none", ParameterType::Column, "  ", "");
        row("columns", ParameterType::Columns, "age, sex", "[\"age\",\"sex\"]");
        row("columns, quoted", ParameterType::Columns, "age,\"income, \"\"gross\"\"\" ", "[\"age\",\"income, \\\"gross\\\"\"]");
        row("columns, open quote", ParameterType::Columns, "age,\"sex", "");
        row("columns, twice", ParameterType::Columns, "age,age", "");
        row("columns, gap", ParameterType::Columns, "age,,sex", "");
        row("columns, trailing comma", ParameterType::Columns, "age,", "");
        row("reals", ParameterType::Reals, "0.1, 2,3e0", "[0.1,2,3]");
        row("reals, over", ParameterType::Reals, "0.1,20", "");
        row("reals, gap", ParameterType::Reals, "1,,2", "");
        row("reals, none", ParameterType::Reals, "", "[]");
    }
    void parse()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        const auto value = spec(ParameterType(type)).parse(text);
        if (json.isEmpty()) {
            QVERIFY(!value);
            QCOMPARE(value.error().kind, ErrorKind::Usage);
            QVERIFY(value.error().message.contains(QStringLiteral("\"p\"")));
            QCOMPARE(value.error().where.pointer, QStringLiteral("/p"));
            return;
        }
        VERIFY_RESULT(value);
        QCOMPARE(CanonicalJson::of(*value), json);
        VERIFY_RESULT(spec(ParameterType(type)).validate(*value)); // what was parsed is valid
    }
    void boundsAreWrittenOut()
    {
        ParameterSpec counted = spec(ParameterType::Integer);
        counted.minimum = 1;
        counted.maximum = 4294967295.0;
        QVERIFY2(counted.parse(QStringLiteral("4294967296")).error().message.contains(QStringLiteral("is 4294967296; the greatest allowed value is 4294967295.")), qPrintable(counted.parse(QStringLiteral("4294967296")).error().message));
        counted.maximum = 1e9;
        QVERIFY(counted.parse(QStringLiteral("2000000000")).error().message.contains(QStringLiteral("is 2000000000; the greatest allowed value is 1000000000.")));
        ParameterSpec share = spec(ParameterType::Real);
        share.maximum = 0.25;
        QVERIFY(share.parse(QStringLiteral("0.5")).error().message.contains(QStringLiteral("is 0.5; the greatest allowed value is 0.25.")));
    }
    void validateRefusesOtherTypes()
    {
        const QList<QJsonValue> values{QJsonValue(true), QJsonValue(1), QJsonValue(1.5), QJsonValue(QStringLiteral("a")), QJsonValue(QJsonArray{1.0}),
                                       QJsonValue(QJsonArray{QStringLiteral("a")}), QJsonValue(QJsonObject{}), QJsonValue(QJsonValue::Null), QJsonValue(QJsonValue::Undefined)};
        const auto accepted = [&](ParameterType type) {
            QString pattern;
            for (const QJsonValue &value : values)
                pattern += spec(type).validate(value) ? QLatin1Char('1') : QLatin1Char('0');
            return pattern;
        };
        QCOMPARE(accepted(ParameterType::Boolean), QStringLiteral("100000000"));
        QCOMPARE(accepted(ParameterType::Integer), QStringLiteral("010000000"));
        QCOMPARE(accepted(ParameterType::Real), QStringLiteral("011000000"));
        QCOMPARE(accepted(ParameterType::Text), QStringLiteral("000100000"));
        QCOMPARE(accepted(ParameterType::Choice), QStringLiteral("000100000"));
        QCOMPARE(accepted(ParameterType::Column), QStringLiteral("000100000"));
        QCOMPARE(accepted(ParameterType::Reals), QStringLiteral("000010000"));
        QCOMPARE(accepted(ParameterType::Columns), QStringLiteral("000001000"));
    }
    void completeFillsInDefaults()
    {
        const auto complete = definition().complete({{QStringLiteral("columns"), QJsonArray{QStringLiteral("age")}}});
        VERIFY_RESULT(complete);
        QCOMPARE(CanonicalJson::of(*complete), QByteArray(R"({"columns":["age"],"label":null,"threshold":0.5})"));
        const auto again = definition().complete(*complete); // complete is a fixed point
        VERIFY_RESULT(again);
        QCOMPARE(*again, *complete);
    }
    void completeRefuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("missing") << QByteArray("{}") << "/columns";
        QTest::newRow("null") << QByteArray(R"({"columns":null})") << "/columns";
        QTest::newRow("empty") << QByteArray(R"({"columns":[]})") << "/columns";
        QTest::newRow("unknown") << QByteArray(R"({"columns":["a"],"colums":1})") << "/colums";
        QTest::newRow("bounds") << QByteArray(R"({"columns":["a"],"threshold":10.5})") << "/threshold";
        QTest::newRow("null where none is allowed") << QByteArray(R"({"columns":["a"],"threshold":null})") << "/threshold";
    }
    void completeRefuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto complete = definition().complete(parseJson(json)->toObject());
        QVERIFY(!complete);
        QCOMPARE(complete.error().kind, ErrorKind::Usage);
        QCOMPARE(complete.error().where.pointer, pointer);
    }
    void jsonTellsEverything()
    {
        CheckDefinition check = definition();
        check.inputs = {{QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, QStringLiteral("Data"), {}}};
        check.figures = {{QStringLiteral("k"), QStringLiteral("k"), {}, {}, 1}};
        const QJsonObject json = check.toJson();
        QCOMPARE(json.value(QStringLiteral("parameters")).toArray().size(), 3);
        const QJsonObject first = json.value(QStringLiteral("parameters")).toArray().at(0).toObject();
        QCOMPARE(first.value(QStringLiteral("required")), QJsonValue(true));
        QVERIFY(!first.contains(QStringLiteral("default")));
        QCOMPARE(first.value(QStringLiteral("type")).toString(), QStringLiteral("columns"));
        QCOMPARE(json.value(QStringLiteral("inputs")).toArray().at(0).toObject().value(QStringLiteral("role")).toString(), QStringLiteral("data"));
        QCOMPARE(json.value(QStringLiteral("figures")).toArray().at(0).toObject().value(QStringLiteral("better")).toInt(), 1);
    }
};

HALLMARKER_TEST(TestCheckDefinition)
#include "TestCheckDefinition.moc"
