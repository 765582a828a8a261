#include "lineage/erasure/RowSubset.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::lineage;

class TestRowSubset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void excludesOnlyWhatItKnows_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<bool>("mayHaveRead");
        const auto row = [](const char *name, const char *condition, bool may) { QTest::newRow(name) << QByteArray(condition).replace('\'', '"') << may; };
        row("nothing", "{}", true);
        row("of another kind", "{'type': 'sample', 'share': 0.1}", true);
        row("this partition", "{'type': 'partition', 'partitions': [{'dimensions': {'day': '2026-02-03', 'region': 'eu'}}]}", true);
        row("another partition", "{'type': 'partition', 'partitions': [{'dimensions': {'day': '2026-02-04'}}]}", false);
        row("one of two", "{'type': 'partition', 'partitions': [{'dimensions': {'day': '2026-02-04'}}, {'dimensions': {'day': '2026-02-03'}}]}", true);
        row("no partition at all", "{'type': 'partition', 'partitions': []}", false);
        row("partitions missing", "{'type': 'partition'}", true);
        row("unknown column", "{'type': 'partition', 'partitions': [{'dimensions': {'shop': 'x'}}]}", true);
        row("number as text", "{'type': 'partition', 'partitions': [{'dimensions': {'age': 42}}]}", true);
        row("equal", "{'type': 'compare', 'comparison': 'EQUAL', 'left': {'type': 'field', 'field': 'age'}, 'right': {'type': 'literal', 'value': '42.0'}}", true);
        row("greater", "{'type': 'compare', 'comparison': 'GREATER_THAN', 'left': {'type': 'field', 'field': 'age'}, 'right': {'type': 'literal', 'value': '42'}}", false);
        row("greater, turned round", "{'type': 'compare', 'comparison': 'GREATER_THAN', 'right': {'type': 'field', 'field': 'age'}, 'left': {'type': 'literal', 'value': '100'}}", true);
        row("less equal", "{'type': 'compare', 'comparison': 'LESS_EQUAL_THAN', 'left': {'type': 'field', 'field': 'day'}, 'right': {'type': 'literal', 'value': '2026-02-02'}}", false);
        row("comparison unknown", "{'type': 'compare', 'comparison': 'LIKE', 'left': {'type': 'field', 'field': 'day'}, 'right': {'type': 'literal', 'value': 'x'}}", true);
        row("and", "{'type': 'binary', 'operator': 'AND', 'left': {}, 'right': {'type': 'partition', 'partitions': []}}", false);
        row("or", "{'type': 'binary', 'operator': 'OR', 'left': {}, 'right': {'type': 'partition', 'partitions': []}}", true);
        row("xor", "{'type': 'binary', 'operator': 'XOR', 'left': {'type': 'partition', 'partitions': []}, 'right': {'type': 'partition', 'partitions': []}}", true);
        row("file", "{'type': 'location', 'locations': ['s3://a/2026/03.csv']}", true);
        row("folder", "{'type': 'location', 'locations': ['s3://a/2026']}", true);
        row("folder with a like name", "{'type': 'location', 'locations': ['s3://a/20']}", false);
        row("other file", "{'type': 'location', 'locations': ['s3://a/2026/04.csv']}", false);
    }
    void excludesOnlyWhatItKnows()
    {
        QFETCH(QByteArray, condition);
        QFETCH(bool, mayHaveRead);
        const SubjectRows rows{{{QStringLiteral("day"), {QStringLiteral("2026-02-03")}}, {QStringLiteral("age"), {QStringLiteral("42")}}}, {QStringLiteral("s3://a/2026/03.csv")}};
        const auto object = QJsonDocument::fromJson(condition).object();
        QCOMPARE(hallmarker::lineage::mayHaveRead(object, rows), mayHaveRead);
        if (!object.value(QStringLiteral("partitions")).isArray() && object.value(QStringLiteral("type")).toString() != QStringLiteral("binary"))
            QVERIFY2(hallmarker::lineage::mayHaveRead(object, {}), "where nothing is known about the rows, they may have been read");
    }
    void endsOnDeepConditions()
    {
        QJsonObject condition{{QStringLiteral("type"), QStringLiteral("partition")}, {QStringLiteral("partitions"), QJsonArray()}};
        for (int i = 0; i < 60; ++i)
            condition = {{QStringLiteral("type"), QStringLiteral("binary")}, {QStringLiteral("operator"), QStringLiteral("AND")}, {QStringLiteral("left"), condition}, {QStringLiteral("right"), QJsonObject()}};
        QVERIFY(!mayHaveRead(condition, {}));
        for (int i = 0; i < 10; ++i)
            condition = {{QStringLiteral("type"), QStringLiteral("binary")}, {QStringLiteral("operator"), QStringLiteral("AND")}, {QStringLiteral("left"), condition}, {QStringLiteral("right"), QJsonObject()}};
        QVERIFY(mayHaveRead(condition, {}));
    }
};

HALLMARKER_TEST(TestRowSubset)
#include "TestRowSubset.moc"
