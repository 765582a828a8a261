#include "core/log/Checkpoint.h"
#include "core/log/MerkleTree.h"
#include "core/log/TlogProof.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFixture.h"

#include <QDir>
#include <QTest>

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
        // Entry 0 is the making of the workspace; dataset_i is entry i + 1; 300 records and 300 notes.
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
        };
        for (const int backend : {int(TestBackend::Sqlite), int(TestBackend::Postgres)}) {
            for (const Case &each : cases)
                QTest::addRow("%s, %s", each.name, backend == int(TestBackend::Sqlite) ? "SQLite" : "PostgreSQL") << backend << QString::fromLatin1(each.sql).replace(QLatin1String("idx_or_id"), QLatin1String("id = 'dataset_1'")) << each.index;
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
        VERIFY_RESULT(fillLog(workspace, 300, 300));
        VERIFY_RESULT(workspace.write(QStringLiteral("second"), [](WriteTransaction &t) -> Result<void> {
            HALLMARKER_TRY(t.put({.id = QStringLiteral("dataset_1"), .kind = QStringLiteral("dataset"), .name = QStringLiteral("again"), .body = {}}, 1));
            return {};
        }));
        VERIFY_RESULT(workspace.log().checkpoint());
        const auto sound = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(sound);
        QVERIFY2(sound->isSound, qPrintable(sound->problem));
        QCOMPARE(sound->entries, 602);
        QVERIFY(fixture.tamper(sql));
        const auto found = workspace.log().verify(std::nullopt, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound);
        QVERIFY(!found->problem.isEmpty());
        if (badIndex > -2)
            QCOMPARE(found->firstBadIndex, badIndex);
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
