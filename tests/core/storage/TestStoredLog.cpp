#include "core/log/Checkpoint.h"
#include "core/log/MerkleTree.h"
#include "core/log/TlogProof.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>

using namespace hallmarker::core;
using namespace hallmarker::tests;

namespace {

Result<void> fillLog(Workspace &workspace, int records, int notes)
{
    return workspace.write(QStringLiteral("fill"), [&](WriteTransaction &transaction) -> Result<void> {
        for (int i = 0; i < records; ++i)
            HALLMARKER_TRY(transaction.put({.id = QStringLiteral("dataset_%1").arg(i), .kind = QStringLiteral("dataset"), .name = QStringLiteral("d %1").arg(i), .body = {{QStringLiteral("i"), i}}}, 0));
        for (int i = 0; i < notes; ++i)
            HALLMARKER_TRY(transaction.note(QStringLiteral("noted"), {{QStringLiteral("i"), i}}));
        return {};
    });
}

} // namespace

namespace {

/// {X:00ff}: bytes.
QString inDialect(const char *sql, int backend)
{
    static const QRegularExpression bytes(QStringLiteral("\\{X:([0-9a-f]+)\\}"));
    return QString::fromLatin1(sql).replace(QLatin1String("idx_or_id"), QLatin1String("id = 'dataset_1'")).replace(bytes, backend == int(TestBackend::Sqlite) ? QStringLiteral("x'\\1'") : QStringLiteral("'\\\\x\\1'::bytea"));
}

/// What lies beside records: two findings one upon the other, an attachment, a personal field; then the ground moves.
Result<void> fillBeside(Workspace &workspace)
{
    HALLMARKER_TRY(workspace.write(QStringLiteral("beside"), [](WriteTransaction &t) -> Result<void> {
        HALLMARKER_ASSIGN(const Record ground, t.record(QStringLiteral("dataset_1")));
        HALLMARKER_ASSIGN(const Record first, t.put({.id = QStringLiteral("finding_1"), .kind = QStringLiteral("finding"), .name = QStringLiteral("f 1"), .body = {}}, 0));
        HALLMARKER_TRY(t.setDependencies(first.id, {{ground.id, ground.basis, QStringLiteral("data")}}));
        HALLMARKER_TRY(t.put({.id = QStringLiteral("finding_2"), .kind = QStringLiteral("finding"), .name = QStringLiteral("f 2"), .body = {{QStringLiteral("on"), first.id}}}, 0));
        HALLMARKER_TRY(t.setDependencies(QStringLiteral("finding_2"), {{first.id, first.basis, QStringLiteral("finding")}}));
        HALLMARKER_TRY(t.putBlob("evidence", QStringLiteral("text/plain")));
        HALLMARKER_TRY(t.putPersonal(QStringLiteral("dataset_2"), QStringLiteral("contact"), QStringLiteral("Ada")));
        return {};
    }));
    return workspace.write(QStringLiteral("third"), [](WriteTransaction &t) -> Result<void> {
        HALLMARKER_TRY(t.put({.id = QStringLiteral("dataset_1"), .kind = QStringLiteral("dataset"), .name = QStringLiteral("again"), .body = {{QStringLiteral("n"), 3}}}, 2));
        return {};
    });
}

} // namespace

class TestStoredLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void provesEveryEntry_data() { WorkspaceFixture::addBackendRows(); }
    void provesEveryEntry()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(fillLog(workspace, 20, 600));
        const qint64 size = *workspace.log().size();
        const auto entries = workspace.log().entries(0, size);
        VERIFY_RESULT(entries);
        QCOMPARE(entries->size(), size);
        CompactRange range;
        for (qint64 i = 0; i < size; ++i) {
            QCOMPARE(entries->at(i).index, i);
            QCOMPARE(entries->at(i).leafHash, MerkleTree::leafHash(entries->at(i).bytes));
            range.append(entries->at(i).leafHash);
            if (i % 37 == 0 || i == 255 || i == 256)
                QCOMPARE(*workspace.log().root(i + 1), range.root());
        }
        QCOMPARE(*workspace.log().root(size), range.root());
        QVERIFY(!workspace.log().root(size + 1));
        for (qint64 i = 0; i < size; i += 13) {
            const auto proof = workspace.log().inclusionProof(i, size);
            VERIFY_RESULT(proof);
            VERIFY_RESULT(MerkleTree::verifyInclusion(entries->at(i).leafHash, i, size, *proof, range.root()));
        }
        const auto consistency = workspace.log().consistencyProof(300, size);
        VERIFY_RESULT(consistency);
        VERIFY_RESULT(MerkleTree::verifyConsistency(300, *workspace.log().root(300), size, range.root(), *consistency));
        QCOMPARE(*workspace.log().indexOf(QStringLiteral("dataset_3")), *workspace.log().indexOf(QStringLiteral("dataset_3"), 1));
        QVERIFY(entries->at(*workspace.log().indexOf(QStringLiteral("dataset_3"))).bytes.contains("\"dataset_3\""));
        QVERIFY(!workspace.log().indexOf(QStringLiteral("dataset_3"), 2));
    }

    void signsAndRotates_data() { WorkspaceFixture::addBackendRows(); }
    void signsAndRotates()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(fillLog(workspace, 3, 5));
        const auto first = workspace.log().checkpoint();
        VERIFY_RESULT(first);
        QCOMPARE(workspace.log().checkpoint()->note, first->note);
        const qint64 count = workspace.log().checkpoints()->size();
        VERIFY_RESULT(workspace.log().rotateKey());
        VERIFY_RESULT(fixture.reopen());
        Workspace &again = fixture.workspace();
        VERIFY_RESULT(again.write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); }));
        const auto second = again.log().checkpoint();
        VERIFY_RESULT(second);
        const auto keys = again.log().verifierKeys();
        QCOMPARE(keys->size(), 2);
        const auto oldKey = VerifierKey::fromText(keys->at(0));
        const auto newKey = VerifierKey::fromText(keys->at(1));
        VERIFY_RESULT(Checkpoint::open(first->note, {*oldKey}, again.log().origin()));
        VERIFY_RESULT(Checkpoint::open(second->note, {*newKey}, again.log().origin()));
        QVERIFY(!Checkpoint::open(second->note, {*oldKey}, again.log().origin()));
        const auto all = again.log().checkpoints();
        QCOMPARE(all->size(), count + 2);
        VERIFY_RESULT(Checkpoint::open(all->at(count).note, {*oldKey}, {}));
        VERIFY_RESULT(Checkpoint::open(all->at(count).note, {*newKey}, {}));
        const auto proofBytes = again.log().tlogProof(2);
        VERIFY_RESULT(proofBytes);
        const auto proof = TlogProof::parse(*proofBytes);
        VERIFY_RESULT(proof);
        VERIFY_RESULT(proof->verify(again.log().entries(2, 1)->first().bytes, {*newKey}));
        VERIFY_RESULT(again.log().exportTo(fixture.folder() + QStringLiteral("/export"), Progress::none()));
        QVERIFY(QFile::exists(fixture.folder() + QStringLiteral("/export/checkpoint")));
        const auto verified = again.log().verify(first->note, Progress::none());
        VERIFY_RESULT(verified);
        QVERIFY2(verified->isSound, qPrintable(verified->problem));
        QVERIFY(verified->anchor.startsWith(QLatin1String("checkpoint file")));
        QVERIFY(verified->checkpointsVerified >= 3);
    }

    void refusesToChangeTheLog_data() { WorkspaceFixture::addBackendRows(); }
    void refusesToChangeTheLog()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        VERIFY_RESULT(fillLog(fixture.workspace(), 3, 5));
        VERIFY_RESULT(fixture.workspace().log().checkpoint());
        for (const char *sql : {"UPDATE log_entry SET idx = 99 WHERE idx = 2", "DELETE FROM log_entry WHERE idx = 4", "DELETE FROM checkpoint", "DELETE FROM log_entry", "UPDATE record_version SET revision = 7", "DELETE FROM record_version"})
            QVERIFY2(!fixture.executeOutside(QLatin1String(sql)), sql);
        QVERIFY(fixture.workspace().log().verify(std::nullopt, Progress::none())->isSound);
    }

    void findsTampering_data()
    {
        QTest::addColumn<int>("backend");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("badIndex"); ///< -2: any
        struct Case {
            const char *name;
            const char *sql;
            int index;
        };
        // Entry 0 is the making of the workspace; dataset_i is entry i + 1; 40 records and 560 notes.
        const Case cases[] = {
            {"bytes", "UPDATE log_entry SET bytes = (SELECT bytes FROM log_entry WHERE idx = 8) WHERE idx = 7", 7},
            {"bytes and leaf", "UPDATE log_entry SET bytes = (SELECT bytes FROM log_entry WHERE idx = 401), leaf = (SELECT leaf FROM log_entry WHERE idx = 401) WHERE idx = 400", -2},
            {"deleted", "DELETE FROM log_entry WHERE idx = 9", 9},
            {"tail cut", "DELETE FROM log_entry WHERE idx >= 590", -2},
            {"swap", "UPDATE log_entry SET idx = CASE idx WHEN 20 THEN -1 ELSE idx END WHERE idx = 20", 20},
            {"node", "UPDATE log_node SET hash = (SELECT leaf FROM log_entry WHERE idx = 3) WHERE idx = 1", -2},
            {"node gone", "DELETE FROM log_node", -2},
            {"checkpoint", "UPDATE checkpoint SET note = (SELECT leaf FROM log_entry WHERE idx = 3)", -2},
            {"body", "UPDATE record SET body = '{\"i\":77}' WHERE id = 'dataset_5'", 6},
            {"name", "UPDATE record SET name = 'other' WHERE id = 'dataset_6'", 7},
            {"basis", "UPDATE record SET basis = (SELECT basis FROM record WHERE id = 'dataset_8') WHERE id = 'dataset_7'", 8},
            {"revision", "UPDATE record SET revision = 9 WHERE id = 'dataset_9'", 10},
            {"record gone", "DELETE FROM record WHERE id = 'dataset_11'", 12},
            {"marked deleted", "UPDATE record SET deleted = 1 WHERE id = 'dataset_12'", 13},
            {"old revision", "UPDATE record_version SET body = '{}' WHERE revision = 1 AND idx_or_id", 2},
            {"history gone", "DELETE FROM record_version WHERE revision = 1 AND idx_or_id", 2},
            {"kind", "UPDATE record SET kind = 'model' WHERE id = 'dataset_13'", 14},
            {"author", "UPDATE record SET updated_by = 'somebody' WHERE id = 'dataset_14'", 15},
            {"time", "UPDATE record SET updated_ms = updated_ms + 1 WHERE id = 'dataset_15'", 16},
            {"time of making", "UPDATE record SET created_ms = created_ms - 1 WHERE id = 'dataset_16'", 17},
            {"record put in", "INSERT INTO record (id, kind, name, revision, digest, basis, body, created_ms, updated_ms, updated_by, deleted) SELECT 'dataset_new', kind, name, revision, digest, basis, body, created_ms, updated_ms, updated_by, deleted FROM record WHERE id = 'dataset_3'", -2},
            {"old name", "UPDATE record_version SET name = 'other' WHERE revision = 1 AND idx_or_id", 2},
            {"old basis", "UPDATE record_version SET basis = (SELECT basis FROM record WHERE id = 'dataset_8') WHERE revision = 1 AND idx_or_id", 2},
            {"old author", "UPDATE record_version SET by_name = 'somebody' WHERE revision = 1 AND idx_or_id", 2},
            {"old time", "UPDATE record_version SET at_ms = at_ms + 1 WHERE revision = 2 AND idx_or_id", 601},
            {"old mark of deletion", "UPDATE record_version SET deleted = 1 WHERE revision = 1 AND idx_or_id", 2},
            {"newest revision unlike the record", "UPDATE record_version SET body = '{}' WHERE id = 'dataset_17'", 18},
            {"revision put in", "INSERT INTO record_version (id, revision, name, digest, basis, body, at_ms, by_name, deleted) SELECT id, 7, name, digest, basis, body, at_ms, by_name, deleted FROM record_version WHERE id = 'dataset_3'", -2},
            {"dependency changed", "UPDATE dependency SET seen = (SELECT basis FROM record WHERE id = 'dataset_9') WHERE dependent = 'finding_1'", 602},
            {"dependency turned", "UPDATE dependency SET role = 'other' WHERE dependent = 'finding_1'", 602},
            {"dependency gone", "DELETE FROM dependency WHERE dependent = 'finding_2'", 603},
            {"dependency put in", "INSERT INTO dependency (dependent, subject, role, seen) SELECT 'dataset_3', id, 'data', basis FROM record WHERE id = 'dataset_4'", 4},
            {"dependency of nobody", "INSERT INTO dependency (dependent, subject, role, seen) SELECT 'nobody', id, 'data', basis FROM record WHERE id = 'dataset_4'", -2},
            {"dependency and its mark gone", "DELETE FROM dependency WHERE dependent = 'finding_1'", 602},
            {"mark gone", "DELETE FROM stale WHERE dependent = 'finding_2'", -2},
            {"all marks gone", "DELETE FROM stale", -2},
            {"mark changed", "UPDATE stale SET now = seen", -2},
            {"mark with another digest seen", "UPDATE stale SET seen = now", -2},
            {"mark with another path", "UPDATE stale SET path = '[\"dataset_1\",\"finding_2\"]' WHERE dependent = 'finding_2'", -2},
            {"mark put in", "INSERT INTO stale (dependent, subject, via, seen, now, path, since_ms) SELECT 'dataset_5', subject, 'dataset_5', seen, now, '[\"dataset_1\",\"dataset_5\"]', 1 FROM stale WHERE dependent = 'finding_1'", -2},
            {"mark put in for a cause that is there", "INSERT INTO stale (dependent, subject, via, seen, now, path, since_ms) SELECT 'dataset_5', subject, via, seen, now, '[\"dataset_1\",\"finding_1\",\"dataset_5\"]', 1 FROM stale WHERE dependent = 'finding_1'", -2},
            {"personal text", "UPDATE personal SET ciphertext = nonce", -2},
            {"personal commitment", "UPDATE personal SET commitment = salt", 605},
            {"personal gone", "DELETE FROM personal", 605},
            {"personal erased past the log", "UPDATE personal SET salt = NULL, key = NULL, nonce = NULL, ciphertext = NULL", 605},
            {"personal moved", "UPDATE personal SET record_id = 'dataset_3'", 4},
            {"personal put in", "INSERT INTO personal (record_id, field, commitment) SELECT 'dataset_3', 'name', basis FROM record WHERE id = 'dataset_3'", 4},
            {"attachment", "UPDATE blob SET content = {X:00}", 604},
            {"type of an attachment", "UPDATE blob SET media_type = 'text/html'", 604},
            {"attachment gone", "DELETE FROM blob", 604},
            {"attachment moved", "UPDATE blob SET digest = {X:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad}", 604},
            {"attachment put in", "INSERT INTO blob (digest, media_type, content) VALUES ({X:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad}, '', {X:616263})", -2},
            {"attachment called encrypted", "UPDATE blob SET nonce = {X:000102030405060708090a0b}", 604},
            {"ring of keys", "UPDATE meta SET value = '{}' WHERE key = 'key_ring'", -2},
            {"identity", "UPDATE log_entry SET bytes = (SELECT bytes FROM log_entry WHERE idx = 8) WHERE idx = 0", 0},
        };
        for (const int backend : {int(TestBackend::Sqlite), int(TestBackend::Postgres)}) {
            for (const Case &each : cases)
                QTest::addRow("%s, %s", each.name, backend == int(TestBackend::Sqlite) ? "SQLite" : "PostgreSQL") << backend << inDialect(each.sql, backend) << each.index;
        }
    }
    void findsTampering()
    {
        QFETCH(int, backend);
        QFETCH(QString, sql);
        QFETCH(int, badIndex);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(fillLog(workspace, 40, 560));
        VERIFY_RESULT(workspace.write(QStringLiteral("second"), [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.put({.id = QStringLiteral("dataset_1"), .kind = QStringLiteral("dataset"), .name = QStringLiteral("again"), .body = {}}, 1));
            return {};
        }));
        VERIFY_RESULT(fillBeside(workspace));
        QCOMPARE(*workspace.staleRecords(), QStringList({QStringLiteral("finding_1"), QStringLiteral("finding_2")}));
        VERIFY_RESULT(workspace.log().checkpoint());
        const auto sound = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(sound);
        QVERIFY2(sound->isSound, qPrintable(sound->problem));
        QCOMPARE(sound->entries, 607);
        QVERIFY(fixture.tamper(sql));
        const auto found = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound);
        QVERIFY(!found->problem.isEmpty());
        if (badIndex > -2)
            QCOMPARE(found->firstBadIndex, badIndex);
    }

    /// A ring of keys that was exchanged as a whole, before any checkpoint was signed.
    void findsAnotherRing_data() { WorkspaceFixture::addBackendRows(); }
    void findsAnotherRing()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        VERIFY_RESULT(fillLog(fixture.workspace(), 3, 1));
        VERIFY_RESULT(fixture.workspace().log().rotateKey());
        QVERIFY(fixture.workspace().log().verify(std::nullopt, Progress::none())->isSound);
        const QString mine = fixture.workspace().log().verifierKeys()->first();
        const QString another = SignerKey::create(fixture.workspace().log().origin(), *Ed25519PrivateKey::generate())->verifierKey().toText();
        QVERIFY(fixture.tamper(QStringLiteral("UPDATE meta SET value = replace(value, '%1', '%2') WHERE key = 'key_ring'").arg(mine, another)));
        QVERIFY(fixture.tamper(QStringLiteral("DELETE FROM checkpoint")));
        const auto found = fixture.workspace().log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound);
        QCOMPARE(found->firstBadIndex, 0);
    }

    /// What was set without writing the record is stated by an entry of its own, and nothing is logged for no change.
    void statesWhatLiesBeside_data() { WorkspaceFixture::addBackendRows(); }
    void statesWhatLiesBeside()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(fillLog(workspace, 3, 0));
        const auto depend = [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_ASSIGN(const Record ground, t.record(QStringLiteral("dataset_1")));
            return t.setDependencies(QStringLiteral("dataset_2"), {{ground.id, ground.basis, QStringLiteral("data")}});
        };
        const qint64 before = *workspace.log().size();
        VERIFY_RESULT(workspace.write(QStringLiteral("depend"), depend));
        QCOMPARE(*workspace.log().size(), before + 1);
        QVERIFY(workspace.log().entries(before, 1)->first().bytes.contains("\"beside\":{\"id\":\"dataset_2\",\"rests\":\"sha256:"));
        VERIFY_RESULT(workspace.write(QStringLiteral("depend"), depend));
        QCOMPARE(*workspace.log().size(), before + 1);
        QCOMPARE(*workspace.log().indexOf(QStringLiteral("dataset_2")), 3); // the entry of its revision, not that one
        QVERIFY(workspace.log().verify(std::nullopt, Progress::none())->isSound);
        // A blob is logged once.
        const auto attach = [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.putBlob("x", {}));
            return {};
        };
        VERIFY_RESULT(workspace.write(QStringLiteral("attach"), attach));
        VERIFY_RESULT(workspace.write(QStringLiteral("attach"), attach));
        QCOMPARE(*workspace.log().size(), before + 2);
        // Taken away again, in the transaction that writes the record too: one entry.
        VERIFY_RESULT(workspace.write(QStringLiteral("free"), [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.setDependencies(QStringLiteral("dataset_2"), {}));
            HALLMARKER_TRY(t.put({.id = QStringLiteral("dataset_2"), .kind = QStringLiteral("dataset"), .name = QStringLiteral("free"), .body = {}}, 1));
            return {};
        }));
        QCOMPARE(*workspace.log().size(), before + 3);
        const auto found = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY2(found->isSound, qPrintable(found->problem));
        QVERIFY(fixture.tamper(QStringLiteral("INSERT INTO dependency (dependent, subject, role, seen) SELECT 'dataset_2', id, 'data', basis FROM record WHERE id = 'dataset_1'")));
        QCOMPARE(workspace.log().verify(std::nullopt, Progress::none())->firstBadIndex, before + 2);
    }

    /// Somebody who writes while the log is verified is not taken for a forger.
    void verifiesWhileOthersWrite_data() { WorkspaceFixture::addBackendRows(); }
    void verifiesWhileOthersWrite()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        Workspace &workspace = fixture.workspace();
        VERIFY_RESULT(fillLog(workspace, 50, 300));
        std::atomic<bool> stop{false};
        std::atomic<int> failures{0};
        std::thread writer([&] {
            for (int i = 0; !stop; ++i) {
                const auto done = workspace.write(QStringLiteral("on"), [i](WriteTransaction &t) -> Result<void> {
                    HALLMARKER_ASSIGN(const Record ground, t.put({.kind = QStringLiteral("dataset"), .name = QStringLiteral("w %1").arg(i), .body = {}}, 0));
                    HALLMARKER_ASSIGN(const Record on, t.put({.kind = QStringLiteral("finding"), .name = QStringLiteral("f %1").arg(i), .body = {}}, 0));
                    HALLMARKER_TRY(t.setDependencies(on.id, {{ground.id, {}, QStringLiteral("data")}})); // stale at once
                    HALLMARKER_TRY(t.putBlob(QByteArray::number(i), {}));
                    return {};
                });
                failures += done ? 0 : 1;
            }
        });
        QStringList problems;
        for (int i = 0; i < 15; ++i) {
            const auto found = workspace.log().verify(std::nullopt, Progress::none());
            if (!found || !found->isSound)
                problems += found ? found->problem : found.error().toString();
        }
        stop = true;
        writer.join();
        QCOMPARE(problems, QStringList());
        QCOMPARE(failures.load(), 0);
    }

    void findsARollback_data() { WorkspaceFixture::addBackendRows(); }
    void findsARollback()
    {
        QFETCH(int, backend);
        WorkspaceFixture fixture(backend);
        if (!fixture.isAvailable())
            QSKIP(fixture.skipReason().constData());
        if (fixture.isPostgres())
            QSKIP("an older copy of the file is put back: SQLite only");
        VERIFY_RESULT(fillLog(fixture.workspace(), 5, 5));
        fixture.close();
        QVERIFY(QFile::copy(fixture.location(), fixture.location() + QStringLiteral(".old")));
        VERIFY_RESULT(fixture.reopen());
        VERIFY_RESULT(fixture.workspace().write(QStringLiteral("x"), [](WriteTransaction &t) { return t.note(QStringLiteral("x"), {}); }));
        const auto outside = fixture.workspace().log().checkpoint();
        VERIFY_RESULT(outside);
        fixture.close();
        QVERIFY(QFile::remove(fixture.location()));
        QVERIFY(QFile::copy(fixture.location() + QStringLiteral(".old"), fixture.location()));
        VERIFY_RESULT(fixture.reopen());
        QVERIFY(fixture.workspace().log().verify(std::nullopt, Progress::none())->isSound); // without an anchor nobody can know
        const auto found = fixture.workspace().log().verify(outside->note, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound);
    }

    void stopsWhenAsked()
    {
        struct Stop final : Progress {
            void report(const QString &, qint64, qint64) override {}
            bool isCancelled() const override { return true; }
        } stop;
        WorkspaceFixture fixture(int(TestBackend::Sqlite));
        VERIFY_RESULT(fillLog(fixture.workspace(), 5, 5));
        const auto stopped = fixture.workspace().log().verify(std::nullopt, stop);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        VERIFY_RESULT(fillLog(fixture.workspace(), 0, 1));
    }
};

HALLMARKER_TEST(TestStoredLog)
#include "TestStoredLog.moc"
