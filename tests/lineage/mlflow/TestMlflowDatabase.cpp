#include "lineage/mlflow/MlflowImporter.h"
#include "tests/support/ImportCases.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

/// Runs the statements on a fresh SQLite file.
bool makeDatabase(const QString &path, const QStringList &statements)
{
    bool isMade = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("make"));
        database.setDatabaseName(path);
        isMade = database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement)) {
                qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
                isMade = false;
            }
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("make"));
    return isMade;
}

QStringList statementsOf(const QString &name)
{
    QFile file(tests::testFile(QStringLiteral("cases/lineage/") + name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString &statement : QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement);
    }
    return statements;
}

} // namespace

class TestMlflowDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeSchemaIsRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mlflow.db"));
        const QStringList statements = statementsOf(QStringLiteral("mlflow-database/mlflow.sql"));
        QVERIFY(statements.size() > 20);
        QVERIFY(makeDatabase(path, statements));
        const QFileInfo before(path);
        const MlflowImporter importer;
        QCOMPARE(importer.likeness(path), 95);
        QCOMPARE(importer.likeness(folder.path()), 95);
        const QByteArray text = tests::importText(importer, path, folder.path());
        COMPARE_GOLDEN_FILE(tests::testFile(QStringLiteral("cases/lineage/mlflow-database/expected.txt")), text);
        LineageFacts direct;
        LineageFacts found;
        VERIFY_RESULT(importer.read(path, {}, direct, core::Progress::none()));
        VERIFY_RESULT(importer.read(folder.path(), {}, found, core::Progress::none()));
        QCOMPARE(tests::linesOf(found), tests::linesOf(direct));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("mlflow.db")});
        QCOMPARE(QFileInfo(path).lastModified(), before.lastModified());
    }
    void anOldSchemaIsEnough()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.sqlite"));
        QVERIFY(makeDatabase(path, {QStringLiteral("CREATE TABLE experiments (experiment_id INTEGER, name TEXT, lifecycle_stage TEXT)"), QStringLiteral("INSERT INTO experiments VALUES (0, 'Default', 'active')"),
                                    QStringLiteral("CREATE TABLE runs (run_uuid TEXT, name TEXT, status TEXT, start_time BIGINT, end_time BIGINT, experiment_id INTEGER)"),
                                    QStringLiteral("INSERT INTO runs VALUES ('r1', 'first', 'FINISHED', 1, 2, 0)"),
                                    QStringLiteral("CREATE TABLE metrics (key TEXT, value FLOAT, timestamp BIGINT, run_uuid TEXT)"), QStringLiteral("INSERT INTO metrics VALUES ('a', 0.5, 1, 'r1'), ('a', 0.75, 2, 'r1'), ('b', 1, 1, 'r1')")}));
        LineageFacts facts;
        const auto report = MlflowImporter().read(path, {}, facts, core::Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->counts.value(QLatin1String("run_metrics")).toInt(), 2);
        QVERIFY(tests::linesOf(facts).contains(QStringLiteral(R"(says run mlflow|r1: metrics = {"a":{"step":0,"value":0.75},"b":{"step":0,"value":1}})")));
    }
    void whatIsNoDatabaseIsRefused()
    {
        QTemporaryDir folder;
        const QString other = folder.filePath(QStringLiteral("other.db"));
        QVERIFY(makeDatabase(other, {QStringLiteral("CREATE TABLE t (a INTEGER)")}));
        QCOMPARE(MlflowImporter().likeness(other), 0);
        LineageFacts facts;
        QVERIFY(!MlflowImporter().read(other, {}, facts, core::Progress::none()));
        const QString path = folder.filePath(QStringLiteral("mlflow.db"));
        QVERIFY(makeDatabase(path, statementsOf(QStringLiteral("mlflow-database/mlflow.sql"))));
        const auto large = MlflowImporter().read(path, {.maxBytes = 1000}, facts, core::Progress::none());
        QVERIFY(!large && large.error().kind == core::ErrorKind::LimitExceeded);
        QFile pending(path + QStringLiteral("-wal"));
        QVERIFY(pending.open(QIODevice::WriteOnly) && pending.write("changes") > 0);
        pending.close();
        QVERIFY2(!MlflowImporter().read(path, {}, facts, core::Progress::none()), "changes that are not in the file yet must not be left out silently");
        QVERIFY(facts.nodes.empty());
    }
};

HALLMARKER_TEST(TestMlflowDatabase)
#include "TestMlflowDatabase.moc"
