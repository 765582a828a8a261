#include "lineage/mlflow/MlflowImporter.h"
#include "tests/support/ImportCases.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace hallmarker;
using namespace hallmarker::lineage;

class TestMlflowImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data() { tests::addImportCases(QStringLiteral("mlflow")); }
    void cases() { COMPARE_IMPORT_CASE(MlflowImporter()); }

    void sharedSets_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("expected");
        const QJsonObject sets = tests::sharedSets(QStringLiteral("mlflow"));
        for (auto set = sets.begin(); set != sets.end(); ++set) {
            const QJsonObject values = set->toObject();
            const QString place = values.contains(QLatin1String("dir")) ? values.value(QLatin1String("dir")).toString() : values.value(QLatin1String("file")).toString();
            QTest::newRow(qPrintable(set.key())) << tests::sharedFile(QStringLiteral("data/mlflow/") + place) << values.value(QLatin1String("expected")).toObject();
        }
        if (sets.isEmpty())
            QTest::newRow("absent") << QString() << QJsonObject();
    }
    void sharedSets()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, expected);
        if (path.isEmpty())
            QSKIP("no ../shared/data/mlflow");
        QVERIFY(MlflowImporter().likeness(path) >= 60);
        LineageFacts facts;
        const auto report = MlflowImporter().read(path, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(tests::countDifference(expected, report->counts), QString());
        QCOMPARE(report->rejected, 0);
    }

    /// A folder above mlruns is taken for it; a store that grew gives new events for what is new alone.
    void aGrownStoreAddsItsNewRunOnly()
    {
        const QString source = tests::testFile(QStringLiteral("cases/lineage/mlflow/store/input"));
        QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("mlruns"));
        QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), source, store}) == 0);
        const auto digests = [&folder] {
            LineageFacts facts;
            const auto report = MlflowImporter().read(folder.path(), {}, facts, core::Progress::none());
            QSet<core::Digest> all;
            for (const EventFact &event : facts.events)
                all.insert(event.digest);
            return report ? all : QSet<core::Digest>();
        };
        const QSet<core::Digest> before = digests();
        QVERIFY(before.size() > 5);
        QCOMPARE(digests(), before);
        const QString run = store + QStringLiteral("/0/new");
        QVERIFY(QDir().mkpath(run));
        QFile meta(run + QStringLiteral("/meta.yaml"));
        QVERIFY(meta.open(QIODevice::WriteOnly) && meta.write("run_id: new\nstatus: 1\nstart_time: 5\n") > 0);
        meta.close();
        const QSet<core::Digest> after = digests();
        QVERIFY(after.contains(before));
        QCOMPARE(after.size(), before.size() + 1);
    }
    void linksAreNotFollowed()
    {
        QTemporaryDir folder;
        QTemporaryDir outside;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(QStringLiteral("0/r/tags")));
        QFile secret(outside.filePath(QStringLiteral("secret")));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("hidden") > 0);
        secret.close();
        for (const auto &[file, text] : {std::pair("0/meta.yaml", "experiment_id: '0'\nname: x\n"), std::pair("0/r/meta.yaml", "run_id: r\nstatus: 3\n")}) {
            QFile meta(root.filePath(QLatin1String(file)));
            QVERIFY(meta.open(QIODevice::WriteOnly) && meta.write(text) > 0);
        }
        QVERIFY(QFile::link(secret.fileName(), root.filePath(QStringLiteral("0/r/tags/leak"))));
        QVERIFY(QFile::link(folder.path(), root.filePath(QStringLiteral("0/loop"))));
        LineageFacts facts;
        const auto report = MlflowImporter().read(folder.path(), {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->counts.value(QLatin1String("run_tags")).toInt(), 0);
        QCOMPARE(report->counts.value(QLatin1String("runs")).toInt(), 1);
        QCOMPARE(report->notes.size(), 2);
        QVERIFY(!tests::linesOf(facts).join(QLatin1Char(' ')).contains(QLatin1String("hidden")));
    }
};

HALLMARKER_TEST(TestMlflowImporter)
#include "TestMlflowImporter.moc"
