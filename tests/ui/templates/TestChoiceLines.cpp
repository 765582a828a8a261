#include "tests/support/TestRegistry.h"
#include "ui/templates/ChoiceLines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hallmarker::ui;

class TestChoiceLines : public QObject {
    Q_OBJECT
    static QJsonValue json(const char *text) { return QJsonDocument::fromJson(QByteArray("{\"v\":") + text + "}").object().value(QLatin1String("v")); }

private Q_SLOTS:
    void linesAndBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("lines");
        QTest::newRow("choices") << "choices" << QByteArray(R"([{"key":"a","label":"One"},{"key":"b","label":"Two","score":1.5}])") << "a | One\nb | Two | 1.5";
        QTest::newRow("yes and no") << "choices" << QByteArray(R"("yes-no")") << "yes-no";
        QTest::newRow("columns") << "columns" << QByteArray(R"([{"id":"a","title":"Who"},{"id":"b","title":"When","type":"date"}])") << "a | Who\nb | When | date";
        QTest::newRow("texts") << "kinds" << QByteArray(R"(["model-version","system"])") << "model-version\nsystem";
    }
    void linesAndBack()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        QFETCH(QString, lines);
        QCOMPARE(linesOf(key, json(value), QStringLiteral("en")), lines);
        QCOMPARE(valueOfLines(key, lines, {}, QStringLiteral("en")), json(value));
    }
    void whatLinesDoNotShowStays()
    {
        const QJsonValue before = json(R"([{"key":"a","label":{"en":"One","de":"Eins"},"guidance":"Think"},{"key":"b","label":"Two"}])");
        QCOMPARE(linesOf(QStringLiteral("choices"), before, QStringLiteral("en")), QStringLiteral("a | One\nb | Two"));
        QCOMPARE(valueOfLines(QStringLiteral("choices"), QStringLiteral("b | Two\na | First"), before, QStringLiteral("en")), json(R"([{"key":"b","label":"Two"},{"key":"a","label":{"en":"First","de":"Eins"},"guidance":"Think"}])"));
    }
    void nothingIsNothing()
    {
        QVERIFY(valueOfLines(QStringLiteral("choices"), QStringLiteral(" \n "), {}, QStringLiteral("en")).isUndefined());
    }
};

HALLMARKER_TEST(TestChoiceLines)
#include "TestChoiceLines.moc"
