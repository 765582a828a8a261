#include "tests/lineage/labels/GovernanceCase.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

/// Labels and conflicts of every case, to the last set: those beside the tests, and the reference data where it is.
class TestGovernanceCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reference_data() { addFolder(sharedFile(QStringLiteral("data/lineage-governance"))); }
    void reference() { judge(); }
    void own_data() { addFolder(testFile(QStringLiteral("cases/lineage-governance"))); }
    void own() { judge(); }

private:
    static void addFolder(const QString &path)
    {
        QTest::addColumn<QString>("path");
        if (path.isEmpty())
            QSKIP("the reference data is not beside the project");
        const QDir folder(path);
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            if (name != QStringLiteral("manifest.json"))
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }
    static void judge()
    {
        QFETCH(QString, path);
        const QJsonObject file = GovernanceCase::read(path);
        QVERIFY2(!file.isEmpty(), qPrintable(path));
        const GovernanceCase made(file[QStringLiteral("case")].toObject());
        const QJsonObject expected = file[QStringLiteral("expected")].toObject();
        const QJsonObject nodes = expected[QStringLiteral("nodes")].toObject();
        QVERIFY(!nodes.isEmpty());
        for (auto it = nodes.begin(); it != nodes.end(); ++it)
            QVERIFY2(made.labels(it.key()) == it.value().toObject(), qPrintable(it.key() + QString::fromUtf8(QJsonDocument(made.labels(it.key())).toJson())));
        QCOMPARE(made.conflictList(), expected[QStringLiteral("conflicts")].toArray());
        QStringList joins;
        for (const lineage::LabelConflict &conflict : made.conflicts.all()) {
            if (conflict.kind == lineage::LabelConflict::Kind::UnusableJoin)
                joins.append(made.id(conflict.node));
        }
        if (expected.contains(QStringLiteral("unusable_joins")))
            QCOMPARE(QJsonArray::fromStringList(joins), expected[QStringLiteral("unusable_joins")].toArray());
        for (const lineage::LabelConflict &conflict : made.conflicts.all())
            QVERIFY2(lineage::witnessOf(*made.solver, conflict), qPrintable(made.id(conflict.node) + QLatin1Char(' ') + conflict.value));
    }
};

HALLMARKER_TEST(TestGovernanceCases)
#include "TestGovernanceCases.moc"
