#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/catalogue/CatalogueReader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

const QByteArray ownCatalogue = R"(catalogue: {id: own, version: "1"}
element_attributes:
  badge_checked: bool
controls:
  X01:
    title: Badges are checked
    verify:
      - {evidence: probe.http, assert: gate answers, max_age_days: 7}
threats:
  - id: OWN-1
    title: Somebody walks in
    element_kinds: [edge_device]
    when: not e.badge_checked
    likelihood: low
    impact: high
    controls: [X01]
  - id: MLT-062
    title: Physical-world evasion
    element_kinds: [edge_device]
    when: e.physically_accessible
    likelihood: high
    impact: high
    controls: [C48]
)";

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatShipsIsWhole()
    {
        const Catalogue &catalogue = CatalogueLibrary::builtIn();
        QCOMPARE(catalogue.threats.size(), 112);
        QCOMPARE(catalogue.controls.size(), 80);
        QCOMPARE(catalogue.kinds.size(), 33);
        QCOMPARE(catalogue.elementAttributes.size(), 91);
        QCOMPARE(catalogue.evidence.size(), 82);
        QStringList errors;
        for (const core::Error &error : checkCatalogue(catalogue))
            errors += error.toString();
        QCOMPARE(errors, QStringList());
        for (const CatalogueThreat &threat : catalogue.threats) {
            const QByteArray id = threat.id.toUtf8();
            QVERIFY2(!threat.likelihoodReason.isEmpty() && !threat.impactReason.isEmpty(), id.constData());
            QVERIFY2(!threat.clears.isEmpty() && !threat.note.isEmpty() && !threat.enough.isEmpty(), id.constData());
        }
        for (const AttributeSpec &spec : catalogue.elementAttributes)
            QVERIFY2(!spec.question.isEmpty(), qPrintable(spec.name));
    }
    void keepsTheIdsAndConditionsOfTheSeed()
    {
        const QString path = tests::sharedFile(QStringLiteral("formats/ml-threat-catalogue.yaml"));
        if (path.isEmpty())
            QSKIP("the shared data is not here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const CatalogueReading seed = readCatalogue(file.readAll(), path);
        QVERIFY2(seed.errors.isEmpty(), seed.errors.isEmpty() ? "" : qPrintable(seed.errors.constFirst().toString()));
        const Catalogue &ours = CatalogueLibrary::builtIn();
        QCOMPARE(ours.threats.keys(), seed.value.threats.keys());
        QCOMPARE(ours.controls.keys(), seed.value.controls.keys());
        for (const CatalogueThreat &threat : seed.value.threats) {
            QCOMPARE(ours.threat(threat.id)->when, threat.when);
            QCOMPARE(ours.threat(threat.id)->controls, threat.controls);
        }
        QCOMPARE(ours.vocabulary().attributes(Vocabulary::Side::Flow).size(), seed.value.flowAttributes.size());
    }
    void aFolderAddsAndReplaces()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("own.yaml")), ownCatalogue);
        const CatalogueLibrary library({folder.path()});
        QCOMPARE(library.reports().size(), 1);
        const CatalogueFileReport &report = library.reports().constFirst();
        QVERIFY2(report.errors.isEmpty(), report.errors.isEmpty() ? "" : qPrintable(report.errors.constFirst().toString()));
        QStringList changes;
        for (const CatalogueChange &change : report.changes)
            changes += (change.kind == CatalogueChange::Kind::Added ? QStringLiteral("+") : QStringLiteral("~")) + change.id + QLatin1Char(':') + change.fields.join(QLatin1Char(','));
        QCOMPARE(changes, (QStringList{QStringLiteral("+e.badge_checked:"), QStringLiteral("+X01:"), QStringLiteral("~MLT-062:group,note,when,likelihood,controls,enough,atlas"), QStringLiteral("+OWN-1:")}));
        QCOMPARE(library.catalogue().threats.size(), 113);
        QCOMPARE(library.catalogue().threat(QStringLiteral("MLT-062"))->severity(), Severity::Critical);
        QCOMPARE(CatalogueLibrary::builtIn().threats.size(), 112);
    }
    void aBrokenFileIsLeftOutWhole()
    {
        const QTemporaryDir folder;
        QByteArray broken = ownCatalogue;
        broken.replace("not e.badge_checked", "not e.badge_stolen");
        writeFile(folder.filePath(QStringLiteral("own.yaml")), broken);
        const CatalogueLibrary library({folder.path()});
        QCOMPARE(library.catalogue().threats.size(), 112);
        const QList<core::Error> errors = library.reports().constFirst().errors;
        QCOMPARE(errors.size(), 1);
        QVERIFY(errors.constFirst().message.contains(QStringLiteral("badge_stolen")));
        QCOMPARE(errors.constFirst().where.line, 13);
    }
    void errorsHaveLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown key") << QByteArray("    impact: high\n    controls: [X01]") << QByteArray("    impact: high\n    colour: red\n    controls: [X01]") << 16 << 5 << QStringLiteral("colour");
        QTest::newRow("missing key") << QByteArray("    title: Somebody walks in\n") << QByteArray() << 10 << 5 << QStringLiteral("title");
        QTest::newRow("level") << QByteArray("likelihood: low") << QByteArray("likelihood: often") << 14 << 5 << QStringLiteral("often");
        QTest::newRow("control") << QByteArray("controls: [X01]") << QByteArray("controls: [X99]") << 13 << 5 << QStringLiteral("X99");
        QTest::newRow("kind") << QByteArray("element_kinds: [edge_device]\n    when: not") << QByteArray("element_kinds: [toaster]\n    when: not") << 13 << 5 << QStringLiteral("toaster");
        QTest::newRow("evidence") << QByteArray("evidence: probe.http") << QByteArray("evidence: my.eyes") << 5 << 3 << QStringLiteral("my.eyes");
        QTest::newRow("no proof") << QByteArray("    verify:\n      - {evidence: probe.http, assert: gate answers, max_age_days: 7}\n") << QByteArray() << 5 << 3 << QStringLiteral("verify");
        QTest::newRow("age") << QByteArray("max_age_days: 7") << QByteArray("max_age_days: 0") << 8 << 54 << QStringLiteral("max_age_days");
        QTest::newRow("twice") << QByteArray("- id: MLT-062") << QByteArray("- id: OWN-1") << 17 << 5 << QStringLiteral("second time");
        QTest::newRow("attribute") << QByteArray("badge_checked: bool") << QByteArray("badge_checked: maybe") << 3 << 3 << QStringLiteral("badge_checked");
        QTest::newRow("no version") << QByteArray(", version: \"1\"") << QByteArray() << 1 << 1 << QStringLiteral("version");
        QTest::newRow("not YAML") << QByteArray("element_attributes:") << QByteArray("element_attributes: [") << 4 << 3 << QStringLiteral("YAML");
    }
    void errorsHaveLineAndColumn()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, word);
        QByteArray bytes = ownCatalogue;
        const qsizetype at = bytes.indexOf(find);
        QVERIFY(at >= 0);
        bytes.replace(at, find.size(), put);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("own.yaml"));
        writeFile(path, bytes);
        const QList<core::Error> errors = CatalogueLibrary().check(path).errors;
        QVERIFY(!errors.isEmpty());
        const core::Error &error = errors.constFirst();
        QVERIFY2(error.message.contains(word), qPrintable(error.toString()));
        QCOMPARE(error.where.file, path);
        QCOMPARE(error.where.line, line);
        if (word != QLatin1String("YAML"))
            QCOMPARE(error.where.column, column);
    }
    void hugeFilesAreRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("big.yaml"));
        writeFile(path, QByteArray("# ") + QByteArray(3 << 20, 'x'));
        QCOMPARE(CatalogueLibrary().check(path).errors.constFirst().kind, core::ErrorKind::LimitExceeded);
        writeFile(path, "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n");
        QCOMPARE(CatalogueLibrary().check(path).errors.constFirst().kind, core::ErrorKind::LimitExceeded);
    }
};

HALLMARKER_TEST(TestCatalogue)
#include "TestCatalogue.moc"
