#include "dpia/exchange/cnil/CnilDocument.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestCnilDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesInOneSentenceWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *bytes, const char *pointer) { QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(pointer); };
        row("nothing", "", "");
        row("no JSON", "<pia/>", "");
        row("cut off", "{\"pia\": {\"id\": 1", "");
        row("a list", "[{}]", "");
        row("a number", "7", "");
        row("two objects", "{\"pia\":{}}{}", "");
        row("another file", "{\"answers\": []}", "");
        row("a template", "{\"structure\": {}}", "/structure");
        row("a knowledge base", "{\"name\": \"x\", \"knowledges\": []}", "/knowledges");
        row("pia is a list", "{\"pia\": []}", "/pia");
        row("answers are an object", "{\"pia\": {}, \"answers\": {}}", "/answers");
        row("an answer is a text", "{\"pia\": {}, \"answers\": [{\"data\": {}}, \"x\"]}", "/answers/1");
        row("an answer without data", "{\"pia\": {}, \"answers\": [{\"reference_to\": 111}]}", "/answers/0/data");
        row("a list that is none", "{\"pia\": {}, \"answers\": [{\"data\": {\"list\": \"x\"}}]}", "/answers/0/data/list");
        row("a comment is null", "{\"pia\": {}, \"comments\": [null]}", "/comments/0");
        row("a key twice", "{\"pia\": {}, \"pia\": {}}", "");
    }
    void refusesInOneSentenceWithThePlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, pointer);
        const auto document = CnilDocument::fromJson(bytes, QStringLiteral("x.json"));
        QVERIFY(!document);
        QCOMPARE(document.error().exitCode(), 3);
        QCOMPARE(document.error().where.file, QStringLiteral("x.json"));
        QCOMPARE(document.error().where.pointer, pointer);
        QVERIFY(!document.error().message.isEmpty() && !document.error().message.contains(QLatin1Char('\n')));
    }
    void missingListsAreEmpty()
    {
        VERIFY_RESULT(CnilDocument::fromJson("\xEF\xBB\xBF{\"pia\": {}}", QStringLiteral("x.json")));
        VERIFY_RESULT(CnilDocument::fromJson("{\"pia\": {}, \"answers\": null}", QStringLiteral("x.json")));
    }
    void hostileMarkupIsCleanedAndSaid()
    {
        const auto document = CnilDocument::fromJson("{\"pia\": {\"dpo_opinion\": \"<p onclick='x'>a</p>\"}, \"answers\": [{\"data\": {\"text\": \"<img src=x onerror=alert(1)>b\"}}],"
                                                     "\"measures\": [{\"title\": \"<b>stays text</b>\", \"content\": \"<script>x</script>c\"}]}",
                                                     QStringLiteral("x.json"));
        VERIFY_RESULT(document);
        QCOMPARE(document->pia().value(QStringLiteral("dpo_opinion")).toString(), QStringLiteral("<p>a</p>"));
        QCOMPARE(document->list("answers").at(0).toObject().value(QStringLiteral("data")).toObject().value(QStringLiteral("text")).toString(), QStringLiteral("<img>b"));
        QCOMPARE(document->list("measures").at(0).toObject().value(QStringLiteral("title")).toString(), QStringLiteral("<b>stays text</b>"));
        QCOMPARE(document->notes.size(), 3);
        QVERIFY(document->notes.join(QLatin1Char('\n')).contains(QStringLiteral("/measures/0/content")));
    }
};

HALLMARKER_TEST(TestCnilDocument)
#include "TestCnilDocument.moc"
