#include "dpia/crosswalk/Crosswalk.h"
#include "dpia/facts/FactCatalogue.h"
#include "dpia/template/TemplateLibrary.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestCrosswalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedOneIsReadableAndNamesQuestionsThatAreThere()
    {
        QFile file(QStringLiteral(":/crosswalks/shapes.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        VERIFY_RESULT(Crosswalk::read(file.readAll(), file.fileName()));
        const TemplateLibrary library;
        const auto &links = Crosswalk::shipped().links();
        QVERIFY(links.size() >= 5);
        for (auto form = links.begin(); form != links.end(); ++form) {
            const auto entry = library.find(form.key());
            VERIFY_RESULT(entry);
            for (auto question = form->begin(); question != form->end(); ++question)
                QVERIFY2(entry->reading.value.question(question.key()), qPrintable(form.key() + QLatin1Char(' ') + question.key()));
        }
    }
    void aTopicOfItsOwnIsAskedForByTwoTemplates()
    {
        // A topic that only one template speaks of leads nowhere; it is a typing mistake.
        QHash<QString, QSet<QString>> askedBy;
        const QSet<QString> everyone{QStringLiteral("one"), QStringLiteral("another")};
        for (const FactDefinition &fact : FactCatalogue::all())
            askedBy[fact.key] = everyone;
        for (const QString &kind : templateKindNames())
            askedBy[QStringLiteral("assessment.") + kind] = everyone;
        const auto &links = Crosswalk::shipped().links();
        for (auto form = links.begin(); form != links.end(); ++form)
            for (const QList<TopicLink> &topics : *form)
                for (const TopicLink &topic : topics)
                    askedBy[topic.topic].insert(form.key());
        for (auto topic = askedBy.begin(); topic != askedBy.end(); ++topic)
            QVERIFY2(topic->size() >= 2, qPrintable(topic.key()));
    }
    void aBrokenOneIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no version") << QByteArray("templates: {}\n") << 1;
        QTest::newRow("another version") << QByteArray("crosswalk: 2\ntemplates: {}\n") << 1;
        QTest::newRow("a word") << QByteArray("crosswalk: 1\ntemplates:\n  a: b\n") << 3;
        QTest::newRow("a number") << QByteArray("crosswalk: 1\ntemplates:\n  a:\n    q: 3\n") << 4;
        QTest::newRow("a relation") << QByteArray("crosswalk: 1\ntemplates:\n  a:\n    q: {near: [processing.purpose]}\n") << 4;
        QTest::newRow("no list") << QByteArray("crosswalk: 1\ntemplates:\n  a:\n    q: {subset: processing.purpose}\n") << 4;
        QTest::newRow("no topic") << QByteArray("crosswalk: 1\ntemplates:\n  a:\n    q: Purpose\n") << 4;
        QTest::newRow("a further key") << QByteArray("crosswalk: 1\ntemplates: {}\nmore: 1\n") << 3;
        QTest::newRow("not YAML") << QByteArray("crosswalk: [1\n") << 2;
    }
    void aBrokenOneIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto read = Crosswalk::read(text, QStringLiteral("c.yaml"));
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
        QCOMPARE(int(read.error().where.line), line);
    }
};

HALLMARKER_TEST(TestCrosswalk)
#include "TestCrosswalk.moc"
