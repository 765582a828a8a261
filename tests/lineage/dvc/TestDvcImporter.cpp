#include "lineage/dvc/DvcImporter.h"
#include "tests/support/ImportCases.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestDvcImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data() { tests::addImportCases(QStringLiteral("dvc")); }
    void cases() { COMPARE_IMPORT_CASE(DvcImporter()); }

    void sharedSets_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("expected");
        const QJsonObject sets = tests::sharedSets(QStringLiteral("dvc"));
        for (auto set = sets.begin(); set != sets.end(); ++set)
            QTest::newRow(qPrintable(set.key())) << tests::sharedFile(QStringLiteral("data/dvc/") + set->toObject().value(QLatin1String("dir")).toString()) << set->toObject().value(QLatin1String("expected")).toObject();
        if (sets.isEmpty())
            QTest::newRow("absent") << QString() << QJsonObject();
    }
    void sharedSets()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, expected);
        if (path.isEmpty())
            QSKIP("no ../shared/data/dvc");
        QCOMPARE(DvcImporter().likeness(path), 90);
        LineageFacts facts;
        const auto report = DvcImporter().read(path, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(tests::countDifference(expected, report->counts), QString());
        QCOMPARE(report->rejected, 0);
        const auto flows = std::count_if(facts.edges.begin(), facts.edges.end(), [](const EdgeFact &edge) { return edge.kind == EdgeKind::Input || edge.kind == EdgeKind::Output; });
        QCOMPARE(static_cast<int>(flows), expected.value(QLatin1String("edges")).toInt());
    }

    void oneFileIsEnough()
    {
        const QString folder = tests::testFile(QStringLiteral("cases/lineage/dvc/templated/input"));
        LineageFacts facts;
        const auto tracked = DvcImporter().read(folder + QStringLiteral("/data/eu.csv.dvc"), {}, facts, core::Progress::none());
        VERIFY_RESULT(tracked);
        QCOMPARE(tracked->counts.value(QLatin1String("import_edges")).toInt(), 1);
        const auto pipeline = DvcImporter().read(folder + QStringLiteral("/nested/dvc.yaml"), {}, facts, core::Progress::none());
        VERIFY_RESULT(pipeline);
        QCOMPARE(pipeline->counts.value(QLatin1String("stages_after_expansion")).toInt(), 1);
    }
    void anExpansionWithoutEndIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("dvc.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray text = "stages:\n  ok: {cmd: x}\n  many:\n    cmd: y\n    matrix:\n";
        for (const char *key : {"a", "b", "c", "d", "e", "f"})
            text += QByteArray("      ") + key + ": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n";
        QVERIFY(file.write(text) > 0);
        file.close();
        LineageFacts facts;
        const auto report = DvcImporter().read(folder.path(), {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->counts.value(QLatin1String("stages_after_expansion")).toInt(), 1);
        QCOMPARE(report->rejected, 1);
        QCOMPARE(report->notes.first().line, 5);
    }
};

HALLMARKER_TEST(TestDvcImporter)
#include "TestDvcImporter.moc"
