#include "core/digest/Hasher.h"
#include "core/storage/WorkspaceLocation.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Result<std::unique_ptr<Workspace>> openAt(const QString &location, bool readOnly = false)
{
    static const FixedClock clock(1'767'225'600'000);
    static RandomIdSource ids(clock);
    WorkspaceOptions options;
    options.location = location;
    options.actor = {QStringLiteral("tester")};
    options.readOnly = readOnly;
    return Workspace::open(options, clock, ids);
}

Result<std::unique_ptr<Workspace>> createAt(const QString &location, const QString &passphrase = {})
{
    static const FixedClock clock(1'767'225'600'000);
    static RandomIdSource ids(clock);
    WorkspaceOptions options;
    options.location = location;
    options.actor = {QStringLiteral("tester")};
    options.passphrase = passphrase;
    return Workspace::create(options, clock, ids);
}

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explainsWhatCannotBeOpened_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("0 bytes") << QByteArray("");
        QTest::newRow("text") << QByteArray("not a database, but a text that is long enough to be one").repeated(100);
        QTest::newRow("cut header") << QByteArray("SQLite format 3", 16);
        QTest::newRow("header only") << QByteArray(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff'));
    }
    void explainsWhatCannotBeOpened()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.hallmarker"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        for (const bool readOnly : {false, true}) {
            const auto opened = openAt(path, readOnly);
            QVERIFY(!opened);
            QVERIFY(opened.error().message.size() > 20);
            QVERIFY(opened.error().kind != ErrorKind::Internal);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // left as it was
        const auto made = createAt(path);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Conflict);
    }

    void explainsMissingPlaces()
    {
        const QTemporaryDir folder;
        QCOMPARE(openAt(folder.filePath(QStringLiteral("none"))).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none"))));
        QVERIFY(!createAt(folder.filePath(QStringLiteral("no/folder/x"))));
        QVERIFY(!createAt(QStringLiteral("/proc/x.hallmarker")));
        QVERIFY(!openAt(folder.path()));
        QVERIFY(!openAt(QString()));
        for (const char *bad : {"postgresql://h/db?schema=a;b", "postgresql://h/db?schema=A", "postgresql://h/?schema=a", "postgresql://h:x/db?schema=a", "postgresql://h/db?schema=pg_x"})
            QVERIFY2(!openAt(QLatin1String(bad)), bad);
    }

    void opensReadOnly_data() { WorkspaceFixture::addBackendRows(); }
    void opensReadOnly()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        VERIFY_RESULT(fixture.workspace().write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); }));
        const auto reader = fixture.openAnother(true);
        VERIFY_RESULT(reader);
        QVERIFY((*reader)->isReadOnly());
        const auto refused = (*reader)->write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY(!(*reader)->setSetting(QStringLiteral("a"), QStringLiteral("b")));
        QVERIFY((*reader)->log().verify(std::nullopt, Progress::none())->isSound);
    }

    void refusesANewerOne_data() { WorkspaceFixture::addBackendRows(); }
    void refusesANewerOne()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        fixture.workspace();
        fixture.close();
        QVERIFY(fixture.executeOutside(QStringLiteral("UPDATE meta SET value = '99' WHERE key = 'min_writer_version'")));
        const auto writer = fixture.openAnother();
        QVERIFY(!writer);
        QVERIFY(writer.error().message.contains(QStringLiteral("newer")));
        VERIFY_RESULT(fixture.openAnother(true));
        QVERIFY(fixture.executeOutside(QStringLiteral("UPDATE meta SET value = '99' WHERE key = 'schema_version'")));
        for (const bool readOnly : {false, true}) {
            const auto opened = fixture.openAnother(readOnly);
            QVERIFY(!opened);
            QVERIFY(opened.error().message.contains(QStringLiteral("newer")));
        }
    }

    void migratesAnOlderOne_data() { WorkspaceFixture::addBackendRows(); }
    void migratesAnOlderOne()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        VERIFY_RESULT(fixture.workspace().write(QStringLiteral("x"), [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.put({.kind = QStringLiteral("dataset"), .name = QStringLiteral("old"), .body = {}}, 0));
            return {};
        }));
        fixture.close();
        // What version 1 did not have.
        QVERIFY(fixture.executeOutside(QStringLiteral("DROP INDEX record_by_kind")));
        QVERIFY(fixture.executeOutside(fixture.isPostgres() ? QStringLiteral("DROP TRIGGER record_version_keep ON record_version") : QStringLiteral("DROP TRIGGER record_version_keep")));
        if (!fixture.isPostgres())
            QVERIFY(fixture.executeOutside(QStringLiteral("DROP TRIGGER record_version_stay")));
        for (const char *table : {"event", "pack", "space", "node", "edge", "run", "attribute", "alias", "merge", "binding"})
            QVERIFY(fixture.executeOutside(QLatin1String("DROP TABLE lineage_") + QLatin1String(table)));
        QVERIFY(fixture.executeOutside(QStringLiteral("UPDATE meta SET value = '1' WHERE key IN ('schema_version', 'min_writer_version')")));
        QVERIFY(fixture.executeOutside(QStringLiteral("ALTER TABLE blob DROP COLUMN nonce")));
        if (!fixture.isPostgres())
            QVERIFY(fixture.executeOutside(QStringLiteral("PRAGMA user_version = 1")));
        VERIFY_RESULT(fixture.openAnother(true)); // reading does not migrate
        VERIFY_RESULT(fixture.reopen());
        QCOMPARE(fixture.workspace().records({})->size(), 1);
        QVERIFY(fixture.workspace().log().verify(std::nullopt, Progress::none())->isSound);
        QVERIFY(fixture.executeOutside(QStringLiteral("DROP INDEX record_by_kind"))); // it was made again
        const QStringList notices = fixture.workspace().notices();
        QVERIFY(!notices.isEmpty());
        // Older programs stay out from now on.
        QVERIFY(!fixture.executeOutside(fixture.isPostgres() ? QStringLiteral("SELECT 1 / (SELECT count(*) FROM meta WHERE key = 'min_writer_version' AND value = '1')") : QStringLiteral("INSERT INTO meta SELECT key, value FROM meta WHERE key = 'min_writer_version' AND value = '4'")));
        if (fixture.isPostgres()) {
            const QString backup = WorkspaceLocation::parse(fixture.location())->schema + QStringLiteral("_v1_backup");
            QVERIFY(notices.join(QLatin1Char(' ')).contains(backup));
            QVERIFY(fixture.executeOutside(QStringLiteral("SELECT 1 / (SELECT count(*) FROM %1.record)").arg(backup)));
            QVERIFY(fixture.executeOutside(QStringLiteral("SELECT 1 / (SELECT count(*) FROM %1.log_entry)").arg(backup)));
            return;
        }
        const QStringList backups = QDir(fixture.folder()).entryList({QStringLiteral("*backup*")});
        QCOMPARE(backups.size(), 1);
        QVERIFY(notices.join(QLatin1Char(' ')).contains(backups.first()));
    }

    /// A file that version 2 wrote: 5 entries, a finding that is stale, an attachment in the clear.
    void migratesAFileOfVersion2()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.hallmarker"));
        QFile packed(QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/cases/storage/workspace-v2.qz"));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(qUncompress(packed.readAll())) > 100'000);
        file.close();
        const Digest attached = Hasher::of("evidence");
        {
            const auto asItIs = openAt(path, true);
            VERIFY_RESULT(asItIs);
            QCOMPARE(*(*asItIs)->blobs().get(attached), QByteArray("evidence"));
            const auto found = (*asItIs)->log().verify(std::nullopt, Progress::none());
            VERIFY_RESULT(found);
            QVERIFY2(found->isSound, qPrintable(found->problem));
        }
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*backup*")}), QStringList());
        auto opened = openAt(path);
        VERIFY_RESULT(opened);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*backup*")}), QStringList(QStringLiteral("old.hallmarker.v2-backup")));
        Workspace &workspace = **opened;
        QCOMPARE(*workspace.blobs().get(attached), QByteArray("evidence"));
        QCOMPARE(workspace.staleRecords()->size(), 1);
        QCOMPARE(*workspace.log().size(), 5);
        const QString finding = workspace.staleRecords()->first();
        // New entries behind old ones; what the finding rests on is stated from now on.
        VERIFY_RESULT(workspace.write(QStringLiteral("x"), [&](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.putBlob("more", {}));
            HALLMARKER_ASSIGN(const Record record, t.record(finding));
            HALLMARKER_TRY(t.put({.id = record.id, .kind = record.kind, .name = QStringLiteral("renamed"), .body = record.body}, record.revision));
            return {};
        }));
        const auto found = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY2(found->isSound, qPrintable(found->problem));
        QCOMPARE(found->entries, 7);
        QVERIFY(workspace.log().entries(6, 1)->first().bytes.contains("\"rests\":\"sha256:"));
        opened->reset();
        // The backup is the workspace as it was.
        const auto backup = openAt(path + QStringLiteral(".v2-backup"), true);
        VERIFY_RESULT(backup);
        QCOMPARE(*(*backup)->log().size(), 5);
        QVERIFY((*backup)->log().verify(std::nullopt, Progress::none())->isSound);
    }

    void keepsTheKeyApart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w.hallmarker"));
        VERIFY_RESULT(createAt(path, QStringLiteral("right horse")));
        struct stat status {};
        QCOMPARE(::stat(QFile::encodeName(path + QStringLiteral(".key")).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
        QFile key(path + QStringLiteral(".key"));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QVERIFY(!key.readAll().contains("PRIVATE+KEY"));
        key.close();
        {
            const auto opened = openAt(path);
            VERIFY_RESULT(opened);
            VERIFY_RESULT((*opened)->write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); }));
            const auto unsigned_ = (*opened)->log().checkpoint();
            QVERIFY(!unsigned_);
            QCOMPARE(unsigned_.error().kind, ErrorKind::Denied);
            QVERIFY((*opened)->log().verify(std::nullopt, Progress::none())->isSound);
        }
        QVERIFY(QFile::remove(path + QStringLiteral(".key")));
        const auto without = openAt(path);
        VERIFY_RESULT(without);
        QVERIFY(!(*without)->log().checkpoint());
    }

    void findsDamageOnOpening()
    {
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        VERIFY_RESULT(fixture.workspace().write(QStringLiteral("x"), [](WriteTransaction &t) -> Result<void> {
            for (int i = 0; i < 400; ++i)
                HALLMARKER_TRY(t.put({.kind = QStringLiteral("dataset"), .name = QStringLiteral("d %1").arg(i), .body = {}}, 0));
            return {};
        }));
        fixture.close();
        QFile file(fixture.location());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 3; page * 4096 < file.size(); page += 2) {
            file.seek(page * 4096);
            file.write(QByteArray(64, '\x5a'));
        }
        file.close();
        const auto opened = fixture.openAnother();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Integrity);
    }

    void separatesRights()
    {
        WorkspaceFixture fixture(int(TestBackend::Postgres));
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        VERIFY_RESULT(fixture.workspace().write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); }));
        const QString schema = fixture.location().section(QStringLiteral("schema="), 1).section(QLatin1Char('&'), 0, 0);
        const QString role = QStringLiteral("hallmarker_app_") + schema;
        QVERIFY(fixture.executeOutside(QStringLiteral("SELECT count(*) FROM log_entry"), role));
        for (const char *sql : {"UPDATE log_entry SET idx = 1", "DELETE FROM log_entry", "TRUNCATE log_entry", "INSERT INTO log_entry SELECT * FROM log_entry", "DELETE FROM checkpoint", "ALTER TABLE log_entry DISABLE TRIGGER ALL", "DROP TABLE log_entry",
                                "DELETE FROM log_node", "UPDATE record_version SET body = ''", "DELETE FROM record_version", "CREATE TABLE mine(a int)"})
            QVERIFY2(!fixture.executeOutside(QLatin1String(sql), role), sql);
    }
};

HALLMARKER_TEST(TestOpening)
#include "TestOpening.moc"
