#include "tests/app/cli/ProgramRun.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace hallmarker::tests;

/// The privacy commands on tables that stay in PostgreSQL, beside the same on files.
class TestSourceCommands : public QObject {
    Q_OBJECT
    QString m_location;
    QString m_source;

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QJsonObject json(const ProgramRun::Outcome &outcome) { return QJsonDocument::fromJson(outcome.out).object(); }
    bool execute(const QString &sql) { return TestServer::instance()->execute(m_location, sql); }
    /// The same rows as a file and as a table.
    void fill(const QString &folder, const QString &name, int rows, int shift)
    {
        QByteArray csv = "age,zip,mail,pay\n";
        QStringList values;
        for (int row = 0; row < rows; ++row) {
            const int age = 20 + (row * 7 + shift) % 13;
            const QString zip = QStringLiteral("0%1").arg(1000 + row % 5);
            const QString mail = row % 4 == 0 ? QStringLiteral("p%1@example.com").arg(row) : QStringLiteral("none");
            const double pay = 1000.25 + (row * 31 + shift) % 97;
            csv += QStringLiteral("%1,%2,%3,%4\n").arg(age).arg(zip, mail).arg(pay).toUtf8();
            values.append(QStringLiteral("(%1, '%2', '%3', %4)").arg(age).arg(zip, mail).arg(pay));
        }
        put(folder + QLatin1Char('/') + name + QStringLiteral(".csv"), csv);
        QVERIFY(execute(QStringLiteral("DROP TABLE IF EXISTS clinic.%1").arg(name)));
        QVERIFY(execute(QStringLiteral("CREATE TABLE clinic.%1 (age integer, zip text, mail text, pay double precision)").arg(name)));
        QVERIFY(execute(QStringLiteral("INSERT INTO clinic.%1 VALUES %2").arg(name, values.join(QStringLiteral(", ")))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        TestServer *server = TestServer::instance();
        if (server == nullptr)
            QSKIP(QString(QStringLiteral("HALLMARKER-SKIPPED no PostgreSQL: ") + TestServer::problem()).toLocal8Bit().constData());
        m_location = server->freshLocation();
        m_source = QStringLiteral("'postgresql://postgres@/postgres?host=%1'").arg(m_location.section(QStringLiteral("host="), 1));
        QVERIFY(execute(QStringLiteral("CREATE SCHEMA clinic")));
    }
    void sameFiguresAsOfTheFile()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        fill(folder.path(), QStringLiteral("release"), 200, 0);
        fill(folder.path(), QStringLiteral("register"), 300, 3);
        const auto line = [&](const QString &words) { return run.line(QStringLiteral("hallmarker-cli --format json privacy ") + words); };
        const QString from = QStringLiteral(" --source ") + m_source;

        const QString risk = QStringLiteral(" --qi age,zip --sensitive pay,mail --fraction 0.1,0.5 --combinations 2 --threshold prosecutor=0.01");
        const auto ofFile = line(QStringLiteral("risk release.csv") + risk);
        const auto ofTable = line(QStringLiteral("risk clinic.release") + risk + from);
        QVERIFY2(ofTable.exitCode == 1, ofTable.status.constData());
        QCOMPARE(ofFile.exitCode, 1);
        QJsonObject left = json(ofFile);
        QJsonObject right = json(ofTable);
        QCOMPARE(right.value(QStringLiteral("source")).toObject().value(QStringLiteral("engine")).toString(), QStringLiteral("postgresql"));
        QVERIFY(right.value(QStringLiteral("source")).toObject().value(QStringLiteral("readOnly")).toBool());
        const QJsonArray mine = left.take(QStringLiteral("diversity")).toArray();
        const QJsonArray theirs = right.take(QStringLiteral("diversity")).toArray();
        QCOMPARE(mine.size(), 2);
        QCOMPARE(theirs.size(), 2);
        for (int i = 0; i < 2; ++i)
            for (const QString &key : mine.at(i).toObject().keys()) {
                const QJsonValue a = mine.at(i).toObject().value(key);
                const QJsonValue b = theirs.at(i).toObject().value(key);
                QVERIFY2(a.isDouble() ? qAbs(a.toDouble() - b.toDouble()) <= 1e-9 * qMax(1.0, qAbs(a.toDouble())) : a == b, qPrintable(key));
            }
        for (const char *key : {"ms", "data", "source"}) {
            left.remove(QLatin1String(key));
            right.remove(QLatin1String(key));
        }
        QCOMPARE(right, left);

        const QString attack = QStringLiteral(" --known age,zip --person mail");
        left = json(line(QStringLiteral("attack linkage release.csv register.csv") + attack));
        right = json(line(QStringLiteral("attack linkage clinic.release clinic.register") + attack + from));
        QVERIFY(left.contains(QStringLiteral("precision")));
        for (const QString &key : left.keys())
            QVERIFY2(qAbs(left.value(key).toDouble() - right.value(key).toDouble()) < 1e-9, qPrintable(key));

        const auto driftOfFile = line(QStringLiteral("drift release.csv register.csv"));
        const auto driftOfTable = line(QStringLiteral("drift clinic.release clinic.register") + from);
        QVERIFY2(driftOfTable.exitCode == driftOfFile.exitCode, driftOfTable.status.constData());
        QCOMPARE(json(driftOfTable).value(QStringLiteral("reason")), json(driftOfFile).value(QStringLiteral("reason")));
        const QString leaks = QStringLiteral(" --param entities=EMAIL_ADDRESS");
        const auto leaksOfFile = line(QStringLiteral("leaks release.csv") + leaks);
        const auto leaksOfTable = line(QStringLiteral("leaks clinic.release --digest") + leaks + from);
        QVERIFY2(leaksOfTable.exitCode == 1, leaksOfTable.status.constData());
        QCOMPARE(leaksOfFile.exitCode, 1);
        QCOMPARE(json(leaksOfTable).value(QStringLiteral("figures")), json(leaksOfFile).value(QStringLiteral("figures")));
        QVERIFY(json(leaksOfTable).value(QStringLiteral("data")).toObject().value(QStringLiteral("digest")).toString().startsWith(QStringLiteral("sha256:")));
        QVERIFY(!leaksOfTable.out.contains("example.com"));
        const auto sample = line(QStringLiteral("risk clinic.release --qi age,zip --class-sample 1") + from);
        QVERIFY2(sample.exitCode == 0, sample.status.constData());
        QCOMPARE(json(sample).value(QStringLiteral("numClasses")).toObject().value(QStringLiteral("value")), json(ofFile).value(QStringLiteral("numClasses")));
        const auto text = run.line(QStringLiteral("hallmarker-cli privacy risk clinic.release --qi age,zip --sensitive pay") + from);
        QVERIFY(text.out.contains("ENTROPY L"));
    }
    void aRegisteredTableKeepsFindingsThatGoStale()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        fill(folder.path(), QStringLiteral("people"), 120, 0);
        fill(folder.path(), QStringLiteral("others"), 120, 3);
        QVERIFY(run.line(QStringLiteral("hallmarker-cli init w.hallmarker")).exitCode == 0);
        const auto line = [&](const QString &words) { return run.line(QStringLiteral("hallmarker-cli -w w.hallmarker --format json ") + words); };
        const auto added = line(QStringLiteral("dataset add-table clinic.people --name people --personal --source ") + m_source);
        QVERIFY2(added.exitCode == 0, added.status.constData());
        const QJsonObject version = json(added).value(QStringLiteral("version")).toObject();
        QVERIFY(version.value(QStringLiteral("basis")).toString().startsWith(QStringLiteral("sha256:")) || !version.isEmpty());
        QVERIFY(json(line(QStringLiteral("dataset add-table clinic.people --name people --source ") + m_source)).value(QStringLiteral("known")).toBool());
        QVERIFY(line(QStringLiteral("dataset add-table clinic.others --name others --source ") + m_source).exitCode == 0);
        // The rows do not come here: a check that reads files says where to measure instead.
        const auto read = line(QStringLiteral("check run privacy.identifiability --on people --param quasi_identifiers=age,zip"));
        QVERIFY2(read.exitCode == 3 || read.exitCode == 2, read.out.constData());
        QStringList findings;
        for (const char *words : {"risk people --qi age,zip --threshold prosecutor=1", "leaks people --param entities=EMAIL_ADDRESS", "drift people others", "attack linkage people others --known age,zip --person mail"}) {
            const auto measured = line(QStringLiteral("privacy ") + QLatin1String(words));
            QVERIFY2(measured.exitCode <= 1, measured.status.constData());
            QVERIFY2(json(measured).value(QStringLiteral("finding")).isString(), words);
            findings += json(measured).value(QStringLiteral("finding")).toString();
        }
        const auto standings = [&] {
            QStringList all;
            for (const QString &id : findings)
                all += json(line(QStringLiteral("finding show ") + id)).value(QStringLiteral("finding")).toObject().value(QStringLiteral("standing")).toString();
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(standings(), QStringLiteral("current current current current"));
        // The order of the rows is nothing that somebody could rest on.
        QVERIFY(execute(QStringLiteral("CREATE TABLE clinic.turned AS SELECT * FROM clinic.people ORDER BY mail DESC, pay")));
        QVERIFY(execute(QStringLiteral("TRUNCATE clinic.people")) && execute(QStringLiteral("INSERT INTO clinic.people SELECT * FROM clinic.turned")));
        QCOMPARE(line(QStringLiteral("dataset verify people")).exitCode, 0);
        QCOMPARE(standings(), QStringLiteral("current current current current"));
        QVERIFY(execute(QStringLiteral("UPDATE clinic.people SET age = age + 1 WHERE pay = (SELECT MIN(pay) FROM clinic.people)")));
        const auto changed = line(QStringLiteral("dataset verify"));
        QCOMPARE(changed.exitCode, 1);
        QCOMPARE(json(changed).value(QStringLiteral("differing")).toArray().size(), 1);
        QCOMPARE(standings(), QStringLiteral("stale stale stale stale"));
        // A new version of the new state; what was measured of the old one stays stale.
        const auto anew = line(QStringLiteral("dataset add-table clinic.people --name people --source ") + m_source);
        QVERIFY2(anew.exitCode == 0 && !json(anew).value(QStringLiteral("known")).toBool(), anew.status.constData());
        QVERIFY(execute(QStringLiteral("DROP TABLE clinic.others")));
        const auto gone = line(QStringLiteral("dataset verify others"));
        QVERIFY2(gone.exitCode == 1, gone.status.constData());
        // No credential is anywhere in the workspace.
        QFile file(folder.path() + QStringLiteral("/w.hallmarker"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
        QVERIFY(run.line(QStringLiteral("hallmarker-cli -w w.hallmarker dataset add-table clinic.people --source postgresql://me:geheim@localhost/none")).exitCode == 2);
    }
    void aDatabaseThatDoesNotAnswerIsNoChange()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        fill(folder.path(), QStringLiteral("away"), 10, 0);
        QVERIFY(run.line(QStringLiteral("hallmarker-cli init w.hallmarker")).exitCode == 0);
        QVERIFY(run.line(QStringLiteral("hallmarker-cli -w w.hallmarker dataset add-table clinic.away --name away --source ") + m_source).exitCode == 0);
        QVERIFY(execute(QStringLiteral("REVOKE ALL ON SCHEMA clinic FROM PUBLIC")));
        QVERIFY(execute(QStringLiteral("ALTER SCHEMA clinic RENAME TO moved")));
        const auto moved = run.line(QStringLiteral("hallmarker-cli -w w.hallmarker dataset verify away"));
        QVERIFY(execute(QStringLiteral("ALTER SCHEMA moved RENAME TO clinic")));
        QVERIFY2(moved.exitCode == 1, moved.status.constData());
        const auto back = run.line(QStringLiteral("hallmarker-cli -w w.hallmarker dataset verify away"));
        QVERIFY2(back.exitCode == 0, back.status.constData());
    }
    void theGateAsksForRegisteredTables()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        fill(folder.path(), QStringLiteral("judged"), 60, 0);
        execute(QStringLiteral("DROP OWNED BY gate_reader")); // of a run before that was cut off
        execute(QStringLiteral("DROP ROLE IF EXISTS gate_reader"));
        QVERIFY(execute(QStringLiteral("CREATE ROLE gate_reader LOGIN")));
        QVERIFY(execute(QStringLiteral("GRANT USAGE ON SCHEMA clinic TO gate_reader")) && execute(QStringLiteral("GRANT SELECT ON clinic.judged TO gate_reader")));
        put(folder.path() + QStringLiteral("/policy.yaml"), "version: 1\nrequire:\n- id: k\n  check: privacy.risk\n  subject: {kind: dataset-version, record: judged-1}\n");
        put(folder.path() + QStringLiteral("/other.yaml"), "version: 1\nrequire:\n- id: m\n  check: privacy.risk\n  subject: {kind: model-version, allow_none: true}\n- id: k\n  check: privacy.identifiability\n  subject: {kind: dataset-version, record: file-1}\n");
        put(folder.path() + QStringLiteral("/file.csv"), "age,zip\n31,1010\n31,1010\n");
        QVERIFY(run.line(QStringLiteral("hallmarker-cli init w.hallmarker")).exitCode == 0);
        const auto line = [&](const QString &words) { return run.line(QStringLiteral("hallmarker-cli -w w.hallmarker ") + words); };
        const auto added = line(QStringLiteral("dataset add-table clinic.judged --name judged --version-name judged-1 --source ") + QString(m_source).replace(QStringLiteral("postgres@"), QStringLiteral("gate_reader@")));
        QVERIFY2(added.exitCode == 0, added.status.constData());
        QVERIFY(line(QStringLiteral("dataset import file.csv --name file --version-name file-1")).exitCode == 0);
        QVERIFY(line(QStringLiteral("check run privacy.identifiability --on file-1 --param quasi_identifiers=age,zip --param min_k=1")).exitCode <= 1);
        const auto measured = line(QStringLiteral("privacy risk judged --qi age,zip --threshold prosecutor=1"));
        QVERIFY2(measured.exitCode == 0, measured.status.constData());
        const auto same = line(QStringLiteral("gate --policy policy.yaml"));
        QVERIFY2(same.exitCode == 0, QByteArray(same.out + same.status).constData());
        QVERIFY(!same.out.contains("not looked at"));

        QVERIFY(execute(QStringLiteral("ALTER ROLE gate_reader NOLOGIN")));
        const auto away = line(QStringLiteral("gate --policy policy.yaml --output junit=gate.xml"));
        QVERIFY2(away.exitCode == 3, QByteArray(away.out + away.status).constData());
        QVERIFY2(away.out.contains("UNSEEN      The table clinic.judged of judged-1 was not looked at: The source ") && away.out.contains("What rests on it stands as last seen on "), away.out.constData());
        QFile junit(folder.path() + QStringLiteral("/gate.xml"));
        QVERIFY(junit.open(QIODevice::ReadOnly));
        QVERIFY(junit.readAll().contains("The table clinic.judged of judged-1 was not looked at"));
        const auto accepted = line(QStringLiteral("gate --policy policy.yaml --accept-unseen"));
        QVERIFY2(accepted.exitCode == 0, QByteArray(accepted.out + accepted.status).constData());
        QVERIFY(accepted.out.contains("WARNING     The table clinic.judged of judged-1 was not looked at"));
        const auto other = line(QStringLiteral("gate --policy other.yaml"));
        QVERIFY2(other.out.contains("NOTE        The table clinic.judged of judged-1 was not looked at") && other.exitCode != 3, QByteArray(other.out + other.status).constData());
        const auto report = line(QStringLiteral("audit report --output report.md"));
        QVERIFY2(report.exitCode == 0, report.status.constData());
        QFile written(folder.path() + QStringLiteral("/report.md"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().replace("\\", "").contains("The table clinic.judged of judged-1 was not looked at"));
        QVERIFY(line(QStringLiteral("gate --policy policy.yaml --timeout 0")).exitCode == 2);

        QVERIFY(execute(QStringLiteral("ALTER ROLE gate_reader LOGIN")));
        QCOMPARE(line(QStringLiteral("gate --policy policy.yaml")).exitCode, 0);
        QVERIFY(execute(QStringLiteral("UPDATE clinic.judged SET age = age + 1")));
        const auto changed = line(QStringLiteral("gate --policy policy.yaml"));
        QVERIFY2(changed.exitCode == 1 && changed.out.contains("is stale"), QByteArray(changed.out + changed.status).constData());
        QVERIFY(execute(QStringLiteral("DROP OWNED BY gate_reader")) && execute(QStringLiteral("DROP ROLE gate_reader")));
    }
    void statementsAreShownNotRun()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        fill(folder.path(), QStringLiteral("shown"), 10, 0);
        for (const char *words : {"risk clinic.shown --qi age,zip --sensitive pay --combinations 2", "leaks clinic.shown", "drift clinic.shown clinic.shown", "attack linkage clinic.shown clinic.shown --known age --person mail"}) {
            const auto shown = run.line(QStringLiteral("hallmarker-cli --format json privacy %1 --show-sql --source %2").arg(QString::fromLatin1(words), m_source));
            QVERIFY2(shown.exitCode == 0, shown.status.constData());
            const QJsonArray statements = json(shown).value(QStringLiteral("statements")).toArray();
            QVERIFY(statements.size() >= 2);
            for (const QJsonValue &statement : statements)
                QVERIFY2(statement.toString().startsWith(QStringLiteral("SELECT ")) || statement.toString().startsWith(QStringLiteral("WITH ")), qPrintable(statement.toString()));
        }
    }
    void mistakes()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        fill(folder.path(), QStringLiteral("wrong"), 10, 0);
        const QString from = QStringLiteral(" --source ") + m_source;
        struct Mistake {
            const char *words;
            int exitCode;
            const char *says;
        };
        for (const Mistake &mistake : {Mistake{"risk clinic.wrong --qi height", 2, "The columns are"}, Mistake{"risk clinic.absent --qi age", 2, "SCHEMA.TABLE"}, Mistake{"risk clinic.wrong", 2, "quasi-identifier"},
                                       Mistake{"risk clinic.wrong --qi age --suda 2", 2, "--suda needs the rows"}, Mistake{"risk clinic.wrong --qi age --class-sample 2", 2, "--class-sample"}, Mistake{"risk clinic.wrong --qi age --class-sample 0.5 --threshold prosecutor=1", 2, "all classes"}, Mistake{"risk clinic.wrong --qi age --timeout 0", 2, "--timeout"},
                                       Mistake{"attack inference clinic.wrong clinic.wrong --known age", 2, "Only linkage"}, Mistake{"leaks clinic.wrong --param entities=NOTHING", 2, "not a kind"}, Mistake{"drift clinic.wrong clinic.absent", 2, "SCHEMA.TABLE"}}) {
            const auto outcome = run.line(QStringLiteral("hallmarker-cli privacy ") + QString::fromLatin1(mistake.words) + from);
            QVERIFY2(outcome.exitCode == mistake.exitCode && outcome.status.contains(mistake.says), qPrintable(QString::fromLatin1(mistake.words) + QStringLiteral(": ") + QString::fromUtf8(outcome.status)));
        }
        const auto away = run.line(QStringLiteral("hallmarker-cli privacy risk t --qi a --source 'postgresql://nobody@/none?host=/tmp/hallmarker-no-such-folder'"));
        QVERIFY2(away.exitCode == 3 && away.status.contains("does not answer"), away.status.constData());
        const auto secret = run.line(QStringLiteral("hallmarker-cli privacy risk t --qi a --source postgresql://me:geheim@localhost/none"));
        QVERIFY2(secret.exitCode == 2 && !secret.status.contains("geheim"), secret.status.constData());
        const auto noSource = run.line(QStringLiteral("hallmarker-cli privacy risk t --qi a --source 'odbc:hallmarker-no-such-source'"));
        QVERIFY2(noSource.exitCode == 3, noSource.status.constData());
    }
    void anInterruptEndsIt()
    {
        QVERIFY(execute(QStringLiteral("CREATE OR REPLACE VIEW clinic.endless AS SELECT g AS a FROM generate_series(1, 100000000000) AS g")));
        QProcess program;
        program.start(ProgramRun::binaryFolder() + QStringLiteral("/hallmarker-cli"), {QStringLiteral("privacy"), QStringLiteral("risk"), QStringLiteral("clinic.endless"), QStringLiteral("--qi"), QStringLiteral("a"), QStringLiteral("--source"), QString(m_source).remove(QLatin1Char('\''))});
        QVERIFY(program.waitForStarted());
        QTest::qWait(1500);
        QCOMPARE(program.state(), QProcess::Running);
        QElapsedTimer took;
        took.start();
        ::kill(pid_t(program.processId()), SIGINT);
        QVERIFY(program.waitForFinished(15'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 3);
        QVERIFY2(took.elapsed() < 8000, qPrintable(QString::number(took.elapsed())));
        QVERIFY(program.readAllStandardError().contains("told to end"));
    }
};

HALLMARKER_TEST(TestSourceCommands)
#include "TestSourceCommands.moc"
