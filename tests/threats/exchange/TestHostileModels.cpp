#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exchange/ExchangeFiles.h"
#include "threats/exchange/SourceScan.h"
#include "threats/exchange/tm7/XmlTree.h"

using namespace hallmarker;
using namespace hallmarker::threats;

/// Files that mean harm, or were damaged: refused with their place, and nothing half read.
class TestHostileModels : public QObject {
    Q_OBJECT

    static QByteArray dragon(const QByteArray &cells)
    {
        return R"({"version":"2.0.0","summary":{"title":"x"},"detail":{"contributors":[],"reviewer":"","diagramTop":0,"threatTop":0,"diagrams":[{"id":0,"title":"d","diagramType":"STRIDE","thumbnail":"","version":"2.0.0","cells":[)" + cells + "]}]}}";
    }
    static QByteArray otm(const QByteArray &sections) { return R"({"otmVersion":"0.2.0","project":{"name":"n","id":"i"},)" + sections + "}"; }
    static QByteArray bom(const QByteArray &flows, const QByteArray &components = "")
    {
        return R"({"version":"1","scope":{"title":"t"},"trust_zones":[],"trust_boundaries":[],"actors":[],"data_stores":[],"data_sets":[],"components":[)" + components + R"(],"data_flows":[)" + flows + "]}";
    }

private Q_SLOTS:
    void isRefusedWithAPlace_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("pointer");
        const QString td = QStringLiteral("threat-dragon");
        QByteArray deep;
        for (int i = 0; i < 100'000; ++i)
            deep += R"({"a":)";
        QTest::newRow("deep nesting") << td << dragon(R"({"id":"a","shape":"actor","zIndex":1,"data":)" + deep) << QString(QStringLiteral("/detail/diagrams/0/cells/0/data") + QStringLiteral("/a").repeated(58));
        QTest::newRow("long text") << td << dragon(R"({"id":"a","shape":"actor","zIndex":1,"data":{"type":"tm.Actor","name":")" + QByteArray(2 << 20, 'x') + R"("}})") << QStringLiteral("/detail/diagrams/0/cells/0/data/name");
        QTest::newRow("huge number") << td << dragon(R"({"id":"a","shape":"actor","zIndex":1,"position":{"x":1e300,"y":0},"data":{"type":"tm.Actor"}})") << QStringLiteral("/detail/diagrams/0/cells/0/position/x");
        QTest::newRow("number without end") << td << dragon(R"({"id":"a","shape":"actor","zIndex":1,"position":{"x":1e99999,"y":0},"data":{"type":"tm.Actor"}})") << QStringLiteral("/detail/diagrams/0/cells/0/position/x");
        QTest::newRow("many digits") << td << dragon(R"({"id":"a","shape":"actor","zIndex":)" + QByteArray(400, '9') + R"(,"data":{"type":"tm.Actor"}})") << QStringLiteral("/detail/diagrams/0/cells/0/zIndex");
        QTest::newRow("bad UTF-8") << td << dragon("{\"id\":\"a\",\"shape\":\"actor\",\"zIndex\":1,\"data\":{\"type\":\"tm.Actor\",\"name\":\"\xff\xfe\"}}") << QStringLiteral("/detail/diagrams/0/cells/0/data/name");
        QTest::newRow("key twice") << td << dragon(R"({"id":"a","id":"b","shape":"actor"})") << QStringLiteral("/detail/diagrams/0/cells/0/id");
        QTest::newRow("key twice, escaped") << td << dragon(R"({"id":"a","\u0069d":"b","shape":"actor"})") << QStringLiteral("/detail/diagrams/0/cells/0/id");
        QTest::newRow("id twice") << td << dragon(R"({"id":"a","shape":"actor","data":{"type":"tm.Actor"}},{"id":"a","shape":"store","data":{"type":"tm.Store"}})") << QStringLiteral("/detail/diagrams/0/cells/1/id");
        QTest::newRow("no id") << td << dragon(R"({"shape":"actor","data":{"type":"tm.Actor"}})") << QStringLiteral("/detail/diagrams/0/cells/0/id");
        QTest::newRow("flow to nowhere") << td << dragon(R"({"id":"f","shape":"flow","source":{"cell":"zz"},"target":{"x":1,"y":1},"data":{"type":"tm.Flow"}})") << QStringLiteral("/detail/diagrams/0/cells/0/source/cell");
        QTest::newRow("cells are no list") << td << QByteArray(R"({"version":"2.0.0","summary":{"title":"x"},"detail":{"contributors":[],"diagrams":[{"cells":5}]}})") << QStringLiteral("/detail/diagrams/0/cells");
        QTest::newRow("flag is a text") << td << dragon(R"({"id":"a","shape":"actor","data":{"type":"tm.Actor","outOfScope":"yes"}})") << QStringLiteral("/detail/diagrams/0/cells/0/data/outOfScope");
        QTest::newRow("cell is no object") << td << dragon("7") << QStringLiteral("/detail/diagrams/0/cells/0");
        QTest::newRow("cut off") << td << dragon(R"({"id":"a")").left(200) << QString();
        QTest::newRow("empty") << td << QByteArray() << QString();

        const QString otmJson = QStringLiteral("otm-json");
        QTest::newRow("component inside of itself") << otmJson << otm(R"("trustZones":[],"components":[{"id":"a","name":"A","type":"t","parent":{"component":"b"}},{"id":"b","name":"B","type":"t","parent":{"component":"a"}}])") << QStringLiteral("/components");
        QTest::newRow("zone inside of itself") << otmJson << otm(R"("trustZones":[{"id":"z","name":"Z","risk":{"trustRating":1},"parent":{"trustZone":"z"}}])") << QStringLiteral("/trustZones");
        QTest::newRow("flow from nowhere") << otmJson << otm(R"("dataflows":[{"id":"f","name":"F","source":"x","destination":"y"}])") << QStringLiteral("/dataflows/0/source");
        QTest::newRow("threat that is not there") << otmJson << otm(R"("trustZones":[{"id":"z","name":"Z","risk":{"trustRating":1}}],"components":[{"id":"a","name":"A","type":"t","parent":{"trustZone":"z"},"threats":[{"threat":"t","state":"exposed"}]}])") << QStringLiteral("/components/0/threats/0/threat");
        QTest::newRow("component twice") << otmJson << otm(R"("trustZones":[{"id":"z","name":"Z","risk":{"trustRating":1}}],"components":[{"id":"a","name":"A","type":"t","parent":{"trustZone":"z"}},{"id":"a","name":"A","type":"t","parent":{"trustZone":"z"}}])") << QStringLiteral("/components/1/id");
        QTest::newRow("no parent") << otmJson << otm(R"("components":[{"id":"a","name":"A","type":"t"}])") << QStringLiteral("/components/0/parent");
        QTest::newRow("another version") << otmJson << QByteArray(R"({"otmVersion":"9","project":{"name":"n","id":"i"}})") << QStringLiteral("/otmVersion");
        QTest::newRow("YAML alias bomb") << QStringLiteral("otm") << QByteArray("otmVersion: 0.2.0\na: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*f,*f,*f,*f,*f,*f,*f,*f,*f,*f]\n") << QString();

        const QString bomId = QStringLiteral("tm-bom");
        QTest::newRow("flow of the library to nowhere") << bomId << bom(R"({"symbolic_name":"f","title":"","description":"","source":{"type":"actor","object":"x"},"destination":{"type":"actor","object":"x"},"has_sensitive_data":false,"encrypted":true})") << QStringLiteral("/data_flows/0/source/object");
        QTest::newRow("parents in a circle") << bomId << bom("", R"({"symbolic_name":"a","title":"","description":"","parent_component":"b"},{"symbolic_name":"b","title":"","description":"","parent_component":"a"})") << QStringLiteral("/components/0/parent_component");
        QTest::newRow("name twice") << bomId << bom("", R"({"symbolic_name":"a","title":"","description":""},{"symbolic_name":"a","title":"","description":""})") << QStringLiteral("/components/1/symbolic_name");
        QTest::newRow("no zones") << bomId << QByteArray(R"({"version":"1","scope":{"title":"t"}})") << QStringLiteral("/trust_zones");

        const QString threagile = QStringLiteral("threagile");
        QTest::newRow("link to nowhere") << threagile << QByteArray("threagile_version: 1.0.0\ntitle: t\ntechnical_assets:\n  A: {id: a, type: process, communication_links: {L: {target: b}}}\n") << QStringLiteral("/technical_assets/A/communication_links/L/target");
        QTest::newRow("data that is not there") << threagile << QByteArray("threagile_version: 1.0.0\ntitle: t\ntechnical_assets:\n  A: {id: a, type: process, data_assets_processed: [zz]}\n") << QStringLiteral("/technical_assets/A/data_assets_processed");
        QTest::newRow("boundaries in a circle") << threagile << QByteArray("threagile_version: 1.0.0\ntitle: t\ntechnical_assets: {}\ntrust_boundaries:\n  A: {id: a, trust_boundaries_nested: [b]}\n  B: {id: b, trust_boundaries_nested: [a]}\n") << QStringLiteral("/trust_boundaries/A/trust_boundaries_nested");
        QTest::newRow("id of two assets") << threagile << QByteArray("threagile_version: 1.0.0\ntitle: t\ntechnical_assets:\n  A: {id: a, type: process}\n  B: {id: a, type: process}\n") << QStringLiteral("/technical_assets/B/id");
        QTest::newRow("word nobody knows") << QStringLiteral("threagile-risks") << QByteArray(R"([{"synthetic_id":"a","severity":"extreme"}])") << QStringLiteral("/0/severity");

        const QString pytm = QStringLiteral("pytm");
        QTest::newRow("boundary in itself") << pytm << QByteArray(R"({"name":"n","boundaries":[{"name":"a","inBoundary":"b"},{"name":"b","inBoundary":"a"}],"elements":[],"flows":[]})") << QStringLiteral("/boundaries/0/inBoundary");
        QTest::newRow("sink that is not there") << pytm << QByteArray(R"({"name":"n","elements":[{"__class__":"Actor","name":"a"}],"flows":[{"name":"f","source":"a","sink":"b"}]})") << QStringLiteral("/flows/0/sink");

        const QString tm7 = QStringLiteral("tm7");
        QTest::newRow("billion laughs") << tm7 << QByteArray("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><ThreatModel><DrawingSurfaceList>&b;</DrawingSurfaceList></ThreatModel>") << QStringLiteral("/");
        QTest::newRow("file from outside") << tm7 << QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><ThreatModel/>") << QStringLiteral("/");
        QTest::newRow("deep XML") << tm7 << QByteArray("<ThreatModel>" + QByteArray("<a>").repeated(10'000)) << QString(QStringLiteral("/ThreatModel") + QStringLiteral("/a").repeated(63));
        QTest::newRow("XML cut off") << tm7 << QByteArray("<ThreatModel><DrawingSurfaceList>") << QStringLiteral("/ThreatModel/DrawingSurfaceList");
        QTest::newRow("no drawings") << tm7 << QByteArray("<ThreatModel/>") << QStringLiteral("/ThreatModel");
    }
    void isRefusedWithAPlace()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, pointer);
        ThreatFormats formats;
        addForeignFormats(formats);
        const auto read = formats.byId(format)->read(bytes, QStringLiteral("hostile"));
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
        QCOMPARE(read.error().exitCode(), 3);
        QCOMPARE(read.error().where.file, QStringLiteral("hostile"));
        if (!pointer.isEmpty())
            QCOMPARE(read.error().where.pointer, pointer);
    }

