#include "lineage/dbt/DbtImporter.h"
#include "tests/support/ImportCases.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestDbtImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data() { tests::addImportCases(QStringLiteral("dbt")); }
    void cases() { COMPARE_IMPORT_CASE(DbtImporter()); }

    void sharedManifests_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QJsonObject>("expected");
        const QJsonObject sets = tests::sharedSets(QStringLiteral("dbt"));
        for (auto set = sets.begin(); set != sets.end(); ++set)
            QTest::newRow(qPrintable(set.key())) << tests::sharedFile(QStringLiteral("data/dbt/") + set->toObject().value(QLatin1String("file")).toString()) << set->toObject().value(QLatin1String("expected")).toObject();
        if (sets.isEmpty())
            QTest::newRow("absent") << QString() << QJsonObject();
    }
    void sharedManifests()
    {
        QFETCH(QString, file);
        QFETCH(QJsonObject, expected);
        if (file.isEmpty())
            QSKIP("no ../shared/data/dbt");
        QCOMPARE(DbtImporter().likeness(file), 100);
        LineageFacts facts;
        const auto report = DbtImporter().read(file, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(tests::countDifference(expected, report->counts), QString());
        QCOMPARE(report->rejected, 0);
        const auto flows = std::count_if(facts.edges.begin(), facts.edges.end(), [](const EdgeFact &edge) { return isFlow(edge.kind); });
        QCOMPARE(static_cast<int>(flows), expected.value(QLatin1String("data_edges_without_tests")).toInt());
        const auto fields = std::count_if(facts.edges.begin(), facts.edges.end(), [](const EdgeFact &edge) { return edge.kind == EdgeKind::HasField; });
        QCOMPARE(static_cast<int>(fields), expected.value(QLatin1String("columns")).toInt());
    }

    void aProjectFolderIsItsManifest()
    {
        const QString manifest = tests::testFile(QStringLiteral("cases/lineage/dbt/everything/input.json"));
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("target")));
        QVERIFY(QFile::copy(manifest, folder.filePath(QStringLiteral("target/manifest.json"))));
        QCOMPARE(DbtImporter().likeness(folder.path()), 100);
        LineageFacts direct;
        LineageFacts found;
        VERIFY_RESULT(DbtImporter().read(manifest, {}, direct, core::Progress::none()));
        VERIFY_RESULT(DbtImporter().read(folder.path(), {}, found, core::Progress::none()));
        QCOMPARE(tests::linesOf(found), tests::linesOf(direct));
        QCOMPARE(found.events.front().digest, direct.events.front().digest);
        QTemporaryDir empty;
        QCOMPARE(DbtImporter().likeness(empty.path()), 0);
        LineageFacts nothing;
        const auto missing = DbtImporter().read(empty.path(), {}, nothing, core::Progress::none());
        QVERIFY(!missing && missing.error().kind == core::ErrorKind::NotFound);
    }
    void budgetsHold()
    {
        const QString manifest = tests::testFile(QStringLiteral("cases/lineage/dbt/everything/input.json"));
        LineageFacts facts;
        const auto large = DbtImporter().read(manifest, {.maxBytes = 100}, facts, core::Progress::none());
        QVERIFY(!large && large.error().kind == core::ErrorKind::LimitExceeded);
        const auto deep = DbtImporter().read(manifest, {.maxDepth = 3}, facts, core::Progress::none());
        QVERIFY(!deep && deep.error().kind == core::ErrorKind::LimitExceeded);
        QVERIFY2(facts.nodes.empty() && facts.events.empty(), "a refused file leaves nothing behind");
    }
};

HALLMARKER_TEST(TestDbtImporter)
#include "TestDbtImporter.moc"
