#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/frameworks/FrameworkReader.h"
#include "threats/frameworks/FrameworkShelf.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

const QByteArray smallAtlas = R"(id: ATLAS
version: "9.0"
matrices:
  - id: ATLAS
    tactics:
      - {id: AML.TA0001, name: First}
    techniques:
      - {id: AML.T0020, name: Poison Training Data}
      - {id: AML.T0019, name: Publish Poisoned Datasets}
      - {id: AML.T0500, name: Old number}
    mitigations:
      - {id: AML.M0007, name: Sanitize, techniques: [{id: AML.T0020, use: x}], ml-lifecycle: [Deployment, {id: AML.T0019, use: y}]}
case-studies:
  - {id: AML.CS0001, name: A case, procedure: [{tactic: AML.TA0001, technique: AML.T0020, description: z}]}
)";

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

class TestFrameworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatLiesThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("framework");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QStringList>("counts");
        QTest::addColumn<int>("remarks");
        QTest::newRow("ATLAS") << QStringLiteral("data/atlas/ATLAS.yaml") << QStringLiteral("atlas") << QStringLiteral("5.6.0") << QStringList{QStringLiteral("tactic=16"), QStringLiteral("technique=170"), QStringLiteral("mitigation=35"), QStringLiteral("case-study=57")} << 2;
        QTest::newRow("CoSAI") << QStringLiteral("data/cosai-risk-map") << QStringLiteral("cosai-risk-map") << QString() << QStringList{QStringLiteral("risk=36"), QStringLiteral("control=35"), QStringLiteral("component=23"), QStringLiteral("persona=10")} << 0;
        QTest::newRow("PLOT4ai") << QStringLiteral("data/plot4ai/index.json") << QStringLiteral("plot4ai") << QStringLiteral("5f4b43e36d37") << QStringList{QStringLiteral("card=138")} << 0;
    }
    void readsWhatLiesThere()
    {
        QFETCH(QString, path);
        QFETCH(QString, framework);
        QFETCH(QString, version);
        QFETCH(QStringList, counts);
        QFETCH(int, remarks);
        const QString file = tests::sharedFile(path);
        if (file.isEmpty())
            QSKIP("the shared data is not here");
        const auto release = readFramework(file);
        VERIFY_RESULT(release);
        QCOMPARE(release->framework, framework);
        if (!version.isEmpty())
            QCOMPARE(release->version, version);
        for (const QString &count : counts)
            QCOMPARE(QStringLiteral("%1=%2").arg(count.section(QLatin1Char('='), 0, 0)).arg(release->count(count.section(QLatin1Char('='), 0, 0))), count);
        QCOMPARE(release->remarks.size(), remarks);
        QVERIFY(!release->digest.isEmpty());
    }
    void theCatalogueNamesNothingThatIsNotThere()
    {
        const QString atlas = tests::sharedFile(QStringLiteral("data/atlas/ATLAS.yaml"));
        if (atlas.isEmpty())
            QSKIP("the shared data is not here");
        const auto release = readFramework(atlas);
        VERIFY_RESULT(release);
        QCOMPARE(firstFramework(*release, CatalogueLibrary::builtIn()).unknownIds, QStringList());
        QCOMPARE(CatalogueLibrary::builtIn().frameworks.value(QStringLiteral("atlas")), release->version);
    }
    void tellsWhatChangedAndWhoNamesIt()
    {
        const QTemporaryDir folder;
        const auto before = readFramework(written(folder, QStringLiteral("a.yaml"), smallAtlas));
        VERIFY_RESULT(before);
        QCOMPARE(before->entries.value(QStringLiteral("AML.M0007")).refs, (QStringList{QStringLiteral("AML.T0020"), QStringLiteral("AML.T0019")}));
        QByteArray later = smallAtlas;
        later.replace("9.0", "9.1").replace("Poison Training Data", "Data Poisoning").replace("      - {id: AML.T0019, name: Publish Poisoned Datasets}\n", "      - {id: AML.T0600, name: New one}\n").replace("AML.T0500", "AML.T0501");
        const auto now = readFramework(written(folder, QStringLiteral("b.yaml"), later));
        VERIFY_RESULT(now);
        const FrameworkDiff diff = diffFrameworks(*before, *now, CatalogueLibrary::builtIn());
        QStringList changes;
        for (const FrameworkChange &change : diff.changes)
            changes += frameworkChangeName(change.kind) + QLatin1Char(' ') + change.id + QLatin1Char(' ') + change.idNow;
        QCOMPARE(changes, (QStringList{QStringLiteral("added AML.T0600 "), QStringLiteral("renamed AML.T0020 "), QStringLiteral("renumbered AML.T0500 AML.T0501"), QStringLiteral("retired AML.T0019 ")}));
        QVERIFY(diff.changes.at(1).touches.contains(QStringLiteral("MLT-001")));
        QCOMPARE(diff.changes.at(3).touches, QStringList{QStringLiteral("MLT-001")});
        QVERIFY(diff.unknownIds.contains(QStringLiteral("AML.T0019 (MLT-001)")));
    }
    void aWorkspaceRemembersTheLastOne_data() { tests::WorkspaceFixture::addBackendRows(); }
    void aWorkspaceRemembersTheLastOne()
    {
        QFETCH(int, backend);
        tests::WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        const QTemporaryDir folder;
        const auto before = readFramework(written(folder, QStringLiteral("a.yaml"), smallAtlas));
        VERIFY_RESULT(before);
        FrameworkShelf shelf(fixture.workspace());
        const auto first = shelf.load(*before, CatalogueLibrary::builtIn());
        VERIFY_RESULT(first);
        QCOMPARE(first->before, QString());
        const auto again = shelf.load(*before, CatalogueLibrary::builtIn());
        VERIFY_RESULT(again);
        QVERIFY(again->isEmpty());
        QByteArray later = smallAtlas;
        later.replace("9.0", "9.1").replace("Poison Training Data", "Data Poisoning");
        const auto now = readFramework(written(folder, QStringLiteral("b.yaml"), later));
        VERIFY_RESULT(now);
        const auto second = shelf.load(*now, CatalogueLibrary::builtIn());
        VERIFY_RESULT(second);
        QCOMPARE(second->changes.size(), 1);
        const auto kept = shelf.list();
        VERIFY_RESULT(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->constFirst().version, QStringLiteral("9.1"));
        QCOMPARE(kept->constFirst().entries, now->entries);
        const auto history = fixture.workspace().history(FrameworkRelease::idOf(QStringLiteral("atlas")));
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), 2);
    }
    void brokenFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QByteArray twice = smallAtlas;
        twice.replace("AML.T0019, name", "AML.T0020, name");
        QTest::newRow("an id twice") << twice << 9;
        QByteArray nameless = smallAtlas;
        nameless.replace("{id: AML.TA0001, name: First}", "{id: AML.TA0001}");
        QTest::newRow("no name") << nameless << 6;
        QTest::newRow("no YAML") << QByteArray("matrices: [\n") << 2;
        QTest::newRow("something else") << QByteArray("a: b\n") << -1;
        QTest::newRow("empty") << QByteArray("cards: []\n") << -1;
    }
    void brokenFilesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const QTemporaryDir folder;
        const auto release = readFramework(written(folder, QStringLiteral("a.yaml"), bytes));
        QVERIFY(!release);
        if (line > 0)
            QCOMPARE(release.error().where.line, line);
        QVERIFY(!release.error().where.file.isEmpty());
    }
};

HALLMARKER_TEST(TestFrameworks)
#include "TestFrameworks.moc"
