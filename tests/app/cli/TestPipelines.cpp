#include "core/yaml/YamlReader.h"
#include "tests/app/cli/ProgramRun.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker;
using namespace hallmarker::tests;

namespace {

/// Every line that a pipeline runs: "run" of GitHub's steps, "script" of GitLab's jobs.
QStringList commandsOf(const QJsonValue &value)
{
    QStringList commands;
    if (value.isArray())
        for (const QJsonValue &one : value.toArray())
            commands += commandsOf(one);
    const QJsonObject map = value.toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (it.key() == QLatin1String("run"))
            commands += it.value().toString();
        else if (it.key() == QLatin1String("script"))
            for (const QJsonValue &line : it.value().toArray())
                commands += line.toString();
        else
            commands += commandsOf(it.value());
    }
    return commands;
}

/// Every file that the pipeline takes up afterwards.
bool hasReadableReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (path.endsWith(QLatin1String(".xml"))) {
        QXmlStreamReader reader(&file);
        while (!reader.atEnd())
            reader.readNext();
        return !reader.hasError();
    }
    const QByteArray bytes = file.readAll();
    return path.endsWith(QLatin1String(".md")) ? bytes.startsWith("# ") : QJsonDocument::fromJson(bytes).isObject();
}

} // namespace

/// The pipelines of docs/pipelines are read, and their commands run over the example workspace with its policy.
class TestPipelines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandsRun_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("reports");
        QTest::newRow("GitHub") << "github.yaml" << QStringList{QStringLiteral("gate.sarif"), QStringLiteral("gate.xml"), QStringLiteral("gate.md")};
        QTest::newRow("GitLab") << "gitlab.yaml" << QStringList{QStringLiteral("gate.xml"), QStringLiteral("gate.json"), QStringLiteral("gate.md")};
    }
    void commandsRun()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, reports);
        if (!ProgramRun::hasWorker())
            QSKIP("hallmarker-worker is not built");
        const auto document = core::readYamlFile(QStringLiteral(HALLMARKER_SOURCE_DIR "/docs/pipelines/") + file);
        VERIFY_RESULT(document);
        const QStringList commands = commandsOf(document->root());
        QVERIFY(!commands.isEmpty());
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        run.setVariable(QStringLiteral("GITHUB_STEP_SUMMARY"), folder.filePath(QStringLiteral("summary.md")));
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli example create example")).exitCode, 0);
        run.line(QStringLiteral("cd example"));
        QVERIFY(QFile::copy(QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/gate/example.yaml"), run.folder() + QStringLiteral("/gate-policy.yaml")));
        bool ranGate = false;
        for (const QString &command : commands) {
            const ProgramRun::Outcome outcome = run.line(command);
            const bool isGate = command.contains(QStringLiteral(" gate "));
            ranGate = ranGate || isGate;
            QVERIFY2(outcome.exitCode == (isGate ? 1 : 0), qPrintable(QStringLiteral("\"%1\" ended with %2\n%3%4").arg(command).arg(outcome.exitCode).arg(QString::fromUtf8(outcome.out), QString::fromUtf8(outcome.status))));
            if (isGate) // the later quarter has drifted, as the example wants it
                QVERIFY2(outcome.out.contains("no-drift@"), outcome.out.constData());
        }
        QVERIFY(ranGate);
        for (const QString &report : reports)
            QVERIFY2(hasReadableReport(run.folder() + QLatin1Char('/') + report), qPrintable(report));
    }
    void aSecondPersonApproves()
    {
        if (!ProgramRun::hasWorker())
            QSKIP("hallmarker-worker is not built");
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli example create example")).exitCode, 0);
        run.line(QStringLiteral("cd example"));
        QFile policy(run.folder() + QStringLiteral("/p.yaml"));
        QVERIFY(policy.open(QIODevice::WriteOnly));
        policy.write("version: 1\nrequire:\n- {id: no-drift, check: data.drift, subject: {kind: dataset-version, record: credit-later-quarter}}\n");
        policy.close();
        const auto gate = [&] { return run.line(QStringLiteral("hallmarker-cli gate --policy p.yaml --format json")); };
        const ProgramRun::Outcome closed = gate();
        QCOMPARE(closed.exitCode, 1);
        const QString key = QJsonDocument::fromJson(closed.out).object().value(QStringLiteral("results")).toArray().at(0)[QStringLiteral("key")].toString();
        QCOMPARE(run.line(QStringLiteral("HALLMARKER_USER=asker hallmarker-cli gate waive %1 --policy p.yaml --reason later --owner ml --until 2026-02-01").arg(key)).exitCode, 0);
        QCOMPARE(run.line(QStringLiteral("HALLMARKER_USER=asker hallmarker-cli gate approve WAIVE-1")).exitCode, 3);
        QCOMPARE(run.line(QStringLiteral("HALLMARKER_USER=ml hallmarker-cli gate approve WAIVE-1")).exitCode, 3);
        QCOMPARE(gate().exitCode, 1);
        QCOMPARE(run.line(QStringLiteral("HALLMARKER_USER=ciso hallmarker-cli gate approve WAIVE-1")).exitCode, 0);
        const ProgramRun::Outcome open = gate();
        QCOMPARE(open.exitCode, 0);
        QVERIFY(open.out.contains("\"approved_by\": \"ciso\""));
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli audit verify")).exitCode, 0);
        // Another file in its place: the waiver was for other content.
        run.line(QStringLiteral("sed -i '$d' data/credit-later-quarter.csv"));
        const ProgramRun::Outcome changed = gate();
        QVERIFY2(changed.exitCode == 1 && changed.out.contains("outgrown_waiver"), changed.out.constData());
    }
    void aWorkspaceThatIsHeldIsNotAPass()
    {
        if (!ProgramRun::hasWorker())
            QSKIP("hallmarker-worker is not built");
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli init w.hallmarker")).exitCode, 0);
        QCOMPARE(run.line(QStringLiteral("printf 'version: 1\\n' > p.yaml")).exitCode, 0);
        {
            QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
            holder.setDatabaseName(folder.filePath(QStringLiteral("w.hallmarker")));
            QVERIFY(holder.open());
            QSqlQuery query(holder);
            QVERIFY(query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
            QVERIFY(query.exec(QStringLiteral("BEGIN EXCLUSIVE")));
            const ProgramRun::Outcome outcome = run.line(QStringLiteral("hallmarker-cli gate --policy p.yaml --output junit=g.xml"));
            QCOMPARE(outcome.exitCode, 3);
            QVERIFY2(outcome.status.contains("Try again"), outcome.status.constData()); // what to do
            QVERIFY(hasReadableReport(folder.filePath(QStringLiteral("g.xml"))));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    }
    void aBrokenWorkspaceIsNotAPass()
    {
        if (!ProgramRun::hasWorker())
            QSKIP("hallmarker-worker is not built");
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli init w.hallmarker")).exitCode, 0);
        QCOMPARE(run.line(QStringLiteral("printf 'junk' > w.hallmarker; printf 'version: 1\\n' > p.yaml")).exitCode, 0);
        const ProgramRun::Outcome outcome = run.line(QStringLiteral("hallmarker-cli gate --policy p.yaml --output junit=g.xml --output sarif=g.sarif"));
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(!outcome.status.isEmpty());
        QVERIFY(hasReadableReport(folder.filePath(QStringLiteral("g.xml")))); // what the pipeline shows is red as well
        QFile sarif(folder.filePath(QStringLiteral("g.sarif")));
        QVERIFY(sarif.open(QIODevice::ReadOnly));
        QVERIFY(sarif.readAll().contains("gate.not-evaluated"));
    }
};

HALLMARKER_TEST(TestPipelines)
#include "TestPipelines.moc"
