#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "threats/exchange/native/NativeFormat.h"
#include "threats/model/Crossings.h"

#include <QFile>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;
using namespace hallmarker::tests;

namespace {

QByteArray smallFile()
{
    QFile file(testFile(QStringLiteral("cases/threats/native/small.yaml")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestNativeFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheReferenceModel()
    {
        const QString path = sharedFile(QStringLiteral("formats/ml-threat-example.model.yaml"));
        if (path.isEmpty())
            QSKIP("The reference files are not beside the project.");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const NativeFormat format;
        QVERIFY(format.sniff(bytes) > 0);
        const auto read = format.read(bytes, path);
        VERIFY_RESULT(read);
        QVERIFY(read->report.isLossless());
        QCOMPARE(read->model.elements.size(), 8);
        QCOMPARE(read->model.flows.size(), 9);
        QCOMPARE(read->model.boundaries.size(), 3);
        QCOMPARE(read->model.element(QStringLiteral("api"))->attributes.names().size(), 33);
        QCOMPARE(read->model.flow(QStringLiteral("f3"))->attributes.truth(QStringLiteral("encrypted")), Truth::No);
        const Crossings crossings(read->model);
        QCOMPARE(crossings.kindsOf(QStringLiteral("f1")), (QStringList{QStringLiteral("internet"), QStringLiteral("network")}));
        QVERIFY(!crossings.crosses(QStringLiteral("f3")));
        // There and back, in both syntaxes, is the same model and the same bytes again.
        for (const auto syntax : {NativeFormat::Syntax::Yaml, NativeFormat::Syntax::Json}) {
            const NativeFormat writer(syntax);
            const auto written = writer.write(read->model, read->layout);
            VERIFY_RESULT(written);
            QCOMPARE(writer.sniff(written->bytes), 100);
            const auto again = writer.read(written->bytes, QStringLiteral("again"));
            VERIFY_RESULT(again);
            QCOMPARE(again->model, read->model);
            QCOMPARE(writer.write(again->model, again->layout)->bytes, written->bytes);
        }
    }
    void nothingIsLost()
    {
        const NativeFormat yaml;
        const auto read = yaml.read(smallFile(), QStringLiteral("small.yaml"));
        VERIFY_RESULT(read);
        QCOMPARE(read->model.title, QStringLiteral("Odd: \"names\"\nand lines"));
        QCOMPARE(read->model.element(QStringLiteral("a"))->name, QStringLiteral("yes"));
        QCOMPARE(read->model.boundary(QStringLiteral("inner"))->parent, QStringLiteral("outer"));
        QCOMPARE(read->model.boundary(QStringLiteral("outer"))->contains, QStringList{QStringLiteral("a")});
        QCOMPARE(read->model.flow(QStringLiteral("f"))->attributes.names(), (QStringList{QStringLiteral("encrypted"), QStringLiteral("vpn")}));
        QCOMPARE(read->report.losses.size(), 1);
        QCOMPARE(read->report.losses.first().where, QStringLiteral("/elements/1/later"));
        QVERIFY(read->report.losses.first().isKept);
        for (const auto syntax : {NativeFormat::Syntax::Yaml, NativeFormat::Syntax::Json}) {
            const NativeFormat format(syntax);
            const auto written = format.write(read->model, read->layout);
            VERIFY_RESULT(written);
            const auto again = format.read(written->bytes, QStringLiteral("again"));
            VERIFY_RESULT(again);
            QCOMPARE(again->model, read->model);
            QCOMPARE(again->layout, read->layout);
        }
    }
    void oneChangeIsOneLine()
    {
        const NativeFormat format;
        auto read = format.read(smallFile(), QStringLiteral("small.yaml"));
        VERIFY_RESULT(read);
        const QList<QByteArray> before = format.write(read->model, read->layout)->bytes.split('\n');
        read->model.element(QStringLiteral("b"))->attributes.set(QStringLiteral("authn"), QStringLiteral("oidc"));
        const QList<QByteArray> after = format.write(read->model, read->layout)->bytes.split('\n');
        QCOMPARE(after.size(), before.size());
        int changed = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            changed += before.at(i) != after.at(i);
        QCOMPARE(changed, 1);
    }
    void refusesWithAPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<int>("line");
        QTest::newRow("wrong type") << QByteArray("model: {title: T}\nelements:\n  - {id: a}\n  - {id: b, name: [1]}\n") << QStringLiteral("/elements/1/name") << 4;
        QTest::newRow("dangling") << QByteArray("model: {title: T}\nelements:\n  - {id: a}\nflows:\n  - {id: f, from: a, to: z}\n") << QStringLiteral("/flows/0/to") << 5;
        QTest::newRow("derived") << QByteArray("model: {title: T}\nelements:\n  - {id: a}\nflows:\n  - {id: f, from: a, crosses: true}\n") << QStringLiteral("/flows/0/crosses") << 5;
        QTest::newRow("attribute") << QByteArray("model: {title: T}\nelements:\n  - id: a\n    attributes:\n      authn: {x: 1}\n") << QStringLiteral("/elements/0/attributes/authn") << 5;
        QTest::newRow("in itself") << QByteArray("model: {title: T}\nelements:\n  - {id: a}\nboundaries:\n  - {id: x, parent: y}\n  - {id: y, parent: x}\n") << QStringLiteral("/boundaries/0") << 5;
        QTest::newRow("no title") << QByteArray("model: {id: m}\nelements:\n  - {id: a}\n") << QStringLiteral("/model") << 1;
        QTest::newRow("other form") << QByteArray("form: something\nmodel: {title: T}\n") << QStringLiteral("/form") << 1;
        QTest::newRow("rect") << QByteArray("model: {title: T}\nlayout:\n  diagrams:\n    m:\n      nodes:\n        - {id: a, rect: [1]}\n") << QStringLiteral("/layout/diagrams/m/nodes/0/rect") << 6;
        QTest::newRow("json") << QByteArray("{\"model\": {\"title\": \"T\"},\n \"elements\": [{\"id\": \"a\"},\n  {\"id\": 7}]}") << QStringLiteral("/elements/1/id") << 3;
    }
    void refusesWithAPlace()
    {
        QFETCH(QByteArray, bytes);
        const auto read = NativeFormat().read(bytes, QStringLiteral("bad.yaml"));
        QVERIFY(!read);
        QTEST(read.error().where.pointer, "pointer");
        QFETCH(int, line);
        QCOMPARE(read.error().where.line, qint64(line));
        QCOMPARE(read.error().where.file, QStringLiteral("bad.yaml"));
    }
    void hostileInputIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("deep") << QByteArray("model: ") + QByteArray(5000, '[') + QByteArray(5000, ']');
        QTest::newRow("deep json") << QByteArray("{\"model\":") + QByteArray(5000, '[') + QByteArray(5000, ']') + '}';
        QTest::newRow("aliases that multiply") << QByteArray("a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\n");
        QTest::newRow("too long") << QByteArray("model: {title: \"") + QByteArray(17 << 20, 'x') + "\"}";
        QTest::newRow("no map") << QByteArray("- a\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not UTF-8") << QByteArray("model: {title: \"\xff\xfe\"}\n");
        QTest::newRow("key twice") << QByteArray("model: {title: a}\nmodel: {title: b}\n");
        QTest::newRow("two documents") << QByteArray("model: {title: a}\n---\nmodel: {title: b}\n");
    }
    void hostileInputIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!NativeFormat().read(bytes, QStringLiteral("bad")));
    }
    void theRegistryTakesTheSurest()
    {
        ThreatFormats formats;
        formats.add(std::make_unique<NativeFormat>(NativeFormat::Syntax::Json));
        formats.add(std::make_unique<NativeFormat>());
        QCOMPARE(formats.sniff(smallFile())->id(), QStringLiteral("native"));
        QCOMPARE(formats.sniff("{\"form\": \"hallmarker-threat-model\"}")->id(), QStringLiteral("native-json"));
        QVERIFY(!formats.sniff("hello"));
        QVERIFY(formats.byId(QStringLiteral("native-json")));
        QVERIFY(!formats.byId(QStringLiteral("other")));
    }
};

HALLMARKER_TEST(TestNativeFormat)
#include "TestNativeFormat.moc"
