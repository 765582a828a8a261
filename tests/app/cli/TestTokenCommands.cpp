#include "checks/vault/TokenJob.h"
#include "core/keys/SealedKeyFile.h"
#include "tests/app/cli/ProgramRun.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

/// Tokens made, turned back and rotated by the real program, as several people, and killed in the middle.
class TestTokenCommands : public QObject {
    Q_OBJECT
private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeTables(const QString &folder, int customers)
    {
        QByteArray people = "id,name\n";
        QByteArray orders = "no,customer\n";
        for (int i = 0; i < customers; ++i)
            people += "P" + QByteArray::number(100000 + i) + ",n\n";
        for (int i = 0; i < 2 * customers; ++i)
            orders += QByteArray::number(i) + ",P" + QByteArray::number(100000 + (i * 7) % (customers + customers / 10)) + '\n';
        put(folder + QStringLiteral("/customers.csv"), people);
        put(folder + QStringLiteral("/orders.csv"), orders);
        put(folder + QStringLiteral("/plan.yaml"), "domains: {person: {}}\ntables:\n  - {file: customers.csv, columns: {id: person}}\n  - {file: orders.csv, columns: {customer: person}}\nreferences: [\"orders.csv:customer -> customers.csv:id\"]\n");
    }
    static QString started() { return QStringLiteral("hallmarker-cli -w w.hallmarker privacy "); }

private Q_SLOTS:
    void turningBackTakesGrantReasonAndTwoPeople()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        writeTables(folder.path(), 5);
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli init w.hallmarker")).exitCode, 0);
        const QString keys = QStringLiteral(" --vault keys.vault --key vault.key");
        QCOMPARE(run.line(started() + QStringLiteral("tokenize plan.yaml --out out") + keys).exitCode, 2); // a key without a passphrase has to be accepted
        const auto made = run.line(started() + QStringLiteral("tokenize plan.yaml --out out --unsealed") + keys);
        QVERIFY2(made.exitCode == 0, made.status.constData());
        QVERIFY(!get(folder.filePath(QStringLiteral("out/customers.csv"))).contains("P10000"));
        const auto as = [&run](const char *who, const QString &words) { return run.line(QStringLiteral("HALLMARKER_USER=%1 ").arg(QLatin1String(who)) + started() + words); };
        const QString ask = QStringLiteral("reidentify ask out/customers.csv --column id=person --reason complaint");
        const QString turn = QStringLiteral("detokenize out/customers.csv --request REID-1 --out clear.csv") + keys;
        QVERIFY(as("ann", ask).status.contains("no grant"));
        QVERIFY(as("ann", QStringLiteral("reidentify grant ann --domain person --until 2100-01-01 --reason support")).exitCode != 0);
        QCOMPARE(as("head", QStringLiteral("reidentify grant ann --domain person --until 2100-01-01 --reason support")).exitCode, 0);
        QCOMPARE(as("ann", ask).exitCode, 0);
        QVERIFY(as("ann", turn).status.contains("not approved"));
        QVERIFY(as("ann", QStringLiteral("reidentify approve REID-1")).status.contains("somebody other"));
        QCOMPARE(as("bob", QStringLiteral("reidentify approve REID-1")).exitCode, 0);
        QVERIFY(as("bob", turn).exitCode != 0); // not the one who asked
        QVERIFY(as("ann", QStringLiteral("detokenize out/orders.csv --request REID-1 --out clear.csv") + keys).status.contains("another file"));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("clear.csv"))));
        const auto turned = as("ann", turn);
        QVERIFY2(turned.exitCode == 0, turned.status.constData());
        QCOMPARE(get(folder.filePath(QStringLiteral("clear.csv"))), get(folder.filePath(QStringLiteral("customers.csv"))));
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("clear.csv"))) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(as("ann", QStringLiteral("detokenize out/customers.csv --request REID-1 --out again.csv") + keys).status.contains("used already"));
        // A grant that has ended holds back what was approved under it.
        QCOMPARE(as("ann", ask).exitCode, 0);
        QCOMPARE(as("bob", QStringLiteral("reidentify approve REID-2")).exitCode, 0);
        QCOMPARE(as("head", QStringLiteral("reidentify end VG-1 --reason left")).exitCode, 0);
        QVERIFY(as("ann", QStringLiteral("detokenize out/customers.csv --request REID-2 --out again.csv") + keys).status.contains("no grant"));
        const auto log = run.line(QStringLiteral("hallmarker-cli -w w.hallmarker audit log --last 100 --format json"));
        for (const char *step : {"vault.tokenized", "vault.granted", "vault.asked", "vault.approved", "vault.reidentified", "vault.grant-ended"})
            QVERIFY2(log.out.contains(step), step);
        QVERIFY(!log.out.contains("P10000"));
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli -w w.hallmarker audit verify")).exitCode, 0);
    }
    void rewrappingCanBeRepeated()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        run.setVariable(QStringLiteral("HALLMARKER_VAULT_PASSPHRASE"), QStringLiteral("a passphrase"));
        writeTables(folder.path(), 5);
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli init w.hallmarker")).exitCode, 0);
        QCOMPARE(run.line(started() + QStringLiteral("tokenize plan.yaml --out out --vault keys.vault --key vault.key")).exitCode, 0);
        const QByteArray vault = get(folder.filePath(QStringLiteral("keys.vault")));
        const QByteArray table = get(folder.filePath(QStringLiteral("out/customers.csv")));
        const QString rotate = started() + QStringLiteral("rotate --vault keys.vault --key vault.key --new-key new.key");
        QCOMPARE(run.line(rotate).exitCode, 0);
        QVERIFY(get(folder.filePath(QStringLiteral("keys.vault"))) != vault);
        // Killed after the new key was made and before the vault was moved: the run goes on with that key.
        put(folder.filePath(QStringLiteral("keys.vault")), vault);
        QCOMPARE(run.line(rotate).exitCode, 0);
        const auto again = run.line(rotate);
        QVERIFY2(again.exitCode == 0 && again.out.contains("already"), again.out.constData());
        QCOMPARE(get(folder.filePath(QStringLiteral("out/customers.csv"))), table);
        QVERIFY(run.line(started() + QStringLiteral("tokenize plan.yaml --out out2 --vault keys.vault --key vault.key")).exitCode != 0);
        QCOMPARE(run.line(started() + QStringLiteral("tokenize plan.yaml --out out2 --vault keys.vault --key new.key")).exitCode, 0);
        QCOMPARE(get(folder.filePath(QStringLiteral("out2/customers.csv"))), table);
    }
    void killedRotationsLoseNothing()
    {
        QTemporaryDir folder;
        ProgramRun run(folder.path());
        writeTables(folder.path(), 20000);
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli init w.hallmarker")).exitCode, 0);
        QCOMPARE(run.line(started() + QStringLiteral("tokenize plan.yaml --out out --unsealed --vault keys.vault --key vault.key")).exitCode, 0);
        const QString rotate = started() + QStringLiteral("rotate --domain person --plan plan.yaml --data out --vault keys.vault --key vault.key");
        const auto key = core::SealedKeyFile::load(folder.filePath(QStringLiteral("vault.key")), {});
        VERIFY_RESULT(key);
        const auto cellsOf = [&](const QString &path, const QString &column) {
            QStringList all;
            const auto reader = checks::CsvRewriter::open(folder.filePath(path), {column});
            if (reader)
                (void)reader->rewrite([&all](int, const QStringList &values) { all += values; return core::Result<QStringList>(values); }, [](const QByteArray &) { return core::Result<void>(); }, core::Progress::none());
            return all;
        };
        const QStringList people = cellsOf(QStringLiteral("customers.csv"), QStringLiteral("id"));
        const QStringList buyers = cellsOf(QStringLiteral("orders.csv"), QStringLiteral("customer"));
        int killed = 0;
        for (int turn = 0; turn < 12; ++turn) {
            killed += run.line(QStringLiteral("timeout -s KILL 0.%1 ").arg(5 + 7 * turn, 2, 10, QLatin1Char('0')) + rotate).exitCode == 0 ? 0 : 1;
            // Whatever the moment was: the next run ends it, and all tokens mean what they meant, by the version that is told.
            const auto ended = run.line(rotate);
            QVERIFY2(ended.exitCode == 0, ended.status.constData());
            const auto versions = checks::TokenJob::versionsOf(folder.filePath(QStringLiteral("out")));
            VERIFY_RESULT(versions);
            const auto vault = checks::TokenVault::load(folder.filePath(QStringLiteral("keys.vault")));
            VERIFY_RESULT(vault);
            const auto domain = vault->open(QStringLiteral("person"), key->secret, versions->value(QStringLiteral("person")));
            VERIFY_RESULT(domain);
            QCOMPARE(cellsOf(QStringLiteral("out/customers.csv"), QStringLiteral("id")), *domain->tokens(people));
            QCOMPARE(cellsOf(QStringLiteral("out/orders.csv"), QStringLiteral("customer")), *domain->tokens(buyers));
            QCOMPARE(QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden).size(), 3);
        }
        QVERIFY2(killed > 0, "no run was killed");
        QCOMPARE(run.line(QStringLiteral("hallmarker-cli -w w.hallmarker audit verify")).exitCode, 0);
    }
};

HALLMARKER_TEST(TestTokenCommands)
#include "TestTokenCommands.moc"
