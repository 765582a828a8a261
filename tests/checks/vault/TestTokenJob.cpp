#include "checks/vault/TokenJob.h"
#include "checks/vault/TokenJournal.h"
#include "core/digest/Hasher.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::checks;
using namespace hallmarker::core;

class TestTokenJob : public QObject {
    Q_OBJECT
private:
    static SecretBytes key() { return SecretBytes{QByteArrayView(QByteArray(32, 'k'))}; }
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
    static QByteArray planText() { return "domains:\n  person: {}\n  phone: {alphabet: digits}\ntables:\n  - file: customers.csv\n    columns: {id: person, phone: phone}\n  - file: orders.csv\n    columns: {customer: person}\nreferences:\n  - orders.csv:customer -> customers.csv:id\n"; }

    /// Two tables that refer to each other, a plan and a vault with its domains.
    struct Setting {
        QTemporaryDir folder;
        TokenPlan plan;
        QString source, target, vaultPath;

        Setting()
        {
            source = folder.filePath(QStringLiteral("in"));
            target = folder.filePath(QStringLiteral("out"));
            vaultPath = folder.filePath(QStringLiteral("keys.vault"));
            QDir().mkpath(source);
            put(source + QStringLiteral("/customers.csv"), "id,name,phone\r\nA1,\"Ada, L.\",+49 30 1234567\r\n\"B\"\"2\",Bob,\r\nC3,\"\",0301234567\r\n");
            put(source + QStringLiteral("/orders.csv"), "no;customer;sum\n1;A1;5\n2;\"B\"\"2\";6\n\n3;Z9;7\n4;;8");
            put(folder.filePath(QStringLiteral("plan.yaml")), planText());
            plan = *TokenPlan::read(folder.filePath(QStringLiteral("plan.yaml")));
            TokenVault vault;
            QVERIFY(vault.addDomain(QStringLiteral("person"), {}, key()));
            QVERIFY(vault.addDomain(QStringLiteral("phone"), QStringLiteral("digits"), key()));
            QVERIFY(vault.save(vaultPath));
        }
        Result<TokenJobReport> tokenize() const { return TokenJob::tokenize(plan, source, target, *TokenVault::load(vaultPath), key(), Progress::none()); }
        Result<TokenJobReport> rotate(const QString &domain = QStringLiteral("person")) const { return TokenJob::rotate(plan, domain, target, vaultPath, key(), Progress::none()); }
        QStringList column(const QString &file, const QString &name) const
        {
            QStringList all;
            const auto reader = CsvRewriter::open(target + QLatin1Char('/') + file, {name});
            if (!reader || !reader->rewrite([&all](int, const QStringList &values) { all += values; return Result<QStringList>(values); }, [](const QByteArray &) { return Result<void>(); }, Progress::none()))
                return {QStringLiteral("unreadable")};
            return all;
        }
        /// What the tokens of persons mean by the versions that the folder tells.
        QStringList clear() const
        {
            const auto versions = TokenJob::versionsOf(target);
            const auto domain = TokenVault::load(vaultPath)->open(QStringLiteral("person"), key(), versions->value(QStringLiteral("person")));
            QStringList values;
            for (const QString &token : column(QStringLiteral("customers.csv"), QStringLiteral("id")) + column(QStringLiteral("orders.csv"), QStringLiteral("customer")))
                values.append(domain->value(token).value_or(QStringLiteral("?")));
            return values;
        }
        QStringList leftOver() const { return QDir(target).entryList(QDir::Files | QDir::Hidden); }
    };
    const QStringList m_persons{QStringLiteral("A1"), QStringLiteral("B\"2"), QStringLiteral("C3"), QStringLiteral("A1"), QStringLiteral("B\"2"), QStringLiteral("Z9")};

private Q_SLOTS:
    void tokensJoinAsBefore()
    {
        const Setting s;
        const auto report = s.tokenize();
        VERIFY_RESULT(report);
        QCOMPARE(report->joins.first().rows, 3);
        QCOMPARE(report->joins.first().matched, 2); // Z9 had no partner and has none
        QCOMPARE(report->tables.first().rows, 3);
        QCOMPARE(report->tables.first().cells, 5);
        QCOMPARE(s.clear(), m_persons);
        const QByteArray customers = get(s.target + QStringLiteral("/customers.csv"));
        QVERIFY2(customers.contains(",\"Ada, L.\",+") && customers.contains(",Bob,\r\n") && customers.contains(",\"\",") && !customers.contains("1234567"), customers.constData());
        const QByteArray orders = get(s.target + QStringLiteral("/orders.csv"));
        QVERIFY2(orders.startsWith("no;customer;sum\n1;t_") && orders.contains("\n\n3;") && orders.endsWith("4;;8"), orders.constData());
        QCOMPARE(s.leftOver(), QStringList({QStringLiteral("customers.csv"), QStringLiteral("orders.csv"), QStringLiteral("tokens.json")}));
        // The same again gives the same bytes.
        VERIFY_RESULT(s.tokenize());
        QCOMPARE(get(s.target + QStringLiteral("/customers.csv")), customers);
    }
    void rotationChangesAllTokensAndNoJoin()
    {
        const Setting s;
        VERIFY_RESULT(s.tokenize());
        const QStringList phones = s.column(QStringLiteral("customers.csv"), QStringLiteral("phone"));
        const QStringList before = s.column(QStringLiteral("customers.csv"), QStringLiteral("id"));
        const auto report = s.rotate();
        VERIFY_RESULT(report);
        QCOMPARE(report->joins.first().matched, 2);
        QCOMPARE(report->versions.value(QStringLiteral("person")), 2);
        QCOMPARE(s.column(QStringLiteral("customers.csv"), QStringLiteral("phone")), phones); // another domain stays
        for (const QString &token : s.column(QStringLiteral("customers.csv"), QStringLiteral("id")))
            QVERIFY(!before.contains(token));
        QCOMPARE(s.clear(), m_persons);
        // The older key stays in the vault: tokens that are elsewhere can still be read.
        QCOMPARE(*TokenVault::load(s.vaultPath)->open(QStringLiteral("person"), key(), 1)->value(before.first()), QStringLiteral("A1"));
        VERIFY_RESULT(s.rotate(QStringLiteral("phone")));
        QCOMPARE(TokenJob::versionsOf(s.target)->value(QStringLiteral("person")), 2);
        QCOMPARE(s.clear(), m_persons);
    }
    void whatWasBegunIsEnded()
    {
        // As a killed run leaves it while moving: one table at its place, the other still beside it.
        const Setting s;
        VERIFY_RESULT(s.tokenize());
        const QByteArray oldOrders = get(s.target + QStringLiteral("/orders.csv"));
        VERIFY_RESULT(s.rotate());
        const QByteArray newOrders = get(s.target + QStringLiteral("/orders.csv"));
        TokenJournal journal;
        journal.kind = QStringLiteral("rotate");
        journal.source = QDir(s.target).canonicalPath();
        journal.plan = s.plan.ofDomain(QStringLiteral("person")).digest();
        journal.domain = QStringLiteral("person");
        journal.from = {{QStringLiteral("person"), 1}, {QStringLiteral("phone"), 1}};
        journal.to = {{QStringLiteral("person"), 2}};
        for (const char *file : {"customers.csv", "orders.csv"})
            journal.tables.insert(QLatin1String(file), {Digest(), *Hasher::ofFile(s.target + QLatin1Char('/') + QLatin1String(file)), 3, 3});
        journal.isMoving = true;
        VERIFY_RESULT(journal.save(s.target));
        put(s.target + QStringLiteral("/.orders.csv.next"), newOrders);
        put(s.target + QStringLiteral("/orders.csv"), oldOrders);
        // Another job may not begin in between.
        QCOMPARE(s.rotate(QStringLiteral("phone")).error().kind, ErrorKind::Conflict);
        QCOMPARE(s.tokenize().error().kind, ErrorKind::Conflict);
        const auto report = s.rotate();
        VERIFY_RESULT(report);
        QVERIFY(report->isResumed);
        QCOMPARE(report->joins.first().matched, 2);
        QCOMPARE(get(s.target + QStringLiteral("/orders.csv")), newOrders);
        QCOMPARE(s.clear(), m_persons);
        QVERIFY(!s.leftOver().contains(TokenJob::journalName()));
    }
    void badTablesLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("orders");
        QTest::newRow("too few fields") << QByteArray("no;customer;sum\n1;A1\n");
        QTest::newRow("open quote") << QByteArray("no;customer;sum\n1;\"A1;5\n");
        QTest::newRow("no such column") << QByteArray("no;client;sum\n1;A1;5\n");
        QTest::newRow("twice the column") << QByteArray("customer;customer;sum\n1;A1;5\n");
        QTest::newRow("not UTF-8") << QByteArray("no;customer;sum\n1;\xff\xfe;5\n");
        QTest::newRow("empty") << QByteArray();
    }
    void badTablesLeaveNothing()
    {
        QFETCH(QByteArray, orders);
        const Setting s;
        put(s.source + QStringLiteral("/orders.csv"), orders);
        const auto report = s.tokenize();
        QVERIFY(!report);
        QVERIFY(report.error().where.file.endsWith(QStringLiteral("orders.csv")));
        QCOMPARE(s.leftOver(), QStringList());
    }
    void badPlansAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("two domains of one reference") << planText().replace("customer: person", "customer: phone");
        QTest::newRow("no domain") << planText().replace("customer: person", "customer: somebody");
        QTest::newRow("path") << planText().replace("file: orders.csv", "file: ../orders.csv");
        QTest::newRow("reference") << planText().replace(" -> ", " to ");
        QTest::newRow("alphabet") << planText().replace("digits", "zz");
        QTest::newRow("no table") << QByteArray("domains: {person: {}}\n");
        QTest::newRow("unknown key") << planText() + "more: 1\n";
    }
    void badPlansAreRefused()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("plan.yaml")), text);
        const auto plan = TokenPlan::read(folder.filePath(QStringLiteral("plan.yaml")));
        QVERIFY(!plan);
        QVERIFY(!plan.error().message.isEmpty());
    }
    void aWrongKeyChangesNothing()
    {
        const Setting s;
        VERIFY_RESULT(s.tokenize());
        const QByteArray before = get(s.vaultPath);
        const auto report = TokenJob::rotate(s.plan, QStringLiteral("person"), s.target, s.vaultPath, SecretBytes{QByteArrayView(QByteArray(32, 'x'))}, Progress::none());
        QCOMPARE(report.error().kind, ErrorKind::Denied);
        QCOMPARE(get(s.vaultPath), before);
        QVERIFY(!s.leftOver().contains(TokenJob::journalName()));
        QCOMPARE(s.clear(), m_persons);
        // Tables are never overwritten by their own tokens.
        QCOMPARE(TokenJob::tokenize(s.plan, s.source, s.source, *TokenVault::load(s.vaultPath), key(), Progress::none()).error().kind, ErrorKind::Usage);
    }
};

HALLMARKER_TEST(TestTokenJob)
#include "TestTokenJob.moc"
