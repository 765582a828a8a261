#include "checks/logs/LeakSurvey.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestLeakSurvey : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return file.fileName();
    }
    static core::Result<LeakReport> survey(const QStringList &paths, const MaskingRules *rules = nullptr, qsizetype kept = 100)
    {
        HALLMARKER_ASSIGN(const LogFiles files, LogFiles::below(paths));
        HALLMARKER_ASSIGN(const auto catalogue, PiiCatalogue::builtIn());
        return LeakSurvey(catalogue, rules, std::nullopt, kept).run(files, core::Progress::none());
    }

private Q_SLOTS:
    void tellsLineAndColumn()
    {
        const auto report = survey({write(QStringLiteral("a.log"), "first\nERROR x\nTraceback (most recent call last):\n  f('ada@example.org')\nValueError: password=hunter22\n")});
        VERIFY_RESULT(report);
        QCOMPARE(report->leaks.size(), 2);
        QCOMPARE(report->leaks.at(0).line, 4);
        QCOMPARE(report->leaks.at(0).column, 6);
        QVERIFY(report->leaks.at(0).isInTrace);
        QVERIFY(!report->leaks.at(0).sample.contains(QStringLiteral("ada")));
        QCOMPARE(report->leaks.at(1).line, 5);
        QCOMPARE(report->leaks.at(1).sample, QStringLiteral("***"));
        QCOMPARE(report->entries, 2);
        QCOMPARE(report->left(), report->found());
    }
    void countsWhatRulesLeave()
    {
        const QString path = write(QStringLiteral("b.log"), "ada@example.org 4111 1111 1111 1111\nbob@example.org\n");
        const auto rules = MaskingRules::fromYaml("version: 1\nrules: [{entity: EMAIL_ADDRESS}, {path: never}]\n", {});
        const auto report = survey({path}, &*rules);
        VERIFY_RESULT(report);
        QCOMPARE(report->entities.value(QStringLiteral("EMAIL_ADDRESS")).found, 2);
        QCOMPARE(report->entities.value(QStringLiteral("EMAIL_ADDRESS")).left, 0);
        QCOMPARE(report->entities.value(QStringLiteral("CREDIT_CARD")).left, 1);
        QCOMPARE(report->ruleHits, (QList<qint64>{2, 0}));
        QCOMPARE(report->found() - report->left(), 2);
    }
    void readsTheTrialsOfTuners()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("runs/1/params"));
        const QString database = m_folder.filePath(QStringLiteral("runs/optuna.db"));
        sqlite3 *connection = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(database), &connection), SQLITE_OK);
        QCOMPARE(sqlite3_exec(connection, "CREATE TABLE trial_user_attributes(id INTEGER, value_json TEXT); INSERT INTO trial_user_attributes VALUES (1, '\"ok\"'), (2, '{\"password\": \"hunter22\"}')", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(connection);
        write(QStringLiteral("runs/1/params/owner"), "ada@example.org");
        write(QStringLiteral("runs/1/result.json"), "{\"config\": {\"lr\": 0.1, \"mail\": \"bob@example.org\"}}\n");
        write(QStringLiteral("runs/1/model.bin"), QByteArray("\0\1\2ada@example.org", 18));
        const auto report = survey({m_folder.filePath(QStringLiteral("runs"))});
        VERIFY_RESULT(report);
        QCOMPARE(report->files, 3);
        QCOMPARE(report->skipped, QStringList{m_folder.filePath(QStringLiteral("runs/1/model.bin"))});
        QCOMPARE(report->leaks.size(), 3);
        QCOMPARE(report->leaks.at(2).place, QStringLiteral("trial_user_attributes.value_json"));
        QCOMPARE(report->leaks.at(2).line, 2);
    }
    void keepsSoManyAndCountsAll()
    {
        const auto report = survey({write(QStringLiteral("c.log"), QByteArray("ada@example.org\n").repeated(50))}, nullptr, 10);
        VERIFY_RESULT(report);
        QCOMPARE(report->leaks.size(), 10);
        QVERIFY(report->isCut);
        QCOMPARE(report->found(), 50);
    }
    void whatCannotBeReadIsNoPass()
    {
        QCOMPARE(survey({m_folder.filePath(QStringLiteral("none"))}).error().kind, core::ErrorKind::NotFound);
        QVERIFY(!survey({write(QStringLiteral("cut.gz"), QByteArray::fromHex("1f8b0800000000000003cbc8"))}));
        QVERIFY(!survey({write(QStringLiteral("broken.db"), QByteArray("SQLite format 3\0garbage garbage", 31))}));
    }
};

HALLMARKER_TEST(TestLeakSurvey)
#include "TestLeakSurvey.moc"