    void aFileThatIsTooLargeIsNotParsed()
    {
        SourceBudget budget;
        budget.maxBytes = 100;
        const auto scanned = scanJson(QByteArray(101, ' '), QStringLiteral("f"), budget);
        QVERIFY(!scanned);
        QCOMPARE(scanned.error().kind, core::ErrorKind::LimitExceeded);
        budget.maxBytes = 1 << 20;
        budget.maxValues = 50;
        const auto many = scanJson("[" + QByteArray("1,").repeated(60) + "1]", QStringLiteral("f"), budget);
        QVERIFY(!many);
        QCOMPARE(many.error().where.pointer, QStringLiteral("/49"));
    }

    /// Any part of a good file is either read or refused: nothing else may happen.
    void everyBeginningOfAFileEndsWell_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : tests::ownModelFiles())
            QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << path;
    }
    void everyBeginningOfAFileEndsWell()
    {
        QFETCH(QString, path);
        const QByteArray bytes = tests::bytesOfFile(path);
        ThreatFormats formats;
        addForeignFormats(formats);
        const ThreatFormat *format = formats.sniff(bytes);
        int refused = 0;
        for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 150) {
            const auto read = format->read(bytes.left(size), QStringLiteral("cut"));
            refused += read ? 0 : 1;
        }
        QVERIFY(refused > 10);
    }

    /// The same with one byte changed; what can still be read can be written.
    void aChangedByteEndsWell_data() { everyBeginningOfAFileEndsWell_data(); }
    void aChangedByteEndsWell()
    {
        QFETCH(QString, path);
        const QByteArray bytes = tests::bytesOfFile(path);
        ThreatFormats formats;
        addForeignFormats(formats);
        const ThreatFormat *format = formats.sniff(bytes);
        int tried = 0;
        for (qsizetype at = 0; at < bytes.size(); at += 1 + bytes.size() / 200) {
            QByteArray damaged = bytes;
            damaged[at] = "\"{}[]:,x0\n\xff"[tried % 11];
            const auto read = format->read(damaged, QStringLiteral("damaged"));
            if (read && format->canWrite())
                VERIFY_RESULT(format->write(read->model, read->layout));
            ++tried;
        }
        QVERIFY(tried > 50);
    }
};

HALLMARKER_TEST(TestHostileModels)
#include "TestHostileModels.moc"
